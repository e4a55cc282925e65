{module, 'Elixir.Keyword'}.  %% version = 0

{exports, [{'__info__',1},
           {delete,2},
           {delete,3},
           {delete_first,2},
           {drop,2},
           {'equal?',2},
           {fetch,2},
           {'fetch!',2},
           {filter,2},
           {from_keys,2},
           {get,2},
           {get,3},
           {get_and_update,3},
           {'get_and_update!',3},
           {get_lazy,3},
           {get_values,2},
           {'has_key?',2},
           {keys,1},
           {'keyword?',1},
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
           {pop_first,2},
           {pop_first,3},
           {pop_lazy,3},
           {pop_values,2},
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
           {validate,2},
           {'validate!',2},
           {values,1}]}.

{attributes, []}.

{labels, 328}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Keyword'},{x,0}}.
    return.
  {label,5}.
    {move,nil,{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{delete,2},
                    {delete,3},
                    {delete_first,2},
                    {drop,2},
                    {'equal?',2},
                    {fetch,2},
                    {'fetch!',2},
                    {filter,2},
                    {from_keys,2},
                    {get,2},
                    {get,3},
                    {get_and_update,3},
                    {'get_and_update!',3},
                    {get_lazy,3},
                    {get_values,2},
                    {'has_key?',2},
                    {keys,1},
                    {'keyword?',1},
                    {map,2},
                    {merge,2},
                    {merge,3},
                    {new,0},
                    {new,1},
                    {new,2},
                    {pop,2},
                    {pop,3},
                    {'pop!',2},
                    {pop_first,2},
                    {pop_first,3},
                    {pop_lazy,3},
                    {pop_values,2},
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
                    {validate,2},
                    {'validate!',2},
                    {values,1}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<187,49,94,100,193,215,204,63,103,132,53,240,128,156,170,
                     254>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{delete,3},
                     <<"Use Keyword.fetch/2 + Keyword.delete/2 instead">>},
                    {{map,2},<<"Use Keyword.new/2 instead">>},
                    {{size,1},<<"Use Kernel.length/1 instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Keyword'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,319}}. % '-inlined-__info__/1-'/1


{function, delete, 2, 12}.
  {label,11}.
    {line,[{location,"lib/keyword.ex",712}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,delete},2}.
  {label,12}.
    {test,is_list,{f,11},[{x,0}]}.
    {test,is_atom,{f,11},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,13},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,25},2}. % delete_key/2
  {label,13}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, delete, 3, 15}.
  {label,14}.
    {line,[{location,"lib/keyword.ex",674}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,delete},3}.
  {label,15}.
    {test,is_list,{f,14},[{x,0}]}.
    {test,is_atom,{f,14},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",675}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,16},[{x,0},{atom,true}]}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,29},3}. % delete_key_value/3
  {label,16}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.


{function, delete_first, 2, 18}.
  {label,17}.
    {line,[{location,"lib/keyword.ex",737}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,delete_first},2}.
  {label,18}.
    {test,is_list,{f,17},[{x,0}]}.
    {test,is_atom,{f,17},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",738}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,19},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,21},2}. % delete_first_key/2
  {label,19}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, delete_first_key, 2, 21}.
  {label,20}.
    {line,[{location,"lib/keyword.ex",744}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,delete_first_key},2}.
  {label,21}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {test,is_nonempty_list,{f,23},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,20},[{x,2}]}.
    {test,test_arity,{f,20},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {test,is_eq_exact,{f,22},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,22}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/keyword.ex",749}]}.
    {call,2,{f,21}}. % delete_first_key/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,23}.
    {test,is_nil,{f,20},[{x,0}]}.
    return.


{function, delete_key, 2, 25}.
  {label,24}.
    {line,[{location,"lib/keyword.ex",719}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,delete_key},2}.
  {label,25}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {test,is_nonempty_list,{f,27},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,24},[{x,2}]}.
    {test,test_arity,{f,24},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {test,is_eq_exact,{f,26},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,25}}. % delete_key/2
  {label,26}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/keyword.ex",720}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,27}.
    {test,is_nil,{f,24},[{x,0}]}.
    return.


{function, delete_key_value, 3, 29}.
  {label,28}.
    {line,[{location,"lib/keyword.ex",681}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,delete_key_value},3}.
  {label,29}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {test,is_nonempty_list,{f,31},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tuple,{f,28},[{x,3}]}.
    {test,test_arity,{f,28},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {test,is_eq_exact,{f,30},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {get_tuple_element,{x,3},1,{x,5}}.
    {test,is_eq_exact,{f,30},[{x,2},{x,5}]}.
    {move,{x,0},{x,1}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,29}}. % delete_key_value/3
  {label,30}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/keyword.ex",686}]}.
    {call,3,{f,29}}. % delete_key_value/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,31}.
    {test,is_nil,{f,28},[{x,0}]}.
    return.


{function, do_filter, 2, 33}.
  {label,32}.
    {line,[{location,"lib/keyword.ex",1412}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,do_filter},2}.
  {label,33}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,36},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,32},[{x,2}]}.
    {test,test_arity,{f,32},[{x,2},2]}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",1415}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},{f,35},{list,[{atom,false},{f,34},{atom,nil},{f,34}]}}.
  {label,34}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,33},3}. % do_filter/2
  {label,35}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/keyword.ex",1416}]}.
    {call,2,{f,33}}. % do_filter/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,36}.
    {test,is_nil,{f,32},[{x,0}]}.
    return.


{function, do_merge, 6, 38}.
  {label,37}.
    {line,[{location,"lib/keyword.ex",1045}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,do_merge},6}.
  {label,38}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,3,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,any}}]}}.
    {test,is_nonempty_list,{f,42},[{x,0}]}.
    {get_list,{x,0},{x,6},{x,0}}.
    {test,is_tuple,{f,43},[{x,6}]}.
    {test,test_arity,{f,43},[{x,6},2]}.
    {get_tuple_element,{x,6},0,{x,7}}.
    {test,is_atom,{f,43},[{x,7}]}.
    {allocate,8,8}.
    {move,{x,7},{y,0}}.
    {move,{x,6},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,3},{y,5}}.
    {move,{x,2},{y,6}}.
    {move,{x,1},{y,7}}.
    {move,{integer,1},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,7},{x,0}}.
    {line,[{location,"lib/keyword.ex",1046}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,41},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,#{1 => {t_atom,any}}},
                        none}}]}.
    {test,test_arity,{f,44},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,
          {f,44},
          [{tr,{x,1},{t_atom,any}},{tr,{y,0},{t_atom,any}}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {move,{y,4},{x,3}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/keyword.ex",1048}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {put_list,{x,0},{y,7},{y,7}}.
    {move,{integer,1},{x,1}}.
    {move,{y,5},{x,2}}.
    {init_yregs,{list,[{y,5}]}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/keyword.ex",1049}]}.
    {call_ext,3,{extfunc,lists,keydelete,3}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{y,5}}.
    {move,{y,6},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,39},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,6},{x,0}}.
    {init_yregs,{list,[{y,0},{y,6}]}}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {move,{x,0},{x,2}}.
    {jump,{f,40}}.
  {label,39}.
    {move,{y,6},{x,2}}.
  {label,40}.
    {move,{y,3},{x,5}}.
    {move,{y,4},{x,4}}.
    {move,{y,5},{x,3}}.
    {move,{y,7},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,6,{f,38},8}. % do_merge/6
  {label,41}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,7},{x,1}}.
    {move,{y,3},{x,5}}.
    {move,{y,4},{x,4}}.
    {move,{y,5},{x,3}}.
    {move,{y,6},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,6,{f,38},8}. % do_merge/6
  {label,42}.
    {test,is_nil,{f,43},[{x,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",1058}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,43}.
    {allocate,0,6}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/keyword.ex",1063}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected a keyword list as the second argument, got: ">>},
                          {integer,53},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/keyword.ex",1062}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,44}.
    {line,[{location,"lib/keyword.ex",1046}]}.
    {case_end,{x,0}}.


{function, do_reject, 2, 46}.
  {label,45}.
    {line,[{location,"lib/keyword.ex",1440}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,do_reject},2}.
  {label,46}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,49},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,45},[{x,2}]}.
    {test,test_arity,{f,45},[{x,2},2]}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",1443}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},{f,48},{list,[{atom,false},{f,47},{atom,nil},{f,47}]}}.
  {label,47}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/keyword.ex",1446}]}.
    {call,2,{f,46}}. % do_reject/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,48}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,46},3}. % do_reject/2
  {label,49}.
    {test,is_nil,{f,45},[{x,0}]}.
    return.


{function, do_replace, 3, 51}.
  {label,50}.
    {line,[{location,"lib/keyword.ex",846}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,do_replace},3}.
  {label,51}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {test,is_nonempty_list,{f,55},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tuple,{f,50},[{x,3}]}.
    {test,test_arity,{f,50},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {test,is_eq_exact,{f,54},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {test,is_list,{f,53},[{x,4}]}.
    {allocate,3,5}.
    {move,{x,0},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,4},{x,2}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,52},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,52}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,0},{y,2}]}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,53}.
    {move,{x,0},{x,1}}.
    {move,{x,4},{x,0}}.
    {call_only,2,{f,321}}. % '-inlined-delete/2-'/2
  {label,54}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/keyword.ex",851}]}.
    {call,3,{f,51}}. % do_replace/3
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,55}.
    {test,is_nil,{f,50},[{x,0}]}.
    return.


{function, do_replace_lazy, 3, 57}.
  {label,56}.
    {line,[{location,"lib/keyword.ex",919}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,do_replace_lazy},3}.
  {label,57}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,61},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tuple,{f,56},[{x,3}]}.
    {test,test_arity,{f,56},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {test,is_eq_exact,{f,60},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {allocate,3,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{y,2}}.
    {get_tuple_element,{x,3},1,{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/keyword.ex",920}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{x,0},{y,0}}.
    {test,is_list,{f,59},[{y,2}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,58},[{x,0},{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,58}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,59}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,321},3}. % '-inlined-delete/2-'/2
  {label,60}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/keyword.ex",924}]}.
    {call,3,{f,57}}. % do_replace_lazy/3
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,61}.
    {test,is_nil,{f,56},[{x,0}]}.
    return.


{function, drop, 2, 63}.
  {label,62}.
    {line,[{location,"lib/keyword.ex",1223}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,drop},2}.
  {label,63}.
    {test,is_list,{f,62},[{x,0}]}.
    {test,is_list,{f,62},[{x,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,314},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {call_only,2,{f,309}}. % '-drop/2-lists^filter/1-1-'/2


{function, 'equal?', 2, 65}.
  {label,64}.
    {line,[{location,"lib/keyword.ex",952}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'equal?'},2}.
  {label,65}.
    {test,is_list,{f,64},[{x,0}]}.
    {test,is_list,{f,64},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/keyword.ex",953}]}.
    {call_ext,1,{extfunc,lists,sort,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,sort,1}}.
    {bif,'=:=',
         {f,0},
         [{tr,{y,0},{t_list,any,nil}},{tr,{x,0},{t_list,any,nil}}],
         {x,0}}.
    {deallocate,1}.
    return.


{function, fetch, 2, 67}.
  {label,66}.
    {line,[{location,"lib/keyword.ex",571}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,fetch},2}.
  {label,67}.
    {test,is_list,{f,66},[{x,0}]}.
    {test,is_atom,{f,66},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",572}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,68},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,#{1 => {t_atom,any}}},
                        none}}]}.
    {test,test_arity,{f,69},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,
          {f,69},
          [{tr,{x,1},{t_atom,any}},{tr,{y,0},{t_atom,any}}]}.
    {test_heap,3,1}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,68}.
    {move,{atom,error},{x,0}}.
    {deallocate,1}.
    return.
  {label,69}.
    {case_end,{x,0}}.


{function, 'fetch!', 2, 71}.
  {label,70}.
    {line,[{location,"lib/keyword.ex",592}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'fetch!'},2}.
  {label,71}.
    {test,is_list,{f,70},[{x,0}]}.
    {test,is_atom,{f,70},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",593}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,72},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,#{1 => {t_atom,any}}},
                        none}}]}.
    {test,test_arity,{f,73},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,
          {f,73},
          [{tr,{x,1},{t_atom,any}},{tr,{y,0},{t_atom,any}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,2}.
    return.
  {label,72}.
    {test_heap,10,0}.
    {put_tuple2,{x,0},{list,[{atom,term},{y,1}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,key},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {trim,2,0}.
    {line,[{location,"lib/keyword.ex",595}]}.
    {call_ext,1,{extfunc,'Elixir.KeyError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,73}.
    {line,[{location,"lib/keyword.ex",593}]}.
    {case_end,{x,0}}.


{function, filter, 2, 75}.
  {label,74}.
    {line,[{location,"lib/keyword.ex",1408}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,filter},2}.
  {label,75}.
    {test,is_list,{f,74},[{x,0}]}.
    {test,is_function2,{f,74},[{x,1},{integer,1}]}.
    {call_only,2,{f,33}}. % do_filter/2


{function, 'find_key!', 3, 77}.
  {label,76}.
    {line,[{location,"lib/keyword.ex",285}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'find_key!'},3}.
  {label,77}.
    {'%',{var_info,{x,0},[{type,{t_atom,any}}]}}.
    {test,is_nonempty_list,{f,80},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_ne_exact,{f,78},[{x,3},{tr,{x,0},{t_atom,any}}]}.
    {test,is_tuple,{f,79},[{x,3}]}.
    {test,test_arity,{f,79},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,4}}.
    {test,is_eq_exact,{f,79},[{x,4},{tr,{x,0},{t_atom,any}}]}.
  {label,78}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    return.
  {label,79}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,3,{f,77}}. % 'find_key!'/3
  {label,80}.
    {test,is_nil,{f,76},[{x,1}]}.
    {move,{atom,error},{x,0}}.
    return.


{function, from_keys, 2, 82}.
  {label,81}.
    {line,[{location,"lib/keyword.ex",117}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,from_keys},2}.
  {label,82}.
    {test,is_list,{f,81},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,307},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {call_only,2,{f,303}}. % '-from_keys/2-lists^map/1-0-'/2


{function, get, 2, 84}.
  {label,83}.
    {line,[{location,"lib/keyword.ex",388}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,get},2}.
  {label,84}.
    {move,{atom,nil},{x,2}}.
    {call_only,3,{f,86}}. % get/3


{function, get, 3, 86}.
  {label,85}.
    {line,[{location,"lib/keyword.ex",388}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,get},3}.
  {label,86}.
    {test,is_list,{f,85},[{x,0}]}.
    {test,is_atom,{f,85},[{x,1}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",389}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,87},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,#{1 => {t_atom,any}}},
                        none}}]}.
    {test,test_arity,{f,88},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,
          {f,88},
          [{tr,{x,1},{t_atom,any}},{tr,{y,1},{t_atom,any}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,2}.
    return.
  {label,87}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,88}.
    {case_end,{x,0}}.


{function, get_and_update, 3, 90}.
  {label,89}.
    {line,[{location,"lib/keyword.ex",468}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,get_and_update},3}.
  {label,90}.
    {test,is_list,{f,89},[{x,0}]}.
    {test,is_atom,{f,89},[{x,1}]}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,92}}. % get_and_update/4


{function, get_and_update, 4, 92}.
  {label,91}.
    {line,[{location,"lib/keyword.ex",472}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,get_and_update},4}.
  {label,92}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,any}}]}}.
    {test,is_nonempty_list,{f,96},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_tuple,{f,91},[{x,4}]}.
    {test,test_arity,{f,91},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {test,is_eq_exact,{f,95},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {allocate,4,6}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_tuple_element,{x,4},1,{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/keyword.ex",473}]}.
    {call_fun,1}.
    {test,is_tuple,{f,93},[{x,0}]}.
    {test,test_arity,{f,94},[{x,0},2]}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,1},{x,0}]}}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lib/keyword.ex",475}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,93}.
    {test,is_eq_exact,{f,94},[{x,0},{atom,pop}]}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lib/keyword.ex",478}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,94}.
    {trim,4,0}.
    {line,[{location,"lib/keyword.ex",481}]}.
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
  {label,95}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,1},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,92}}. % get_and_update/4
  {label,96}.
    {test,is_nil,{f,91},[{x,0}]}.
    {allocate,3,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,3},{x,1}}.
    {move,{atom,nil},{x,0}}.
    {line,[{location,"lib/keyword.ex",488}]}.
    {call_fun,1}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,97},[{x,0}]}.
    {test,test_arity,{f,98},[{x,0},2]}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/keyword.ex",490}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,8,1}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {put_tuple2,{x,2},{list,[{y,0},{x,2}]}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,97}.
    {test,is_eq_exact,{f,98},[{x,0},{atom,pop}]}.
    {move,{y,2},{x,0}}.
    {trim,3,0}.
    {line,[{location,"lib/keyword.ex",493}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,nil},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,98}.
    {move,{y,0},{x,0}}.
    {trim,3,0}.
    {line,[{location,"lib/keyword.ex",496}]}.
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


{function, 'get_and_update!', 3, 100}.
  {label,99}.
    {line,[{location,"lib/keyword.ex",532}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'get_and_update!'},3}.
  {label,100}.
    {move,nil,{x,3}}.
    {call_only,4,{f,102}}. % 'get_and_update!'/4


{function, 'get_and_update!', 4, 102}.
  {label,101}.
    {line,[{location,"lib/keyword.ex",536}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'get_and_update!'},4}.
  {label,102}.
    {'%',{var_info,{x,3},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,109},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_tuple,{f,101},[{x,4}]}.
    {test,test_arity,{f,101},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {test,is_eq_exact,{f,108},[{x,1},{x,0}]}.
    {allocate,5,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,3},{y,4}}.
    {get_tuple_element,{x,4},1,{y,1}}.
    {move,{x,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",537}]}.
    {call_fun,1}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,106},[{x,0}]}.
    {test,test_arity,{f,107},[{x,0},2]}.
    {get_tuple_element,{y,0},0,{y,1}}.
    {test,is_list,{f,105},[{y,3}]}.
    {test,is_atom,{f,105},[{y,2}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,103},[{x,0},{atom,true}]}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {jump,{f,104}}.
  {label,103}.
    {move,{y,3},{x,0}}.
  {label,104}.
    {test_heap,5,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,1},{list,[{y,2},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{y,4},{x,0}}.
    {move,{y,1},{y,4}}.
    {trim,4,1}.
    {line,[{location,"lib/keyword.ex",539}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,105}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,2,{f,321},5}. % '-inlined-delete/2-'/2
  {label,106}.
    {test,is_eq_exact,{f,107},[{x,0},{atom,pop}]}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {move,{y,1},{y,4}}.
    {trim,4,1}.
    {line,[{location,"lib/keyword.ex",542}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,107}.
    {move,{y,0},{x,0}}.
    {trim,5,0}.
    {line,[{location,"lib/keyword.ex",545}]}.
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
  {label,108}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,3},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,102}}. % 'get_and_update!'/4
  {label,109}.
    {test,is_nil,{f,101},[{x,0}]}.
    {test,is_atom,{f,101},[{x,1}]}.
    {allocate_heap,0,10,4}.
    {put_tuple2,{x,0},{list,[{atom,term},{x,3}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,key},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {line,[{location,"lib/keyword.ex",554}]}.
    {call_ext,1,{extfunc,'Elixir.KeyError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, get_lazy, 3, 111}.
  {label,110}.
    {line,[{location,"lib/keyword.ex",420}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,get_lazy},3}.
  {label,111}.
    {test,is_list,{f,110},[{x,0}]}.
    {test,is_atom,{f,110},[{x,1}]}.
    {test,is_function2,{f,110},[{x,2},{integer,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",422}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,112},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,#{1 => {t_atom,any}}},
                        none}}]}.
    {test,test_arity,{f,113},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,
          {f,113},
          [{tr,{x,1},{t_atom,any}},{tr,{y,1},{t_atom,any}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,2}.
    return.
  {label,112}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/keyword.ex",424}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {deallocate,2}.
    return.
  {label,113}.
    {line,[{location,"lib/keyword.ex",422}]}.
    {case_end,{x,0}}.


{function, get_values, 2, 115}.
  {label,114}.
    {line,[{location,"lib/keyword.ex",613}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,get_values},2}.
  {label,115}.
    {test,is_list,{f,114},[{x,0}]}.
    {test,is_atom,{f,114},[{x,1}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,117}}. % get_values/3


{function, get_values, 3, 117}.
  {label,116}.
    {line,[{location,"lib/keyword.ex",617}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,get_values},3}.
  {label,117}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,119},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tuple,{f,116},[{x,3}]}.
    {test,test_arity,{f,116},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {test,is_eq_exact,{f,118},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {test_heap,2,5}.
    {get_tuple_element,{x,3},1,{x,1}}.
    {put_list,{x,1},{x,2},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,117}}. % get_values/3
  {label,118}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,117}}. % get_values/3
  {label,119}.
    {test,is_nil,{f,116},[{x,0}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",619}]}.
    {call_ext_only,1,{extfunc,lists,reverse,1}}.


{function, 'has_key?', 2, 121}.
  {label,120}.
    {line,[{location,"lib/keyword.ex",1078}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'has_key?'},2}.
  {label,121}.
    {test,is_list,{f,120},[{x,0}]}.
    {test,is_atom,{f,120},[{x,1}]}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",1079}]}.
    {call_ext_only,3,{extfunc,lists,keymember,3}}.


{function, keys, 1, 123}.
  {label,122}.
    {line,[{location,"lib/keyword.ex",639}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,keys},1}.
  {label,123}.
    {test,is_list,{f,122},[{x,0}]}.
    {allocate_heap,1,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,300},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,any}}]}}.
    {'try',{y,0},{f,124}}.
    {line,[{location,"lib/keyword.ex",640}]}.
    {call,2,{f,296}}. % '-keys/1-lists^map/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_atom,any},nil}}]}}.
    {try_end,{y,0}}.
    {deallocate,1}.
    return.
  {label,124}.
    {try_case,{y,0}}.
    {test,is_eq_exact,
          {f,125},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
    {move,{x,1},{x,0}}.
    {line,[{scope,[0]},{location,"lib/keyword.ex",651}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{scope,[0]},{location,"lib/keyword.ex",650}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected a keyword list, but an entry in the list is not a two-element tuple with an atom as its first element, got: ">>},
                          {integer,117},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{scope,[0]},{location,"lib/keyword.ex",649}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.
  {label,125}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, 'keyword?', 1, 127}.
  {label,126}.
    {line,[{location,"lib/keyword.ex",145}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'keyword?'},1}.
  {label,127}.
    {test,is_nonempty_list,{f,129},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_tuple,{f,128},[{x,1}]}.
    {test,test_arity,{f,128},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {test,is_atom,{f,128},[{x,1}]}.
    {call_only,1,{f,127}}. % 'keyword?'/1
  {label,128}.
    {move,{atom,false},{x,0}}.
    return.
  {label,129}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, map, 2, 131}.
  {label,130}.
    {line,[{location,"lib/keyword.ex",1452}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,map},2}.
  {label,131}.
    {test,is_list,{f,130},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,293},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {line,[{location,"lib/keyword.ex",1453}]}.
    {call_ext_only,2,{extfunc,'Elixir.Enum',map,2}}.


{function, merge, 2, 133}.
  {label,132}.
    {line,[{location,"lib/keyword.ex",979}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,merge},2}.
  {label,133}.
    {test,is_nil,{f,134},[{x,1}]}.
    {test,is_list,{f,134},[{x,0}]}.
    return.
  {label,134}.
    {test,is_nil,{f,135},[{x,0}]}.
    {test,is_list,{f,132},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,135}.
    {test,is_list,{f,132},[{x,0}]}.
    {test,is_list,{f,132},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",983}]}.
    {call,1,{f,127}}. % 'keyword?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,136},[{x,0},{atom,true}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,290},0,0,{x,1},{list,[{y,1},{y,0}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/keyword.ex",993}]}.
    {call,2,{f,285}}. % '-merge/2-lists^filter/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,136}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {line,[{location,"lib/keyword.ex",996}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected a keyword list as the second argument, got: ">>},
                          {integer,53},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/keyword.ex",995}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, merge, 3, 138}.
  {label,137}.
    {line,[{location,"lib/keyword.ex",1035}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,merge},3}.
  {label,138}.
    {test,is_list,{f,137},[{x,0}]}.
    {test,is_list,{f,137},[{x,1}]}.
    {test,is_function2,{f,137},[{x,2},{integer,3}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/keyword.ex",1037}]}.
    {call,1,{f,127}}. % 'keyword?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,139},[{x,0},{atom,true}]}.
    {move,{y,0},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{y,2},{x,3}}.
    {move,nil,{x,1}}.
    {move,{y,1},{x,5}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,38},3}. % do_merge/6
  {label,139}.
    {move,{y,2},{x,0}}.
    {trim,3,0}.
    {line,[{location,"lib/keyword.ex",1041}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected a keyword list as the first argument, got: ">>},
                          {integer,52},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/keyword.ex",1040}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, 'move_pairs!', 2, 141}.
  {label,140}.
    {line,[{location,"lib/keyword.ex",290}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'move_pairs!'},2}.
  {label,141}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,144},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_atom,{f,142},[{x,2}]}.
    {call_only,2,{f,141}}. % 'move_pairs!'/2
  {label,142}.
    {test,is_tuple,{f,143},[{x,2}]}.
    {test,test_arity,{f,143},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {test,is_atom,{f,143},[{x,3}]}.
    {test_heap,2,3}.
    {put_list,{x,2},{x,1},{x,1}}.
    {call_only,2,{f,141}}. % 'move_pairs!'/2
  {label,143}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",301}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected the second argument to be a list of atoms or tuples, got: ">>},
                          {integer,67},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/keyword.ex",300}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,144}.
    {test,is_nil,{f,140},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, new, 0, 146}.
  {label,145}.
    {line,[{location,"lib/keyword.ex",159}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,new},0}.
  {label,146}.
    {move,nil,{x,0}}.
    return.


{function, new, 1, 148}.
  {label,147}.
    {line,[{location,"lib/keyword.ex",178}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,new},1}.
  {label,148}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,283},0,0,{x,1},{list,[]}}.
    {call_only,2,{f,150}}. % new/2


{function, new, 2, 150}.
  {label,149}.
    {line,[{location,"lib/keyword.ex",196}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,new},2}.
  {label,150}.
    {test,is_function2,{f,149},[{x,1},{integer,1}]}.
    {allocate_heap,1,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,280},0,0,{y,0},{list,[{x,1}]}}.
    {'%',{var_info,{y,0},[{fun_type,{t_list,any,any}}]}}.
    {line,[{location,"lib/keyword.ex",202}]}.
    {call_ext,1,{extfunc,'Elixir.Enum',reverse,1}}.
    {move,{y,0},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,3,{f,276},1}. % '-new/2-lists^foldl/2-0-'/3


{function, pop, 2, 152}.
  {label,151}.
    {line,[{location,"lib/keyword.ex",1250}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,pop},2}.
  {label,152}.
    {move,{atom,nil},{x,2}}.
    {call_only,3,{f,154}}. % pop/3


{function, pop, 3, 154}.
  {label,153}.
    {line,[{location,"lib/keyword.ex",1250}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,pop},3}.
  {label,154}.
    {test,is_list,{f,153},[{x,0}]}.
    {test,is_atom,{f,153},[{x,1}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"lib/keyword.ex",1251}]}.
    {call,2,{f,67}}. % fetch/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[error]},
                                   none,none,
                                   [{{2,{t_atom,[ok]}},
                                     {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                                   none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,
          {f,155},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        [{{2,{t_atom,[ok]}},
                          {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                        none}}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {get_tuple_element,{y,0},1,{y,1}}.
    {test,is_eq_exact,{f,155},[{x,0},{atom,true}]}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,155}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,3}]}}.
    {deallocate,4}.
    return.


{function, 'pop!', 2, 157}.
  {label,156}.
    {line,[{location,"lib/keyword.ex",1276}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'pop!'},2}.
  {label,157}.
    {test,is_list,{f,156},[{x,0}]}.
    {test,is_atom,{f,156},[{x,1}]}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/keyword.ex",1277}]}.
    {call,2,{f,67}}. % fetch/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[error]},
                                   none,none,
                                   [{{2,{t_atom,[ok]}},
                                     {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                                   none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,
          {f,159},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        [{{2,{t_atom,[ok]}},
                          {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                        none}}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {test,is_eq_exact,{f,158},[{x,0},{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,158}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,0},{y,2}]}}.
    {deallocate,3}.
    return.
  {label,159}.
    {test_heap,10,0}.
    {put_tuple2,{x,0},{list,[{atom,term},{y,2}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,key},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {trim,3,0}.
    {line,[{location,"lib/keyword.ex",1279}]}.
    {call_ext,1,{extfunc,'Elixir.KeyError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, pop_first, 2, 161}.
  {label,160}.
    {line,[{location,"lib/keyword.ex",1366}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,pop_first},2}.
  {label,161}.
    {move,{atom,nil},{x,2}}.
    {call_only,3,{f,163}}. % pop_first/3


{function, pop_first, 3, 163}.
  {label,162}.
    {line,[{location,"lib/keyword.ex",1366}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,pop_first},3}.
  {label,163}.
    {test,is_list,{f,162},[{x,0}]}.
    {test,is_atom,{f,162},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",1367}]}.
    {call_ext,3,{extfunc,lists,keytake,3}}.
    {test,is_tuple,{f,164},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,165},
          [{tr,{x,0},{t_tuple,0,false,#{}}},3,{atom,value}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,165},[{x,1}]}.
    {test,test_arity,{f,165},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_eq_exact,{f,165},[{x,2},{tr,{y,1},{t_atom,any}}]}.
    {test_heap,3,2}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,164}.
    {test,is_eq_exact,{f,165},[{x,0},{atom,false}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,0},{y,2}]}}.
    {deallocate,3}.
    return.
  {label,165}.
    {case_end,{x,0}}.


{function, pop_lazy, 3, 167}.
  {label,166}.
    {line,[{location,"lib/keyword.ex",1340}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,pop_lazy},3}.
  {label,167}.
    {test,is_list,{f,166},[{x,0}]}.
    {test,is_atom,{f,166},[{x,1}]}.
    {test,is_function2,{f,166},[{x,2},{integer,0}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"lib/keyword.ex",1342}]}.
    {call,2,{f,67}}. % fetch/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[error]},
                                   none,none,
                                   [{{2,{t_atom,[ok]}},
                                     {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                                   none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,
          {f,169},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        [{{2,{t_atom,[ok]}},
                          {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                        none}}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {get_tuple_element,{y,0},1,{y,1}}.
    {test,is_eq_exact,{f,168},[{x,0},{atom,true}]}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,168}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,3}]}}.
    {deallocate,4}.
    return.
  {label,169}.
    {move,{y,1},{x,0}}.
    {trim,3,1}.
    {line,[{location,"lib/keyword.ex",1344}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, pop_values, 2, 171}.
  {label,170}.
    {line,[{location,"lib/keyword.ex",1305}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,pop_values},2}.
  {label,171}.
    {test,is_list,{f,170},[{x,0}]}.
    {test,is_atom,{f,170},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/keyword.ex",1306}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,nil,{x,2}}.
    {move,nil,{x,3}}.
    {move,{y,0},{x,1}}.
    {call_last,4,{f,173},1}. % pop_values/4


{function, pop_values, 4, 173}.
  {label,172}.
    {line,[{location,"lib/keyword.ex",1309}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,pop_values},4}.
  {label,173}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,175},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_tuple,{f,172},[{x,4}]}.
    {test,test_arity,{f,172},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {test,is_eq_exact,{f,174},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {test_heap,2,6}.
    {get_tuple_element,{x,4},1,{x,1}}.
    {put_list,{x,1},{x,2},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,173}}. % pop_values/4
  {label,174}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,3},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,173}}. % pop_values/4
  {label,175}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
    return.


{function, put, 3, 177}.
  {label,176}.
    {line,[{location,"lib/keyword.ex",773}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,put},3}.
  {label,177}.
    {test,is_list,{f,176},[{x,0}]}.
    {test,is_atom,{f,176},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,178},[{x,0},{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,178}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {deallocate,3}.
    return.


{function, put_new, 3, 180}.
  {label,179}.
    {line,[{location,"lib/keyword.ex",818}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,put_new},3}.
  {label,180}.
    {test,is_list,{f,179},[{x,0}]}.
    {test,is_atom,{f,179},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",819}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,181},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,#{1 => {t_atom,any}}},
                        none}}]}.
    {test,test_arity,{f,182},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,
          {f,182},
          [{tr,{x,1},{t_atom,any}},{tr,{y,1},{t_atom,any}}]}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,181}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,182}.
    {case_end,{x,0}}.


{function, put_new_lazy, 3, 184}.
  {label,183}.
    {line,[{location,"lib/keyword.ex",798}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,put_new_lazy},3}.
  {label,184}.
    {test,is_list,{f,183},[{x,0}]}.
    {test,is_atom,{f,183},[{x,1}]}.
    {test,is_function2,{f,183},[{x,2},{integer,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",800}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,185},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,#{1 => {t_atom,any}}},
                        none}}]}.
    {test,test_arity,{f,186},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,
          {f,186},
          [{tr,{x,1},{t_atom,any}},{tr,{y,1},{t_atom,any}}]}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,185}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {line,[{location,"lib/keyword.ex",802}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,186}.
    {line,[{location,"lib/keyword.ex",800}]}.
    {case_end,{x,0}}.


{function, reject, 2, 188}.
  {label,187}.
    {line,[{location,"lib/keyword.ex",1436}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,reject},2}.
  {label,188}.
    {test,is_list,{f,187},[{x,0}]}.
    {test,is_function2,{f,187},[{x,1},{integer,1}]}.
    {call_only,2,{f,46}}. % do_reject/2


{function, replace, 3, 190}.
  {label,189}.
    {line,[{location,"lib/keyword.ex",842}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,replace},3}.
  {label,190}.
    {test,is_list,{f,189},[{x,0}]}.
    {test,is_atom,{f,189},[{x,1}]}.
    {call_only,3,{f,51}}. % do_replace/3


{function, 'replace!', 3, 192}.
  {label,191}.
    {line,[{location,"lib/keyword.ex",876}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'replace!'},3}.
  {label,192}.
    {test,is_list,{f,191},[{x,0}]}.
    {test,is_atom,{f,191},[{x,1}]}.
    {move,{x,0},{x,3}}.
    {call_only,4,{f,194}}. % 'replace!'/4


{function, 'replace!', 4, 194}.
  {label,193}.
    {line,[{location,"lib/keyword.ex",880}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'replace!'},4}.
  {label,194}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,any}}]}}.
    {test,is_nonempty_list,{f,198},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_tuple,{f,193},[{x,4}]}.
    {test,test_arity,{f,193},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {test,is_eq_exact,{f,197},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {test,is_list,{f,196},[{x,5}]}.
    {allocate,3,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,5},{x,2}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,195},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,195}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,0},{y,2}]}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,196}.
    {move,{x,0},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,2,{f,321}}. % '-inlined-delete/2-'/2
  {label,197}.
    {allocate,1,6}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/keyword.ex",885}]}.
    {call,4,{f,194}}. % 'replace!'/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,198}.
    {test,is_nil,{f,193},[{x,0}]}.
    {allocate_heap,0,10,4}.
    {put_tuple2,{x,0},{list,[{atom,term},{x,3}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,key},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {line,[{location,"lib/keyword.ex",889}]}.
    {call_ext,1,{extfunc,'Elixir.KeyError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, replace_lazy, 3, 200}.
  {label,199}.
    {line,[{location,"lib/keyword.ex",914}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,replace_lazy},3}.
  {label,200}.
    {test,is_list,{f,199},[{x,0}]}.
    {test,is_atom,{f,199},[{x,1}]}.
    {test,is_function2,{f,199},[{x,2},{integer,1}]}.
    {call_only,3,{f,57}}. % do_replace_lazy/3


{function, size, 1, 202}.
  {label,201}.
    {line,[{location,"lib/keyword.ex",1389}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,size},1}.
  {label,202}.
    {line,[{location,"lib/keyword.ex",1390}]}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, split, 2, 204}.
  {label,203}.
    {line,[{location,"lib/keyword.ex",1175}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,split},2}.
  {label,204}.
    {test,is_list,{f,203},[{x,0}]}.
    {test,is_list,{f,203},[{x,1}]}.
    {allocate_heap,1,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,270},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {move,{literal,{[],[]}},{x,1}}.
    {line,[{location,"lib/keyword.ex",1184}]}.
    {call,3,{f,266}}. % '-split/2-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",1185}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take, 2, 206}.
  {label,205}.
    {line,[{location,"lib/keyword.ex",1203}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,take},2}.
  {label,206}.
    {test,is_list,{f,205},[{x,0}]}.
    {test,is_list,{f,205},[{x,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,263},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {call_only,2,{f,258}}. % '-take/2-lists^filter/1-1-'/2


{function, to_list, 1, 208}.
  {label,207}.
    {line,[{location,"lib/keyword.ex",1383}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,to_list},1}.
  {label,208}.
    {test,is_list,{f,207},[{x,0}]}.
    return.


{function, update, 4, 210}.
  {label,209}.
    {line,[{location,"lib/keyword.ex",1139}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,update},4}.
  {label,210}.
    {test,is_list,{f,209},[{x,0}]}.
    {test,is_atom,{f,209},[{x,1}]}.
    {test,is_function2,{f,209},[{x,3},{integer,1}]}.
    {call_only,4,{f,220}}. % update_guarded/4


{function, 'update!', 3, 212}.
  {label,211}.
    {line,[{location,"lib/keyword.ex",1101}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'update!'},3}.
  {label,212}.
    {test,is_list,{f,211},[{x,0}]}.
    {test,is_atom,{f,211},[{x,1}]}.
    {test,is_function2,{f,211},[{x,2},{integer,1}]}.
    {move,{x,0},{x,3}}.
    {call_only,4,{f,214}}. % 'update!'/4


{function, 'update!', 4, 214}.
  {label,213}.
    {line,[{location,"lib/keyword.ex",1106}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'update!'},4}.
  {label,214}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,any}}]}}.
    {test,is_nonempty_list,{f,218},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_tuple,{f,213},[{x,4}]}.
    {test,test_arity,{f,213},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {test,is_eq_exact,{f,217},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {allocate,3,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {get_tuple_element,{x,4},1,{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/keyword.ex",1107}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{x,0},{y,0}}.
    {test,is_list,{f,216},[{y,2}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,215},[{x,0},{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,215}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,216}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,321},3}. % '-inlined-delete/2-'/2
  {label,217}.
    {allocate,1,6}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/keyword.ex",1111}]}.
    {call,4,{f,214}}. % 'update!'/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,218}.
    {test,is_nil,{f,213},[{x,0}]}.
    {allocate_heap,0,10,4}.
    {put_tuple2,{x,0},{list,[{atom,term},{x,3}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,key},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {line,[{location,"lib/keyword.ex",1115}]}.
    {call_ext,1,{extfunc,'Elixir.KeyError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, update_guarded, 4, 220}.
  {label,219}.
    {line,[{location,"lib/keyword.ex",1144}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,update_guarded},4}.
  {label,220}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,224},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_tuple,{f,219},[{x,4}]}.
    {test,test_arity,{f,219},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {test,is_eq_exact,{f,223},[{tr,{x,1},{t_atom,any}},{x,0}]}.
    {allocate,3,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {get_tuple_element,{x,4},1,{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/keyword.ex",1145}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{x,0},{y,0}}.
    {test,is_list,{f,222},[{y,2}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",713}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,221},[{x,0},{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/keyword.ex",714}]}.
    {call,2,{f,25}}. % delete_key/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,221}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,222}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,321},3}. % '-inlined-delete/2-'/2
  {label,223}.
    {allocate,1,6}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/keyword.ex",1149}]}.
    {call,4,{f,220}}. % update_guarded/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,224}.
    {test,is_nil,{f,219},[{x,0}]}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, validate, 2, 226}.
  {label,225}.
    {line,[{location,"lib/keyword.ex",252}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,validate},2}.
  {label,226}.
    {test,is_list,{f,225},[{x,0}]}.
    {test,is_list,{f,225},[{x,1}]}.
    {move,nil,{x,3}}.
    {move,nil,{x,4}}.
    {move,nil,{x,2}}.
    {call_only,5,{f,228}}. % validate/5


{function, validate, 5, 228}.
  {label,227}.
    {line,[{location,"lib/keyword.ex",256}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,validate},5}.
  {label,228}.
    {'%',{var_info,{x,3},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_atom,any},nil}}]}}.
    {test,is_nonempty_list,{f,232},[{x,0}]}.
    {get_list,{x,0},{x,5},{x,6}}.
    {test,is_tuple,{f,231},[{x,5}]}.
    {test,test_arity,{f,231},[{x,5},2]}.
    {get_tuple_element,{x,5},0,{x,7}}.
    {test,is_atom,{f,231},[{x,7}]}.
    {allocate,7,8}.
    {move,{x,7},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,7},{x,0}}.
    {line,[{location,"lib/keyword.ex",257}]}.
    {call,3,{f,77}}. % 'find_key!'/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[error]},
                                   none,none,
                                   {t_tuple,2,true,#{}},
                                   none}}]}}.
    {test,is_tuple,
          {f,229},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        {t_tuple,2,true,#{}},
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,1},{y,4},{x,3}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {move,{y,3},{x,4}}.
    {move,{y,2},{x,0}}.
    {call_last,5,{f,228},7}. % validate/5
  {label,229}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,2}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/keyword.ex",262}]}.
    {call,3,{f,77}}. % 'find_key!'/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[error]},
                                   none,none,
                                   {t_tuple,2,true,#{}},
                                   none}}]}}.
    {test,is_tuple,
          {f,230},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        {t_tuple,2,true,#{}},
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,1},{y,4},{x,3}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {move,{y,3},{x,4}}.
    {move,{y,2},{x,0}}.
    {call_last,5,{f,228},7}. % validate/5
  {label,230}.
    {test_heap,2,0}.
    {put_list,{y,0},{y,3},{x,4}}.
    {move,{y,4},{x,3}}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,5,{f,228},7}. % validate/5
  {label,231}.
    {test,is_nil,{f,227},[{tr,{x,4},{t_list,{t_atom,any},nil}}]}.
    {allocate,0,6}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/keyword.ex",282}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected a keyword list as first argument, got invalid entry: ">>},
                          {integer,62},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/keyword.ex",281}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,232}.
    {test,is_nil,{f,227},[{x,0}]}.
    {test,is_nil,{f,233},[{tr,{x,4},{t_list,{t_atom,any},nil}}]}.
    {allocate,1,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",273}]}.
    {call,2,{f,141}}. % 'move_pairs!'/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call,2,{f,141}}. % 'move_pairs!'/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,233}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,4}]}}.
    return.


{function, 'validate!', 2, 235}.
  {label,234}.
    {line,[{location,"lib/keyword.ex",335}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'validate!'},2}.
  {label,235}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/keyword.ex",336}]}.
    {call,2,{f,226}}. % validate/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_cons,{t_atom,any},nil}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_list,{t_tuple,2,true,#{}},nil}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,236},[{x,1},{atom,ok}]}.
    {move,{y,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,236}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,255},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,nil,{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/keyword.ex",342}]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,253},0,0,{x,1},{list,[{x,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/keyword.ex",346}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',split_with,2}}.
    {test,is_tuple,{f,239},[{x,0}]}.
    {test,test_arity,{f,239},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,237},[{x,1}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",348}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",349}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/keyword.ex",348}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"unknown keys ">>},
                          {integer,13},
                          {atom,binary},
                          2,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" in ">>},
                          {integer,4},
                          {atom,binary},
                          4,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", the allowed keys are: ">>},
                          {integer,24},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {jump,{f,238}}.
  {label,237}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_nonempty_list,{f,239},[{x,1}]}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",352}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"duplicate keys ">>},
                          {integer,15},
                          {atom,binary},
                          2,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" in ">>},
                          {integer,4},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
  {label,238}.
    {trim,3,0}.
    {line,[{location,"lib/keyword.ex",355}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,239}.
    {line,[{location,"lib/keyword.ex",346}]}.
    {case_end,{x,0}}.


{function, values, 1, 241}.
  {label,240}.
    {line,[{location,"lib/keyword.ex",668}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,values},1}.
  {label,241}.
    {test,is_list,{f,240},[{x,0}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,251},0,0,{x,1},{list,[]}}.
    {call_only,2,{f,247}}. % '-values/1-lists^map/1-1-'/2


{function, module_info, 0, 243}.
  {label,242}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,module_info},0}.
  {label,243}.
    {move,{atom,'Elixir.Keyword'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 245}.
  {label,244}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,module_info},1}.
  {label,245}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Keyword'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-values/1-lists^map/1-1-', 2, 247}.
  {label,246}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-values/1-lists^map/1-1-'},2}.
  {label,247}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,{'-values/1-fun-0-',1},any}}]}}.
    {test,is_nonempty_list,{f,248},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/keyword.ex",669}]}.
    {call,1,{f,251}}. % '-values/1-fun-0-'/1
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,247}}. % '-values/1-lists^map/1-1-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,248}.
    {test,is_nil,{f,249},[{x,0}]}.
    return.
  {label,249}.
    {test_heap,4,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-values/1-fun-0-', 1, 251}.
  {label,250}.
    {line,[{location,"lib/keyword.ex",669}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-values/1-fun-0-'},1}.
  {label,251}.
    {test,is_tuple,{f,250},[{x,0}]}.
    {test,test_arity,{f,250},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    return.


{function, '-validate!/2-fun-1-', 2, 253}.
  {label,252}.
    {line,[{location,"lib/keyword.ex",346}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-validate!/2-fun-1-'},2}.
  {label,253}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,'Elixir.Enum','member?',2}}.


{function, '-validate!/2-fun-0-', 2, 255}.
  {label,254}.
    {line,[{location,"lib/keyword.ex",342}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-validate!/2-fun-0-'},2}.
  {label,255}.
    {test,is_atom,{f,256},[{x,0}]}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,256}.
    {line,[{location,"lib/keyword.ex",343}]}.
    {bif,element,{f,0},[{integer,1},{x,0}],{x,0}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-take/2-lists^filter/1-1-', 2, 258}.
  {label,257}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-take/2-lists^filter/1-1-'},2}.
  {label,258}.
    {'%',{var_info,{x,1},
                   [{type,{t_fun,1,
                                 {'-take/2-fun-0-',2},
                                 {t_atom,[false,true]}}}]}}.
    {test,is_nonempty_list,{f,260},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",1204}]}.
    {call_fun2,{f,263},
               1,
               {tr,{x,1},
                   {t_fun,1,{'-take/2-fun-0-',2},{t_atom,[false,true]}}}}.
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,258}}. % '-take/2-lists^filter/1-1-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,259},[{y,2},{atom,true}]}.
    {test_heap,2,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,259}.
    {deallocate,3}.
    return.
  {label,260}.
    {test,is_nil,{f,261},[{x,0}]}.
    return.
  {label,261}.
    {test_heap,4,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-take/2-fun-0-', 2, 263}.
  {label,262}.
    {line,[{location,"lib/keyword.ex",1204}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-take/2-fun-0-'},2}.
  {label,263}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {test,is_tuple,{f,264},[{x,0}]}.
    {test,test_arity,{f,264},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {call_ext_only,2,{extfunc,lists,member,2}}.
  {label,264}.
    {call_only,1,{f,327}}. % '-take/2-inlined-0-'/1


{function, '-split/2-lists^foldl/2-1-', 3, 266}.
  {label,265}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-split/2-lists^foldl/2-1-'},3}.
  {label,266}.
    {'%',{var_info,{x,1},[{type,{t_tuple,2,true,#{}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-split/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {test,is_nonempty_list,{f,267},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/keyword.ex",1184}]}.
    {call_fun2,{f,270},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-split/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,266},2}. % '-split/2-lists^foldl/2-1-'/3
  {label,267}.
    {test,is_nil,{f,268},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,268}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-split/2-fun-0-', 3, 270}.
  {label,269}.
    {line,[{location,"lib/keyword.ex",1176}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-split/2-fun-0-'},3}.
  {label,270}.
    {'%',{var_info,{x,2},[{type,{t_list,any,any}}]}}.
    {test,is_tuple,{f,273},[{x,0}]}.
    {test,test_arity,{f,273},[{x,0},2]}.
    {test,is_tuple,{f,273},[{x,1}]}.
    {test,test_arity,{f,273},[{x,1},2]}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",1177}]}.
    {call_ext,2,{extfunc,'Elixir.Enum','member?',2}}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {select_val,{x,0},
                {f,274},
                {list,[{atom,false},{f,272},{atom,true},{f,271}]}}.
  {label,271}.
    {test_heap,5,3}.
    {put_list,{y,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    {deallocate,2}.
    return.
  {label,272}.
    {test_heap,5,3}.
    {put_list,{y,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,273}.
    {call_only,2,{f,325}}. % '-split/2-inlined-0-'/2
  {label,274}.
    {case_end,{x,0}}.


{function, '-new/2-lists^foldl/2-0-', 3, 276}.
  {label,275}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-new/2-lists^foldl/2-0-'},3}.
  {label,276}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,{'-new/2-fun-0-',3},{t_list,any,any}}}]}}.
    {test,is_nonempty_list,{f,277},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/keyword.ex",202}]}.
    {call_fun2,{f,280},
               2,
               {tr,{x,2},{t_fun,2,{'-new/2-fun-0-',3},{t_list,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,276},2}. % '-new/2-lists^foldl/2-0-'/3
  {label,277}.
    {test,is_nil,{f,278},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,278}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-new/2-fun-0-', 3, 280}.
  {label,279}.
    {line,[{location,"lib/keyword.ex",197}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-new/2-fun-0-'},3}.
  {label,280}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/keyword.ex",198}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test,is_tuple,{f,281},[{x,0}]}.
    {test,test_arity,{f,281},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,180},1}. % put_new/3
  {label,281}.
    {badmatch,{x,0}}.


{function, '-new/1-fun-0-', 1, 283}.
  {label,282}.
    {line,[{location,"lib/keyword.ex",179}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-new/1-fun-0-'},1}.
  {label,283}.
    return.


{function, '-merge/2-lists^filter/1-0-', 2, 285}.
  {label,284}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-merge/2-lists^filter/1-0-'},2}.
  {label,285}.
    {'%',{var_info,{x,1},
                   [{type,{t_fun,1,
                                 {'-merge/2-fun-0-',3},
                                 {t_atom,[false,true]}}}]}}.
    {test,is_nonempty_list,{f,287},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",993}]}.
    {call_fun2,{f,290},
               1,
               {tr,{x,1},
                   {t_fun,1,{'-merge/2-fun-0-',3},{t_atom,[false,true]}}}}.
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,285}}. % '-merge/2-lists^filter/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,286},[{y,2},{atom,true}]}.
    {test_heap,2,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,286}.
    {deallocate,3}.
    return.
  {label,287}.
    {test,is_nil,{f,288},[{x,0}]}.
    return.
  {label,288}.
    {test_heap,4,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-merge/2-fun-0-', 3, 290}.
  {label,289}.
    {line,[{location,"lib/keyword.ex",984}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-merge/2-fun-0-'},3}.
  {label,290}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,any}}]}}.
    {test,is_tuple,{f,291},[{x,0}]}.
    {test,test_arity,{f,291},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {test,is_atom,{f,291},[{x,0}]}.
    {allocate,0,3}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/keyword.ex",986}]}.
    {call,2,{f,121}}. % 'has_key?'/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,291}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",990}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected a keyword list as the first argument, got: ">>},
                          {integer,52},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/keyword.ex",989}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, '-map/2-fun-0-', 2, 293}.
  {label,292}.
    {line,[{location,"lib/keyword.ex",1453}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-map/2-fun-0-'},2}.
  {label,293}.
    {test,is_tuple,{f,294},[{x,0}]}.
    {test,test_arity,{f,294},[{x,0},2]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {call_fun,1}.
    {test_heap,3,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,294}.
    {call_only,1,{f,323}}. % '-map/2-inlined-0-'/1


{function, '-keys/1-lists^map/1-0-', 2, 296}.
  {label,295}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-keys/1-lists^map/1-0-'},2}.
  {label,296}.
    {'%',{var_info,{x,1},
                   [{type,{t_fun,1,{'-keys/1-fun-0-',1},{t_atom,any}}}]}}.
    {test,is_nonempty_list,{f,297},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/keyword.ex",640}]}.
    {call,1,{f,300}}. % '-keys/1-fun-0-'/1
    {'%',{var_info,{x,0},[{type,{t_atom,any}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,296}}. % '-keys/1-lists^map/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_atom,any},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,297}.
    {test,is_nil,{f,298},[{x,0}]}.
    return.
  {label,298}.
    {test_heap,4,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-keys/1-fun-0-', 1, 300}.
  {label,299}.
    {line,[{location,"lib/keyword.ex",641}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-keys/1-fun-0-'},1}.
  {label,300}.
    {test,is_tuple,{f,301},[{x,0}]}.
    {test,test_arity,{f,301},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_atom,{f,301},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,301}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {line,[{location,"lib/keyword.ex",643}]}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.


{function, '-from_keys/2-lists^map/1-0-', 2, 303}.
  {label,302}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-from_keys/2-lists^map/1-0-'},2}.
  {label,303}.
    {'%',{var_info,{x,1},
                   [{type,{t_fun,1,
                                 {'-from_keys/2-fun-0-',2},
                                 {t_tuple,2,true,#{}}}}]}}.
    {test,is_nonempty_list,{f,304},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/keyword.ex",118}]}.
    {call_fun2,{f,307},
               1,
               {tr,{x,1},
                   {t_fun,1,{'-from_keys/2-fun-0-',2},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,303}}. % '-from_keys/2-lists^map/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,304}.
    {test,is_nil,{f,305},[{x,0}]}.
    return.
  {label,305}.
    {test_heap,4,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-from_keys/2-fun-0-', 2, 307}.
  {label,306}.
    {line,[{location,"lib/keyword.ex",118}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-from_keys/2-fun-0-'},2}.
  {label,307}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, '-drop/2-lists^filter/1-1-', 2, 309}.
  {label,308}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-drop/2-lists^filter/1-1-'},2}.
  {label,309}.
    {'%',{var_info,{x,1},
                   [{type,{t_fun,1,
                                 {'-drop/2-fun-0-',2},
                                 {t_atom,[false,true]}}}]}}.
    {test,is_nonempty_list,{f,311},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/keyword.ex",1224}]}.
    {call_fun2,{f,314},
               1,
               {tr,{x,1},
                   {t_fun,1,{'-drop/2-fun-0-',2},{t_atom,[false,true]}}}}.
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,309}}. % '-drop/2-lists^filter/1-1-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,310},[{y,2},{atom,true}]}.
    {test_heap,2,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,310}.
    {deallocate,3}.
    return.
  {label,311}.
    {test,is_nil,{f,312},[{x,0}]}.
    return.
  {label,312}.
    {test_heap,4,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-drop/2-fun-0-', 2, 314}.
  {label,313}.
    {line,[{location,"lib/keyword.ex",1224}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-drop/2-fun-0-'},2}.
  {label,314}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {test,is_tuple,{f,315},[{x,0}]}.
    {test,test_arity,{f,315},[{x,0},2]}.
    {allocate,0,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_ext,2,{extfunc,'Elixir.Enum','member?',2}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,315}.
    {call_only,1,{f,317}}. % '-drop/2-inlined-0-'/1


{function, '-drop/2-inlined-0-', 1, 317}.
  {label,316}.
    {line,[{location,"lib/keyword.ex",1224}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-drop/2-inlined-0-'},1}.
  {label,317}.
    {jump,{f,316}}.


{function, '-inlined-__info__/1-', 1, 319}.
  {label,318}.
    {line,[]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-inlined-__info__/1-'},1}.
  {label,319}.
    {jump,{f,318}}.


{function, '-inlined-delete/2-', 2, 321}.
  {label,320}.
    {line,[{location,"lib/keyword.ex",712}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-inlined-delete/2-'},2}.
  {label,321}.
    {jump,{f,320}}.


{function, '-map/2-inlined-0-', 1, 323}.
  {label,322}.
    {line,[{location,"lib/keyword.ex",1453}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-map/2-inlined-0-'},1}.
  {label,323}.
    {jump,{f,322}}.


{function, '-split/2-inlined-0-', 2, 325}.
  {label,324}.
    {line,[{location,"lib/keyword.ex",1176}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-split/2-inlined-0-'},2}.
  {label,325}.
    {jump,{f,324}}.


{function, '-take/2-inlined-0-', 1, 327}.
  {label,326}.
    {line,[{location,"lib/keyword.ex",1204}]}.
    {func_info,{atom,'Elixir.Keyword'},{atom,'-take/2-inlined-0-'},1}.
  {label,327}.
    {jump,{f,326}}.
