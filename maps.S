{module, maps}.  %% version = 0

{exports, [{filter,2},
           {filtermap,2},
           {find,2},
           {fold,3},
           {foreach,2},
           {from_keys,2},
           {from_list,1},
           {get,2},
           {get,3},
           {groups_from_list,2},
           {groups_from_list,3},
           {intersect,2},
           {intersect_with,3},
           {is_key,2},
           {iterator,1},
           {keys,1},
           {map,2},
           {merge,2},
           {merge_with,3},
           {module_info,0},
           {module_info,1},
           {new,0},
           {next,1},
           {put,3},
           {remove,2},
           {size,1},
           {take,2},
           {to_list,1},
           {update,3},
           {update_with,3},
           {update_with,4},
           {values,1},
           {with,2},
           {without,2}]}.

{attributes, [{dialyzer,[{no_improper_lists,{iterator,1}}]}]}.

{labels, 186}.


{function, get, 2, 2}.
  {label,1}.
    {line,[{location,"maps.erl",58}]}.
    {func_info,{atom,maps},{atom,get},2}.
  {label,2}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, find, 2, 4}.
  {label,3}.
    {line,[{location,"maps.erl",63}]}.
    {func_info,{atom,maps},{atom,find},2}.
  {label,4}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, from_list, 1, 6}.
  {label,5}.
    {line,[{location,"maps.erl",72}]}.
    {func_info,{atom,maps},{atom,from_list},1}.
  {label,6}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, from_keys, 2, 8}.
  {label,7}.
    {line,[{location,"maps.erl",80}]}.
    {func_info,{atom,maps},{atom,from_keys},2}.
  {label,8}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, intersect, 2, 10}.
  {label,9}.
    {line,[{location,"maps.erl",87}]}.
    {func_info,{atom,maps},{atom,intersect},2}.
  {label,10}.
    {test,is_map,{f,12},[{x,0}]}.
    {test,is_map,{f,12},[{x,1}]}.
    {line,[{location,"maps.erl",88}]}.
    {gc_bif,map_size,{f,0},2,[{tr,{x,0},{t_map,any,any}}],{x,2}}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {test,is_ge,
          {f,11},
          [{tr,{x,3},{t_integer,{0,288230376151711743}}},
           {tr,{x,2},{t_integer,{0,288230376151711743}}}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,16},0,0,{x,2},{list,[]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,22}}. % intersect_with_small_map_first/3
  {label,11}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,14},0,0,{x,2},{list,[]}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,22}}. % intersect_with_small_map_first/3
  {label,12}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"maps.erl",95}]}.
    {call,2,{f,173}}. % error_type_two_maps/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.


{function, intersect_combiner_v1, 3, 14}.
  {label,13}.
    {line,[{location,"maps.erl",97}]}.
    {func_info,{atom,maps},{atom,intersect_combiner_v1},3}.
  {label,14}.
    {move,{x,1},{x,0}}.
    return.


{function, intersect_combiner_v2, 3, 16}.
  {label,15}.
    {line,[{location,"maps.erl",98}]}.
    {func_info,{atom,maps},{atom,intersect_combiner_v2},3}.
  {label,16}.
    {move,{x,2},{x,0}}.
    return.


{function, intersect_with, 3, 18}.
  {label,17}.
    {line,[{location,"maps.erl",106}]}.
    {func_info,{atom,maps},{atom,intersect_with},3}.
  {label,18}.
    {test,is_map,{f,20},[{x,1}]}.
    {test,is_map,{f,20},[{x,2}]}.
    {test,is_function2,{f,20},[{x,0},{integer,3}]}.
    {line,[{location,"maps.erl",110}]}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {gc_bif,map_size,{f,0},4,[{tr,{x,2},{t_map,any,any}}],{x,4}}.
    {test,is_ge,
          {f,19},
          [{tr,{x,4},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {call_only,3,{f,22}}. % intersect_with_small_map_first/3
  {label,19}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,185},0,0,{x,0},{list,[{x,0}]}}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,22}}. % intersect_with_small_map_first/3
  {label,20}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"maps.erl",118}]}.
    {call,3,{f,176}}. % error_type_merge_intersect/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.


{function, intersect_with_small_map_first, 3, 22}.
  {label,21}.
    {line,[{location,"maps.erl",121}]}.
    {func_info,{atom,maps},{atom,intersect_with_small_map_first},3}.
  {label,22}.
    {'%',{var_info,{x,0},[{type,{t_fun,3,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,any}}]}}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",122}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,nil,{x,1}}.
    {call_last,4,{f,24},2}. % intersect_with_iterate/4


{function, intersect_with_iterate, 4, 24}.
  {label,23}.
    {line,[{location,"maps.erl",125}]}.
    {func_info,{atom,maps},{atom,intersect_with_iterate},4}.
  {label,24}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,3,any,any}}]}}.
    {test,is_tuple,{f,26},[{x,0}]}.
    {test,test_arity,{f,23},[{x,0},3]}.
    {allocate,6,4}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {line,[{location,"maps.erl",126}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {get_tuple_element,{y,5},0,{y,1}}.
    {move,{x,0},{y,0}}.
    {get_map_elements,{f,25},{tr,{y,3},{t_map,any,any}},{list,[{y,1},{x,2}]}}.
    {get_tuple_element,{y,5},1,{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,0},{y,5}}.
    {trim,1,5}.
    {move,{y,0},{x,0}}.
    {line,[{location,"maps.erl",129}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {put_list,{x,0},{y,3},{x,1}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,24},5}. % intersect_with_iterate/4
  {label,25}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {call_last,4,{f,24},6}. % intersect_with_iterate/4
  {label,26}.
    {test,is_eq_exact,{f,23},[{x,0},{atom,none}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",135}]}.
    {call_ext_only,1,{extfunc,maps,from_list,1}}.


{function, is_key, 2, 28}.
  {label,27}.
    {line,[{location,"maps.erl",142}]}.
    {func_info,{atom,maps},{atom,is_key},2}.
  {label,28}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, keys, 1, 30}.
  {label,29}.
    {line,[{location,"maps.erl",149}]}.
    {func_info,{atom,maps},{atom,keys},1}.
  {label,30}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, merge, 2, 32}.
  {label,31}.
    {line,[{location,"maps.erl",158}]}.
    {func_info,{atom,maps},{atom,merge},2}.
  {label,32}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, merge_with, 3, 34}.
  {label,33}.
    {line,[{location,"maps.erl",166}]}.
    {func_info,{atom,maps},{atom,merge_with},3}.
  {label,34}.
    {test,is_map,{f,36},[{x,1}]}.
    {test,is_map,{f,36},[{x,2}]}.
    {test,is_function2,{f,36},[{x,0},{integer,3}]}.
    {line,[{location,"maps.erl",169}]}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {gc_bif,map_size,{f,0},4,[{tr,{x,2},{t_map,any,any}}],{x,4}}.
    {test,is_lt,
          {f,35},
          [{tr,{x,4},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",171}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"maps.erl",172}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {call_last,4,{f,38},3}. % merge_with_1/4
  {label,35}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",177}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"maps.erl",178}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,183},0,0,{x,3},{list,[{y,2}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {call_last,4,{f,38},3}. % merge_with_1/4
  {label,36}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"maps.erl",184}]}.
    {call,3,{f,176}}. % error_type_merge_intersect/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.


{function, merge_with_1, 4, 38}.
  {label,37}.
    {line,[{location,"maps.erl",187}]}.
    {func_info,{atom,maps},{atom,merge_with_1},4}.
  {label,38}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,3,any,any}}]}}.
    {test,is_tuple,{f,40},[{x,0}]}.
    {test,test_arity,{f,37},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,4}}.
    {get_tuple_element,{x,0},1,{x,5}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {get_map_elements,{f,39},{tr,{x,1},{t_map,any,any}},{list,[{x,4},{x,6}]}}.
    {allocate,5,7}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,6},{x,1}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"maps.erl",190}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {put_map_exact,{f,0},{y,4},{y,4},1,{list,[{y,0},{x,0}]}}.
    {move,{y,1},{x,0}}.
    {trim,2,3}.
    {line,[{location,"maps.erl",191}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,4,{f,38},3}. % merge_with_1/4
  {label,39}.
    {allocate,5,6}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {line,[{location,"maps.erl",193}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{x,0},{y,4}}.
    {trim,2,3}.
    {move,{x,3},{x,0}}.
    {call_ext,3,{extfunc,maps,put,3}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,38},3}. % merge_with_1/4
  {label,40}.
    {test,is_eq_exact,{f,37},[{x,0},{atom,none}]}.
    {move,{x,1},{x,0}}.
    return.


{function, put, 3, 42}.
  {label,41}.
    {line,[{location,"maps.erl",206}]}.
    {func_info,{atom,maps},{atom,put},3}.
  {label,42}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, remove, 2, 44}.
  {label,43}.
    {line,[{location,"maps.erl",215}]}.
    {func_info,{atom,maps},{atom,remove},2}.
  {label,44}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, take, 2, 46}.
  {label,45}.
    {line,[{location,"maps.erl",221}]}.
    {func_info,{atom,maps},{atom,take},2}.
  {label,46}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, to_list, 1, 48}.
  {label,47}.
    {line,[{location,"maps.erl",226}]}.
    {func_info,{atom,maps},{atom,to_list},1}.
  {label,48}.
    {test,is_map,{f,49},[{x,0}]}.
    {allocate,0,1}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{integer,0},{x,0}}.
    {line,[{location,"maps.erl",227}]}.
    {call_ext,3,{extfunc,erts_internal,map_next,3}}.
    {call_last,1,{f,51},0}. % to_list_internal/1
  {label,49}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, to_list_internal, 1, 51}.
  {label,50}.
    {line,[{location,"maps.erl",231}]}.
    {func_info,{atom,maps},{atom,to_list_internal},1}.
  {label,51}.
    {test,is_nonempty_list,{f,52},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,52},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_integer,{f,52},[{x,1}]}.
    {allocate,0,4}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"maps.erl",232}]}.
    {call_ext,3,{extfunc,erts_internal,map_next,3}}.
    {call_last,1,{f,51},0}. % to_list_internal/1
  {label,52}.
    return.


{function, update, 3, 54}.
  {label,53}.
    {line,[{location,"maps.erl",241}]}.
    {func_info,{atom,maps},{atom,update},3}.
  {label,54}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, values, 1, 56}.
  {label,55}.
    {line,[{location,"maps.erl",248}]}.
    {func_info,{atom,maps},{atom,values},1}.
  {label,56}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, new, 0, 58}.
  {label,57}.
    {line,[{location,"maps.erl",255}]}.
    {func_info,{atom,maps},{atom,new},0}.
  {label,58}.
    {move,{literal,#{}},{x,0}}.
    return.


{function, update_with, 3, 60}.
  {label,59}.
    {line,[{location,"maps.erl",262}]}.
    {func_info,{atom,maps},{atom,update_with},3}.
  {label,60}.
    {test,is_function2,{f,62},[{x,1},{integer,1}]}.
    {test,is_map,{f,62},[{x,2}]}.
    {get_map_elements,{f,61},{tr,{x,2},{t_map,any,any}},{list,[{x,0},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"maps.erl",264}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{y,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,61}.
    {test_heap,9,3}.
    {put_tuple2,{x,3},{list,[{atom,badkey},{x,0}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"maps.erl",265}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.
  {label,62}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",268}]}.
    {call,1,{f,170}}. % error_type/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.


{function, update_with, 4, 64}.
  {label,63}.
    {line,[{location,"maps.erl",276}]}.
    {func_info,{atom,maps},{atom,update_with},4}.
  {label,64}.
    {test,is_function2,{f,66},[{x,1},{integer,1}]}.
    {test,is_map,{f,66},[{x,3}]}.
    {get_map_elements,{f,65},{tr,{x,3},{t_map,any,any}},{list,[{x,0},{x,4}]}}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"maps.erl",278}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{y,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,65}.
    {put_map_assoc,{f,0},{x,3},{x,0},4,{list,[{x,0},{x,2}]}}.
    return.
  {label,66}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"maps.erl",282}]}.
    {call,1,{f,170}}. % error_type/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,8,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {put_list,{y,3},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.


{function, get, 3, 68}.
  {label,67}.
    {line,[{location,"maps.erl",288}]}.
    {func_info,{atom,maps},{atom,get},3}.
  {label,68}.
    {test,is_map,{f,70},[{x,1}]}.
    {get_map_elements,{f,69},{tr,{x,1},{t_map,any,any}},{list,[{x,0},{x,0}]}}.
    return.
  {label,69}.
    {move,{x,2},{x,0}}.
    return.
  {label,70}.
    {test_heap,9,3}.
    {put_tuple2,{x,3},{list,[{atom,badmap},{x,1}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, filter, 2, 72}.
  {label,71}.
    {line,[{location,"maps.erl",301}]}.
    {func_info,{atom,maps},{atom,filter},2}.
  {label,72}.
    {test,is_function2,{f,77},[{x,0},{integer,2}]}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {test,is_map,{f,73},[{x,1}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",304}]}.
    {call,1,{f,132}}. % iterator/1
    {jump,{f,74}}.
  {label,73}.
    {move,{y,0},{x,0}}.
  {label,74}.
    {'try',{y,2},{f,75}}.
    {line,[{scope,[3]},{location,"maps.erl",308}]}.
    {call,1,{f,135}}. % next/1
    {try_end,{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {trim,3,0}.
    {line,[{scope,[3]},{location,"maps.erl",310}]}.
    {call,2,{f,79}}. % filter_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,75}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,76},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{scope,[0]},{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,76}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,77}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",578}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, filter_1, 2, 79}.
  {label,78}.
    {line,[{location,"maps.erl",318}]}.
    {func_info,{atom,maps},{atom,filter_1},2}.
  {label,79}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,82},[{x,1}]}.
    {test,test_arity,{f,78},[{x,1},3]}.
    {allocate,4,2}.
    {move,{x,0},{y,3}}.
    {get_tuple_element,{x,1},0,{y,2}}.
    {get_tuple_element,{x,1},1,{y,1}}.
    {get_tuple_element,{x,1},2,{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"maps.erl",319}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},{f,83},{list,[{atom,false},{f,81},{atom,true},{f,80}]}}.
  {label,80}.
    {move,{y,0},{x,0}}.
    {trim,1,3}.
    {line,[{location,"maps.erl",321}]}.
    {call,1,{f,135}}. % next/1
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {call,2,{f,79}}. % filter_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,81}.
    {move,{y,0},{x,0}}.
    {trim,3,1}.
    {line,[{location,"maps.erl",323}]}.
    {call,1,{f,135}}. % next/1
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,79},1}. % filter_1/2
  {label,82}.
    {test,is_eq_exact,{f,78},[{x,1},{atom,none}]}.
    {move,nil,{x,0}}.
    return.
  {label,83}.
    {line,[{location,"maps.erl",319}]}.
    {case_end,{x,0}}.


{function, filtermap, 2, 85}.
  {label,84}.
    {line,[{location,"maps.erl",333}]}.
    {func_info,{atom,maps},{atom,filtermap},2}.
  {label,85}.
    {test,is_function2,{f,90},[{x,0},{integer,2}]}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {test,is_map,{f,86},[{x,1}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",336}]}.
    {call,1,{f,132}}. % iterator/1
    {jump,{f,87}}.
  {label,86}.
    {move,{y,0},{x,0}}.
  {label,87}.
    {'try',{y,2},{f,88}}.
    {line,[{scope,[3]},{location,"maps.erl",340}]}.
    {call,1,{f,135}}. % next/1
    {try_end,{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {trim,3,0}.
    {line,[{scope,[3]},{location,"maps.erl",342}]}.
    {call,2,{f,92}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,88}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,89},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{scope,[0]},{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,89}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,90}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",578}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, filtermap_1, 2, 92}.
  {label,91}.
    {line,[{location,"maps.erl",350}]}.
    {func_info,{atom,maps},{atom,filtermap_1},2}.
  {label,92}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,96},[{x,1}]}.
    {test,test_arity,{f,91},[{x,1},3]}.
    {allocate,5,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,4}}.
    {get_tuple_element,{x,1},0,{y,3}}.
    {get_tuple_element,{x,1},1,{y,2}}.
    {get_tuple_element,{x,1},2,{y,1}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"maps.erl",351}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,93},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,97},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,true}]}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,3}.
    {line,[{location,"maps.erl",355}]}.
    {call,1,{f,135}}. % next/1
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {call,2,{f,92}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {put_tuple2,{x,1},{list,[{y,0},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,93}.
    {select_val,{x,0},{f,97},{list,[{atom,false},{f,95},{atom,true},{f,94}]}}.
  {label,94}.
    {move,{y,1},{x,0}}.
    {trim,2,3}.
    {line,[{location,"maps.erl",353}]}.
    {call,1,{f,135}}. % next/1
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {call,2,{f,92}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,95}.
    {move,{y,1},{x,0}}.
    {trim,4,1}.
    {line,[{location,"maps.erl",357}]}.
    {call,1,{f,135}}. % next/1
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,92},1}. % filtermap_1/2
  {label,96}.
    {test,is_eq_exact,{f,91},[{x,1},{atom,none}]}.
    {move,nil,{x,0}}.
    return.
  {label,97}.
    {line,[{location,"maps.erl",351}]}.
    {case_end,{x,0}}.


{function, foreach, 2, 99}.
  {label,98}.
    {line,[{location,"maps.erl",366}]}.
    {func_info,{atom,maps},{atom,foreach},2}.
  {label,99}.
    {test,is_function2,{f,104},[{x,0},{integer,2}]}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {test,is_map,{f,100},[{x,1}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",367}]}.
    {call,1,{f,132}}. % iterator/1
    {jump,{f,101}}.
  {label,100}.
    {move,{y,0},{x,0}}.
  {label,101}.
    {'try',{y,2},{f,102}}.
    {line,[{scope,[3]},{location,"maps.erl",370}]}.
    {call,1,{f,135}}. % next/1
    {try_end,{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,106},3}. % foreach_1/2
  {label,102}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,103},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{scope,[0]},{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,103}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,104}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",578}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, foreach_1, 2, 106}.
  {label,105}.
    {line,[{location,"maps.erl",380}]}.
    {func_info,{atom,maps},{atom,foreach_1},2}.
  {label,106}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,107},[{x,1}]}.
    {test,test_arity,{f,105},[{x,1},3]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},2,{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {line,[{location,"maps.erl",381}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"maps.erl",382}]}.
    {call,1,{f,135}}. % next/1
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,106},1}. % foreach_1/2
  {label,107}.
    {test,is_eq_exact,{f,105},[{x,1},{atom,none}]}.
    {move,{atom,ok},{x,0}}.
    return.


{function, fold, 3, 109}.
  {label,108}.
    {line,[{location,"maps.erl",393}]}.
    {func_info,{atom,maps},{atom,fold},3}.
  {label,109}.
    {test,is_function2,{f,114},[{x,0},{integer,3}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {test,is_map,{f,110},[{x,2}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",396}]}.
    {call,1,{f,132}}. % iterator/1
    {jump,{f,111}}.
  {label,110}.
    {move,{y,0},{x,0}}.
  {label,111}.
    {'try',{y,3},{f,112}}.
    {line,[{scope,[3]},{location,"maps.erl",400}]}.
    {call,1,{f,135}}. % next/1
    {try_end,{y,3}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,116},4}. % fold_1/3
  {label,112}.
    {try_case,{y,3}}.
    {test,is_eq_exact,
          {f,113},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,9,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{scope,[0]},{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.
  {label,113}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,114}.
    {test_heap,6,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",578}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, fold_1, 3, 116}.
  {label,115}.
    {line,[{location,"maps.erl",410}]}.
    {func_info,{atom,maps},{atom,fold_1},3}.
  {label,116}.
    {'%',{var_info,{x,0},[{type,{t_fun,3,any,any}}]}}.
    {test,is_tuple,{f,117},[{x,2}]}.
    {test,test_arity,{f,115},[{x,2},3]}.
    {allocate,2,3}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {get_tuple_element,{x,2},2,{y,0}}.
    {move,{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{y,1},{x,3}}.
    {line,[{location,"maps.erl",411}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,135}}. % next/1
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,116},2}. % fold_1/3
  {label,117}.
    {test,is_eq_exact,{f,115},[{x,2},{atom,none}]}.
    {move,{x,1},{x,0}}.
    return.


{function, map, 2, 119}.
  {label,118}.
    {line,[{location,"maps.erl",420}]}.
    {func_info,{atom,maps},{atom,map},2}.
  {label,119}.
    {test,is_function2,{f,124},[{x,0},{integer,2}]}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {test,is_map,{f,120},[{x,1}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",423}]}.
    {call,1,{f,132}}. % iterator/1
    {jump,{f,121}}.
  {label,120}.
    {move,{y,0},{x,0}}.
  {label,121}.
    {'try',{y,2},{f,122}}.
    {line,[{scope,[3]},{location,"maps.erl",427}]}.
    {call,1,{f,135}}. % next/1
    {try_end,{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {trim,3,0}.
    {line,[{scope,[3]},{location,"maps.erl",429}]}.
    {call,2,{f,126}}. % map_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,122}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,123},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{scope,[0]},{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,123}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,124}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",578}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, map_1, 2, 126}.
  {label,125}.
    {line,[{location,"maps.erl",438}]}.
    {func_info,{atom,maps},{atom,map_1},2}.
  {label,126}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,127},[{x,1}]}.
    {test,test_arity,{f,125},[{x,1},3]}.
    {allocate,3,2}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,1},0,{y,1}}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {get_tuple_element,{x,1},2,{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"maps.erl",439}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,135}}. % next/1
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {call,2,{f,126}}. % map_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,127}.
    {test,is_eq_exact,{f,125},[{x,1},{atom,none}]}.
    {move,nil,{x,0}}.
    return.


{function, size, 1, 129}.
  {label,128}.
    {line,[{location,"maps.erl",446}]}.
    {func_info,{atom,maps},{atom,size},1}.
  {label,129}.
    {gc_bif,map_size,{f,130},1,[{x,0}],{x,1}}.
    {move,{x,1},{x,0}}.
    return.
  {label,130}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, iterator, 1, 132}.
  {label,131}.
    {line,[{location,"maps.erl",458}]}.
    {func_info,{atom,maps},{atom,iterator},1}.
  {label,132}.
    {test,is_map,{f,133},[{x,0}]}.
    {test_heap,2,1}.
    {put_list,{integer,0},{x,0},{x,0}}.
    return.
  {label,133}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, next, 1, 135}.
  {label,134}.
    {line,[{location,"maps.erl",464}]}.
    {func_info,{atom,maps},{atom,next},1}.
  {label,135}.
    {test,is_nonempty_list,{f,136},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_integer,{f,138},[{x,1}]}.
    {test,is_map,{f,138},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{atom,iterator},{x,2}}.
    {line,[{location,"maps.erl",467}]}.
    {call_ext_only,3,{extfunc,erts_internal,map_next,3}}.
  {label,136}.
    {test,is_tuple,{f,137},[{x,0}]}.
    {test,test_arity,{f,138},[{x,0},3]}.
    return.
  {label,137}.
    {test,is_eq_exact,{f,138},[{x,0},{atom,none}]}.
    return.
  {label,138}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"maps.erl",578}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, without, 2, 140}.
  {label,139}.
    {line,[{location,"maps.erl",479}]}.
    {func_info,{atom,maps},{atom,without},2}.
  {label,140}.
    {test,is_list,{f,141},[{x,0}]}.
    {test,is_map,{f,141},[{x,1}]}.
    {move,{x,0},{x,2}}.
    {move,{literal,fun maps:remove/2},{x,0}}.
    {line,[{location,"maps.erl",480}]}.
    {call_ext_only,3,{extfunc,lists,foldl,3}}.
  {label,141}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",482}]}.
    {call,1,{f,170}}. % error_type/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.


{function, with, 2, 143}.
  {label,142}.
    {line,[{location,"maps.erl",489}]}.
    {func_info,{atom,maps},{atom,with},2}.
  {label,143}.
    {test,is_list,{f,144},[{x,0}]}.
    {test,is_map,{f,144},[{x,1}]}.
    {allocate,0,2}.
    {line,[{location,"maps.erl",490}]}.
    {call,2,{f,146}}. % with_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,144}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",492}]}.
    {call,1,{f,170}}. % error_type/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",581}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.


{function, with_1, 2, 146}.
  {label,145}.
    {line,[{location,"maps.erl",494}]}.
    {func_info,{atom,maps},{atom,with_1},2}.
  {label,146}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_nonempty_list,{f,148},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {get_map_elements,{f,147},{tr,{x,1},{t_map,any,any}},{list,[{x,2},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {line,[{location,"maps.erl",496}]}.
    {call,2,{f,146}}. % with_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,147}.
    {call_only,2,{f,146}}. % with_1/2
  {label,148}.
    {test,is_nil,{f,145},[{x,0}]}.
    return.


{function, groups_from_list, 2, 150}.
  {label,149}.
    {line,[{location,"maps.erl",510}]}.
    {func_info,{atom,maps},{atom,groups_from_list},2}.
  {label,150}.
    {test,is_function2,{f,153},[{x,0},{integer,1}]}.
    {allocate,3,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {'try',{y,2},{f,151}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",511}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {try_end,{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{literal,#{}},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,155},3}. % groups_from_list_1/3
  {label,151}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,152},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,4,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"maps.erl",578}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,152}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,153}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",578}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, groups_from_list_1, 3, 155}.
  {label,154}.
    {line,[{location,"maps.erl",521}]}.
    {func_info,{atom,maps},{atom,groups_from_list_1},3}.
  {label,155}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,{t_cons,any,nil}}}]}}.
    {test,is_nonempty_list,{f,158},[{x,1}]}.
    {allocate,4,3}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"maps.erl",522}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {get_map_elements,{f,156},
                      {tr,{y,2},{t_map,any,{t_cons,any,nil}}},
                      {list,[{x,0},{x,1}]}}.
    {test_heap,2,2}.
    {put_list,{y,1},{x,1},{x,1}}.
    {line,[{location,"maps.erl",524}]}.
    {put_map_exact,{f,0},{y,2},{x,2},2,{list,[{x,0},{x,1}]}}.
    {jump,{f,157}}.
  {label,156}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_map_assoc,{f,0},{y,2},{x,2},2,{list,[{x,0},{x,1}]}}.
  {label,157}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,3,{f,155},4}. % groups_from_list_1/3
  {label,158}.
    {move,{x,2},{x,0}}.
    return.


{function, groups_from_list, 3, 160}.
  {label,159}.
    {line,[{location,"maps.erl",541}]}.
    {func_info,{atom,maps},{atom,groups_from_list},3}.
  {label,160}.
    {test,is_function2,{f,163},[{x,0},{integer,1}]}.
    {test,is_function2,{f,163},[{x,1},{integer,1}]}.
    {allocate,4,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {'try',{y,3},{f,161}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",543}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {try_end,{y,3}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{literal,#{}},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,165},4}. % groups_from_list_2/4
  {label,161}.
    {try_case,{y,3}}.
    {test,is_eq_exact,
          {f,162},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,6,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,2},{x,0},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"maps.erl",578}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.
  {label,162}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,163}.
    {test_heap,6,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",578}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, groups_from_list_2, 4, 165}.
  {label,164}.
    {line,[{location,"maps.erl",553}]}.
    {func_info,{atom,maps},{atom,groups_from_list_2},4}.
  {label,165}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_map,any,{t_cons,any,nil}}}]}}.
    {test,is_nonempty_list,{f,168},[{x,2}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"maps.erl",554}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,3},{x,1}}.
    {line,[{location,"maps.erl",555}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {get_map_elements,{f,166},
                      {tr,{y,2},{t_map,any,{t_cons,any,nil}}},
                      {list,[{y,1},{x,1}]}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {line,[{location,"maps.erl",557}]}.
    {put_map_exact,{f,0},{y,2},{x,3},1,{list,[{y,1},{x,0}]}}.
    {jump,{f,167}}.
  {label,166}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_map_assoc,{f,0},{y,2},{x,3},1,{list,[{y,1},{x,0}]}}.
  {label,167}.
    {move,{y,0},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,165},5}. % groups_from_list_2/4
  {label,168}.
    {move,{x,3},{x,0}}.
    return.


{function, error_type, 1, 170}.
  {label,169}.
    {line,[{location,"maps.erl",564}]}.
    {func_info,{atom,maps},{atom,error_type},1}.
  {label,170}.
    {test,is_map,{f,171},[{x,0}]}.
    {move,{atom,badarg},{x,0}}.
    return.
  {label,171}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    return.


{function, error_type_two_maps, 2, 173}.
  {label,172}.
    {line,[{location,"maps.erl",567}]}.
    {func_info,{atom,maps},{atom,error_type_two_maps},2}.
  {label,173}.
    {test,is_map,{f,174},[{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    return.
  {label,174}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    return.


{function, error_type_merge_intersect, 3, 176}.
  {label,175}.
    {line,[{location,"maps.erl",572}]}.
    {func_info,{atom,maps},{atom,error_type_merge_intersect},3}.
  {label,176}.
    {test,is_function2,{f,177},[{x,2},{integer,3}]}.
    {call_only,2,{f,173}}. % error_type_two_maps/2
  {label,177}.
    {move,{atom,badarg},{x,0}}.
    return.


{function, module_info, 0, 179}.
  {label,178}.
    {line,[]}.
    {func_info,{atom,maps},{atom,module_info},0}.
  {label,179}.
    {move,{atom,maps},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 181}.
  {label,180}.
    {line,[]}.
    {func_info,{atom,maps},{atom,module_info},1}.
  {label,181}.
    {move,{x,0},{x,1}}.
    {move,{atom,maps},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-merge_with/3-fun-0-', 4, 183}.
  {label,182}.
    {line,[{location,"maps.erl",181}]}.
    {func_info,{atom,maps},{atom,'-merge_with/3-fun-0-'},4}.
  {label,183}.
    {'%',{var_info,{x,3},[{type,{t_fun,3,any,any}}]}}.
    {allocate,0,4}.
    {swap,{x,1},{x,2}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,0}.
    return.


{function, '-intersect_with/3-fun-0-', 4, 185}.
  {label,184}.
    {line,[{location,"maps.erl",114}]}.
    {func_info,{atom,maps},{atom,'-intersect_with/3-fun-0-'},4}.
  {label,185}.
    {'%',{var_info,{x,3},[{type,{t_fun,3,any,any}}]}}.
    {allocate,0,4}.
    {swap,{x,1},{x,2}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,0}.
    return.
