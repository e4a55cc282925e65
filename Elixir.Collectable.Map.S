{module, 'Elixir.Collectable.Map'}.  %% version = 0

{exports, [{'__impl__',1},
           {'__info__',1},
           {into,1},
           {module_info,0},
           {module_info,1}]}.

{attributes, [{behaviour,['Elixir.Collectable']},
              {'__impl__',[{protocol,'Elixir.Collectable'},
                           {for,'Elixir.Map'}]}]}.

{labels, 32}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.Map'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Collectable.Map'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__impl__',1},{into,1}]},{x,0}}.
    return.
  {label,6}.
    {move,{literal,<<162,41,151,145,87,246,187,157,215,60,20,33,122,248,174,
                     203>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Collectable.Map'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,31}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.Map'},{atom,'__impl__'},1}.
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
    {move,{atom,'Elixir.Collectable.Map'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Collectable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.Map'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,29}}. % '-inlined-__impl__/1-'/1


{function, into, 1, 17}.
  {label,16}.
    {line,[{location,"lib/collectable.ex",165}]}.
    {func_info,{atom,'Elixir.Collectable.Map'},{atom,into},1}.
  {label,17}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,23},0,0,{x,1},{list,[]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, module_info, 0, 19}.
  {label,18}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.Map'},{atom,module_info},0}.
  {label,19}.
    {move,{atom,'Elixir.Collectable.Map'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 21}.
  {label,20}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.Map'},{atom,module_info},1}.
  {label,21}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Collectable.Map'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-into/1-fun-0-', 2, 23}.
  {label,22}.
    {line,[{location,"lib/collectable.ex",166}]}.
    {func_info,{atom,'Elixir.Collectable.Map'},{atom,'-into/1-fun-0-'},2}.
  {label,23}.
    {test,is_tuple,{f,25},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,22},
          [{tr,{x,1},{t_tuple,0,false,#{}}},2,{atom,cont}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_tuple,{f,22},[{x,2}]}.
    {test,test_arity,{f,22},[{x,2},2]}.
    {test,is_map,{f,24},[{x,0}]}.
    {get_tuple_element,{x,2},0,{x,1}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {put_map_assoc,{f,0},{x,0},{x,0},3,{list,[{x,1},{x,2}]}}.
    return.
  {label,24}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    {line,[{location,"lib/collectable.ex",168}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,25}.
    {select_val,{x,1},{f,22},{list,[{atom,done},{f,27},{atom,halt},{f,26}]}}.
  {label,26}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,27}.
    return.


{function, '-inlined-__impl__/1-', 1, 29}.
  {label,28}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.Map'},
               {atom,'-inlined-__impl__/1-'},
               1}.
  {label,29}.
    {jump,{f,28}}.


{function, '-inlined-__info__/1-', 1, 31}.
  {label,30}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.Map'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,31}.
    {jump,{f,30}}.
