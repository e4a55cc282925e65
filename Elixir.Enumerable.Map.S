{module, 'Elixir.Enumerable.Map'}.  %% version = 0

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
                           {for,'Elixir.Map'}]}]}.

{labels, 33}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Enumerable.Map'},{x,0}}.
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
    {move,{atom,'Elixir.Enumerable.Map'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,32}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,'__impl__'},1}.
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
    {move,{atom,'Elixir.Enumerable.Map'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Enumerable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.Map'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,30}}. % '-inlined-__impl__/1-'/1


{function, count, 1, 17}.
  {label,16}.
    {line,[{location,"lib/enum.ex",4755}]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,count},1}.
  {label,17}.
    {line,[{location,"lib/enum.ex",4756}]}.
    {gc_bif,map_size,{f,0},1,[{x,0}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    return.


{function, 'member?', 2, 19}.
  {label,18}.
    {line,[{location,"lib/enum.ex",4759}]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,'member?'},2}.
  {label,19}.
    {test,is_tuple,{f,20},[{x,1}]}.
    {test,test_arity,{f,20},[{x,1},2]}.
    {test,is_map,{f,20},[{x,0}]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_map_elements,{f,20},{tr,{x,0},{t_map,any,any}},{list,[{x,2},{x,0}]}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_eq_exact,{f,20},[{x,0},{x,1}]}.
    {move,{literal,{ok,true}},{x,0}}.
    return.
  {label,20}.
    {move,{literal,{ok,false}},{x,0}}.
    return.


{function, reduce, 3, 22}.
  {label,21}.
    {line,[{location,"lib/enum.ex",4772}]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,reduce},3}.
  {label,22}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/enum.ex",4773}]}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_ext_last,3,{extfunc,'Elixir.Enumerable.List',reduce,3},2}.


{function, slice, 1, 24}.
  {label,23}.
    {line,[{location,"lib/enum.ex",4767}]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,slice},1}.
  {label,24}.
    {line,[{location,"lib/enum.ex",4768}]}.
    {gc_bif,map_size,{f,0},1,[{x,0}],{x,0}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0},{literal,fun maps:to_list/1}]}}.
    return.


{function, module_info, 0, 26}.
  {label,25}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,module_info},0}.
  {label,26}.
    {move,{atom,'Elixir.Enumerable.Map'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 28}.
  {label,27}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,module_info},1}.
  {label,28}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enumerable.Map'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-inlined-__impl__/1-', 1, 30}.
  {label,29}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,'-inlined-__impl__/1-'},1}.
  {label,30}.
    {jump,{f,29}}.


{function, '-inlined-__info__/1-', 1, 32}.
  {label,31}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Map'},{atom,'-inlined-__info__/1-'},1}.
  {label,32}.
    {jump,{f,31}}.
