{module, 'Elixir.MapSet'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {delete,2},
           {difference,2},
           {'disjoint?',2},
           {'equal?',2},
           {filter,2},
           {intersection,2},
           {'member?',2},
           {module_info,0},
           {module_info,1},
           {new,0},
           {new,1},
           {new,2},
           {put,2},
           {reject,2},
           {size,1},
           {'subset?',2},
           {symmetric_difference,2},
           {to_list,1},
           {union,2}]}.

{attributes, []}.

{labels, 100}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => map,required => false},
                    #{field => version,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.MapSet'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {delete,2},
                    {difference,2},
                    {'disjoint?',2},
                    {'equal?',2},
                    {filter,2},
                    {intersection,2},
                    {'member?',2},
                    {new,0},
                    {new,1},
                    {new,2},
                    {put,2},
                    {reject,2},
                    {size,1},
                    {'subset?',2},
                    {symmetric_difference,2},
                    {to_list,1},
                    {union,2}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<243,145,181,81,220,47,235,233,2,78,203,113,194,172,233,45>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.MapSet'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,99}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/map_set.ex",63}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__struct__' => 'Elixir.MapSet',map => #{},version => 2}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/map_set.ex",63}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'__struct__'},1}.
  {label,13}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,93},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {move,{literal,#{'__struct__' => 'Elixir.MapSet',map => #{},version => 2}},
          {x,1}}.
    {line,[]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, 'all_in?', 2, 15}.
  {label,14}.
    {line,[{location,"lib/map_set.ex",349}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'all_in?'},2}.
  {label,15}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_tuple,{f,17},[{x,0}]}.
    {test,test_arity,{f,18},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,has_map_fields,{f,16},{x,1},{list,[{x,2}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {line,[{location,"lib/map_set.ex",352}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,15},1}. % 'all_in?'/2
  {label,16}.
    {move,{atom,false},{x,0}}.
    return.
  {label,17}.
    {test,is_eq_exact,{f,18},[{x,0},{atom,none}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,18}.
    {test,is_map,{f,14},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/map_set.ex",357}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map_set.ex",358}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,15},1}. % 'all_in?'/2


{function, delete, 2, 20}.
  {label,19}.
    {line,[{location,"lib/map_set.ex",128}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,delete},2}.
  {label,20}.
    {test,is_map,{f,19},[{x,0}]}.
    {get_map_elements,{f,19},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,19},[{x,2},{atom,'Elixir.MapSet'}]}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/map_set.ex",129}]}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{atom,map},{x,0}]}}.
    {deallocate,1}.
    return.


{function, difference, 2, 22}.
  {label,21}.
    {line,[{location,"lib/map_set.ex",146}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,difference},2}.
  {label,22}.
    {test,is_map,{f,21},[{x,0}]}.
    {get_map_elements,{f,21},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,21},[{x,2},{atom,'Elixir.MapSet'}]}.
    {test,is_map,{f,21},[{x,1}]}.
    {get_map_elements,{f,21},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,map},{x,4},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,21},[{x,2},{atom,'Elixir.MapSet'}]}.
    {gc_bif,map_size,{f,23},5,[{x,3}],{x,1}}.
    {gc_bif,map_size,{f,23},5,[{x,4}],{x,2}}.
    {line,[{location,"lib/map_set.ex",147}]}.
    {gc_bif,'*',
            {f,0},
            5,
            [{tr,{x,2},{t_integer,{0,288230376151711743}}},{integer,2}],
            {x,2}}.
    {test,is_lt,
          {f,23},
          [{tr,{x,1},{t_integer,{0,288230376151711743}}},
           {tr,{x,2},{t_integer,{0,576460752303423486}}}]}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map_set.ex",150}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map_set.ex",151}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/map_set.ex",152}]}.
    {call,3,{f,44}}. % filter_not_in/3
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.MapSet',version => 2}},
                   {x,0},
                   1,
                   {list,[{atom,map},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,23}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/map_set.ex",161}]}.
    {call_ext,1,{extfunc,maps,keys,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,2,{extfunc,'Elixir.Map',drop,2}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{atom,map},{x,0}]}}.
    {deallocate,1}.
    return.


{function, 'disjoint?', 2, 25}.
  {label,24}.
    {line,[{location,"lib/map_set.ex",224}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'disjoint?'},2}.
  {label,25}.
    {test,is_map,{f,24},[{x,0}]}.
    {get_map_elements,{f,24},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,24},[{x,2},{atom,'Elixir.MapSet'}]}.
    {test,is_map,{f,24},[{x,1}]}.
    {get_map_elements,{f,24},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,map},{x,4},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,24},[{x,2},{atom,'Elixir.MapSet'}]}.
    {allocate,1,5}.
    {init_yregs,{list,[{y,0}]}}.
    {gc_bif,map_size,{f,26},5,[{x,3}],{x,0}}.
    {gc_bif,map_size,{f,26},5,[{x,4}],{x,1}}.
    {test,is_lt,
          {f,26},
          [{tr,{x,1},{t_integer,{0,288230376151711743}}},
           {tr,{x,0},{t_integer,{0,288230376151711743}}}]}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,4},{x,3}]}}.
    {jump,{f,27}}.
  {label,26}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,3},{x,4}]}}.
  {label,27}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/map_set.ex",228}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map_set.ex",229}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,61},1}. % 'none_in?'/2


{function, disjointer, 3, 29}.
  {label,28}.
    {line,[{location,"lib/map_set.ex",196}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,disjointer},3}.
  {label,29}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_tuple,{f,31},[{x,0}]}.
    {test,test_arity,{f,28},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {line,[{location,"lib/map_set.ex",201}]}.
    {bif,is_map_key,{f,0},[{x,3},{x,1}],{x,4}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_eq_exact,{f,30},[{x,4},{atom,true}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"lib/map_set.ex",203}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {trim,1,2}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map_set.ex",204}]}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,29},2}. % disjointer/3
  {label,30}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"lib/map_set.ex",207}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test_heap,2,1}.
    {put_list,{y,0},{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,3,{f,29},3}. % disjointer/3
  {label,31}.
    {test,is_eq_exact,{f,28},[{x,0},{atom,none}]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map_set.ex",197}]}.
    {call_ext,2,{extfunc,'Elixir.Map',from_keys,2}}.
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,maps,merge,2},1}.


{function, 'equal?', 2, 33}.
  {label,32}.
    {line,[{location,"lib/map_set.ex",257}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'equal?'},2}.
  {label,33}.
    {test,is_map,{f,32},[{x,0}]}.
    {get_map_elements,{f,32},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,32},[{x,2},{atom,'Elixir.MapSet'}]}.
    {get_map_elements,{f,34},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,version},{x,2}]}}.
    {test,is_map,{f,32},[{x,1}]}.
    {get_map_elements,{f,34},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,version},
                             {x,6},
                             {atom,map},
                             {x,5},
                             {atom,'__struct__'},
                             {x,4}]}}.
    {test,is_eq_exact,{f,34},[{x,4},{atom,'Elixir.MapSet'}]}.
    {test,is_eq_exact,{f,34},[{x,6},{x,2}]}.
    {bif,'=:=',{f,0},[{x,3},{x,5}],{x,0}}.
    return.
  {label,34}.
    {test,is_map,{f,32},[{x,1}]}.
    {get_map_elements,{f,32},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,map},{x,4},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,32},[{x,2},{atom,'Elixir.MapSet'}]}.
    {line,[{location,"lib/map_set.ex",264}]}.
    {gc_bif,map_size,{f,0},5,[{x,3}],{x,0}}.
    {gc_bif,map_size,{f,0},5,[{x,4}],{x,1}}.
    {test,is_eq_exact,
          {f,35},
          [{tr,{x,0},{t_integer,{0,288230376151711743}}},
           {tr,{x,1},{t_integer,{0,288230376151711743}}}]}.
    {move,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,15}}. % 'all_in?'/2
  {label,35}.
    {move,{atom,false},{x,0}}.
    return.


{function, filter, 2, 37}.
  {label,36}.
    {line,[{location,"lib/map_set.ex",424}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,filter},2}.
  {label,37}.
    {test,is_map,{f,36},[{x,0}]}.
    {get_map_elements,{f,36},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,36},[{x,2},{atom,'Elixir.MapSet'}]}.
    {test,is_map,{f,36},[{x,3}]}.
    {test,is_function,{f,36},[{x,1}]}.
    {allocate,1,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map_set.ex",425}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map_set.ex",426}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/map_set.ex",427}]}.
    {call,2,{f,39}}. % filter_keys/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/map_set.ex",428}]}.
    {call_ext,2,{extfunc,'Elixir.Map',from_keys,2}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.MapSet',version => 2}},
                   {x,0},
                   1,
                   {list,[{atom,map},{x,0}]}}.
    {deallocate,0}.
    return.


{function, filter_keys, 2, 39}.
  {label,38}.
    {line,[{location,"lib/map_set.ex",431}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,filter_keys},2}.
  {label,39}.
    {'%',{var_info,{x,1},[{type,{t_fun,any,any,any}}]}}.
    {test,is_tuple,{f,42},[{x,0}]}.
    {test,test_arity,{f,38},[{x,0},3]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/map_set.ex",434}]}.
    {call_fun2,{atom,unsafe},1,{tr,{x,1},{t_fun,any,any,any}}}.
    {select_val,{x,0},{f,41},{list,[{atom,false},{f,40},{atom,nil},{f,40}]}}.
  {label,40}.
    {move,{y,0},{x,0}}.
    {trim,2,1}.
    {line,[{location,"lib/map_set.ex",437}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,39},1}. % filter_keys/2
  {label,41}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {line,[{location,"lib/map_set.ex",435}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,2,{f,39}}. % filter_keys/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,42}.
    {test,is_eq_exact,{f,38},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    return.


{function, filter_not_in, 3, 44}.
  {label,43}.
    {line,[{location,"lib/map_set.ex",164}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,filter_not_in},3}.
  {label,44}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_tuple,{f,46},[{x,0}]}.
    {test,test_arity,{f,43},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,has_map_fields,{f,45},{x,1},{list,[{x,3}]}}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/map_set.ex",168}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,44},2}. % filter_not_in/3
  {label,45}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"lib/map_set.ex",170}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test_heap,2,1}.
    {put_list,{y,0},{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,3,{f,44},3}. % filter_not_in/3
  {label,46}.
    {test,is_eq_exact,{f,43},[{x,0},{atom,none}]}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map_set.ex",164}]}.
    {call_ext_only,2,{extfunc,'Elixir.Map',from_keys,2}}.


{function, intersection, 2, 48}.
  {label,47}.
    {line,[{location,"lib/map_set.ex",280}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,intersection},2}.
  {label,48}.
    {test,is_map,{f,47},[{x,0}]}.
    {get_map_elements,{f,47},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,47},[{x,2},{atom,'Elixir.MapSet'}]}.
    {test,is_map,{f,47},[{x,1}]}.
    {get_map_elements,{f,47},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,map},{x,4},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,47},[{x,2},{atom,'Elixir.MapSet'}]}.
    {allocate,2,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {gc_bif,map_size,{f,49},5,[{x,3}],{x,0}}.
    {gc_bif,map_size,{f,49},5,[{x,4}],{x,1}}.
    {test,is_lt,
          {f,49},
          [{tr,{x,1},{t_integer,{0,288230376151711743}}},
           {tr,{x,0},{t_integer,{0,288230376151711743}}}]}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,4},{x,3}]}}.
    {jump,{f,50}}.
  {label,49}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,3},{x,4}]}}.
  {label,50}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/map_set.ex",282}]}.
    {call_ext,1,{extfunc,maps,keys,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,2,{extfunc,'Elixir.Map',take,2}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{atom,map},{x,0}]}}.
    {deallocate,1}.
    return.


{function, 'member?', 2, 52}.
  {label,51}.
    {line,[{location,"lib/map_set.ex",297}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'member?'},2}.
  {label,52}.
    {test,is_map,{f,51},[{x,0}]}.
    {get_map_elements,{f,51},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,51},[{x,2},{atom,'Elixir.MapSet'}]}.
    {line,[{location,"lib/map_set.ex",298}]}.
    {bif,is_map_key,{f,0},[{x,1},{x,3}],{x,0}}.
    return.


{function, new, 0, 54}.
  {label,53}.
    {line,[{location,"lib/map_set.ex",75}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,new},0}.
  {label,54}.
    {move,{literal,#{'__struct__' => 'Elixir.MapSet',map => #{},version => 2}},
          {x,0}}.
    return.


{function, new, 1, 56}.
  {label,55}.
    {line,[{location,"lib/map_set.ex",91}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,new},1}.
  {label,56}.
    {test,is_map,{f,57},[{x,0}]}.
    {get_map_elements,{f,57},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,57},[{x,1},{atom,'Elixir.MapSet'}]}.
    return.
  {label,57}.
    {allocate,0,1}.
    {line,[{location,"lib/map_set.ex",94}]}.
    {call_ext,1,{extfunc,'Elixir.Enum',to_list,1}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/map_set.ex",95}]}.
    {call_ext,2,{extfunc,'Elixir.Map',from_keys,2}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.MapSet',version => 2}},
                   {x,0},
                   1,
                   {list,[{atom,map},{x,0}]}}.
    {deallocate,0}.
    return.


{function, new, 2, 59}.
  {label,58}.
    {line,[{location,"lib/map_set.ex",108}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,new},2}.
  {label,59}.
    {test,is_function2,{f,58},[{x,1},{integer,1}]}.
    {allocate,0,2}.
    {line,[{location,"lib/map_set.ex",109}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',map,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/map_set.ex",110}]}.
    {call_ext,2,{extfunc,'Elixir.Map',from_keys,2}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.MapSet',version => 2}},
                   {x,0},
                   1,
                   {list,[{atom,map},{x,0}]}}.
    {deallocate,0}.
    return.


{function, 'none_in?', 2, 61}.
  {label,60}.
    {line,[{location,"lib/map_set.ex",233}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'none_in?'},2}.
  {label,61}.
    {test,is_tuple,{f,63},[{x,0}]}.
    {test,test_arity,{f,60},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {line,[{location,"lib/map_set.ex",236}]}.
    {bif,is_map_key,{f,0},[{x,2},{x,1}],{x,2}}.
    {test,is_eq_exact,{f,62},[{x,2},{atom,true}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,62}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,61},1}. % 'none_in?'/2
  {label,63}.
    {test,is_eq_exact,{f,60},[{x,0},{atom,none}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, put, 2, 65}.
  {label,64}.
    {line,[{location,"lib/map_set.ex",313}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,put},2}.
  {label,65}.
    {test,is_map,{f,64},[{x,0}]}.
    {get_map_elements,{f,64},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,64},[{x,2},{atom,'Elixir.MapSet'}]}.
    {test,is_map,{f,66},[{x,3}]}.
    {put_map_assoc,{f,0},{x,3},{x,1},4,{list,[{x,1},nil]}}.
    {line,[{location,"lib/map_set.ex",314}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,map},{x,1}]}}.
    return.
  {label,66}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,3}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, reject, 2, 68}.
  {label,67}.
    {line,[{location,"lib/map_set.ex",458}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,reject},2}.
  {label,68}.
    {test,is_map,{f,67},[{x,0}]}.
    {get_map_elements,{f,67},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,67},[{x,2},{atom,'Elixir.MapSet'}]}.
    {test,is_map,{f,67},[{x,3}]}.
    {test,is_function,{f,67},[{x,1}]}.
    {allocate,1,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map_set.ex",459}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map_set.ex",460}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/map_set.ex",461}]}.
    {call,2,{f,70}}. % reject_keys/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/map_set.ex",462}]}.
    {call_ext,2,{extfunc,'Elixir.Map',from_keys,2}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.MapSet',version => 2}},
                   {x,0},
                   1,
                   {list,[{atom,map},{x,0}]}}.
    {deallocate,0}.
    return.


{function, reject_keys, 2, 70}.
  {label,69}.
    {line,[{location,"lib/map_set.ex",465}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,reject_keys},2}.
  {label,70}.
    {'%',{var_info,{x,1},[{type,{t_fun,any,any,any}}]}}.
    {test,is_tuple,{f,73},[{x,0}]}.
    {test,test_arity,{f,69},[{x,0},3]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/map_set.ex",468}]}.
    {call_fun2,{atom,unsafe},1,{tr,{x,1},{t_fun,any,any,any}}}.
    {select_val,{x,0},{f,72},{list,[{atom,false},{f,71},{atom,nil},{f,71}]}}.
  {label,71}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {line,[{location,"lib/map_set.ex",471}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,2,{f,70}}. % reject_keys/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,72}.
    {move,{y,0},{x,0}}.
    {trim,2,1}.
    {line,[{location,"lib/map_set.ex",469}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,70},1}. % reject_keys/2
  {label,73}.
    {test,is_eq_exact,{f,69},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    return.


{function, size, 1, 75}.
  {label,74}.
    {line,[{location,"lib/map_set.ex",327}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,size},1}.
  {label,75}.
    {test,is_map,{f,74},[{x,0}]}.
    {get_map_elements,{f,74},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,2},{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,74},[{x,1},{atom,'Elixir.MapSet'}]}.
    {line,[{location,"lib/map_set.ex",328}]}.
    {gc_bif,map_size,{f,0},3,[{x,2}],{x,0}}.
    return.


{function, 'subset?', 2, 77}.
  {label,76}.
    {line,[{location,"lib/map_set.ex",345}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'subset?'},2}.
  {label,77}.
    {test,is_map,{f,76},[{x,0}]}.
    {get_map_elements,{f,76},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,76},[{x,2},{atom,'Elixir.MapSet'}]}.
    {test,is_map,{f,76},[{x,1}]}.
    {get_map_elements,{f,76},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,map},{x,4},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,76},[{x,2},{atom,'Elixir.MapSet'}]}.
    {line,[{location,"lib/map_set.ex",346}]}.
    {gc_bif,map_size,{f,0},5,[{x,3}],{x,0}}.
    {gc_bif,map_size,{f,0},5,[{x,4}],{x,1}}.
    {test,is_ge,
          {f,78},
          [{tr,{x,1},{t_integer,{0,288230376151711743}}},
           {tr,{x,0},{t_integer,{0,288230376151711743}}}]}.
    {move,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,15}}. % 'all_in?'/2
  {label,78}.
    {move,{atom,false},{x,0}}.
    return.


{function, symmetric_difference, 2, 80}.
  {label,79}.
    {line,[{location,"lib/map_set.ex",184}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,symmetric_difference},2}.
  {label,80}.
    {test,is_map,{f,79},[{x,0}]}.
    {get_map_elements,{f,79},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,79},[{x,2},{atom,'Elixir.MapSet'}]}.
    {test,is_map,{f,79},[{x,1}]}.
    {get_map_elements,{f,79},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,map},{x,4},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,79},[{x,2},{atom,'Elixir.MapSet'}]}.
    {allocate,1,5}.
    {init_yregs,{list,[{y,0}]}}.
    {gc_bif,map_size,{f,81},5,[{x,3}],{x,0}}.
    {gc_bif,map_size,{f,81},5,[{x,4}],{x,1}}.
    {test,is_lt,
          {f,81},
          [{tr,{x,1},{t_integer,{0,288230376151711743}}},
           {tr,{x,0},{t_integer,{0,288230376151711743}}}]}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,4},{x,3}]}}.
    {jump,{f,82}}.
  {label,81}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,3},{x,4}]}}.
  {label,82}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"lib/map_set.ex",189}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"lib/map_set.ex",190}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/map_set.ex",191}]}.
    {call,3,{f,29}}. % disjointer/3
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.MapSet',version => 2}},
                   {x,0},
                   1,
                   {list,[{atom,map},{x,0}]}}.
    {deallocate,0}.
    return.


{function, to_list, 1, 84}.
  {label,83}.
    {line,[{location,"lib/map_set.ex",372}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,to_list},1}.
  {label,84}.
    {test,is_map,{f,83},[{x,0}]}.
    {get_map_elements,{f,83},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,2},{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,83},[{x,1},{atom,'Elixir.MapSet'}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/map_set.ex",373}]}.
    {call_ext_only,1,{extfunc,maps,keys,1}}.


{function, union, 2, 86}.
  {label,85}.
    {line,[{location,"lib/map_set.ex",388}]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,union},2}.
  {label,86}.
    {test,is_map,{f,85},[{x,0}]}.
    {get_map_elements,{f,85},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,map},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,85},[{x,2},{atom,'Elixir.MapSet'}]}.
    {get_map_elements,{f,87},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,version},{x,2}]}}.
    {test,is_map,{f,85},[{x,1}]}.
    {get_map_elements,{f,87},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,version},
                             {x,6},
                             {atom,map},
                             {x,5},
                             {atom,'__struct__'},
                             {x,4}]}}.
    {test,is_eq_exact,{f,87},[{x,4},{atom,'Elixir.MapSet'}]}.
    {test,is_eq_exact,{f,87},[{x,6},{x,2}]}.
    {allocate,1,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map_set.ex",389}]}.
    {call_ext,2,{extfunc,maps,merge,2}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{atom,map},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,87}.
    {test,is_map,{f,85},[{x,1}]}.
    {get_map_elements,{f,85},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,map},{x,4},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,85},[{x,2},{atom,'Elixir.MapSet'}]}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/map_set.ex",393}]}.
    {call_ext,1,{extfunc,maps,keys,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,maps,keys,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/map_set.ex",394}]}.
    {call_ext,2,{extfunc,'Elixir.Map',from_keys,2}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.MapSet',version => 2}},
                   {x,0},
                   1,
                   {list,[{atom,map},{x,0}]}}.
    {deallocate,0}.
    return.


{function, module_info, 0, 89}.
  {label,88}.
    {line,[]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,module_info},0}.
  {label,89}.
    {move,{atom,'Elixir.MapSet'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 91}.
  {label,90}.
    {line,[]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,module_info},1}.
  {label,91}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.MapSet'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-__struct__/1-fun-0-', 2, 93}.
  {label,92}.
    {line,[]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,93}.
    {test,is_tuple,{f,95},[{x,0}]}.
    {test,test_arity,{f,95},[{x,0},2]}.
    {test,is_map,{f,94},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,94}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,95}.
    {call_only,2,{f,97}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 97}.
  {label,96}.
    {line,[]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,97}.
    {jump,{f,96}}.


{function, '-inlined-__info__/1-', 1, 99}.
  {label,98}.
    {line,[]}.
    {func_info,{atom,'Elixir.MapSet'},{atom,'-inlined-__info__/1-'},1}.
  {label,99}.
    {jump,{f,98}}.
