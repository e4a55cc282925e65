{module, 'Elixir.Function'}.  %% version = 0

{exports, [{'__info__',1},
           {capture,3},
           {identity,1},
           {info,1},
           {info,2},
           {module_info,0},
           {module_info,1}]}.

{attributes, []}.

{labels, 24}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Function'},{atom,'__info__'},1}.
  {label,2}.
    {select_val,{x,0},
                {f,9},
                {list,[{atom,attributes},
                       {f,8},
                       {atom,compile},
                       {f,8},
                       {atom,deprecated},
                       {f,7},
                       {atom,exports_md5},
                       {f,6},
                       {atom,functions},
                       {f,5},
                       {atom,macros},
                       {f,7},
                       {atom,md5},
                       {f,8},
                       {atom,module},
                       {f,4},
                       {atom,struct},
                       {f,3}]}}.
  {label,3}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Function'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{capture,3},{identity,1},{info,1},{info,2}]},{x,0}}.
    return.
  {label,6}.
    {move,{literal,<<75,105,254,98,150,230,109,227,199,156,160,57,70,169,161,
                     141>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Function'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,23}}. % '-inlined-__info__/1-'/1


{function, capture, 3, 11}.
  {label,10}.
    {line,[{location,"lib/function.ex",85}]}.
    {func_info,{atom,'Elixir.Function'},{atom,capture},3}.
  {label,11}.
    {line,[{location,"lib/function.ex",86}]}.
    {call_ext_only,3,{extfunc,erlang,make_fun,3}}.


{function, identity, 1, 13}.
  {label,12}.
    {line,[{location,"lib/function.ex",207}]}.
    {func_info,{atom,'Elixir.Function'},{atom,identity},1}.
  {label,13}.
    return.


{function, info, 1, 15}.
  {label,14}.
    {line,[{location,"lib/function.ex",146}]}.
    {func_info,{atom,'Elixir.Function'},{atom,info},1}.
  {label,15}.
    {call_ext_only,1,{extfunc,erlang,fun_info,1}}.


{function, info, 2, 17}.
  {label,16}.
    {line,[{location,"lib/function.ex",184}]}.
    {func_info,{atom,'Elixir.Function'},{atom,info},2}.
  {label,17}.
    {call_ext_only,2,{extfunc,erlang,fun_info,2}}.


{function, module_info, 0, 19}.
  {label,18}.
    {line,[]}.
    {func_info,{atom,'Elixir.Function'},{atom,module_info},0}.
  {label,19}.
    {move,{atom,'Elixir.Function'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 21}.
  {label,20}.
    {line,[]}.
    {func_info,{atom,'Elixir.Function'},{atom,module_info},1}.
  {label,21}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Function'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-inlined-__info__/1-', 1, 23}.
  {label,22}.
    {line,[]}.
    {func_info,{atom,'Elixir.Function'},{atom,'-inlined-__info__/1-'},1}.
  {label,23}.
    {jump,{f,22}}.
