{module, orddict}.  %% version = 0

{exports, [{append,3},
           {append_list,3},
           {erase,2},
           {fetch,2},
           {fetch_keys,1},
           {filter,2},
           {find,2},
           {fold,3},
           {from_list,1},
           {is_empty,1},
           {is_key,2},
           {map,2},
           {merge,3},
           {module_info,0},
           {module_info,1},
           {new,0},
           {size,1},
           {store,3},
           {take,2},
           {to_list,1},
           {update,3},
           {update,4},
           {update_counter,3}]}.

{attributes, []}.

{labels, 95}.


{function, new, 0, 2}.
  {label,1}.
    {line,[{location,"orddict.erl",41}]}.
    {func_info,{atom,orddict},{atom,new},0}.
  {label,2}.
    {move,nil,{x,0}}.
    return.


{function, is_key, 2, 4}.
  {label,3}.
    {line,[{location,"orddict.erl",46}]}.
    {func_info,{atom,orddict},{atom,is_key},2}.
  {label,4}.
    {test,is_nonempty_list,{f,6},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,3},[{x,2}]}.
    {test,test_arity,{f,3},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,1}}.
    {test,is_ge,{f,7},[{x,0},{x,1}]}.
    {test,is_lt,{f,5},[{x,1},{x,0}]}.
    {move,{x,3},{x,1}}.
    {call_only,2,{f,4}}. % is_key/2
  {label,5}.
    {move,{atom,true},{x,0}}.
    return.
  {label,6}.
    {test,is_nil,{f,3},[{x,1}]}.
  {label,7}.
    {move,{atom,false},{x,0}}.
    return.


{function, to_list, 1, 9}.
  {label,8}.
    {line,[{location,"orddict.erl",55}]}.
    {func_info,{atom,orddict},{atom,to_list},1}.
  {label,9}.
    return.


{function, from_list, 1, 11}.
  {label,10}.
    {line,[{location,"orddict.erl",61}]}.
    {func_info,{atom,orddict},{atom,from_list},1}.
  {label,11}.
    {test,is_nonempty_list,{f,12},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_tuple,{f,13},[{x,1}]}.
    {test,test_arity,{f,13},[{x,1},2]}.
    {test,is_nil,{f,13},[{x,2}]}.
    return.
  {label,12}.
    {test,is_nil,{f,13},[{x,0}]}.
    return.
  {label,13}.
    {allocate,0,1}.
    {move,nil,{x,1}}.
    {line,[{location,"orddict.erl",64}]}.
    {call,2,{f,89}}. % reverse_pairs/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{integer,1},{x,0}}.
    {call_ext_last,2,{extfunc,lists,ukeysort,2},0}.


{function, size, 1, 15}.
  {label,14}.
    {line,[{location,"orddict.erl",69}]}.
    {func_info,{atom,orddict},{atom,size},1}.
  {label,15}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, is_empty, 1, 17}.
  {label,16}.
    {line,[{location,"orddict.erl",74}]}.
    {func_info,{atom,orddict},{atom,is_empty},1}.
  {label,17}.
    {test,is_nonempty_list,{f,18},[{x,0}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,18}.
    {test,is_nil,{f,16},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, fetch, 2, 20}.
  {label,19}.
    {line,[{location,"orddict.erl",80}]}.
    {func_info,{atom,orddict},{atom,fetch},2}.
  {label,20}.
    {test,is_nonempty_list,{f,19},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,19},[{x,2}]}.
    {test,test_arity,{f,19},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,4}}.
    {test,is_lt,{f,21},[{x,4},{x,0}]}.
    {move,{x,3},{x,1}}.
    {call_only,2,{f,20}}. % fetch/2
  {label,21}.
    {test,is_eq,{f,19},[{x,0},{x,4}]}.
    {get_tuple_element,{x,2},1,{x,0}}.
    return.


{function, find, 2, 23}.
  {label,22}.
    {line,[{location,"orddict.erl",86}]}.
    {func_info,{atom,orddict},{atom,find},2}.
  {label,23}.
    {test,is_nonempty_list,{f,25},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,22},[{x,2}]}.
    {test,test_arity,{f,22},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,1}}.
    {test,is_ge,{f,26},[{x,0},{x,1}]}.
    {test,is_lt,{f,24},[{x,1},{x,0}]}.
    {move,{x,3},{x,1}}.
    {call_only,2,{f,23}}. % find/2
  {label,24}.
    {test_heap,3,3}.
    {get_tuple_element,{x,2},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    return.
  {label,25}.
    {test,is_nil,{f,22},[{x,1}]}.
  {label,26}.
    {move,{atom,error},{x,0}}.
    return.


{function, fetch_keys, 1, 28}.
  {label,27}.
    {line,[{location,"orddict.erl",95}]}.
    {func_info,{atom,orddict},{atom,fetch_keys},1}.
  {label,28}.
    {test,is_nonempty_list,{f,29},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_tuple,{f,27},[{x,1}]}.
    {test,test_arity,{f,27},[{x,1},2]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"orddict.erl",96}]}.
    {call,1,{f,28}}. % fetch_keys/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,29}.
    {test,is_nil,{f,27},[{x,0}]}.
    return.


{function, erase, 2, 31}.
  {label,30}.
    {line,[{location,"orddict.erl",103}]}.
    {func_info,{atom,orddict},{atom,erase},2}.
  {label,31}.
    {test,is_nonempty_list,{f,34},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,30},[{x,2}]}.
    {test,test_arity,{f,30},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,4}}.
    {test,is_lt,{f,32},[{x,0},{x,4}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,32}.
    {test,is_lt,{f,33},[{x,4},{x,0}]}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"orddict.erl",105}]}.
    {call,2,{f,31}}. % erase/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,33}.
    {move,{x,3},{x,0}}.
    return.
  {label,34}.
    {test,is_nil,{f,30},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, take, 2, 36}.
  {label,35}.
    {line,[{location,"orddict.erl",115}]}.
    {func_info,{atom,orddict},{atom,take},2}.
  {label,36}.
    {move,nil,{x,2}}.
    {call_only,3,{f,38}}. % take_1/3


{function, take_1, 3, 38}.
  {label,37}.
    {line,[{location,"orddict.erl",118}]}.
    {func_info,{atom,orddict},{atom,take_1},3}.
  {label,38}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,40},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_tuple,{f,37},[{x,3}]}.
    {test,test_arity,{f,37},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,1}}.
    {get_tuple_element,{x,3},1,{x,5}}.
    {test,is_ge,{f,41},[{x,0},{x,1}]}.
    {test,is_lt,{f,39},[{x,1},{x,0}]}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,1}}.
    {call_only,3,{f,38}}. % take_1/3
  {label,39}.
    {allocate,1,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"orddict.erl",123}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,40}.
    {test,is_nil,{f,37},[{x,1}]}.
  {label,41}.
    {move,{atom,error},{x,0}}.
    return.


{function, store, 3, 43}.
  {label,42}.
    {line,[{location,"orddict.erl",130}]}.
    {func_info,{atom,orddict},{atom,store},3}.
  {label,43}.
    {test,is_nonempty_list,{f,46},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tuple,{f,42},[{x,3}]}.
    {test,test_arity,{f,42},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {test,is_lt,{f,44},[{x,0},{x,5}]}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.
  {label,44}.
    {test,is_lt,{f,45},[{x,5},{x,0}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,2}}.
    {line,[{location,"orddict.erl",133}]}.
    {call,3,{f,43}}. % store/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,45}.
    {test_heap,5,5}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},{x,4},{x,0}}.
    return.
  {label,46}.
    {test,is_nil,{f,42},[{x,2}]}.
    {test_heap,5,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, append, 3, 48}.
  {label,47}.
    {line,[{location,"orddict.erl",142}]}.
    {func_info,{atom,orddict},{atom,append},3}.
  {label,48}.
    {test,is_nonempty_list,{f,51},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tuple,{f,47},[{x,3}]}.
    {test,test_arity,{f,47},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {test,is_lt,{f,49},[{x,0},{x,5}]}.
    {test_heap,7,3}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.
  {label,49}.
    {test,is_lt,{f,50},[{x,5},{x,0}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,2}}.
    {line,[{location,"orddict.erl",145}]}.
    {call,3,{f,48}}. % append/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,50}.
    {allocate_heap,2,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {put_list,{x,1},nil,{x,1}}.
    {get_tuple_element,{x,3},1,{x,0}}.
    {line,[{location,"orddict.erl",147}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,1},{x,0}]}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,51}.
    {test,is_nil,{f,47},[{x,2}]}.
    {test_heap,7,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, append_list, 3, 53}.
  {label,52}.
    {line,[{location,"orddict.erl",155}]}.
    {func_info,{atom,orddict},{atom,append_list},3}.
  {label,53}.
    {test,is_nonempty_list,{f,56},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tuple,{f,52},[{x,3}]}.
    {test,test_arity,{f,52},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {test,is_lt,{f,54},[{x,0},{x,5}]}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.
  {label,54}.
    {test,is_lt,{f,55},[{x,5},{x,0}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,2}}.
    {line,[{location,"orddict.erl",158}]}.
    {call,3,{f,53}}. % append_list/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,55}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,3},1,{x,0}}.
    {line,[{location,"orddict.erl",160}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,1},{x,0}]}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,56}.
    {test,is_nil,{f,52},[{x,2}]}.
    {test_heap,5,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, update, 3, 58}.
  {label,57}.
    {line,[{location,"orddict.erl",169}]}.
    {func_info,{atom,orddict},{atom,update},3}.
  {label,58}.
    {test,is_nonempty_list,{f,57},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tuple,{f,57},[{x,3}]}.
    {test,test_arity,{f,57},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {test,is_lt,{f,59},[{x,5},{x,0}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,2}}.
    {line,[{location,"orddict.erl",170}]}.
    {call,3,{f,58}}. % update/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,59}.
    {test,is_eq,{f,57},[{x,0},{x,5}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,3},1,{x,0}}.
    {line,[{location,"orddict.erl",172}]}.
    {call_fun,1}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,1},{x,0}]}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, update, 4, 61}.
  {label,60}.
    {line,[{location,"orddict.erl",180}]}.
    {func_info,{atom,orddict},{atom,update},4}.
  {label,61}.
    {test,is_nonempty_list,{f,64},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_tuple,{f,60},[{x,4}]}.
    {test,test_arity,{f,60},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,6}}.
    {test,is_lt,{f,62},[{x,0},{x,6}]}.
    {test_heap,5,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    {put_list,{x,0},{x,3},{x,0}}.
    return.
  {label,62}.
    {test,is_lt,{f,63},[{x,6},{x,0}]}.
    {allocate,1,6}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{x,3}}.
    {line,[{location,"orddict.erl",183}]}.
    {call,4,{f,61}}. % update/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,63}.
    {allocate,2,6}.
    {move,{x,5},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,4},1,{x,0}}.
    {line,[{location,"orddict.erl",185}]}.
    {call_fun,1}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,1},{x,0}]}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,64}.
    {test,is_nil,{f,60},[{x,3}]}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, update_counter, 3, 66}.
  {label,65}.
    {line,[{location,"orddict.erl",193}]}.
    {func_info,{atom,orddict},{atom,update_counter},3}.
  {label,66}.
    {test,is_nonempty_list,{f,69},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tuple,{f,65},[{x,3}]}.
    {test,test_arity,{f,65},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {test,is_lt,{f,67},[{x,0},{x,5}]}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.
  {label,67}.
    {test,is_lt,{f,68},[{x,5},{x,0}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,2}}.
    {line,[{location,"orddict.erl",196}]}.
    {call,3,{f,66}}. % update_counter/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,68}.
    {get_tuple_element,{x,3},1,{x,2}}.
    {line,[{location,"orddict.erl",198}]}.
    {gc_bif,'+',{f,0},5,[{x,2},{x,1}],{x,1}}.
    {test_heap,5,5}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},{x,4},{x,0}}.
    return.
  {label,69}.
    {test,is_nil,{f,65},[{x,2}]}.
    {test_heap,5,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, fold, 3, 71}.
  {label,70}.
    {line,[{location,"orddict.erl",209}]}.
    {func_info,{atom,orddict},{atom,fold},3}.
  {label,71}.
    {test,is_nonempty_list,{f,72},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tuple,{f,70},[{x,3}]}.
    {test,test_arity,{f,70},[{x,3},2]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {get_tuple_element,{x,3},1,{x,2}}.
    {move,{y,1},{x,3}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"orddict.erl",210}]}.
    {call_fun,3}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,71},2}. % fold/3
  {label,72}.
    {test,is_nil,{f,70},[{x,2}]}.
    {test,is_function2,{f,70},[{x,0},{integer,3}]}.
    {move,{x,1},{x,0}}.
    return.


{function, map, 2, 74}.
  {label,73}.
    {line,[{location,"orddict.erl",218}]}.
    {func_info,{atom,orddict},{atom,map},2}.
  {label,74}.
    {test,is_nonempty_list,{f,75},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,73},[{x,2}]}.
    {test,test_arity,{f,73},[{x,2},2]}.
    {allocate,3,4}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,2},0,{y,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"orddict.erl",219}]}.
    {call_fun,2}.
    {swap,{y,2},{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {call,2,{f,74}}. % map/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,75}.
    {test,is_nil,{f,73},[{x,1}]}.
    {test,is_function2,{f,73},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, filter, 2, 77}.
  {label,76}.
    {line,[{location,"orddict.erl",227}]}.
    {func_info,{atom,orddict},{atom,filter},2}.
  {label,77}.
    {test,is_nonempty_list,{f,80},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,76},[{x,2}]}.
    {test,test_arity,{f,76},[{x,2},2]}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {move,{y,2},{x,2}}.
    {line,[{location,"orddict.erl",228}]}.
    {call_fun,2}.
    {select_val,{x,0},{f,81},{list,[{atom,false},{f,79},{atom,true},{f,78}]}}.
  {label,78}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"orddict.erl",229}]}.
    {call,2,{f,77}}. % filter/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,79}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,77},3}. % filter/2
  {label,80}.
    {test,is_nil,{f,76},[{x,1}]}.
    {test,is_function2,{f,76},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.
  {label,81}.
    {line,[{location,"orddict.erl",228}]}.
    {case_end,{x,0}}.


{function, merge, 3, 83}.
  {label,82}.
    {line,[{location,"orddict.erl",240}]}.
    {func_info,{atom,orddict},{atom,merge},3}.
  {label,83}.
    {test,is_nonempty_list,{f,86},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_tuple,{f,87},[{x,3}]}.
    {test,test_arity,{f,87},[{x,3},2]}.
    {test,is_nonempty_list,{f,87},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,6}}.
    {test,is_tuple,{f,87},[{x,5}]}.
    {test,test_arity,{f,87},[{x,5},2]}.
    {get_tuple_element,{x,3},0,{x,7}}.
    {get_tuple_element,{x,5},0,{x,8}}.
    {test,is_lt,{f,84},[{x,7},{x,8}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,1}}.
    {line,[{location,"orddict.erl",241}]}.
    {call,3,{f,83}}. % merge/3
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,84}.
    {test,is_lt,{f,85},[{x,8},{x,7}]}.
    {allocate,1,7}.
    {move,{x,5},{y,0}}.
    {move,{x,6},{x,2}}.
    {line,[{location,"orddict.erl",243}]}.
    {call,3,{f,83}}. % merge/3
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,85}.
    {allocate,4,8}.
    {move,{x,6},{y,0}}.
    {move,{x,7},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_tuple_element,{x,5},1,{x,2}}.
    {get_tuple_element,{x,3},1,{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{x,7},{x,0}}.
    {line,[{location,"orddict.erl",245}]}.
    {call_fun,3}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{x,0},{y,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{y,2}}.
    {trim,2,2}.
    {move,{x,3},{x,0}}.
    {call,3,{f,83}}. % merge/3
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,86}.
    {test,is_nil,{f,87},[{x,1}]}.
    {test,is_function2,{f,87},[{x,0},{integer,3}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,87}.
    {test,is_nil,{f,82},[{x,2}]}.
    {test,is_function2,{f,82},[{x,0},{integer,3}]}.
    {move,{x,1},{x,0}}.
    return.


{function, reverse_pairs, 2, 89}.
  {label,88}.
    {line,[{location,"orddict.erl",249}]}.
    {func_info,{atom,orddict},{atom,reverse_pairs},2}.
  {label,89}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,90},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,88},[{x,2}]}.
    {test,test_arity,{f,88},[{x,2},2]}.
    {test_heap,2,4}.
    {put_list,{x,2},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,89}}. % reverse_pairs/2
  {label,90}.
    {test,is_nil,{f,88},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, module_info, 0, 92}.
  {label,91}.
    {line,[]}.
    {func_info,{atom,orddict},{atom,module_info},0}.
  {label,92}.
    {move,{atom,orddict},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 94}.
  {label,93}.
    {line,[]}.
    {func_info,{atom,orddict},{atom,module_info},1}.
  {label,94}.
    {move,{x,0},{x,1}}.
    {move,{atom,orddict},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
