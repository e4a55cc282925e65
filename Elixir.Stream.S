{module, 'Elixir.Stream'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {chunk,2},
           {chunk,3},
           {chunk,4},
           {chunk_by,2},
           {chunk_every,2},
           {chunk_every,3},
           {chunk_every,4},
           {chunk_while,4},
           {concat,1},
           {concat,2},
           {cycle,1},
           {dedup,1},
           {dedup_by,2},
           {drop,2},
           {drop_every,2},
           {drop_while,2},
           {duplicate,2},
           {each,2},
           {filter,2},
           {filter_map,3},
           {flat_map,2},
           {intersperse,2},
           {interval,1},
           {into,2},
           {into,3},
           {iterate,2},
           {map,2},
           {map_every,3},
           {module_info,0},
           {module_info,1},
           {reject,2},
           {repeatedly,1},
           {resource,3},
           {run,1},
           {scan,2},
           {scan,3},
           {take,2},
           {take_every,2},
           {take_while,2},
           {timer,1},
           {transform,3},
           {transform,4},
           {transform,5},
           {unfold,2},
           {uniq,1},
           {uniq,2},
           {uniq_by,2},
           {with_index,1},
           {with_index,2},
           {zip,1},
           {zip,2},
           {zip_with,2},
           {zip_with,3}]}.

{attributes, []}.

{labels, 646}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => enum,required => false},
                    #{field => funs,required => false},
                    #{field => accs,required => false},
                    #{field => done,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Stream'},{x,0}}.
    return.
  {label,5}.
    {move,nil,{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {chunk,2},
                    {chunk,3},
                    {chunk,4},
                    {chunk_by,2},
                    {chunk_every,2},
                    {chunk_every,3},
                    {chunk_every,4},
                    {chunk_while,4},
                    {concat,1},
                    {concat,2},
                    {cycle,1},
                    {dedup,1},
                    {dedup_by,2},
                    {drop,2},
                    {drop_every,2},
                    {drop_while,2},
                    {duplicate,2},
                    {each,2},
                    {filter,2},
                    {filter_map,3},
                    {flat_map,2},
                    {intersperse,2},
                    {interval,1},
                    {into,2},
                    {into,3},
                    {iterate,2},
                    {map,2},
                    {map_every,3},
                    {reject,2},
                    {repeatedly,1},
                    {resource,3},
                    {run,1},
                    {scan,2},
                    {scan,3},
                    {take,2},
                    {take_every,2},
                    {take_while,2},
                    {timer,1},
                    {transform,3},
                    {transform,4},
                    {transform,5},
                    {unfold,2},
                    {uniq,1},
                    {uniq,2},
                    {uniq_by,2},
                    {with_index,1},
                    {with_index,2},
                    {zip,1},
                    {zip,2},
                    {zip_with,2},
                    {zip_with,3}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<10,155,156,247,62,114,215,14,230,254,186,16,206,58,129,
                     234>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{chunk,2},<<"Use Stream.chunk_every/2 instead">>},
                    {{chunk,3},<<"Use Stream.chunk_every/3 instead">>},
                    {{chunk,4},<<"Use Stream.chunk_every/4 instead">>},
                    {{filter_map,3},
                     <<"Use Stream.filter/2 + Stream.map/2 instead">>},
                    {{uniq,2},<<"Use Stream.uniq_by/2 instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Stream'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,625}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 12}.
  {label,11}.
    {line,[{location,"lib/stream.ex",101}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'__struct__'},0}.
  {label,12}.
    {move,{literal,#{'__struct__' => 'Elixir.Stream',accs => [],done => nil,
                     enum => nil,funs => []}},
          {x,0}}.
    return.


{function, '__struct__', 1, 14}.
  {label,13}.
    {line,[{location,"lib/stream.ex",101}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'__struct__'},1}.
  {label,14}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,603},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {move,{literal,#{'__struct__' => 'Elixir.Stream',accs => [],done => nil,
                     enum => nil,funs => []}},
          {x,1}}.
    {line,[]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, after_chunk_while, 2, 16}.
  {label,15}.
    {line,[{location,"lib/stream.ex",286}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,after_chunk_while},2}.
  {label,16}.
    {test,is_nonempty_list,{f,15},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,15},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nonempty_list,{f,15},[{x,4}]}.
    {allocate,5,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {get_list,{x,4},{x,0},{y,1}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/stream.ex",287}]}.
    {call_fun,1}.
    {test,is_tuple,{f,20},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,20},
                        {list,[2,{f,18},3,{f,17}]}}.
  {label,17}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {test,is_eq_exact,{f,20},[{x,1},{atom,cont}]}.
    {test_heap,2,1}.
    {put_list,{y,3},{y,2},{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,4},{x,2}}.
    {move,{y,0},{y,4}}.
    {move,{y,1},{y,3}}.
    {trim,3,2}.
    {line,[{location,"lib/stream.ex",288}]}.
    {call_fun,2}.
    {test,is_tuple,{f,19},[{x,0}]}.
    {test,test_arity,{f,19},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,19},[{x,1}]}.
    {test_heap,9,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_list,{y,1},{y,0},{x,3}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,2}.
    return.
  {label,18}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,20},[{x,1},{atom,cont}]}.
    {test_heap,9,1}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,5}.
    return.
  {label,19}.
    {badmatch,{x,0}}.
  {label,20}.
    {line,[{location,"lib/stream.ex",287}]}.
    {case_end,{x,0}}.


{function, check_cycle_first_element, 1, 22}.
  {label,21}.
    {line,[{location,"lib/stream.ex",1498}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,check_cycle_first_element},1}.
  {label,22}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,{'-cycle/1-fun-2-',3},any}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,599},0,0,{x,0},{list,[{x,0}]}}.
    return.


{function, chunk, 2, 24}.
  {label,23}.
    {line,[{location,"lib/stream.ex",138}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk},2}.
  {label,24}.
    {move,{atom,nil},{x,3}}.
    {move,{x,1},{x,2}}.
    {call_only,4,{f,28}}. % chunk/4


{function, chunk, 3, 26}.
  {label,25}.
    {line,[{location,"lib/stream.ex",142}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk},3}.
  {label,26}.
    {move,{atom,nil},{x,3}}.
    {call_only,4,{f,38}}. % chunk_every/4


{function, chunk, 4, 28}.
  {label,27}.
    {line,[{location,"lib/stream.ex",148}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk},4}.
  {label,28}.
    {test,is_integer,{f,27},[{x,1}]}.
    {test,is_lt,{f,27},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test,is_integer,{f,27},[{x,2}]}.
    {test,is_lt,{f,27},[{integer,0},{tr,{x,2},{t_integer,any}}]}.
    {select_val,{x,3},{f,30},{list,[{atom,false},{f,29},{atom,nil},{f,29}]}}.
  {label,29}.
    {move,{atom,discard},{x,3}}.
  {label,30}.
    {call_only,4,{f,38}}. % chunk_every/4


{function, chunk_by, 2, 32}.
  {label,31}.
    {line,[{location,"lib/stream.ex",214}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk_by},2}.
  {label,32}.
    {test,is_function2,{f,31},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,40},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/stream.ex",215}]}.
    {call_ext_only,3,{extfunc,'Elixir.Stream.Reducers',chunk_by,3}}.


{function, chunk_every, 2, 34}.
  {label,33}.
    {line,[{location,"lib/stream.ex",158}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk_every},2}.
  {label,34}.
    {move,nil,{x,3}}.
    {move,{x,1},{x,2}}.
    {call_only,4,{f,38}}. % chunk_every/4


{function, chunk_every, 3, 36}.
  {label,35}.
    {line,[{location,"lib/stream.ex",196}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk_every},3}.
  {label,36}.
    {move,nil,{x,3}}.
    {call_only,4,{f,38}}. % chunk_every/4


{function, chunk_every, 4, 38}.
  {label,37}.
    {line,[{location,"lib/stream.ex",196}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk_every},4}.
  {label,38}.
    {test,is_integer,{f,37},[{x,1}]}.
    {test,is_lt,{f,37},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test,is_integer,{f,37},[{x,2}]}.
    {test,is_lt,{f,37},[{integer,0},{tr,{x,2},{t_integer,any}}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,40},0,0,{x,4},{list,[]}}.
    {'%',{var_info,{x,4},[{fun_type,{t_map,any,any}}]}}.
    {swap,{x,3},{x,4}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/stream.ex",198}]}.
    {call_ext_only,5,{extfunc,'Elixir.Stream.Reducers',chunk_every,5}}.


{function, chunk_while, 4, 40}.
  {label,39}.
    {line,[{location,"lib/stream.ex",255}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk_while},4}.
  {label,40}.
    {test,is_function2,{f,39},[{x,2},{integer,2}]}.
    {test,is_function2,{f,39},[{x,3},{integer,1}]}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,2}]},4}.
    {make_fun3,{f,597},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_fun,2,
                     {'-chunk_while_fun/2-fun-1-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {make_fun3,{f,16},0,0,{x,4},{list,[]}}.
    {'%',{var_info,{x,4},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    {put_list,{x,1},{x,3},{x,1}}.
    {test,is_map,{f,41},[{x,0}]}.
    {get_map_elements,{f,41},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,7},
                             {atom,done},
                             {x,6},
                             {atom,accs},
                             {x,5},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,41},[{x,3},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,41},[{x,6},{atom,nil}]}.
    {test_heap,4,8}.
    {put_list,{x,2},{x,7},{x,2}}.
    {put_list,{x,1},{x,5},{x,1}}.
    {line,[{location,"lib/stream.ex",1783}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   5,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,done},
                          {x,4},
                          {atom,funs},
                          {x,2}]}}.
    return.
  {label,41}.
    {test_heap,4,5}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream'}},
                   {x,0},
                   5,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,done},
                          {x,4},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,2}]}}.
    return.


{function, chunk_while_fun, 2, 43}.
  {label,42}.
    {line,[{location,"lib/stream.ex",265}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,chunk_while_fun},2}.
  {label,43}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,585},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, concat, 1, 45}.
  {label,44}.
    {line,[{location,"lib/stream.ex",1174}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,concat},1}.
  {label,45}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,583},0,0,{x,1},{list,[]}}.
    {call_only,2,{f,225}}. % flat_map/2


{function, concat, 2, 47}.
  {label,46}.
    {line,[{location,"lib/stream.ex",1195}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,concat},2}.
  {label,47}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,581},0,0,{x,2},{list,[]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,225}}. % flat_map/2


{function, cycle, 1, 49}.
  {label,48}.
    {line,[{location,"lib/stream.ex",1452}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,cycle},1}.
  {label,49}.
    {test,is_nil,{f,50},[{x,0}]}.
    {allocate,0,0}.
    {move,{literal,<<"cannot cycle over an empty enumerable">>},{x,0}}.
    {line,[{location,"lib/stream.ex",1453}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,50}.
    {test,is_list,{f,51},[{x,0}]}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,578},0,0,{x,1},{list,[]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,{t_tuple,2,true,#{2 => {t_tuple,2,true,#{}}}}}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,0}]}}.
    {call_only,2,{f,294}}. % unfold/2
  {label,51}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,574},0,0,{x,0},{list,[{x,0}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-do_cycle/5-fun-0-',5},
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-do_cycle/5-fun-0-',5},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    return.


{function, dedup, 1, 53}.
  {label,52}.
    {line,[{location,"lib/stream.ex",307}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,dedup},1}.
  {label,53}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,572},0,0,{x,1},{list,[]}}.
    {call_only,2,{f,55}}. % dedup_by/2


{function, dedup_by, 2, 55}.
  {label,54}.
    {line,[{location,"lib/stream.ex",322}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,dedup_by},2}.
  {label,55}.
    {test,is_function2,{f,54},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,565},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_fun,2,
                     {'-dedup_by/2-fun-0-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,56},[{x,0}]}.
    {get_map_elements,{f,56},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,5},
                             {atom,done},
                             {x,4},
                             {atom,accs},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,56},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,56},[{x,4},{atom,nil}]}.
    {test_heap,4,6}.
    {put_list,{x,1},{x,5},{x,1}}.
    {put_list,{atom,nil},{x,3},{x,2}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,2},{atom,funs},{x,1}]}}.
    return.
  {label,56}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,accs},
                          {literal,[nil]},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,1}]}}.
    return.


{function, do_cycle, 5, 58}.
  {label,57}.
    {line,[{location,"lib/stream.ex",1472}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_cycle},5}.
  {label,58}.
    {'%',{var_info,{x,1},[{type,nil}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,{'-cycle/1-fun-2-',3},any}}]}}.
    {test,is_tuple,{f,57},[{x,3}]}.
    {test,test_arity,{f,57},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {get_tuple_element,{x,3},1,{x,6}}.
    {select_val,{x,5},
                {f,57},
                {list,[{atom,cont},
                       {f,61},
                       {atom,halt},
                       {f,60},
                       {atom,suspend},
                       {f,59}]}}.
  {label,59}.
    {test_heap,{alloc,[{words,8},{floats,0},{funs,1}]},7}.
    {make_fun3,{f,563},0,0,{x,0},{list,[{x,0},nil,{x,2},{x,4}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-do_cycle/5-fun-0-',5},
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-do_cycle/5-fun-0-',5},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,6},{x,0}]}}.
    return.
  {label,60}.
    {allocate,1,7}.
    {move,{x,6},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{location,"lib/stream.ex",1473}]}.
    {call_fun,1}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halted},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,61}.
    {allocate,4,7}.
    {move,{x,6},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{cont,[]}},{x,0}}.
    {line,[{location,"lib/stream.ex",1482}]}.
    {call_fun,1}.
    {test,is_tuple,{f,65},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,65},
                        {list,[2,{f,63},3,{f,62}]}}.
  {label,62}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{y,2}}.
    {test,is_eq_exact,{f,65},[{x,1},{atom,suspended}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,65},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nil,{f,65},[{x,1}]}.
    {move,{y,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{y,1},{x,2}}.
    {trim,1,3}.
    {line,[{location,"lib/stream.ex",1484}]}.
    {call_fun,2}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,nil,{x,1}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,58},3}. % do_cycle/5
  {label,63}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,64},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nil,{f,65},[{x,1}]}.
    {move,{y,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{y,1},{x,2}}.
    {move,{y,1},{y,2}}.
    {trim,2,2}.
    {line,[{location,"lib/stream.ex",1487}]}.
    {call_fun,2}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,nil,{x,1}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,58},2}. % do_cycle/5
  {label,64}.
    {test,is_nil,{f,65},[{x,1}]}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,1},{x,4}}.
    {move,{y,3},{x,0}}.
    {call_last,5,{f,58},4}. % do_cycle/5
  {label,65}.
    {line,[{location,"lib/stream.ex",1482}]}.
    {case_end,{x,0}}.


{function, do_cycle_step, 2, 67}.
  {label,66}.
    {line,[{location,"lib/stream.ex",1494}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_cycle_step},2}.
  {label,67}.
    {test_heap,5,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,suspend},{x,0}]}}.
    return.


{function, do_drop, 8, 69}.
  {label,68}.
    {line,[{location,"lib/stream.ex",365}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_drop},8}.
  {label,69}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test_heap,2,8}.
    {put_list,{x,2},{x,5},{x,2}}.
    {line,[{location,"lib/stream.ex",367}]}.
    {gc_bif,'+',{f,0},8,[{x,4},{integer,1}],{x,4}}.
    {test,is_eq,{f,70},[{tr,{x,4},number},{tr,{x,1},{t_integer,any}}]}.
    {allocate,3,8}.
    {move,{x,7},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/stream.ex",370}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,11,1}.
    {put_tuple2,{x,0},{list,[{integer,0},nil,{x,0}]}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{y,2},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,70}.
    {test_heap,11,8}.
    {put_tuple2,{x,1},{list,[{x,4},{x,2},{x,6}]}}.
    {put_list,{x,1},{x,7},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, do_element_resource, 6, 72}.
  {label,71}.
    {line,[{location,"lib/stream.ex",1649}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_element_resource},6}.
  {label,72}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {allocate,6,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {'try',{y,5},{f,73}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/stream.ex",1651}]}.
    {call_fun,2}.
    {try_end,{y,5}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,107},6}. % do_resource/5
  {label,73}.
    {try_case,{y,5}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,1},{y,4}]}}.
    {line,[{scope,[1]},{location,"lib/stream.ex",1654}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    raw_raise.
    {deallocate,6}.
    return.


{function, do_enum_resource, 6, 75}.
  {label,74}.
    {line,[{location,"lib/stream.ex",1681}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_enum_resource},6}.
  {label,75}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,74},[{x,2}]}.
    {test,test_arity,{f,74},[{x,2},2]}.
    {allocate_heap,6,5,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {put_list,{atom,outer},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {'try',{y,5},{f,82}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"lib/stream.ex",1683}]}.
    {call_fun,1}.
    {try_end,{y,5}}.
    {test,is_tuple,{f,83},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,83},
                        {list,[2,{f,77},3,{f,76}]}}.
  {label,76}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,83},[{x,1},{atom,suspended}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,83},[{x,1}]}.
    {test_heap,{alloc,[{words,9},{floats,0},{funs,1}]},2}.
    {get_tl,{x,1},{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {make_fun3,{f,561},0,0,{x,0},{list,[{y,4},{y,3},{y,2},{y,1},{x,0}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,1},{x,0}]}}.
    {deallocate,6}.
    return.
  {label,77}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},{f,83},{list,[{atom,done},{f,81},{atom,halted},{f,78}]}}.
  {label,78}.
    {test,is_nonempty_list,{f,83},[{x,2}]}.
    {get_list,{x,2},{x,1},{x,2}}.
    {select_val,{x,1},{f,83},{list,[{atom,inner},{f,80},{atom,outer},{f,79}]}}.
  {label,79}.
    {test_heap,3,3}.
    {put_tuple2,{x,2},{list,[{atom,cont},{x,2}]}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,107},6}. % do_resource/5
  {label,80}.
    {test_heap,3,3}.
    {put_tuple2,{x,2},{list,[{atom,halt},{x,2}]}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,107},6}. % do_resource/5
  {label,81}.
    {test,is_nonempty_list,{f,83},[{x,2}]}.
    {test_heap,3,3}.
    {get_tl,{x,2},{x,0}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{x,0}]}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,107},6}. % do_resource/5
  {label,82}.
    {try_case,{y,5}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,1},{y,4}]}}.
    {line,[{location,"lib/stream.ex",1686}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    raw_raise.
    {deallocate,6}.
    return.
  {label,83}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1682}]}.
    {try_case_end,{x,0}}.


{function, do_into, 4, 85}.
  {label,84}.
    {line,[{location,"lib/stream.ex",582}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_into},4}.
  {label,85}.
    {test,is_tuple,{f,84},[{x,3}]}.
    {test,test_arity,{f,84},[{x,3},2]}.
    {allocate_heap,6,5,4}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {get_tuple_element,{x,3},0,{x,1}}.
    {get_tuple_element,{x,3},1,{x,2}}.
    {put_list,{x,2},{y,4},{x,2}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,2}]}}.
    {'try',{y,5},{f,88}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/stream.ex",584}]}.
    {call_fun,1}.
    {try_end,{y,5}}.
    {test,is_tuple,{f,89},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,89},
                        {list,[2,{f,87},3,{f,86}]}}.
  {label,86}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,89},[{x,1},{atom,suspended}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,89},[{x,1}]}.
    {test_heap,{alloc,[{words,7},{floats,0},{funs,1}]},2}.
    {get_list,{x,1},{x,2},{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {make_fun3,{f,559},0,0,{x,0},{list,[{y,3},{x,0},{x,1}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_tuple,2,false,#{}}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,2},{x,0}]}}.
    {deallocate,6}.
    return.
  {label,87}.
    {get_tuple_element,{x,0},0,{y,5}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,89},[{x,1}]}.
    {get_list,{x,1},{y,4},{x,0}}.
    {move,{y,3},{x,2}}.
    {move,{atom,done},{x,1}}.
    {trim,4,2}.
    {line,[{scope,[2]},{location,"lib/stream.ex",594}]}.
    {call_fun,2}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,88}.
    {try_case,{y,5}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{atom,halt},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,3},{y,4}]}}.
    {line,[{location,"lib/stream.ex",587}]}.
    {call_fun,2}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    raw_raise.
    {deallocate,6}.
    return.
  {label,89}.
    {line,[{scope,[2]},{location,"lib/stream.ex",583}]}.
    {try_case_end,{x,0}}.


{function, do_into, 5, 91}.
  {label,90}.
    {line,[{location,"lib/stream.ex",570}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_into},5}.
  {label,91}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {allocate,4,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/stream.ex",571}]}.
    {call_ext,1,{extfunc,'Elixir.Collectable',into,1}}.
    {test,is_tuple,{f,92},[{x,0}]}.
    {test,test_arity,{f,92},[{x,0},2]}.
    {test_heap,{alloc,[{words,5},{floats,0},{funs,2}]},1}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {make_fun3,{f,555},0,0,{x,1},{list,[{y,2},{y,0},{x,2}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    {make_fun3,{f,553},0,0,{x,1},{list,[{y,3},{x,1}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {move,{y,1},{x,3}}.
    {swap,{x,0},{x,1}}.
    {call_last,4,{f,85},4}. % do_into/4
  {label,92}.
    {badmatch,{x,0}}.


{function, do_list_resource, 6, 94}.
  {label,93}.
    {line,[{location,"lib/stream.ex",1662}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_list_resource},6}.
  {label,94}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {allocate,6,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {'try',{y,5},{f,99}}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/stream.ex",1664}]}.
    {call_fun,1}.
    {try_end,{y,5}}.
    {test,is_tuple,{f,100},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,100},
                        {list,[2,{f,96},3,{f,95}]}}.
  {label,95}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,100},[{x,1},{atom,suspended}]}.
    {test_heap,{alloc,[{words,9},{floats,0},{funs,1}]},1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {make_fun3,{f,551},0,0,{x,0},{list,[{y,4},{y,3},{y,2},{y,1},{x,0}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,1},{x,0}]}}.
    {deallocate,6}.
    return.
  {label,96}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,100},
                {list,[{atom,done},{f,98},{atom,halted},{f,97}]}}.
  {label,97}.
    {test_heap,3,3}.
    {put_tuple2,{x,2},{list,[{atom,halt},{x,2}]}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,107},6}. % do_resource/5
  {label,98}.
    {test_heap,3,3}.
    {put_tuple2,{x,2},{list,[{atom,cont},{x,2}]}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,107},6}. % do_resource/5
  {label,99}.
    {try_case,{y,5}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,1},{y,4}]}}.
    {line,[{location,"lib/stream.ex",1667}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    raw_raise.
    {deallocate,6}.
    return.
  {label,100}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1663}]}.
    {try_case_end,{x,0}}.


{function, do_repeatedly, 3, 102}.
  {label,101}.
    {line,[{location,"lib/stream.ex",1548}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_repeatedly},3}.
  {label,102}.
    {'%',{var_info,{x,0},[{type,{t_fun,0,any,any}}]}}.
    {test,is_tuple,{f,101},[{x,1}]}.
    {test,test_arity,{f,101},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,4}}.
    {select_val,{x,3},
                {f,101},
                {list,[{atom,cont},
                       {f,105},
                       {atom,halt},
                       {f,104},
                       {atom,suspend},
                       {f,103}]}}.
  {label,103}.
    {test_heap,{alloc,[{words,6},{floats,0},{funs,1}]},5}.
    {make_fun3,{f,549},0,0,{x,0},{list,[{x,0},{x,2}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-do_repeatedly/3-fun-0-',3},
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-do_repeatedly/3-fun-0-',3},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,4},{x,0}]}}.
    return.
  {label,104}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{atom,halted},{x,4}]}}.
    return.
  {label,105}.
    {allocate,3,5}.
    {move,{x,4},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/stream.ex",1557}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {trim,1,2}.
    {call_fun,2}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,102},2}. % do_repeatedly/3


{function, do_resource, 5, 107}.
  {label,106}.
    {line,[{location,"lib/stream.ex",1612}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_resource},5}.
  {label,107}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,106},[{x,2}]}.
    {test,test_arity,{f,106},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,5}}.
    {get_tuple_element,{x,2},1,{x,6}}.
    {select_val,{x,5},
                {f,106},
                {list,[{atom,cont},
                       {f,110},
                       {atom,halt},
                       {f,109},
                       {atom,suspend},
                       {f,108}]}}.
  {label,108}.
    {test_heap,{alloc,[{words,8},{floats,0},{funs,1}]},7}.
    {make_fun3,{f,541},0,0,{x,0},{list,[{x,0},{x,1},{x,3},{x,4}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,6},{x,0}]}}.
    return.
  {label,109}.
    {allocate,1,7}.
    {move,{x,6},{y,0}}.
    {move,{x,4},{x,1}}.
    {line,[{scope,[4]},{location,"lib/stream.ex",1617}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halted},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,110}.
    {allocate,7,7}.
    {move,{x,6},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {'try',{y,6},{f,115}}.
    {line,[{scope,[4]},{location,"lib/stream.ex",1623}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {try_end,{y,6}}.
    {test,is_tuple,{f,116},[{x,0}]}.
    {test,test_arity,{f,116},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_nonempty_list,{f,111},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_nil,{f,113},[{x,3}]}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{x,2},{x,5}}.
    {move,{y,0},{x,2}}.
    {move,{y,4},{x,1}}.
    {call_last,6,{f,72},7}. % do_element_resource/6
  {label,111}.
    {test,is_atom,{f,112},[{x,1}]}.
    {test,is_eq_exact,{f,113},[{tr,{x,1},{t_atom,any}},{atom,halt}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,2},{list,[{atom,halt},{y,0}]}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,4},{x,1}}.
    {call_last,5,{f,107},7}. % do_resource/5
  {label,112}.
    {test,is_nil,{f,113},[{x,1}]}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {call_last,5,{f,107},7}. % do_resource/5
  {label,113}.
    {test,is_list,{f,114},[{x,1}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,547},0,0,{x,5},{list,[{y,2},{x,1}]}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {call_last,6,{f,94},7}. % do_list_resource/6
  {label,114}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,2}]},2}.
    {make_fun3,{f,545},0,0,{x,2},{list,[{y,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    {make_fun3,{f,543},0,0,{x,5},{list,[{x,1},{x,2}]}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {call_last,6,{f,75},7}. % do_enum_resource/6
  {label,115}.
    {try_case,{y,6}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,5}]}}.
    {line,[{location,"lib/stream.ex",1626}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    raw_raise.
    {deallocate,7}.
    return.
  {label,116}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1622}]}.
    {try_case_end,{x,0}}.


{function, do_resource_each, 3, 118}.
  {label,117}.
    {line,[{location,"lib/stream.ex",1703}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_resource_each},3}.
  {label,118}.
    {test,is_nonempty_list,{f,117},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_eq_exact,{f,117},[{x,3},{atom,outer}]}.
    {allocate,0,5}.
    {move,{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1704}]}.
    {call_fun,2}.
    {test,is_tuple,{f,120},[{x,0}]}.
    {test,test_arity,{f,120},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,119},[{x,1},{atom,halt}]}.
    {test_heap,5,1}.
    {put_list,{atom,inner},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,119}.
    {test_heap,5,2}.
    {put_list,{atom,outer},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,120}.
    {case_end,{x,0}}.


{function, do_transform, 5, 122}.
  {label,121}.
    {line,[{location,"lib/stream.ex",927}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_transform},5}.
  {label,122}.
    {'%',{var_info,{x,1},[{type,{t_atom,[cont,halt,last]}}]}}.
    {'%',
        {var_info,
            {x,4},
            [{type,
                 {t_tuple,5,true,
                     #{1 => {t_fun,2,any,any},
                       3 =>
                           {t_fun,2,
                               {'-do_transform/7-fun-0-',3},
                               {t_tuple,2,true,#{2 => {t_cons,any,any}}}},
                       4 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_fun,1,any,any}},
                       5 => {t_fun,1,any,any}}}}]}}.
    {test,is_tuple,{f,125},[{x,3}]}.
    {test,test_arity,{f,125},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {get_tuple_element,{x,3},1,{x,6}}.
    {select_val,{x,5},
                {f,125},
                {list,[{atom,halt},{f,124},{atom,suspend},{f,123}]}}.
  {label,123}.
    {test_heap,{alloc,[{words,8},{floats,0},{funs,1}]},7}.
    {make_fun3,{f,539},0,0,{x,0},{list,[{x,0},{x,1},{x,2},{x,4}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,6},{x,0}]}}.
    return.
  {label,124}.
    {allocate,3,7}.
    {move,{x,6},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,1}}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{scope,[7]},{location,"lib/stream.ex",929}]}.
    {call_fun,1}.
    {get_tuple_element,{y,1},4,{x,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{scope,[7]},{location,"lib/stream.ex",930}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halted},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,125}.
    {select_val,{x,1},
                {f,130},
                {list,[{atom,halt},{f,129},{atom,last},{f,126}]}}.
  {label,126}.
    {get_tuple_element,{x,4},3,{x,1}}.
    {test,is_eq_exact,
          {f,127},
          [{tr,{x,1},
               {t_union,{t_atom,[nil]},none,none,none,{t_fun,1,any,any}}},
           {atom,nil}]}.
    {move,{atom,halt},{x,1}}.
    {call_only,5,{f,122}}. % do_transform/5
  {label,127}.
    {allocate,7,5}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,0},{y,5}}.
    {'try',{y,6},{f,128}}.
    {line,[{scope,[7]},{location,"lib/stream.ex",961}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {try_end,{y,6}}.
    {move,{y,3},{x,4}}.
    {move,{y,4},{x,3}}.
    {move,{atom,halt},{x,2}}.
    {move,{y,2},{x,5}}.
    {move,nil,{x,1}}.
    {call_last,6,{f,159},7}. % do_transform_result/6
  {label,128}.
    {try_case,{y,6}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,4},{x,1}}.
    {init_yregs,{list,[{y,4}]}}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{scope,[5]},{location,"lib/stream.ex",964}]}.
    {call_fun,1}.
    {get_tuple_element,{y,2},4,{x,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,5},{x,0}}.
    {init_yregs,{list,[{y,2},{y,5}]}}.
    {line,[{scope,[5]},{location,"lib/stream.ex",965}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    raw_raise.
    {deallocate,7}.
    return.
  {label,129}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {get_tuple_element,{x,4},4,{x,1}}.
    {line,[{scope,[7]},{location,"lib/stream.ex",977}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {line,[{location,"lib/stream.ex",978}]}.
    {bif,element,{f,0},[{integer,2},{y,0}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,halted},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,130}.
    {allocate,6,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {'try',{y,5},{f,133}}.
    {move,{x,2},{x,1}}.
    {move,{literal,{cont,[]}},{x,0}}.
    {line,[{scope,[7]},{location,"lib/stream.ex",942}]}.
    {call_fun,1}.
    {try_end,{y,5}}.
    {test,is_tuple,{f,134},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,134},
                        {list,[2,{f,132},3,{f,131}]}}.
  {label,131}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{y,5}}.
    {test,is_eq_exact,{f,134},[{x,1},{atom,suspended}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,2,4}.
    {line,[{scope,[2]},{location,"lib/stream.ex",949}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{y,0},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{atom,cont},{x,2}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,1}}.
    {call_last,6,{f,167},4}. % do_transform_user/6
  {label,132}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{scope,[2]},{location,"lib/stream.ex",952}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{atom,last},{x,2}}.
    {move,{y,1},{x,5}}.
    {move,{y,4},{x,1}}.
    {call_last,6,{f,167},6}. % do_transform_user/6
  {label,133}.
    {try_case,{y,5}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_tuple_element,{y,1},4,{x,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,1},{y,4}]}}.
    {line,[{location,"lib/stream.ex",945}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    raw_raise.
    {deallocate,6}.
    return.
  {label,134}.
    {line,[{scope,[2]},{location,"lib/stream.ex",941}]}.
    {try_case_end,{x,0}}.


{function, do_transform, 7, 136}.
  {label,135}.
    {line,[{location,"lib/stream.ex",919}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_transform},7}.
  {label,136}.
    {'%',{var_info,{x,1},[{type,{t_fun,0,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,none,
                                   {t_fun,1,any,any}}}]}}.
    {'%',{var_info,{x,6},[{type,{t_fun,1,any,any}}]}}.
    {allocate_heap,3,{alloc,[{words,9},{floats,0},{funs,3}]},7}.
    {move,{x,3},{y,2}}.
    {make_fun3,{f,537},0,0,{x,3},{list,[{x,4}]}}.
    {'%',{var_info,{x,3},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    {make_fun3,{f,165},0,0,{x,7},{list,[]}}.
    {'%',
        {var_info,
            {x,7},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[suspend]},2 => {t_cons,any,any}}}}]}}.
    {make_fun3,{f,535},0,0,{y,1},{list,[{x,0},{x,7}]}}.
    {put_tuple2,{y,0},{list,[{x,2},{x,4},{x,3},{x,5},{x,6}]}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/stream.ex",924}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,3}}.
    {move,{atom,cont},{x,1}}.
    {call_last,5,{f,122},3}. % do_transform/5


{function, do_transform_each, 3, 138}.
  {label,137}.
    {line,[{location,"lib/stream.ex",1077}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_transform_each},3}.
  {label,138}.
    {test,is_nonempty_list,{f,137},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_eq_exact,{f,137},[{x,3},{atom,outer}]}.
    {allocate,0,5}.
    {move,{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1078}]}.
    {call_fun,2}.
    {test,is_tuple,{f,140},[{x,0}]}.
    {test,test_arity,{f,140},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,139},[{x,1},{atom,halt}]}.
    {test_heap,5,1}.
    {put_list,{atom,inner},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,139}.
    {test_heap,5,2}.
    {put_list,{atom,outer},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,140}.
    {case_end,{x,0}}.


{function, do_transform_inner_enum, 7, 142}.
  {label,141}.
    {line,[{location,"lib/stream.ex",1047}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_transform_inner_enum},7}.
  {label,142}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[cont,halt,last]}}]}}.
    {'%',
        {var_info,
            {x,6},
            [{type,
                 {t_tuple,5,true,
                     #{1 => {t_fun,2,any,any},
                       3 =>
                           {t_fun,2,
                               {'-do_transform/7-fun-0-',3},
                               {t_tuple,2,true,#{2 => {t_cons,any,any}}}},
                       4 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_fun,1,any,any}},
                       5 => {t_fun,1,any,any}}}}]}}.
    {test,is_tuple,{f,141},[{x,4}]}.
    {test,test_arity,{f,141},[{x,4},2]}.
    {allocate,8,7}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,6},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_tuple_element,{x,6},4,{y,1}}.
    {'try',{y,7},{f,148}}.
    {test_heap,5,6}.
    {get_tuple_element,{x,4},0,{y,0}}.
    {get_tuple_element,{x,4},1,{x,0}}.
    {put_list,{atom,outer},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"lib/stream.ex",1051}]}.
    {call_fun,1}.
    {try_end,{y,7}}.
    {test,is_tuple,{f,149},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,149},
                        {list,[2,{f,144},3,{f,143}]}}.
  {label,143}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,149},[{x,1},{atom,suspended}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,149},[{x,1}]}.
    {test_heap,{alloc,[{words,10},{floats,0},{funs,1}]},2}.
    {get_tl,{x,1},{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {make_fun3,{f,533},0,0,{x,0},{list,[{y,6},{y,5},{y,4},{y,3},{y,2},{x,0}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,1},{x,0}]}}.
    {deallocate,8}.
    return.
  {label,144}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,149},
                {list,[{atom,done},{f,147},{atom,halted},{f,145}]}}.
  {label,145}.
    {test,is_nonempty_list,{f,149},[{x,2}]}.
    {get_list,{x,2},{x,0},{y,7}}.
    {test,is_eq_exact,{f,146},[{x,0},{atom,outer}]}.
    {test,is_ne_exact,{f,146},[{y,0},{atom,halt}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,4},{list,[{atom,cont},{y,7}]}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,167},8}. % do_transform_user/6
  {label,146}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{y,6}}.
    {trim,5,3}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1064}]}.
    {call_fun,1}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,2,1}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1065}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halted},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,147}.
    {test,is_nonempty_list,{f,149},[{x,2}]}.
    {test_heap,3,3}.
    {get_tl,{x,2},{x,0}}.
    {put_tuple2,{x,4},{list,[{atom,cont},{x,0}]}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,167},8}. % do_transform_user/6
  {label,148}.
    {try_case,{y,7}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,6}}.
    {move,{y,3},{x,1}}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{location,"lib/stream.ex",1054}]}.
    {call_fun,1}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,0}}.
    {init_yregs,{list,[{y,1},{y,5}]}}.
    {line,[{location,"lib/stream.ex",1055}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,2},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,6},{x,0}}.
    raw_raise.
    {deallocate,8}.
    return.
  {label,149}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1050}]}.
    {try_case_end,{x,0}}.


{function, do_transform_inner_list, 7, 151}.
  {label,150}.
    {line,[{location,"lib/stream.ex",1022}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_transform_inner_list},7}.
  {label,151}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[cont,halt,last]}}]}}.
    {'%',
        {var_info,
            {x,6},
            [{type,
                 {t_tuple,5,true,
                     #{1 => {t_fun,2,any,any},
                       3 =>
                           {t_fun,2,
                               {'-do_transform/7-fun-0-',3},
                               {t_tuple,2,true,#{2 => {t_cons,any,any}}}},
                       4 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_fun,1,any,any}},
                       5 => {t_fun,1,any,any}}}}]}}.
    {allocate,8,7}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,6},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_tuple_element,{x,6},4,{y,1}}.
    {'try',{y,7},{f,156}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/stream.ex",1026}]}.
    {call_fun,1}.
    {move,{x,0},{y,0}}.
    {try_end,{y,7}}.
    {test,is_tuple,{f,157},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,157},
                        {list,[2,{f,153},3,{f,152}]}}.
  {label,152}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {test,is_eq_exact,{f,157},[{x,0},{atom,suspended}]}.
    {test_heap,{alloc,[{words,10},{floats,0},{funs,1}]},0}.
    {get_tuple_element,{y,0},1,{x,0}}.
    {get_tuple_element,{y,0},2,{x,1}}.
    {make_fun3,{f,531},0,0,{x,1},{list,[{y,6},{y,5},{y,4},{y,3},{y,2},{x,1}]}}.
    {'%',
     {var_info,
      {x,1},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,0},{x,1}]}}.
    {deallocate,8}.
    return.
  {label,153}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {select_val,{x,0},
                {f,157},
                {list,[{atom,done},{f,155},{atom,halted},{f,154}]}}.
  {label,154}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{y,7}}.
    {move,{y,1},{y,6}}.
    {trim,5,3}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1037}]}.
    {call_fun,1}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,2,1}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1038}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,155}.
    {test_heap,3,0}.
    {get_tuple_element,{y,0},1,{x,0}}.
    {put_tuple2,{x,4},{list,[{atom,cont},{x,0}]}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,167},8}. % do_transform_user/6
  {label,156}.
    {try_case,{y,7}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,6}}.
    {move,{y,3},{x,1}}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{location,"lib/stream.ex",1029}]}.
    {call_fun,1}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,0}}.
    {init_yregs,{list,[{y,1},{y,5}]}}.
    {line,[{location,"lib/stream.ex",1030}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,2},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,6},{x,0}}.
    raw_raise.
    {deallocate,8}.
    return.
  {label,157}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1025}]}.
    {try_case_end,{y,0}}.


{function, do_transform_result, 6, 159}.
  {label,158}.
    {line,[{location,"lib/stream.ex",1000}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_transform_result},6}.
  {label,159}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[cont,halt,last]}}]}}.
    {'%',
        {var_info,
            {x,5},
            [{type,
                 {t_tuple,5,true,
                     #{1 => {t_fun,2,any,any},
                       3 =>
                           {t_fun,2,
                               {'-do_transform/7-fun-0-',3},
                               {t_tuple,2,true,#{2 => {t_cons,any,any}}}},
                       4 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_fun,1,any,any}},
                       5 => {t_fun,1,any,any}}}}]}}.
    {test,is_tuple,{f,163},[{x,0}]}.
    {test,test_arity,{f,163},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,6}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_nil,{f,160},[{x,6}]}.
    {swap,{x,0},{x,1}}.
    {call_only,6,{f,167}}. % do_transform_user/6
  {label,160}.
    {test,is_list,{f,161},[{x,6}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},7}.
    {get_tuple_element,{x,5},1,{x,7}}.
    {make_fun3,{f,529},0,0,{x,6},{list,[{x,7},{x,6}]}}.
    {swap,{x,5},{x,6}}.
    {swap,{x,0},{x,1}}.
    {call_only,7,{f,151}}. % do_transform_inner_list/7
  {label,161}.
    {test,is_eq_exact,{f,162},[{x,6},{atom,halt}]}.
    {allocate,3,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{x,1}}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{location,"lib/stream.ex",1012}]}.
    {call_fun,1}.
    {get_tuple_element,{y,1},4,{x,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,2,1}.
    {line,[{location,"lib/stream.ex",1013}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {line,[{location,"lib/stream.ex",1014}]}.
    {bif,element,{f,0},[{integer,2},{y,0}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,halted},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,162}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},7}.
    {get_tuple_element,{x,5},2,{x,7}}.
    {make_fun3,{f,527},0,0,{x,6},{list,[{x,7},{x,6}]}}.
    {swap,{x,5},{x,6}}.
    {swap,{x,0},{x,1}}.
    {call_only,7,{f,142}}. % do_transform_inner_enum/7
  {label,163}.
    {line,[{location,"lib/stream.ex",1003}]}.
    {case_end,{x,0}}.


{function, do_transform_step, 2, 165}.
  {label,164}.
    {line,[{location,"lib/stream.ex",1084}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_transform_step},2}.
  {label,165}.
    {test_heap,5,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,suspend},{x,0}]}}.
    return.


{function, do_transform_user, 6, 167}.
  {label,166}.
    {line,[{location,"lib/stream.ex",981}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_transform_user},6}.
  {label,167}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[cont,halt,last]}}]}}.
    {'%',
        {var_info,
            {x,5},
            [{type,
                 {t_tuple,5,true,
                     #{1 => {t_fun,2,any,any},
                       3 =>
                           {t_fun,2,
                               {'-do_transform/7-fun-0-',3},
                               {t_tuple,2,true,#{2 => {t_cons,any,any}}}},
                       4 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_fun,1,any,any}},
                       5 => {t_fun,1,any,any}}}}]}}.
    {test,is_nonempty_list,{f,169},[{x,0}]}.
    {allocate,7,6}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {'try',{y,6},{f,168}}.
    {get_tuple_element,{x,5},0,{x,1}}.
    {move,{x,1},{x,2}}.
    {move,{y,5},{x,1}}.
    {line,[{location,"lib/stream.ex",989}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {try_end,{y,6}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {call_last,6,{f,159},7}. % do_transform_result/6
  {label,168}.
    {try_case,{y,6}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,4}}.
    {move,{y,3},{x,1}}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{literal,{halt,[]}},{x,0}}.
    {line,[{scope,[1]},{location,"lib/stream.ex",992}]}.
    {call_fun,1}.
    {get_tuple_element,{y,1},4,{x,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,5},{x,0}}.
    {init_yregs,{list,[{y,1},{y,5}]}}.
    {line,[{scope,[1]},{location,"lib/stream.ex",993}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,4},{x,0}}.
    raw_raise.
    {deallocate,7}.
    return.
  {label,169}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,4}}.
    {call_only,5,{f,122}}. % do_transform/5


{function, do_unfold, 4, 171}.
  {label,170}.
    {line,[{location,"lib/stream.ex",1731}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_unfold},4}.
  {label,171}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,170},[{x,2}]}.
    {test,test_arity,{f,170},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,4}}.
    {get_tuple_element,{x,2},1,{x,5}}.
    {select_val,{x,4},
                {f,170},
                {list,[{atom,cont},
                       {f,174},
                       {atom,halt},
                       {f,173},
                       {atom,suspend},
                       {f,172}]}}.
  {label,172}.
    {test_heap,{alloc,[{words,7},{floats,0},{funs,1}]},6}.
    {make_fun3,{f,525},0,0,{x,0},{list,[{x,0},{x,1},{x,3}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-do_unfold/4-fun-0-',4},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-do_unfold/4-fun-0-',4},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,5},{x,0}]}}.
    return.
  {label,173}.
    {test_heap,3,6}.
    {put_tuple2,{x,0},{list,[{atom,halted},{x,5}]}}.
    return.
  {label,174}.
    {allocate,4,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/stream.ex",1740}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test,is_tuple,{f,175},[{x,0}]}.
    {test,test_arity,{f,176},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{y,2},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,3}.
    {line,[{location,"lib/stream.ex",1742}]}.
    {call_fun,2}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,171},3}. % do_unfold/4
  {label,175}.
    {test,is_eq_exact,{f,176},[{x,0},{atom,nil}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,done},{y,1}]}}.
    {deallocate,4}.
    return.
  {label,176}.
    {line,[{location,"lib/stream.ex",1740}]}.
    {case_end,{x,0}}.


{function, do_zip_close, 1, 178}.
  {label,177}.
    {line,[{location,"lib/stream.ex",1432}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_zip_close},1}.
  {label,178}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,523},0,0,{x,1},{list,[]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/stream.ex",1433}]}.
    {call_ext_only,2,{extfunc,lists,foreach,2}}.


{function, do_zip_enum, 4, 180}.
  {label,179}.
    {line,[{location,"lib/stream.ex",1351}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_zip_enum},4}.
  {label,180}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,183},[{x,1}]}.
    {test,test_arity,{f,183},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,4}}.
    {get_tuple_element,{x,1},1,{x,5}}.
    {select_val,{x,4},
                {f,183},
                {list,[{atom,halt},{f,182},{atom,suspend},{f,181}]}}.
  {label,181}.
    {test_heap,{alloc,[{words,7},{floats,0},{funs,1}]},6}.
    {make_fun3,{f,521},0,0,{x,0},{list,[{x,0},{x,2},{x,3}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-do_zip_enum/4-fun-0-',4},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-do_zip_enum/4-fun-0-',4},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,5},{x,0}]}}.
    return.
  {label,182}.
    {allocate,1,6}.
    {move,{x,5},{y,0}}.
    {line,[{scope,[4]},{location,"lib/stream.ex",1352}]}.
    {call,1,{f,178}}. % do_zip_close/1
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halted},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,183}.
    {test,is_nil,{f,184},[{x,0}]}.
    {test,is_tagged_tuple,{f,179},[{x,1},2,{atom,cont}]}.
    {test_heap,3,2}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0}]}}.
    return.
  {label,184}.
    {test,is_tagged_tuple,{f,179},[{x,1},2,{atom,cont}]}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {'try',{y,4},{f,187}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {move,nil,{x,4}}.
    {move,{x,3},{x,5}}.
    {move,nil,{x,3}}.
    {line,[{scope,[4]},{location,"lib/stream.ex",1366}]}.
    {call,6,{f,190}}. % do_zip_next/6
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[done]}},
                       {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                      {{3,{t_atom,[next]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[next]},
                             2 => {t_list,{t_tuple,3,true,#{}},nil}}}}],
                     none}}]}}.
    {try_end,{y,4}}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{2,{t_atom,[done]}},
                  {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                 {{3,{t_atom,[next]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[next]},
                        2 => {t_list,{t_tuple,3,true,#{}},nil}}}}],
                none}},
        {f,188},
        {list,[2,{f,186},3,{f,185}]}}.
  {label,185}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_last,4,{f,180},5}. % do_zip_enum/4
  {label,186}.
    {deallocate,5}.
    return.
  {label,187}.
    {try_case,{y,4}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/stream.ex",1369}]}.
    {call,1,{f,178}}. % do_zip_close/1
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    raw_raise.
    {deallocate,5}.
    return.
  {label,188}.
    {line,[{scope,[2]},{location,"lib/stream.ex",1365}]}.
    {try_case_end,{x,0}}.


{function, do_zip_next, 6, 190}.
  {label,189}.
    {line,[{location,"lib/stream.ex",1382}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,do_zip_next},6}.
  {label,190}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,{t_tuple,3,true,#{}},nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,197},[{x,0}]}.
    {get_list,{x,0},{x,6},{x,7}}.
    {test,is_tuple,{f,189},[{x,6}]}.
    {test,test_arity,{f,189},[{x,6},3]}.
    {get_tuple_element,{x,6},0,{x,0}}.
    {get_tuple_element,{x,6},1,{x,8}}.
    {get_tuple_element,{x,6},2,{x,6}}.
    {test,is_nil,{f,196},[{x,8}]}.
    {select_val,{x,6},
                {f,196},
                {list,[{atom,cont},{f,192},{atom,halt},{f,191}]}}.
  {label,191}.
    {allocate,1,8}.
    {move,{x,1},{y,0}}.
    {move,{x,7},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/stream.ex",1390}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {call,1,{f,178}}. % do_zip_close/1
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,done},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,192}.
    {allocate,7,8}.
    {move,{x,0},{y,0}}.
    {move,{x,7},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{cont,[]}},{x,0}}.
    {line,[{location,"lib/stream.ex",1395}]}.
    {call_fun,1}.
    {test,is_tuple,{f,198},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,198},
                        {list,[2,{f,194},3,{f,193}]}}.
  {label,193}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,198},[{x,1},{atom,suspended}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,198},[{x,1}]}.
    {test_heap,8,2}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{atom,cont}]}}.
    {put_list,{x,0},{y,3},{x,0}}.
    {put_list,{x,2},{y,4},{x,3}}.
    {move,{y,5},{x,2}}.
    {move,{x,0},{x,4}}.
    {move,{y,2},{x,5}}.
    {move,{y,6},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,190},7}. % do_zip_next/6
  {label,194}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,195},[{x,1}]}.
    {test_heap,8,2}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_tuple2,{x,1},{list,[{y,0},{x,1},{atom,halt}]}}.
    {put_list,{x,1},{y,3},{x,1}}.
    {put_list,{x,0},{y,4},{x,3}}.
    {move,{y,5},{x,2}}.
    {move,{x,1},{x,4}}.
    {move,{y,2},{x,5}}.
    {move,{y,6},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,190},7}. % do_zip_next/6
  {label,195}.
    {test,is_nil,{f,198},[{x,1}]}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {trim,6,1}.
    {line,[{location,"lib/stream.ex",1407}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {call,1,{f,178}}. % do_zip_close/1
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,done},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,196}.
    {test,is_nonempty_list,{f,199},[{x,8}]}.
    {test_heap,8,9}.
    {get_list,{x,8},{x,9},{x,8}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,8},{x,6}]}}.
    {put_list,{x,0},{x,4},{x,4}}.
    {put_list,{x,9},{x,3},{x,3}}.
    {move,{x,7},{x,0}}.
    {call_only,6,{f,190}}. % do_zip_next/6
  {label,197}.
    {test,is_nil,{f,189},[{x,0}]}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/stream.ex",1429}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,1},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,3}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {call_fun,2}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,next},{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,198}.
    {line,[{location,"lib/stream.ex",1395}]}.
    {case_end,{x,0}}.
  {label,199}.
    {line,[{location,"lib/stream.ex",1420}]}.
    {badmatch,{x,8}}.


{function, drop, 2, 201}.
  {label,200}.
    {line,[{location,"lib/stream.ex",346}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,drop},2}.
  {label,201}.
    {test,is_integer,{f,200},[{x,1}]}.
    {test,is_ge,{f,203},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,507},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_fun,2,
                     {'-drop/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,202},[{x,0}]}.
    {get_map_elements,{f,202},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,6},
                             {atom,done},
                             {x,5},
                             {atom,accs},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,202},[{x,3},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,202},[{x,5},{atom,nil}]}.
    {test_heap,4,7}.
    {put_list,{x,2},{x,6},{x,2}}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,1},{atom,funs},{x,2}]}}.
    return.
  {label,202}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   3,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,2}]}}.
    return.
  {label,203}.
    {line,[{location,"lib/stream.ex",351}]}.
    {gc_bif,abs,{f,0},2,[{tr,{x,1},{t_integer,any}}],{x,1}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,514},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_fun,2,
                     {'-drop/2-fun-2-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,204},[{x,0}]}.
    {get_map_elements,{f,204},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,5},
                             {atom,done},
                             {x,4},
                             {atom,accs},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,204},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,204},[{x,4},{atom,nil}]}.
    {test_heap,4,6}.
    {put_list,{x,1},{x,5},{x,1}}.
    {put_list,{literal,{0,[],[]}},{x,3},{x,2}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,2},{atom,funs},{x,1}]}}.
    return.
  {label,204}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,accs},
                          {literal,[{0,[],[]}]},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,1}]}}.
    return.


{function, drop_every, 2, 206}.
  {label,205}.
    {line,[{location,"lib/stream.ex",400}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,drop_every},2}.
  {label,206}.
    {test,is_eq_exact,{f,207},[{x,1},{integer,0}]}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',accs => [],
                              done => nil,funs => []}},
                   {x,0},
                   1,
                   {list,[{atom,enum},{x,0}]}}.
    return.
  {label,207}.
    {test,is_nil,{f,208},[{x,0}]}.
    {move,{literal,#{'__struct__' => 'Elixir.Stream',accs => [],done => nil,
                     enum => [],funs => []}},
          {x,0}}.
    return.
  {label,208}.
    {test,is_integer,{f,205},[{x,1}]}.
    {test,is_lt,{f,205},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,499},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_fun,2,
                     {'-drop_every/2-fun-0-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,209},[{x,0}]}.
    {get_map_elements,{f,209},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,6},
                             {atom,done},
                             {x,5},
                             {atom,accs},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,209},[{x,3},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,209},[{x,5},{atom,nil}]}.
    {test_heap,4,7}.
    {put_list,{x,2},{x,6},{x,2}}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,1},{atom,funs},{x,2}]}}.
    return.
  {label,209}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   3,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,2}]}}.
    return.


{function, drop_while, 2, 211}.
  {label,210}.
    {line,[{location,"lib/stream.ex",419}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,drop_while},2}.
  {label,211}.
    {test,is_function2,{f,210},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,489},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_fun,2,
                     {'-drop_while/2-fun-0-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,212},[{x,0}]}.
    {get_map_elements,{f,212},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,5},
                             {atom,done},
                             {x,4},
                             {atom,accs},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,212},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,212},[{x,4},{atom,nil}]}.
    {test_heap,4,6}.
    {put_list,{x,1},{x,5},{x,1}}.
    {put_list,{atom,true},{x,3},{x,2}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,2},{atom,funs},{x,1}]}}.
    return.
  {label,212}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,accs},
                          {literal,[true]},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,1}]}}.
    return.


{function, duplicate, 2, 214}.
  {label,213}.
    {line,[{location,"lib/stream.ex",450}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,duplicate},2}.
  {label,214}.
    {test,is_integer,{f,213},[{x,1}]}.
    {test,is_ge,{f,213},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,486},0,0,{x,0},{list,[{x,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,#{2 => number}},
                     none}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,294}}. % unfold/2


{function, each, 2, 216}.
  {label,215}.
    {line,[{location,"lib/stream.ex",478}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,each},2}.
  {label,216}.
    {test,is_function2,{f,215},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,482},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_fun,2,{'-each/2-fun-0-',4},any}}]}}.
    {test,is_map,{f,217},[{x,0}]}.
    {get_map_elements,{f,217},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,4},
                             {atom,done},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,217},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,217},[{x,3},{atom,nil}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1774}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,funs},{x,1}]}}.
    return.
  {label,217}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',accs => [],
                              done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,enum},{x,0},{atom,funs},{x,1}]}}.
    return.


{function, filter, 2, 219}.
  {label,218}.
    {line,[{location,"lib/stream.ex",521}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,filter},2}.
  {label,219}.
    {test,is_function2,{f,218},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,476},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_fun,2,{'-filter/2-fun-0-',4},any}}]}}.
    {test,is_map,{f,220},[{x,0}]}.
    {get_map_elements,{f,220},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,4},
                             {atom,done},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,220},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,220},[{x,3},{atom,nil}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1774}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,funs},{x,1}]}}.
    return.
  {label,220}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',accs => [],
                              done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,enum},{x,0},{atom,funs},{x,1}]}}.
    return.


{function, filter_map, 3, 222}.
  {label,221}.
    {line,[{location,"lib/stream.ex",527}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,filter_map},3}.
  {label,222}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,470},0,0,{x,1},{list,[{x,1},{x,2}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_fun,2,{'-filter_map/3-fun-0-',5},any}}]}}.
    {test,is_map,{f,223},[{x,0}]}.
    {get_map_elements,{f,223},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,4},
                             {atom,done},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,223},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,223},[{x,3},{atom,nil}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1774}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,funs},{x,1}]}}.
    return.
  {label,223}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',accs => [],
                              done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,enum},{x,0},{atom,funs},{x,1}]}}.
    return.


{function, flat_map, 2, 225}.
  {label,224}.
    {line,[{location,"lib/stream.ex",505}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,flat_map},2}.
  {label,225}.
    {test,is_function2,{f,224},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,467},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_atom,[nil]}}}}]}}.
    {move,{atom,nil},{x,1}}.
    {call_only,3,{f,288}}. % transform/3


{function, intersperse, 2, 227}.
  {label,226}.
    {line,[{location,"lib/stream.ex",1763}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,intersperse},2}.
  {label,227}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,462},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,nil},2 => {t_atom,[true]}}}}]}}.
    {move,{atom,false},{x,1}}.
    {line,[{location,"lib/stream.ex",1764}]}.
    {call_ext_only,3,{extfunc,'Elixir.Stream',transform,3}}.


{function, interval, 1, 229}.
  {label,228}.
    {line,[{location,"lib/stream.ex",550}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,interval},1}.
  {label,229}.
    {test,is_integer,{f,230},[{x,0}]}.
    {test,is_ge,{f,228},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {jump,{f,231}}.
  {label,230}.
    {test,is_eq_exact,{f,228},[{x,0},{atom,infinity}]}.
  {label,231}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,460},0,0,{x,1},{list,[{x,0}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{1 => number,2 => number}}}]}}.
    {move,{integer,0},{x,0}}.
    {call_only,2,{f,294}}. % unfold/2


{function, into, 2, 233}.
  {label,232}.
    {line,[{location,"lib/stream.ex",566}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,into},2}.
  {label,233}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,458},0,0,{x,2},{list,[]}}.
    {call_only,3,{f,235}}. % into/3


{function, into, 3, 235}.
  {label,234}.
    {line,[{location,"lib/stream.ex",566}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,into},3}.
  {label,235}.
    {test,is_function2,{f,234},[{x,2},{integer,1}]}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,456},0,0,{x,0},{list,[{x,0},{x,1},{x,2}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_tuple,2,false,#{}}}]}}.
    return.


{function, iterate, 2, 237}.
  {label,236}.
    {line,[{location,"lib/stream.ex",1521}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,iterate},2}.
  {label,237}.
    {test,is_function2,{f,236},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,451},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{2 => {t_tuple,2,true,#{1 => {t_atom,[next]}}}}}}]}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {call_only,2,{f,294}}. % unfold/2


{function, map, 2, 239}.
  {label,238}.
    {line,[{location,"lib/stream.ex",611}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,map},2}.
  {label,239}.
    {test,is_function2,{f,238},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,447},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_fun,2,{'-map/2-fun-0-',4},any}}]}}.
    {test,is_map,{f,240},[{x,0}]}.
    {get_map_elements,{f,240},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,4},
                             {atom,done},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,240},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,240},[{x,3},{atom,nil}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1774}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,funs},{x,1}]}}.
    return.
  {label,240}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',accs => [],
                              done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,enum},{x,0},{atom,funs},{x,1}]}}.
    return.


{function, map_every, 3, 242}.
  {label,241}.
    {line,[{location,"lib/stream.ex",640}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,map_every},3}.
  {label,242}.
    {test,is_integer,{f,241},[{x,1}]}.
    {test,is_ge,{f,241},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_function2,{f,241},[{x,2},{integer,1}]}.
    {call_only,3,{f,244}}. % map_every_after_guards/3


{function, map_every_after_guards, 3, 244}.
  {label,243}.
    {line,[{location,"lib/stream.ex",644}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,map_every_after_guards},3}.
  {label,244}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {select_val,{x,1},
                {f,247},
                {list,[{integer,0},{f,246},{integer,1},{f,245}]}}.
  {label,245}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,239}}. % map/2
  {label,246}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',accs => [],
                              done => nil,funs => []}},
                   {x,0},
                   1,
                   {list,[{atom,enum},{x,0}]}}.
    return.
  {label,247}.
    {test,is_nil,{f,248},[{x,0}]}.
    {move,{literal,#{'__struct__' => 'Elixir.Stream',accs => [],done => nil,
                     enum => [],funs => []}},
          {x,0}}.
    return.
  {label,248}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,439},0,0,{x,2},{list,[{x,1},{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_fun,2,
                     {'-map_every_after_guards/3-fun-0-',5},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,249},[{x,0}]}.
    {get_map_elements,{f,249},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,6},
                             {atom,done},
                             {x,5},
                             {atom,accs},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,249},[{x,3},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,249},[{x,5},{atom,nil}]}.
    {test_heap,4,7}.
    {put_list,{x,2},{x,6},{x,2}}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,1},{atom,funs},{x,2}]}}.
    return.
  {label,249}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   3,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,2}]}}.
    return.


{function, reject, 2, 251}.
  {label,250}.
    {line,[{location,"lib/stream.ex",664}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,reject},2}.
  {label,251}.
    {test,is_function2,{f,250},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,433},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_fun,2,{'-reject/2-fun-0-',4},any}}]}}.
    {test,is_map,{f,252},[{x,0}]}.
    {get_map_elements,{f,252},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,4},
                             {atom,done},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,252},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,252},[{x,3},{atom,nil}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1774}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,funs},{x,1}]}}.
    return.
  {label,252}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',accs => [],
                              done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,enum},{x,0},{atom,funs},{x,1}]}}.
    return.


{function, repeatedly, 1, 254}.
  {label,253}.
    {line,[{location,"lib/stream.ex",1544}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,repeatedly},1}.
  {label,254}.
    {test,is_function2,{f,253},[{x,0},{integer,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,431},0,0,{x,0},{list,[{x,0}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-do_repeatedly/3-fun-0-',3},
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-do_repeatedly/3-fun-0-',3},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    return.


{function, resource, 3, 256}.
  {label,255}.
    {line,[{location,"lib/stream.ex",1607}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,resource},3}.
  {label,256}.
    {test,is_function2,{f,255},[{x,0},{integer,0}]}.
    {test,is_function2,{f,255},[{x,1},{integer,1}]}.
    {test,is_function2,{f,255},[{x,2},{integer,1}]}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,429},0,0,{x,0},{list,[{x,0},{x,1},{x,2}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    return.


{function, run, 1, 258}.
  {label,257}.
    {line,[{location,"lib/stream.ex",688}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,run},1}.
  {label,258}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,427},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_atom,[nil]}}}}]}}.
    {move,{literal,{cont,nil}},{x,1}}.
    {line,[{location,"lib/stream.ex",689}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {move,{atom,ok},{x,0}}.
    {deallocate,0}.
    return.


{function, scan, 2, 260}.
  {label,259}.
    {line,[{location,"lib/stream.ex",707}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,scan},2}.
  {label,260}.
    {test,is_function2,{f,259},[{x,1},{integer,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,420},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_fun,2,
                     {'-scan/2-fun-0-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,261},[{x,0}]}.
    {get_map_elements,{f,261},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,5},
                             {atom,done},
                             {x,4},
                             {atom,accs},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,261},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,261},[{x,4},{atom,nil}]}.
    {test_heap,4,6}.
    {put_list,{x,1},{x,5},{x,1}}.
    {put_list,{atom,first},{x,3},{x,2}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,2},{atom,funs},{x,1}]}}.
    return.
  {label,261}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,accs},
                          {literal,[first]},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,1}]}}.
    return.


{function, scan, 3, 263}.
  {label,262}.
    {line,[{location,"lib/stream.ex",724}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,scan},3}.
  {label,263}.
    {test,is_function2,{f,262},[{x,2},{integer,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,414},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_fun,2,
                     {'-scan/3-fun-0-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,264},[{x,0}]}.
    {get_map_elements,{f,264},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,6},
                             {atom,done},
                             {x,5},
                             {atom,accs},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,264},[{x,3},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,264},[{x,5},{atom,nil}]}.
    {test_heap,4,7}.
    {put_list,{x,2},{x,6},{x,2}}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,1},{atom,funs},{x,2}]}}.
    return.
  {label,264}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   3,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,2}]}}.
    return.


{function, take, 2, 266}.
  {label,265}.
    {line,[{location,"lib/stream.ex",754}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,take},2}.
  {label,266}.
    {test,is_integer,{f,265},[{x,1}]}.
    {call_only,2,{f,268}}. % take_after_guards/2


{function, take_after_guards, 2, 268}.
  {label,267}.
    {line,[{location,"lib/stream.ex",758}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,take_after_guards},2}.
  {label,268}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_ne_exact,{f,269},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_nil,{f,270},[{x,0}]}.
  {label,269}.
    {move,{literal,#{'__struct__' => 'Elixir.Stream',accs => [],done => nil,
                     enum => [],funs => []}},
          {x,0}}.
    return.
  {label,270}.
    {test,is_lt,{f,272},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,403},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_fun,2,
                     {'-take_after_guards/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,271},[{x,0}]}.
    {get_map_elements,{f,271},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,6},
                             {atom,done},
                             {x,5},
                             {atom,accs},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,271},[{x,3},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,271},[{x,5},{atom,nil}]}.
    {test_heap,4,7}.
    {put_list,{x,2},{x,6},{x,2}}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,1},{atom,funs},{x,2}]}}.
    return.
  {label,271}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   3,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,2}]}}.
    return.
  {label,272}.
    {test,is_lt,{f,267},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,412},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, take_every, 2, 274}.
  {label,273}.
    {line,[{location,"lib/stream.ex",793}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,take_every},2}.
  {label,274}.
    {test,is_integer,{f,273},[{x,1}]}.
    {test,is_ge,{f,273},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {call_only,2,{f,276}}. % take_every_after_guards/2


{function, take_every_after_guards, 2, 276}.
  {label,275}.
    {line,[{location,"lib/stream.ex",797}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,take_every_after_guards},2}.
  {label,276}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_ne_exact,{f,277},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_nil,{f,278},[{x,0}]}.
  {label,277}.
    {move,{literal,#{'__struct__' => 'Elixir.Stream',accs => [],done => nil,
                     enum => [],funs => []}},
          {x,0}}.
    return.
  {label,278}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,395},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_fun,2,
                     {'-take_every_after_guards/2-fun-0-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,279},[{x,0}]}.
    {get_map_elements,{f,279},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,6},
                             {atom,done},
                             {x,5},
                             {atom,accs},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,279},[{x,3},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,279},[{x,5},{atom,nil}]}.
    {test_heap,4,7}.
    {put_list,{x,2},{x,6},{x,2}}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,1},{atom,funs},{x,2}]}}.
    return.
  {label,279}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   3,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,2}]}}.
    return.


{function, take_while, 2, 281}.
  {label,280}.
    {line,[{location,"lib/stream.ex",817}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,take_while},2}.
  {label,281}.
    {test,is_function2,{f,280},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,389},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_fun,2,{'-take_while/2-fun-0-',4},any}}]}}.
    {test,is_map,{f,282},[{x,0}]}.
    {get_map_elements,{f,282},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,4},
                             {atom,done},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,282},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,282},[{x,3},{atom,nil}]}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1774}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,funs},{x,1}]}}.
    return.
  {label,282}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',accs => [],
                              done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,enum},{x,0},{atom,funs},{x,1}]}}.
    return.


{function, timer, 1, 284}.
  {label,283}.
    {line,[{location,"lib/stream.ex",834}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,timer},1}.
  {label,284}.
    {test,is_integer,{f,285},[{x,0}]}.
    {test,is_ge,{f,283},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {jump,{f,286}}.
  {label,285}.
    {test,is_eq_exact,{f,283},[{x,0},{atom,infinity}]}.
  {label,286}.
    {allocate,0,1}.
    {line,[{location,"lib/stream.ex",837}]}.
    {call,1,{f,229}}. % interval/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_fun,2,
         {'-unfold/2-fun-0-',4},
         {t_union,none,none,none,
          [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
           {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
           {{3,{t_atom,[suspended]}},
            {t_tuple,3,true,
             #{1 => {t_atom,[suspended]},
               3 =>
                {t_fun,1,
                 {'-do_unfold/4-fun-0-',4},
                 {t_union,none,none,none,
                  [{{2,{t_atom,[done]}},
                    {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                   {{2,{t_atom,[halted]}},
                    {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                   {{3,{t_atom,[suspended]}},
                    {t_tuple,3,true,
                     #{1 => {t_atom,[suspended]},
                       3 => {t_fun,1,{'-do_unfold/4-fun-0-',4},any}}}}],
                  none}}}}}],
          none}}}]}}.
    {move,{integer,1},{x,1}}.
    {call_last,2,{f,266},0}. % take/2


{function, transform, 3, 288}.
  {label,287}.
    {line,[{location,"lib/stream.ex",871}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,transform},3}.
  {label,288}.
    {test,is_function2,{f,287},[{x,2},{integer,2}]}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,383},0,0,{x,0},{list,[{x,0},{x,1},{x,2}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    return.


{function, transform, 4, 290}.
  {label,289}.
    {line,[{location,"lib/stream.ex",886}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,transform},4}.
  {label,290}.
    {test,is_function2,{f,289},[{x,1},{integer,0}]}.
    {test,is_function2,{f,289},[{x,2},{integer,2}]}.
    {test,is_function2,{f,289},[{x,3},{integer,1}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,381},0,0,{x,0},{list,[{x,0},{x,1},{x,2},{x,3}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    return.


{function, transform, 5, 292}.
  {label,291}.
    {line,[{location,"lib/stream.ex",913}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,transform},5}.
  {label,292}.
    {test,is_function2,{f,291},[{x,1},{integer,0}]}.
    {test,is_function2,{f,291},[{x,2},{integer,2}]}.
    {test,is_function2,{f,291},[{x,3},{integer,1}]}.
    {test,is_function2,{f,291},[{x,4},{integer,1}]}.
    {test_heap,{alloc,[{words,5},{floats,0},{funs,1}]},5}.
    {make_fun3,{f,379},0,0,{x,0},{list,[{x,0},{x,1},{x,2},{x,3},{x,4}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,any,
                {t_union,none,none,none,
                 [{{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 => {t_fun,1,any,{t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    return.


{function, unfold, 2, 294}.
  {label,293}.
    {line,[{location,"lib/stream.ex",1727}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,unfold},2}.
  {label,294}.
    {test,is_function2,{f,293},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,377},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-do_unfold/4-fun-0-',4},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-do_unfold/4-fun-0-',4},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    return.


{function, uniq, 1, 296}.
  {label,295}.
    {line,[{location,"lib/stream.ex",1103}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,uniq},1}.
  {label,296}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,375},0,0,{x,1},{list,[]}}.
    {call_only,2,{f,300}}. % uniq_by/2


{function, uniq, 2, 298}.
  {label,297}.
    {line,[{location,"lib/stream.ex",1109}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,uniq},2}.
  {label,298}.
    {call_only,2,{f,300}}. % uniq_by/2


{function, uniq_by, 2, 300}.
  {label,299}.
    {line,[{location,"lib/stream.ex",1135}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,uniq_by},2}.
  {label,300}.
    {test,is_function2,{f,299},[{x,1},{integer,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,368},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_fun,2,
                     {'-uniq_by/2-fun-0-',4},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,301},[{x,0}]}.
    {get_map_elements,{f,301},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,5},
                             {atom,done},
                             {x,4},
                             {atom,accs},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,301},[{x,2},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,301},[{x,4},{atom,nil}]}.
    {test_heap,4,6}.
    {put_list,{x,1},{x,5},{x,1}}.
    {put_list,{literal,#{}},{x,3},{x,2}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,2},{atom,funs},{x,1}]}}.
    return.
  {label,301}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   2,
                   {list,[{atom,accs},
                          {literal,[#{}]},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,1}]}}.
    return.


{function, with_index, 1, 303}.
  {label,302}.
    {line,[{location,"lib/stream.ex",1157}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,with_index},1}.
  {label,303}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,305}}. % with_index/2


{function, with_index, 2, 305}.
  {label,304}.
    {line,[{location,"lib/stream.ex",1157}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,with_index},2}.
  {label,305}.
    {test,is_integer,{f,304},[{x,1}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,362},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_fun,2,
                     {'-with_index/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {test,is_map,{f,306},[{x,0}]}.
    {get_map_elements,{f,306},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,funs},
                             {x,6},
                             {atom,done},
                             {x,5},
                             {atom,accs},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,306},[{x,3},{atom,'Elixir.Stream'}]}.
    {test,is_eq_exact,{f,306},[{x,5},{atom,nil}]}.
    {test_heap,4,7}.
    {put_list,{x,2},{x,6},{x,2}}.
    {put_list,{x,1},{x,4},{x,1}}.
    {line,[{location,"lib/stream.ex",1778}]}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   3,
                   {list,[{atom,accs},{x,1},{atom,funs},{x,2}]}}.
    return.
  {label,306}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Stream',done => nil}},
                   {x,0},
                   3,
                   {list,[{atom,accs},
                          {x,1},
                          {atom,enum},
                          {x,0},
                          {atom,funs},
                          {x,2}]}}.
    return.


{function, zip, 1, 308}.
  {label,307}.
    {line,[{location,"lib/stream.ex",1233}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,zip},1}.
  {label,308}.
    {move,{literal,fun erlang:list_to_tuple/1},{x,1}}.
    {call_only,2,{f,331}}. % zip_with/2


{function, zip, 2, 310}.
  {label,309}.
    {line,[{location,"lib/stream.ex",1213}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,zip},2}.
  {label,310}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,360},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {call_only,3,{f,334}}. % zip_with/3


{function, zip_enum, 4, 312}.
  {label,311}.
    {line,[{location,"lib/stream.ex",1337}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,zip_enum},4}.
  {label,312}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {allocate_heap,3,{alloc,[{words,1},{floats,0},{funs,2}]},4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {make_fun3,{f,358},0,0,{x,1},{list,[]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[suspend]},2 => {t_cons,any,nil}}}}]}}.
    {make_fun3,{f,354},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,3,true,
                     #{1 => {t_fun,1,{'-zip_enum/4-fun-1-',3},any},
                       2 => nil,
                       3 => {t_atom,[cont]}}}}]}}.
    {line,[{location,"lib/stream.ex",1343}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',map,2}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,4,{f,180},3}. % do_zip_enum/4


{function, zip_list, 4, 314}.
  {label,313}.
    {line,[{location,"lib/stream.ex",1310}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,zip_list},4}.
  {label,314}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,313},[{x,1}]}.
    {test,test_arity,{f,313},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,4}}.
    {get_tuple_element,{x,1},1,{x,5}}.
    {select_val,{x,4},
                {f,313},
                {list,[{atom,cont},
                       {f,317},
                       {atom,halt},
                       {f,316},
                       {atom,suspend},
                       {f,315}]}}.
  {label,315}.
    {test_heap,{alloc,[{words,7},{floats,0},{funs,1}]},6}.
    {make_fun3,{f,352},0,0,{x,0},{list,[{x,0},{x,2},{x,3}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-zip_list/4-fun-0-',4},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-zip_list/4-fun-0-',4},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,5},{x,0}]}}.
    return.
  {label,316}.
    {test_heap,3,6}.
    {put_tuple2,{x,0},{list,[{atom,halted},{x,5}]}}.
    return.
  {label,317}.
    {allocate,4,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,nil,{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/stream.ex",1319}]}.
    {call,3,{f,320}}. % zip_list_heads_tails/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[error]},
                     none,none,
                     {t_tuple,2,true,
                         #{1 => {t_list,any,nil},2 => {t_list,any,nil}}},
                     none}}]}}.
    {test,is_tuple,
          {f,318},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        {t_tuple,2,true,
                                 #{1 => {t_list,any,nil},
                                   2 => {t_list,any,nil}}},
                        none}}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{y,2},{x,1}}.
    {line,[{location,"lib/stream.ex",1320}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,0},{y,1}}.
    {trim,1,3}.
    {call_fun,2}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,314},3}. % zip_list/4
  {label,318}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,done},{y,1}]}}.
    {deallocate,4}.
    return.


{function, zip_list_heads_tails, 3, 320}.
  {label,319}.
    {line,[{location,"lib/stream.ex",1325}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,zip_list_heads_tails},3}.
  {label,320}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,322},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,321},[{x,3}]}.
    {test_heap,4,5}.
    {get_list,{x,3},{x,0},{x,3}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,320}}. % zip_list_heads_tails/3
  {label,321}.
    {test,is_nil,{f,319},[{x,3}]}.
    {move,{atom,error},{x,0}}.
    return.
  {label,322}.
    {test,is_nil,{f,319},[{x,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/stream.ex",1334}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, zip_pair, 5, 324}.
  {label,323}.
    {line,[{location,"lib/stream.ex",1263}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,zip_pair},5}.
  {label,324}.
    {'%',{var_info,{x,4},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,327},[{x,2}]}.
    {test,test_arity,{f,327},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,5}}.
    {get_tuple_element,{x,2},1,{x,6}}.
    {select_val,{x,5},
                {f,327},
                {list,[{atom,halt},{f,326},{atom,suspend},{f,325}]}}.
  {label,325}.
    {test_heap,{alloc,[{words,8},{floats,0},{funs,1}]},7}.
    {make_fun3,{f,350},0,0,{x,0},{list,[{x,0},{x,1},{x,3},{x,4}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-zip_pair/5-fun-0-',5},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-zip_pair/5-fun-0-',5},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,6},{x,0}]}}.
    return.
  {label,326}.
    {test_heap,3,7}.
    {put_tuple2,{x,0},{list,[{atom,halted},{x,6}]}}.
    return.
  {label,327}.
    {test,is_ne_exact,{f,328},[{x,0},nil]}.
    {test,is_nil,{f,329},[{x,1}]}.
  {label,328}.
    {test,is_tagged_tuple,{f,323},[{x,2},2,{atom,cont}]}.
    {test_heap,3,3}.
    {get_tuple_element,{x,2},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0}]}}.
    return.
  {label,329}.
    {test,is_nonempty_list,{f,323},[{x,0}]}.
    {get_list,{x,0},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,323},[{x,1}]}.
    {get_list,{x,1},{x,7},{x,8}}.
    {test,is_tagged_tuple,{f,323},[{x,2},2,{atom,cont}]}.
    {allocate,5,9}.
    {move,{x,8},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {get_tuple_element,{x,2},1,{y,0}}.
    {move,{x,7},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/stream.ex",1275}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{y,0},{x,1}}.
    {move,{y,4},{x,2}}.
    {trim,1,4}.
    {call_fun,2}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,324},4}. % zip_pair/5


{function, zip_with, 2, 331}.
  {label,330}.
    {line,[{location,"lib/stream.ex",1302}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,zip_with},2}.
  {label,331}.
    {test,is_function2,{f,330},[{x,1},{integer,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {test,is_list,{f,332},[{x,0}]}.
    {move,{x,0},{x,1}}.
    {move,{literal,fun erlang:is_list/1},{x,0}}.
    {line,[{location,"lib/stream.ex",1303}]}.
    {call_ext,2,{extfunc,lists,all,2}}.
    {test,is_eq_exact,{f,332},[{x,0},{atom,true}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,346},0,0,{x,0},{list,[{y,1},{y,0}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-zip_list/4-fun-0-',4},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-zip_list/4-fun-0-',4},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {deallocate,2}.
    return.
  {label,332}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,348},0,0,{x,0},{list,[{y,1},{y,0}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-do_zip_enum/4-fun-0-',4},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-do_zip_enum/4-fun-0-',4},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {deallocate,2}.
    return.


{function, zip_with, 3, 334}.
  {label,333}.
    {line,[{location,"lib/stream.ex",1254}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,zip_with},3}.
  {label,334}.
    {test,is_list,{f,335},[{x,0}]}.
    {test,is_list,{f,335},[{x,1}]}.
    {test,is_function2,{f,335},[{x,2},{integer,2}]}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,341},0,0,{x,0},{list,[{x,0},{x,1},{x,2}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-zip_pair/5-fun-0-',5},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-zip_pair/5-fun-0-',5},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    return.
  {label,335}.
    {test,is_function2,{f,333},[{x,2},{integer,2}]}.
    {test_heap,{alloc,[{words,5},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,343},0,0,{x,2},{list,[{x,2}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,331}}. % zip_with/2


{function, module_info, 0, 337}.
  {label,336}.
    {line,[]}.
    {func_info,{atom,'Elixir.Stream'},{atom,module_info},0}.
  {label,337}.
    {move,{atom,'Elixir.Stream'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 339}.
  {label,338}.
    {line,[]}.
    {func_info,{atom,'Elixir.Stream'},{atom,module_info},1}.
  {label,339}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Stream'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-zip_with/3-fun-0-', 5, 341}.
  {label,340}.
    {line,[{location,"lib/stream.ex",1256}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_with/3-fun-0-'},5}.
  {label,341}.
    {'%',{var_info,{x,2},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,2,any,any}}]}}.
    {swap,{x,1},{x,3}}.
    {swap,{x,0},{x,2}}.
    {call_only,5,{f,324}}. % zip_pair/5


{function, '-zip_with/3-fun-1-', 2, 343}.
  {label,342}.
    {line,[{location,"lib/stream.ex",1260}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_with/3-fun-1-'},2}.
  {label,343}.
    {'%',{var_info,{x,1},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,344},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,344},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,344},[{x,3}]}.
    {allocate,0,5}.
    {move,{x,2},{x,0}}.
    {move,{x,1},{x,2}}.
    {move,{x,4},{x,1}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,0}.
    return.
  {label,344}.
    {call_only,1,{f,645}}. % '-zip_with/3-inlined-0-'/1


{function, '-zip_with/2-fun-1-', 4, 346}.
  {label,345}.
    {line,[{location,"lib/stream.ex",1304}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_with/2-fun-1-'},4}.
  {label,346}.
    {'%',{var_info,{x,2},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,4,{f,314}}. % zip_list/4


{function, '-zip_with/2-fun-0-', 4, 348}.
  {label,347}.
    {line,[{location,"lib/stream.ex",1306}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_with/2-fun-0-'},4}.
  {label,348}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,4,{f,312}}. % zip_enum/4


{function, '-zip_pair/5-fun-0-', 5, 350}.
  {label,349}.
    {line,[{location,"lib/stream.ex",1268}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_pair/5-fun-0-'},5}.
  {label,350}.
    {'%',{var_info,{x,4},[{type,{t_fun,2,any,any}}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,5,{f,324}}. % zip_pair/5


{function, '-zip_list/4-fun-0-', 4, 352}.
  {label,351}.
    {line,[{location,"lib/stream.ex",1315}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_list/4-fun-0-'},4}.
  {label,352}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,4,{f,314}}. % zip_list/4


{function, '-zip_enum/4-fun-2-', 2, 354}.
  {label,353}.
    {line,[{location,"lib/stream.ex",1343}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_enum/4-fun-2-'},2}.
  {label,354}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_fun,2,
                     {'-zip_enum/4-fun-0-',2},
                     {t_tuple,2,true,
                         #{1 => {t_atom,[suspend]},
                           2 => {t_cons,any,nil}}}}}]}}.
    {test_heap,{alloc,[{words,6},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,356},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    {put_tuple2,{x,0},{list,[{x,0},nil,{atom,cont}]}}.
    return.


{function, '-zip_enum/4-fun-1-', 3, 356}.
  {label,355}.
    {line,[{location,"lib/stream.ex",1344}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_enum/4-fun-1-'},3}.
  {label,356}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-zip_enum/4-fun-0-',2},
                     {t_tuple,2,true,
                         #{1 => {t_atom,[suspend]},
                           2 => {t_cons,any,nil}}}}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,'Elixir.Enumerable',reduce,3}}.


{function, '-zip_enum/4-fun-0-', 2, 358}.
  {label,357}.
    {line,[{location,"lib/stream.ex",1338}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_enum/4-fun-0-'},2}.
  {label,358}.
    {allocate_heap,0,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {line,[{location,"lib/stream.ex",1339}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,suspend},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-zip/2-fun-0-', 2, 360}.
  {label,359}.
    {line,[{location,"lib/stream.ex",1214}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip/2-fun-0-'},2}.
  {label,360}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, '-with_index/2-fun-1-', 1, 362}.
  {label,361}.
    {line,[{location,"lib/stream.ex",1158}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-with_index/2-fun-1-'},1}.
  {label,362}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,364},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-with_index/2-fun-0-', 3, 364}.
  {label,363}.
    {line,[{location,"lib/stream.ex",1158}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-with_index/2-fun-0-'},3}.
  {label,364}.
    {test,is_nonempty_list,{f,365},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,365},[{x,4}]}.
    {allocate_heap,1,5,5}.
    {get_list,{x,4},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {call_fun,2}.
    {test,is_tuple,{f,366},[{x,0}]}.
    {test,test_arity,{f,366},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,366},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {gc_bif,'+',{f,0},3,[{y,0},{integer,1}],{x,3}}.
    {test_heap,7,4}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,365}.
    {call_only,2,{f,643}}. % '-with_index/2-inlined-0-'/2
  {label,366}.
    {badmatch,{x,0}}.


{function, '-uniq_by/2-fun-1-', 2, 368}.
  {label,367}.
    {line,[{location,"lib/stream.ex",1136}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-uniq_by/2-fun-1-'},2}.
  {label,368}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,370},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-uniq_by/2-fun-0-', 4, 370}.
  {label,369}.
    {line,[{location,"lib/stream.ex",1136}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-uniq_by/2-fun-0-'},4}.
  {label,370}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,372},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,372},[{x,5}]}.
    {allocate,7,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,0},{y,5}}.
    {move,{x,1},{y,6}}.
    {get_list,{x,5},{y,2},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {bif,is_map_key,{f,0},[{x,0},{y,2}],{x,1}}.
    {move,{x,0},{y,0}}.
    {test,is_eq_exact,{f,371},[{x,1},{atom,true}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,6}]}}.
    {deallocate,7}.
    return.
  {label,371}.
    {test_heap,2,0}.
    {put_list,{y,3},{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {move,{y,0},{y,6}}.
    {move,{y,2},{y,5}}.
    {trim,5,2}.
    {call_fun,2}.
    {test,is_tuple,{f,373},[{x,0}]}.
    {test,test_arity,{f,373},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,373},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_map_assoc,{f,0},{y,0},{x,3},3,{list,[{y,1},{atom,true}]}}.
    {test_heap,7,4}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,2}.
    return.
  {label,372}.
    {call_only,2,{f,641}}. % '-uniq_by/2-inlined-0-'/2
  {label,373}.
    {badmatch,{x,0}}.


{function, '-uniq/1-fun-0-', 1, 375}.
  {label,374}.
    {line,[{location,"lib/stream.ex",1104}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-uniq/1-fun-0-'},1}.
  {label,375}.
    return.


{function, '-unfold/2-fun-0-', 4, 377}.
  {label,376}.
    {line,[{location,"lib/stream.ex",1728}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-unfold/2-fun-0-'},4}.
  {label,377}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,1},{x,3}}.
    {swap,{x,0},{x,2}}.
    {call_only,4,{f,171}}. % do_unfold/4


{function, '-transform/5-fun-0-', 7, 379}.
  {label,378}.
    {line,[{location,"lib/stream.ex",916}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-transform/5-fun-0-'},7}.
  {label,379}.
    {'%',{var_info,{x,3},[{type,{t_fun,0,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,6},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,4},{x,2}}.
    {swap,{x,1},{x,4}}.
    {swap,{x,3},{x,1}}.
    {swap,{x,0},{x,3}}.
    {call_only,7,{f,136}}. % do_transform/7


{function, '-transform/4-fun-0-', 6, 381}.
  {label,380}.
    {line,[{location,"lib/stream.ex",888}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-transform/4-fun-0-'},6}.
  {label,381}.
    {'%',{var_info,{x,3},[{type,{t_fun,0,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_fun,1,any,any}}]}}.
    {move,{x,5},{x,6}}.
    {move,{atom,nil},{x,5}}.
    {swap,{x,4},{x,2}}.
    {swap,{x,1},{x,4}}.
    {swap,{x,3},{x,1}}.
    {swap,{x,0},{x,3}}.
    {call_only,7,{f,136}}. % do_transform/7


{function, '-transform/3-fun-2-', 5, 383}.
  {label,382}.
    {line,[{location,"lib/stream.ex",872}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-transform/3-fun-2-'},5}.
  {label,383}.
    {'%',{var_info,{x,4},[{type,{t_fun,2,any,any}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,2}]},5}.
    {make_fun3,{f,387},0,0,{x,3},{list,[{x,3}]}}.
    {make_fun3,{f,385},0,0,{x,6},{list,[]}}.
    {move,{atom,nil},{x,5}}.
    {swap,{x,4},{x,2}}.
    {swap,{x,1},{x,4}}.
    {swap,{x,3},{x,1}}.
    {swap,{x,0},{x,3}}.
    {call_only,7,{f,136}}. % do_transform/7


{function, '-transform/3-fun-0-', 1, 385}.
  {label,384}.
    {line,[{location,"lib/stream.ex",872}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-transform/3-fun-0-'},1}.
  {label,385}.
    return.


{function, '-transform/3-fun-1-', 1, 387}.
  {label,386}.
    {line,[{location,"lib/stream.ex",872}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-transform/3-fun-1-'},1}.
  {label,387}.
    return.


{function, '-take_while/2-fun-1-', 2, 389}.
  {label,388}.
    {line,[{location,"lib/stream.ex",818}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-take_while/2-fun-1-'},2}.
  {label,389}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,391},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    return.


{function, '-take_while/2-fun-0-', 4, 391}.
  {label,390}.
    {line,[{location,"lib/stream.ex",818}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-take_while/2-fun-0-'},4}.
  {label,391}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,393},
                {list,[{atom,false},{f,392},{atom,nil},{f,392}]}}.
  {label,392}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halt},{y,2}]}}.
    {deallocate,3}.
    return.
  {label,393}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_fun,2}.
    {deallocate,3}.
    return.


{function, '-take_every_after_guards/2-fun-1-', 2, 395}.
  {label,394}.
    {line,[{location,"lib/stream.ex",802}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-take_every_after_guards/2-fun-1-'},
               2}.
  {label,395}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,397},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-take_every_after_guards/2-fun-0-', 4, 397}.
  {label,396}.
    {line,[{location,"lib/stream.ex",802}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-take_every_after_guards/2-fun-0-'},
               4}.
  {label,397}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,400},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,400},[{x,5}]}.
    {get_list,{x,5},{x,1},{x,5}}.
    {test,is_ne_exact,{f,398},[{x,1},{tr,{x,2},{t_integer,any}}]}.
    {test,is_eq_exact,{f,399},[{x,1},{atom,first}]}.
  {label,398}.
    {allocate_heap,0,2,6}.
    {put_list,{x,4},{x,5},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun,2}.
    {test,is_tuple,{f,401},[{x,0}]}.
    {test,test_arity,{f,401},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,401},[{x,1}]}.
    {test_heap,7,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_list,{integer,1},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,0}.
    return.
  {label,399}.
    {gc_bif,'+',{f,0},6,[{x,1},{integer,1}],{x,0}}.
    {test_heap,7,6}.
    {put_list,{x,0},{x,5},{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,400}.
    {call_only,2,{f,639}}. % '-take_every_after_guards/2-inlined-0-'/2
  {label,401}.
    {badmatch,{x,0}}.


{function, '-take_after_guards/2-fun-1-', 1, 403}.
  {label,402}.
    {line,[{location,"lib/stream.ex",763}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-take_after_guards/2-fun-1-'},1}.
  {label,403}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,405},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-take_after_guards/2-fun-0-', 3, 405}.
  {label,404}.
    {line,[{location,"lib/stream.ex",763}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-take_after_guards/2-fun-0-'},3}.
  {label,405}.
    {test,is_nonempty_list,{f,409},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,409},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,4}}.
    {select_val,{x,5},
                {f,408},
                {list,[{integer,0},{f,407},{integer,1},{f,406}]}}.
  {label,406}.
    {allocate_heap,0,2,5}.
    {put_list,{x,3},{x,4},{x,1}}.
    {call_fun,2}.
    {test,is_tuple,{f,410},[{x,0}]}.
    {test,test_arity,{f,410},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,410},[{x,1}]}.
    {test_heap,7,2}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{integer,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,407}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,1}]}}.
    return.
  {label,408}.
    {allocate_heap,1,2,6}.
    {move,{x,5},{y,0}}.
    {put_list,{x,3},{x,4},{x,1}}.
    {call_fun,2}.
    {test,is_tuple,{f,410},[{x,0}]}.
    {test,test_arity,{f,410},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,410},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {gc_bif,'-',{f,0},3,[{y,0},{integer,1}],{x,3}}.
    {test_heap,7,4}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,409}.
    {call_only,2,{f,637}}. % '-take_after_guards/2-inlined-0-'/2
  {label,410}.
    {badmatch,{x,0}}.


{function, '-take_after_guards/2-fun-2-', 4, 412}.
  {label,411}.
    {line,[{location,"lib/stream.ex",767}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-take_after_guards/2-fun-2-'},4}.
  {label,412}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {allocate,2,4}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,'Elixir.Enum',take,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {call_ext_last,3,{extfunc,'Elixir.Enumerable',reduce,3},2}.


{function, '-scan/3-fun-1-', 2, 414}.
  {label,413}.
    {line,[{location,"lib/stream.ex",725}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-scan/3-fun-1-'},2}.
  {label,414}.
    {'%',{var_info,{x,1},[{type,{t_fun,2,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,416},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-scan/3-fun-0-', 4, 416}.
  {label,415}.
    {line,[{location,"lib/stream.ex",725}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-scan/3-fun-0-'},4}.
  {label,416}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,417},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,417},[{x,5}]}.
    {allocate,3,6}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {get_list,{x,5},{x,1},{y,0}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test_heap,2,1}.
    {put_list,{y,1},{y,0},{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call_fun,2}.
    {test,is_tuple,{f,418},[{x,0}]}.
    {test,test_arity,{f,418},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,418},[{x,1}]}.
    {test_heap,7,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,417}.
    {call_only,2,{f,635}}. % '-scan/3-inlined-0-'/2
  {label,418}.
    {badmatch,{x,0}}.


{function, '-scan/2-fun-1-', 2, 420}.
  {label,419}.
    {line,[{location,"lib/stream.ex",708}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-scan/2-fun-1-'},2}.
  {label,420}.
    {'%',{var_info,{x,1},[{type,{t_fun,2,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,422},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-scan/2-fun-0-', 4, 422}.
  {label,421}.
    {line,[{location,"lib/stream.ex",708}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-scan/2-fun-0-'},4}.
  {label,422}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,424},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,424},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_tuple,{f,423},[{x,6}]}.
    {test,is_tagged_tuple,
          {f,424},
          [{tr,{x,6},{t_tuple,0,false,#{}}},2,{atom,ok}]}.
    {allocate,3,7}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {get_tuple_element,{x,6},1,{x,1}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test_heap,2,1}.
    {put_list,{y,1},{y,0},{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call_fun,2}.
    {test,is_tuple,{f,425},[{x,0}]}.
    {test,test_arity,{f,425},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,425},[{x,1}]}.
    {test_heap,10,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,3},{list,[{atom,ok},{y,0}]}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,423}.
    {test,is_eq_exact,{f,424},[{x,6},{atom,first}]}.
    {allocate_heap,1,2,6}.
    {move,{x,0},{y,0}}.
    {put_list,{x,4},{x,5},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun,2}.
    {test,is_tuple,{f,425},[{x,0}]}.
    {test,test_arity,{f,425},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,425},[{x,1}]}.
    {test_heap,10,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,3},{list,[{atom,ok},{y,0}]}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,424}.
    {call_only,2,{f,633}}. % '-scan/2-inlined-0-'/2
  {label,425}.
    {badmatch,{x,0}}.


{function, '-run/1-fun-0-', 2, 427}.
  {label,426}.
    {line,[{location,"lib/stream.ex",689}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-run/1-fun-0-'},2}.
  {label,427}.
    {move,{literal,{cont,nil}},{x,0}}.
    return.


{function, '-resource/3-fun-0-', 5, 429}.
  {label,428}.
    {line,[{location,"lib/stream.ex",1609}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-resource/3-fun-0-'},5}.
  {label,429}.
    {'%',{var_info,{x,2},[{type,{t_fun,0,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {allocate,4,5}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{x,0}}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,1}}.
    {call_last,5,{f,107},4}. % do_resource/5


{function, '-repeatedly/1-fun-0-', 3, 431}.
  {label,430}.
    {line,[{location,"lib/stream.ex",1545}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-repeatedly/1-fun-0-'},3}.
  {label,431}.
    {'%',{var_info,{x,2},[{type,{t_fun,0,any,any}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,102}}. % do_repeatedly/3


{function, '-reject/2-fun-1-', 2, 433}.
  {label,432}.
    {line,[{location,"lib/stream.ex",665}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-reject/2-fun-1-'},2}.
  {label,433}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,435},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    return.


{function, '-reject/2-fun-0-', 4, 435}.
  {label,434}.
    {line,[{location,"lib/stream.ex",665}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-reject/2-fun-0-'},4}.
  {label,435}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,437},
                {list,[{atom,false},{f,436},{atom,nil},{f,436}]}}.
  {label,436}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_fun,2}.
    {deallocate,3}.
    return.
  {label,437}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,2}]}}.
    {deallocate,3}.
    return.


{function, '-map_every_after_guards/3-fun-1-', 3, 439}.
  {label,438}.
    {line,[{location,"lib/stream.ex",649}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-map_every_after_guards/3-fun-1-'},
               3}.
  {label,439}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,441},0,0,{x,0},{list,[{x,1},{x,2},{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-map_every_after_guards/3-fun-0-', 5, 441}.
  {label,440}.
    {line,[{location,"lib/stream.ex",649}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-map_every_after_guards/3-fun-0-'},
               5}.
  {label,441}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,444},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,444},[{x,6}]}.
    {get_list,{x,6},{x,1},{x,6}}.
    {test,is_ne_exact,{f,442},[{x,1},{tr,{x,2},{t_integer,any}}]}.
    {test,is_eq_exact,{f,443},[{x,1},{atom,first}]}.
  {label,442}.
    {allocate,3,7}.
    {move,{x,6},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,2,1}.
    {put_list,{y,1},{y,0},{x,1}}.
    {move,{y,2},{x,2}}.
    {trim,3,0}.
    {call_fun,2}.
    {test,is_tuple,{f,445},[{x,0}]}.
    {test,test_arity,{f,445},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,445},[{x,1}]}.
    {test_heap,7,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_list,{integer,1},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,0}.
    return.
  {label,443}.
    {allocate_heap,1,2,7}.
    {move,{x,1},{y,0}}.
    {put_list,{x,5},{x,6},{x,1}}.
    {move,{x,4},{x,2}}.
    {call_fun,2}.
    {test,is_tuple,{f,445},[{x,0}]}.
    {test,test_arity,{f,445},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,445},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {gc_bif,'+',{f,0},3,[{y,0},{integer,1}],{x,3}}.
    {test_heap,7,4}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,444}.
    {call_only,2,{f,631}}. % '-map_every_after_guards/3-inlined-0-'/2
  {label,445}.
    {badmatch,{x,0}}.


{function, '-map/2-fun-1-', 2, 447}.
  {label,446}.
    {line,[{location,"lib/stream.ex",612}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-map/2-fun-1-'},2}.
  {label,447}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,449},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    return.


{function, '-map/2-fun-0-', 4, 449}.
  {label,448}.
    {line,[{location,"lib/stream.ex",612}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-map/2-fun-0-'},4}.
  {label,449}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_fun,2}.
    {deallocate,2}.
    return.


{function, '-iterate/2-fun-0-', 2, 451}.
  {label,450}.
    {line,[{location,"lib/stream.ex",1522}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-iterate/2-fun-0-'},2}.
  {label,451}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_tuple,{f,454},[{x,0}]}.
    {test,test_arity,{f,454},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {select_val,{x,2},{f,454},{list,[{atom,next},{f,453},{atom,ok},{f,452}]}}.
  {label,452}.
    {test_heap,6,4}.
    {put_tuple2,{x,0},{list,[{atom,next},{x,3}]}}.
    {put_tuple2,{x,0},{list,[{x,3},{x,0}]}}.
    return.
  {label,453}.
    {allocate,0,4}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/stream.ex",1527}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,6,1}.
    {put_tuple2,{x,1},{list,[{atom,next},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,0}.
    return.
  {label,454}.
    {call_only,1,{f,629}}. % '-iterate/2-inlined-0-'/1


{function, '-into/3-fun-0-', 5, 456}.
  {label,455}.
    {line,[{location,"lib/stream.ex",567}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-into/3-fun-0-'},5}.
  {label,456}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,4},{x,2}}.
    {swap,{x,1},{x,4}}.
    {swap,{x,3},{x,1}}.
    {swap,{x,0},{x,3}}.
    {call_only,5,{f,91}}. % do_into/5


{function, '-into/2-fun-0-', 1, 458}.
  {label,457}.
    {line,[{location,"lib/stream.ex",566}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-into/2-fun-0-'},1}.
  {label,458}.
    return.


{function, '-interval/1-fun-0-', 2, 460}.
  {label,459}.
    {line,[{location,"lib/stream.ex",553}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-interval/1-fun-0-'},2}.
  {label,460}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/stream.ex",554}]}.
    {call_ext,1,{extfunc,'Elixir.Process',sleep,1}}.
    {line,[{location,"lib/stream.ex",555}]}.
    {gc_bif,'+',{f,0},0,[{y,0},{integer,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, '-intersperse/2-fun-0-', 3, 462}.
  {label,461}.
    {line,[{location,"lib/stream.ex",1764}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-intersperse/2-fun-0-'},3}.
  {label,462}.
    {select_val,{x,1},
                {f,465},
                {list,[{atom,false},{f,464},{atom,true},{f,463}]}}.
  {label,463}.
    {test_heap,7,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,true}]}}.
    return.
  {label,464}.
    {test_heap,5,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,true}]}}.
    return.
  {label,465}.
    {call_only,2,{f,627}}. % '-intersperse/2-inlined-0-'/2


{function, '-flat_map/2-fun-0-', 3, 467}.
  {label,466}.
    {line,[{location,"lib/stream.ex",506}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-flat_map/2-fun-0-'},3}.
  {label,467}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {test,is_eq_exact,{f,468},[{x,1},{atom,nil}]}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,nil}]}}.
    {deallocate,0}.
    return.
  {label,468}.
    {call_only,2,{f,623}}. % '-flat_map/2-inlined-0-'/2


{function, '-filter_map/3-fun-1-', 3, 470}.
  {label,469}.
    {line,[{location,"lib/stream.ex",528}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-filter_map/3-fun-1-'},3}.
  {label,470}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,472},0,0,{x,0},{list,[{x,1},{x,2},{x,0}]}}.
    return.


{function, '-filter_map/3-fun-0-', 5, 472}.
  {label,471}.
    {line,[{location,"lib/stream.ex",528}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-filter_map/3-fun-0-'},5}.
  {label,472}.
    {allocate,4,5}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,474},
                {list,[{atom,false},{f,473},{atom,nil},{f,473}]}}.
  {label,473}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,2}]}}.
    {deallocate,4}.
    return.
  {label,474}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,2,2}.
    {call_fun,1}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_fun,2}.
    {deallocate,2}.
    return.


{function, '-filter/2-fun-1-', 2, 476}.
  {label,475}.
    {line,[{location,"lib/stream.ex",522}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-filter/2-fun-1-'},2}.
  {label,476}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,478},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    return.


{function, '-filter/2-fun-0-', 4, 478}.
  {label,477}.
    {line,[{location,"lib/stream.ex",522}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-filter/2-fun-0-'},4}.
  {label,478}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,480},
                {list,[{atom,false},{f,479},{atom,nil},{f,479}]}}.
  {label,479}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,2}]}}.
    {deallocate,3}.
    return.
  {label,480}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_fun,2}.
    {deallocate,3}.
    return.


{function, '-each/2-fun-1-', 2, 482}.
  {label,481}.
    {line,[{location,"lib/stream.ex",479}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-each/2-fun-1-'},2}.
  {label,482}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,484},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    return.


{function, '-each/2-fun-0-', 4, 484}.
  {label,483}.
    {line,[{location,"lib/stream.ex",480}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-each/2-fun-0-'},4}.
  {label,484}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/stream.ex",481}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/stream.ex",482}]}.
    {call_fun,2}.
    {deallocate,3}.
    return.


{function, '-duplicate/2-fun-0-', 2, 486}.
  {label,485}.
    {line,[{location,"lib/stream.ex",451}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-duplicate/2-fun-0-'},2}.
  {label,486}.
    {test,is_eq_exact,{f,487},[{x,0},{integer,0}]}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,487}.
    {line,[{location,"lib/stream.ex",453}]}.
    {gc_bif,'-',{f,0},2,[{x,0},{integer,1}],{x,0}}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.


{function, '-drop_while/2-fun-1-', 2, 489}.
  {label,488}.
    {line,[{location,"lib/stream.ex",420}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop_while/2-fun-1-'},2}.
  {label,489}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,491},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-drop_while/2-fun-0-', 4, 491}.
  {label,490}.
    {line,[{location,"lib/stream.ex",420}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop_while/2-fun-0-'},4}.
  {label,491}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,496},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,496},[{x,5}]}.
    {allocate,5,6}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,1},{y,4}}.
    {get_list,{x,5},{x,0},{y,0}}.
    {select_val,{x,0},
                {f,495},
                {list,[{atom,false},{f,494},{atom,true},{f,492}]}}.
  {label,492}.
    {move,{x,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,493},
                {list,[{atom,false},{f,494},{atom,nil},{f,494}]}}.
  {label,493}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,4}]}}.
    {deallocate,5}.
    return.
  {label,494}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,0},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,0}}.
    {trim,5,0}.
    {call_fun,2}.
    {test,is_tuple,{f,497},[{x,0}]}.
    {test,test_arity,{f,497},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,497},[{x,1}]}.
    {test_heap,7,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_list,{atom,false},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,0}.
    return.
  {label,495}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badbool},{atom,'and'},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,496}.
    {call_only,2,{f,621}}. % '-drop_while/2-inlined-0-'/2
  {label,497}.
    {badmatch,{x,0}}.


{function, '-drop_every/2-fun-1-', 2, 499}.
  {label,498}.
    {line,[{location,"lib/stream.ex",404}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop_every/2-fun-1-'},2}.
  {label,499}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,501},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-drop_every/2-fun-0-', 4, 501}.
  {label,500}.
    {line,[{location,"lib/stream.ex",404}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop_every/2-fun-0-'},4}.
  {label,501}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,504},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,504},[{x,5}]}.
    {get_list,{x,5},{x,1},{x,5}}.
    {test,is_ne_exact,{f,502},[{x,1},{tr,{x,2},{t_integer,any}}]}.
    {test,is_eq_exact,{f,503},[{x,1},{atom,first}]}.
  {label,502}.
    {test_heap,7,6}.
    {put_list,{integer,1},{x,5},{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,503}.
    {allocate_heap,1,2,6}.
    {move,{x,1},{y,0}}.
    {put_list,{x,4},{x,5},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun,2}.
    {test,is_tuple,{f,505},[{x,0}]}.
    {test,test_arity,{f,505},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,505},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {gc_bif,'+',{f,0},3,[{y,0},{integer,1}],{x,3}}.
    {test_heap,7,4}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,504}.
    {call_only,2,{f,619}}. % '-drop_every/2-inlined-0-'/2
  {label,505}.
    {badmatch,{x,0}}.


{function, '-drop/2-fun-1-', 1, 507}.
  {label,506}.
    {line,[{location,"lib/stream.ex",347}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop/2-fun-1-'},1}.
  {label,507}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,509},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-drop/2-fun-0-', 3, 509}.
  {label,508}.
    {line,[{location,"lib/stream.ex",347}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop/2-fun-0-'},3}.
  {label,509}.
    {test,is_nonempty_list,{f,511},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,511},[{x,4}]}.
    {get_list,{x,4},{x,1},{x,4}}.
    {test,is_lt,{f,510},[{integer,0},{x,1}]}.
    {gc_bif,'-',{f,0},5,[{x,1},{integer,1}],{x,0}}.
    {test_heap,7,5}.
    {put_list,{x,0},{x,4},{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,510}.
    {allocate_heap,1,2,5}.
    {move,{x,1},{y,0}}.
    {put_list,{x,3},{x,4},{x,1}}.
    {call_fun,2}.
    {test,is_tuple,{f,512},[{x,0}]}.
    {test,test_arity,{f,512},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,512},[{x,1}]}.
    {test_heap,7,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,511}.
    {call_only,2,{f,615}}. % '-drop/2-inlined-0-'/2
  {label,512}.
    {badmatch,{x,0}}.


{function, '-drop/2-fun-3-', 2, 514}.
  {label,513}.
    {line,[{location,"lib/stream.ex",353}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop/2-fun-3-'},2}.
  {label,514}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,516},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-drop/2-fun-2-', 4, 516}.
  {label,515}.
    {line,[{location,"lib/stream.ex",354}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop/2-fun-2-'},4}.
  {label,516}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,518},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,518},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_tuple,{f,518},[{x,6}]}.
    {test,test_arity,{f,518},[{x,6},3]}.
    {get_tuple_element,{x,6},0,{x,7}}.
    {get_tuple_element,{x,6},1,{x,8}}.
    {get_tuple_element,{x,6},2,{x,6}}.
    {test,is_nonempty_list,{f,517},[{x,6}]}.
    {allocate_heap,5,2,9}.
    {move,{x,3},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,8},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,6},{x,0},{y,0}}.
    {put_list,{x,4},{x,5},{x,1}}.
    {line,[{location,"lib/stream.ex",359}]}.
    {call_fun,2}.
    {test,is_tuple,{f,519},[{x,0}]}.
    {test,test_arity,{f,519},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,519},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,7}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {move,{y,0},{x,6}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,5}}.
    {move,{y,4},{x,2}}.
    {call_last,8,{f,69},5}. % do_drop/8
  {label,517}.
    {test,is_nil,{f,518},[{x,6}]}.
    {move,{x,0},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,3}}.
    {move,{x,7},{x,4}}.
    {move,{x,5},{x,7}}.
    {move,{x,8},{x,5}}.
    {move,{atom,cont},{x,0}}.
    {call_only,8,{f,69}}. % do_drop/8
  {label,518}.
    {call_only,2,{f,617}}. % '-drop/2-inlined-1-'/2
  {label,519}.
    {badmatch,{x,0}}.


{function, '-do_zip_enum/4-fun-0-', 4, 521}.
  {label,520}.
    {line,[{location,"lib/stream.ex",1357}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_zip_enum/4-fun-0-'},4}.
  {label,521}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,4,{f,180}}. % do_zip_enum/4


{function, '-do_zip_close/1-fun-0-', 1, 523}.
  {label,522}.
    {line,[{location,"lib/stream.ex",1433}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_zip_close/1-fun-0-'},1}.
  {label,523}.
    {test,is_tuple,{f,522},[{x,0}]}.
    {test,test_arity,{f,522},[{x,0},3]}.
    {allocate,0,1}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{halt,[]}},{x,0}}.
    {call_fun,1}.
    {deallocate,0}.
    return.


{function, '-do_unfold/4-fun-0-', 4, 525}.
  {label,524}.
    {line,[{location,"lib/stream.ex",1732}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_unfold/4-fun-0-'},4}.
  {label,525}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,4,{f,171}}. % do_unfold/4


{function, '-do_transform_result/6-fun-1-', 3, 527}.
  {label,526}.
    {line,[{location,"lib/stream.ex",1017}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-do_transform_result/6-fun-1-'},
               3}.
  {label,527}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_fun,2,
                     {'-do_transform/7-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,'Elixir.Enumerable',reduce,3}}.


{function, '-do_transform_result/6-fun-0-', 3, 529}.
  {label,528}.
    {line,[{location,"lib/stream.ex",1008}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-do_transform_result/6-fun-0-'},
               3}.
  {label,529}.
    {'%',{var_info,{x,2},[{type,{t_list,any,any}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,'Elixir.Enumerable.List',reduce,3}}.


{function, '-do_transform_inner_list/7-fun-0-', 7, 531}.
  {label,530}.
    {line,[{location,"lib/stream.ex",1042}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-do_transform_inner_list/7-fun-0-'},
               7}.
  {label,531}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[cont,halt,last]}}]}}.
    {'%',
        {var_info,
            {x,5},
            [{type,
                 {t_tuple,5,true,
                     #{1 => {t_fun,2,any,any},
                       3 =>
                           {t_fun,2,
                               {'-do_transform/7-fun-0-',3},
                               {t_tuple,2,true,#{2 => {t_cons,any,any}}}},
                       4 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_fun,1,any,any}},
                       5 => {t_fun,1,any,any}}}}]}}.
    {swap,{x,5},{x,6}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,4},{x,3}}.
    {swap,{x,0},{x,4}}.
    {call_only,7,{f,151}}. % do_transform_inner_list/7


{function, '-do_transform_inner_enum/7-fun-0-', 7, 533}.
  {label,532}.
    {line,[{location,"lib/stream.ex",1072}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-do_transform_inner_enum/7-fun-0-'},
               7}.
  {label,533}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[cont,halt,last]}}]}}.
    {'%',
        {var_info,
            {x,5},
            [{type,
                 {t_tuple,5,true,
                     #{1 => {t_fun,2,any,any},
                       3 =>
                           {t_fun,2,
                               {'-do_transform/7-fun-0-',3},
                               {t_tuple,2,true,#{2 => {t_cons,any,any}}}},
                       4 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_fun,1,any,any}},
                       5 => {t_fun,1,any,any}}}}]}}.
    {swap,{x,5},{x,6}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,4},{x,3}}.
    {swap,{x,0},{x,4}}.
    {call_only,7,{f,142}}. % do_transform_inner_enum/7


{function, '-do_transform/7-fun-2-', 3, 535}.
  {label,534}.
    {line,[{location,"lib/stream.ex",922}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_transform/7-fun-2-'},3}.
  {label,535}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {do_transform_step,2},
                     {t_tuple,2,true,
                         #{1 => {t_atom,[suspend]},
                           2 => {t_cons,any,any}}}}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,'Elixir.Enumerable',reduce,3}}.


{function, '-do_transform/7-fun-0-', 3, 537}.
  {label,536}.
    {line,[{location,"lib/stream.ex",920}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_transform/7-fun-0-'},3}.
  {label,537}.
    {call_only,3,{f,138}}. % do_transform_each/3


{function, '-do_transform/5-fun-0-', 5, 539}.
  {label,538}.
    {line,[{location,"lib/stream.ex",935}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_transform/5-fun-0-'},5}.
  {label,539}.
    {'%',{var_info,{x,2},[{type,{t_atom,[cont,halt,last]}}]}}.
    {'%',
        {var_info,
            {x,4},
            [{type,
                 {t_tuple,5,true,
                     #{1 => {t_fun,2,any,any},
                       3 =>
                           {t_fun,2,
                               {'-do_transform/7-fun-0-',3},
                               {t_tuple,2,true,#{2 => {t_cons,any,any}}}},
                       4 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_fun,1,any,any}},
                       5 => {t_fun,1,any,any}}}}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,0},{x,3}}.
    {call_only,5,{f,122}}. % do_transform/5


{function, '-do_resource/5-fun-0-', 5, 541}.
  {label,540}.
    {line,[{location,"lib/stream.ex",1613}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_resource/5-fun-0-'},5}.
  {label,541}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,5,{f,107}}. % do_resource/5


{function, '-do_resource/5-fun-3-', 3, 543}.
  {label,542}.
    {line,[{location,"lib/stream.ex",1644}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_resource/5-fun-3-'},3}.
  {label,543}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-do_resource/5-fun-2-',3},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,'Elixir.Enumerable',reduce,3}}.


{function, '-do_resource/5-fun-2-', 3, 545}.
  {label,544}.
    {line,[{location,"lib/stream.ex",1643}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_resource/5-fun-2-'},3}.
  {label,545}.
    {call_only,3,{f,118}}. % do_resource_each/3


{function, '-do_resource/5-fun-1-', 3, 547}.
  {label,546}.
    {line,[{location,"lib/stream.ex",1639}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_resource/5-fun-1-'},3}.
  {label,547}.
    {'%',{var_info,{x,2},[{type,{t_list,any,any}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,'Elixir.Enumerable.List',reduce,3}}.


{function, '-do_repeatedly/3-fun-0-', 3, 549}.
  {label,548}.
    {line,[{location,"lib/stream.ex",1549}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_repeatedly/3-fun-0-'},3}.
  {label,549}.
    {'%',{var_info,{x,1},[{type,{t_fun,0,any,any}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,102}}. % do_repeatedly/3


{function, '-do_list_resource/6-fun-0-', 6, 551}.
  {label,550}.
    {line,[{location,"lib/stream.ex",1677}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_list_resource/6-fun-0-'},6}.
  {label,551}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,6,{f,94}}. % do_list_resource/6


{function, '-do_into/5-fun-1-', 3, 553}.
  {label,552}.
    {line,[{location,"lib/stream.ex",579}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_into/5-fun-1-'},3}.
  {label,553}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-do_into/5-fun-0-',5},
                     {t_tuple,2,true,#{2 => {t_cons,any,any}}}}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,'Elixir.Enumerable',reduce,3}}.


{function, '-do_into/5-fun-0-', 5, 555}.
  {label,554}.
    {line,[{location,"lib/stream.ex",573}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_into/5-fun-0-'},5}.
  {label,555}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,556},[{x,1}]}.
    {allocate,5,5}.
    {move,{x,4},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,3},{y,4}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/stream.ex",574}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,0}]}}.
    {move,{y,2},{x,2}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,3}.
    {call_fun,2}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/stream.ex",575}]}.
    {call_fun,2}.
    {test,is_tuple,{f,557},[{x,0}]}.
    {test,test_arity,{f,557},[{x,0},2]}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,556}.
    {call_only,2,{f,613}}. % '-do_into/5-inlined-0-'/2
  {label,557}.
    {badmatch,{x,0}}.


{function, '-do_into/4-fun-0-', 4, 559}.
  {label,558}.
    {line,[{location,"lib/stream.ex",591}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_into/4-fun-0-'},4}.
  {label,559}.
    {swap,{x,1},{x,2}}.
    {swap,{x,3},{x,1}}.
    {swap,{x,0},{x,3}}.
    {call_only,4,{f,85}}. % do_into/4


{function, '-do_enum_resource/6-fun-0-', 6, 561}.
  {label,560}.
    {line,[{location,"lib/stream.ex",1699}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_enum_resource/6-fun-0-'},6}.
  {label,561}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,6,{f,75}}. % do_enum_resource/6


{function, '-do_cycle/5-fun-0-', 5, 563}.
  {label,562}.
    {line,[{location,"lib/stream.ex",1478}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_cycle/5-fun-0-'},5}.
  {label,563}.
    {'%',{var_info,{x,2},[{type,nil}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,{'-cycle/1-fun-2-',3},any}}]}}.
    {move,{x,3},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,5,{f,58}}. % do_cycle/5


{function, '-dedup_by/2-fun-1-', 2, 565}.
  {label,564}.
    {line,[{location,"lib/stream.ex",323}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-dedup_by/2-fun-1-'},2}.
  {label,565}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,567},0,0,{x,0},{list,[{x,1},{x,0}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_cons,any,any}}}}]}}.
    return.


{function, '-dedup_by/2-fun-0-', 4, 567}.
  {label,566}.
    {line,[{location,"lib/stream.ex",323}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-dedup_by/2-fun-0-'},4}.
  {label,567}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,569},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,569},[{x,5}]}.
    {allocate,7,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,0},{y,5}}.
    {move,{x,1},{y,6}}.
    {get_list,{x,5},{y,2},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{x,0},{y,0}}.
    {test,is_tagged_tuple,{f,568},[{y,2},2,{atom,value}]}.
    {get_tuple_element,{y,2},1,{x,0}}.
    {test,is_eq_exact,{f,568},[{x,0},{y,0}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,6}]}}.
    {deallocate,7}.
    return.
  {label,568}.
    {test_heap,2,0}.
    {put_list,{y,3},{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {move,{y,0},{y,6}}.
    {trim,6,1}.
    {call_fun,2}.
    {test,is_tuple,{f,570},[{x,0}]}.
    {test,test_arity,{f,570},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,570},[{x,1}]}.
    {test_heap,10,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,3},{list,[{atom,value},{y,0}]}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,569}.
    {call_only,2,{f,611}}. % '-dedup_by/2-inlined-0-'/2
  {label,570}.
    {badmatch,{x,0}}.


{function, '-dedup/1-fun-0-', 1, 572}.
  {label,571}.
    {line,[{location,"lib/stream.ex",308}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-dedup/1-fun-0-'},1}.
  {label,572}.
    return.


{function, '-cycle/1-fun-3-', 3, 574}.
  {label,573}.
    {line,[{location,"lib/stream.ex",1464}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-cycle/1-fun-3-'},3}.
  {label,574}.
    {allocate_heap,3,{alloc,[{words,2},{floats,0},{funs,2}]},3}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {make_fun3,{f,67},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[suspend]},2 => {t_cons,any,any}}}}]}}.
    {make_fun3,{f,576},0,0,{y,0},{list,[{x,2},{x,0}]}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/stream.ex",1467}]}.
    {call,1,{f,22}}. % check_cycle_first_element/1
    {'%',{var_info,{x,0},
                   [{type,{t_fun,1,
                                 {'-check_cycle_first_element/1-fun-0-',2},
                                 any}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,4}}.
    {move,nil,{x,1}}.
    {call_last,5,{f,58},3}. % do_cycle/5


{function, '-cycle/1-fun-2-', 3, 576}.
  {label,575}.
    {line,[{location,"lib/stream.ex",1466}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-cycle/1-fun-2-'},3}.
  {label,576}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {do_cycle_step,2},
                     {t_tuple,2,true,
                         #{1 => {t_atom,[suspend]},
                           2 => {t_cons,any,any}}}}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,'Elixir.Enumerable',reduce,3}}.


{function, '-cycle/1-fun-0-', 1, 578}.
  {label,577}.
    {line,[{location,"lib/stream.ex",1457}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-cycle/1-fun-0-'},1}.
  {label,578}.
    {test,is_tuple,{f,577},[{x,0}]}.
    {test,test_arity,{f,577},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,is_nonempty_list,{f,579},[{x,2}]}.
    {test_heap,6,3}.
    {get_list,{x,2},{x,0},{x,2}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,2}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,579}.
    {test,is_nonempty_list,{f,577},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nil,{f,577},[{x,2}]}.
    {test_heap,6,5}.
    {put_tuple2,{x,0},{list,[{x,1},{x,4}]}}.
    {put_tuple2,{x,0},{list,[{x,3},{x,0}]}}.
    return.


{function, '-concat/2-fun-0-', 1, 581}.
  {label,580}.
    {line,[{location,"lib/stream.ex",1196}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-concat/2-fun-0-'},1}.
  {label,581}.
    return.


{function, '-concat/1-fun-0-', 1, 583}.
  {label,582}.
    {line,[{location,"lib/stream.ex",1175}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-concat/1-fun-0-'},1}.
  {label,583}.
    return.


{function, '-chunk_while_fun/2-fun-1-', 4, 585}.
  {label,584}.
    {line,[{location,"lib/stream.ex",266}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-chunk_while_fun/2-fun-1-'},4}.
  {label,585}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,591},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,591},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_nonempty_list,{f,591},[{x,6}]}.
    {allocate,5,7}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {get_list,{x,6},{x,1},{y,1}}.
    {line,[{location,"lib/stream.ex",267}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_tuple,{f,593},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,593},
                        {list,[2,{f,588},3,{f,586}]}}.
  {label,586}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {test,is_eq_exact,{f,593},[{x,1},{atom,cont}]}.
    {test_heap,2,1}.
    {put_list,{y,3},{y,2},{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,4},{x,2}}.
    {init_yregs,{list,[{y,2},{y,3},{y,4}]}}.
    {line,[{location,"lib/stream.ex",272}]}.
    {call_fun,2}.
    {test,is_tuple,{f,592},[{x,0}]}.
    {test,test_arity,{f,592},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,is_eq_exact,{f,587},[{x,1},{atom,halt}]}.
    {test,is_nonempty_list,{f,592},[{x,2}]}.
    {test_heap,{alloc,[{words,9},{floats,0},{funs,1}]},3}.
    {get_list,{x,2},{x,0},{x,1}}.
    {make_fun3,{f,595},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_list,{y,0},{x,2},{x,2}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,5}.
    return.
  {label,587}.
    {test,is_nonempty_list,{f,592},[{x,2}]}.
    {test_heap,9,3}.
    {get_list,{x,2},{x,0},{x,2}}.
    {put_list,{y,0},{y,1},{x,3}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,5}.
    return.
  {label,588}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,593},
                {list,[{atom,cont},{f,590},{atom,halt},{f,589}]}}.
  {label,589}.
    {test_heap,9,3}.
    {put_list,{x,2},{y,1},{x,0}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,5}.
    return.
  {label,590}.
    {test_heap,9,3}.
    {put_list,{x,2},{y,1},{x,0}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,5}.
    return.
  {label,591}.
    {call_only,2,{f,609}}. % '-chunk_while_fun/2-inlined-0-'/2
  {label,592}.
    {case_end,{x,0}}.
  {label,593}.
    {line,[{location,"lib/stream.ex",267}]}.
    {case_end,{x,0}}.


{function, '-chunk_while_fun/2-fun-0-', 1, 595}.
  {label,594}.
    {line,[{location,"lib/stream.ex",273}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-chunk_while_fun/2-fun-0-'},1}.
  {label,595}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-chunk_while/4-fun-1-', 2, 597}.
  {label,596}.
    {line,[{location,"lib/stream.ex",260}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-chunk_while/4-fun-1-'},2}.
  {label,597}.
    {'%',{var_info,{x,1},[{type,{t_fun,2,any,any}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,43}}. % chunk_while_fun/2


{function, '-check_cycle_first_element/1-fun-0-', 2, 599}.
  {label,598}.
    {line,[{location,"lib/stream.ex",1499}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-check_cycle_first_element/1-fun-0-'},
               2}.
  {label,599}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,{'-cycle/1-fun-2-',3},any}}]}}.
    {allocate,0,2}.
    {line,[{location,"lib/stream.ex",1500}]}.
    {call_fun2,{f,576},1,{tr,{x,1},{t_fun,1,{'-cycle/1-fun-2-',3},any}}}.
    {test,is_tuple,{f,601},[{x,0}]}.
    {test,test_arity,{f,601},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nil,{f,601},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {select_val,{x,1},
                {f,601},
                {list,[{atom,done},{f,600},{atom,halted},{f,600}]}}.
  {label,600}.
    {move,{literal,<<"cannot cycle over an empty enumerable">>},{x,0}}.
    {line,[{location,"lib/stream.ex",1502}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,601}.
    {deallocate,0}.
    return.


{function, '-__struct__/1-fun-0-', 2, 603}.
  {label,602}.
    {line,[]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,603}.
    {test,is_tuple,{f,605},[{x,0}]}.
    {test,test_arity,{f,605},[{x,0},2]}.
    {test,is_map,{f,604},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,604}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,605}.
    {call_only,2,{f,607}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 607}.
  {label,606}.
    {line,[]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,607}.
    {jump,{f,606}}.


{function, '-chunk_while_fun/2-inlined-0-', 2, 609}.
  {label,608}.
    {line,[{location,"lib/stream.ex",266}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-chunk_while_fun/2-inlined-0-'},
               2}.
  {label,609}.
    {jump,{f,608}}.


{function, '-dedup_by/2-inlined-0-', 2, 611}.
  {label,610}.
    {line,[{location,"lib/stream.ex",323}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-dedup_by/2-inlined-0-'},2}.
  {label,611}.
    {jump,{f,610}}.


{function, '-do_into/5-inlined-0-', 2, 613}.
  {label,612}.
    {line,[{location,"lib/stream.ex",573}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-do_into/5-inlined-0-'},2}.
  {label,613}.
    {jump,{f,612}}.


{function, '-drop/2-inlined-0-', 2, 615}.
  {label,614}.
    {line,[{location,"lib/stream.ex",347}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop/2-inlined-0-'},2}.
  {label,615}.
    {jump,{f,614}}.


{function, '-drop/2-inlined-1-', 2, 617}.
  {label,616}.
    {line,[{location,"lib/stream.ex",354}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop/2-inlined-1-'},2}.
  {label,617}.
    {jump,{f,616}}.


{function, '-drop_every/2-inlined-0-', 2, 619}.
  {label,618}.
    {line,[{location,"lib/stream.ex",404}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop_every/2-inlined-0-'},2}.
  {label,619}.
    {jump,{f,618}}.


{function, '-drop_while/2-inlined-0-', 2, 621}.
  {label,620}.
    {line,[{location,"lib/stream.ex",420}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-drop_while/2-inlined-0-'},2}.
  {label,621}.
    {jump,{f,620}}.


{function, '-flat_map/2-inlined-0-', 2, 623}.
  {label,622}.
    {line,[{location,"lib/stream.ex",506}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-flat_map/2-inlined-0-'},2}.
  {label,623}.
    {jump,{f,622}}.


{function, '-inlined-__info__/1-', 1, 625}.
  {label,624}.
    {line,[]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-inlined-__info__/1-'},1}.
  {label,625}.
    {jump,{f,624}}.


{function, '-intersperse/2-inlined-0-', 2, 627}.
  {label,626}.
    {line,[{location,"lib/stream.ex",1764}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-intersperse/2-inlined-0-'},2}.
  {label,627}.
    {jump,{f,626}}.


{function, '-iterate/2-inlined-0-', 1, 629}.
  {label,628}.
    {line,[{location,"lib/stream.ex",1522}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-iterate/2-inlined-0-'},1}.
  {label,629}.
    {jump,{f,628}}.


{function, '-map_every_after_guards/3-inlined-0-', 2, 631}.
  {label,630}.
    {line,[{location,"lib/stream.ex",649}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-map_every_after_guards/3-inlined-0-'},
               2}.
  {label,631}.
    {jump,{f,630}}.


{function, '-scan/2-inlined-0-', 2, 633}.
  {label,632}.
    {line,[{location,"lib/stream.ex",708}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-scan/2-inlined-0-'},2}.
  {label,633}.
    {jump,{f,632}}.


{function, '-scan/3-inlined-0-', 2, 635}.
  {label,634}.
    {line,[{location,"lib/stream.ex",725}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-scan/3-inlined-0-'},2}.
  {label,635}.
    {jump,{f,634}}.


{function, '-take_after_guards/2-inlined-0-', 2, 637}.
  {label,636}.
    {line,[{location,"lib/stream.ex",763}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-take_after_guards/2-inlined-0-'},
               2}.
  {label,637}.
    {jump,{f,636}}.


{function, '-take_every_after_guards/2-inlined-0-', 2, 639}.
  {label,638}.
    {line,[{location,"lib/stream.ex",802}]}.
    {func_info,{atom,'Elixir.Stream'},
               {atom,'-take_every_after_guards/2-inlined-0-'},
               2}.
  {label,639}.
    {jump,{f,638}}.


{function, '-uniq_by/2-inlined-0-', 2, 641}.
  {label,640}.
    {line,[{location,"lib/stream.ex",1136}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-uniq_by/2-inlined-0-'},2}.
  {label,641}.
    {jump,{f,640}}.


{function, '-with_index/2-inlined-0-', 2, 643}.
  {label,642}.
    {line,[{location,"lib/stream.ex",1158}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-with_index/2-inlined-0-'},2}.
  {label,643}.
    {jump,{f,642}}.


{function, '-zip_with/3-inlined-0-', 1, 645}.
  {label,644}.
    {line,[{location,"lib/stream.ex",1260}]}.
    {func_info,{atom,'Elixir.Stream'},{atom,'-zip_with/3-inlined-0-'},1}.
  {label,645}.
    {jump,{f,644}}.
