{module, array}.  %% version = 0

{exports, [{default,1},
           {fix,1},
           {foldl,3},
           {foldr,3},
           {from_list,1},
           {from_list,2},
           {from_orddict,1},
           {from_orddict,2},
           {get,2},
           {is_array,1},
           {is_fix,1},
           {map,2},
           {module_info,0},
           {module_info,1},
           {new,0},
           {new,1},
           {new,2},
           {relax,1},
           {reset,2},
           {resize,1},
           {resize,2},
           {set,3},
           {size,1},
           {sparse_foldl,3},
           {sparse_foldr,3},
           {sparse_map,2},
           {sparse_size,1},
           {sparse_to_list,1},
           {sparse_to_orddict,1},
           {to_list,1},
           {to_orddict,1}]}.

{attributes, []}.

{labels, 336}.


{function, new, 0, 2}.
  {label,1}.
    {line,[{location,"array.erl",193}]}.
    {func_info,{atom,array},{atom,new},0}.
  {label,2}.
    {move,nil,{x,0}}.
    {call_only,1,{f,4}}. % new/1


{function, new, 1, 4}.
  {label,3}.
    {line,[{location,"array.erl",236}]}.
    {func_info,{atom,array},{atom,new},1}.
  {label,4}.
    {move,{atom,false},{x,2}}.
    {move,{integer,0},{x,1}}.
    {call_only,3,{f,9}}. % new_0/3


{function, new, 2, 6}.
  {label,5}.
    {line,[{location,"array.erl",256}]}.
    {func_info,{atom,array},{atom,new},2}.
  {label,6}.
    {test,is_integer,{f,7},[{x,0}]}.
    {test,is_ge,{f,7},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{atom,true},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,9}}. % new_0/3
  {label,7}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",259}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, new_0, 3, 9}.
  {label,8}.
    {line,[{location,"array.erl",261}]}.
    {func_info,{atom,array},{atom,new_0},3}.
  {label,9}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[false,true]}}]}}.
    {test,is_list,{f,10},[{x,0}]}.
    {move,{atom,undefined},{x,3}}.
    {call_only,4,{f,12}}. % new_1/4
  {label,10}.
    {test_heap,2,3}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{atom,undefined},{x,3}}.
    {call_only,4,{f,12}}. % new_1/4


{function, new_1, 4, 12}.
  {label,11}.
    {line,[{location,"array.erl",266}]}.
    {func_info,{atom,array},{atom,new_1},4}.
  {label,12}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[false,true]}}]}}.
    {test,is_nonempty_list,{f,18},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,0}}.
    {test,is_tuple,{f,16},[{x,4}]}.
    {test,test_arity,{f,17},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,5}}.
    {get_tuple_element,{x,4},1,{x,6}}.
    {select_val,{x,5},
                {f,17},
                {list,[{atom,default},
                       {f,15},
                       {atom,fixed},
                       {f,14},
                       {atom,size},
                       {f,13}]}}.
  {label,13}.
    {test,is_integer,{f,17},[{x,6}]}.
    {test,is_ge,{f,17},[{tr,{x,6},{t_integer,any}},{integer,0}]}.
    {move,{atom,true},{x,2}}.
    {move,{x,6},{x,1}}.
    {call_only,4,{f,12}}. % new_1/4
  {label,14}.
    {test,is_boolean,{f,17},[{x,6}]}.
    {move,{x,6},{x,2}}.
    {call_only,4,{f,12}}. % new_1/4
  {label,15}.
    {move,{x,6},{x,3}}.
    {call_only,4,{f,12}}. % new_1/4
  {label,16}.
    {test,is_eq_exact,{f,17},[{x,4},{atom,fixed}]}.
    {move,{atom,true},{x,2}}.
    {call_only,4,{f,12}}. % new_1/4
  {label,17}.
    {test,is_integer,{f,19},[{x,4}]}.
    {test,is_ge,{f,19},[{tr,{x,4},{t_integer,any}},{integer,0}]}.
    {move,{atom,true},{x,2}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,12}}. % new_1/4
  {label,18}.
    {test,is_nil,{f,19},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_only,3,{f,21}}. % new/3
  {label,19}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",282}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, new, 3, 21}.
  {label,20}.
    {line,[{location,"array.erl",284}]}.
    {func_info,{atom,array},{atom,new},3}.
  {label,21}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,22},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_ne_exact,{f,22},[{x,1},{atom,true}]}.
    {test,is_eq_exact,{f,22},[{x,2},{atom,undefined}]}.
    {move,{literal,{array,0,10,undefined,10}},{x,0}}.
    return.
  {label,22}.
    {line,[{location,"array.erl",288}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{integer,10},{x,1}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,26}}. % find_max/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,23},[{y,1},{atom,true}]}.
    {move,{integer,0},{x,1}}.
    {jump,{f,24}}.
  {label,23}.
    {move,{x,0},{x,1}}.
  {label,24}.
    {test_heap,6,2}.
    {put_tuple2,{x,0},{list,[{atom,array},{y,2},{x,1},{y,0},{x,0}]}}.
    {deallocate,3}.
    return.


{function, find_max, 2, 26}.
  {label,25}.
    {line,[{location,"array.erl",296}]}.
    {func_info,{atom,array},{atom,find_max},2}.
  {label,26}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,27},[{tr,{x,0},number},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"array.erl",297}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,10}],{x,1}}.
    {call_only,2,{f,26}}. % find_max/2
  {label,27}.
    {move,{x,1},{x,0}}.
    return.


{function, is_array, 1, 29}.
  {label,28}.
    {line,[{location,"array.erl",309}]}.
    {func_info,{atom,array},{atom,is_array},1}.
  {label,29}.
    {test,is_tagged_tuple,{f,30},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_integer,{f,30},[{x,1}]}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {bif,is_integer,{f,0},[{x,0}],{x,0}}.
    return.
  {label,30}.
    {move,{atom,false},{x,0}}.
    return.


{function, size, 1, 32}.
  {label,31}.
    {line,[{location,"array.erl",324}]}.
    {func_info,{atom,array},{atom,size},1}.
  {label,32}.
    {test,is_tagged_tuple,{f,33},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    return.
  {label,33}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",325}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, default, 1, 35}.
  {label,34}.
    {line,[{location,"array.erl",334}]}.
    {func_info,{atom,array},{atom,default},1}.
  {label,35}.
    {test,is_tagged_tuple,{f,36},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},3,{x,0}}.
    return.
  {label,36}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",335}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, fix, 1, 38}.
  {label,37}.
    {line,[{location,"array.erl",417}]}.
    {func_info,{atom,array},{atom,fix},1}.
  {label,38}.
    {test,is_tagged_tuple,{f,37},[{x,0},5,{atom,array}]}.
    {move,{x,0},{x,1}}.
    {move,{integer,0},{x,2}}.
    {move,{integer,3},{x,0}}.
    {line,[{location,"array.erl",418}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, is_fix, 1, 40}.
  {label,39}.
    {line,[{location,"array.erl",427}]}.
    {func_info,{atom,array},{atom,is_fix},1}.
  {label,40}.
    {test,is_tagged_tuple,{f,39},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{integer,0}],{x,0}}.
    return.


{function, relax, 1, 42}.
  {label,41}.
    {line,[{location,"array.erl",465}]}.
    {func_info,{atom,array},{atom,relax},1}.
  {label,42}.
    {test,is_tagged_tuple,{f,41},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {line,[{location,"array.erl",466}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{integer,10},{x,1}}.
    {call,2,{f,26}}. % find_max/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{integer,3},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},1}.


{function, resize, 2, 44}.
  {label,43}.
    {line,[{location,"array.erl",491}]}.
    {func_info,{atom,array},{atom,resize},2}.
  {label,44}.
    {test,is_tagged_tuple,{f,50},[{x,1},5,{atom,array}]}.
    {test,is_integer,{f,50},[{x,0}]}.
    {test,is_ge,{f,50},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_lt,{f,48},[{x,2},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",494}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_tuple_element,{x,1},2,{y,0}}.
    {test,is_lt,{f,45},[{integer,0},{y,0}]}.
    {move,{y,0},{x,2}}.
    {jump,{f,46}}.
  {label,45}.
    {line,[{location,"array.erl",496}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{integer,1}],{x,0}}.
    {move,{integer,10},{x,1}}.
    {call,2,{f,26}}. % find_max/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{x,2}}.
  {label,46}.
    {get_tuple_element,{y,2},4,{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"array.erl",494}]}.
    {call,3,{f,64}}. % grow/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_ge,{f,47},[{integer,0},{y,0}]}.
    {move,{y,0},{x,1}}.
  {label,47}.
    {test_heap,6,2}.
    {get_tuple_element,{y,2},3,{x,2}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,array},{y,3},{x,1},{x,2},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,48}.
    {test,is_lt,{f,49},[{tr,{x,0},{t_integer,any}},{x,2}]}.
    {move,{x,0},{x,2}}.
    {move,{integer,2},{x,0}}.
    {line,[{location,"array.erl",505}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.
  {label,49}.
    {move,{x,1},{x,0}}.
    return.
  {label,50}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",510}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, resize, 1, 52}.
  {label,51}.
    {line,[{location,"array.erl",522}]}.
    {func_info,{atom,array},{atom,resize},1}.
  {label,52}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"array.erl",523}]}.
    {call,1,{f,326}}. % sparse_size/1
    {'%',{var_info,{x,0},[{type,number}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,44},1}. % resize/2


{function, set, 3, 54}.
  {label,53}.
    {line,[{location,"array.erl",572}]}.
    {func_info,{atom,array},{atom,set},3}.
  {label,54}.
    {test,is_tagged_tuple,{f,58},[{x,2},5,{atom,array}]}.
    {test,is_integer,{f,58},[{x,0}]}.
    {test,is_ge,{f,58},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {get_tuple_element,{x,2},3,{x,4}}.
    {get_tuple_element,{x,2},4,{x,5}}.
    {test,is_lt,{f,55},[{tr,{x,0},{t_integer,any}},{x,3}]}.
    {allocate,1,6}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"array.erl",575}]}.
    {call,4,{f,60}}. % set_1/4
    {'%',{var_info,{x,0},[{type,{t_tuple,0,false,#{}}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{integer,5},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},1}.
  {label,55}.
    {get_tuple_element,{x,2},2,{x,3}}.
    {test,is_lt,{f,56},[{tr,{x,0},{t_integer,any}},{x,3}]}.
    {line,[{location,"array.erl",578}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,2,6}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,1}}.
    {call,4,{f,60}}. % set_1/4
    {'%',{var_info,{x,0},[{type,{t_tuple,0,false,#{}}}]}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{integer,5},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{y,0},{x,0},1}.
    {deallocate,2}.
    return.
  {label,56}.
    {test,is_lt,{f,57},[{integer,0},{x,3}]}.
    {allocate,6,6}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {move,{x,3},{x,2}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"array.erl",580}]}.
    {call,3,{f,64}}. % grow/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {line,[{location,"array.erl",581}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,5},{t_integer,any}},{integer,1}],{y,0}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {move,{y,0},{y,5}}.
    {move,{y,1},{y,4}}.
    {trim,3,3}.
    {line,[{location,"array.erl",582}]}.
    {call,4,{f,60}}. % set_1/4
    {'%',{var_info,{x,0},[{type,{t_tuple,0,false,#{}}}]}}.
    {test_heap,6,1}.
    {get_tuple_element,{y,0},3,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,array},{y,2},{y,1},{x,1},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,57}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",584}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,58}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",587}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, set_1, 4, 60}.
  {label,59}.
    {line,[{location,"array.erl",591}]}.
    {func_info,{atom,array},{atom,set_1},4}.
  {label,60}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,61},[{x,1}]}.
    {test,test_arity,{f,61},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,4}}.
    {line,[{location,"array.erl",592}]}.
    {gc_bif,'div',{f,0},5,[{tr,{x,0},{t_integer,any}},{x,4}],{x,5}}.
    {gc_bif,'+',{f,0},6,[{tr,{x,5},{t_integer,any}},{integer,1}],{x,5}}.
    {line,[{location,"array.erl",593}]}.
    {gc_bif,'rem',
            {f,0},
            6,
            [{tr,{x,0},{t_integer,any}},{tr,{x,4},{t_integer,any}}],
            {x,0}}.
    {bif,element,
         {f,0},
         [{tr,{x,5},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,4}}.
    {allocate,2,6}.
    {move,{x,5},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,4},{x,1}}.
    {call,4,{f,60}}. % set_1/4
    {'%',{var_info,{x,0},[{type,{t_tuple,0,false,#{}}}]}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},2}.
  {label,61}.
    {test,is_integer,{f,62},[{x,1}]}.
    {call_only,4,{f,70}}. % expand/4
  {label,62}.
    {line,[{location,"array.erl",597}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, grow, 3, 64}.
  {label,63}.
    {line,[{location,"array.erl",602}]}.
    {func_info,{atom,array},{atom,grow},3}.
  {label,64}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_integer,{f,65},[{x,1}]}.
    {allocate,0,2}.
    {line,[{location,"array.erl",603}]}.
    {call,2,{f,26}}. % find_max/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,65}.
    {call_only,3,{f,67}}. % grow_1/3


{function, grow_1, 3, 67}.
  {label,66}.
    {line,[{location,"array.erl",608}]}.
    {func_info,{atom,array},{atom,grow_1},3}.
  {label,67}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,68},[{tr,{x,0},{t_integer,any}},{x,2}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,1}}.
    {move,{integer,11},{x,0}}.
    {line,[{location,"array.erl",609}]}.
    {call_ext,2,{extfunc,erlang,make_tuple,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{integer,1},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {gc_bif,'*',{f,0},1,[{y,0},{integer,10}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,67},3}. % grow_1/3
  {label,68}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    return.


{function, expand, 4, 70}.
  {label,69}.
    {line,[{location,"array.erl",616}]}.
    {func_info,{atom,array},{atom,expand},4}.
  {label,70}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_lt,{f,71},[{integer,10},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"array.erl",617}]}.
    {gc_bif,'div',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,10}],{x,1}}.
    {line,[{location,"array.erl",618}]}.
    {gc_bif,'div',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,4}}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},{t_integer,any}},{integer,1}],{x,4}}.
    {allocate,5,5}.
    {move,{x,1},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{integer,11},{x,0}}.
    {call_ext,2,{extfunc,erlang,make_tuple,2}}.
    {line,[{location,"array.erl",619}]}.
    {gc_bif,'rem',
            {f,0},
            1,
            [{tr,{y,4},{t_integer,any}},{tr,{y,0},{t_integer,any}}],
            {x,1}}.
    {move,{y,0},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{x,0},{y,4}}.
    {move,{y,2},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,4},{x,1}}.
    {move,{y,1},{y,3}}.
    {trim,3,2}.
    {call,4,{f,70}}. % expand/4
    {'%',{var_info,{x,0},[{type,{t_tuple,0,false,#{}}}]}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"array.erl",618}]}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},2}.
  {label,71}.
    {line,[{location,"array.erl",621}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {allocate,2,4}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{integer,10},{x,0}}.
    {call_ext,2,{extfunc,erlang,make_tuple,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},2}.


{function, get, 2, 73}.
  {label,72}.
    {line,[{location,"array.erl",635}]}.
    {func_info,{atom,array},{atom,get},2}.
  {label,73}.
    {test,is_tagged_tuple,{f,76},[{x,1},5,{atom,array}]}.
    {test,is_integer,{f,76},[{x,0}]}.
    {test,is_ge,{f,76},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},3,{x,3}}.
    {test,is_lt,{f,74},[{tr,{x,0},{t_integer,any}},{x,2}]}.
    {get_tuple_element,{x,1},4,{x,1}}.
    {move,{x,3},{x,2}}.
    {call_only,3,{f,78}}. % get_1/3
  {label,74}.
    {get_tuple_element,{x,1},2,{x,0}}.
    {test,is_lt,{f,75},[{integer,0},{x,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,75}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",642}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,76}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",645}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, get_1, 3, 78}.
  {label,77}.
    {line,[{location,"array.erl",651}]}.
    {func_info,{atom,array},{atom,get_1},3}.
  {label,78}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,79},[{x,1}]}.
    {test,test_arity,{f,79},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,3}}.
    {line,[{location,"array.erl",652}]}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,0},{t_integer,any}},{x,3}],{x,4}}.
    {gc_bif,'div',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'+',{f,0},5,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,1}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,78}}. % get_1/3
  {label,79}.
    {test,is_integer,{f,80},[{x,1}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,80}.
    {line,[{location,"array.erl",656}]}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,1}],{x,0}}.
    return.


{function, reset, 2, 82}.
  {label,81}.
    {line,[{location,"array.erl",675}]}.
    {func_info,{atom,array},{atom,reset},2}.
  {label,82}.
    {test,is_tagged_tuple,{f,87},[{x,1},5,{atom,array}]}.
    {test,is_integer,{f,87},[{x,0}]}.
    {test,is_ge,{f,87},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_lt,{f,85},[{tr,{x,0},{t_integer,any}},{x,2}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {'try',{y,1},{f,83}}.
    {get_tuple_element,{x,1},3,{x,2}}.
    {get_tuple_element,{x,1},4,{x,1}}.
    {line,[{scope,[3]},{location,"array.erl",678}]}.
    {call,3,{f,89}}. % reset_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{integer,5},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,83}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,84},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
    {test,is_eq_exact,{f,84},[{x,1},{atom,default}]}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,84}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,85}.
    {get_tuple_element,{x,1},2,{x,0}}.
    {test,is_lt,{f,86},[{integer,0},{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,86}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"array.erl",684}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,87}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"array.erl",687}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, reset_1, 3, 89}.
  {label,88}.
    {line,[{location,"array.erl",689}]}.
    {func_info,{atom,array},{atom,reset_1},3}.
  {label,89}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,90},[{x,1}]}.
    {test,test_arity,{f,90},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,3}}.
    {line,[{location,"array.erl",690}]}.
    {gc_bif,'div',{f,0},4,[{tr,{x,0},{t_integer,any}},{x,3}],{x,4}}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},{t_integer,any}},{integer,1}],{x,4}}.
    {line,[{location,"array.erl",691}]}.
    {gc_bif,'rem',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,0}}.
    {bif,element,
         {f,0},
         [{tr,{x,4},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,3}}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,1}}.
    {call,3,{f,89}}. % reset_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},2}.
  {label,90}.
    {test,is_integer,{f,91},[{x,1}]}.
    {move,{atom,default},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {line,[{location,"array.erl",693}]}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.
  {label,91}.
    {line,[{location,"array.erl",695}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {line,[{location,"array.erl",696}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,1}],{x,3}}.
    {test,is_eq_exact,{f,92},[{x,3},{x,2}]}.
    {move,{atom,default},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {line,[{location,"array.erl",697}]}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.
  {label,92}.
    {line,[{location,"array.erl",698}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, to_list, 1, 94}.
  {label,93}.
    {line,[{location,"array.erl",761}]}.
    {func_info,{atom,array},{atom,to_list},1}.
  {label,94}.
    {test,is_tagged_tuple,{f,96},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,95},[{x,1},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,95}.
    {line,[{location,"array.erl",764}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,2}}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {get_tuple_element,{x,0},4,{x,0}}.
    {call_only,3,{f,98}}. % to_list_1/3
  {label,96}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",766}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, to_list_1, 3, 98}.
  {label,97}.
    {line,[{location,"array.erl",770}]}.
    {func_info,{atom,array},{atom,to_list_1},3}.
  {label,98}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_tuple,{f,99},[{x,0}]}.
    {test,test_arity,{f,99},[{x,0},11]}.
    {get_tuple_element,{x,0},10,{x,3}}.
    {line,[{location,"array.erl",771}]}.
    {gc_bif,'div',{f,0},4,[{tr,{x,2},number},{x,3}],{x,4}}.
    {line,[{location,"array.erl",772}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},{t_integer,any}},{integer,1}],{x,5}}.
    {bif,element,
         {f,0},
         [{tr,{x,5},{t_integer,any}},{tr,{x,0},{t_tuple,11,true,#{}}}],
         {x,5}}.
    {gc_bif,'rem',
            {f,0},
            6,
            [{tr,{x,2},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,2}}.
    {allocate,3,6}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,5},{x,0}}.
    {call,3,{f,98}}. % to_list_1/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,106},3}. % to_list_3/4
  {label,99}.
    {test,is_integer,{f,100},[{x,0}]}.
    {line,[{location,"array.erl",774}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},number},{integer,1}],{x,0}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,109}}. % push/3
  {label,100}.
    {line,[{location,"array.erl",776}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},number},{integer,1}],{x,1}}.
    {move,nil,{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,112}}. % push_tuple/3


{function, to_list_2, 3, 102}.
  {label,101}.
    {line,[{location,"array.erl",780}]}.
    {func_info,{atom,array},{atom,to_list_2},3}.
  {label,102}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_tuple,{f,103},[{x,0}]}.
    {test,test_arity,{f,103},[{x,0},11]}.
    {move,{x,0},{x,3}}.
    {move,{integer,10},{x,0}}.
    {call_only,4,{f,106}}. % to_list_3/4
  {label,103}.
    {test,is_integer,{f,104},[{x,0}]}.
    {call_only,3,{f,109}}. % push/3
  {label,104}.
    {move,{x,0},{x,1}}.
    {move,{integer,10},{x,0}}.
    {call_only,3,{f,112}}. % push_tuple/3


{function, to_list_3, 4, 106}.
  {label,105}.
    {line,[{location,"array.erl",787}]}.
    {func_info,{atom,array},{atom,to_list_3},4}.
  {label,106}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,11,true,#{}}}]}}.
    {test,is_eq_exact,{f,107},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,107}.
    {line,[{location,"array.erl",790}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,4}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,3},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,3,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {call,3,{f,102}}. % to_list_2/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,106},3}. % to_list_3/4


{function, push, 3, 109}.
  {label,108}.
    {line,[{location,"array.erl",792}]}.
    {func_info,{atom,array},{atom,push},3}.
  {label,109}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,110},[{tr,{x,0},number},{integer,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,110}.
    {line,[{location,"array.erl",795}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {test_heap,2,3}.
    {put_list,{x,1},{x,2},{x,2}}.
    {call_only,3,{f,109}}. % push/3


{function, push_tuple, 3, 112}.
  {label,111}.
    {line,[{location,"array.erl",797}]}.
    {func_info,{atom,array},{atom,push_tuple},3}.
  {label,112}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,113},[{tr,{x,0},number},{integer,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,113}.
    {line,[{location,"array.erl",800}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},number},{integer,1}],{x,3}}.
    {bif,element,{f,0},[{tr,{x,0},number},{x,1}],{x,0}}.
    {test_heap,2,4}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,112}}. % push_tuple/3


{function, sparse_to_list, 1, 115}.
  {label,114}.
    {line,[{location,"array.erl",834}]}.
    {func_info,{atom,array},{atom,sparse_to_list},1}.
  {label,115}.
    {test,is_tagged_tuple,{f,117},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,116},[{x,1},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,116}.
    {line,[{location,"array.erl",837}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,2}}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {get_tuple_element,{x,0},4,{x,0}}.
    {call_only,3,{f,119}}. % sparse_to_list_1/3
  {label,117}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",839}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, sparse_to_list_1, 3, 119}.
  {label,118}.
    {line,[{location,"array.erl",843}]}.
    {func_info,{atom,array},{atom,sparse_to_list_1},3}.
  {label,119}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_tuple,{f,120},[{x,0}]}.
    {test,test_arity,{f,120},[{x,0},11]}.
    {get_tuple_element,{x,0},10,{x,3}}.
    {line,[{location,"array.erl",844}]}.
    {gc_bif,'div',{f,0},4,[{tr,{x,2},number},{x,3}],{x,4}}.
    {line,[{location,"array.erl",846}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},{t_integer,any}},{integer,1}],{x,5}}.
    {bif,element,
         {f,0},
         [{tr,{x,5},{t_integer,any}},{tr,{x,0},{t_tuple,11,true,#{}}}],
         {x,5}}.
    {gc_bif,'rem',
            {f,0},
            6,
            [{tr,{x,2},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,2}}.
    {allocate,3,6}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,5},{x,0}}.
    {call,3,{f,119}}. % sparse_to_list_1/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,127},3}. % sparse_to_list_3/4
  {label,120}.
    {test,is_integer,{f,121},[{x,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,121}.
    {line,[{location,"array.erl",851}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},number},{integer,1}],{x,2}}.
    {move,nil,{x,3}}.
    {swap,{x,0},{x,2}}.
    {call_only,4,{f,130}}. % sparse_push_tuple/4


{function, sparse_to_list_2, 3, 123}.
  {label,122}.
    {line,[{location,"array.erl",853}]}.
    {func_info,{atom,array},{atom,sparse_to_list_2},3}.
  {label,123}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_tuple,{f,124},[{x,0}]}.
    {test,test_arity,{f,124},[{x,0},11]}.
    {move,{x,0},{x,3}}.
    {move,{integer,10},{x,0}}.
    {call_only,4,{f,127}}. % sparse_to_list_3/4
  {label,124}.
    {test,is_integer,{f,125},[{x,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,125}.
    {move,{x,2},{x,3}}.
    {move,{x,0},{x,2}}.
    {move,{integer,10},{x,0}}.
    {call_only,4,{f,130}}. % sparse_push_tuple/4


{function, sparse_to_list_3, 4, 127}.
  {label,126}.
    {line,[{location,"array.erl",860}]}.
    {func_info,{atom,array},{atom,sparse_to_list_3},4}.
  {label,127}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,11,true,#{}}}]}}.
    {test,is_eq_exact,{f,128},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,128}.
    {line,[{location,"array.erl",863}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,4}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,3},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,3,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {call,3,{f,123}}. % sparse_to_list_2/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,127},3}. % sparse_to_list_3/4


{function, sparse_push_tuple, 4, 130}.
  {label,129}.
    {line,[{location,"array.erl",865}]}.
    {func_info,{atom,array},{atom,sparse_push_tuple},4}.
  {label,130}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,131},[{tr,{x,0},number},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,131}.
    {line,[{location,"array.erl",868}]}.
    {bif,element,{f,0},[{tr,{x,0},number},{x,2}],{x,4}}.
    {test,is_eq_exact,{f,132},[{x,4},{x,1}]}.
    {line,[{location,"array.erl",869}]}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {call_only,4,{f,130}}. % sparse_push_tuple/4
  {label,132}.
    {line,[{location,"array.erl",870}]}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,130}}. % sparse_push_tuple/4


{function, from_list, 1, 134}.
  {label,133}.
    {line,[{location,"array.erl",901}]}.
    {func_info,{atom,array},{atom,from_list},1}.
  {label,134}.
    {move,{atom,undefined},{x,1}}.
    {call_only,2,{f,136}}. % from_list/2


{function, from_list, 2, 136}.
  {label,135}.
    {line,[{location,"array.erl",913}]}.
    {func_info,{atom,array},{atom,from_list},2}.
  {label,136}.
    {test,is_nil,{f,137},[{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,default},{x,1}]}}.
    {call_only,1,{f,4}}. % new/1
  {label,137}.
    {test,is_list,{f,138},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{integer,0},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,4}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,5}}.
    {move,{integer,10},{x,0}}.
    {line,[{location,"array.erl",916}]}.
    {call,6,{f,140}}. % from_list_1/6
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{2 => {t_integer,any},
                                     3 => {t_integer,any}}}}]}}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,array},{x,2},{x,0},{y,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,138}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",919}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, from_list_1, 6, 140}.
  {label,139}.
    {line,[{location,"array.erl",928}]}.
    {func_info,{atom,array},{atom,from_list_1},6}.
  {label,140}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,144},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"array.erl",929}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {test,is_nonempty_list,{f,141},[{y,3}]}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,5}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,nil,{x,4}}.
    {move,{integer,10},{x,0}}.
    {call_last,6,{f,140},4}. % from_list_1/6
  {label,141}.
    {test,is_nil,{f,143},[{y,3}]}.
    {test,is_nil,{f,142},[{tr,{y,0},{t_list,any,nil}}]}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1},{integer,10}]}}.
    {deallocate,4}.
    return.
  {label,142}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {move,{integer,10},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,147},4}. % from_list_2_0/3
  {label,143}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",941}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},4}.
  {label,144}.
    {test,is_nonempty_list,{f,145},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,1}}.
    {line,[{location,"array.erl",946}]}.
    {gc_bif,'-',{f,0},7,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {gc_bif,'+',{f,0},7,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,140}}. % from_list_1/6
  {label,145}.
    {line,[{location,"array.erl",948}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,6}.
    {put_list,{x,2},{x,4},{x,4}}.
    {call_only,6,{f,140}}. % from_list_1/6


{function, from_list_2_0, 3, 147}.
  {label,146}.
    {line,[{location,"array.erl",952}]}.
    {func_info,{atom,array},{atom,from_list_2_0},3}.
  {label,147}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {line,[{location,"array.erl",953}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {gc_bif,'div',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,0}}.
    {move,{x,1},{x,3}}.
    {move,{integer,10},{x,1}}.
    {call,4,{f,155}}. % pad/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},nil,{x,4}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,5}}.
    {move,{integer,10},{x,0}}.
    {call_last,6,{f,149},2}. % from_list_2/6


{function, from_list_2, 6, 149}.
  {label,148}.
    {line,[{location,"array.erl",956}]}.
    {func_info,{atom,array},{atom,from_list_2},6}.
  {label,149}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,152},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"array.erl",957}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {test,is_nil,{f,151},[{tr,{y,3},{t_list,any,nil}}]}.
    {test,is_nil,{f,150},[{tr,{y,0},{t_list,any,nil}}]}.
    {line,[{location,"array.erl",962}]}.
    {gc_bif,'*',{f,0},1,[{tr,{y,2},{t_integer,any}},{integer,10}],{x,1}}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1},{x,1}]}}.
    {deallocate,4}.
    return.
  {label,150}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,2,2}.
    {line,[{location,"array.erl",964}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {line,[{location,"array.erl",965}]}.
    {gc_bif,'*',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,10}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,147},2}. % from_list_2_0/3
  {label,151}.
    {test_heap,4,1}.
    {put_list,{y,2},nil,{x,1}}.
    {put_list,{x,0},{y,0},{x,5}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{x,1},{x,4}}.
    {move,{y,3},{x,1}}.
    {move,{integer,10},{x,0}}.
    {call_last,6,{f,149},4}. % from_list_2/6
  {label,152}.
    {test,is_nonempty_list,{f,153},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,1}}.
    {line,[{location,"array.erl",971}]}.
    {gc_bif,'-',{f,0},7,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,149}}. % from_list_2/6
  {label,153}.
    {move,nil,{x,1}}.
    {jump,{f,148}}.


{function, pad, 4, 155}.
  {label,154}.
    {line,[{location,"array.erl",976}]}.
    {func_info,{atom,array},{atom,pad},4}.
  {label,155}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,{10,10}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {line,[{location,"array.erl",977}]}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,10}],{x,0}}.
    {gc_bif,'-',{f,0},4,[{integer,10},{tr,{x,0},{t_integer,{-9,9}}}],{x,0}}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,0},{t_integer,{1,19}}},{integer,10}],{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_only,3,{f,109}}. % push/3


{function, to_orddict, 1, 157}.
  {label,156}.
    {line,[{location,"array.erl",1012}]}.
    {func_info,{atom,array},{atom,to_orddict},1}.
  {label,157}.
    {test,is_tagged_tuple,{f,159},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,158},[{x,1},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,158}.
    {line,[{location,"array.erl",1015}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,3}}.
    {get_tuple_element,{x,0},3,{x,2}}.
    {get_tuple_element,{x,0},4,{x,0}}.
    {move,{x,3},{x,1}}.
    {call_only,4,{f,161}}. % to_orddict_1/4
  {label,159}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1018}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, to_orddict_1, 4, 161}.
  {label,160}.
    {line,[{location,"array.erl",1022}]}.
    {func_info,{atom,array},{atom,to_orddict_1},4}.
  {label,161}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,number}]}}.
    {test,is_tuple,{f,162},[{x,0}]}.
    {test,test_arity,{f,162},[{x,0},11]}.
    {get_tuple_element,{x,0},10,{x,4}}.
    {line,[{location,"array.erl",1023}]}.
    {gc_bif,'div',{f,0},5,[{tr,{x,3},number},{x,4}],{x,5}}.
    {line,[{location,"array.erl",1024}]}.
    {gc_bif,'rem',
            {f,0},
            6,
            [{tr,{x,3},{t_integer,any}},{tr,{x,4},{t_integer,any}}],
            {x,3}}.
    {line,[{location,"array.erl",1025}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,1},number},{tr,{x,3},{t_integer,any}}],{x,6}}.
    {gc_bif,'-',{f,0},7,[{tr,{x,6},number},{integer,1}],{x,6}}.
    {line,[{location,"array.erl",1026}]}.
    {gc_bif,'+',{f,0},7,[{tr,{x,5},{t_integer,any}},{integer,1}],{x,7}}.
    {bif,element,
         {f,0},
         [{tr,{x,7},{t_integer,any}},{tr,{x,0},{t_tuple,11,true,#{}}}],
         {x,7}}.
    {allocate,5,8}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,7},{x,0}}.
    {call,4,{f,161}}. % to_orddict_1/4
    {'%',{var_info,{x,0},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,4}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,169},5}. % to_orddict_3/6
  {label,162}.
    {test,is_integer,{f,163},[{x,0}]}.
    {line,[{location,"array.erl",1029}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},number},{integer,1}],{x,0}}.
    {move,nil,{x,3}}.
    {call_only,4,{f,172}}. % push_pairs/4
  {label,163}.
    {line,[{location,"array.erl",1031}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},number},{integer,1}],{x,2}}.
    {move,nil,{x,3}}.
    {swap,{x,0},{x,2}}.
    {call_only,4,{f,175}}. % push_tuple_pairs/4


{function, to_orddict_2, 4, 165}.
  {label,164}.
    {line,[{location,"array.erl",1033}]}.
    {func_info,{atom,array},{atom,to_orddict_2},4}.
  {label,165}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {test,is_tuple,{f,166},[{x,0}]}.
    {test,test_arity,{f,166},[{x,0},11]}.
    {get_tuple_element,{x,0},10,{x,5}}.
    {move,{x,0},{x,4}}.
    {move,{integer,10},{x,0}}.
    {call_only,6,{f,169}}. % to_orddict_3/6
  {label,166}.
    {test,is_integer,{f,167},[{x,0}]}.
    {call_only,4,{f,172}}. % push_pairs/4
  {label,167}.
    {move,{x,0},{x,2}}.
    {move,{integer,10},{x,0}}.
    {call_only,4,{f,175}}. % push_tuple_pairs/4


{function, to_orddict_3, 6, 169}.
  {label,168}.
    {line,[{location,"array.erl",1040}]}.
    {func_info,{atom,array},{atom,to_orddict_3},6}.
  {label,169}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_tuple,11,true,#{}}}]}}.
    {test,is_eq_exact,{f,170},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,170}.
    {line,[{location,"array.erl",1043}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,6}}.
    {gc_bif,'-',{f,0},7,[{tr,{x,1},number},{x,5}],{x,7}}.
    {line,[{location,"array.erl",1044}]}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,4},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,5,8}.
    {move,{x,6},{y,0}}.
    {move,{x,7},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,2},{y,4}}.
    {call,4,{f,165}}. % to_orddict_2/4
    {'%',{var_info,{x,0},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,169},5}. % to_orddict_3/6


{function, push_pairs, 4, 172}.
  {label,171}.
    {line,[{location,"array.erl",1050}]}.
    {func_info,{atom,array},{atom,push_pairs},4}.
  {label,172}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {test,is_eq_exact,{f,173},[{tr,{x,0},number},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,173}.
    {line,[{location,"array.erl",1053}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},number},{integer,1}],{x,4}}.
    {test_heap,5,5}.
    {put_tuple2,{x,1},{list,[{x,1},{x,2}]}}.
    {put_list,{x,1},{x,3},{x,3}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,172}}. % push_pairs/4


{function, push_tuple_pairs, 4, 175}.
  {label,174}.
    {line,[{location,"array.erl",1058}]}.
    {func_info,{atom,array},{atom,push_tuple_pairs},4}.
  {label,175}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {test,is_eq_exact,{f,176},[{tr,{x,0},number},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,176}.
    {line,[{location,"array.erl",1061}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,0},number},{integer,1}],{x,4}}.
    {gc_bif,'-',{f,0},5,[{tr,{x,1},number},{integer,1}],{x,5}}.
    {bif,element,{f,0},[{tr,{x,0},number},{x,2}],{x,0}}.
    {test_heap,5,6}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {call_only,4,{f,175}}. % push_tuple_pairs/4


{function, sparse_to_orddict, 1, 178}.
  {label,177}.
    {line,[{location,"array.erl",1104}]}.
    {func_info,{atom,array},{atom,sparse_to_orddict},1}.
  {label,178}.
    {test,is_tagged_tuple,{f,180},[{x,0},5,{atom,array}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,179},[{x,1},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,179}.
    {line,[{location,"array.erl",1107}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,3}}.
    {get_tuple_element,{x,0},3,{x,2}}.
    {get_tuple_element,{x,0},4,{x,0}}.
    {move,{x,3},{x,1}}.
    {call_only,4,{f,182}}. % sparse_to_orddict_1/4
  {label,180}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1110}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, sparse_to_orddict_1, 4, 182}.
  {label,181}.
    {line,[{location,"array.erl",1114}]}.
    {func_info,{atom,array},{atom,sparse_to_orddict_1},4}.
  {label,182}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,number}]}}.
    {test,is_tuple,{f,183},[{x,0}]}.
    {test,test_arity,{f,183},[{x,0},11]}.
    {get_tuple_element,{x,0},10,{x,4}}.
    {line,[{location,"array.erl",1115}]}.
    {gc_bif,'div',{f,0},5,[{tr,{x,3},number},{x,4}],{x,5}}.
    {line,[{location,"array.erl",1116}]}.
    {gc_bif,'rem',
            {f,0},
            6,
            [{tr,{x,3},{t_integer,any}},{tr,{x,4},{t_integer,any}}],
            {x,3}}.
    {line,[{location,"array.erl",1117}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,1},number},{tr,{x,3},{t_integer,any}}],{x,6}}.
    {gc_bif,'-',{f,0},7,[{tr,{x,6},number},{integer,1}],{x,6}}.
    {line,[{location,"array.erl",1118}]}.
    {gc_bif,'+',{f,0},7,[{tr,{x,5},{t_integer,any}},{integer,1}],{x,7}}.
    {bif,element,
         {f,0},
         [{tr,{x,7},{t_integer,any}},{tr,{x,0},{t_tuple,11,true,#{}}}],
         {x,7}}.
    {allocate,5,8}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,7},{x,0}}.
    {call,4,{f,182}}. % sparse_to_orddict_1/4
    {'%',{var_info,{x,0},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,4}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,190},5}. % sparse_to_orddict_3/6
  {label,183}.
    {test,is_integer,{f,184},[{x,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,184}.
    {line,[{location,"array.erl",1123}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},number},{integer,1}],{x,3}}.
    {move,nil,{x,4}}.
    {swap,{x,0},{x,3}}.
    {call_only,5,{f,193}}. % sparse_push_tuple_pairs/5


{function, sparse_to_orddict_2, 4, 186}.
  {label,185}.
    {line,[{location,"array.erl",1125}]}.
    {func_info,{atom,array},{atom,sparse_to_orddict_2},4}.
  {label,186}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {test,is_tuple,{f,187},[{x,0}]}.
    {test,test_arity,{f,187},[{x,0},11]}.
    {get_tuple_element,{x,0},10,{x,5}}.
    {move,{x,0},{x,4}}.
    {move,{integer,10},{x,0}}.
    {call_only,6,{f,190}}. % sparse_to_orddict_3/6
  {label,187}.
    {test,is_integer,{f,188},[{x,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,188}.
    {move,{x,3},{x,4}}.
    {move,{x,0},{x,3}}.
    {move,{integer,10},{x,0}}.
    {call_only,5,{f,193}}. % sparse_push_tuple_pairs/5


{function, sparse_to_orddict_3, 6, 190}.
  {label,189}.
    {line,[{location,"array.erl",1132}]}.
    {func_info,{atom,array},{atom,sparse_to_orddict_3},6}.
  {label,190}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_tuple,11,true,#{}}}]}}.
    {test,is_eq_exact,{f,191},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,191}.
    {line,[{location,"array.erl",1135}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,6}}.
    {gc_bif,'-',{f,0},7,[{tr,{x,1},number},{x,5}],{x,7}}.
    {line,[{location,"array.erl",1136}]}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,4},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,5,8}.
    {move,{x,6},{y,0}}.
    {move,{x,7},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,2},{y,4}}.
    {call,4,{f,186}}. % sparse_to_orddict_2/4
    {'%',{var_info,{x,0},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,190},5}. % sparse_to_orddict_3/6


{function, sparse_push_tuple_pairs, 5, 193}.
  {label,192}.
    {line,[{location,"array.erl",1142}]}.
    {func_info,{atom,array},{atom,sparse_push_tuple_pairs},5}.
  {label,193}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,4},
                   [{type,{t_list,{t_tuple,2,true,#{1 => number}},nil}}]}}.
    {test,is_eq_exact,{f,194},[{tr,{x,0},number},{integer,0}]}.
    {move,{x,4},{x,0}}.
    return.
  {label,194}.
    {line,[{location,"array.erl",1145}]}.
    {bif,element,{f,0},[{tr,{x,0},number},{x,3}],{x,5}}.
    {test,is_eq_exact,{f,195},[{x,5},{x,2}]}.
    {line,[{location,"array.erl",1146}]}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {gc_bif,'-',{f,0},5,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {call_only,5,{f,193}}. % sparse_push_tuple_pairs/5
  {label,195}.
    {line,[{location,"array.erl",1147}]}.
    {gc_bif,'-',
            {f,0},
            6,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {gc_bif,'-',{f,0},6,[{tr,{x,1},number},{integer,1}],{x,6}}.
    {test_heap,5,7}.
    {put_tuple2,{x,1},{list,[{x,1},{x,5}]}}.
    {put_list,{x,1},{x,4},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,5,{f,193}}. % sparse_push_tuple_pairs/5


{function, from_orddict, 1, 197}.
  {label,196}.
    {line,[{location,"array.erl",1184}]}.
    {func_info,{atom,array},{atom,from_orddict},1}.
  {label,197}.
    {move,{atom,undefined},{x,1}}.
    {call_only,2,{f,199}}. % from_orddict/2


{function, from_orddict, 2, 199}.
  {label,198}.
    {line,[{location,"array.erl",1199}]}.
    {func_info,{atom,array},{atom,from_orddict},2}.
  {label,199}.
    {test,is_nil,{f,200},[{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,default},{x,1}]}}.
    {call_only,1,{f,4}}. % new/1
  {label,200}.
    {test,is_list,{f,201},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{x,1},{x,3}}.
    {move,{integer,10},{x,2}}.
    {move,nil,{x,4}}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"array.erl",1202}]}.
    {call,5,{f,203}}. % from_orddict_0/5
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{2 => {t_integer,any},
                                     3 => {t_integer,any}}}}]}}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,array},{x,2},{x,0},{y,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,201}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1205}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, from_orddict_0, 5, 203}.
  {label,202}.
    {line,[{location,"array.erl",1216}]}.
    {func_info,{atom,array},{atom,from_orddict_0},5}.
  {label,203}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,205},[{x,0}]}.
    {get_hd,{x,0},{x,5}}.
    {test,is_tuple,{f,207},[{x,5}]}.
    {test,test_arity,{f,207},[{x,5},2]}.
    {get_tuple_element,{x,5},0,{x,5}}.
    {test,is_lt,{f,204},[{tr,{x,2},{t_integer,any}},{x,5}]}.
    {test,is_integer,{f,204},[{x,5}]}.
    {line,[{location,"array.erl",1228}]}.
    {gc_bif,'-',
            {f,0},
            6,
            [{tr,{x,5},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,2}}.
    {line,[{location,"array.erl",1229}]}.
    {gc_bif,'rem',{f,0},5,[{tr,{x,2},{t_integer,any}},{integer,10}],{x,5}}.
    {gc_bif,'-',
            {f,0},
            6,
            [{tr,{x,2},{t_integer,any}},{tr,{x,5},{t_integer,{-9,9}}}],
            {x,2}}.
    {line,[{location,"array.erl",1230}]}.
    {gc_bif,'+',
            {f,0},
            5,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {line,[{location,"array.erl",1231}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,1},{t_integer,any}},{integer,10}],{x,5}}.
    {test_heap,2,6}.
    {put_list,{x,2},{x,4},{x,4}}.
    {move,{x,5},{x,2}}.
    {call_only,5,{f,203}}. % from_orddict_0/5
  {label,204}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,3},{x,4}}.
    {move,nil,{x,5}}.
    {move,{x,1},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"array.erl",1234}]}.
    {call,6,{f,209}}. % from_orddict_1/6
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{3 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {line,[{location,"array.erl",1235}]}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,10}],{x,2}}.
    {test_heap,2,3}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {put_list,{x,3},{y,0},{x,4}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {move,{y,1},{x,3}}.
    {call_last,5,{f,203},2}. % from_orddict_0/5
  {label,205}.
    {test,is_nil,{f,207},[{x,0}]}.
    {test,is_nonempty_list,{f,206},[{x,4}]}.
    {get_list,{x,4},{x,0},{x,2}}.
    {test,is_nil,{f,206},[{tr,{x,2},{t_list,any,nil}}]}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{integer,10}]}}.
    return.
  {label,206}.
    {move,{integer,10},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,4},{x,1}}.
    {call_only,3,{f,215}}. % collect_leafs/3
  {label,207}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badarg},{x,0}]}}.
    {line,[{location,"array.erl",1237}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, from_orddict_1, 6, 209}.
  {label,208}.
    {line,[{location,"array.erl",1239}]}.
    {func_info,{atom,array},{atom,from_orddict_1},6}.
  {label,209}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,
          {f,210},
          [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {allocate,2,6}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"array.erl",1241}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,1},{x,0},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,210}.
    {test,is_nonempty_list,{f,213},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,6}}.
    {test,is_tuple,{f,212},[{x,3}]}.
    {test,test_arity,{f,212},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,7}}.
    {test,is_eq_exact,{f,211},[{x,7},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1246}]}.
    {gc_bif,'+',{f,0},7,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,7}.
    {get_tuple_element,{x,3},1,{x,2}}.
    {put_list,{x,2},{x,5},{x,5}}.
    {move,{x,0},{x,3}}.
    {move,{x,6},{x,2}}.
    {call_only,6,{f,209}}. % from_orddict_1/6
  {label,211}.
    {test,is_integer,{f,212},[{x,7}]}.
    {test,is_lt,
          {f,212},
          [{tr,{x,0},{t_integer,any}},{tr,{x,7},{t_integer,any}}]}.
    {line,[{location,"array.erl",1249}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,5},{x,5}}.
    {move,{x,3},{x,0}}.
    {call_only,6,{f,209}}. % from_orddict_1/6
  {label,212}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,badarg},{x,2}]}}.
    {line,[{location,"array.erl",1252}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,213}.
    {line,[{location,"array.erl",1254}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,5},{x,5}}.
    {call_only,6,{f,209}}. % from_orddict_1/6


{function, collect_leafs, 3, 215}.
  {label,214}.
    {line,[{location,"array.erl",1258}]}.
    {func_info,{atom,array},{atom,collect_leafs},3}.
  {label,215}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {line,[{location,"array.erl",1259}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {gc_bif,'div',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {line,[{location,"array.erl",1260}]}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,10}],{x,3}}.
    {gc_bif,'-',{f,0},4,[{integer,10},{tr,{x,3},{t_integer,{-9,9}}}],{x,3}}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,3},{t_integer,{1,19}}},{integer,10}],{x,3}}.
    {gc_bif,'*',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{0,9}}},{tr,{x,2},{t_integer,any}}],
            {x,3}}.
    {test,is_eq_exact,{f,216},[{tr,{x,3},{t_integer,any}},{integer,0}]}.
    {test_heap,2,3}.
    {put_list,{x,2},nil,{x,4}}.
    {move,{x,0},{x,3}}.
    {move,nil,{x,5}}.
    {move,{integer,10},{x,0}}.
    {call_only,6,{f,218}}. % collect_leafs/6
  {label,216}.
    {test_heap,4,4}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},nil,{x,4}}.
    {move,{x,0},{x,3}}.
    {move,nil,{x,5}}.
    {move,{integer,10},{x,0}}.
    {call_only,6,{f,218}}. % collect_leafs/6


{function, collect_leafs, 6, 218}.
  {label,217}.
    {line,[{location,"array.erl",1268}]}.
    {func_info,{atom,array},{atom,collect_leafs},6}.
  {label,218}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,221},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"array.erl",1269}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {test,is_nil,{f,220},[{tr,{y,3},{t_list,any,nil}}]}.
    {test,is_nil,{f,219},[{tr,{y,0},{t_list,any,nil}}]}.
    {line,[{location,"array.erl",1274}]}.
    {gc_bif,'*',{f,0},1,[{tr,{y,2},{t_integer,any}},{integer,10}],{x,1}}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1},{x,1}]}}.
    {deallocate,4}.
    return.
  {label,219}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,2,2}.
    {line,[{location,"array.erl",1276}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {line,[{location,"array.erl",1277}]}.
    {gc_bif,'*',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,10}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,215},2}. % collect_leafs/3
  {label,220}.
    {test_heap,4,1}.
    {put_list,{y,2},nil,{x,1}}.
    {put_list,{x,0},{y,0},{x,5}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{x,1},{x,4}}.
    {move,{y,3},{x,1}}.
    {move,{integer,10},{x,0}}.
    {call_last,6,{f,218},4}. % collect_leafs/6
  {label,221}.
    {test,is_nonempty_list,{f,226},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,1}}.
    {test,is_integer,{f,225},[{x,6}]}.
    {line,[{location,"array.erl",1285}]}.
    {gc_bif,'div',
            {f,0},
            7,
            [{tr,{x,6},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,7}}.
    {test,is_lt,
          {f,222},
          [{tr,{x,7},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {allocate,6,8}.
    {move,{x,7},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,0},{y,5}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,{x,7},{x,0}}.
    {line,[{location,"array.erl",1288}]}.
    {call,3,{f,109}}. % push/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {line,[{location,"array.erl",1289}]}.
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,5},{t_integer,any}},{tr,{y,0},{t_integer,any}}],
            {x,1}}.
    {move,{y,3},{x,3}}.
    {move,{x,0},{x,4}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {call_last,6,{f,218},6}. % collect_leafs/6
  {label,222}.
    {test,is_eq_exact,{f,223},[{tr,{x,0},{t_integer,any}},{integer,10}]}.
    {line,[{location,"array.erl",1291}]}.
    {gc_bif,'rem',{f,0},8,[{tr,{x,7},{t_integer,any}},{integer,10}],{x,0}}.
    {allocate,6,7}.
    {move,{x,0},{y,0}}.
    {move,{x,6},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,2}}.
    {line,[{location,"array.erl",1292}]}.
    {call,3,{f,109}}. % push/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {line,[{location,"array.erl",1293}]}.
    {gc_bif,'-',{f,0},1,[{integer,10},{tr,{y,0},{t_integer,{-9,9}}}],{x,1}}.
    {test_heap,2,2}.
    {put_list,{y,1},{y,3},{x,5}}.
    {move,{y,4},{x,3}}.
    {move,{y,5},{x,2}}.
    {move,{x,0},{x,4}}.
    {move,{x,1},{x,0}}.
    {move,{y,2},{x,1}}.
    {call_last,6,{f,218},6}. % collect_leafs/6
  {label,223}.
    {test,is_eq_exact,
          {f,224},
          [{tr,{x,0},{t_integer,any}},{tr,{x,7},{t_integer,any}}]}.
    {allocate,4,6}.
    {move,{x,1},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,2}}.
    {line,[{location,"array.erl",1295}]}.
    {call,3,{f,109}}. % push/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{x,0},{x,4}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,5}}.
    {move,{integer,0},{x,0}}.
    {call_last,6,{f,218},4}. % collect_leafs/6
  {label,224}.
    {allocate,6,8}.
    {move,{x,7},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,0},{y,5}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,2}}.
    {line,[{location,"array.erl",1298}]}.
    {call,3,{f,109}}. % push/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {line,[{location,"array.erl",1299}]}.
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,any}},{tr,{y,5},{t_integer,any}}],
            {x,1}}.
    {line,[{location,"array.erl",1300}]}.
    {gc_bif,'*',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,any}},{tr,{y,4},{t_integer,any}}],
            {x,1}}.
    {test_heap,2,2}.
    {put_list,{x,1},{y,1},{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{x,0},{x,4}}.
    {move,{y,2},{x,5}}.
    {move,{y,4},{x,2}}.
    {move,{integer,0},{x,0}}.
    {call_last,6,{f,218},6}. % collect_leafs/6
  {label,225}.
    {line,[{location,"array.erl",1303}]}.
    {gc_bif,'-',{f,0},7,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,7}.
    {put_list,{x,6},{x,4},{x,4}}.
    {call_only,6,{f,218}}. % collect_leafs/6
  {label,226}.
    {test,is_eq_exact,{f,227},[{tr,{x,0},{t_integer,any}},{integer,10}]}.
    {test,is_nonempty_list,{f,227},[{x,4}]}.
    {get_tl,{x,4},{x,1}}.
    {test,is_nil,{f,227},[{tr,{x,1},{t_list,any,nil}}]}.
    {allocate,2,6}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"array.erl",1305}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {gc_bif,'*',{f,0},1,[{tr,{y,1},{t_integer,any}},{integer,10}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,215},2}. % collect_leafs/3
  {label,227}.
    {move,nil,{x,1}}.
    {jump,{f,217}}.


{function, map, 2, 229}.
  {label,228}.
    {line,[{location,"array.erl",1395}]}.
    {func_info,{atom,array},{atom,map},2}.
  {label,229}.
    {test,is_tagged_tuple,{f,231},[{x,1},5,{atom,array}]}.
    {test,is_function2,{f,231},[{x,0},{integer,2}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_lt,{f,230},[{integer,0},{x,2}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,nil,{x,2}}.
    {move,{integer,5},{x,0}}.
    {line,[{location,"array.erl",1398}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {line,[{location,"array.erl",1399}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {get_tuple_element,{y,1},3,{x,4}}.
    {get_tuple_element,{y,1},4,{x,2}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{integer,0},{x,2}}.
    {trim,2,1}.
    {call,5,{f,233}}. % map_1/5
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{integer,5},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},1}.
  {label,230}.
    {move,{x,1},{x,0}}.
    return.
  {label,231}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1404}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, map_1, 5, 233}.
  {label,232}.
    {line,[{location,"array.erl",1411}]}.
    {func_info,{atom,array},{atom,map_1},5}.
  {label,233}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,234},[{x,1}]}.
    {test,test_arity,{f,234},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,5}}.
    {line,[{location,"array.erl",1413}]}.
    {gc_bif,'div',{f,0},6,[{tr,{x,0},number},{x,5}],{x,6}}.
    {gc_bif,'+',{f,0},7,[{tr,{x,6},{t_integer,any}},{integer,1}],{x,6}}.
    {gc_bif,'rem',
            {f,0},
            7,
            [{tr,{x,0},{t_integer,any}},{tr,{x,5},{t_integer,any}}],
            {x,0}}.
    {allocate,1,7}.
    {move,{x,5},{y,0}}.
    {move,{x,0},{x,7}}.
    {move,{x,5},{x,8}}.
    {move,nil,{x,5}}.
    {move,{integer,1},{x,0}}.
    {line,[{location,"array.erl",1412}]}.
    {call,9,{f,237}}. % map_2/9
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},0}.
  {label,234}.
    {test,is_integer,{f,235},[{x,1}]}.
    {allocate,4,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,4},{x,1}}.
    {line,[{location,"array.erl",1415}]}.
    {call,2,{f,247}}. % unfold/2
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,4}}.
    {move,{y,3},{x,0}}.
    {call_last,5,{f,233},4}. % map_1/5
  {label,235}.
    {line,[{location,"array.erl",1417}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {allocate,0,5}.
    {move,{x,0},{x,5}}.
    {move,nil,{x,6}}.
    {move,{integer,1},{x,0}}.
    {call,7,{f,243}}. % map_3/7
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},0}.


{function, map_2, 9, 237}.
  {label,236}.
    {line,[{location,"array.erl",1419}]}.
    {func_info,{atom,array},{atom,map_2},9}.
  {label,237}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,11,true,#{}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,6},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,7},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,8},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,
          {f,238},
          [{tr,{x,6},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1420}]}.
    {gc_bif,'+',{f,0},8,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,6}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,3,8}.
    {move,{x,6},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,7},{x,0}}.
    {call,5,{f,233}}. % map_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,240},3}. % map_2_1/3
  {label,238}.
    {line,[{location,"array.erl",1422}]}.
    {gc_bif,'+',{f,0},9,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,9}}.
    {gc_bif,'+',
            {f,0},
            10,
            [{tr,{x,2},{t_integer,any}},{tr,{x,8},{t_integer,any}}],
            {x,10}}.
    {line,[{location,"array.erl",1423}]}.
    {gc_bif,'-',{f,0},11,[{tr,{x,8},{t_integer,any}},{integer,1}],{x,11}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,9,12}.
    {move,{x,9},{y,0}}.
    {move,{x,10},{y,1}}.
    {move,{x,8},{y,2}}.
    {move,{x,7},{y,3}}.
    {move,{x,6},{y,4}}.
    {move,{x,5},{y,5}}.
    {move,{x,4},{y,6}}.
    {move,{x,3},{y,7}}.
    {move,{x,1},{y,8}}.
    {move,{x,0},{x,1}}.
    {move,{x,11},{x,0}}.
    {call,5,{f,233}}. % map_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,5},{x,5}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,8}}.
    {move,{y,3},{x,7}}.
    {move,{y,4},{x,6}}.
    {move,{y,6},{x,4}}.
    {move,{y,7},{x,3}}.
    {move,{y,8},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,9,{f,237},9}. % map_2/9


{function, map_2_1, 3, 240}.
  {label,239}.
    {line,[{location,"array.erl",1426}]}.
    {func_info,{atom,array},{atom,map_2_1},3}.
  {label,240}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,11,true,#{}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {test,is_ge,{f,241},[{integer,10},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1427}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {test_heap,2,4}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,240}}. % map_2_1/3
  {label,241}.
    {move,{x,2},{x,0}}.
    return.


{function, map_3, 7, 243}.
  {label,242}.
    {line,[{location,"array.erl",1434}]}.
    {func_info,{atom,array},{atom,map_3},7}.
  {label,243}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,number}]}}.
    {'%',{var_info,{x,6},[{type,{t_list,any,nil}}]}}.
    {test,is_ge,{f,244},[{tr,{x,5},number},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1435}]}.
    {gc_bif,'+',{f,0},7,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,7}}.
    {gc_bif,'+',{f,0},8,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,8}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,1}],{x,0}}.
    {allocate,7,9}.
    {move,{x,7},{y,0}}.
    {move,{x,8},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,3},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,6}}.
    {move,{y,1},{x,2}}.
    {move,{y,3},{x,5}}.
    {move,{y,4},{x,4}}.
    {move,{y,5},{x,3}}.
    {move,{y,6},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,7,{f,243},7}. % map_3/7
  {label,244}.
    {test,is_ge,{f,245},[{integer,10},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1437}]}.
    {gc_bif,'+',{f,0},7,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {gc_bif,'+',{f,0},7,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,2,7}.
    {put_list,{x,4},{x,6},{x,6}}.
    {call_only,7,{f,243}}. % map_3/7
  {label,245}.
    {move,{x,6},{x,0}}.
    return.


{function, unfold, 2, 247}.
  {label,246}.
    {line,[{location,"array.erl",1442}]}.
    {func_info,{atom,array},{atom,unfold},2}.
  {label,247}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_lt,{f,248},[{integer,10},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1443}]}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,10}],{x,1}}.
    {move,{integer,11},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,make_tuple,2}}.
  {label,248}.
    {move,{integer,10},{x,0}}.
    {line,[{location,"array.erl",1445}]}.
    {call_ext_only,2,{extfunc,erlang,make_tuple,2}}.


{function, sparse_map, 2, 250}.
  {label,249}.
    {line,[{location,"array.erl",1487}]}.
    {func_info,{atom,array},{atom,sparse_map},2}.
  {label,250}.
    {test,is_tagged_tuple,{f,252},[{x,1},5,{atom,array}]}.
    {test,is_function2,{f,252},[{x,0},{integer,2}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_lt,{f,251},[{integer,0},{x,2}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,nil,{x,2}}.
    {move,{integer,5},{x,0}}.
    {line,[{location,"array.erl",1490}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {line,[{location,"array.erl",1491}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {get_tuple_element,{y,1},3,{x,4}}.
    {get_tuple_element,{y,1},4,{x,2}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{integer,0},{x,2}}.
    {trim,2,1}.
    {call,5,{f,254}}. % sparse_map_1/5
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{integer,5},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},1}.
  {label,251}.
    {move,{x,1},{x,0}}.
    return.
  {label,252}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1496}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, sparse_map_1, 5, 254}.
  {label,253}.
    {line,[{location,"array.erl",1501}]}.
    {func_info,{atom,array},{atom,sparse_map_1},5}.
  {label,254}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,255},[{x,1}]}.
    {test,test_arity,{f,255},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,5}}.
    {line,[{location,"array.erl",1503}]}.
    {gc_bif,'div',{f,0},6,[{tr,{x,0},number},{x,5}],{x,6}}.
    {gc_bif,'+',{f,0},7,[{tr,{x,6},{t_integer,any}},{integer,1}],{x,6}}.
    {line,[{location,"array.erl",1504}]}.
    {gc_bif,'rem',
            {f,0},
            7,
            [{tr,{x,0},{t_integer,any}},{tr,{x,5},{t_integer,any}}],
            {x,0}}.
    {allocate,1,7}.
    {move,{x,5},{y,0}}.
    {move,{x,0},{x,7}}.
    {move,{x,5},{x,8}}.
    {move,nil,{x,5}}.
    {move,{integer,1},{x,0}}.
    {line,[{location,"array.erl",1502}]}.
    {call,9,{f,258}}. % sparse_map_2/9
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},0}.
  {label,255}.
    {test,is_integer,{f,256},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,256}.
    {allocate,0,5}.
    {move,nil,{x,5}}.
    {move,{integer,1},{x,0}}.
    {line,[{location,"array.erl",1508}]}.
    {call,6,{f,264}}. % sparse_map_3/6
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},0}.


{function, sparse_map_2, 9, 258}.
  {label,257}.
    {line,[{location,"array.erl",1510}]}.
    {func_info,{atom,array},{atom,sparse_map_2},9}.
  {label,258}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,11,true,#{}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,6},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,7},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,8},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,
          {f,259},
          [{tr,{x,6},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1511}]}.
    {gc_bif,'+',{f,0},8,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,6}}.
    {line,[{location,"array.erl",1512}]}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,3,8}.
    {move,{x,6},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,7},{x,0}}.
    {call,5,{f,254}}. % sparse_map_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,261},3}. % sparse_map_2_1/3
  {label,259}.
    {line,[{location,"array.erl",1514}]}.
    {gc_bif,'+',{f,0},9,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,9}}.
    {gc_bif,'+',
            {f,0},
            10,
            [{tr,{x,2},{t_integer,any}},{tr,{x,8},{t_integer,any}}],
            {x,10}}.
    {line,[{location,"array.erl",1515}]}.
    {gc_bif,'-',{f,0},11,[{tr,{x,8},{t_integer,any}},{integer,1}],{x,11}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,9,12}.
    {move,{x,9},{y,0}}.
    {move,{x,10},{y,1}}.
    {move,{x,8},{y,2}}.
    {move,{x,7},{y,3}}.
    {move,{x,6},{y,4}}.
    {move,{x,5},{y,5}}.
    {move,{x,4},{y,6}}.
    {move,{x,3},{y,7}}.
    {move,{x,1},{y,8}}.
    {move,{x,0},{x,1}}.
    {move,{x,11},{x,0}}.
    {call,5,{f,254}}. % sparse_map_1/5
    {test_heap,2,1}.
    {put_list,{x,0},{y,5},{x,5}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,8}}.
    {move,{y,3},{x,7}}.
    {move,{y,4},{x,6}}.
    {move,{y,6},{x,4}}.
    {move,{y,7},{x,3}}.
    {move,{y,8},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,9,{f,258},9}. % sparse_map_2/9


{function, sparse_map_2_1, 3, 261}.
  {label,260}.
    {line,[{location,"array.erl",1518}]}.
    {func_info,{atom,array},{atom,sparse_map_2_1},3}.
  {label,261}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,11,true,#{}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {test,is_ge,{f,262},[{integer,10},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1519}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {test_heap,2,4}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,261}}. % sparse_map_2_1/3
  {label,262}.
    {move,{x,2},{x,0}}.
    return.


{function, sparse_map_3, 6, 264}.
  {label,263}.
    {line,[{location,"array.erl",1526}]}.
    {func_info,{atom,array},{atom,sparse_map_3},6}.
  {label,264}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_ge,{f,266},[{integer,10},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1527}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,1}],{x,6}}.
    {test,is_eq_exact,{f,265},[{x,6},{x,4}]}.
    {line,[{location,"array.erl",1528}]}.
    {gc_bif,'+',
            {f,0},
            6,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {gc_bif,'+',{f,0},6,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,5},{x,5}}.
    {call_only,6,{f,264}}. % sparse_map_3/6
  {label,265}.
    {line,[{location,"array.erl",1529}]}.
    {gc_bif,'+',
            {f,0},
            7,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {gc_bif,'+',{f,0},7,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,7}}.
    {allocate,6,8}.
    {move,{x,0},{y,0}}.
    {move,{x,7},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,6},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,5}}.
    {move,{y,1},{x,2}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,3}}.
    {move,{y,5},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,264},6}. % sparse_map_3/6
  {label,266}.
    {move,{x,5},{x,0}}.
    return.


{function, foldl, 3, 268}.
  {label,267}.
    {line,[{location,"array.erl",1583}]}.
    {func_info,{atom,array},{atom,foldl},3}.
  {label,268}.
    {test,is_tagged_tuple,{f,270},[{x,2},5,{atom,array}]}.
    {test,is_function2,{f,270},[{x,0},{integer,3}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_lt,{f,269},[{integer,0},{x,3}]}.
    {line,[{location,"array.erl",1586}]}.
    {gc_bif,'-',{f,0},4,[{x,3},{integer,1}],{x,3}}.
    {get_tuple_element,{x,2},3,{x,5}}.
    {get_tuple_element,{x,2},4,{x,2}}.
    {swap,{x,1},{x,2}}.
    {move,{x,0},{x,4}}.
    {move,{x,3},{x,0}}.
    {move,{integer,0},{x,3}}.
    {call_only,6,{f,272}}. % foldl_1/6
  {label,269}.
    {move,{x,1},{x,0}}.
    return.
  {label,270}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1591}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, foldl_1, 6, 272}.
  {label,271}.
    {line,[{location,"array.erl",1593}]}.
    {func_info,{atom,array},{atom,foldl_1},6}.
  {label,272}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {test,is_tuple,{f,273},[{x,1}]}.
    {test,test_arity,{f,273},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,6}}.
    {line,[{location,"array.erl",1594}]}.
    {gc_bif,'div',{f,0},7,[{tr,{x,0},number},{x,6}],{x,7}}.
    {gc_bif,'+',{f,0},8,[{tr,{x,7},{t_integer,any}},{integer,1}],{x,7}}.
    {gc_bif,'rem',
            {f,0},
            8,
            [{tr,{x,0},{t_integer,any}},{tr,{x,6},{t_integer,any}}],
            {x,0}}.
    {move,{x,6},{x,8}}.
    {move,{x,7},{x,6}}.
    {move,{x,0},{x,7}}.
    {move,{integer,1},{x,0}}.
    {call_only,9,{f,276}}. % foldl_2/9
  {label,273}.
    {test,is_integer,{f,274},[{x,1}]}.
    {allocate,5,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,1},{x,0}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"array.erl",1596}]}.
    {call,2,{f,247}}. % unfold/2
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,5}}.
    {move,{y,4},{x,0}}.
    {call_last,6,{f,272},5}. % foldl_1/6
  {label,274}.
    {line,[{location,"array.erl",1598}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,0},number},{integer,1}],{x,5}}.
    {move,{integer,1},{x,0}}.
    {call_only,6,{f,279}}. % foldl_3/6


{function, foldl_2, 9, 276}.
  {label,275}.
    {line,[{location,"array.erl",1600}]}.
    {func_info,{atom,array},{atom,foldl_2},9}.
  {label,276}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,11,true,#{}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {'%',{var_info,{x,6},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,7},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,8},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,
          {f,277},
          [{tr,{x,6},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1601}]}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,1}}.
    {move,{x,7},{x,0}}.
    {call_only,6,{f,272}}. % foldl_1/6
  {label,277}.
    {line,[{location,"array.erl",1603}]}.
    {gc_bif,'+',{f,0},9,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,9}}.
    {gc_bif,'-',{f,0},10,[{tr,{x,8},{t_integer,any}},{integer,1}],{x,10}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,8,11}.
    {move,{x,9},{y,0}}.
    {move,{x,8},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,6},{y,3}}.
    {move,{x,5},{y,4}}.
    {move,{x,4},{y,5}}.
    {move,{x,3},{y,6}}.
    {move,{x,1},{y,7}}.
    {move,{x,0},{x,1}}.
    {move,{x,10},{x,0}}.
    {call,6,{f,272}}. % foldl_1/6
    {line,[{location,"array.erl",1604}]}.
    {gc_bif,'+',
            {f,0},
            1,
            [{tr,{y,6},{t_integer,any}},{tr,{y,1},{t_integer,any}}],
            {x,3}}.
    {move,{y,3},{x,6}}.
    {move,{y,4},{x,5}}.
    {move,{y,5},{x,4}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,8}}.
    {move,{y,2},{x,7}}.
    {move,{y,7},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,9,{f,276},8}. % foldl_2/9


{function, foldl_3, 6, 279}.
  {label,278}.
    {line,[{location,"array.erl",1609}]}.
    {func_info,{atom,array},{atom,foldl_3},6}.
  {label,279}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,number}]}}.
    {test,is_ge,{f,280},[{tr,{x,5},number},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1610}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,6}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,1}],{x,0}}.
    {allocate,5,7}.
    {move,{x,6},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{x,4},{x,3}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,3}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,4}}.
    {move,{y,4},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,279},5}. % foldl_3/6
  {label,280}.
    {move,{x,2},{x,0}}.
    return.


{function, sparse_foldl, 3, 282}.
  {label,281}.
    {line,[{location,"array.erl",1655}]}.
    {func_info,{atom,array},{atom,sparse_foldl},3}.
  {label,282}.
    {test,is_tagged_tuple,{f,284},[{x,2},5,{atom,array}]}.
    {test,is_function2,{f,284},[{x,0},{integer,3}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_lt,{f,283},[{integer,0},{x,3}]}.
    {line,[{location,"array.erl",1658}]}.
    {gc_bif,'-',{f,0},4,[{x,3},{integer,1}],{x,3}}.
    {get_tuple_element,{x,2},3,{x,5}}.
    {get_tuple_element,{x,2},4,{x,2}}.
    {swap,{x,1},{x,2}}.
    {move,{x,0},{x,4}}.
    {move,{x,3},{x,0}}.
    {move,{integer,0},{x,3}}.
    {call_only,6,{f,286}}. % sparse_foldl_1/6
  {label,283}.
    {move,{x,1},{x,0}}.
    return.
  {label,284}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1663}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, sparse_foldl_1, 6, 286}.
  {label,285}.
    {line,[{location,"array.erl",1668}]}.
    {func_info,{atom,array},{atom,sparse_foldl_1},6}.
  {label,286}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {test,is_tuple,{f,287},[{x,1}]}.
    {test,test_arity,{f,287},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,6}}.
    {line,[{location,"array.erl",1669}]}.
    {gc_bif,'div',{f,0},7,[{tr,{x,0},number},{x,6}],{x,7}}.
    {gc_bif,'+',{f,0},8,[{tr,{x,7},{t_integer,any}},{integer,1}],{x,7}}.
    {gc_bif,'rem',
            {f,0},
            8,
            [{tr,{x,0},{t_integer,any}},{tr,{x,6},{t_integer,any}}],
            {x,0}}.
    {move,{x,6},{x,8}}.
    {move,{x,7},{x,6}}.
    {move,{x,0},{x,7}}.
    {move,{integer,1},{x,0}}.
    {call_only,9,{f,290}}. % sparse_foldl_2/9
  {label,287}.
    {test,is_integer,{f,288},[{x,1}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,288}.
    {line,[{location,"array.erl",1673}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,0},number},{integer,1}],{x,6}}.
    {move,{integer,1},{x,0}}.
    {call_only,7,{f,293}}. % sparse_foldl_3/7


{function, sparse_foldl_2, 9, 290}.
  {label,289}.
    {line,[{location,"array.erl",1675}]}.
    {func_info,{atom,array},{atom,sparse_foldl_2},9}.
  {label,290}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,11,true,#{}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {'%',{var_info,{x,6},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,7},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,8},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,
          {f,291},
          [{tr,{x,6},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1676}]}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,1}}.
    {move,{x,7},{x,0}}.
    {call_only,6,{f,286}}. % sparse_foldl_1/6
  {label,291}.
    {line,[{location,"array.erl",1678}]}.
    {gc_bif,'+',{f,0},9,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,9}}.
    {gc_bif,'-',{f,0},10,[{tr,{x,8},{t_integer,any}},{integer,1}],{x,10}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,8,11}.
    {move,{x,9},{y,0}}.
    {move,{x,8},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,6},{y,3}}.
    {move,{x,5},{y,4}}.
    {move,{x,4},{y,5}}.
    {move,{x,3},{y,6}}.
    {move,{x,1},{y,7}}.
    {move,{x,0},{x,1}}.
    {move,{x,10},{x,0}}.
    {call,6,{f,286}}. % sparse_foldl_1/6
    {line,[{location,"array.erl",1679}]}.
    {gc_bif,'+',
            {f,0},
            1,
            [{tr,{y,6},{t_integer,any}},{tr,{y,1},{t_integer,any}}],
            {x,3}}.
    {move,{y,3},{x,6}}.
    {move,{y,4},{x,5}}.
    {move,{y,5},{x,4}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,8}}.
    {move,{y,2},{x,7}}.
    {move,{y,7},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,9,{f,290},8}. % sparse_foldl_2/9


{function, sparse_foldl_3, 7, 293}.
  {label,292}.
    {line,[{location,"array.erl",1681}]}.
    {func_info,{atom,array},{atom,sparse_foldl_3},7}.
  {label,293}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {'%',{var_info,{x,6},[{type,number}]}}.
    {test,is_ge,{f,295},[{tr,{x,6},number},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"array.erl",1682}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,1}],{x,7}}.
    {test,is_eq_exact,{f,294},[{x,7},{x,5}]}.
    {line,[{location,"array.erl",1683}]}.
    {gc_bif,'+',
            {f,0},
            7,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {gc_bif,'+',{f,0},7,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {call_only,7,{f,293}}. % sparse_foldl_3/7
  {label,294}.
    {allocate,6,8}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,6},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,1},{y,5}}.
    {line,[{location,"array.erl",1684}]}.
    {gc_bif,'+',
            {f,0},
            8,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {y,0}}.
    {move,{x,7},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{x,4},{x,3}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,4},{t_integer,any}},{integer,1}],{x,3}}.
    {move,{y,3},{x,4}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,6}}.
    {move,{y,2},{x,5}}.
    {move,{y,5},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,7,{f,293},6}. % sparse_foldl_3/7
  {label,295}.
    {move,{x,2},{x,0}}.
    return.


{function, foldr, 3, 297}.
  {label,296}.
    {line,[{location,"array.erl",1732}]}.
    {func_info,{atom,array},{atom,foldr},3}.
  {label,297}.
    {test,is_tagged_tuple,{f,299},[{x,2},5,{atom,array}]}.
    {test,is_function2,{f,299},[{x,0},{integer,3}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_lt,{f,298},[{integer,0},{x,3}]}.
    {line,[{location,"array.erl",1735}]}.
    {gc_bif,'-',{f,0},4,[{x,3},{integer,1}],{x,3}}.
    {get_tuple_element,{x,2},3,{x,5}}.
    {get_tuple_element,{x,2},4,{x,2}}.
    {move,{x,0},{x,4}}.
    {move,{x,3},{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,3},{x,2}}.
    {call_only,6,{f,301}}. % foldr_1/6
  {label,298}.
    {move,{x,1},{x,0}}.
    return.
  {label,299}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1741}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, foldr_1, 6, 301}.
  {label,300}.
    {line,[{location,"array.erl",1745}]}.
    {func_info,{atom,array},{atom,foldr_1},6}.
  {label,301}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {test,is_tuple,{f,302},[{x,1}]}.
    {test,test_arity,{f,302},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,6}}.
    {line,[{location,"array.erl",1746}]}.
    {gc_bif,'div',{f,0},7,[{tr,{x,0},number},{x,6}],{x,7}}.
    {gc_bif,'+',{f,0},8,[{tr,{x,7},{t_integer,any}},{integer,1}],{x,7}}.
    {gc_bif,'rem',
            {f,0},
            8,
            [{tr,{x,0},{t_integer,any}},{tr,{x,6},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'-',{f,0},8,[{tr,{x,6},{t_integer,any}},{integer,1}],{x,6}}.
    {swap,{x,6},{x,7}}.
    {swap,{x,0},{x,6}}.
    {call_only,8,{f,305}}. % foldr_2/8
  {label,302}.
    {test,is_integer,{f,303},[{x,1}]}.
    {allocate,5,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,1},{x,0}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"array.erl",1748}]}.
    {call,2,{f,247}}. % unfold/2
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,5}}.
    {move,{y,4},{x,0}}.
    {call_last,6,{f,301},5}. % foldr_1/6
  {label,303}.
    {line,[{location,"array.erl",1750}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {line,[{location,"array.erl",1751}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,2},number},{tr,{x,0},number}],{x,2}}.
    {call_only,5,{f,308}}. % foldr_3/5


{function, foldr_2, 8, 305}.
  {label,304}.
    {line,[{location,"array.erl",1753}]}.
    {func_info,{atom,array},{atom,foldr_2},8}.
  {label,305}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,11,true,#{}}}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {'%',{var_info,{x,6},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,7},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,306},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,306}.
    {line,[{location,"array.erl",1756}]}.
    {gc_bif,'-',{f,0},8,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,8}}.
    {gc_bif,'-',{f,0},9,[{tr,{x,2},number},{tr,{x,6},{t_integer,any}}],{x,9}}.
    {gc_bif,'-',{f,0},10,[{tr,{x,9},number},{integer,1}],{x,9}}.
    {line,[{location,"array.erl",1757}]}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,6,10}.
    {move,{x,8},{y,0}}.
    {move,{x,9},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{x,1}}.
    {move,{x,6},{x,0}}.
    {call,6,{f,301}}. % foldr_1/6
    {move,{y,4},{x,4}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,7}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,5},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,8,{f,305},6}. % foldr_2/8


{function, foldr_3, 5, 308}.
  {label,307}.
    {line,[{location,"array.erl",1763}]}.
    {func_info,{atom,array},{atom,foldr_3},5}.
  {label,308}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {test,is_eq_exact,{f,309},[{tr,{x,0},number},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,309}.
    {line,[{location,"array.erl",1766}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,0},number},{integer,1}],{x,5}}.
    {gc_bif,'+',{f,0},6,[{tr,{x,2},number},{tr,{x,0},number}],{x,6}}.
    {bif,element,{f,0},[{tr,{x,0},number},{x,1}],{x,0}}.
    {allocate,4,7}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,4},{x,3}}.
    {move,{x,6},{x,0}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,4}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,308},4}. % foldr_3/5


{function, sparse_foldr, 3, 311}.
  {label,310}.
    {line,[{location,"array.erl",1810}]}.
    {func_info,{atom,array},{atom,sparse_foldr},3}.
  {label,311}.
    {test,is_tagged_tuple,{f,313},[{x,2},5,{atom,array}]}.
    {test,is_function2,{f,313},[{x,0},{integer,3}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_lt,{f,312},[{integer,0},{x,3}]}.
    {line,[{location,"array.erl",1813}]}.
    {gc_bif,'-',{f,0},4,[{x,3},{integer,1}],{x,3}}.
    {get_tuple_element,{x,2},3,{x,5}}.
    {get_tuple_element,{x,2},4,{x,2}}.
    {move,{x,0},{x,4}}.
    {move,{x,3},{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,3},{x,2}}.
    {call_only,6,{f,315}}. % sparse_foldr_1/6
  {label,312}.
    {move,{x,1},{x,0}}.
    return.
  {label,313}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"array.erl",1819}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, sparse_foldr_1, 6, 315}.
  {label,314}.
    {line,[{location,"array.erl",1824}]}.
    {func_info,{atom,array},{atom,sparse_foldr_1},6}.
  {label,315}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {test,is_tuple,{f,316},[{x,1}]}.
    {test,test_arity,{f,316},[{x,1},11]}.
    {get_tuple_element,{x,1},10,{x,6}}.
    {line,[{location,"array.erl",1825}]}.
    {gc_bif,'div',{f,0},7,[{tr,{x,0},number},{x,6}],{x,7}}.
    {gc_bif,'+',{f,0},8,[{tr,{x,7},{t_integer,any}},{integer,1}],{x,7}}.
    {gc_bif,'rem',
            {f,0},
            8,
            [{tr,{x,0},{t_integer,any}},{tr,{x,6},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'-',{f,0},8,[{tr,{x,6},{t_integer,any}},{integer,1}],{x,6}}.
    {swap,{x,6},{x,7}}.
    {swap,{x,0},{x,6}}.
    {call_only,8,{f,319}}. % sparse_foldr_2/8
  {label,316}.
    {test,is_integer,{f,317},[{x,1}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,317}.
    {line,[{location,"array.erl",1829}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {line,[{location,"array.erl",1830}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,2},number},{tr,{x,0},number}],{x,2}}.
    {call_only,6,{f,322}}. % sparse_foldr_3/6


{function, sparse_foldr_2, 8, 319}.
  {label,318}.
    {line,[{location,"array.erl",1832}]}.
    {func_info,{atom,array},{atom,sparse_foldr_2},8}.
  {label,319}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,11,true,#{}}}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {'%',{var_info,{x,6},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,7},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,320},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,320}.
    {line,[{location,"array.erl",1835}]}.
    {gc_bif,'-',{f,0},8,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,8}}.
    {gc_bif,'-',{f,0},9,[{tr,{x,2},number},{tr,{x,6},{t_integer,any}}],{x,9}}.
    {gc_bif,'-',{f,0},10,[{tr,{x,9},number},{integer,1}],{x,9}}.
    {line,[{location,"array.erl",1836}]}.
    {bif,element,
         {f,0},
         [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_tuple,11,true,#{}}}],
         {x,0}}.
    {allocate,6,10}.
    {move,{x,8},{y,0}}.
    {move,{x,9},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{x,1}}.
    {move,{x,6},{x,0}}.
    {call,6,{f,315}}. % sparse_foldr_1/6
    {move,{y,4},{x,4}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,7}}.
    {move,{y,2},{x,6}}.
    {move,{y,3},{x,5}}.
    {move,{y,5},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,8,{f,319},6}. % sparse_foldr_2/8


{function, sparse_foldr_3, 6, 322}.
  {label,321}.
    {line,[{location,"array.erl",1842}]}.
    {func_info,{atom,array},{atom,sparse_foldr_3},6}.
  {label,322}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {test,is_eq_exact,{f,323},[{tr,{x,0},number},{integer,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,323}.
    {line,[{location,"array.erl",1845}]}.
    {bif,element,{f,0},[{tr,{x,0},number},{x,1}],{x,6}}.
    {test,is_eq_exact,{f,324},[{x,6},{x,5}]}.
    {line,[{location,"array.erl",1846}]}.
    {gc_bif,'-',
            {f,0},
            6,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {call_only,6,{f,322}}. % sparse_foldr_3/6
  {label,324}.
    {line,[{location,"array.erl",1847}]}.
    {gc_bif,'-',
            {f,0},
            7,
            [{tr,{x,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,7}}.
    {gc_bif,'+',
            {f,0},
            8,
            [{tr,{x,2},number},{tr,{x,0},{t_integer,{1,16777215}}}],
            {x,0}}.
    {allocate,5,8}.
    {move,{x,7},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,6},{x,1}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,322},5}. % sparse_foldr_3/6


{function, sparse_size, 1, 326}.
  {label,325}.
    {line,[{location,"array.erl",1860}]}.
    {func_info,{atom,array},{atom,sparse_size},1}.
  {label,326}.
    {allocate_heap,1,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,335},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,none}]}}.
    {'try',{y,0},{f,327}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"array.erl",1862}]}.
    {call,3,{f,311}}. % sparse_foldr/3
    {try_end,{y,0}}.
    {test,is_nil,{f,329},[{x,0}]}.
    {move,{integer,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,327}.
    {try_case,{y,0}}.
    {test,is_eq_exact,
          {f,328},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
    {test,is_tagged_tuple,{f,328},[{x,1},2,{atom,value}]}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {line,[{location,"array.erl",1866}]}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {deallocate,1}.
    return.
  {label,328}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,329}.
    {line,[{scope,[2]},{location,"array.erl",1862}]}.
    {try_case_end,{x,0}}.


{function, module_info, 0, 331}.
  {label,330}.
    {line,[]}.
    {func_info,{atom,array},{atom,module_info},0}.
  {label,331}.
    {move,{atom,array},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 333}.
  {label,332}.
    {line,[]}.
    {func_info,{atom,array},{atom,module_info},1}.
  {label,333}.
    {move,{x,0},{x,1}}.
    {move,{atom,array},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-sparse_size/1-fun-0-', 3, 335}.
  {label,334}.
    {line,[{location,"array.erl",1861}]}.
    {func_info,{atom,array},{atom,'-sparse_size/1-fun-0-'},3}.
  {label,335}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,value},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,throw,1}}.
