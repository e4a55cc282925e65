{module, 'Elixir.List'}.  %% version = 0

{exports, [{'__info__',1},
           {'ascii_printable?',1},
           {'ascii_printable?',2},
           {delete,2},
           {delete_at,2},
           {duplicate,2},
           {first,1},
           {first,2},
           {flatten,1},
           {flatten,2},
           {foldl,3},
           {foldr,3},
           {'improper?',1},
           {insert_at,3},
           {keydelete,3},
           {keyfind,3},
           {keyfind,4},
           {'keyfind!',3},
           {'keymember?',3},
           {keyreplace,4},
           {keysort,2},
           {keysort,3},
           {keystore,4},
           {keytake,3},
           {last,1},
           {last,2},
           {module_info,0},
           {module_info,1},
           {myers_difference,2},
           {myers_difference,3},
           {pop_at,2},
           {pop_at,3},
           {replace_at,3},
           {'starts_with?',2},
           {to_atom,1},
           {to_charlist,1},
           {to_existing_atom,1},
           {to_float,1},
           {to_integer,1},
           {to_integer,2},
           {to_string,1},
           {to_tuple,1},
           {update_at,3},
           {wrap,1},
           {zip,1}]}.

{attributes, []}.

{labels, 245}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.List'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.List'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'ascii_printable?',1},
                    {'ascii_printable?',2},
                    {delete,2},
                    {delete_at,2},
                    {duplicate,2},
                    {first,1},
                    {first,2},
                    {flatten,1},
                    {flatten,2},
                    {foldl,3},
                    {foldr,3},
                    {'improper?',1},
                    {insert_at,3},
                    {keydelete,3},
                    {keyfind,3},
                    {keyfind,4},
                    {'keyfind!',3},
                    {'keymember?',3},
                    {keyreplace,4},
                    {keysort,2},
                    {keysort,3},
                    {keystore,4},
                    {keytake,3},
                    {last,1},
                    {last,2},
                    {myers_difference,2},
                    {myers_difference,3},
                    {pop_at,2},
                    {pop_at,3},
                    {replace_at,3},
                    {'starts_with?',2},
                    {to_atom,1},
                    {to_charlist,1},
                    {to_existing_atom,1},
                    {to_float,1},
                    {to_integer,1},
                    {to_integer,2},
                    {to_string,1},
                    {to_tuple,1},
                    {update_at,3},
                    {wrap,1},
                    {zip,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<24,110,172,111,203,186,2,131,90,165,160,58,106,125,206,66>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.List'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,242}}. % '-inlined-__info__/1-'/1


{function, 'ascii_printable?', 1, 11}.
  {label,10}.
    {line,[{location,"lib/list.ex",702}]}.
    {func_info,{atom,'Elixir.List'},{atom,'ascii_printable?'},1}.
  {label,11}.
    {move,{atom,infinity},{x,1}}.
    {call_only,2,{f,13}}. % 'ascii_printable?'/2


{function, 'ascii_printable?', 2, 13}.
  {label,12}.
    {line,[{location,"lib/list.ex",702}]}.
    {func_info,{atom,'Elixir.List'},{atom,'ascii_printable?'},2}.
  {label,13}.
    {test,is_list,{f,12},[{x,0}]}.
    {test,is_ne_exact,{f,14},[{x,1},{atom,infinity}]}.
    {test,is_integer,{f,12},[{x,1}]}.
    {test,is_ge,{f,12},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
  {label,14}.
    {call_only,2,{f,16}}. % 'ascii_printable_guarded?'/2


{function, 'ascii_printable_guarded?', 2, 16}.
  {label,15}.
    {line,[{location,"lib/list.ex",707}]}.
    {func_info,{atom,'Elixir.List'},{atom,'ascii_printable_guarded?'},2}.
  {label,16}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {test,is_eq_exact,
          {f,17},
          [{tr,{x,1},
               {t_union,{t_atom,[infinity]},none,{t_integer,any},none,none}},
           {integer,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,17}.
    {test,is_nonempty_list,{f,21},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_integer,{f,20},[{x,2}]}.
    {test,is_ge,{f,20},[{tr,{x,2},{t_integer,any}},{integer,7}]}.
    {test,is_lt,{f,18},[{integer,13},{tr,{x,2},{t_integer,any}}]}.
    {test,is_ne_exact,{f,18},[{tr,{x,2},{t_integer,any}},{integer,27}]}.
    {test,is_ge,{f,20},[{tr,{x,2},{t_integer,any}},{integer,32}]}.
    {test,is_ge,{f,20},[{integer,126},{tr,{x,2},{t_integer,any}}]}.
  {label,18}.
    {test,is_ne_exact,
          {f,19},
          [{tr,{x,1},
               {t_union,{t_atom,[infinity]},none,{t_integer,any},none,none}},
           {atom,infinity}]}.
    {line,[{location,"lib/list.ex",723}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
  {label,19}.
    {call_only,2,{f,16}}. % 'ascii_printable_guarded?'/2
  {label,20}.
    {move,{atom,false},{x,0}}.
    return.
  {label,21}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, compact_reverse, 2, 23}.
  {label,22}.
    {line,[{location,"lib/list.ex",1223}]}.
    {func_info,{atom,'Elixir.List'},{atom,compact_reverse},2}.
  {label,23}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,27},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,test_arity,{f,25},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,4}}.
    {test,is_eq_exact,{f,24},[{x,4},{atom,diff}]}.
    {test_heap,2,4}.
    {put_list,{x,2},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,23}}. % compact_reverse/2
  {label,24}.
    {test,is_nonempty_list,{f,26},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,6}}.
    {get_tuple_element,{x,5},0,{x,7}}.
    {test,is_eq_exact,{f,25},[{x,7},{x,4}]}.
    {test_heap,7,7}.
    {get_tuple_element,{x,5},1,{x,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,4},{x,0}]}}.
    {put_list,{x,0},{x,6},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,23}}. % compact_reverse/2
  {label,25}.
    {test,is_nonempty_list,{f,26},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_tagged_tuple,
          {f,26},
          [{tr,{x,4},{t_tuple,2,true,#{}}},2,{atom,eq}]}.
    {test,is_nonempty_list,{f,26},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_tagged_tuple,
          {f,26},
          [{tr,{x,6},{t_tuple,2,true,#{}}},2,{atom,ins}]}.
    {test,is_nonempty_list,{f,26},[{x,5}]}.
    {get_list,{x,5},{x,7},{x,5}}.
    {test,is_tagged_tuple,
          {f,26},
          [{tr,{x,7},{t_tuple,2,true,#{}}},2,{atom,eq}]}.
    {get_tuple_element,{x,6},1,{x,6}}.
    {get_tuple_element,{x,4},1,{x,4}}.
    {test,is_eq_exact,{f,26},[{x,6},{x,4}]}.
    {allocate,3,8}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,7},1,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/list.ex",1234}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,10,1}.
    {put_tuple2,{x,0},{list,[{atom,eq},{x,0}]}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,ins},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,23},3}. % compact_reverse/2
  {label,26}.
    {test,test_arity,{f,22},[{x,2},2]}.
    {test_heap,7,4}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,23}}. % compact_reverse/2
  {label,27}.
    {move,{x,1},{x,0}}.
    return.


{function, delete, 2, 29}.
  {label,28}.
    {line,[{location,"lib/list.ex",158}]}.
    {func_info,{atom,'Elixir.List'},{atom,delete},2}.
  {label,29}.
    {test,is_nonempty_list,{f,30},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_ne_exact,{f,31},[{x,1},{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lib/list.ex",159}]}.
    {call,2,{f,29}}. % delete/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,30}.
    {test,is_nil,{f,28},[{x,0}]}.
  {label,31}.
    return.


{function, delete_at, 2, 33}.
  {label,32}.
    {line,[{location,"lib/list.ex",865}]}.
    {func_info,{atom,'Elixir.List'},{atom,delete_at},2}.
  {label,33}.
    {test,is_integer,{f,32},[{x,1}]}.
    {allocate,0,2}.
    {line,[{location,"lib/list.ex",866}]}.
    {call,2,{f,151}}. % pop_at/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,0}.
    return.


{function, do_insert_at, 3, 35}.
  {label,34}.
    {line,[{location,"lib/list.ex",1336}]}.
    {func_info,{atom,'Elixir.List'},{atom,do_insert_at},3}.
  {label,35}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nil,{f,36},[{x,0}]}.
    {test_heap,2,3}.
    {put_list,{x,2},nil,{x,0}}.
    return.
  {label,36}.
    {test,is_eq_exact,{f,37},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,2,3}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
  {label,37}.
    {test,is_nonempty_list,{f,34},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {line,[{location,"lib/list.ex",1345}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {call,3,{f,35}}. % do_insert_at/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, do_pop_at, 4, 39}.
  {label,38}.
    {line,[{location,"lib/list.ex",1364}]}.
    {func_info,{atom,'Elixir.List'},{atom,do_pop_at},4}.
  {label,39}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,41},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,0}}.
    {test,is_eq_exact,{f,40},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/list.ex",1369}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,40}.
    {line,[{location,"lib/list.ex",1373}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,39}}. % do_pop_at/4
  {label,41}.
    {test,is_nil,{f,38},[{x,0}]}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/list.ex",1365}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, do_replace_at, 3, 43}.
  {label,42}.
    {line,[{location,"lib/list.ex",1322}]}.
    {func_info,{atom,'Elixir.List'},{atom,do_replace_at},3}.
  {label,43}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,45},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_eq_exact,{f,44},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,2,3}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
  {label,44}.
    {line,[{location,"lib/list.ex",1331}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {call,3,{f,43}}. % do_replace_at/3
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,45}.
    {test,is_nil,{f,42},[{x,0}]}.
    return.


{function, do_update_at, 3, 47}.
  {label,46}.
    {line,[{location,"lib/list.ex",1350}]}.
    {func_info,{atom,'Elixir.List'},{atom,do_update_at},3}.
  {label,47}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,any,any,any}}]}}.
    {test,is_nonempty_list,{f,49},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_eq_exact,{f,48},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/list.ex",1351}]}.
    {call_fun2,{atom,unsafe},1,{tr,{x,1},{t_fun,any,any,any}}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,48}.
    {line,[{location,"lib/list.ex",1355}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {call,3,{f,47}}. % do_update_at/3
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,49}.
    {test,is_nil,{f,46},[{x,0}]}.
    return.


{function, do_zip, 2, 51}.
  {label,50}.
    {line,[{location,"lib/list.ex",1378}]}.
    {func_info,{atom,'Elixir.List'},{atom,do_zip},2}.
  {label,51}.
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {make_fun3,{f,240},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{2 =>
                           {t_union,
                               {t_atom,[nil]},
                               {t_cons,any,any},
                               none,none,none}}}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/list.ex",1381}]}.
    {call,3,{f,236}}. % '-do_zip/2-lists^mapfoldl/2-0-'/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_list,any,nil},
                       2 =>
                           {t_union,
                               {t_atom,[nil]},
                               {t_list,any,any},
                               none,none,none}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,
          {f,52},
          [{tr,{x,0},{t_union,{t_atom,[nil]},{t_list,any,any},none,none,none}},
           {atom,nil}]}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/list.ex",1383}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},2}.
  {label,52}.
    {line,[{location,"lib/list.ex",1386}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call,1,{f,202}}. % to_tuple/1
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,51},2}. % do_zip/2


{function, do_zip_each, 2, 54}.
  {label,53}.
    {line,[{location,"lib/list.ex",1390}]}.
    {func_info,{atom,'Elixir.List'},{atom,do_zip_each},2}.
  {label,54}.
    {test,is_ne_exact,{f,56},[{x,1},{atom,nil}]}.
    {test,is_nonempty_list,{f,55},[{x,0}]}.
    {test_heap,5,2}.
    {get_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,55}.
    {test,is_nil,{f,53},[{x,0}]}.
  {label,56}.
    {move,{literal,{nil,nil}},{x,0}}.
    return.


{function, duplicate, 2, 58}.
  {label,57}.
    {line,[{location,"lib/list.ex",186}]}.
    {func_info,{atom,'Elixir.List'},{atom,duplicate},2}.
  {label,58}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/list.ex",187}]}.
    {call_ext_only,2,{extfunc,lists,duplicate,2}}.


{function, each_diagonal, 5, 60}.
  {label,59}.
    {line,[{location,"lib/list.ex",1241}]}.
    {func_info,{atom,'Elixir.List'},{atom,each_diagonal},5}.
  {label,60}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_list,
                     {t_tuple,4,true,
                         #{1 => {t_integer,any},
                           4 => {t_list,{t_tuple,0,false,#{}},nil}}},
                     nil}}]}}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_list,
                     {t_tuple,4,true,
                         #{1 => {t_integer,any},
                           4 => {t_list,{t_tuple,0,false,#{}},nil}}},
                     nil}}]}}.
    {'%',{var_info,{x,4},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,none,
                                   {t_fun,any,any,any}}}]}}.
    {test,is_lt,
          {f,61},
          [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {allocate,0,4}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/list.ex",1242}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,next},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,61}.
    {allocate,5,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,4},{x,3}}.
    {line,[{location,"lib/list.ex",1246}]}.
    {call,4,{f,156}}. % proceed_path/4
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,4,true,
                               #{1 => {t_integer,any},
                                 4 => {t_list,{t_tuple,0,false,#{}},nil}}},
                       2 =>
                           {t_list,
                               {t_tuple,4,true,
                                   #{1 => {t_integer,any},
                                     4 => {t_list,{t_tuple,0,false,#{}},nil}}},
                               nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/list.ex",1248}]}.
    {call,1,{f,80}}. % follow_snake/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,none,none,none,
         [{{2,{t_atom,[cont]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[cont]},
              2 =>
               {t_tuple,4,true,
                #{1 => {t_integer,any},
                  4 => {t_list,{t_tuple,0,false,#{}},nil}}}}}},
          {{2,{t_atom,[done]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[done]},2 => {t_list,{t_tuple,0,false,#{}},nil}}}}],
         none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,62},[{x,1},{atom,done}]}.
    {deallocate,5}.
    return.
  {label,62}.
    {line,[{location,"lib/list.ex",1249}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,4},{t_integer,any}},{integer,2}],{x,1}}.
    {test_heap,2,2}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{x,0},{y,2},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,4}}.
    {move,{x,1},{x,0}}.
    {move,{y,3},{x,1}}.
    {call_last,5,{f,60},5}. % each_diagonal/5


{function, find_script, 4, 64}.
  {label,63}.
    {line,[{location,"lib/list.ex",1216}]}.
    {func_info,{atom,'Elixir.List'},{atom,find_script},4}.
  {label,64}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_list,
                     {t_tuple,4,true,
                         #{1 => {t_integer,any},
                           4 => {t_list,{t_tuple,0,false,#{}},nil}}},
                     nil}}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,none,
                                   {t_fun,any,any,any}}}]}}.
    {line,[{location,"lib/list.ex",1217}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,0},{t_integer,any}}],{x,4}}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{x,3},{x,4}}.
    {move,nil,{x,3}}.
    {call,5,{f,60}}. % each_diagonal/5
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[done]},2 => {t_list,{t_tuple,0,false,#{}},nil}}}},
          {{2,{t_atom,[next]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[next]},
              2 =>
               {t_list,
                {t_tuple,4,true,
                 #{1 => {t_integer,any},
                   4 => {t_list,{t_tuple,0,false,#{}},nil}}},
                nil}}}}],
         none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,65},[{x,1},{atom,next}]}.
    {line,[{location,"lib/list.ex",1219}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {call_last,4,{f,64},3}. % find_script/4
  {label,65}.
    {move,nil,{x,1}}.
    {call_last,2,{f,23},3}. % compact_reverse/2


{function, first, 1, 67}.
  {label,66}.
    {line,[{location,"lib/list.ex",292}]}.
    {func_info,{atom,'Elixir.List'},{atom,first},1}.
  {label,67}.
    {move,{atom,nil},{x,1}}.
    {call_only,2,{f,69}}. % first/2


{function, first, 2, 69}.
  {label,68}.
    {line,[{location,"lib/list.ex",293}]}.
    {func_info,{atom,'Elixir.List'},{atom,first},2}.
  {label,69}.
    {test,is_nonempty_list,{f,70},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    return.
  {label,70}.
    {test,is_nil,{f,68},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, flatten, 1, 72}.
  {label,71}.
    {line,[{location,"lib/list.ex",205}]}.
    {func_info,{atom,'Elixir.List'},{atom,flatten},1}.
  {label,72}.
    {line,[{location,"lib/list.ex",206}]}.
    {call_ext_only,1,{extfunc,lists,flatten,1}}.


{function, flatten, 2, 74}.
  {label,73}.
    {line,[{location,"lib/list.ex",227}]}.
    {func_info,{atom,'Elixir.List'},{atom,flatten},2}.
  {label,74}.
    {line,[{location,"lib/list.ex",228}]}.
    {call_ext_only,2,{extfunc,lists,flatten,2}}.


{function, foldl, 3, 76}.
  {label,75}.
    {line,[{location,"lib/list.ex",248}]}.
    {func_info,{atom,'Elixir.List'},{atom,foldl},3}.
  {label,76}.
    {test,is_list,{f,75},[{x,0}]}.
    {test,is_function,{f,75},[{x,2}]}.
    {call_only,3,{f,232}}. % '-foldl/3-lists^foldl/2-0-'/3


{function, foldr, 3, 78}.
  {label,77}.
    {line,[{location,"lib/list.ex",266}]}.
    {func_info,{atom,'Elixir.List'},{atom,foldr},3}.
  {label,78}.
    {test,is_list,{f,77},[{x,0}]}.
    {test,is_function,{f,77},[{x,2}]}.
    {call_only,3,{f,228}}. % '-foldr/3-lists^foldr/2-0-'/3


{function, follow_snake, 1, 80}.
  {label,79}.
    {line,[{location,"lib/list.ex",1306}]}.
    {func_info,{atom,'Elixir.List'},{atom,follow_snake},1}.
  {label,80}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 => {t_integer,any},
                       4 => {t_list,{t_tuple,0,false,#{}},nil}}}}]}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,3}}.
    {test,is_nonempty_list,{f,81},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,1}}.
    {test,is_nonempty_list,{f,82},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_eq_exact,{f,82},[{x,5},{x,4}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/list.ex",1307}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,10,5}.
    {put_tuple2,{x,4},{list,[{atom,eq},{x,4}]}}.
    {put_list,{x,4},{x,3},{x,3}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{x,2},{x,3}]}}.
    {call_only,1,{f,80}}. % follow_snake/1
  {label,81}.
    {test,is_nil,{f,82},[{x,1}]}.
    {test,is_nil,{f,82},[{x,2}]}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,3}]}}.
    return.
  {label,82}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, 'improper?', 1, 84}.
  {label,83}.
    {line,[{location,"lib/list.ex",739}]}.
    {func_info,{atom,'Elixir.List'},{atom,'improper?'},1}.
  {label,84}.
    {test,is_list,{f,83},[{x,0}]}.
    {gc_bif,length,{f,85},1,[{tr,{x,0},{t_list,any,any}}],{x,0}}.
    {move,{atom,false},{x,0}}.
    return.
  {label,85}.
    {move,{atom,true},{x,0}}.
    return.


{function, insert_at, 3, 87}.
  {label,86}.
    {line,[{location,"lib/list.ex",764}]}.
    {func_info,{atom,'Elixir.List'},{atom,insert_at},3}.
  {label,87}.
    {test,is_list,{f,86},[{x,0}]}.
    {test,is_integer,{f,86},[{x,1}]}.
    {test,is_eq_exact,{f,88},[{tr,{x,1},{t_integer,any}},{integer,-1}]}.
    {test_heap,2,3}.
    {put_list,{x,2},nil,{x,1}}.
    {line,[{location,"lib/list.ex",767}]}.
    {call_ext_only,2,{extfunc,erlang,'++',2}}.
  {label,88}.
    {test,is_lt,{f,89},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/list.ex",770}]}.
    {gc_bif,length,{f,0},3,[{tr,{x,0},{t_list,any,any}}],{x,3}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{0,288230376151711743}}},
             {tr,{x,1},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test,is_lt,{f,89},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,2,3}.
    {put_list,{x,2},{x,0},{x,0}}.
    return.
  {label,89}.
    {call_only,3,{f,35}}. % do_insert_at/3


{function, keydelete, 3, 91}.
  {label,90}.
    {line,[{location,"lib/list.ex",567}]}.
    {func_info,{atom,'Elixir.List'},{atom,keydelete},3}.
  {label,91}.
    {test,is_integer,{f,90},[{x,2}]}.
    {line,[{location,"lib/list.ex",568}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_ext_only,3,{extfunc,lists,keydelete,3}}.


{function, keyfind, 3, 93}.
  {label,92}.
    {line,[{location,"lib/list.ex",349}]}.
    {func_info,{atom,'Elixir.List'},{atom,keyfind},3}.
  {label,93}.
    {move,{atom,nil},{x,3}}.
    {call_only,4,{f,95}}. % keyfind/4


{function, keyfind, 4, 95}.
  {label,94}.
    {line,[{location,"lib/list.ex",349}]}.
    {func_info,{atom,'Elixir.List'},{atom,keyfind},4}.
  {label,95}.
    {test,is_integer,{f,94},[{x,2}]}.
    {line,[{location,"lib/list.ex",350}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_eq_exact,
          {f,96},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}},
           {atom,false}]}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,96}.
    {deallocate,1}.
    return.


{function, 'keyfind!', 3, 98}.
  {label,97}.
    {line,[{location,"lib/list.ex",379}]}.
    {func_info,{atom,'Elixir.List'},{atom,'keyfind!'},3}.
  {label,98}.
    {test,is_integer,{f,97},[{x,2}]}.
    {line,[{location,"lib/list.ex",380}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_eq_exact,
          {f,99},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}},
           {atom,false}]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/list.ex",385}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,1},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,0}}.
    {move,{y,3},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   15,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"key ">>},
                          {integer,4},
                          {atom,binary},
                          2,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" at position ">>},
                          {integer,13},
                          {atom,binary},
                          4,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" not found in: ">>},
                          {integer,15},
                          {atom,binary},
                          6,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {put_tuple2,{x,0},{list,[{atom,message},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,term},{y,3}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,key},{y,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {trim,4,0}.
    {line,[{location,"lib/list.ex",381}]}.
    {call_ext,1,{extfunc,'Elixir.KeyError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,99}.
    {deallocate,4}.
    return.


{function, 'keymember?', 3, 101}.
  {label,100}.
    {line,[{location,"lib/list.ex",411}]}.
    {func_info,{atom,'Elixir.List'},{atom,'keymember?'},3}.
  {label,101}.
    {test,is_integer,{f,100},[{x,2}]}.
    {line,[{location,"lib/list.ex",412}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_ext_only,3,{extfunc,lists,keymember,3}}.


{function, keyreplace, 4, 103}.
  {label,102}.
    {line,[{location,"lib/list.ex",434}]}.
    {func_info,{atom,'Elixir.List'},{atom,keyreplace},4}.
  {label,103}.
    {test,is_integer,{f,102},[{x,2}]}.
    {line,[{location,"lib/list.ex",435}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_ext_only,4,{extfunc,lists,keyreplace,4}}.


{function, keysort, 2, 105}.
  {label,104}.
    {line,[{location,"lib/list.ex",494}]}.
    {func_info,{atom,'Elixir.List'},{atom,keysort},2}.
  {label,105}.
    {move,{atom,asc},{x,2}}.
    {call_only,3,{f,107}}. % keysort/3


{function, keysort, 3, 107}.
  {label,106}.
    {line,[{location,"lib/list.ex",496}]}.
    {func_info,{atom,'Elixir.List'},{atom,keysort},3}.
  {label,107}.
    {test,is_eq_exact,{f,108},[{x,2},{atom,asc}]}.
    {test,is_list,{f,106},[{x,0}]}.
    {test,is_integer,{f,106},[{x,1}]}.
    {line,[{location,"lib/list.ex",497}]}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,lists,keysort,2}}.
  {label,108}.
    {test,is_list,{f,106},[{x,0}]}.
    {test,is_integer,{f,106},[{x,1}]}.
    {line,[{location,"lib/list.ex",501}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,110}}. % keysort_fun/2
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,lists,sort,2},1}.


{function, keysort_fun, 2, 110}.
  {label,109}.
    {line,[{location,"lib/list.ex",504}]}.
    {func_info,{atom,'Elixir.List'},{atom,keysort_fun},2}.
  {label,110}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_function2,{f,111},[{x,0},{integer,2}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,226},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,111}.
    {test,is_eq_exact,{f,112},[{x,0},{atom,desc}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,224},0,0,{x,0},{list,[{x,1}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.
  {label,112}.
    {test,is_atom,{f,113},[{x,0}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,222},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.
  {label,113}.
    {test,is_tuple,{f,109},[{x,0}]}.
    {test,test_arity,{f,109},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {select_val,{x,2},{f,109},{list,[{atom,asc},{f,115},{atom,desc},{f,114}]}}.
  {label,114}.
    {test,is_atom,{f,109},[{x,3}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,220},0,0,{x,0},{list,[{x,1},{x,3}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.
  {label,115}.
    {test,is_atom,{f,109},[{x,3}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,218},0,0,{x,0},{list,[{x,1},{x,3}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.


{function, keystore, 4, 117}.
  {label,116}.
    {line,[{location,"lib/list.ex",540}]}.
    {func_info,{atom,'Elixir.List'},{atom,keystore},4}.
  {label,117}.
    {test,is_integer,{f,116},[{x,2}]}.
    {line,[{location,"lib/list.ex",541}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_ext_only,4,{extfunc,lists,keystore,4}}.


{function, keytake, 3, 119}.
  {label,118}.
    {line,[{location,"lib/list.ex",596}]}.
    {func_info,{atom,'Elixir.List'},{atom,keytake},3}.
  {label,119}.
    {test,is_integer,{f,118},[{x,2}]}.
    {line,[{location,"lib/list.ex",597}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {allocate,0,3}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_ext,3,{extfunc,lists,keytake,3}}.
    {test,is_tuple,{f,120},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,121},
          [{tr,{x,0},{t_tuple,0,false,#{}}},3,{atom,value}]}.
    {test_heap,3,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,120}.
    {test,is_eq_exact,{f,121},[{x,0},{atom,false}]}.
    {move,{atom,nil},{x,0}}.
    {deallocate,0}.
    return.
  {label,121}.
    {case_end,{x,0}}.


{function, last, 1, 123}.
  {label,122}.
    {line,[{location,"lib/list.ex",319}]}.
    {func_info,{atom,'Elixir.List'},{atom,last},1}.
  {label,123}.
    {test,is_nonempty_list,{f,125},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_nil,{f,124},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,124}.
    {move,{atom,nil},{x,1}}.
    {call_only,2,{f,128}}. % last/2
  {label,125}.
    {test,is_nil,{f,126},[{x,0}]}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,126}.
    {move,{atom,nil},{x,1}}.
    {call_only,2,{f,244}}. % '-inlined-last/2-'/2


{function, last, 2, 128}.
  {label,127}.
    {line,[{location,"lib/list.ex",320}]}.
    {func_info,{atom,'Elixir.List'},{atom,last},2}.
  {label,128}.
    {test,is_nonempty_list,{f,131},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_ne_exact,{f,129},[{x,0},nil]}.
    {test,is_nonempty_list,{f,127},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_nil,{f,130},[{x,0}]}.
  {label,129}.
    {move,{x,2},{x,0}}.
    return.
  {label,130}.
    {call_only,2,{f,128}}. % last/2
  {label,131}.
    {test,is_nil,{f,127},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, move_down, 2, 133}.
  {label,132}.
    {line,[{location,"lib/list.ex",1289}]}.
    {func_info,{atom,'Elixir.List'},{atom,move_down},2}.
  {label,133}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 => {t_integer,any},
                       4 => {t_list,{t_tuple,0,false,#{}},nil}}}}]}}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,none,
                                   {t_fun,any,any,any}}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,4}}.
    {get_tuple_element,{x,0},3,{x,5}}.
    {test,is_nonempty_list,{f,137},[{x,3}]}.
    {get_list,{x,3},{x,0},{x,3}}.
    {test,is_nonempty_list,{f,136},[{x,4}]}.
    {get_list,{x,4},{x,6},{x,7}}.
    {test,is_ne_exact,
          {f,136},
          [{tr,{x,1},
               {t_union,{t_atom,[nil]},none,none,none,{t_fun,any,any,any}}},
           {atom,nil}]}.
    {allocate,6,8}.
    {move,{x,7},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,5},{y,5}}.
    {move,{x,1},{x,2}}.
    {move,{x,6},{x,1}}.
    {line,[{location,"lib/list.ex",1291}]}.
    {call_fun2,{atom,unsafe},2,{tr,{x,2},{t_fun,any,any,any}}}.
    {select_val,{x,0},
                {f,135},
                {list,[{atom,false},{f,134},{atom,nil},{f,134}]}}.
  {label,134}.
    {line,[{location,"lib/list.ex",1294}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,10,1}.
    {put_tuple2,{x,1},{list,[{atom,del},{y,1}]}}.
    {put_list,{x,1},{y,5},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,2},{y,4},{x,1}]}}.
    {deallocate,6}.
    return.
  {label,135}.
    {line,[{location,"lib/list.ex",1292}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,10,2}.
    {put_tuple2,{x,0},{list,[{atom,diff},{x,0}]}}.
    {put_list,{x,0},{y,5},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{y,2},{y,0},{x,0}]}}.
    {deallocate,6}.
    return.
  {label,136}.
    {line,[{location,"lib/list.ex",1299}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,10,6}.
    {put_tuple2,{x,0},{list,[{atom,del},{x,0}]}}.
    {put_list,{x,0},{x,5},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,3},{x,4},{x,0}]}}.
    return.
  {label,137}.
    {test,is_nil,{f,132},[{x,3}]}.
    {line,[{location,"lib/list.ex",1303}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,5,6}.
    {put_tuple2,{x,0},{list,[{x,0},nil,{x,4},{x,5}]}}.
    return.


{function, move_right, 2, 139}.
  {label,138}.
    {line,[{location,"lib/list.ex",1272}]}.
    {func_info,{atom,'Elixir.List'},{atom,move_right},2}.
  {label,139}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 => {t_integer,any},
                       4 => {t_list,{t_tuple,0,false,#{}},nil}}}}]}}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,none,
                                   {t_fun,any,any,any}}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,4}}.
    {get_tuple_element,{x,0},3,{x,5}}.
    {test,is_nonempty_list,{f,142},[{x,3}]}.
    {get_list,{x,3},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,143},[{x,4}]}.
    {get_list,{x,4},{x,8},{x,9}}.
    {test,is_ne_exact,
          {f,142},
          [{tr,{x,1},
               {t_union,{t_atom,[nil]},none,none,none,{t_fun,any,any,any}}},
           {atom,nil}]}.
    {allocate,6,10}.
    {move,{x,8},{y,0}}.
    {move,{x,9},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,5},{y,5}}.
    {move,{x,1},{x,2}}.
    {move,{x,8},{x,1}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"lib/list.ex",1274}]}.
    {call_fun2,{atom,unsafe},2,{tr,{x,2},{t_fun,any,any,any}}}.
    {select_val,{x,0},
                {f,141},
                {list,[{atom,false},{f,140},{atom,nil},{f,140}]}}.
  {label,140}.
    {test_heap,10,0}.
    {put_tuple2,{x,0},{list,[{atom,ins},{y,0}]}}.
    {put_list,{x,0},{y,5},{x,0}}.
    {put_tuple2,{x,0},{list,[{y,3},{y,4},{y,1},{x,0}]}}.
    {deallocate,6}.
    return.
  {label,141}.
    {line,[{location,"lib/list.ex",1275}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,10,2}.
    {put_tuple2,{x,0},{list,[{atom,diff},{x,0}]}}.
    {put_list,{x,0},{y,5},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{y,2},{y,1},{x,0}]}}.
    {deallocate,6}.
    return.
  {label,142}.
    {test,is_nonempty_list,{f,143},[{x,4}]}.
    {test_heap,10,6}.
    {get_list,{x,4},{x,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,ins},{x,0}]}}.
    {put_list,{x,0},{x,5},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3},{x,1},{x,0}]}}.
    return.
  {label,143}.
    {test,is_nil,{f,138},[{x,4}]}.
    return.


{function, myers_difference, 2, 145}.
  {label,144}.
    {line,[{location,"lib/list.ex",1185}]}.
    {func_info,{atom,'Elixir.List'},{atom,myers_difference},2}.
  {label,145}.
    {test,is_list,{f,144},[{x,0}]}.
    {test,is_list,{f,144},[{x,1}]}.
    {move,{atom,nil},{x,2}}.
    {call_only,3,{f,149}}. % myers_difference_with_diff_script/3


{function, myers_difference, 3, 147}.
  {label,146}.
    {line,[{location,"lib/list.ex",1206}]}.
    {func_info,{atom,'Elixir.List'},{atom,myers_difference},3}.
  {label,147}.
    {test,is_list,{f,146},[{x,0}]}.
    {test,is_list,{f,146},[{x,1}]}.
    {test,is_function,{f,146},[{x,2}]}.
    {call_only,3,{f,149}}. % myers_difference_with_diff_script/3


{function, myers_difference_with_diff_script, 3, 149}.
  {label,148}.
    {line,[{location,"lib/list.ex",1211}]}.
    {func_info,{atom,'Elixir.List'},
               {atom,myers_difference_with_diff_script},
               3}.
  {label,149}.
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,none,
                                   {t_fun,any,any,any}}}]}}.
    {test_heap,5,3}.
    {put_tuple2,{x,3},{list,[{integer,0},{x,0},{x,1},nil]}}.
    {line,[{location,"lib/list.ex",1213}]}.
    {gc_bif,length,{f,0},4,[{tr,{x,0},{t_list,any,any}}],{x,0}}.
    {gc_bif,length,{f,0},4,[{tr,{x,1},{t_list,any,any}}],{x,1}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,{0,288230376151711743}}},
             {tr,{x,1},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {test_heap,2,4}.
    {put_list,{x,3},nil,{x,0}}.
    {move,{x,2},{x,3}}.
    {move,{x,0},{x,2}}.
    {move,{integer,0},{x,0}}.
    {call_only,4,{f,64}}. % find_script/4


{function, pop_at, 2, 151}.
  {label,150}.
    {line,[{location,"lib/list.ex",889}]}.
    {func_info,{atom,'Elixir.List'},{atom,pop_at},2}.
  {label,151}.
    {move,{atom,nil},{x,2}}.
    {call_only,3,{f,153}}. % pop_at/3


{function, pop_at, 3, 153}.
  {label,152}.
    {line,[{location,"lib/list.ex",889}]}.
    {func_info,{atom,'Elixir.List'},{atom,pop_at},3}.
  {label,153}.
    {test,is_integer,{f,152},[{x,1}]}.
    {test,is_lt,{f,154},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/list.ex",891}]}.
    {gc_bif,length,{f,0},3,[{x,0}],{x,3}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{0,288230376151711743}}},
             {tr,{x,1},{t_integer,any}}],
            {x,1}}.
    {move,nil,{x,3}}.
    {call_only,4,{f,39}}. % do_pop_at/4
  {label,154}.
    {move,nil,{x,3}}.
    {call_only,4,{f,39}}. % do_pop_at/4


{function, proceed_path, 4, 156}.
  {label,155}.
    {line,[{location,"lib/list.ex",1254}]}.
    {func_info,{atom,'Elixir.List'},{atom,proceed_path},4}.
  {label,156}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_list,
                     {t_tuple,4,true,
                         #{1 => {t_integer,any},
                           4 => {t_list,{t_tuple,0,false,#{}},nil}}},
                     nil}}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,none,
                                   {t_fun,any,any,any}}}]}}.
    {test,is_eq_exact,{f,157},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_eq_exact,{f,157},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_nonempty_list,{f,155},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,5}}.
    {test,is_nil,
          {f,157},
          [{tr,{x,5},
               {t_list,{t_tuple,4,true,
                                #{1 => {t_integer,any},
                                  4 => {t_list,{t_tuple,0,false,#{}},nil}}},
                       nil}}]}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,4},nil]}}.
    return.
  {label,157}.
    {test,is_nonempty_list,{f,155},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,5}}.
    {gc_bif,'-',{f,158},6,[{tr,{x,1},{t_integer,any}}],{x,6}}.
    {test,is_eq_exact,
          {f,158},
          [{tr,{x,0},{t_integer,any}},{tr,{x,6},{t_integer,any}}]}.
    {allocate,1,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/list.ex",1257}]}.
    {call,2,{f,133}}. % move_down/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 => {t_integer,any},
                       4 => {t_list,{t_tuple,0,false,#{}},nil}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,158}.
    {test,is_nonempty_list,{f,160},[{x,5}]}.
    {get_hd,{x,5},{x,0}}.
    {get_tuple_element,{x,4},0,{x,1}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_lt,
          {f,159},
          [{tr,{x,2},{t_integer,any}},{tr,{x,1},{t_integer,any}}]}.
    {allocate,1,6}.
    {move,{x,5},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/list.ex",1266}]}.
    {call,2,{f,139}}. % move_right/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 => {t_integer,any},
                       4 => {t_list,{t_tuple,0,false,#{}},nil}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,159}.
    {allocate,1,6}.
    {move,{x,5},{y,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/list.ex",1268}]}.
    {call,2,{f,133}}. % move_down/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 => {t_integer,any},
                       4 => {t_list,{t_tuple,0,false,#{}},nil}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,160}.
    {test,is_eq_exact,
          {f,155},
          [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}]}.
    {allocate,0,5}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/list.ex",1261}]}.
    {call,2,{f,139}}. % move_right/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 => {t_integer,any},
                       4 => {t_list,{t_tuple,0,false,#{}},nil}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},nil]}}.
    {deallocate,0}.
    return.


{function, replace_at, 3, 162}.
  {label,161}.
    {line,[{location,"lib/list.ex",802}]}.
    {func_info,{atom,'Elixir.List'},{atom,replace_at},3}.
  {label,162}.
    {test,is_list,{f,161},[{x,0}]}.
    {test,is_integer,{f,161},[{x,1}]}.
    {test,is_lt,{f,163},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/list.ex",804}]}.
    {gc_bif,length,{f,0},3,[{tr,{x,0},{t_list,any,any}}],{x,3}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{0,288230376151711743}}},
             {tr,{x,1},{t_integer,any}}],
            {x,1}}.
    {test,is_lt,{f,163},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    return.
  {label,163}.
    {call_only,3,{f,43}}. % do_replace_at/3


{function, 'starts_with?', 2, 165}.
  {label,164}.
    {line,[{location,"lib/list.ex",923}]}.
    {func_info,{atom,'Elixir.List'},{atom,'starts_with?'},2}.
  {label,165}.
    {test,is_nonempty_list,{f,166},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,167},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_eq_exact,{f,166},[{x,4},{x,2}]}.
    {move,{x,5},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,165}}. % 'starts_with?'/2
  {label,166}.
    {test,is_nonempty_list,{f,167},[{x,1}]}.
    {test,is_list,{f,164},[{x,0}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,167}.
    {test,is_nil,{f,164},[{x,1}]}.
    {test,is_list,{f,164},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, to_atom, 1, 169}.
  {label,168}.
    {line,[{location,"lib/list.ex",945}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_atom},1}.
  {label,169}.
    {line,[{location,"lib/list.ex",946}]}.
    {call_ext_only,1,{extfunc,erlang,list_to_atom,1}}.


{function, to_charlist, 1, 171}.
  {label,170}.
    {line,[{location,"lib/list.ex",1132}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_charlist},1}.
  {label,171}.
    {test,is_list,{f,170},[{x,0}]}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,175}}.
    {line,[{location,"lib/list.ex",1134}]}.
    {call_ext,1,{extfunc,unicode,characters_to_list,1}}.
    {try_end,{y,1}}.
    {test,is_list,{f,172},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,172}.
    {test,is_tuple,{f,179},[{x,0}]}.
    {test,test_arity,{f,179},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {select_val,{x,1},
                {f,179},
                {list,[{atom,error},{f,174},{atom,incomplete},{f,173}]}}.
  {label,173}.
    {test_heap,10,4}.
    {put_tuple2,{x,0},{list,[{atom,rest},{x,3}]}}.
    {put_list,{x,0},{literal,[{kind,incomplete}]},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,encoded},{x,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {trim,2,0}.
    {line,[{scope,[2]},{location,"lib/list.ex",1158}]}.
    {call_ext,1,{extfunc,'Elixir.UnicodeConversionError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,174}.
    {test_heap,10,4}.
    {put_tuple2,{x,0},{list,[{atom,rest},{x,3}]}}.
    {put_list,{x,0},{literal,[{kind,invalid}]},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,encoded},{x,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {trim,2,0}.
    {line,[{scope,[2]},{location,"lib/list.ex",1155}]}.
    {call_ext,1,{extfunc,'Elixir.UnicodeConversionError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,175}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,178},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {bif,map_get,{f,176},[{atom,'__struct__'},{x,1}],{x,0}}.
    {test,is_eq_exact,{f,176},[{x,0},{atom,'Elixir.ArgumentError'}]}.
    {bif,map_get,
         {f,176},
         [{atom,'__exception__'},{tr,{x,1},{t_map,any,any}}],
         {x,0}}.
    {test,is_ne_exact,{f,177},[{x,0},{atom,true}]}.
  {label,176}.
    {test,is_ne_exact,{f,177},[{x,1},{atom,badarg}]}.
    {test,is_tuple,{f,178},[{x,1}]}.
    {test,test_arity,{f,178},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {test,is_eq_exact,{f,178},[{x,0},{atom,badarg}]}.
  {label,177}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {line,[{scope,[0]},{location,"lib/list.ex",1148}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{scope,[0]},{location,"lib/list.ex",1137}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot convert the given list to a charlist.\n\nTo be converted to a charlist, a list must contain only:\n\n  * strings\n  * integers representing Unicode code points\n  * or a list containing one of these three elements\n\nPlease check the given list or call inspect/1 to get the list representation, got:\n\n">>},
                          {integer,300},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"\n">>},
                          {integer,1}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,178}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,179}.
    {line,[{scope,[2]},{location,"lib/list.ex",1133}]}.
    {try_case_end,{x,0}}.


{function, to_existing_atom, 1, 181}.
  {label,180}.
    {line,[{location,"lib/list.ex",978}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_existing_atom},1}.
  {label,181}.
    {line,[{location,"lib/list.ex",979}]}.
    {call_ext_only,1,{extfunc,erlang,list_to_existing_atom,1}}.


{function, to_float, 1, 183}.
  {label,182}.
    {line,[{location,"lib/list.ex",994}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_float},1}.
  {label,183}.
    {line,[{location,"lib/list.ex",995}]}.
    {call_ext_only,1,{extfunc,erlang,list_to_float,1}}.


{function, to_integer, 1, 185}.
  {label,184}.
    {line,[{location,"lib/list.ex",1010}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_integer},1}.
  {label,185}.
    {line,[{location,"lib/list.ex",1011}]}.
    {call_ext_only,1,{extfunc,erlang,list_to_integer,1}}.


{function, to_integer, 2, 187}.
  {label,186}.
    {line,[{location,"lib/list.ex",1028}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_integer},2}.
  {label,187}.
    {line,[{location,"lib/list.ex",1029}]}.
    {call_ext_only,2,{extfunc,erlang,list_to_integer,2}}.


{function, to_list, 1, 189}.
  {label,188}.
    {line,[{location,"lib/list.ex",1402}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_list},1}.
  {label,189}.
    {test,is_tuple,{f,190},[{x,0}]}.
    {call_ext_only,1,{extfunc,erlang,tuple_to_list,1}}.
  {label,190}.
    {test,is_list,{f,188},[{x,0}]}.
    return.


{function, to_string, 1, 192}.
  {label,191}.
    {line,[{location,"lib/list.ex",1079}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_string},1}.
  {label,192}.
    {test,is_list,{f,191},[{x,0}]}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,196}}.
    {line,[{location,"lib/list.ex",1081}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {try_end,{y,1}}.
    {test,is_binary,{f,193},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,193}.
    {test,is_tuple,{f,200},[{x,0}]}.
    {test,test_arity,{f,200},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {select_val,{x,1},
                {f,200},
                {list,[{atom,error},{f,195},{atom,incomplete},{f,194}]}}.
  {label,194}.
    {test_heap,10,4}.
    {put_tuple2,{x,0},{list,[{atom,rest},{x,3}]}}.
    {put_list,{x,0},{literal,[{kind,incomplete}]},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,encoded},{x,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {trim,2,0}.
    {line,[{scope,[2]},{location,"lib/list.ex",1106}]}.
    {call_ext,1,{extfunc,'Elixir.UnicodeConversionError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,195}.
    {test_heap,10,4}.
    {put_tuple2,{x,0},{list,[{atom,rest},{x,3}]}}.
    {put_list,{x,0},{literal,[{kind,invalid}]},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,encoded},{x,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {trim,2,0}.
    {line,[{scope,[2]},{location,"lib/list.ex",1103}]}.
    {call_ext,1,{extfunc,'Elixir.UnicodeConversionError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,196}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,199},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {bif,map_get,{f,197},[{atom,'__struct__'},{x,1}],{x,0}}.
    {test,is_eq_exact,{f,197},[{x,0},{atom,'Elixir.ArgumentError'}]}.
    {bif,map_get,
         {f,197},
         [{atom,'__exception__'},{tr,{x,1},{t_map,any,any}}],
         {x,0}}.
    {test,is_ne_exact,{f,198},[{x,0},{atom,true}]}.
  {label,197}.
    {test,is_ne_exact,{f,198},[{x,1},{atom,badarg}]}.
    {test,is_tuple,{f,199},[{x,1}]}.
    {test,test_arity,{f,199},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {test,is_eq_exact,{f,199},[{x,0},{atom,badarg}]}.
  {label,198}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {line,[{scope,[0]},{location,"lib/list.ex",1096}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{scope,[0]},{location,"lib/list.ex",1084}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot convert the given list to a string.\n\nTo be converted to a string, a list must either be empty or only\ncontain the following elements:\n\n  * strings\n  * integers representing Unicode code points\n  * a list containing one of these three elements\n\nPlease check the given list or call inspect/1 to get the list representation, got:\n\n">>},
                          {integer,335},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"\n">>},
                          {integer,1}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,199}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,200}.
    {line,[{scope,[2]},{location,"lib/list.ex",1080}]}.
    {try_case_end,{x,0}}.


{function, to_tuple, 1, 202}.
  {label,201}.
    {line,[{location,"lib/list.ex",1044}]}.
    {func_info,{atom,'Elixir.List'},{atom,to_tuple},1}.
  {label,202}.
    {line,[{location,"lib/list.ex",1045}]}.
    {call_ext_only,1,{extfunc,erlang,list_to_tuple,1}}.


{function, update_at, 3, 204}.
  {label,203}.
    {line,[{location,"lib/list.ex",835}]}.
    {func_info,{atom,'Elixir.List'},{atom,update_at},3}.
  {label,204}.
    {test,is_list,{f,203},[{x,0}]}.
    {test,is_function,{f,203},[{x,2}]}.
    {test,is_integer,{f,203},[{x,1}]}.
    {test,is_lt,{f,205},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/list.ex",837}]}.
    {gc_bif,length,{f,0},3,[{tr,{x,0},{t_list,any,any}}],{x,3}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{0,288230376151711743}}},
             {tr,{x,1},{t_integer,any}}],
            {x,1}}.
    {test,is_lt,{f,205},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    return.
  {label,205}.
    {call_only,3,{f,47}}. % do_update_at/3


{function, wrap, 1, 207}.
  {label,206}.
    {line,[{location,"lib/list.ex",624}]}.
    {func_info,{atom,'Elixir.List'},{atom,wrap},1}.
  {label,207}.
    {test,is_list,{f,208},[{x,0}]}.
    return.
  {label,208}.
    {test,is_eq_exact,{f,209},[{x,0},{atom,nil}]}.
    {move,nil,{x,0}}.
    return.
  {label,209}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, zip, 1, 211}.
  {label,210}.
    {line,[{location,"lib/list.ex",651}]}.
    {func_info,{atom,'Elixir.List'},{atom,zip},1}.
  {label,211}.
    {test,is_nil,{f,212},[{x,0}]}.
    return.
  {label,212}.
    {test,is_list,{f,210},[{x,0}]}.
    {move,nil,{x,1}}.
    {call_only,2,{f,51}}. % do_zip/2


{function, module_info, 0, 214}.
  {label,213}.
    {line,[]}.
    {func_info,{atom,'Elixir.List'},{atom,module_info},0}.
  {label,214}.
    {move,{atom,'Elixir.List'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 216}.
  {label,215}.
    {line,[]}.
    {func_info,{atom,'Elixir.List'},{atom,module_info},1}.
  {label,216}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.List'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-keysort_fun/2-fun-3-', 4, 218}.
  {label,217}.
    {line,[{location,"lib/list.ex",514}]}.
    {func_info,{atom,'Elixir.List'},{atom,'-keysort_fun/2-fun-3-'},4}.
  {label,218}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,any}}]}}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,any}},{x,0}],{x,0}}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,{1,16777215}}},{x,1}],{x,1}}.
    {allocate,0,4}.
    {move,{x,3},{x,2}}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=/=',{f,0},[{x,0},{atom,gt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-keysort_fun/2-fun-4-', 4, 220}.
  {label,219}.
    {line,[{location,"lib/list.ex",517}]}.
    {func_info,{atom,'Elixir.List'},{atom,'-keysort_fun/2-fun-4-'},4}.
  {label,220}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,any}}]}}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,any}},{x,0}],{x,0}}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,{1,16777215}}},{x,1}],{x,1}}.
    {allocate,0,4}.
    {move,{x,3},{x,2}}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=/=',{f,0},[{x,0},{atom,lt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-keysort_fun/2-fun-2-', 4, 222}.
  {label,221}.
    {line,[{location,"lib/list.ex",511}]}.
    {func_info,{atom,'Elixir.List'},{atom,'-keysort_fun/2-fun-2-'},4}.
  {label,222}.
    {'%',{var_info,{x,2},[{type,{t_atom,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {bif,element,{f,0},[{tr,{x,3},{t_integer,any}},{x,0}],{x,0}}.
    {bif,element,{f,0},[{tr,{x,3},{t_integer,{1,16777215}}},{x,1}],{x,1}}.
    {allocate,0,3}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=/=',{f,0},[{x,0},{atom,gt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-keysort_fun/2-fun-1-', 3, 224}.
  {label,223}.
    {line,[{location,"lib/list.ex",508}]}.
    {func_info,{atom,'Elixir.List'},{atom,'-keysort_fun/2-fun-1-'},3}.
  {label,224}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,any}},{x,0}],{x,0}}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,{1,16777215}}},{x,1}],{x,1}}.
    {bif,'>=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, '-keysort_fun/2-fun-0-', 4, 226}.
  {label,225}.
    {line,[{location,"lib/list.ex",505}]}.
    {func_info,{atom,'Elixir.List'},{atom,'-keysort_fun/2-fun-0-'},4}.
  {label,226}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {bif,element,{f,0},[{tr,{x,3},{t_integer,any}},{x,0}],{x,0}}.
    {bif,element,{f,0},[{tr,{x,3},{t_integer,{1,16777215}}},{x,1}],{x,1}}.
    {allocate,0,3}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,0}.
    return.


{function, '-foldr/3-lists^foldr/2-0-', 3, 228}.
  {label,227}.
    {line,[]}.
    {func_info,{atom,'Elixir.List'},{atom,'-foldr/3-lists^foldr/2-0-'},3}.
  {label,228}.
    {'%',{var_info,{x,2},[{type,{t_fun,any,any,any}}]}}.
    {test,is_nonempty_list,{f,229},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{y,0},{x,0}}.
    {line,[{location,"lib/list.ex",267}]}.
    {call,3,{f,228}}. % '-foldr/3-lists^foldr/2-0-'/3
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_fun2,{atom,unsafe},2,{tr,{x,2},{t_fun,any,any,any}}}.
    {deallocate,2}.
    return.
  {label,229}.
    {test,is_nil,{f,230},[{x,0}]}.
    {test,is_function2,{f,230},[{tr,{x,2},{t_fun,any,any,any}},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,230}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-foldl/3-lists^foldl/2-0-', 3, 232}.
  {label,231}.
    {line,[]}.
    {func_info,{atom,'Elixir.List'},{atom,'-foldl/3-lists^foldl/2-0-'},3}.
  {label,232}.
    {'%',{var_info,{x,2},[{type,{t_fun,any,any,any}}]}}.
    {test,is_nonempty_list,{f,233},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/list.ex",249}]}.
    {call_fun2,{atom,unsafe},2,{tr,{x,2},{t_fun,any,any,any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,232},2}. % '-foldl/3-lists^foldl/2-0-'/3
  {label,233}.
    {test,is_nil,{f,234},[{x,0}]}.
    {test,is_function2,{f,234},[{tr,{x,2},{t_fun,any,any,any}},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,234}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-do_zip/2-lists^mapfoldl/2-0-', 3, 236}.
  {label,235}.
    {line,[]}.
    {func_info,{atom,'Elixir.List'},{atom,'-do_zip/2-lists^mapfoldl/2-0-'},3}.
  {label,236}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,[nil]},
                                   {t_list,any,any},
                                   none,none,none}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-do_zip/2-fun-0-',2},
                     {t_tuple,2,true,
                         #{2 =>
                               {t_union,
                                   {t_atom,[nil]},
                                   {t_cons,any,any},
                                   none,none,none}}}}}]}}.
    {test,is_nonempty_list,{f,237},[{x,0}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,2}}.
    {get_list,{x,0},{x,0},{y,1}}.
    {line,[{location,"lib/list.ex",1381}]}.
    {call,2,{f,240}}. % '-do_zip/2-fun-0-'/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{2 =>
                           {t_union,
                               {t_atom,[nil]},
                               {t_cons,any,any},
                               none,none,none}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {call,3,{f,236}}. % '-do_zip/2-lists^mapfoldl/2-0-'/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_list,any,nil},
                       2 =>
                           {t_union,
                               {t_atom,[nil]},
                               {t_list,any,any},
                               none,none,none}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,237}.
    {test,is_nil,{f,238},[{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[nil,{x,1}]}}.
    return.
  {label,238}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-do_zip/2-fun-0-', 2, 240}.
  {label,239}.
    {line,[{location,"lib/list.ex",1379}]}.
    {func_info,{atom,'Elixir.List'},{atom,'-do_zip/2-fun-0-'},2}.
  {label,240}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,189}}. % to_list/1
    {move,{y,0},{x,1}}.
    {call_last,2,{f,54},1}. % do_zip_each/2


{function, '-inlined-__info__/1-', 1, 242}.
  {label,241}.
    {line,[]}.
    {func_info,{atom,'Elixir.List'},{atom,'-inlined-__info__/1-'},1}.
  {label,242}.
    {jump,{f,241}}.


{function, '-inlined-last/2-', 2, 244}.
  {label,243}.
    {line,[{location,"lib/list.ex",320}]}.
    {func_info,{atom,'Elixir.List'},{atom,'-inlined-last/2-'},2}.
  {label,244}.
    {jump,{f,243}}.
