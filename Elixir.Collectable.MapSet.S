{module, 'Elixir.Collectable.MapSet'}.  %% version = 0

{exports, [{'__impl__',1},
           {'__info__',1},
           {into,1},
           {module_info,0},
           {module_info,1}]}.

{attributes, [{behaviour,['Elixir.Collectable']},
              {'__impl__',[{protocol,'Elixir.Collectable'},
                           {for,'Elixir.MapSet'}]}]}.

{labels, 39}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Collectable.MapSet'},{x,0}}.
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
    {move,{atom,'Elixir.Collectable.MapSet'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,36}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},{atom,'__impl__'},1}.
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
    {move,{atom,'Elixir.Collectable.MapSet'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Collectable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.MapSet'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,34}}. % '-inlined-__impl__/1-'/1


{function, into, 1, 17}.
  {label,16}.
    {line,[{location,"lib/map_set.ex",495}]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},{atom,into},1}.
  {label,17}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,23},0,0,{x,0},{list,[{x,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,
                     {t_atom,[ok]},
                     {t_cons,any,any},
                     none,none,
                     {t_map,any,any}}}]}}.
    {put_tuple2,{x,0},{list,[nil,{x,0}]}}.
    return.


{function, module_info, 0, 19}.
  {label,18}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},{atom,module_info},0}.
  {label,19}.
    {move,{atom,'Elixir.Collectable.MapSet'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 21}.
  {label,20}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},{atom,module_info},1}.
  {label,21}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Collectable.MapSet'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-into/1-fun-0-', 3, 23}.
  {label,22}.
    {line,[{location,"lib/map_set.ex",496}]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},{atom,'-into/1-fun-0-'},3}.
  {label,23}.
    {test,is_tuple,{f,24},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,32},
          [{tr,{x,1},{t_tuple,0,false,#{}}},2,{atom,cont}]}.
    {test_heap,2,2}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,24}.
    {select_val,{x,1},{f,32},{list,[{atom,done},{f,26},{atom,halt},{f,25}]}}.
  {label,25}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,26}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{y,2}}.
    {test,is_map,{f,27},[{x,2}]}.
    {get_map_elements,{f,27},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,map},{x,0}]}}.
    {move,{x,0},{y,0}}.
    {jump,{f,29}}.
  {label,27}.
    {test,is_atom,{f,31},[{x,2}]}.
    {select_val,{x,2},
                {f,28},
                {list,[{atom,false},
                       {f,31},
                       {atom,nil},
                       {f,31},
                       {atom,true},
                       {f,31}]}}.
  {label,28}.
    {move,{atom,map},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map_set.ex",498}]}.
    {apply,0}.
    {move,{x,0},{y,0}}.
  {label,29}.
    {move,nil,{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,2,{extfunc,'Elixir.Map',from_keys,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call_ext,2,{extfunc,maps,merge,2}}.
    {test,is_map,
          {f,30},
          [{tr,{y,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {put_map_exact,{f,0},{y,2},{x,0},1,{list,[{atom,map},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,30}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,2}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,31}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,map},{y,2}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,32}.
    {call_only,2,{f,38}}. % '-into/1-inlined-0-'/2


{function, '-inlined-__impl__/1-', 1, 34}.
  {label,33}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},
               {atom,'-inlined-__impl__/1-'},
               1}.
  {label,34}.
    {jump,{f,33}}.


{function, '-inlined-__info__/1-', 1, 36}.
  {label,35}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,36}.
    {jump,{f,35}}.


{function, '-into/1-inlined-0-', 2, 38}.
  {label,37}.
    {line,[{location,"lib/map_set.ex",496}]}.
    {func_info,{atom,'Elixir.Collectable.MapSet'},
               {atom,'-into/1-inlined-0-'},
               2}.
  {label,38}.
    {jump,{f,37}}.
