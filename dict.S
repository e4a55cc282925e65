{module, dict}.  %% version = 0

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

{attributes, [{dialyzer,[{no_improper_lists,{counter_bkt,3}}]}]}.

{labels, 222}.


{function, new, 0, 2}.
  {label,1}.
    {line,[{location,"dict.erl",84}]}.
    {func_info,{atom,dict},{atom,new},0}.
  {label,2}.
    {allocate,0,0}.
    {move,{integer,16},{x,0}}.
    {line,[{location,"dict.erl",85}]}.
    {call,1,{f,171}}. % mk_seg/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,16,true,
                                   #{1 => nil,2 => nil,3 => nil,4 => nil,
                                     5 => nil,6 => nil,7 => nil,8 => nil,
                                     9 => nil,10 => nil,11 => nil,
                                     12 => nil}}}]}}.
    {test_heap,12,1}.
    {put_tuple2,{x,1},{list,[{x,0}]}}.
    {put_tuple2,{x,0},
                {list,[{atom,dict},
                       {integer,0},
                       {integer,16},
                       {integer,16},
                       {integer,8},
                       {integer,80},
                       {integer,48},
                       {x,0},
                       {x,1}]}}.
    {deallocate,0}.
    return.


{function, is_key, 2, 4}.
  {label,3}.
    {line,[{location,"dict.erl",91}]}.
    {func_info,{atom,dict},{atom,is_key},2}.
  {label,4}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"dict.erl",92}]}.
    {call,2,{f,95}}. % get_slot/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"dict.erl",93}]}.
    {call,2,{f,99}}. % get_bucket/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,6},1}. % find_key/2


{function, find_key, 2, 6}.
  {label,5}.
    {line,[{location,"dict.erl",96}]}.
    {func_info,{atom,dict},{atom,find_key},2}.
  {label,6}.
    {test,is_nonempty_list,{f,8},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nonempty_list,{f,7},[{x,2}]}.
    {get_hd,{x,2},{x,2}}.
    {test,is_eq_exact,{f,7},[{x,2},{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,7}.
    {call_only,2,{f,6}}. % find_key/2
  {label,8}.
    {test,is_nil,{f,5},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, to_list, 1, 10}.
  {label,9}.
    {line,[{location,"dict.erl",104}]}.
    {func_info,{atom,dict},{atom,to_list},1}.
  {label,10}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,221},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,86}}. % fold/3


{function, from_list, 1, 12}.
  {label,11}.
    {line,[{location,"dict.erl",111}]}.
    {func_info,{atom,dict},{atom,from_list},1}.
  {label,12}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {move,{x,0},{y,1}}.
    {make_fun3,{f,219},0,0,{y,0},{list,[]}}.
    {'%',
        {var_info,
            {y,0},
            [{fun_type,
                 {t_tuple,9,true,
                     #{1 => {t_atom,[dict]},
                       2 => number,
                       9 => {t_tuple,1,false,#{}}}}}]}}.
    {line,[{location,"dict.erl",112}]}.
    {call,0,{f,2}}. % new/0
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,9,true,
         #{1 => {t_atom,[dict]},
           2 => {t_integer,{0,0}},
           3 => {t_integer,{16,16}},
           4 => {t_integer,{16,16}},
           5 => {t_integer,{8,8}},
           6 => {t_integer,{80,80}},
           7 => {t_integer,{48,48}},
           8 =>
            {t_tuple,16,true,
             #{1 => nil,2 => nil,3 => nil,4 => nil,5 => nil,6 => nil,7 => nil,
               8 => nil,9 => nil,10 => nil,11 => nil,12 => nil}},
           9 =>
            {t_tuple,1,true,
             #{1 =>
                {t_tuple,16,true,
                 #{1 => nil,2 => nil,3 => nil,4 => nil,5 => nil,6 => nil,
                   7 => nil,8 => nil,9 => nil,10 => nil,11 => nil,
                   12 => nil}}}}}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,lists,foldl,3},2}.


{function, size, 1, 14}.
  {label,13}.
    {line,[{location,"dict.erl",117}]}.
    {func_info,{atom,dict},{atom,size},1}.
  {label,14}.
    {test,is_tagged_tuple,{f,13},[{x,0},9,{atom,dict}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_integer,{f,13},[{x,1}]}.
    {test,is_ge,{f,13},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, is_empty, 1, 16}.
  {label,15}.
    {line,[{location,"dict.erl",122}]}.
    {func_info,{atom,dict},{atom,is_empty},1}.
  {label,16}.
    {test,is_tagged_tuple,{f,15},[{x,0},9,{atom,dict}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{integer,0}],{x,0}}.
    return.


{function, fetch, 2, 18}.
  {label,17}.
    {line,[{location,"dict.erl",127}]}.
    {func_info,{atom,dict},{atom,fetch},2}.
  {label,18}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"dict.erl",128}]}.
    {call,2,{f,95}}. % get_slot/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"dict.erl",129}]}.
    {call,2,{f,99}}. % get_bucket/2
    {'try',{y,2},{f,19}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"dict.erl",130}]}.
    {call,2,{f,22}}. % fetch_val/2
    {try_end,{y,2}}.
    {deallocate,3}.
    return.
  {label,19}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,20},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
    {test,is_eq_exact,{f,20},[{x,1},{atom,badarg}]}.
    {test_heap,4,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"dict.erl",132}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},3}.
  {label,20}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, fetch_val, 2, 22}.
  {label,21}.
    {line,[{location,"dict.erl",135}]}.
    {func_info,{atom,dict},{atom,fetch_val},2}.
  {label,22}.
    {test,is_nonempty_list,{f,24},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nonempty_list,{f,23},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_eq_exact,{f,23},[{x,3},{x,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,23}.
    {call_only,2,{f,22}}. % fetch_val/2
  {label,24}.
    {test,is_nil,{f,21},[{x,1}]}.
    {move,{atom,badarg},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {line,[{location,"dict.erl",137}]}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.


{function, find, 2, 26}.
  {label,25}.
    {line,[{location,"dict.erl",142}]}.
    {func_info,{atom,dict},{atom,find},2}.
  {label,26}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"dict.erl",143}]}.
    {call,2,{f,95}}. % get_slot/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"dict.erl",144}]}.
    {call,2,{f,99}}. % get_bucket/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,28},1}. % find_val/2


{function, find_val, 2, 28}.
  {label,27}.
    {line,[{location,"dict.erl",147}]}.
    {func_info,{atom,dict},{atom,find_val},2}.
  {label,28}.
    {test,is_nonempty_list,{f,30},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nonempty_list,{f,29},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_eq_exact,{f,29},[{x,3},{x,0}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,2}]}}.
    return.
  {label,29}.
    {call_only,2,{f,28}}. % find_val/2
  {label,30}.
    {test,is_nil,{f,27},[{x,1}]}.
    {move,{atom,error},{x,0}}.
    return.


{function, fetch_keys, 1, 32}.
  {label,31}.
    {line,[{location,"dict.erl",155}]}.
    {func_info,{atom,dict},{atom,fetch_keys},1}.
  {label,32}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,217},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,86}}. % fold/3


{function, erase, 2, 34}.
  {label,33}.
    {line,[{location,"dict.erl",164}]}.
    {func_info,{atom,dict},{atom,erase},2}.
  {label,34}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"dict.erl",165}]}.
    {call,2,{f,95}}. % get_slot/2
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,215},0,0,{x,1},{list,[{y,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_integer,{0,1}}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,2,0}.
    {line,[{location,"dict.erl",166}]}.
    {call,3,{f,102}}. % on_bucket/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,9,true,
                               #{1 => {t_atom,[dict]},
                                 9 => {t_tuple,1,false,#{}}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_last,2,{f,160},0}. % maybe_contract/2


{function, erase_key, 2, 36}.
  {label,35}.
    {line,[{location,"dict.erl",170}]}.
    {func_info,{atom,dict},{atom,erase_key},2}.
  {label,36}.
    {test,is_nonempty_list,{f,38},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nonempty_list,{f,37},[{x,2}]}.
    {get_hd,{x,2},{x,3}}.
    {test,is_eq_exact,{f,37},[{x,3},{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{integer,1}]}}.
    return.
  {label,37}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"dict.erl",172}]}.
    {call,2,{f,36}}. % erase_key/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_integer,{0,1}}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,38}.
    {test,is_nil,{f,35},[{x,1}]}.
    {move,{literal,{[],0}},{x,0}}.
    return.


{function, take, 2, 40}.
  {label,39}.
    {line,[{location,"dict.erl",182}]}.
    {func_info,{atom,dict},{atom,take},2}.
  {label,40}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"dict.erl",183}]}.
    {call,2,{f,95}}. % get_slot/2
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,213},0,0,{x,1},{list,[{y,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{2 =>
                           {t_union,
                               {t_atom,[error]},
                               none,none,
                               {t_tuple,2,true,#{2 => {t_integer,{1,1}}}},
                               none}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"dict.erl",184}]}.
    {call,3,{f,102}}. % on_bucket/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,9,true,
                               #{1 => {t_atom,[dict]},
                                 9 => {t_tuple,1,false,#{}}}}}}}]}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,41},[{x,1}]}.
    {test,test_arity,{f,42},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{y,1}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"dict.erl",186}]}.
    {call,2,{f,160}}. % maybe_contract/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[dict]},2 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,41}.
    {test,is_eq_exact,{f,42},[{x,1},{atom,error}]}.
    {move,{atom,error},{x,0}}.
    {deallocate,2}.
    return.
  {label,42}.
    {line,[{location,"dict.erl",184}]}.
    {case_end,{x,0}}.


{function, take_key, 2, 44}.
  {label,43}.
    {line,[{location,"dict.erl",190}]}.
    {func_info,{atom,dict},{atom,take_key},2}.
  {label,44}.
    {test,is_nonempty_list,{f,46},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nonempty_list,{f,45},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_eq_exact,{f,45},[{x,3},{x,0}]}.
    {test_heap,6,5}.
    {put_tuple2,{x,0},{list,[{x,4},{integer,1}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,45}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"dict.erl",193}]}.
    {call,2,{f,44}}. % take_key/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{2 =>
                           {t_union,
                               {t_atom,[error]},
                               none,none,
                               {t_tuple,2,true,#{2 => {t_integer,{1,1}}}},
                               none}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,46}.
    {test,is_nil,{f,43},[{x,1}]}.
    {move,{literal,{[],error}},{x,0}}.
    return.


{function, store, 3, 48}.
  {label,47}.
    {line,[{location,"dict.erl",201}]}.
    {func_info,{atom,dict},{atom,store},3}.
  {label,48}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",202}]}.
    {call,2,{f,95}}. % get_slot/2
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,211},0,0,{x,1},{list,[{y,2},{y,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},2 => {t_integer,{0,1}}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,3,0}.
    {line,[{location,"dict.erl",203}]}.
    {call,3,{f,102}}. % on_bucket/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,9,true,
                               #{1 => {t_atom,[dict]},
                                 9 => {t_tuple,1,false,#{}}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_last,2,{f,151},0}. % maybe_expand/2


{function, store_bkt_val, 3, 50}.
  {label,49}.
    {line,[{location,"dict.erl",209}]}.
    {func_info,{atom,dict},{atom,store_bkt_val},3}.
  {label,50}.
    {test,is_nonempty_list,{f,52},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nonempty_list,{f,51},[{x,3}]}.
    {get_hd,{x,3},{x,4}}.
    {test,is_eq_exact,{f,51},[{x,4},{x,0}]}.
    {test_heap,7,3}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,0}]}}.
    return.
  {label,51}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"dict.erl",211}]}.
    {call,3,{f,50}}. % store_bkt_val/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},
                                     2 => {t_integer,{0,1}}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,52}.
    {test,is_nil,{f,49},[{x,2}]}.
    {test_heap,7,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1}]}}.
    return.


{function, append, 3, 54}.
  {label,53}.
    {line,[{location,"dict.erl",219}]}.
    {func_info,{atom,dict},{atom,append},3}.
  {label,54}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",220}]}.
    {call,2,{f,95}}. % get_slot/2
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,209},0,0,{x,1},{list,[{y,2},{y,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},2 => {t_integer,{0,1}}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,3,0}.
    {line,[{location,"dict.erl",221}]}.
    {call,3,{f,102}}. % on_bucket/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,9,true,
                               #{1 => {t_atom,[dict]},
                                 9 => {t_tuple,1,false,#{}}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_last,2,{f,151},0}. % maybe_expand/2


{function, append_bkt, 3, 56}.
  {label,55}.
    {line,[{location,"dict.erl",227}]}.
    {func_info,{atom,dict},{atom,append_bkt},3}.
  {label,56}.
    {test,is_nonempty_list,{f,58},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nonempty_list,{f,57},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_eq_exact,{f,57},[{x,4},{x,0}]}.
    {allocate_heap,2,2,6}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {put_list,{x,1},nil,{x,1}}.
    {move,{x,5},{x,0}}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,7,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,0}]}}.
    {deallocate,2}.
    return.
  {label,57}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"dict.erl",229}]}.
    {call,3,{f,56}}. % append_bkt/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},
                                     2 => {t_integer,{0,1}}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,58}.
    {test,is_nil,{f,55},[{x,2}]}.
    {test_heap,9,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1}]}}.
    return.


{function, append_list, 3, 60}.
  {label,59}.
    {line,[{location,"dict.erl",238}]}.
    {func_info,{atom,dict},{atom,append_list},3}.
  {label,60}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",239}]}.
    {call,2,{f,95}}. % get_slot/2
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,207},0,0,{x,1},{list,[{y,2},{y,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},2 => {t_integer,{0,1}}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,3,0}.
    {line,[{location,"dict.erl",240}]}.
    {call,3,{f,102}}. % on_bucket/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,9,true,
                               #{1 => {t_atom,[dict]},
                                 9 => {t_tuple,1,false,#{}}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_last,2,{f,151},0}. % maybe_expand/2


{function, app_list_bkt, 3, 62}.
  {label,61}.
    {line,[{location,"dict.erl",246}]}.
    {func_info,{atom,dict},{atom,app_list_bkt},3}.
  {label,62}.
    {test,is_nonempty_list,{f,64},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nonempty_list,{f,63},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_eq_exact,{f,63},[{x,4},{x,0}]}.
    {allocate,2,6}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{x,0}}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,7,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,0}]}}.
    {deallocate,2}.
    return.
  {label,63}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"dict.erl",248}]}.
    {call,3,{f,62}}. % app_list_bkt/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},
                                     2 => {t_integer,{0,1}}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,64}.
    {test,is_nil,{f,61},[{x,2}]}.
    {test_heap,7,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1}]}}.
    return.


{function, update, 3, 66}.
  {label,65}.
    {line,[{location,"dict.erl",311}]}.
    {func_info,{atom,dict},{atom,update},3}.
  {label,66}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",312}]}.
    {call,2,{f,95}}. % get_slot/2
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,205},0,0,{x,1},{list,[{y,2},{y,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {'try',{y,3},{f,67}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"dict.erl",313}]}.
    {call,3,{f,102}}. % on_bucket/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,9,true,
                               #{1 => {t_atom,[dict]},
                                 9 => {t_tuple,1,false,#{}}}}}}}]}}.
    {try_end,{y,3}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,4}.
    return.
  {label,67}.
    {try_case,{y,3}}.
    {test,is_eq_exact,
          {f,68},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
    {test,is_eq_exact,{f,68},[{x,1},{atom,badarg}]}.
    {test_heap,6,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,2},{x,0},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"dict.erl",316}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},4}.
  {label,68}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, update_bkt, 3, 70}.
  {label,69}.
    {line,[{location,"dict.erl",319}]}.
    {func_info,{atom,dict},{atom,update_bkt},3}.
  {label,70}.
    {test,is_nonempty_list,{f,72},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nonempty_list,{f,71},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_eq_exact,{f,71},[{x,4},{x,0}]}.
    {allocate,2,6}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"dict.erl",320}]}.
    {call_fun,1}.
    {test_heap,7,1}.
    {put_list,{y,1},{x,0},{x,1}}.
    {put_list,{x,1},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,71}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"dict.erl",323}]}.
    {call,3,{f,70}}. % update_bkt/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,72}.
    {test,is_nil,{f,69},[{x,2}]}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"dict.erl",326}]}.
    {call_ext_only,1,{extfunc,erlang,throw,1}}.


{function, update, 4, 74}.
  {label,73}.
    {line,[{location,"dict.erl",334}]}.
    {func_info,{atom,dict},{atom,update},4}.
  {label,74}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"dict.erl",335}]}.
    {call,2,{f,95}}. % get_slot/2
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,203},0,0,{x,1},{list,[{y,3},{y,2},{y,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},2 => {t_integer,{0,1}}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,4,0}.
    {line,[{location,"dict.erl",336}]}.
    {call,3,{f,102}}. % on_bucket/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,9,true,
                               #{1 => {t_atom,[dict]},
                                 9 => {t_tuple,1,false,#{}}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_last,2,{f,151},0}. % maybe_expand/2


{function, update_bkt, 4, 76}.
  {label,75}.
    {line,[{location,"dict.erl",340}]}.
    {func_info,{atom,dict},{atom,update_bkt},4}.
  {label,76}.
    {test,is_nonempty_list,{f,78},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nonempty_list,{f,77},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,6}}.
    {test,is_eq_exact,{f,77},[{x,5},{x,0}]}.
    {allocate,2,7}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"dict.erl",341}]}.
    {call_fun,1}.
    {test_heap,7,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,0}]}}.
    {deallocate,2}.
    return.
  {label,77}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {line,[{location,"dict.erl",343}]}.
    {call,4,{f,76}}. % update_bkt/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},
                                     2 => {t_integer,{0,1}}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,78}.
    {test,is_nil,{f,75},[{x,3}]}.
    {test,is_function2,{f,75},[{x,1},{integer,1}]}.
    {test_heap,7,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1}]}}.
    return.


{function, update_counter, 3, 80}.
  {label,79}.
    {line,[{location,"dict.erl",352}]}.
    {func_info,{atom,dict},{atom,update_counter},3}.
  {label,80}.
    {test,is_number,{f,79},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",353}]}.
    {call,2,{f,95}}. % get_slot/2
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,201},0,0,{x,1},{list,[{y,2},{y,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},2 => {t_integer,{0,1}}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,3,0}.
    {line,[{location,"dict.erl",354}]}.
    {call,3,{f,102}}. % on_bucket/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,9,true,
                               #{1 => {t_atom,[dict]},
                                 9 => {t_tuple,1,false,#{}}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_last,2,{f,151},0}. % maybe_expand/2


{function, counter_bkt, 3, 82}.
  {label,81}.
    {line,[{location,"dict.erl",360}]}.
    {func_info,{atom,dict},{atom,counter_bkt},3}.
  {label,82}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_nonempty_list,{f,84},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nonempty_list,{f,83},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_eq_exact,{f,83},[{x,4},{x,0}]}.
    {line,[{location,"dict.erl",361}]}.
    {gc_bif,'+',{f,0},6,[{x,5},{tr,{x,1},number}],{x,1}}.
    {test_heap,7,3}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,0}]}}.
    return.
  {label,83}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"dict.erl",363}]}.
    {call,3,{f,82}}. % counter_bkt/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},
                                     2 => {t_integer,{0,1}}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,84}.
    {test,is_nil,{f,81},[{x,2}]}.
    {test_heap,7,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1}]}}.
    return.


{function, fold, 3, 86}.
  {label,85}.
    {line,[{location,"dict.erl",377}]}.
    {func_info,{atom,dict},{atom,fold},3}.
  {label,86}.
    {call_only,3,{f,105}}. % fold_dict/3


{function, map, 2, 88}.
  {label,87}.
    {line,[{location,"dict.erl",384}]}.
    {func_info,{atom,dict},{atom,map},2}.
  {label,88}.
    {call_only,2,{f,118}}. % map_dict/2


{function, filter, 2, 90}.
  {label,89}.
    {line,[{location,"dict.erl",391}]}.
    {func_info,{atom,dict},{atom,filter},2}.
  {label,90}.
    {call_only,2,{f,131}}. % filter_dict/2


{function, merge, 3, 92}.
  {label,91}.
    {line,[{location,"dict.erl",399}]}.
    {func_info,{atom,dict},{atom,merge},3}.
  {label,92}.
    {test,is_tagged_tuple,{f,93},[{x,1},9,{atom,dict}]}.
    {test,is_tagged_tuple,{f,93},[{x,2},9,{atom,dict}]}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,2},1,{x,4}}.
    {test,is_lt,{f,93},[{x,3},{x,4}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,197},0,0,{x,0},{list,[{x,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,9,true,
                     #{1 => {t_atom,[dict]},
                       2 => number,
                       9 => {t_tuple,1,false,#{}}}}}]}}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,105}}. % fold_dict/3
  {label,93}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,193},0,0,{x,0},{list,[{x,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,9,true,
                     #{1 => {t_atom,[dict]},
                       2 => number,
                       9 => {t_tuple,1,false,#{}}}}}]}}.
    {call_only,3,{f,105}}. % fold_dict/3


{function, get_slot, 2, 95}.
  {label,94}.
    {line,[{location,"dict.erl",413}]}.
    {func_info,{atom,dict},{atom,get_slot},2}.
  {label,95}.
    {test,is_tagged_tuple,{f,97},[{x,0},9,{atom,dict}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"dict.erl",414}]}.
    {call_ext,2,{extfunc,erlang,phash,2}}.
    {get_tuple_element,{y,0},2,{x,1}}.
    {test,is_lt,{f,96},[{x,1},{x,0}]}.
    {get_tuple_element,{y,0},4,{x,1}}.
    {line,[{location,"dict.erl",416}]}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {deallocate,1}.
    return.
  {label,96}.
    {deallocate,1}.
    return.
  {label,97}.
    {line,[{location,"dict.erl",414}]}.
    {badrecord,{x,0}}.


{function, get_bucket, 2, 99}.
  {label,98}.
    {line,[{location,"dict.erl",422}]}.
    {func_info,{atom,dict},{atom,get_bucket},2}.
  {label,99}.
    {test,is_tagged_tuple,{f,100},[{x,0},9,{atom,dict}]}.
    {get_tuple_element,{x,0},8,{x,0}}.
    {call_only,2,{f,147}}. % get_bucket_s/2
  {label,100}.
    {badrecord,{x,0}}.


{function, on_bucket, 3, 102}.
  {label,101}.
    {line,[{location,"dict.erl",427}]}.
    {func_info,{atom,dict},{atom,on_bucket},3}.
  {label,102}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,{t_tuple,2,true,#{}}}}]}}.
    {line,[{location,"dict.erl",428}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{integer,1}],{x,2}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,2},number},{integer,16}],{x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {line,[{location,"dict.erl",429}]}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,16}],{x,2}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,{-15,15}}},{integer,1}],{x,2}}.
    {test,is_tagged_tuple,{f,103},[{x,1},9,{atom,dict}]}.
    {get_tuple_element,{x,1},8,{x,4}}.
    {line,[{location,"dict.erl",431}]}.
    {bif,element,{f,0},[{tr,{x,3},{t_integer,any}},{x,4}],{x,5}}.
    {line,[{location,"dict.erl",432}]}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,{-14,16}}},{x,5}],{x,6}}.
    {allocate,5,7}.
    {move,{x,3},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{x,1}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"dict.erl",433}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {swap,{y,2},{x,0}}.
    {move,{y,1},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"dict.erl",434}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {move,{y,3},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {trim,2,3}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{integer,9},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {test_heap,3,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,3}.
    return.
  {label,103}.
    {line,[{location,"dict.erl",430}]}.
    {badrecord,{x,1}}.


{function, fold_dict, 3, 105}.
  {label,104}.
    {line,[{location,"dict.erl",445}]}.
    {func_info,{atom,dict},{atom,fold_dict},3}.
  {label,105}.
    {test,is_tagged_tuple,{f,107},[{x,2},9,{atom,dict}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_eq_exact,{f,106},[{x,3},{integer,0}]}.
    {test,is_function2,{f,106},[{x,0},{integer,3}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,106}.
    {get_tuple_element,{x,2},8,{x,2}}.
    {line,[{location,"dict.erl",449}]}.
    {bif,tuple_size,{f,0},[{x,2}],{x,3}}.
    {call_only,4,{f,109}}. % fold_segs/4
  {label,107}.
    {line,[{location,"dict.erl",448}]}.
    {badrecord,{x,2}}.


{function, fold_segs, 4, 109}.
  {label,108}.
    {line,[{location,"dict.erl",451}]}.
    {func_info,{atom,dict},{atom,fold_segs},4}.
  {label,109}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,110},[{tr,{x,3},{t_integer,any}},{integer,1}]}.
    {line,[{location,"dict.erl",452}]}.
    {bif,element,
         {f,0},
         [{tr,{x,3},{t_integer,any}},{tr,{x,2},{t_tuple,0,false,#{}}}],
         {x,4}}.
    {line,[{location,"dict.erl",453}]}.
    {bif,tuple_size,{f,0},[{x,4}],{x,5}}.
    {allocate,3,6}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,5},{x,3}}.
    {move,{x,4},{x,2}}.
    {call,4,{f,112}}. % fold_seg/4
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,109},3}. % fold_segs/4
  {label,110}.
    {test,is_eq_exact,{f,108},[{tr,{x,3},{t_integer,any}},{integer,0}]}.
    {test,is_function2,{f,108},[{x,0},{integer,3}]}.
    {move,{x,1},{x,0}}.
    return.


{function, fold_seg, 4, 112}.
  {label,111}.
    {line,[{location,"dict.erl",456}]}.
    {func_info,{atom,dict},{atom,fold_seg},4}.
  {label,112}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,113},[{tr,{x,3},{t_integer,any}},{integer,1}]}.
    {line,[{location,"dict.erl",457}]}.
    {bif,element,
         {f,0},
         [{tr,{x,3},{t_integer,any}},{tr,{x,2},{t_tuple,0,false,#{}}}],
         {x,4}}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,4},{x,2}}.
    {call,3,{f,115}}. % fold_bucket/3
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,112},3}. % fold_seg/4
  {label,113}.
    {test,is_eq_exact,{f,111},[{tr,{x,3},{t_integer,any}},{integer,0}]}.
    {test,is_function2,{f,111},[{x,0},{integer,3}]}.
    {move,{x,1},{x,0}}.
    return.


{function, fold_bucket, 3, 115}.
  {label,114}.
    {line,[{location,"dict.erl",460}]}.
    {func_info,{atom,dict},{atom,fold_bucket},3}.
  {label,115}.
    {test,is_nonempty_list,{f,116},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,114},[{x,3}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_list,{x,3},{x,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"dict.erl",461}]}.
    {call_fun,3}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,115},2}. % fold_bucket/3
  {label,116}.
    {test,is_nil,{f,114},[{x,2}]}.
    {test,is_function2,{f,114},[{x,0},{integer,3}]}.
    {move,{x,1},{x,0}}.
    return.


{function, map_dict, 2, 118}.
  {label,117}.
    {line,[{location,"dict.erl",464}]}.
    {func_info,{atom,dict},{atom,map_dict},2}.
  {label,118}.
    {test,is_tagged_tuple,{f,120},[{x,1},9,{atom,dict}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_eq_exact,{f,119},[{x,2},{integer,0}]}.
    {test,is_function2,{f,119},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,119}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,1},8,{x,0}}.
    {line,[{location,"dict.erl",467}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"dict.erl",468}]}.
    {call,2,{f,122}}. % map_seg_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {line,[{location,"dict.erl",469}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{integer,9},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},1}.
  {label,120}.
    {line,[{location,"dict.erl",467}]}.
    {badrecord,{x,1}}.


{function, map_seg_list, 2, 122}.
  {label,121}.
    {line,[{location,"dict.erl",471}]}.
    {func_info,{atom,dict},{atom,map_seg_list},2}.
  {label,122}.
    {test,is_nonempty_list,{f,123},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {line,[{location,"dict.erl",472}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"dict.erl",473}]}.
    {call,2,{f,125}}. % map_bkt_list/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_list,{t_cons,any,any},nil},nil}}]}}.
    {line,[{location,"dict.erl",474}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,122}}. % map_seg_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,123}.
    {test,is_nil,{f,121},[{x,1}]}.
    {test,is_function2,{f,121},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, map_bkt_list, 2, 125}.
  {label,124}.
    {line,[{location,"dict.erl",477}]}.
    {func_info,{atom,dict},{atom,map_bkt_list},2}.
  {label,125}.
    {test,is_nonempty_list,{f,126},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,1},{y,0}}.
    {line,[{location,"dict.erl",478}]}.
    {call,2,{f,128}}. % map_bucket/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_cons,any,any},nil}}]}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,125}}. % map_bkt_list/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_list,{t_cons,any,any},nil},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,126}.
    {test,is_nil,{f,124},[{x,1}]}.
    {test,is_function2,{f,124},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, map_bucket, 2, 128}.
  {label,127}.
    {line,[{location,"dict.erl",481}]}.
    {func_info,{atom,dict},{atom,map_bucket},2}.
  {label,128}.
    {test,is_nonempty_list,{f,129},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,127},[{x,2}]}.
    {allocate,3,4}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,2},{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"dict.erl",482}]}.
    {call_fun,2}.
    {swap,{y,2},{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {call,2,{f,128}}. % map_bucket/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_cons,any,any},nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},{y,1},{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,129}.
    {test,is_nil,{f,127},[{x,1}]}.
    {test,is_function2,{f,127},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, filter_dict, 2, 131}.
  {label,130}.
    {line,[{location,"dict.erl",485}]}.
    {func_info,{atom,dict},{atom,filter_dict},2}.
  {label,131}.
    {test,is_tagged_tuple,{f,133},[{x,1},9,{atom,dict}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_eq_exact,{f,132},[{x,2},{integer,0}]}.
    {test,is_function2,{f,132},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,132}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,1},8,{x,0}}.
    {line,[{location,"dict.erl",488}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {move,nil,{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{integer,0},{x,3}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"dict.erl",489}]}.
    {call,4,{f,135}}. % filter_seg_list/4
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"dict.erl",490}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {trim,1,1}.
    {move,{integer,9},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {call_last,2,{f,160},1}. % maybe_contract/2
  {label,133}.
    {line,[{location,"dict.erl",488}]}.
    {badrecord,{x,1}}.


{function, filter_seg_list, 4, 135}.
  {label,134}.
    {line,[{location,"dict.erl",492}]}.
    {func_info,{atom,dict},{atom,filter_seg_list},4}.
  {label,135}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,136},[{x,1}]}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {line,[{location,"dict.erl",493}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {move,nil,{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,3}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"dict.erl",494}]}.
    {call,4,{f,138}}. % filter_bkt_list/4
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_list,{t_list,{t_cons,any,any},nil},nil},
                       2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"dict.erl",495}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,2}}.
    {get_tuple_element,{y,1},1,{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,4,{f,135},4}. % filter_seg_list/4
  {label,136}.
    {test,is_nil,{f,134},[{x,1}]}.
    {test,is_function2,{f,134},[{x,0},{integer,2}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",497}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, filter_bkt_list, 4, 138}.
  {label,137}.
    {line,[{location,"dict.erl",499}]}.
    {func_info,{atom,dict},{atom,filter_bkt_list},4}.
  {label,138}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_list,{t_cons,any,any},nil},nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,139},[{x,1}]}.
    {allocate,3,4}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,1},{y,0}}.
    {move,nil,{x,2}}.
    {line,[{location,"dict.erl",500}]}.
    {call,4,{f,141}}. % filter_bucket/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,{t_cons,any,any},nil},
                                     2 => {t_integer,any}}}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {put_list,{x,1},{y,1},{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,138},3}. % filter_bkt_list/4
  {label,139}.
    {test,is_nil,{f,137},[{x,1}]}.
    {test,is_function2,{f,137},[{x,0},{integer,2}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",503}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, filter_bucket, 4, 141}.
  {label,140}.
    {line,[{location,"dict.erl",505}]}.
    {func_info,{atom,dict},{atom,filter_bucket},4}.
  {label,141}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_cons,any,any},nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,144},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,140},[{x,4}]}.
    {allocate,5,6}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,4},{x,0},{x,1}}.
    {move,{y,4},{x,2}}.
    {line,[{location,"dict.erl",506}]}.
    {call_fun,2}.
    {select_val,{x,0},
                {f,145},
                {list,[{atom,false},{f,143},{atom,true},{f,142}]}}.
  {label,142}.
    {test_heap,2,0}.
    {put_list,{y,0},{y,3},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,141},5}. % filter_bucket/4
  {label,143}.
    {line,[{location,"dict.erl",508}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,141},5}. % filter_bucket/4
  {label,144}.
    {test,is_nil,{f,140},[{x,1}]}.
    {test,is_function2,{f,140},[{x,0},{integer,2}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",511}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,145}.
    {line,[{location,"dict.erl",506}]}.
    {case_end,{x,0}}.


{function, get_bucket_s, 2, 147}.
  {label,146}.
    {line,[{location,"dict.erl",516}]}.
    {func_info,{atom,dict},{atom,get_bucket_s},2}.
  {label,147}.
    {line,[{location,"dict.erl",517}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {gc_bif,'div',{f,0},2,[{tr,{x,1},number},{integer,16}],{x,2}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {line,[{location,"dict.erl",518}]}.
    {gc_bif,'rem',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,16}],{x,1}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},{t_integer,{-15,15}}},{integer,1}],{x,1}}.
    {line,[{location,"dict.erl",519}]}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,any}},{x,0}],{x,0}}.
    {bif,element,{f,0},[{tr,{x,1},{t_integer,{-14,16}}},{x,0}],{x,0}}.
    return.


{function, put_bucket_s, 3, 149}.
  {label,148}.
    {line,[{location,"dict.erl",521}]}.
    {func_info,{atom,dict},{atom,put_bucket_s},3}.
  {label,149}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {line,[{location,"dict.erl",522}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,1},number},{integer,16}],{x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {line,[{location,"dict.erl",523}]}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,16}],{x,1}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,1},{t_integer,{-15,15}}},{integer,1}],{x,1}}.
    {line,[{location,"dict.erl",524}]}.
    {bif,element,{f,0},[{tr,{x,3},{t_integer,any}},{x,0}],{x,4}}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{x,4},{x,1}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"dict.erl",525}]}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},2}.


{function, maybe_expand, 2, 151}.
  {label,150}.
    {line,[{location,"dict.erl",531}]}.
    {func_info,{atom,dict},{atom,maybe_expand},2}.
  {label,151}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[dict]},
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {select_val,{x,1},
                {f,150},
                {list,[{integer,0},{f,152},{integer,1},{f,152}]}}.
  {label,152}.
    {call_only,2,{f,154}}. % maybe_expand_aux/2


{function, maybe_expand_aux, 2, 154}.
  {label,153}.
    {line,[{location,"dict.erl",534}]}.
    {func_info,{atom,dict},{atom,maybe_expand_aux},2}.
  {label,154}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[dict]},
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,{0,1}}}]}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {gc_bif,'+',{f,155},3,[{x,2},{tr,{x,1},{t_integer,{0,1}}}],{x,3}}.
    {get_tuple_element,{x,0},5,{x,4}}.
    {test,is_lt,{f,155},[{x,4},{tr,{x,3},number}]}.
    {allocate,6,2}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4}]}}.
    {move,{x,1},{y,5}}.
    {line,[{location,"dict.erl",535}]}.
    {call,1,{f,157}}. % maybe_expand_segs/1
    {'%',{var_info,{x,0},[{type,{t_tuple,9,true,#{1 => {t_atom,[dict]}}}}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {line,[{location,"dict.erl",536}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{y,4}}.
    {get_tuple_element,{x,0},4,{x,1}}.
    {line,[{location,"dict.erl",538}]}.
    {gc_bif,'-',{f,0},2,[{tr,{y,4},number},{x,1}],{y,3}}.
    {get_tuple_element,{x,0},8,{y,2}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{y,1}}.
    {move,{y,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",539}]}.
    {call,2,{f,147}}. % get_bucket_s/2
    {get_tuple_element,{y,1},3,{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,2}}.
    {line,[{location,"dict.erl",541}]}.
    {call,4,{f,166}}. % rehash/4
    {'%',{var_info,{x,0},[{type,{t_cons,{t_list,any,any},nil}}]}}.
    {get_list,{x,0},{x,2},{y,0}}.
    {move,{y,3},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,3}}.
    {move,{y,1},{y,2}}.
    {trim,2,4}.
    {line,[{location,"dict.erl",542}]}.
    {call,3,{f,149}}. % put_bucket_s/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,3}.
    {line,[{location,"dict.erl",543}]}.
    {call,3,{f,149}}. % put_bucket_s/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {line,[{location,"dict.erl",544}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{tr,{y,2},{t_integer,{0,1}}}],{x,1}}.
    {line,[{location,"dict.erl",546}]}.
    {gc_bif,'*',{f,0},2,[{tr,{y,1},number},{integer,5}],{x,2}}.
    {line,[{location,"dict.erl",547}]}.
    {gc_bif,'*',{f,0},3,[{tr,{y,1},number},{integer,3}],{x,3}}.
    {test_heap,10,4}.
    {get_tuple_element,{y,0},3,{x,4}}.
    {get_tuple_element,{y,0},4,{x,5}}.
    {get_tuple_element,{y,0},7,{x,6}}.
    {put_tuple2,{x,0},
                {list,[{atom,dict},
                       {x,1},
                       {y,1},
                       {x,4},
                       {x,5},
                       {x,2},
                       {x,3},
                       {x,6},
                       {x,0}]}}.
    {deallocate,3}.
    return.
  {label,155}.
    {line,[{location,"dict.erl",549}]}.
    {gc_bif,'+',{f,0},3,[{x,2},{tr,{x,1},{t_integer,{0,1}}}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{integer,2},{x,0}}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, maybe_expand_segs, 1, 157}.
  {label,156}.
    {line,[{location,"dict.erl",551}]}.
    {func_info,{atom,dict},{atom,maybe_expand_segs},1}.
  {label,157}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[dict]},
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {get_tuple_element,{x,0},3,{x,2}}.
    {test,is_eq_exact,{f,158},[{x,1},{x,2}]}.
    {line,[{location,"dict.erl",552}]}.
    {gc_bif,'*',{f,0},3,[{x,2},{integer,2}],{x,1}}.
    {get_tuple_element,{x,0},4,{x,2}}.
    {line,[{location,"dict.erl",553}]}.
    {gc_bif,'*',{f,0},3,[{x,2},{integer,2}],{x,2}}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,0},7,{x,1}}.
    {get_tuple_element,{x,0},8,{x,0}}.
    {line,[{location,"dict.erl",554}]}.
    {call,2,{f,173}}. % expand_segs/2
    {move,{y,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{integer,9},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{y,0},{x,0},4}.
    {set_tuple_element,{y,1},{x,0},3}.
    {deallocate,3}.
    return.
  {label,158}.
    return.


{function, maybe_contract, 2, 160}.
  {label,159}.
    {line,[{location,"dict.erl",557}]}.
    {func_info,{atom,dict},{atom,maybe_contract},2}.
  {label,160}.
    {'%',{var_info,{x,0},[{type,{t_tuple,9,true,#{1 => {t_atom,[dict]}}}}]}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {gc_bif,'-',{f,161},3,[{x,2},{x,1}],{x,3}}.
    {get_tuple_element,{x,0},6,{x,4}}.
    {test,is_lt,{f,161},[{tr,{x,3},number},{x,4}]}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {test,is_lt,{f,161},[{integer,16},{x,3}]}.
    {get_tuple_element,{x,0},4,{x,2}}.
    {line,[{location,"dict.erl",560}]}.
    {gc_bif,'-',{f,0},4,[{x,3},{x,2}],{x,2}}.
    {allocate,6,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {get_tuple_element,{x,0},8,{y,1}}.
    {move,{x,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"dict.erl",562}]}.
    {call,2,{f,147}}. % get_bucket_s/2
    {move,{y,1},{x,2}}.
    {move,{x,0},{y,0}}.
    {move,{y,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"dict.erl",564}]}.
    {call,2,{f,147}}. % get_bucket_s/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,5}.
    {line,[{location,"dict.erl",565}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {trim,2,3}.
    {call,3,{f,149}}. % put_bucket_s/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"dict.erl",566}]}.
    {call,3,{f,149}}. % put_bucket_s/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {line,[{location,"dict.erl",567}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{integer,1}],{x,1}}.
    {get_tuple_element,{y,2},1,{x,2}}.
    {line,[{location,"dict.erl",568}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{tr,{y,1},number}],{x,2}}.
    {line,[{location,"dict.erl",570}]}.
    {gc_bif,'*',{f,0},3,[{tr,{x,1},number},{integer,5}],{x,3}}.
    {line,[{location,"dict.erl",571}]}.
    {gc_bif,'*',{f,0},4,[{tr,{x,1},number},{integer,3}],{x,4}}.
    {test_heap,10,5}.
    {get_tuple_element,{y,2},3,{x,5}}.
    {get_tuple_element,{y,2},4,{x,6}}.
    {get_tuple_element,{y,2},7,{x,7}}.
    {put_tuple2,{x,0},
                {list,[{atom,dict},
                       {x,2},
                       {x,1},
                       {x,5},
                       {x,6},
                       {x,3},
                       {x,4},
                       {x,7},
                       {x,0}]}}.
    {call_last,1,{f,163},3}. % maybe_contract_segs/1
  {label,161}.
    {line,[{location,"dict.erl",573}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{x,1}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{integer,2},{x,0}}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, maybe_contract_segs, 1, 163}.
  {label,162}.
    {line,[{location,"dict.erl",575}]}.
    {func_info,{atom,dict},{atom,maybe_contract_segs},1}.
  {label,163}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[dict]},
                                     2 => number,3 => number,6 => number,
                                     7 => number,
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {get_tuple_element,{x,0},4,{x,2}}.
    {test,is_eq_exact,{f,164},[{tr,{x,1},number},{x,2}]}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {line,[{location,"dict.erl",576}]}.
    {gc_bif,'div',{f,0},3,[{x,1},{integer,2}],{x,1}}.
    {line,[{location,"dict.erl",577}]}.
    {gc_bif,'div',{f,0},3,[{tr,{x,2},number},{integer,2}],{x,2}}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,0},8,{x,0}}.
    {line,[{location,"dict.erl",578}]}.
    {call,1,{f,181}}. % contract_segs/1
    {move,{y,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{integer,9},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{y,0},{x,0},4}.
    {set_tuple_element,{y,1},{x,0},3}.
    {deallocate,3}.
    return.
  {label,164}.
    return.


{function, rehash, 4, 166}.
  {label,165}.
    {line,[{location,"dict.erl",584}]}.
    {func_info,{atom,dict},{atom,rehash},4}.
  {label,166}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_nonempty_list,{f,168},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,165},[{x,4}]}.
    {allocate,7,6}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {get_hd,{x,4},{y,2}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"dict.erl",585}]}.
    {call,4,{f,166}}. % rehash/4
    {'%',{var_info,{x,0},[{type,{t_cons,{t_list,any,any},nil}}]}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,4},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2},{y,4}]}}.
    {line,[{location,"dict.erl",586}]}.
    {call_ext,2,{extfunc,erlang,phash,2}}.
    {test,is_eq_exact,{f,167},[{x,0},{tr,{y,6},number}]}.
    {test_heap,4,0}.
    {put_list,{y,3},{y,1},{x,0}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,7}.
    return.
  {label,167}.
    {test,is_eq_exact,{f,169},[{x,0},{tr,{y,5},number}]}.
    {test_heap,4,0}.
    {put_list,{y,3},{y,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,7}.
    return.
  {label,168}.
    {test,is_nil,{f,165},[{x,0}]}.
    {move,{literal,[[]]},{x,0}}.
    return.
  {label,169}.
    {case_end,{x,0}}.


{function, mk_seg, 1, 171}.
  {label,170}.
    {line,[{location,"dict.erl",594}]}.
    {func_info,{atom,dict},{atom,mk_seg},1}.
  {label,171}.
    {'%',{var_info,{x,0},[{type,{t_integer,{16,16}}}]}}.
    {move,{literal,{[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[]}},{x,0}}.
    return.


{function, expand_segs, 2, 173}.
  {label,172}.
    {line,[{location,"dict.erl",603}]}.
    {func_info,{atom,dict},{atom,expand_segs},2}.
  {label,173}.
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,1,false,#{}}},
                        {f,179},
                        {list,[1,
                               {f,178},
                               2,
                               {f,177},
                               4,
                               {f,176},
                               8,
                               {f,175},
                               16,
                               {f,174}]}}.
  {label,174}.
    {test_heap,33,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,4}}.
    {get_tuple_element,{x,0},3,{x,5}}.
    {get_tuple_element,{x,0},4,{x,6}}.
    {get_tuple_element,{x,0},5,{x,7}}.
    {get_tuple_element,{x,0},6,{x,8}}.
    {get_tuple_element,{x,0},7,{x,9}}.
    {get_tuple_element,{x,0},8,{x,10}}.
    {get_tuple_element,{x,0},9,{x,11}}.
    {get_tuple_element,{x,0},10,{x,12}}.
    {get_tuple_element,{x,0},11,{x,13}}.
    {get_tuple_element,{x,0},12,{x,14}}.
    {get_tuple_element,{x,0},13,{x,15}}.
    {get_tuple_element,{x,0},14,{x,16}}.
    {get_tuple_element,{x,0},15,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{x,2},
                       {x,3},
                       {x,4},
                       {x,5},
                       {x,6},
                       {x,7},
                       {x,8},
                       {x,9},
                       {x,10},
                       {x,11},
                       {x,12},
                       {x,13},
                       {x,14},
                       {x,15},
                       {x,16},
                       {x,0},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1}]}}.
    return.
  {label,175}.
    {test_heap,17,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,4}}.
    {get_tuple_element,{x,0},3,{x,5}}.
    {get_tuple_element,{x,0},4,{x,6}}.
    {get_tuple_element,{x,0},5,{x,7}}.
    {get_tuple_element,{x,0},6,{x,8}}.
    {get_tuple_element,{x,0},7,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{x,2},
                       {x,3},
                       {x,4},
                       {x,5},
                       {x,6},
                       {x,7},
                       {x,8},
                       {x,0},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1},
                       {x,1}]}}.
    return.
  {label,176}.
    {test_heap,9,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,4}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{x,2},{x,3},{x,4},{x,0},{x,1},{x,1},{x,1},{x,1}]}}.
    return.
  {label,177}.
    {test_heap,5,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0},{x,1},{x,1}]}}.
    return.
  {label,178}.
    {test_heap,3,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,179}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"dict.erl",617}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {bif,tuple_size,{f,0},[{tr,{y,1},{t_tuple,1,false,#{}}}],{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {trim,1,1}.
    {line,[{location,"dict.erl",618}]}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {line,[{location,"dict.erl",617}]}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},0}.


{function, contract_segs, 1, 181}.
  {label,180}.
    {line,[{location,"dict.erl",620}]}.
    {func_info,{atom,dict},{atom,contract_segs},1}.
  {label,181}.
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,1,false,#{}}},
                        {f,187},
                        {list,[2,
                               {f,186},
                               4,
                               {f,185},
                               8,
                               {f,184},
                               16,
                               {f,183},
                               32,
                               {f,182}]}}.
  {label,182}.
    {test_heap,17,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,4}}.
    {get_tuple_element,{x,0},4,{x,5}}.
    {get_tuple_element,{x,0},5,{x,6}}.
    {get_tuple_element,{x,0},6,{x,7}}.
    {get_tuple_element,{x,0},7,{x,8}}.
    {get_tuple_element,{x,0},8,{x,9}}.
    {get_tuple_element,{x,0},9,{x,10}}.
    {get_tuple_element,{x,0},10,{x,11}}.
    {get_tuple_element,{x,0},11,{x,12}}.
    {get_tuple_element,{x,0},12,{x,13}}.
    {get_tuple_element,{x,0},13,{x,14}}.
    {get_tuple_element,{x,0},14,{x,15}}.
    {get_tuple_element,{x,0},15,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{x,1},
                       {x,2},
                       {x,3},
                       {x,4},
                       {x,5},
                       {x,6},
                       {x,7},
                       {x,8},
                       {x,9},
                       {x,10},
                       {x,11},
                       {x,12},
                       {x,13},
                       {x,14},
                       {x,15},
                       {x,0}]}}.
    return.
  {label,183}.
    {test_heap,9,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,4}}.
    {get_tuple_element,{x,0},4,{x,5}}.
    {get_tuple_element,{x,0},5,{x,6}}.
    {get_tuple_element,{x,0},6,{x,7}}.
    {get_tuple_element,{x,0},7,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{x,1},{x,2},{x,3},{x,4},{x,5},{x,6},{x,7},{x,0}]}}.
    return.
  {label,184}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,3},{x,0}]}}.
    return.
  {label,185}.
    {test_heap,3,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,186}.
    {test_heap,2,1}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0}]}}.
    return.
  {label,187}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {bif,tuple_size,{f,0},[{tr,{x,0},{t_tuple,1,false,#{}}}],{x,1}}.
    {line,[{location,"dict.erl",632}]}.
    {gc_bif,'div',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{1,16777215}}},{integer,2}],
            {y,0}}.
    {line,[{location,"dict.erl",633}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {move,{y,0},{x,2}}.
    {move,{integer,1},{x,1}}.
    {trim,1,0}.
    {call_ext,3,{extfunc,lists,sublist,3}}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},0}.


{function, module_info, 0, 189}.
  {label,188}.
    {line,[]}.
    {func_info,{atom,dict},{atom,module_info},0}.
  {label,189}.
    {move,{atom,dict},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 191}.
  {label,190}.
    {line,[]}.
    {func_info,{atom,dict},{atom,module_info},1}.
  {label,191}.
    {move,{x,0},{x,1}}.
    {move,{atom,dict},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-merge/3-fun-3-', 4, 193}.
  {label,192}.
    {line,[{location,"dict.erl",404}]}.
    {func_info,{atom,dict},{atom,'-merge/3-fun-3-'},4}.
  {label,193}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,195},0,0,{x,3},{list,[{x,3},{x,1},{x,0}]}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {call_only,4,{f,74}}. % update/4


{function, '-merge/3-fun-2-', 4, 195}.
  {label,194}.
    {line,[{location,"dict.erl",405}]}.
    {func_info,{atom,dict},{atom,'-merge/3-fun-2-'},4}.
  {label,195}.
    {allocate,0,4}.
    {swap,{x,1},{x,3}}.
    {swap,{x,0},{x,1}}.
    {call_fun,3}.
    {deallocate,0}.
    return.


{function, '-merge/3-fun-1-', 4, 197}.
  {label,196}.
    {line,[{location,"dict.erl",400}]}.
    {func_info,{atom,dict},{atom,'-merge/3-fun-1-'},4}.
  {label,197}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,199},0,0,{x,3},{list,[{x,3},{x,1},{x,0}]}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {call_only,4,{f,74}}. % update/4


{function, '-merge/3-fun-0-', 4, 199}.
  {label,198}.
    {line,[{location,"dict.erl",401}]}.
    {func_info,{atom,dict},{atom,'-merge/3-fun-0-'},4}.
  {label,199}.
    {allocate,0,4}.
    {swap,{x,1},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_fun,3}.
    {deallocate,0}.
    return.


{function, '-update_counter/3-fun-0-', 3, 201}.
  {label,200}.
    {line,[{location,"dict.erl",354}]}.
    {func_info,{atom,dict},{atom,'-update_counter/3-fun-0-'},3}.
  {label,201}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,82}}. % counter_bkt/3


{function, '-update/4-fun-0-', 4, 203}.
  {label,202}.
    {line,[{location,"dict.erl",336}]}.
    {func_info,{atom,dict},{atom,'-update/4-fun-0-'},4}.
  {label,203}.
    {swap,{x,2},{x,1}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,0},{x,3}}.
    {call_only,4,{f,76}}. % update_bkt/4


{function, '-update/3-fun-0-', 3, 205}.
  {label,204}.
    {line,[{location,"dict.erl",313}]}.
    {func_info,{atom,dict},{atom,'-update/3-fun-0-'},3}.
  {label,205}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,70}}. % update_bkt/3


{function, '-append_list/3-fun-0-', 3, 207}.
  {label,206}.
    {line,[{location,"dict.erl",240}]}.
    {func_info,{atom,dict},{atom,'-append_list/3-fun-0-'},3}.
  {label,207}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,62}}. % app_list_bkt/3


{function, '-append/3-fun-0-', 3, 209}.
  {label,208}.
    {line,[{location,"dict.erl",221}]}.
    {func_info,{atom,dict},{atom,'-append/3-fun-0-'},3}.
  {label,209}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,56}}. % append_bkt/3


{function, '-store/3-fun-0-', 3, 211}.
  {label,210}.
    {line,[{location,"dict.erl",203}]}.
    {func_info,{atom,dict},{atom,'-store/3-fun-0-'},3}.
  {label,211}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,50}}. % store_bkt_val/3


{function, '-take/2-fun-0-', 2, 213}.
  {label,212}.
    {line,[{location,"dict.erl",184}]}.
    {func_info,{atom,dict},{atom,'-take/2-fun-0-'},2}.
  {label,213}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,44}}. % take_key/2


{function, '-erase/2-fun-0-', 2, 215}.
  {label,214}.
    {line,[{location,"dict.erl",166}]}.
    {func_info,{atom,dict},{atom,'-erase/2-fun-0-'},2}.
  {label,215}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,36}}. % erase_key/2


{function, '-fetch_keys/1-fun-0-', 3, 217}.
  {label,216}.
    {line,[{location,"dict.erl",156}]}.
    {func_info,{atom,dict},{atom,'-fetch_keys/1-fun-0-'},3}.
  {label,217}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.


{function, '-from_list/1-fun-0-', 2, 219}.
  {label,218}.
    {line,[{location,"dict.erl",112}]}.
    {func_info,{atom,dict},{atom,'-from_list/1-fun-0-'},2}.
  {label,219}.
    {test,is_tuple,{f,218},[{x,0}]}.
    {test,test_arity,{f,218},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,48}}. % store/3


{function, '-to_list/1-fun-0-', 3, 221}.
  {label,220}.
    {line,[{location,"dict.erl",105}]}.
    {func_info,{atom,dict},{atom,'-to_list/1-fun-0-'},3}.
  {label,221}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.
