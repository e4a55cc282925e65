{module, ordsets}.  %% version = 0

{exports, [{add_element,2},
           {del_element,2},
           {filter,2},
           {fold,3},
           {from_list,1},
           {intersection,1},
           {intersection,2},
           {is_disjoint,2},
           {is_element,2},
           {is_empty,1},
           {is_set,1},
           {is_subset,2},
           {module_info,0},
           {module_info,1},
           {new,0},
           {size,1},
           {subtract,2},
           {to_list,1},
           {union,1},
           {union,2}]}.

{attributes, []}.

{labels, 81}.


{function, new, 0, 2}.
  {label,1}.
    {line,[{location,"ordsets.erl",38}]}.
    {func_info,{atom,ordsets},{atom,new},0}.
  {label,2}.
    {move,nil,{x,0}}.
    return.


{function, is_set, 1, 4}.
  {label,3}.
    {line,[{location,"ordsets.erl",46}]}.
    {func_info,{atom,ordsets},{atom,is_set},1}.
  {label,4}.
    {test,is_nonempty_list,{f,5},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {call_only,2,{f,7}}. % is_set/2
  {label,5}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, is_set, 2, 7}.
  {label,6}.
    {line,[{location,"ordsets.erl",50}]}.
    {func_info,{atom,ordsets},{atom,is_set},2}.
  {label,7}.
    {test,is_nonempty_list,{f,9},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_lt,{f,8},[{x,1},{x,2}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,7}}. % is_set/2
  {label,8}.
    {move,{atom,false},{x,0}}.
    return.
  {label,9}.
    {test,is_nil,{f,6},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, size, 1, 11}.
  {label,10}.
    {line,[{location,"ordsets.erl",61}]}.
    {func_info,{atom,ordsets},{atom,size},1}.
  {label,11}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, is_empty, 1, 13}.
  {label,12}.
    {line,[{location,"ordsets.erl",68}]}.
    {func_info,{atom,ordsets},{atom,is_empty},1}.
  {label,13}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, to_list, 1, 15}.
  {label,14}.
    {line,[{location,"ordsets.erl",77}]}.
    {func_info,{atom,ordsets},{atom,to_list},1}.
  {label,15}.
    return.


{function, from_list, 1, 17}.
  {label,16}.
    {line,[{location,"ordsets.erl",86}]}.
    {func_info,{atom,ordsets},{atom,from_list},1}.
  {label,17}.
    {line,[{location,"ordsets.erl",87}]}.
    {call_ext_only,1,{extfunc,lists,usort,1}}.


{function, is_element, 2, 19}.
  {label,18}.
    {line,[{location,"ordsets.erl",96}]}.
    {func_info,{atom,ordsets},{atom,is_element},2}.
  {label,19}.
    {test,is_nonempty_list,{f,21},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_lt,{f,20},[{x,2},{x,0}]}.
    {call_only,2,{f,19}}. % is_element/2
  {label,20}.
    {test,is_ge,{f,22},[{x,0},{x,2}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,21}.
    {test,is_nil,{f,18},[{x,1}]}.
  {label,22}.
    {move,{atom,false},{x,0}}.
    return.


{function, add_element, 2, 24}.
  {label,23}.
    {line,[{location,"ordsets.erl",111}]}.
    {func_info,{atom,ordsets},{atom,add_element},2}.
  {label,24}.
    {test,is_nonempty_list,{f,27},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_lt,{f,25},[{x,2},{x,0}]}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,1}}.
    {call,2,{f,24}}. % add_element/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,25}.
    {test,is_lt,{f,26},[{x,0},{x,2}]}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,26}.
    {move,{x,1},{x,0}}.
    return.
  {label,27}.
    {test,is_nil,{f,23},[{x,1}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, del_element, 2, 29}.
  {label,28}.
    {line,[{location,"ordsets.erl",124}]}.
    {func_info,{atom,ordsets},{atom,del_element},2}.
  {label,29}.
    {test,is_nonempty_list,{f,32},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_lt,{f,30},[{x,2},{x,0}]}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,1}}.
    {call,2,{f,29}}. % del_element/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,30}.
    {test,is_lt,{f,31},[{x,0},{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,31}.
    {move,{x,3},{x,0}}.
    return.
  {label,32}.
    {test,is_nil,{f,28},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, union, 2, 34}.
  {label,33}.
    {line,[{location,"ordsets.erl",137}]}.
    {func_info,{atom,ordsets},{atom,union},2}.
  {label,34}.
    {test,is_nonempty_list,{f,37},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,38},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_lt,{f,35},[{x,2},{x,4}]}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"ordsets.erl",138}]}.
    {call,2,{f,34}}. % union/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,35}.
    {test,is_lt,{f,36},[{x,4},{x,2}]}.
    {allocate,1,6}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"ordsets.erl",140}]}.
    {call,2,{f,34}}. % union/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,36}.
    {allocate,1,6}.
    {move,{x,2},{y,0}}.
    {move,{x,5},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"ordsets.erl",142}]}.
    {call,2,{f,34}}. % union/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,37}.
    {test,is_nil,{f,38},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,38}.
    {test,is_nil,{f,33},[{x,1}]}.
    return.


{function, union, 1, 40}.
  {label,39}.
    {line,[{location,"ordsets.erl",153}]}.
    {func_info,{atom,ordsets},{atom,union},1}.
  {label,40}.
    {line,[{location,"ordsets.erl",154}]}.
    {call_ext_only,1,{extfunc,lists,umerge,1}}.


{function, intersection, 2, 42}.
  {label,41}.
    {line,[{location,"ordsets.erl",164}]}.
    {func_info,{atom,ordsets},{atom,intersection},2}.
  {label,42}.
    {test,is_nonempty_list,{f,45},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,46},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_lt,{f,43},[{x,2},{x,4}]}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,42}}. % intersection/2
  {label,43}.
    {test,is_lt,{f,44},[{x,4},{x,2}]}.
    {move,{x,0},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,2,{f,42}}. % intersection/2
  {label,44}.
    {allocate,1,6}.
    {move,{x,2},{y,0}}.
    {move,{x,5},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"ordsets.erl",169}]}.
    {call,2,{f,42}}. % intersection/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,45}.
    {test,is_nil,{f,46},[{x,0}]}.
    return.
  {label,46}.
    {test,is_nil,{f,41},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, intersection, 1, 48}.
  {label,47}.
    {line,[{location,"ordsets.erl",182}]}.
    {func_info,{atom,ordsets},{atom,intersection},1}.
  {label,48}.
    {test,is_nonempty_list,{f,47},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,49},[{x,2}]}.
    {allocate,1,3}.
    {get_list,{x,2},{x,0},{y,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"ordsets.erl",183}]}.
    {call,2,{f,42}}. % intersection/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,51},1}. % intersection1/2
  {label,49}.
    {test,is_nil,{f,47},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, intersection1, 2, 51}.
  {label,50}.
    {line,[{location,"ordsets.erl",186}]}.
    {func_info,{atom,ordsets},{atom,intersection1},2}.
  {label,51}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,52},[{x,1}]}.
    {allocate,1,2}.
    {get_list,{x,1},{x,1},{y,0}}.
    {line,[{location,"ordsets.erl",187}]}.
    {call,2,{f,42}}. % intersection/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,51},1}. % intersection1/2
  {label,52}.
    {test,is_nil,{f,50},[{x,1}]}.
    return.


{function, is_disjoint, 2, 54}.
  {label,53}.
    {line,[{location,"ordsets.erl",197}]}.
    {func_info,{atom,ordsets},{atom,is_disjoint},2}.
  {label,54}.
    {test,is_nonempty_list,{f,57},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,58},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_lt,{f,55},[{x,2},{x,4}]}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,54}}. % is_disjoint/2
  {label,55}.
    {test,is_lt,{f,56},[{x,4},{x,2}]}.
    {move,{x,0},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,2,{f,54}}. % is_disjoint/2
  {label,56}.
    {move,{atom,false},{x,0}}.
    return.
  {label,57}.
    {test,is_ne_exact,{f,59},[{x,0},nil]}.
  {label,58}.
    {test,is_nil,{f,53},[{x,1}]}.
  {label,59}.
    {move,{atom,true},{x,0}}.
    return.


{function, subtract, 2, 61}.
  {label,60}.
    {line,[{location,"ordsets.erl",217}]}.
    {func_info,{atom,ordsets},{atom,subtract},2}.
  {label,61}.
    {test,is_nonempty_list,{f,64},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,65},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_lt,{f,62},[{x,2},{x,4}]}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"ordsets.erl",218}]}.
    {call,2,{f,61}}. % subtract/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,62}.
    {test,is_lt,{f,63},[{x,4},{x,2}]}.
    {move,{x,5},{x,1}}.
    {call_only,2,{f,61}}. % subtract/2
  {label,63}.
    {move,{x,5},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,61}}. % subtract/2
  {label,64}.
    {test,is_ne_exact,{f,66},[{x,0},nil]}.
  {label,65}.
    {test,is_nil,{f,60},[{x,1}]}.
  {label,66}.
    return.


{function, is_subset, 2, 68}.
  {label,67}.
    {line,[{location,"ordsets.erl",234}]}.
    {func_info,{atom,ordsets},{atom,is_subset},2}.
  {label,68}.
    {test,is_nonempty_list,{f,70},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,71},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,1}}.
    {test,is_ge,{f,72},[{x,2},{x,4}]}.
    {test,is_lt,{f,69},[{x,4},{x,2}]}.
    {call_only,2,{f,68}}. % is_subset/2
  {label,69}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,68}}. % is_subset/2
  {label,70}.
    {test,is_nil,{f,71},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,71}.
    {test,is_nil,{f,67},[{x,1}]}.
  {label,72}.
    {move,{atom,false},{x,0}}.
    return.


{function, fold, 3, 74}.
  {label,73}.
    {line,[{location,"ordsets.erl",252}]}.
    {func_info,{atom,ordsets},{atom,fold},3}.
  {label,74}.
    {line,[{location,"ordsets.erl",253}]}.
    {call_ext_only,3,{extfunc,lists,foldl,3}}.


{function, filter, 2, 76}.
  {label,75}.
    {line,[{location,"ordsets.erl",263}]}.
    {func_info,{atom,ordsets},{atom,filter},2}.
  {label,76}.
    {line,[{location,"ordsets.erl",264}]}.
    {call_ext_only,2,{extfunc,lists,filter,2}}.


{function, module_info, 0, 78}.
  {label,77}.
    {line,[]}.
    {func_info,{atom,ordsets},{atom,module_info},0}.
  {label,78}.
    {move,{atom,ordsets},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 80}.
  {label,79}.
    {line,[]}.
    {func_info,{atom,ordsets},{atom,module_info},1}.
  {label,80}.
    {move,{x,0},{x,1}}.
    {move,{atom,ordsets},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
