{module, math}.  %% version = 0

{exports, [{acos,1},
           {acosh,1},
           {asin,1},
           {asinh,1},
           {atan,1},
           {atan2,2},
           {atanh,1},
           {ceil,1},
           {cos,1},
           {cosh,1},
           {erf,1},
           {erfc,1},
           {exp,1},
           {floor,1},
           {fmod,2},
           {log,1},
           {log10,1},
           {log2,1},
           {module_info,0},
           {module_info,1},
           {pi,0},
           {pow,2},
           {sin,1},
           {sinh,1},
           {sqrt,1},
           {tan,1},
           {tanh,1}]}.

{attributes, []}.

{labels, 55}.


{function, acos, 1, 2}.
  {label,1}.
    {line,[{location,"math.erl",34}]}.
    {func_info,{atom,math},{atom,acos},1}.
  {label,2}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",35}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, acosh, 1, 4}.
  {label,3}.
    {line,[{location,"math.erl",39}]}.
    {func_info,{atom,math},{atom,acosh},1}.
  {label,4}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",40}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, asin, 1, 6}.
  {label,5}.
    {line,[{location,"math.erl",44}]}.
    {func_info,{atom,math},{atom,asin},1}.
  {label,6}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",45}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, asinh, 1, 8}.
  {label,7}.
    {line,[{location,"math.erl",49}]}.
    {func_info,{atom,math},{atom,asinh},1}.
  {label,8}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",50}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, atan, 1, 10}.
  {label,9}.
    {line,[{location,"math.erl",54}]}.
    {func_info,{atom,math},{atom,atan},1}.
  {label,10}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",55}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, atan2, 2, 12}.
  {label,11}.
    {line,[{location,"math.erl",60}]}.
    {func_info,{atom,math},{atom,atan2},2}.
  {label,12}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",61}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, atanh, 1, 14}.
  {label,13}.
    {line,[{location,"math.erl",65}]}.
    {func_info,{atom,math},{atom,atanh},1}.
  {label,14}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",66}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, ceil, 1, 16}.
  {label,15}.
    {line,[{location,"math.erl",70}]}.
    {func_info,{atom,math},{atom,ceil},1}.
  {label,16}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",71}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, cos, 1, 18}.
  {label,17}.
    {line,[{location,"math.erl",75}]}.
    {func_info,{atom,math},{atom,cos},1}.
  {label,18}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",76}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, cosh, 1, 20}.
  {label,19}.
    {line,[{location,"math.erl",80}]}.
    {func_info,{atom,math},{atom,cosh},1}.
  {label,20}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",81}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, erf, 1, 22}.
  {label,21}.
    {line,[{location,"math.erl",85}]}.
    {func_info,{atom,math},{atom,erf},1}.
  {label,22}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",86}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, erfc, 1, 24}.
  {label,23}.
    {line,[{location,"math.erl",90}]}.
    {func_info,{atom,math},{atom,erfc},1}.
  {label,24}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",91}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, exp, 1, 26}.
  {label,25}.
    {line,[{location,"math.erl",95}]}.
    {func_info,{atom,math},{atom,exp},1}.
  {label,26}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",96}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, floor, 1, 28}.
  {label,27}.
    {line,[{location,"math.erl",100}]}.
    {func_info,{atom,math},{atom,floor},1}.
  {label,28}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",101}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, fmod, 2, 30}.
  {label,29}.
    {line,[{location,"math.erl",105}]}.
    {func_info,{atom,math},{atom,fmod},2}.
  {label,30}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",106}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, log, 1, 32}.
  {label,31}.
    {line,[{location,"math.erl",110}]}.
    {func_info,{atom,math},{atom,log},1}.
  {label,32}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",111}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, log2, 1, 34}.
  {label,33}.
    {line,[{location,"math.erl",115}]}.
    {func_info,{atom,math},{atom,log2},1}.
  {label,34}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",116}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, log10, 1, 36}.
  {label,35}.
    {line,[{location,"math.erl",120}]}.
    {func_info,{atom,math},{atom,log10},1}.
  {label,36}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",121}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, pow, 2, 38}.
  {label,37}.
    {line,[{location,"math.erl",126}]}.
    {func_info,{atom,math},{atom,pow},2}.
  {label,38}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",127}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, sin, 1, 40}.
  {label,39}.
    {line,[{location,"math.erl",131}]}.
    {func_info,{atom,math},{atom,sin},1}.
  {label,40}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",132}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, sinh, 1, 42}.
  {label,41}.
    {line,[{location,"math.erl",136}]}.
    {func_info,{atom,math},{atom,sinh},1}.
  {label,42}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",137}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, sqrt, 1, 44}.
  {label,43}.
    {line,[{location,"math.erl",141}]}.
    {func_info,{atom,math},{atom,sqrt},1}.
  {label,44}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",142}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, tan, 1, 46}.
  {label,45}.
    {line,[{location,"math.erl",146}]}.
    {func_info,{atom,math},{atom,tan},1}.
  {label,46}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",147}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, tanh, 1, 48}.
  {label,47}.
    {line,[{location,"math.erl",151}]}.
    {func_info,{atom,math},{atom,tanh},1}.
  {label,48}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"math.erl",152}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, pi, 0, 50}.
  {label,49}.
    {line,[{location,"math.erl",158}]}.
    {func_info,{atom,math},{atom,pi},0}.
  {label,50}.
    {move,{float,3.141592653589793},{x,0}}.
    return.


{function, module_info, 0, 52}.
  {label,51}.
    {line,[]}.
    {func_info,{atom,math},{atom,module_info},0}.
  {label,52}.
    {move,{atom,math},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 54}.
  {label,53}.
    {line,[]}.
    {func_info,{atom,math},{atom,module_info},1}.
  {label,54}.
    {move,{x,0},{x,1}}.
    {move,{atom,math},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
