{module, 'Elixir.Map'}.  %% version = 0

{exports, [{'__info__',1},
           {delete,2},
           {drop,2},
           {'equal?',2},
           {fetch,2},
           {'fetch!',2},
           {filter,2},
           {from_keys,2},
           {from_struct,1},
           {get,2},
           {get,3},
           {get_and_update,3},
           {'get_and_update!',3},
           {get_lazy,3},
           {'has_key?',2},
           {keys,1},
           {map,2},
           {merge,2},
           {merge,3},
           {module_info,0},
           {module_info,1},
           {new,0},
           {new,1},
           {new,2},
           {pop,2},
           {pop,3},
           {'pop!',2},
           {pop_lazy,3},
           {put,3},
           {put_new,3},
           {put_new_lazy,3},
           {reject,2},
           {replace,3},
           {'replace!',3},
           {replace_lazy,3},
           {size,1},
           {split,2},
           {take,2},
           {to_list,1},
           {update,4},
           {'update!',3},
           {values,1}]}.

{attributes, []}.

{labels, 177}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Map'},{atom,'__info__'},1}.
  {label,2}.
    {select_val,{x,0},
                {f,10},
                {list,[{atom,attributes},
                       {f,9},
                       {atom,compile},
                       {f,9},
                       {atom,deprecated},
                       {f,8},
                       {atom,exports_md5},
                       {f,7},
                       {atom,functions},
                       {f,6},
                       {atom,macros},
                       {f,5},
                       {atom,md5},
                       {f,9},
                       {atom,module},
                       {f,4},
                       {atom,struct},
                       {f,3}]}}.
  {label,3}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Map'},{x,0}}.
    return.
  {label,5}.
    {move,nil,{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{delete,2},
                    {drop,2},
                    {'equal?',2},
                    {fetch,2},
                    {'fetch!',2},
                    {filter,2},
                    {from_keys,2},
                    {from_struct,1},
                    {get,2},
                    {get,3},
                    {get_and_update,3},
                    {'get_and_update!',3},
                    {get_lazy,3},
                    {'has_key?',2},
                    {keys,1},
                    {map,2},
                    {merge,2},
                    {merge,3},
                    {new,0},
                    {new,1},
                    {new,2},
                    {pop,2},
                    {pop,3},
                    {'pop!',2},
                    {pop_lazy,3},
                    {put,3},
                    {put_new,3},
                    {put_new_lazy,3},
                    {reject,2},
                    {replace,3},
                    {'replace!',3},
                    {replace_lazy,3},
                    {size,1},
                    {split,2},
                    {take,2},
                    {to_list,1},
                    {update,4},
                    {'update!',3},
                    {values,1}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<83,41,221,151,6,76,173,94,230,79,104,233,151,33,16,128>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{map,2},
                     <<"Use Map.new/2 instead (invoke Map.from_struct/1 before if you have a struct)">>},
                    {{size,1},<<"Use Kernel.map_size/1 instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Map'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,176}}. % '-inlined-__info__/1-'/1


{function, delete, 2, 12}.
  {label,11}.
    {line,[{location,"lib/map.ex",608}]}.
    {func_info,{atom,'Elixir.Map'},{atom,delete},2}.
  {label,12}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,maps,remove,2}}.


{function, do_filter, 2, 14}.
  {label,13}.
    {line,[{location,"lib/map.ex",1074}]}.
    {func_info,{atom,'Elixir.Map'},{atom,do_filter},2}.
  {label,14}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,17},[{x,0}]}.
    {test,test_arity,{f,13},[{x,0},3]}.
    {allocate_heap,4,3,2}.
    {move,{x,1},{y,3}}.
    {get_tuple_element,{x,0},0,{y,2}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {put_tuple2,{x,0},{list,[{y,2},{y,1}]}}.
    {line,[{location,"lib/map.ex",1077}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},{f,16},{list,[{atom,false},{f,15},{atom,nil},{f,15}]}}.
  {label,15}.
    {move,{y,0},{x,0}}.
    {trim,3,1}.
    {line,[{location,"lib/map.ex",1080}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,14},1}. % do_filter/2
  {label,16}.
    {move,{y,0},{x,0}}.
    {trim,1,3}.
    {line,[{location,"lib/map.ex",1078}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {call,2,{f,14}}. % do_filter/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,17}.
    {test,is_eq_exact,{f,13},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    return.


{function, do_map, 2, 19}.
  {label,18}.
    {line,[{location,"lib/map.ex",255}]}.
    {func_info,{atom,'Elixir.Map'},{atom,do_map},2}.
  {label,19}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,20},[{x,0}]}.
    {test,test_arity,{f,18},[{x,0},3]}.
    {allocate_heap,2,3,2}.
    {move,{x,1},{y,1}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/map.ex",258}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,2,{f,19}}. % do_map/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,20}.
    {test,is_eq_exact,{f,18},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    return.


{function, do_reject, 2, 22}.
  {label,21}.
    {line,[{location,"lib/map.ex",1104}]}.
    {func_info,{atom,'Elixir.Map'},{atom,do_reject},2}.
  {label,22}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,25},[{x,0}]}.
    {test,test_arity,{f,21},[{x,0},3]}.
    {allocate_heap,4,3,2}.
    {move,{x,1},{y,3}}.
    {get_tuple_element,{x,0},0,{y,2}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {put_tuple2,{x,0},{list,[{y,2},{y,1}]}}.
    {line,[{location,"lib/map.ex",1107}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},{f,24},{list,[{atom,false},{f,23},{atom,nil},{f,23}]}}.
  {label,23}.
    {move,{y,0},{x,0}}.
    {trim,1,3}.
    {line,[{location,"lib/map.ex",1110}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {call,2,{f,22}}. % do_reject/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,24}.
    {move,{y,0},{x,0}}.
    {trim,3,1}.
    {line,[{location,"lib/map.ex",1108}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,22},1}. % do_reject/2
  {label,25}.
    {test,is_eq_exact,{f,21},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    return.


{function, drop, 2, 27}.
  {label,26}.
    {line,[{location,"lib/map.ex",793}]}.
    {func_info,{atom,'Elixir.Map'},{atom,drop},2}.
  {label,27}.
    {test,is_map,{f,29},[{x,0}]}.
    {test,is_list,{f,28},[{x,1}]}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,31}}. % drop_keys/2
  {label,28}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{literal,<<"Map.drop/2 with an Enumerable of keys that is not a list is deprecated.  Use a list of keys instead.">>},
          {x,0}}.
    {line,[{location,"lib/map.ex",798}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"lib/map.ex",803}]}.
    {call_ext,1,{extfunc,'Elixir.Enum',to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,27},1}. % drop/2
  {label,29}.
    {test_heap,7,2}.
    {put_tuple2,{x,2},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map.ex",807}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, drop_keys, 2, 31}.
  {label,30}.
    {line,[{location,"lib/map.ex",810}]}.
    {func_info,{atom,'Elixir.Map'},{atom,drop_keys},2}.
  {label,31}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_nonempty_list,{f,32},[{x,0}]}.
    {allocate,1,2}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/map.ex",608}]}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,31},1}. % drop_keys/2
  {label,32}.
    {test,is_nil,{f,30},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, 'equal?', 2, 34}.
  {label,33}.
    {line,[{location,"lib/map.ex",1035}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'equal?'},2}.
  {label,34}.
    {test,is_map,{f,36},[{x,0}]}.
    {test,is_map,{f,35},[{x,1}]}.
    {bif,'=:=',
         {f,0},
         [{tr,{x,0},{t_map,any,any}},{tr,{x,1},{t_map,any,any}}],
         {x,0}}.
    return.
  {label,35}.
    {test_heap,7,2}.
    {put_tuple2,{x,2},{list,[{atom,badmap},{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map.ex",1036}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.
  {label,36}.
    {test_heap,7,2}.
    {put_tuple2,{x,2},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map.ex",1037}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, fetch, 2, 38}.
  {label,37}.
    {line,[{location,"lib/map.ex",300}]}.
    {func_info,{atom,'Elixir.Map'},{atom,fetch},2}.
  {label,38}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,maps,find,2}}.


{function, 'fetch!', 2, 40}.
  {label,39}.
    {line,[{location,"lib/map.ex",318}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'fetch!'},2}.
  {label,40}.
    {line,[{location,"lib/map.ex",319}]}.
    {bif,map_get,{f,0},[{x,1},{x,0}],{x,0}}.
    return.


{function, filter, 2, 42}.
  {label,41}.
    {line,[{location,"lib/map.ex",1068}]}.
    {func_info,{atom,'Elixir.Map'},{atom,filter},2}.
  {label,42}.
    {test,is_map,{f,41},[{x,0}]}.
    {test,is_function2,{f,41},[{x,1},{integer,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/map.ex",1069}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map.ex",1070}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/map.ex",1071}]}.
    {call,2,{f,14}}. % do_filter/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.


{function, from_keys, 2, 44}.
  {label,43}.
    {line,[{location,"lib/map.ex",139}]}.
    {func_info,{atom,'Elixir.Map'},{atom,from_keys},2}.
  {label,44}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{atom,from_keys},{x,1}}.
    {move,{integer,2},{x,2}}.
    {move,{atom,maps},{x,0}}.
    {line,[{location,"lib/map.ex",140}]}.
    {call_ext,3,{extfunc,erlang,function_exported,3}}.
    {select_val,{x,0},{f,47},{list,[{atom,false},{f,46},{atom,true},{f,45}]}}.
  {label,45}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/map.ex",141}]}.
    {call_ext_last,2,{extfunc,maps,from_keys,2},2}.
  {label,46}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,174},0,0,{x,0},{list,[{y,0}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {move,{y,1},{x,1}}.
    {trim,2,0}.
    {line,[{location,"lib/map.ex",143}]}.
    {call_ext,2,{extfunc,lists,map,2}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,47}.
    {line,[{location,"lib/map.ex",140}]}.
    {case_end,{x,0}}.


{function, from_struct, 1, 49}.
  {label,48}.
    {line,[{location,"lib/map.ex",999}]}.
    {func_info,{atom,'Elixir.Map'},{atom,from_struct},1}.
  {label,49}.
    {test,is_atom,{f,50},[{x,0}]}.
    {allocate,0,1}.
    {move,{atom,'__struct__'},{x,1}}.
    {line,[{location,"lib/map.ex",1000}]}.
    {apply,0}.
    {move,{x,0},{x,1}}.
    {move,{atom,'__struct__'},{x,0}}.
    {line,[{location,"lib/map.ex",608}]}.
    {call_ext_last,2,{extfunc,maps,remove,2},0}.
  {label,50}.
    {test,is_map,{f,48},[{x,0}]}.
    {get_map_elements,{f,48},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_atom,{f,48},[{x,1}]}.
    {move,{x,0},{x,1}}.
    {move,{atom,'__struct__'},{x,0}}.
    {call_ext_only,2,{extfunc,maps,remove,2}}.


{function, get, 2, 52}.
  {label,51}.
    {line,[{location,"lib/map.ex",525}]}.
    {func_info,{atom,'Elixir.Map'},{atom,get},2}.
  {label,52}.
    {move,{atom,nil},{x,2}}.
    {call_only,3,{f,54}}. % get/3


{function, get, 3, 54}.
  {label,53}.
    {line,[{location,"lib/map.ex",525}]}.
    {func_info,{atom,'Elixir.Map'},{atom,get},3}.
  {label,54}.
    {test,is_map,{f,56},[{x,0}]}.
    {get_map_elements,{f,55},{tr,{x,0},{t_map,any,any}},{list,[{x,1},{x,0}]}}.
    return.
  {label,55}.
    {move,{x,2},{x,0}}.
    return.
  {label,56}.
    {test_heap,9,3}.
    {put_tuple2,{x,3},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map.ex",534}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, get_and_update, 3, 58}.
  {label,57}.
    {line,[{location,"lib/map.ex",921}]}.
    {func_info,{atom,'Elixir.Map'},{atom,get_and_update},3}.
  {label,58}.
    {test,is_function2,{f,57},[{x,2},{integer,1}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{atom,nil},{x,2}}.
    {line,[{location,"lib/map.ex",525}]}.
    {call,3,{f,54}}. % get/3
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/map.ex",924}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test,is_tuple,{f,60},[{x,0}]}.
    {test,test_arity,{f,61},[{x,0},2]}.
    {test,is_map,{f,59},[{y,3}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_assoc,{f,0},{y,3},{x,0},2,{list,[{y,2},{x,0}]}}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,59}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,3}]}}.
    {line,[{location,"lib/map.ex",589}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},4}.
  {label,60}.
    {test,is_eq_exact,{f,61},[{x,0},{atom,pop}]}.
    {move,{y,3},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lib/map.ex",608}]}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,61}.
    {trim,4,0}.
    {line,[{location,"lib/map.ex",932}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"the given function must return a two-element tuple or :pop, got: ">>},
                          {integer,65},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.RuntimeError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, 'get_and_update!', 3, 63}.
  {label,62}.
    {line,[{location,"lib/map.ex",963}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'get_and_update!'},3}.
  {label,63}.
    {test,is_function2,{f,62},[{x,2},{integer,1}]}.
    {line,[{location,"lib/map.ex",319}]}.
    {bif,map_get,{f,0},[{x,1},{x,0}],{x,3}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map.ex",966}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test,is_tuple,{f,64},[{x,0}]}.
    {test,test_arity,{f,65},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {line,[{location,"lib/map.ex",968}]}.
    {put_map_exact,{f,0},{y,2},{x,1},2,{list,[{y,1},{x,1}]}}.
    {test_heap,3,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,3}.
    return.
  {label,64}.
    {test,is_eq_exact,{f,65},[{x,0},{atom,pop}]}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/map.ex",608}]}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,65}.
    {trim,3,0}.
    {line,[{location,"lib/map.ex",974}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"the given function must return a two-element tuple or :pop, got: ">>},
                          {integer,65},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.RuntimeError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, get_lazy, 3, 67}.
  {label,66}.
    {line,[{location,"lib/map.ex",561}]}.
    {func_info,{atom,'Elixir.Map'},{atom,get_lazy},3}.
  {label,67}.
    {test,is_function2,{f,66},[{x,2},{integer,0}]}.
    {test,is_map,{f,69},[{x,0}]}.
    {get_map_elements,{f,68},{tr,{x,0},{t_map,any,any}},{list,[{x,1},{x,0}]}}.
    return.
  {label,68}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map.ex",567}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {deallocate,0}.
    return.
  {label,69}.
    {test_heap,9,3}.
    {put_tuple2,{x,3},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map.ex",570}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, 'has_key?', 2, 71}.
  {label,70}.
    {line,[{location,"lib/map.ex",281}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'has_key?'},2}.
  {label,71}.
    {bif,is_map_key,{f,0},[{x,1},{x,0}],{x,0}}.
    return.


{function, keys, 1, 73}.
  {label,72}.
    {line,[{location,"lib/map.ex",159}]}.
    {func_info,{atom,'Elixir.Map'},{atom,keys},1}.
  {label,73}.
    {call_ext_only,1,{extfunc,maps,keys,1}}.


{function, map, 2, 75}.
  {label,74}.
    {line,[{location,"lib/map.ex",1116}]}.
    {func_info,{atom,'Elixir.Map'},{atom,map},2}.
  {label,75}.
    {test,is_map,{f,74},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,172},0,0,{x,1},{list,[{x,1}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/map.ex",1117}]}.
    {call_ext_only,2,{extfunc,maps,map,2}}.


{function, merge, 2, 77}.
  {label,76}.
    {line,[{location,"lib/map.ex",630}]}.
    {func_info,{atom,'Elixir.Map'},{atom,merge},2}.
  {label,77}.
    {call_ext_only,2,{extfunc,maps,merge,2}}.


{function, merge, 3, 79}.
  {label,78}.
    {line,[{location,"lib/map.ex",650}]}.
    {func_info,{atom,'Elixir.Map'},{atom,merge},3}.
  {label,79}.
    {test,is_function2,{f,78},[{x,2},{integer,3}]}.
    {line,[{location,"lib/map.ex",651}]}.
    {gc_bif,map_size,{f,0},3,[{x,0}],{x,3}}.
    {gc_bif,map_size,{f,0},4,[{x,1}],{x,4}}.
    {test,is_lt,
          {f,80},
          [{tr,{x,4},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,168},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/map.ex",656}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,80}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,164},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/map.ex",662}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.


{function, new, 0, 82}.
  {label,81}.
    {line,[{location,"lib/map.ex",204}]}.
    {func_info,{atom,'Elixir.Map'},{atom,new},0}.
  {label,82}.
    {move,{literal,#{}},{x,0}}.
    return.


{function, new, 1, 84}.
  {label,83}.
    {line,[{location,"lib/map.ex",221}]}.
    {func_info,{atom,'Elixir.Map'},{atom,new},1}.
  {label,84}.
    {test,is_list,{f,85},[{x,0}]}.
    {call_ext_only,1,{extfunc,maps,from_list,1}}.
  {label,85}.
    {test,is_map,{f,87},[{x,0}]}.
    {get_map_elements,{f,86},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_atom,{f,86},[{x,1}]}.
    {call_only,1,{f,93}}. % new_from_enum/1
  {label,86}.
    return.
  {label,87}.
    {call_only,1,{f,93}}. % new_from_enum/1


{function, new, 2, 89}.
  {label,88}.
    {line,[{location,"lib/map.ex",245}]}.
    {func_info,{atom,'Elixir.Map'},{atom,new},2}.
  {label,89}.
    {test,is_map,{f,91},[{x,0}]}.
    {get_map_elements,{f,90},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,90},[{x,2}]}.
    {call_only,2,{f,95}}. % new_from_enum/2
  {label,90}.
    {call_only,2,{f,97}}. % new_from_map/2
  {label,91}.
    {call_only,2,{f,95}}. % new_from_enum/2


{function, new_from_enum, 1, 93}.
  {label,92}.
    {line,[{location,"lib/map.ex",226}]}.
    {func_info,{atom,'Elixir.Map'},{atom,new_from_enum},1}.
  {label,93}.
    {allocate,0,1}.
    {line,[{location,"lib/map.ex",228}]}.
    {call_ext,1,{extfunc,'Elixir.Enum',to_list,1}}.
    {line,[{location,"lib/map.ex",229}]}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.


{function, new_from_enum, 2, 95}.
  {label,94}.
    {line,[{location,"lib/map.ex",261}]}.
    {func_info,{atom,'Elixir.Map'},{atom,new_from_enum},2}.
  {label,95}.
    {test,is_function2,{f,94},[{x,1},{integer,1}]}.
    {allocate,0,2}.
    {line,[{location,"lib/map.ex",263}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',map,2}}.
    {line,[{location,"lib/map.ex",264}]}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.


{function, new_from_map, 2, 97}.
  {label,96}.
    {line,[{location,"lib/map.ex",249}]}.
    {func_info,{atom,'Elixir.Map'},{atom,new_from_map},2}.
  {label,97}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test,is_function2,{f,96},[{x,1},{integer,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/map.ex",250}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map.ex",251}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/map.ex",252}]}.
    {call,2,{f,19}}. % do_map/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.


{function, pop, 2, 99}.
  {label,98}.
    {line,[{location,"lib/map.ex",715}]}.
    {func_info,{atom,'Elixir.Map'},{atom,pop},2}.
  {label,99}.
    {move,{atom,nil},{x,2}}.
    {call_only,3,{f,101}}. % pop/3


{function, pop, 3, 101}.
  {label,100}.
    {line,[{location,"lib/map.ex",715}]}.
    {func_info,{atom,'Elixir.Map'},{atom,pop},3}.
  {label,101}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/map.ex",716}]}.
    {call_ext,2,{extfunc,maps,take,2}}.
    {test,is_tuple,
          {f,102},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        {t_tuple,2,true,#{2 => {t_map,any,any}}},
                        none}}]}.
    {deallocate,2}.
    return.
  {label,102}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1}]}}.
    {deallocate,2}.
    return.


{function, 'pop!', 2, 104}.
  {label,103}.
    {line,[{location,"lib/map.ex",740}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'pop!'},2}.
  {label,104}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/map.ex",741}]}.
    {call_ext,2,{extfunc,maps,take,2}}.
    {test,is_tuple,
          {f,105},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        {t_tuple,2,true,#{2 => {t_map,any,any}}},
                        none}}]}.
    {deallocate,2}.
    return.
  {label,105}.
    {test_heap,10,0}.
    {put_tuple2,{x,0},{list,[{atom,term},{y,1}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,key},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {trim,2,0}.
    {line,[{location,"lib/map.ex",743}]}.
    {call_ext,1,{extfunc,'Elixir.KeyError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, pop_lazy, 3, 107}.
  {label,106}.
    {line,[{location,"lib/map.ex",772}]}.
    {func_info,{atom,'Elixir.Map'},{atom,pop_lazy},3}.
  {label,107}.
    {test,is_function2,{f,106},[{x,2},{integer,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/map.ex",773}]}.
    {call_ext,2,{extfunc,maps,take,2}}.
    {test,is_tuple,
          {f,108},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        {t_tuple,2,true,#{2 => {t_map,any,any}}},
                        none}}]}.
    {deallocate,2}.
    return.
  {label,108}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"lib/map.ex",775}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, put, 3, 110}.
  {label,109}.
    {line,[{location,"lib/map.ex",588}]}.
    {func_info,{atom,'Elixir.Map'},{atom,put},3}.
  {label,110}.
    {test,is_map,{f,111},[{x,0}]}.
    {put_map_assoc,{f,0},{x,0},{x,0},3,{list,[{x,1},{x,2}]}}.
    return.
  {label,111}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    {line,[{location,"lib/map.ex",589}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, put_new, 3, 113}.
  {label,112}.
    {line,[{location,"lib/map.ex",335}]}.
    {func_info,{atom,'Elixir.Map'},{atom,put_new},3}.
  {label,113}.
    {test,is_map,{f,115},[{x,0}]}.
    {test,has_map_fields,{f,114},{x,0},{list,[{x,1}]}}.
    return.
  {label,114}.
    {put_map_assoc,{f,0},{x,0},{x,0},3,{list,[{x,1},{x,2}]}}.
    return.
  {label,115}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    {line,[{location,"lib/map.ex",344}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, put_new_lazy, 3, 117}.
  {label,116}.
    {line,[{location,"lib/map.ex",445}]}.
    {func_info,{atom,'Elixir.Map'},{atom,put_new_lazy},3}.
  {label,117}.
    {test,is_function2,{f,116},[{x,2},{integer,0}]}.
    {test,is_map,{f,119},[{x,0}]}.
    {test,has_map_fields,{f,118},{x,0},{list,[{x,1}]}}.
    return.
  {label,118}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map.ex",451}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {put_map_assoc,{f,0},{y,1},{x,0},1,{list,[{y,0},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,119}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    {line,[{location,"lib/map.ex",454}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, reject, 2, 121}.
  {label,120}.
    {line,[{location,"lib/map.ex",1098}]}.
    {func_info,{atom,'Elixir.Map'},{atom,reject},2}.
  {label,121}.
    {test,is_map,{f,120},[{x,0}]}.
    {test,is_function2,{f,120},[{x,1},{integer,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/map.ex",1099}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map.ex",1100}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/map.ex",1101}]}.
    {call,2,{f,22}}. % do_reject/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.


{function, replace, 3, 123}.
  {label,122}.
    {line,[{location,"lib/map.ex",362}]}.
    {func_info,{atom,'Elixir.Map'},{atom,replace},3}.
  {label,123}.
    {test,is_map,{f,125},[{x,0}]}.
    {test,has_map_fields,{f,124},{x,0},{list,[{x,1}]}}.
    {line,[{location,"lib/map.ex",365}]}.
    {put_map_exact,{f,0},{x,0},{x,0},3,{list,[{x,1},{x,2}]}}.
    return.
  {label,124}.
    return.
  {label,125}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    {line,[{location,"lib/map.ex",371}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, 'replace!', 3, 127}.
  {label,126}.
    {line,[{location,"lib/map.ex",393}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'replace!'},3}.
  {label,127}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/map.ex",394}]}.
    {call_ext_only,3,{extfunc,maps,update,3}}.


{function, replace_lazy, 3, 129}.
  {label,128}.
    {line,[{location,"lib/map.ex",416}]}.
    {func_info,{atom,'Elixir.Map'},{atom,replace_lazy},3}.
  {label,129}.
    {test,is_map,{f,128},[{x,0}]}.
    {test,is_function2,{f,128},[{x,2},{integer,1}]}.
    {get_map_elements,{f,130},{tr,{x,0},{t_map,any,any}},{list,[{x,1},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map.ex",418}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {put_map_exact,{f,0},{y,1},{x,0},1,{list,[{y,0},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,130}.
    return.


{function, size, 1, 132}.
  {label,131}.
    {line,[{location,"lib/map.ex",1041}]}.
    {func_info,{atom,'Elixir.Map'},{atom,size},1}.
  {label,132}.
    {line,[{location,"lib/map.ex",1042}]}.
    {gc_bif,map_size,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, split, 2, 134}.
  {label,133}.
    {line,[{location,"lib/map.ex",833}]}.
    {func_info,{atom,'Elixir.Map'},{atom,split},2}.
  {label,134}.
    {test,is_map,{f,136},[{x,0}]}.
    {test,is_list,{f,135},[{x,1}]}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,138}}. % split/3
  {label,135}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{literal,<<"Map.split/2 with an Enumerable of keys that is not a list is deprecated.  Use a list of keys instead.">>},
          {x,0}}.
    {line,[{location,"lib/map.ex",838}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"lib/map.ex",843}]}.
    {call_ext,1,{extfunc,'Elixir.Enum',to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,134},1}. % split/2
  {label,136}.
    {test_heap,7,2}.
    {put_tuple2,{x,2},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map.ex",847}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, split, 3, 138}.
  {label,137}.
    {line,[{location,"lib/map.ex",850}]}.
    {func_info,{atom,'Elixir.Map'},{atom,split},3}.
  {label,138}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,any}}]}}.
    {test,is_nonempty_list,{f,140},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {get_map_elements,{f,139},{tr,{x,2},{t_map,any,any}},{list,[{x,3},{x,4}]}}.
    {allocate,4,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map.ex",608}]}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{y,3},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,138},4}. % split/3
  {label,139}.
    {call_only,3,{f,138}}. % split/3
  {label,140}.
    {test,is_nil,{f,137},[{x,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/map.ex",851}]}.
    {call_ext,1,{extfunc,maps,from_list,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, take, 2, 142}.
  {label,141}.
    {line,[{location,"lib/map.ex",473}]}.
    {func_info,{atom,'Elixir.Map'},{atom,take},2}.
  {label,142}.
    {test,is_map,{f,144},[{x,0}]}.
    {test,is_list,{f,143},[{x,1}]}.
    {move,nil,{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,146}}. % take/3
  {label,143}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{literal,<<"Map.take/2 with an Enumerable of keys that is not a list is deprecated.  Use a list of keys instead.">>},
          {x,0}}.
    {line,[{location,"lib/map.ex",478}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"lib/map.ex",483}]}.
    {call_ext,1,{extfunc,'Elixir.Enum',to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,142},1}. % take/2
  {label,144}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    {line,[{location,"lib/map.ex",487}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, take, 3, 146}.
  {label,145}.
    {line,[{location,"lib/map.ex",490}]}.
    {func_info,{atom,'Elixir.Map'},{atom,take},3}.
  {label,146}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,148},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {get_map_elements,{f,147},{tr,{x,1},{t_map,any,any}},{list,[{x,3},{x,4}]}}.
    {test_heap,5,5}.
    {put_tuple2,{x,3},{list,[{x,3},{x,4}]}}.
    {put_list,{x,3},{x,2},{x,2}}.
  {label,147}.
    {call_only,3,{f,146}}. % take/3
  {label,148}.
    {test,is_nil,{f,145},[{x,0}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map.ex",491}]}.
    {call_ext_only,1,{extfunc,maps,from_list,1}}.


{function, to_list, 1, 150}.
  {label,149}.
    {line,[{location,"lib/map.ex",192}]}.
    {func_info,{atom,'Elixir.Map'},{atom,to_list},1}.
  {label,150}.
    {call_ext_only,1,{extfunc,maps,to_list,1}}.


{function, update, 4, 152}.
  {label,151}.
    {line,[{location,"lib/map.ex",684}]}.
    {func_info,{atom,'Elixir.Map'},{atom,update},4}.
  {label,152}.
    {test,is_function2,{f,151},[{x,3},{integer,1}]}.
    {test,is_map,{f,154},[{x,0}]}.
    {get_map_elements,{f,153},{tr,{x,0},{t_map,any,any}},{list,[{x,1},{x,4}]}}.
    {allocate,2,5}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/map.ex",687}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {put_map_exact,{f,0},{y,1},{x,0},1,{list,[{y,0},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,153}.
    {put_map_assoc,{f,0},{x,0},{x,0},3,{list,[{x,1},{x,2}]}}.
    return.
  {label,154}.
    {test_heap,11,4}.
    {put_tuple2,{x,4},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,3},nil,{x,3}}.
    {put_list,{x,2},{x,3},{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/map.ex",693}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, 'update!', 3, 156}.
  {label,155}.
    {line,[{location,"lib/map.ex",881}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'update!'},3}.
  {label,156}.
    {test,is_function2,{f,155},[{x,2},{integer,1}]}.
    {line,[{location,"lib/map.ex",319}]}.
    {bif,map_get,{f,0},[{x,1},{x,0}],{x,3}}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map.ex",883}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {put_map_exact,{f,0},{y,1},{x,0},1,{list,[{y,0},{x,0}]}}.
    {deallocate,2}.
    return.


{function, values, 1, 158}.
  {label,157}.
    {line,[{location,"lib/map.ex",173}]}.
    {func_info,{atom,'Elixir.Map'},{atom,values},1}.
  {label,158}.
    {call_ext_only,1,{extfunc,maps,values,1}}.


{function, module_info, 0, 160}.
  {label,159}.
    {line,[]}.
    {func_info,{atom,'Elixir.Map'},{atom,module_info},0}.
  {label,160}.
    {move,{atom,'Elixir.Map'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 162}.
  {label,161}.
    {line,[]}.
    {func_info,{atom,'Elixir.Map'},{atom,module_info},1}.
  {label,162}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Map'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-merge/3-fun-1-', 4, 164}.
  {label,163}.
    {line,[{location,"lib/map.ex",658}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'-merge/3-fun-1-'},4}.
  {label,164}.
    {'%',{var_info,{x,3},[{type,{t_fun,3,any,any}}]}}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,166},0,0,{x,3},{list,[{x,3},{x,1},{x,0}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,4,{f,152}}. % update/4


{function, '-merge/3-fun-0-', 4, 166}.
  {label,165}.
    {line,[{location,"lib/map.ex",659}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'-merge/3-fun-0-'},4}.
  {label,166}.
    {'%',{var_info,{x,1},[{type,{t_fun,3,any,any}}]}}.
    {allocate,0,4}.
    {swap,{x,1},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,0}.
    return.


{function, '-merge/3-fun-3-', 4, 168}.
  {label,167}.
    {line,[{location,"lib/map.ex",652}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'-merge/3-fun-3-'},4}.
  {label,168}.
    {'%',{var_info,{x,3},[{type,{t_fun,3,any,any}}]}}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,170},0,0,{x,3},{list,[{x,3},{x,1},{x,0}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,4,{f,152}}. % update/4


{function, '-merge/3-fun-2-', 4, 170}.
  {label,169}.
    {line,[{location,"lib/map.ex",653}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'-merge/3-fun-2-'},4}.
  {label,170}.
    {'%',{var_info,{x,1},[{type,{t_fun,3,any,any}}]}}.
    {allocate,0,4}.
    {swap,{x,1},{x,3}}.
    {swap,{x,0},{x,1}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,0}.
    return.


{function, '-map/2-fun-0-', 3, 172}.
  {label,171}.
    {line,[{location,"lib/map.ex",1117}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'-map/2-fun-0-'},3}.
  {label,172}.
    {allocate_heap,0,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {deallocate,0}.
    return.


{function, '-from_keys/2-fun-0-', 2, 174}.
  {label,173}.
    {line,[{location,"lib/map.ex",143}]}.
    {func_info,{atom,'Elixir.Map'},{atom,'-from_keys/2-fun-0-'},2}.
  {label,174}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, '-inlined-__info__/1-', 1, 176}.
  {label,175}.
    {line,[]}.
    {func_info,{atom,'Elixir.Map'},{atom,'-inlined-__info__/1-'},1}.
  {label,176}.
    {jump,{f,175}}.
