{module, 'Elixir.Enumerable.Function'}.  %% version = 0

{exports, [{'__impl__',1},
           {'__info__',1},
           {count,1},
           {'member?',2},
           {module_info,0},
           {module_info,1},
           {reduce,3},
           {slice,1}]}.

{attributes, [{behaviour,['Elixir.Enumerable']},
              {'__impl__',[{protocol,'Elixir.Enumerable'},
                           {for,'Elixir.Function'}]}]}.

{labels, 33}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Enumerable.Function'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__impl__',1},
                    {count,1},
                    {'member?',2},
                    {reduce,3},
                    {slice,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<72,84,239,55,184,10,191,26,187,237,14,178,234,187,194,143>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enumerable.Function'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,32}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},{atom,'__impl__'},1}.
  {label,11}.
    {select_val,{x,0},
                {f,15},
                {list,[{atom,for},
                       {f,14},
                       {atom,protocol},
                       {f,13},
                       {atom,target},
                       {f,12}]}}.
  {label,12}.
    {move,{atom,'Elixir.Enumerable.Function'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Enumerable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.Function'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,30}}. % '-inlined-__impl__/1-'/1


{function, count, 1, 17}.
  {label,16}.
    {line,[{location,"lib/enum.ex",4778}]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},{atom,count},1}.
  {label,17}.
    {move,{literal,{error,'Elixir.Enumerable.Function'}},{x,0}}.
    return.


{function, 'member?', 2, 19}.
  {label,18}.
    {line,[{location,"lib/enum.ex",4779}]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},{atom,'member?'},2}.
  {label,19}.
    {move,{literal,{error,'Elixir.Enumerable.Function'}},{x,0}}.
    return.


{function, reduce, 3, 21}.
  {label,20}.
    {line,[{location,"lib/enum.ex",4782}]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},{atom,reduce},3}.
  {label,21}.
    {test,is_function2,{f,22},[{x,0},{integer,2}]}.
    {allocate,0,3}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,0}.
    return.
  {label,22}.
    {allocate_heap,0,7,1}.
    {put_tuple2,{x,0},{list,[{atom,value},{x,0}]}}.
    {put_list,{x,0},
              {literal,[{description,<<"only anonymous functions of arity 2 are enumerable">>}]},
              {x,0}}.
    {put_list,{literal,{protocol,'Elixir.Enumerable'}},{x,0},{x,0}}.
    {line,[{location,"lib/enum.ex",4785}]}.
    {call_ext,1,{extfunc,'Elixir.Protocol.UndefinedError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, slice, 1, 24}.
  {label,23}.
    {line,[{location,"lib/enum.ex",4780}]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},{atom,slice},1}.
  {label,24}.
    {move,{literal,{error,'Elixir.Enumerable.Function'}},{x,0}}.
    return.


{function, module_info, 0, 26}.
  {label,25}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},{atom,module_info},0}.
  {label,26}.
    {move,{atom,'Elixir.Enumerable.Function'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 28}.
  {label,27}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},{atom,module_info},1}.
  {label,28}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enumerable.Function'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-inlined-__impl__/1-', 1, 30}.
  {label,29}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},
               {atom,'-inlined-__impl__/1-'},
               1}.
  {label,30}.
    {jump,{f,29}}.


{function, '-inlined-__info__/1-', 1, 32}.
  {label,31}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Function'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,32}.
    {jump,{f,31}}.
