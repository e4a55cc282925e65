{module, proplists}.  %% version = 0

{exports, [{append_values,2},
           {compact,1},
           {delete,2},
           {expand,2},
           {from_map,1},
           {get_all_values,2},
           {get_bool,2},
           {get_keys,1},
           {get_value,2},
           {get_value,3},
           {is_defined,2},
           {lookup,2},
           {lookup_all,2},
           {module_info,0},
           {module_info,1},
           {normalize,2},
           {property,1},
           {property,2},
           {split,2},
           {substitute_aliases,2},
           {substitute_negations,2},
           {to_map,1},
           {to_map,2},
           {unfold,1}]}.

{attributes, []}.

{labels, 170}.


{function, property, 1, 2}.
  {label,1}.
    {line,[{location,"proplists.erl",61}]}.
    {func_info,{atom,proplists},{atom,property},1}.
  {label,2}.
    {test,is_tuple,{f,3},[{x,0}]}.
    {test,test_arity,{f,3},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,3},[{x,1},{atom,true}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_atom,{f,3},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,3}.
    return.


{function, property, 2, 5}.
  {label,4}.
    {line,[{location,"proplists.erl",79}]}.
    {func_info,{atom,proplists},{atom,property},2}.
  {label,5}.
    {test,is_eq_exact,{f,6},[{x,1},{atom,true}]}.
    {test,is_atom,{f,6},[{x,0}]}.
    return.
  {label,6}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, unfold, 1, 8}.
  {label,7}.
    {line,[{location,"proplists.erl",96}]}.
    {func_info,{atom,proplists},{atom,unfold},1}.
  {label,8}.
    {test,is_nonempty_list,{f,10},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_atom,{f,9},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",98}]}.
    {call,1,{f,8}}. % unfold/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{atom,true}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,9}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",100}]}.
    {call,1,{f,8}}. % unfold/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,10}.
    {test,is_nil,{f,7},[{x,0}]}.
    return.


{function, compact, 1, 12}.
  {label,11}.
    {line,[{location,"proplists.erl",115}]}.
    {func_info,{atom,proplists},{atom,compact},1}.
  {label,12}.
    {call_only,1,{f,167}}. % '-compact/1-lc$^0/1-0-'/1


{function, lookup, 2, 14}.
  {label,13}.
    {line,[{location,"proplists.erl",134}]}.
    {func_info,{atom,proplists},{atom,lookup},2}.
  {label,14}.
    {test,is_nonempty_list,{f,17},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,15},[{x,2}]}.
    {test,is_eq_exact,{f,15},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,true}]}}.
    return.
  {label,15}.
    {bif,tuple_size,{f,16},[{x,2}],{x,3}}.
    {test,is_ge,{f,16},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,16},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,16},[{x,3},{x,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,16}.
    {call_only,2,{f,14}}. % lookup/2
  {label,17}.
    {test,is_nil,{f,13},[{x,1}]}.
    {move,{atom,none},{x,0}}.
    return.


{function, lookup_all, 2, 19}.
  {label,18}.
    {line,[{location,"proplists.erl",156}]}.
    {func_info,{atom,proplists},{atom,lookup_all},2}.
  {label,19}.
    {test,is_nonempty_list,{f,22},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,20},[{x,2}]}.
    {test,is_eq_exact,{f,20},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"proplists.erl",158}]}.
    {call,2,{f,19}}. % lookup_all/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,1,false,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{atom,true}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,20}.
    {bif,tuple_size,{f,21},[{x,2}],{x,3}}.
    {test,is_ge,{f,21},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,21},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,21},[{x,3},{x,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"proplists.erl",160}]}.
    {call,2,{f,19}}. % lookup_all/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,1,false,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,21}.
    {call_only,2,{f,19}}. % lookup_all/2
  {label,22}.
    {test,is_nil,{f,18},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, is_defined, 2, 24}.
  {label,23}.
    {line,[{location,"proplists.erl",178}]}.
    {func_info,{atom,proplists},{atom,is_defined},2}.
  {label,24}.
    {test,is_nonempty_list,{f,28},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,25},[{x,2}]}.
    {test,is_ne_exact,{f,26},[{tr,{x,2},{t_atom,any}},{x,0}]}.
  {label,25}.
    {bif,tuple_size,{f,27},[{x,2}],{x,3}}.
    {test,is_ge,{f,27},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,27},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,2}}.
    {test,is_eq_exact,{f,27},[{x,2},{x,0}]}.
  {label,26}.
    {move,{atom,true},{x,0}}.
    return.
  {label,27}.
    {call_only,2,{f,24}}. % is_defined/2
  {label,28}.
    {test,is_nil,{f,23},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, get_value, 2, 30}.
  {label,29}.
    {line,[{location,"proplists.erl",198}]}.
    {func_info,{atom,proplists},{atom,get_value},2}.
  {label,30}.
    {move,{atom,undefined},{x,2}}.
    {call_only,3,{f,32}}. % get_value/3


{function, get_value, 3, 32}.
  {label,31}.
    {line,[{location,"proplists.erl",216}]}.
    {func_info,{atom,proplists},{atom,get_value},3}.
  {label,32}.
    {test,is_nonempty_list,{f,35},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_atom,{f,33},[{x,3}]}.
    {test,is_eq_exact,{f,33},[{tr,{x,3},{t_atom,any}},{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,33}.
    {bif,tuple_size,{f,34},[{x,3}],{x,4}}.
    {test,is_ge,{f,34},[{tr,{x,4},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,34},[{integer,1},{tr,{x,3},{t_tuple,0,false,#{}}}],{x,4}}.
    {test,is_eq_exact,{f,34},[{x,4},{x,0}]}.
    {test,test_arity,{f,36},[{x,3},2]}.
    {get_tuple_element,{x,3},1,{x,0}}.
    return.
  {label,34}.
    {call_only,3,{f,32}}. % get_value/3
  {label,35}.
    {test,is_nil,{f,31},[{x,1}]}.
  {label,36}.
    {move,{x,2},{x,0}}.
    return.


{function, get_all_values, 2, 38}.
  {label,37}.
    {line,[{location,"proplists.erl",244}]}.
    {func_info,{atom,proplists},{atom,get_all_values},2}.
  {label,38}.
    {test,is_nonempty_list,{f,41},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,39},[{x,2}]}.
    {test,is_eq_exact,{f,39},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {allocate,0,2}.
    {line,[{location,"proplists.erl",246}]}.
    {call,2,{f,38}}. % get_all_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{atom,true},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,39}.
    {bif,tuple_size,{f,40},[{x,2}],{x,3}}.
    {test,is_ge,{f,40},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,40},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,40},[{x,3},{x,0}]}.
    {test,test_arity,{f,40},[{x,2},2]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"proplists.erl",250}]}.
    {call,2,{f,38}}. % get_all_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,40}.
    {call_only,2,{f,38}}. % get_all_values/2
  {label,41}.
    {test,is_nil,{f,37},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, append_values, 2, 43}.
  {label,42}.
    {line,[{location,"proplists.erl",274}]}.
    {func_info,{atom,proplists},{atom,append_values},2}.
  {label,43}.
    {test,is_nonempty_list,{f,47},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,44},[{x,2}]}.
    {test,is_eq_exact,{f,44},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {allocate,0,2}.
    {line,[{location,"proplists.erl",276}]}.
    {call,2,{f,43}}. % append_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{atom,true},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,44}.
    {bif,tuple_size,{f,46},[{x,2}],{x,3}}.
    {test,is_ge,{f,46},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,46},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,46},[{x,3},{x,0}]}.
    {test,test_arity,{f,46},[{x,2},2]}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {test,is_list,{f,45},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"proplists.erl",280}]}.
    {call,2,{f,43}}. % append_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,45}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"proplists.erl",282}]}.
    {call,2,{f,43}}. % append_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,46}.
    {call_only,2,{f,43}}. % append_values/2
  {label,47}.
    {test,is_nil,{f,42},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, get_bool, 2, 49}.
  {label,48}.
    {line,[{location,"proplists.erl",307}]}.
    {func_info,{atom,proplists},{atom,get_bool},2}.
  {label,49}.
    {test,is_nonempty_list,{f,52},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,50},[{x,2}]}.
    {test,is_eq_exact,{f,50},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,50}.
    {bif,tuple_size,{f,51},[{x,2}],{x,3}}.
    {test,is_ge,{f,51},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,51},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,51},[{x,3},{x,0}]}.
    {test,test_arity,{f,53},[{x,2},2]}.
    {get_tuple_element,{x,2},1,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{atom,true}],{x,0}}.
    return.
  {label,51}.
    {call_only,2,{f,49}}. % get_bool/2
  {label,52}.
    {test,is_nil,{f,48},[{x,1}]}.
  {label,53}.
    {move,{atom,false},{x,0}}.
    return.


{function, get_keys, 1, 55}.
  {label,54}.
    {line,[{location,"proplists.erl",333}]}.
    {func_info,{atom,proplists},{atom,get_keys},1}.
  {label,55}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"proplists.erl",334}]}.
    {call_ext,0,{extfunc,sets,new,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call,2,{f,57}}. % get_keys/2
    {call_ext_last,1,{extfunc,sets,to_list,1},0}.


{function, get_keys, 2, 57}.
  {label,56}.
    {line,[{location,"proplists.erl",336}]}.
    {func_info,{atom,proplists},{atom,get_keys},2}.
  {label,57}.
    {test,is_nonempty_list,{f,60},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_atom,{f,58},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"proplists.erl",338}]}.
    {call_ext,2,{extfunc,sets,add_element,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,57},1}. % get_keys/2
  {label,58}.
    {bif,tuple_size,{f,59},[{x,2}],{x,3}}.
    {test,is_ge,{f,59},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {line,[{location,"proplists.erl",340}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,2}}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,sets,add_element,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,57},1}. % get_keys/2
  {label,59}.
    {call_only,2,{f,57}}. % get_keys/2
  {label,60}.
    {test,is_nil,{f,56},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, delete, 2, 62}.
  {label,61}.
    {line,[{location,"proplists.erl",357}]}.
    {func_info,{atom,proplists},{atom,delete},2}.
  {label,62}.
    {test,is_nonempty_list,{f,66},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,63},[{x,2}]}.
    {test,is_ne_exact,{f,64},[{tr,{x,2},{t_atom,any}},{x,0}]}.
  {label,63}.
    {bif,tuple_size,{f,65},[{x,2}],{x,3}}.
    {test,is_ge,{f,65},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,65},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,65},[{x,3},{x,0}]}.
  {label,64}.
    {call_only,2,{f,62}}. % delete/2
  {label,65}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"proplists.erl",363}]}.
    {call,2,{f,62}}. % delete/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,66}.
    {test,is_nil,{f,61},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, substitute_aliases, 2, 68}.
  {label,67}.
    {line,[{location,"proplists.erl",392}]}.
    {func_info,{atom,proplists},{atom,substitute_aliases},2}.
  {label,68}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,163}}. % '-substitute_aliases/2-lc$^0/1-0-'/2


{function, substitute_aliases_1, 2, 70}.
  {label,69}.
    {line,[{location,"proplists.erl",395}]}.
    {func_info,{atom,proplists},{atom,substitute_aliases_1},2}.
  {label,70}.
    {test,is_nonempty_list,{f,73},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,69},[{x,2}]}.
    {test,test_arity,{f,69},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {test,is_atom,{f,71},[{x,1}]}.
    {test,is_eq_exact,{f,71},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {move,{atom,true},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,5}}. % property/2
  {label,71}.
    {bif,tuple_size,{f,72},[{x,1}],{x,4}}.
    {test,is_ge,{f,72},[{tr,{x,4},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,72},[{integer,1},{tr,{x,1},{t_tuple,0,false,#{}}}],{x,4}}.
    {test,is_eq_exact,{f,72},[{x,4},{x,0}]}.
    {allocate,0,3}.
    {move,{integer,1},{x,0}}.
    {line,[{location,"proplists.erl",399}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {call_last,1,{f,2},0}. % property/1
  {label,72}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,70}}. % substitute_aliases_1/2
  {label,73}.
    {test,is_nil,{f,69},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, substitute_negations, 2, 75}.
  {label,74}.
    {line,[{location,"proplists.erl",436}]}.
    {func_info,{atom,proplists},{atom,substitute_negations},2}.
  {label,75}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,159}}. % '-substitute_negations/2-lc$^0/1-0-'/2


{function, substitute_negations_1, 2, 77}.
  {label,76}.
    {line,[{location,"proplists.erl",439}]}.
    {func_info,{atom,proplists},{atom,substitute_negations_1},2}.
  {label,77}.
    {test,is_nonempty_list,{f,82},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,76},[{x,2}]}.
    {test,test_arity,{f,76},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {test,is_atom,{f,78},[{x,1}]}.
    {test,is_ne_exact,{f,79},[{tr,{x,1},{t_atom,any}},{x,0}]}.
  {label,78}.
    {bif,tuple_size,{f,81},[{x,1}],{x,4}}.
    {test,is_ge,{f,81},[{tr,{x,4},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,81},[{integer,1},{tr,{x,1},{t_tuple,0,false,#{}}}],{x,4}}.
    {test,is_eq_exact,{f,81},[{x,4},{x,0}]}.
    {test,test_arity,{f,80},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {test,is_eq_exact,{f,80},[{x,0},{atom,true}]}.
  {label,79}.
    {move,{atom,false},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,5}}. % property/2
  {label,80}.
    {move,{atom,true},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,5}}. % property/2
  {label,81}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,77}}. % substitute_negations_1/2
  {label,82}.
    {test,is_nil,{f,76},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, expand, 2, 84}.
  {label,83}.
    {line,[{location,"proplists.erl",502}]}.
    {func_info,{atom,proplists},{atom,expand},2}.
  {label,84}.
    {test,is_list,{f,83},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",503}]}.
    {call,1,{f,154}}. % '-expand/2-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {line,[{location,"proplists.erl",504}]}.
    {call,1,{f,101}}. % key_uniq/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {call,2,{f,86}}. % expand_0/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {call_last,1,{f,108},0}. % flatten/1


{function, expand_0, 2, 86}.
  {label,85}.
    {line,[{location,"proplists.erl",511}]}.
    {func_info,{atom,proplists},{atom,expand_0},2}.
  {label,86}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {test,is_nonempty_list,{f,87},[{x,0}]}.
    {allocate,1,2}.
    {get_list,{x,0},{x,0},{y,0}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"proplists.erl",512}]}.
    {call,3,{f,89}}. % expand_1/3
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,86},1}. % expand_0/2
  {label,87}.
    {move,{x,1},{x,0}}.
    return.


{function, expand_1, 3, 89}.
  {label,88}.
    {line,[{location,"proplists.erl",516}]}.
    {func_info,{atom,proplists},{atom,expand_1},3}.
  {label,89}.
    {'%',{var_info,{x,2},[{type,{t_list,any,any}}]}}.
    {test,is_atom,{f,90},[{x,0}]}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {call_only,4,{f,93}}. % expand_2/4
  {label,90}.
    {bif,tuple_size,{f,91},[{x,0}],{x,3}}.
    {test,is_ge,{f,91},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {line,[{location,"proplists.erl",522}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,3}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,4,{f,93}}. % expand_2/4
  {label,91}.
    {move,{x,2},{x,0}}.
    return.


{function, expand_2, 4, 93}.
  {label,92}.
    {line,[{location,"proplists.erl",527}]}.
    {func_info,{atom,proplists},{atom,expand_2},4}.
  {label,93}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,any},
                                   none,none,
                                   {t_tuple,1,false,#{}},
                                   none}}]}}.
    {test,is_nonempty_list,{f,96},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_atom,{f,94},[{x,4}]}.
    {test,is_eq_exact,{f,94},[{tr,{x,4},{t_atom,any}},{x,0}]}.
    {swap,{x,3},{x,4}}.
    {swap,{x,2},{x,3}}.
    {call_only,5,{f,98}}. % expand_3/5
  {label,94}.
    {bif,tuple_size,{f,95},[{x,4}],{x,5}}.
    {test,is_ge,{f,95},[{tr,{x,5},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,95},[{integer,1},{tr,{x,4},{t_tuple,0,false,#{}}}],{x,5}}.
    {test,is_eq_exact,{f,95},[{x,5},{x,0}]}.
    {allocate,4,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"proplists.erl",531}]}.
    {call,1,{f,2}}. % property/1
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,5,{f,98},4}. % expand_3/5
  {label,95}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {line,[{location,"proplists.erl",536}]}.
    {call,4,{f,93}}. % expand_2/4
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,96}.
    {test,is_nil,{f,92},[{x,3}]}.
    {move,nil,{x,0}}.
    return.


{function, expand_3, 5, 98}.
  {label,97}.
    {line,[{location,"proplists.erl",541}]}.
    {func_info,{atom,proplists},{atom,expand_3},5}.
  {label,98}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,any},
                                   none,none,
                                   {t_tuple,1,false,#{}},
                                   none}}]}}.
    {test,is_eq_exact,
          {f,99},
          [{tr,{x,1},
               {t_union,{t_atom,any},none,none,{t_tuple,1,false,#{}},none}},
           {x,2}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,1}}.
    {line,[{location,"proplists.erl",547}]}.
    {call,2,{f,62}}. % delete/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,99}.
    {test_heap,2,5}.
    {put_list,{x,2},{x,4},{x,0}}.
    return.


{function, key_uniq, 1, 101}.
  {label,100}.
    {line,[{location,"proplists.erl",553}]}.
    {func_info,{atom,proplists},{atom,key_uniq},1}.
  {label,101}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,102},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{y,0},{x,1}}.
    {get_tuple_element,{y,0},0,{x,0}}.
    {line,[{location,"proplists.erl",554}]}.
    {call,2,{f,104}}. % key_uniq_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,102}.
    return.


{function, key_uniq_1, 2, 104}.
  {label,103}.
    {line,[{location,"proplists.erl",558}]}.
    {func_info,{atom,proplists},{atom,key_uniq_1},2}.
  {label,104}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,106},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {test,is_eq_exact,{f,105},[{x,0},{x,3}]}.
    {call_only,2,{f,104}}. % key_uniq_1/2
  {label,105}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"proplists.erl",562}]}.
    {call,2,{f,104}}. % key_uniq_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,106}.
    {move,nil,{x,0}}.
    return.


{function, flatten, 1, 108}.
  {label,107}.
    {line,[{location,"proplists.erl",569}]}.
    {func_info,{atom,proplists},{atom,flatten},1}.
  {label,108}.
    {test,is_nonempty_list,{f,110},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_list,{f,109},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",570}]}.
    {call,1,{f,108}}. % flatten/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,109}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",572}]}.
    {call,1,{f,108}}. % flatten/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,110}.
    {test,is_nil,{f,107},[{x,0}]}.
    return.


{function, normalize, 2, 112}.
  {label,111}.
    {line,[{location,"proplists.erl",611}]}.
    {func_info,{atom,proplists},{atom,normalize},2}.
  {label,112}.
    {allocate,0,2}.
    {line,[{location,"proplists.erl",612}]}.
    {call,2,{f,114}}. % apply_stages/2
    {call_last,1,{f,12},0}. % compact/1


{function, apply_stages, 2, 114}.
  {label,113}.
    {line,[{location,"proplists.erl",614}]}.
    {func_info,{atom,proplists},{atom,apply_stages},2}.
  {label,114}.
    {test,is_nonempty_list,{f,118},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,113},[{x,2}]}.
    {test,test_arity,{f,113},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,4}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {select_val,{x,4},
                {f,113},
                {list,[{atom,aliases},
                       {f,117},
                       {atom,expand},
                       {f,116},
                       {atom,negations},
                       {f,115}]}}.
  {label,115}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"proplists.erl",619}]}.
    {call,2,{f,75}}. % substitute_negations/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,114},1}. % apply_stages/2
  {label,116}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"proplists.erl",617}]}.
    {call,2,{f,84}}. % expand/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,114},1}. % apply_stages/2
  {label,117}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"proplists.erl",615}]}.
    {call,2,{f,68}}. % substitute_aliases/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,114},1}. % apply_stages/2
  {label,118}.
    {test,is_nil,{f,113},[{x,1}]}.
    return.


{function, split, 2, 120}.
  {label,119}.
    {line,[{location,"proplists.erl",645}]}.
    {func_info,{atom,proplists},{atom,split},2}.
  {label,120}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"proplists.erl",646}]}.
    {call,1,{f,150}}. % '-split/2-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{2 => nil}},nil}}]}}.
    {call_ext,1,{extfunc,maps,from_list,1}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call,3,{f,122}}. % split/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_map,any,
                               {t_list,
                                   {t_union,
                                       {t_atom,any},
                                       none,none,
                                       {t_tuple,1,false,#{}},
                                       none},
                                   nil}},
                       2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"proplists.erl",647}]}.
    {call,2,{f,146}}. % '-split/2-lc$^1/1-1-'/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_list,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,1,false,#{}},
                             none},
                         nil},
                     nil}}]}}.
    {swap,{y,0},{x,0}}.
    {line,[{location,"proplists.erl",648}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, split, 3, 122}.
  {label,121}.
    {line,[{location,"proplists.erl",650}]}.
    {func_info,{atom,proplists},{atom,split},3}.
  {label,122}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_map,any,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,1,false,#{}},
                             none},
                         nil}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,125},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_atom,{f,123},[{x,3}]}.
    {test,has_map_fields,{f,124},{x,1},{list,[{x,3}]}}.
    {allocate,2,4}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"proplists.erl",654}]}.
    {call,3,{f,127}}. % maps_prepend/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_map,any,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,1,false,#{}},
                             none},
                         nil}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,122},2}. % split/3
  {label,123}.
    {bif,tuple_size,{f,124},[{x,3}],{x,4}}.
    {test,is_ge,{f,124},[{tr,{x,4},{t_integer,{0,16777215}}},{integer,1}]}.
    {line,[{location,"proplists.erl",660}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,3},{t_tuple,0,false,#{}}}],{x,4}}.
    {test,has_map_fields,{f,124},{x,1},{list,[{x,4}]}}.
    {allocate,2,5}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"proplists.erl",663}]}.
    {call,3,{f,127}}. % maps_prepend/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_map,any,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,1,false,#{}},
                             none},
                         nil}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,122},2}. % split/3
  {label,124}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,3,{f,122}}. % split/3
  {label,125}.
    {test,is_nil,{f,121},[{x,0}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    return.


{function, maps_prepend, 3, 127}.
  {label,126}.
    {line,[{location,"proplists.erl",673}]}.
    {func_info,{atom,proplists},{atom,maps_prepend},3}.
  {label,127}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,any},
                                   none,none,
                                   {t_tuple,1,false,#{}},
                                   none}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_map,any,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,1,false,#{}},
                             none},
                         nil}}}]}}.
    {line,[{location,"proplists.erl",674}]}.
    {bif,map_get,
         {f,0},
         [{x,0},
          {tr,{x,2},
              {t_map,any,
                     {t_list,{t_union,{t_atom,any},
                                      none,none,
                                      {t_tuple,1,false,#{}},
                                      none},
                             nil}}}],
         {x,3}}.
    {test_heap,2,4}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_map_exact,{f,0},{x,2},{x,0},3,{list,[{x,0},{x,1}]}}.
    return.


{function, to_map, 1, 129}.
  {label,128}.
    {line,[{location,"proplists.erl",704}]}.
    {func_info,{atom,proplists},{atom,to_map},1}.
  {label,129}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,139},0,0,{x,1},{list,[]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,#{}},{x,1}}.
    {line,[{location,"proplists.erl",705}]}.
    {call_ext_only,3,{extfunc,lists,foldr,3}}.


{function, to_map, 2, 131}.
  {label,130}.
    {line,[{location,"proplists.erl",739}]}.
    {func_info,{atom,proplists},{atom,to_map},2}.
  {label,131}.
    {allocate,0,2}.
    {line,[{location,"proplists.erl",740}]}.
    {call,2,{f,114}}. % apply_stages/2
    {call_last,1,{f,129},0}. % to_map/1


{function, from_map, 1, 133}.
  {label,132}.
    {line,[{location,"proplists.erl",750}]}.
    {func_info,{atom,proplists},{atom,from_map},1}.
  {label,133}.
    {line,[{location,"proplists.erl",751}]}.
    {call_ext_only,1,{extfunc,maps,to_list,1}}.


{function, module_info, 0, 135}.
  {label,134}.
    {line,[]}.
    {func_info,{atom,proplists},{atom,module_info},0}.
  {label,135}.
    {move,{atom,proplists},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 137}.
  {label,136}.
    {line,[]}.
    {func_info,{atom,proplists},{atom,module_info},1}.
  {label,137}.
    {move,{x,0},{x,1}}.
    {move,{atom,proplists},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-to_map/1-fun-0-', 2, 139}.
  {label,138}.
    {line,[{location,"proplists.erl",706}]}.
    {func_info,{atom,proplists},{atom,'-to_map/1-fun-0-'},2}.
  {label,139}.
    {test,is_tuple,{f,141},[{x,0}]}.
    {test,test_arity,{f,141},[{x,0},2]}.
    {test,is_map,{f,140},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_assoc,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,140}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {line,[{location,"proplists.erl",708}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,141}.
    {bif,tuple_size,{f,142},[{x,0}],{x,2}}.
    {test,is_ge,{f,142},[{tr,{x,2},{t_integer,{0,16777215}}},{integer,1}]}.
    {line,[{location,"proplists.erl",712}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,0}}.
    {call_ext_only,2,{extfunc,maps,remove,2}}.
  {label,142}.
    {test,is_atom,{f,144},[{x,0}]}.
    {test,is_map,{f,143},[{x,1}]}.
    {put_map_assoc,{f,0},{x,1},{x,0},2,{list,[{x,0},{atom,true}]}}.
    return.
  {label,143}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {line,[{location,"proplists.erl",714}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,144}.
    {move,{x,1},{x,0}}.
    return.


{function, '-split/2-lc$^1/1-1-', 2, 146}.
  {label,145}.
    {line,[{location,"proplists.erl",647}]}.
    {func_info,{atom,proplists},{atom,'-split/2-lc$^1/1-1-'},2}.
  {label,146}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_map,any,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,1,false,#{}},
                             none},
                         nil}}}]}}.
    {test,is_nonempty_list,{f,147},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {bif,map_get,
         {f,0},
         [{x,2},
          {tr,{x,1},
              {t_map,any,
                     {t_list,{t_union,{t_atom,any},
                                      none,none,
                                      {t_tuple,1,false,#{}},
                                      none},
                             nil}}}],
         {x,2}}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,146}}. % '-split/2-lc$^1/1-1-'/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_list,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,1,false,#{}},
                             none},
                         nil},
                     nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,147}.
    {test,is_nil,{f,148},[{x,0}]}.
    return.
  {label,148}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-split/2-lc$^0/1-0-', 1, 150}.
  {label,149}.
    {line,[{location,"proplists.erl",646}]}.
    {func_info,{atom,proplists},{atom,'-split/2-lc$^0/1-0-'},1}.
  {label,150}.
    {test,is_nonempty_list,{f,151},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{y,0},{x,0}}.
    {call,1,{f,150}}. % '-split/2-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{2 => nil}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},nil]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,151}.
    {test,is_nil,{f,152},[{x,0}]}.
    return.
  {label,152}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-expand/2-lc$^0/1-0-', 1, 154}.
  {label,153}.
    {line,[{location,"proplists.erl",503}]}.
    {func_info,{atom,proplists},{atom,'-expand/2-lc$^0/1-0-'},1}.
  {label,154}.
    {test,is_nonempty_list,{f,156},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_tuple,{f,155},[{x,1}]}.
    {test,test_arity,{f,155},[{x,1},2]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{y,0}}.
    {call,1,{f,2}}. % property/1
    {swap,{y,1},{x,0}}.
    {call,1,{f,154}}. % '-expand/2-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,155}.
    {call_only,1,{f,154}}. % '-expand/2-lc$^0/1-0-'/1
  {label,156}.
    {test,is_nil,{f,157},[{x,0}]}.
    return.
  {label,157}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-substitute_negations/2-lc$^0/1-0-', 2, 159}.
  {label,158}.
    {line,[{location,"proplists.erl",437}]}.
    {func_info,{atom,proplists},{atom,'-substitute_negations/2-lc$^0/1-0-'},2}.
  {label,159}.
    {test,is_nonempty_list,{f,160},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,2,{f,77}}. % substitute_negations_1/2
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,159}}. % '-substitute_negations/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,160}.
    {test,is_nil,{f,161},[{x,0}]}.
    return.
  {label,161}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-substitute_aliases/2-lc$^0/1-0-', 2, 163}.
  {label,162}.
    {line,[{location,"proplists.erl",393}]}.
    {func_info,{atom,proplists},{atom,'-substitute_aliases/2-lc$^0/1-0-'},2}.
  {label,163}.
    {test,is_nonempty_list,{f,164},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,2,{f,70}}. % substitute_aliases_1/2
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,163}}. % '-substitute_aliases/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,164}.
    {test,is_nil,{f,165},[{x,0}]}.
    return.
  {label,165}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-compact/1-lc$^0/1-0-', 1, 167}.
  {label,166}.
    {line,[{location,"proplists.erl",116}]}.
    {func_info,{atom,proplists},{atom,'-compact/1-lc$^0/1-0-'},1}.
  {label,167}.
    {test,is_nonempty_list,{f,168},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{x,0},{y,0}}.
    {call,1,{f,2}}. % property/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,167}}. % '-compact/1-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,168}.
    {test,is_nil,{f,169},[{x,0}]}.
    return.
  {label,169}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
