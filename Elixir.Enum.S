{module, 'Elixir.Enum'}.  %% version = 0

{exports, [{'__info__',1},
           {'all?',1},
           {'all?',2},
           {'any?',1},
           {'any?',2},
           {at,2},
           {at,3},
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
           {count,1},
           {count,2},
           {count_until,2},
           {count_until,3},
           {dedup,1},
           {dedup_by,2},
           {drop,2},
           {drop_every,2},
           {drop_while,2},
           {each,2},
           {'empty?',1},
           {fetch,2},
           {'fetch!',2},
           {filter,2},
           {filter_map,3},
           {find,2},
           {find,3},
           {find_index,2},
           {find_value,2},
           {find_value,3},
           {flat_map,2},
           {flat_map_reduce,3},
           {frequencies,1},
           {frequencies_by,2},
           {group_by,2},
           {group_by,3},
           {intersperse,2},
           {into,2},
           {into,3},
           {join,1},
           {join,2},
           {map,2},
           {map_every,3},
           {map_intersperse,3},
           {map_join,2},
           {map_join,3},
           {map_reduce,3},
           {max,1},
           {max,2},
           {max,3},
           {max_by,2},
           {max_by,3},
           {max_by,4},
           {'member?',2},
           {min,1},
           {min,2},
           {min,3},
           {min_by,2},
           {min_by,3},
           {min_by,4},
           {min_max,1},
           {min_max,2},
           {min_max_by,2},
           {min_max_by,3},
           {min_max_by,4},
           {module_info,0},
           {module_info,1},
           {partition,2},
           {product,1},
           {random,1},
           {reduce,2},
           {reduce,3},
           {reduce_while,3},
           {reject,2},
           {reverse,1},
           {reverse,2},
           {reverse_slice,3},
           {scan,2},
           {scan,3},
           {shuffle,1},
           {slice,2},
           {slice,3},
           {slide,3},
           {sort,1},
           {sort,2},
           {sort_by,2},
           {sort_by,3},
           {split,2},
           {split_while,2},
           {split_with,2},
           {sum,1},
           {take,2},
           {take_every,2},
           {take_random,2},
           {take_while,2},
           {to_list,1},
           {uniq,1},
           {uniq,2},
           {uniq_by,2},
           {unzip,1},
           {with_index,1},
           {with_index,2},
           {zip,1},
           {zip,2},
           {zip_reduce,3},
           {zip_reduce,4},
           {zip_with,2},
           {zip_with,3}]}.

{attributes, []}.

{labels, 1795}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Enum'},{x,0}}.
    return.
  {label,5}.
    {move,nil,{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{'all?',1},
                    {'all?',2},
                    {'any?',1},
                    {'any?',2},
                    {at,2},
                    {at,3},
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
                    {count,1},
                    {count,2},
                    {count_until,2},
                    {count_until,3},
                    {dedup,1},
                    {dedup_by,2},
                    {drop,2},
                    {drop_every,2},
                    {drop_while,2},
                    {each,2},
                    {'empty?',1},
                    {fetch,2},
                    {'fetch!',2},
                    {filter,2},
                    {filter_map,3},
                    {find,2},
                    {find,3},
                    {find_index,2},
                    {find_value,2},
                    {find_value,3},
                    {flat_map,2},
                    {flat_map_reduce,3},
                    {frequencies,1},
                    {frequencies_by,2},
                    {group_by,2},
                    {group_by,3},
                    {intersperse,2},
                    {into,2},
                    {into,3},
                    {join,1},
                    {join,2},
                    {map,2},
                    {map_every,3},
                    {map_intersperse,3},
                    {map_join,2},
                    {map_join,3},
                    {map_reduce,3},
                    {max,1},
                    {max,2},
                    {max,3},
                    {max_by,2},
                    {max_by,3},
                    {max_by,4},
                    {'member?',2},
                    {min,1},
                    {min,2},
                    {min,3},
                    {min_by,2},
                    {min_by,3},
                    {min_by,4},
                    {min_max,1},
                    {min_max,2},
                    {min_max_by,2},
                    {min_max_by,3},
                    {min_max_by,4},
                    {partition,2},
                    {product,1},
                    {random,1},
                    {reduce,2},
                    {reduce,3},
                    {reduce_while,3},
                    {reject,2},
                    {reverse,1},
                    {reverse,2},
                    {reverse_slice,3},
                    {scan,2},
                    {scan,3},
                    {shuffle,1},
                    {slice,2},
                    {slice,3},
                    {slide,3},
                    {sort,1},
                    {sort,2},
                    {sort_by,2},
                    {sort_by,3},
                    {split,2},
                    {split_while,2},
                    {split_with,2},
                    {sum,1},
                    {take,2},
                    {take_every,2},
                    {take_random,2},
                    {take_while,2},
                    {to_list,1},
                    {uniq,1},
                    {uniq,2},
                    {uniq_by,2},
                    {unzip,1},
                    {with_index,1},
                    {with_index,2},
                    {zip,1},
                    {zip,2},
                    {zip_reduce,3},
                    {zip_reduce,4},
                    {zip_with,2},
                    {zip_with,3}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<162,171,24,42,179,89,63,64,1,241,224,166,111,67,137,42>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{chunk,2},<<"Use Enum.chunk_every/2 instead">>},
                    {{chunk,3},<<"Use Enum.chunk_every/3 instead">>},
                    {{chunk,4},<<"Use Enum.chunk_every/4 instead">>},
                    {{filter_map,3},
                     <<"Use Enum.filter/2 + Enum.map/2 or for comprehensions instead">>},
                    {{partition,2},<<"Use Enum.split_with/2 instead">>},
                    {{uniq,2},<<"Use Enum.uniq_by/2 instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enum'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,1762}}. % '-inlined-__info__/1-'/1


{function, aggregate, 3, 12}.
  {label,11}.
    {line,[{location,"lib/enum.ex",3993}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,aggregate},3}.
  {label,12}.
    {'%',{var_info,{x,1},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,13},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,34}}. % aggregate_list/3
  {label,13}.
    {test,is_map,{f,17},[{x,0}]}.
    {get_map_elements,{f,18},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,6},
                             {atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,18},[{x,3},{atom,'Elixir.Range'}]}.
    {allocate,5,7}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {line,[{location,"lib/enum.ex",4002}]}.
    {call_ext,1,{extfunc,'Elixir.Range',size,1}}.
    {test,is_eq_exact,{f,14},[{x,0},{integer,0}]}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4004}]}.
    {call_fun,0}.
    {deallocate,5}.
    return.
  {label,14}.
    {line,[{location,"lib/enum.ex",4007}]}.
    {gc_bif,'-',{f,0},0,[{y,1},{y,0}],{x,0}}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},number},{y,2}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{y,1},number},{tr,{x,0},{t_integer,any}}],{y,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,2}}.
    {init_yregs,{list,[{y,1},{y,2},{y,4}]}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/enum.ex",4009}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},{f,25},{list,[{atom,false},{f,16},{atom,true},{f,15}]}}.
  {label,15}.
    {move,{y,0},{x,0}}.
    {deallocate,5}.
    return.
  {label,16}.
    {move,{y,3},{x,0}}.
    {deallocate,5}.
    return.
  {label,17}.
    {test,is_nil,{f,18},[{x,0}]}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",3998}]}.
    {call_fun,0}.
    {deallocate,0}.
    return.
  {label,18}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {call_ext,0,{extfunc,erlang,make_ref,0}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1742},0,0,{x,1},{list,[{y,1},{x,0}]}}.
    {move,{x,0},{y,1}}.
    {test,is_list,{f,19},[{y,2}]}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1738}}. % '-aggregate/3-lists^foldl/2-0-'/3
    {jump,{f,23}}.
  {label,19}.
    {test,is_map,{f,22},[{y,2}]}.
    {get_map_elements,{f,20},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,4},
                             {atom,last},
                             {x,3},
                             {atom,first},
                             {x,2},
                             {atom,'__struct__'},
                             {x,0}]}}.
    {test,is_eq_exact,{f,20},[{x,0},{atom,'Elixir.Range'}]}.
    {move,{x,2},{x,0}}.
    {move,{x,4},{x,2}}.
    {move,{x,1},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,{y,1},{x,3}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,23}}.
  {label,20}.
    {get_map_elements,{f,21},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,0}]}}.
    {test,is_atom,{f,21},[{x,0}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1734},0,0,{x,0},{list,[{x,1}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{y,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,23}}.
  {label,21}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1736},0,0,{x,0},{list,[{x,1}]}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,23}}.
  {label,22}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1732},0,0,{x,0},{list,[{x,1}]}}.
    {'%',{var_info,{x,0},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{y,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,23}.
    {test,is_eq_exact,{f,24},[{x,0},{tr,{y,1},reference}]}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/enum.ex",4031}]}.
    {call_fun,0}.
    {deallocate,3}.
    return.
  {label,24}.
    {deallocate,3}.
    return.
  {label,25}.
    {line,[{location,"lib/enum.ex",4009}]}.
    {case_end,{x,0}}.


{function, aggregate_by, 4, 27}.
  {label,26}.
    {line,[{location,"lib/enum.ex",4048}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,aggregate_by},4}.
  {label,27}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {allocate_heap,3,{alloc,[{words,3},{floats,0},{funs,2}]},4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,2}}.
    {make_fun3,{f,1730},0,0,{x,3},{list,[{x,1}]}}.
    {'%',{var_info,{x,3},[{fun_type,{t_cons,any,any}}]}}.
    {make_fun3,{f,1724},0,0,{y,1},{list,[{x,1},{x,2}]}}.
    {'%',{var_info,{y,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_nonempty_list,{f,28},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4067}]}.
    {call,2,{f,1730}}. % '-aggregate_by/4-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {call,3,{f,1720}}. % '-aggregate_by/4-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {jump,{f,30}}.
  {label,28}.
    {test,is_nil,{f,29},[{x,0}]}.
    {move,{atom,empty},{x,0}}.
    {jump,{f,30}}.
  {label,29}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,1717},0,0,{x,2},{list,[{x,3},{y,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,{atom,empty},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4075}]}.
    {call,3,{f,529}}. % reduce/3
  {label,30}.
    {test,is_nonempty_list,{f,31},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,31}.
    {test,is_eq_exact,{f,32},[{x,0},{atom,empty}]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4061}]}.
    {call_fun,0}.
    {deallocate,3}.
    return.
  {label,32}.
    {line,[{location,"lib/enum.ex",4060}]}.
    {case_end,{x,0}}.


{function, aggregate_list, 3, 34}.
  {label,33}.
    {line,[{location,"lib/enum.ex",4036}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,aggregate_list},3}.
  {label,34}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,38},[{x,0}]}.
    {allocate,4,3}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/enum.ex",4038}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},{f,39},{list,[{atom,false},{f,36},{atom,true},{f,35}]}}.
  {label,35}.
    {move,{y,3},{x,1}}.
    {jump,{f,37}}.
  {label,36}.
    {move,{y,1},{x,1}}.
  {label,37}.
    {move,{y,2},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,34},4}. % aggregate_list/3
  {label,38}.
    {test,is_nil,{f,33},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,39}.
    {case_end,{x,0}}.


{function, 'all?', 1, 41}.
  {label,40}.
    {line,[{location,"lib/enum.ex",334}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'all?'},1}.
  {label,41}.
    {test,is_list,{f,42},[{x,0}]}.
    {call_only,1,{f,47}}. % all_list/1
  {label,42}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1713},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_atom,[true]}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},2 => {t_atom,[false]}}}}],
                     none}}]}}.
    {move,{literal,{cont,true}},{x,1}}.
    {line,[{location,"lib/enum.ex",339}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",342}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, 'all?', 2, 44}.
  {label,43}.
    {line,[{location,"lib/enum.ex",370}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'all?'},2}.
  {label,44}.
    {test,is_list,{f,45},[{x,0}]}.
    {call_only,2,{f,52}}. % all_list/2
  {label,45}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1709},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_atom,[true]}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},2 => {t_atom,[false]}}}}],
                     none}}]}}.
    {move,{literal,{cont,true}},{x,1}}.
    {line,[{location,"lib/enum.ex",375}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",378}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, all_list, 1, 47}.
  {label,46}.
    {line,[{location,"lib/enum.ex",4097}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,all_list},1}.
  {label,47}.
    {test,is_nonempty_list,{f,50},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {select_val,{x,1},{f,49},{list,[{atom,false},{f,48},{atom,nil},{f,48}]}}.
  {label,48}.
    {move,{atom,false},{x,0}}.
    return.
  {label,49}.
    {call_only,1,{f,47}}. % all_list/1
  {label,50}.
    {test,is_nil,{f,46},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, all_list, 2, 52}.
  {label,51}.
    {line,[{location,"lib/enum.ex",4109}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,all_list},2}.
  {label,52}.
    {test,is_nonempty_list,{f,55},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4110}]}.
    {call_fun,1}.
    {select_val,{x,0},{f,54},{list,[{atom,false},{f,53},{atom,nil},{f,53}]}}.
  {label,53}.
    {move,{atom,false},{x,0}}.
    {deallocate,2}.
    return.
  {label,54}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,52},2}. % all_list/2
  {label,55}.
    {test,is_nil,{f,51},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, 'any?', 1, 57}.
  {label,56}.
    {line,[{location,"lib/enum.ex",400}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'any?'},1}.
  {label,57}.
    {test,is_list,{f,58},[{x,0}]}.
    {call_only,1,{f,63}}. % any_list/1
  {label,58}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1705},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_atom,[false]}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},2 => {t_atom,[true]}}}}],
                     none}}]}}.
    {move,{literal,{cont,false}},{x,1}}.
    {line,[{location,"lib/enum.ex",405}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",408}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, 'any?', 2, 60}.
  {label,59}.
    {line,[{location,"lib/enum.ex",431}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'any?'},2}.
  {label,60}.
    {test,is_list,{f,61},[{x,0}]}.
    {call_only,2,{f,68}}. % any_list/2
  {label,61}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1701},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_atom,[false]}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},2 => {t_atom,[true]}}}}],
                     none}}]}}.
    {move,{literal,{cont,false}},{x,1}}.
    {line,[{location,"lib/enum.ex",436}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",439}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, any_list, 1, 63}.
  {label,62}.
    {line,[{location,"lib/enum.ex",4123}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,any_list},1}.
  {label,63}.
    {test,is_nonempty_list,{f,66},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {select_val,{x,1},{f,65},{list,[{atom,false},{f,64},{atom,nil},{f,64}]}}.
  {label,64}.
    {call_only,1,{f,63}}. % any_list/1
  {label,65}.
    {move,{atom,true},{x,0}}.
    return.
  {label,66}.
    {test,is_nil,{f,62},[{x,0}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, any_list, 2, 68}.
  {label,67}.
    {line,[{location,"lib/enum.ex",4135}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,any_list},2}.
  {label,68}.
    {test,is_nonempty_list,{f,71},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4136}]}.
    {call_fun,1}.
    {select_val,{x,0},{f,70},{list,[{atom,false},{f,69},{atom,nil},{f,69}]}}.
  {label,69}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,68},2}. % any_list/2
  {label,70}.
    {move,{atom,true},{x,0}}.
    {deallocate,2}.
    return.
  {label,71}.
    {test,is_nil,{f,67},[{x,0}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, at, 2, 73}.
  {label,72}.
    {line,[{location,"lib/enum.ex",467}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,at},2}.
  {label,73}.
    {move,{atom,nil},{x,2}}.
    {call_only,3,{f,75}}. % at/3


{function, at, 3, 75}.
  {label,74}.
    {line,[{location,"lib/enum.ex",467}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,at},3}.
  {label,75}.
    {test,is_integer,{f,74},[{x,1}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{integer,1},{x,3}}.
    {move,{integer,1},{x,2}}.
    {line,[{location,"lib/enum.ex",468}]}.
    {call,4,{f,651}}. % slice_forward/4
    {test,is_nonempty_list,{f,76},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nil,{f,77},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {deallocate,1}.
    return.
  {label,76}.
    {test,is_nil,{f,77},[{x,0}]}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,77}.
    {case_end,{x,0}}.


{function, chunk, 2, 79}.
  {label,78}.
    {line,[{location,"lib/enum.ex",476}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,chunk},2}.
  {label,79}.
    {move,{atom,nil},{x,3}}.
    {move,{x,1},{x,2}}.
    {call_only,4,{f,83}}. % chunk/4


{function, chunk, 3, 81}.
  {label,80}.
    {line,[{location,"lib/enum.ex",480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,chunk},3}.
  {label,81}.
    {move,{atom,discard},{x,3}}.
    {call_only,4,{f,93}}. % chunk_every/4


{function, chunk, 4, 83}.
  {label,82}.
    {line,[{location,"lib/enum.ex",486}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,chunk},4}.
  {label,83}.
    {select_val,{x,3},{f,85},{list,[{atom,false},{f,84},{atom,nil},{f,84}]}}.
  {label,84}.
    {move,{atom,discard},{x,3}}.
  {label,85}.
    {call_only,4,{f,93}}. % chunk_every/4


{function, chunk_by, 2, 87}.
  {label,86}.
    {line,[{location,"lib/enum.ex",622}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,chunk_by},2}.
  {label,87}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,95},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_list,any,nil}}]}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/enum.ex",623}]}.
    {call_ext_only,3,{extfunc,'Elixir.Stream.Reducers',chunk_by,3}}.


{function, chunk_every, 2, 89}.
  {label,88}.
    {line,[{location,"lib/enum.ex",495}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,chunk_every},2}.
  {label,89}.
    {move,nil,{x,3}}.
    {move,{x,1},{x,2}}.
    {call_only,4,{f,93}}. % chunk_every/4


{function, chunk_every, 3, 91}.
  {label,90}.
    {line,[{location,"lib/enum.ex",538}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,chunk_every},3}.
  {label,91}.
    {move,nil,{x,3}}.
    {call_only,4,{f,93}}. % chunk_every/4


{function, chunk_every, 4, 93}.
  {label,92}.
    {line,[{location,"lib/enum.ex",538}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,chunk_every},4}.
  {label,93}.
    {test,is_integer,{f,92},[{x,1}]}.
    {test,is_lt,{f,92},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test,is_integer,{f,92},[{x,2}]}.
    {test,is_lt,{f,92},[{integer,0},{tr,{x,2},{t_integer,any}}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,95},0,0,{x,4},{list,[]}}.
    {'%',{var_info,{x,4},[{fun_type,{t_list,any,nil}}]}}.
    {swap,{x,3},{x,4}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/enum.ex",540}]}.
    {call_ext_only,5,{extfunc,'Elixir.Stream.Reducers',chunk_every,5}}.


{function, chunk_while, 4, 95}.
  {label,94}.
    {line,[{location,"lib/enum.ex",593}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,chunk_while},4}.
  {label,95}.
    {allocate_heap,2,{alloc,[{words,7},{floats,0},{funs,1}]},4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {make_fun3,{f,1693},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},
                             2 => {t_tuple,2,true,#{}}}}}],
                     none}}]}}.
    {put_tuple2,{x,1},{list,[nil,{x,1}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",595}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {test,is_tuple,{f,99},[{x,0}]}.
    {test,test_arity,{f,99},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,99},[{x,1}]}.
    {test,test_arity,{f,99},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{y,0}}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {move,{y,1},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",603}]}.
    {call_fun,1}.
    {test,is_tuple,{f,98},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,98},
                        {list,[2,{f,97},3,{f,96}]}}.
  {label,96}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,98},[{x,1},{atom,cont}]}.
    {test_heap,2,1}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {line,[{location,"lib/enum.ex",605}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},2}.
  {label,97}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,98},[{x,1},{atom,cont}]}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/enum.ex",604}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},2}.
  {label,98}.
    {line,[{location,"lib/enum.ex",603}]}.
    {case_end,{x,0}}.
  {label,99}.
    {line,[{location,"lib/enum.ex",594}]}.
    {badmatch,{x,0}}.


{function, concat, 1, 101}.
  {label,100}.
    {line,[{location,"lib/enum.ex",642}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,concat},1}.
  {label,101}.
    {test,is_list,{f,102},[{x,0}]}.
    {call_only,1,{f,114}}. % concat_list/1
  {label,102}.
    {call_only,1,{f,107}}. % concat_enum/1


{function, concat, 2, 104}.
  {label,103}.
    {line,[{location,"lib/enum.ex",667}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,concat},2}.
  {label,104}.
    {test,is_list,{f,105},[{x,0}]}.
    {test,is_list,{f,105},[{x,1}]}.
    {line,[{location,"lib/enum.ex",668}]}.
    {call_ext_only,2,{extfunc,erlang,'++',2}}.
  {label,105}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {call_only,1,{f,107}}. % concat_enum/1


{function, concat_enum, 1, 107}.
  {label,106}.
    {line,[{location,"lib/enum.ex",4153}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,concat_enum},1}.
  {label,107}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,2}]},1}.
    {make_fun3,{f,1691},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {make_fun3,{f,1675},0,0,{x,1},{list,[{x,1}]}}.
    {test,is_list,{f,108},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1671}}. % '-concat_enum/1-lists^foldl/2-1-'/3
    {jump,{f,112}}.
  {label,108}.
    {test,is_map,{f,111},[{x,0}]}.
    {get_map_elements,{f,109},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,109},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,112}}.
  {label,109}.
    {get_map_elements,{f,110},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,110},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1667},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,112}}.
  {label,110}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1669},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,112}}.
  {label,111}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1665},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,112}.
    {line,[{location,"lib/enum.ex",4155}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, concat_list, 1, 114}.
  {label,113}.
    {line,[{location,"lib/enum.ex",4149}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,concat_list},1}.
  {label,114}.
    {test,is_nonempty_list,{f,116},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_list,{f,115},[{x,1}]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,0}}.
    {call,1,{f,114}}. % concat_list/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,115}.
    {call_only,1,{f,107}}. % concat_enum/1
  {label,116}.
    {test,is_nil,{f,113},[{x,0}]}.
    return.


{function, count, 1, 118}.
  {label,117}.
    {line,[{location,"lib/enum.ex",685}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,count},1}.
  {label,118}.
    {test,is_list,{f,119},[{x,0}]}.
    {line,[{location,"lib/enum.ex",686}]}.
    {gc_bif,length,{f,0},1,[{tr,{x,0},{t_list,any,any}}],{x,0}}.
    return.
  {label,119}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",690}]}.
    {call_ext,1,{extfunc,'Elixir.Enumerable',count,1}}.
    {test,is_tuple,{f,122},[{x,0}]}.
    {test,test_arity,{f,122},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},{f,122},{list,[{atom,error},{f,121},{atom,ok},{f,120}]}}.
  {label,120}.
    {test,is_integer,{f,122},[{x,2}]}.
    {move,{x,2},{x,0}}.
    {deallocate,1}.
    return.
  {label,121}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1663},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,2,true,#{1 => {t_atom,[cont]},2 => number}}}]}}.
    {move,{x,2},{x,3}}.
    {move,{x,0},{x,2}}.
    {move,{literal,{cont,0}},{x,1}}.
    {move,{atom,reduce},{x,4}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/enum.ex",695}]}.
    {apply,3}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,122}.
    {line,[{location,"lib/enum.ex",690}]}.
    {case_end,{x,0}}.


{function, count, 2, 124}.
  {label,123}.
    {line,[{location,"lib/enum.ex",710}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,count},2}.
  {label,124}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1659},0,0,{x,1},{list,[{x,1}]}}.
    {test,is_list,{f,125},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{integer,0},{x,1}}.
    {call_only,3,{f,1655}}. % '-count/2-lists^foldl/2-0-'/3
  {label,125}.
    {test,is_map,{f,128},[{x,0}]}.
    {get_map_elements,{f,126},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,126},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{integer,0},{x,3}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,126}.
    {get_map_elements,{f,127},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,127},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1651},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,0}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,127}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1653},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,128}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1649},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,0}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, count_until, 2, 130}.
  {label,129}.
    {line,[{location,"lib/enum.ex",746}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,count_until},2}.
  {label,130}.
    {test,is_integer,{f,129},[{x,1}]}.
    {test,is_lt,{f,129},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"lib/enum.ex",747}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,2}}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/enum.ex",749}]}.
    {call_ext,1,{extfunc,'Elixir.Enumerable',count,1}}.
    {test,is_tuple,{f,133},[{x,0}]}.
    {test,test_arity,{f,133},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},{f,133},{list,[{atom,error},{f,132},{atom,ok},{f,131}]}}.
  {label,131}.
    {move,{y,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,min,2},3}.
  {label,132}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1646},0,0,{x,0},{list,[{y,1},{y,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,#{1 => {t_atom,[cont]},2 => number}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},2 => {t_integer,any}}}}],
                     none}}]}}.
    {move,{x,2},{x,3}}.
    {move,{x,0},{x,2}}.
    {move,{literal,{cont,0}},{x,1}}.
    {move,{atom,reduce},{x,4}}.
    {move,{y,2},{x,0}}.
    {trim,3,0}.
    {line,[{location,"lib/enum.ex",755}]}.
    {apply,3}.
    {line,[{location,"lib/enum.ex",765}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,133}.
    {line,[{location,"lib/enum.ex",749}]}.
    {case_end,{x,0}}.


{function, count_until, 3, 135}.
  {label,134}.
    {line,[{location,"lib/enum.ex",783}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,count_until},3}.
  {label,135}.
    {test,is_integer,{f,134},[{x,2}]}.
    {test,is_lt,{f,134},[{integer,0},{tr,{x,2},{t_integer,any}}]}.
    {line,[{location,"lib/enum.ex",784}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate_heap,0,{alloc,[{words,3},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,1639},0,0,{x,2},{list,[{x,1},{x,2},{x,3}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,#{1 => {t_atom,[cont]}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},2 => {t_integer,any}}}}],
                     none}}]}}.
    {move,{literal,{cont,0}},{x,1}}.
    {line,[{location,"lib/enum.ex",786}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",801}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, dedup, 1, 137}.
  {label,136}.
    {line,[{location,"lib/enum.ex",823}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,dedup},1}.
  {label,137}.
    {test,is_list,{f,138},[{x,0}]}.
    {allocate,0,1}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",824}]}.
    {call,2,{f,148}}. % dedup_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,138}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1636},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",828}]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {line,[{location,"lib/enum.ex",834}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, dedup_by, 2, 140}.
  {label,139}.
    {line,[{location,"lib/enum.ex",854}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,dedup_by},2}.
  {label,140}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1632},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {test,is_list,{f,141},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,{[],[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1628}}. % '-dedup_by/2-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {jump,{f,145}}.
  {label,141}.
    {test,is_map,{f,144},[{x,0}]}.
    {get_map_elements,{f,142},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,142},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],[]}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,145}}.
  {label,142}.
    {get_map_elements,{f,143},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,143},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1624},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}}]}}.
    {move,{literal,{cont,{[],[]}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,145}}.
  {label,143}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1626},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,145}}.
  {label,144}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1622},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}}]}}.
    {move,{literal,{cont,{[],[]}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,145}.
    {test,is_tuple,{f,146},[{x,0}]}.
    {test,test_arity,{f,146},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/enum.ex",856}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,146}.
    {line,[{location,"lib/enum.ex",855}]}.
    {badmatch,{x,0}}.


{function, dedup_list, 2, 148}.
  {label,147}.
    {line,[{location,"lib/enum.ex",4160}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,dedup_list},2}.
  {label,148}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,151},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_nonempty_list,{f,149},[{x,1}]}.
    {get_hd,{x,1},{x,3}}.
    {test,is_ne_exact,{f,150},[{x,3},{x,2}]}.
  {label,149}.
    {test_heap,2,3}.
    {put_list,{x,2},{x,1},{x,1}}.
  {label,150}.
    {call_only,2,{f,148}}. % dedup_list/2
  {label,151}.
    {test,is_nil,{f,147},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, drop, 2, 153}.
  {label,152}.
    {line,[{location,"lib/enum.ex",882}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,drop},2}.
  {label,153}.
    {test,is_list,{f,154},[{x,0}]}.
    {test,is_integer,{f,154},[{x,1}]}.
    {test,is_ge,{f,163},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {call_only,2,{f,182}}. % drop_list/2
  {label,154}.
    {test,is_eq_exact,{f,155},[{x,1},{integer,0}]}.
    {call_only,1,{f,890}}. % to_list/1
  {label,155}.
    {test,is_integer,{f,152},[{x,1}]}.
    {test,is_lt,{f,162},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {allocate_heap,0,{alloc,[{words,3},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1619},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {put_tuple2,{x,1},{list,[nil,{x,1}]}}.
    {test,is_list,{f,156},[{x,0}]}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1615}}. % '-drop/2-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {jump,{f,160}}.
  {label,156}.
    {test,is_map,{f,159},[{x,0}]}.
    {get_map_elements,{f,157},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,6},
                             {atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,157},[{x,3},{atom,'Elixir.Range'}]}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,160}}.
  {label,157}.
    {get_map_elements,{f,158},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,158},[{x,3}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1611},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,160}}.
  {label,158}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1613},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,160}}.
  {label,159}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1609},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,160}.
    {test,is_tuple,{f,165},[{x,0}]}.
    {test,test_arity,{f,165},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {test,is_list,{f,161},[{x,0}]}.
    {line,[{location,"lib/enum.ex",893}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,161}.
    {move,nil,{x,0}}.
    {deallocate,0}.
    return.
  {label,162}.
    {test,is_lt,{f,152},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
  {label,163}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/enum.ex",897}]}.
    {call,2,{f,631}}. % slice_count_and_fun/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_fun,3,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {line,[{location,"lib/enum.ex",898}]}.
    {gc_bif,'+',{f,0},2,[{tr,{y,0},{t_integer,any}},{x,1}],{x,2}}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {test,is_lt,{f,164},[{integer,0},{x,0}]}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {move,{integer,1},{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{x,0},{x,1}}.
    {move,{integer,0},{x,0}}.
    {line,[{location,"lib/enum.ex",901}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,1}.
    return.
  {label,164}.
    {move,nil,{x,0}}.
    {deallocate,1}.
    return.
  {label,165}.
    {line,[{location,"lib/enum.ex",892}]}.
    {badmatch,{x,0}}.


{function, drop_every, 2, 167}.
  {label,166}.
    {line,[{location,"lib/enum.ex",931}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,drop_every},2}.
  {label,167}.
    {select_val,{x,1},
                {f,170},
                {list,[{integer,0},{f,169},{integer,1},{f,168}]}}.
  {label,168}.
    {move,nil,{x,0}}.
    return.
  {label,169}.
    {call_only,1,{f,890}}. % to_list/1
  {label,170}.
    {test,is_nil,{f,171},[{x,0}]}.
    {test,is_integer,{f,166},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,171}.
    {test,is_integer,{f,166},[{x,1}]}.
    {test,is_lt,{f,166},[{integer,1},{tr,{x,1},{t_integer,any}}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1604},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{2 => number}}}]}}.
    {test,is_list,{f,172},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,{[],first}},{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1600}}. % '-drop_every/2-lists^foldl/2-1-'/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{2 =>
                           {t_union,
                               {t_atom,[first]},
                               none,number,none,none}}}}]}}.
    {jump,{f,176}}.
  {label,172}.
    {test,is_map,{f,175},[{x,0}]}.
    {get_map_elements,{f,173},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,173},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],first}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,176}}.
  {label,173}.
    {get_map_elements,{f,174},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,174},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1596},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{2 => number}}}}}]}}.
    {move,{literal,{cont,{[],first}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,176}}.
  {label,174}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1598},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{2 => number}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],first}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,176}}.
  {label,175}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1594},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{2 => number}}}}}]}}.
    {move,{literal,{cont,{[],first}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,176}.
    {test,is_tuple,{f,177},[{x,0}]}.
    {test,test_arity,{f,177},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/enum.ex",937}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,177}.
    {line,[{location,"lib/enum.ex",936}]}.
    {badmatch,{x,0}}.


{function, drop_exact, 2, 179}.
  {label,178}.
    {line,[{location,"lib/enum.ex",4506}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,drop_exact},2}.
  {label,179}.
    {test,is_eq_exact,{f,180},[{x,1},{integer,0}]}.
    return.
  {label,180}.
    {test,is_nonempty_list,{f,178},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {line,[{location,"lib/enum.ex",4507}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {call_only,2,{f,179}}. % drop_exact/2


{function, drop_list, 2, 182}.
  {label,181}.
    {line,[{location,"lib/enum.ex",4176}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,drop_list},2}.
  {label,182}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_ne_exact,{f,184},[{tr,{x,1},number},{integer,0}]}.
    {test,is_nonempty_list,{f,183},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {line,[{location,"lib/enum.ex",4177}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {call_only,2,{f,182}}. % drop_list/2
  {label,183}.
    {test,is_nil,{f,181},[{x,0}]}.
  {label,184}.
    return.


{function, drop_while, 2, 186}.
  {label,185}.
    {line,[{location,"lib/enum.ex",951}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,drop_while},2}.
  {label,186}.
    {test,is_list,{f,187},[{x,0}]}.
    {call_only,2,{f,194}}. % drop_while_list/2
  {label,187}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1587},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,{t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}]}}.
    {test,is_map,{f,190},[{x,0}]}.
    {get_map_elements,{f,188},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,188},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],true}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,191}}.
  {label,188}.
    {get_map_elements,{f,189},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,189},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1583},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_tuple,2,true,
                               #{2 => {t_atom,[false,true]}}}}}}]}}.
    {move,{literal,{cont,{[],true}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,191}}.
  {label,189}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1585},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,{t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],true}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,191}}.
  {label,190}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1581},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_tuple,2,true,
                               #{2 => {t_atom,[false,true]}}}}}}]}}.
    {move,{literal,{cont,{[],true}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,191}.
    {test,is_tuple,{f,192},[{x,0}]}.
    {test,test_arity,{f,192},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/enum.ex",957}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,192}.
    {line,[{location,"lib/enum.ex",956}]}.
    {badmatch,{x,0}}.


{function, drop_while_list, 2, 194}.
  {label,193}.
    {line,[{location,"lib/enum.ex",4182}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,drop_while_list},2}.
  {label,194}.
    {test,is_nonempty_list,{f,197},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4183}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,196},
                {list,[{atom,false},{f,195},{atom,nil},{f,195}]}}.
  {label,195}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,196}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,194},3}. % drop_while_list/2
  {label,197}.
    {test,is_nil,{f,193},[{x,0}]}.
    return.


{function, each, 2, 199}.
  {label,198}.
    {line,[{location,"lib/enum.ex",974}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,each},2}.
  {label,199}.
    {test,is_list,{f,200},[{x,0}]}.
    {call_only,2,{f,1577}}. % '-each/2-lists^foreach/1-0-'/2
  {label,200}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1575},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[nil]}}]}}.
    {test,is_map,{f,203},[{x,0}]}.
    {get_map_elements,{f,201},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,201},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{atom,nil},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,204}}.
  {label,201}.
    {get_map_elements,{f,202},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,202},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1571},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_atom,[nil]}}}}]}}.
    {move,{literal,{cont,nil}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,204}}.
  {label,202}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1573},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[nil]}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,nil},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,204}}.
  {label,203}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1569},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_atom,[nil]}}}}]}}.
    {move,{literal,{cont,nil}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,204}.
    {move,{atom,ok},{x,0}}.
    {deallocate,0}.
    return.


{function, 'empty?', 1, 206}.
  {label,205}.
    {line,[{location,"lib/enum.ex",1002}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'empty?'},1}.
  {label,206}.
    {test,is_list,{f,207},[{x,0}]}.
    {bif,'=:=',{f,0},[{tr,{x,0},{t_list,any,any}},nil],{x,0}}.
    return.
  {label,207}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",1007}]}.
    {call_ext,1,{extfunc,'Elixir.Enumerable',slice,1}}.
    {test,is_tuple,{f,210},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,210},
                        {list,[2,{f,209},3,{f,208}]}}.
  {label,208}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,210},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {bif,'==',{f,0},[{x,0},{integer,0}],{x,0}}.
    {deallocate,1}.
    return.
  {label,209}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,210},[{x,1},{atom,error}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1567},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[halt]},2 => {t_atom,[false]}}}}]}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{x,0},{x,3}}.
    {move,{literal,{cont,true}},{x,1}}.
    {move,{atom,reduce},{x,4}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/enum.ex",1013}]}.
    {apply,3}.
    {line,[{location,"lib/enum.ex",1014}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,210}.
    {line,[{location,"lib/enum.ex",1007}]}.
    {case_end,{x,0}}.


{function, entry_to_string, 1, 212}.
  {label,211}.
    {line,[{location,"lib/enum.ex",3990}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,entry_to_string},1}.
  {label,212}.
    {test,is_binary,{f,213},[{x,0}]}.
    return.
  {label,213}.
    {line,[{location,"lib/enum.ex",3991}]}.
    {call_ext_only,1,{extfunc,'Elixir.String.Chars',to_string,1}}.


{function, fetch, 2, 215}.
  {label,214}.
    {line,[{location,"lib/enum.ex",1043}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,fetch},2}.
  {label,215}.
    {test,is_integer,{f,214},[{x,1}]}.
    {allocate,0,2}.
    {move,{integer,1},{x,3}}.
    {move,{integer,1},{x,2}}.
    {line,[{location,"lib/enum.ex",1044}]}.
    {call,4,{f,651}}. % slice_forward/4
    {test,is_nonempty_list,{f,216},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nil,{f,217},[{x,2}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,1}]}}.
    {deallocate,0}.
    return.
  {label,216}.
    {test,is_nil,{f,217},[{x,0}]}.
    {move,{atom,error},{x,0}}.
    {deallocate,0}.
    return.
  {label,217}.
    {case_end,{x,0}}.


{function, 'fetch!', 2, 219}.
  {label,218}.
    {line,[{location,"lib/enum.ex",1069}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'fetch!'},2}.
  {label,219}.
    {test,is_integer,{f,218},[{x,1}]}.
    {allocate,0,2}.
    {move,{integer,1},{x,3}}.
    {move,{integer,1},{x,2}}.
    {line,[{location,"lib/enum.ex",1070}]}.
    {call,4,{f,651}}. % slice_forward/4
    {test,is_nonempty_list,{f,220},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nil,{f,221},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {deallocate,0}.
    return.
  {label,220}.
    {test,is_nil,{f,221},[{x,0}]}.
    {line,[{location,"lib/enum.ex",1072}]}.
    {call_ext,1,{extfunc,'Elixir.Enum.OutOfBoundsError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.
  {label,221}.
    {line,[{location,"lib/enum.ex",1070}]}.
    {case_end,{x,0}}.


{function, filter, 2, 223}.
  {label,222}.
    {line,[{location,"lib/enum.ex",1107}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,filter},2}.
  {label,223}.
    {test,is_list,{f,224},[{x,0}]}.
    {call_only,2,{f,230}}. % filter_list/2
  {label,224}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1563},0,0,{x,1},{list,[{x,1}]}}.
    {test,is_map,{f,227},[{x,0}]}.
    {get_map_elements,{f,225},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,225},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,228}}.
  {label,225}.
    {get_map_elements,{f,226},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,226},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1559},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,228}}.
  {label,226}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1561},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,228}}.
  {label,227}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1557},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,228}.
    {line,[{location,"lib/enum.ex",1112}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, filter_list, 2, 230}.
  {label,229}.
    {line,[{location,"lib/enum.ex",4196}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,filter_list},2}.
  {label,230}.
    {test,is_nonempty_list,{f,233},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",4197}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,232},
                {list,[{atom,false},{f,231},{atom,nil},{f,231}]}}.
  {label,231}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,230},3}. % filter_list/2
  {label,232}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/enum.ex",4198}]}.
    {call,2,{f,230}}. % filter_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,233}.
    {test,is_nil,{f,229},[{x,0}]}.
    return.


{function, filter_map, 3, 235}.
  {label,234}.
    {line,[{location,"lib/enum.ex",1117}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,filter_map},3}.
  {label,235}.
    {test,is_list,{f,236},[{x,0}]}.
    {allocate_heap,0,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1553},0,0,{x,2},{list,[{x,1},{x,2}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",1118}]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,236}.
    {allocate_heap,0,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1549},0,0,{x,1},{list,[{x,1},{x,2}]}}.
    {test,is_map,{f,239},[{x,0}]}.
    {get_map_elements,{f,237},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,237},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,240}}.
  {label,237}.
    {get_map_elements,{f,238},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,238},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1545},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,240}}.
  {label,238}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1547},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,240}}.
  {label,239}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1543},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,240}.
    {line,[{location,"lib/enum.ex",1124}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, find, 2, 242}.
  {label,241}.
    {line,[{location,"lib/enum.ex",1143}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,find},2}.
  {label,242}.
    {move,{x,1},{x,2}}.
    {move,{atom,nil},{x,1}}.
    {call_only,3,{f,244}}. % find/3


{function, find, 3, 244}.
  {label,243}.
    {line,[{location,"lib/enum.ex",1145}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,find},3}.
  {label,244}.
    {test,is_list,{f,245},[{x,0}]}.
    {call_only,3,{f,258}}. % find_list/3
  {label,245}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1539},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,#{1 => {t_atom,[cont]}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,#{1 => {t_atom,[halt]}}}}],
                     none}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",1150}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",1153}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, find_index, 2, 247}.
  {label,246}.
    {line,[{location,"lib/enum.ex",1170}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,find_index},2}.
  {label,247}.
    {test,is_list,{f,248},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{integer,0},{x,1}}.
    {call_only,3,{f,253}}. % find_index_list/3
  {label,248}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1534},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},
                             2 =>
                                 {t_tuple,2,true,
                                     #{1 => {t_atom,[not_found]},
                                       2 => number}}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},
                             2 =>
                                 {t_tuple,2,true,#{1 => {t_atom,[found]}}}}}}],
                     none}}]}}.
    {move,{literal,{cont,{not_found,0}}},{x,1}}.
    {line,[{location,"lib/enum.ex",1176}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",1180}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {test,is_tuple,{f,251},[{x,0}]}.
    {test,test_arity,{f,251},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {select_val,{x,1},
                {f,251},
                {list,[{atom,found},{f,250},{atom,not_found},{f,249}]}}.
  {label,249}.
    {move,{atom,nil},{x,0}}.
    {deallocate,0}.
    return.
  {label,250}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,0}.
    return.
  {label,251}.
    {case_end,{x,0}}.


{function, find_index_list, 3, 253}.
  {label,252}.
    {line,[{location,"lib/enum.ex",4224}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,find_index_list},3}.
  {label,253}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,256},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",4225}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,255},
                {list,[{atom,false},{f,254},{atom,nil},{f,254}]}}.
  {label,254}.
    {line,[{location,"lib/enum.ex",4228}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,253},3}. % find_index_list/3
  {label,255}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,256}.
    {test,is_nil,{f,252},[{x,0}]}.
    {move,{atom,nil},{x,0}}.
    return.


{function, find_list, 3, 258}.
  {label,257}.
    {line,[{location,"lib/enum.ex",4210}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,find_list},3}.
  {label,258}.
    {test,is_nonempty_list,{f,261},[{x,0}]}.
    {allocate,4,3}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",4211}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,260},
                {list,[{atom,false},{f,259},{atom,nil},{f,259}]}}.
  {label,259}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,258},4}. % find_list/3
  {label,260}.
    {move,{y,1},{x,0}}.
    {deallocate,4}.
    return.
  {label,261}.
    {test,is_nil,{f,257},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, find_value, 2, 263}.
  {label,262}.
    {line,[{location,"lib/enum.ex",1211}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,find_value},2}.
  {label,263}.
    {move,{x,1},{x,2}}.
    {move,{atom,nil},{x,1}}.
    {call_only,3,{f,265}}. % find_value/3


{function, find_value, 3, 265}.
  {label,264}.
    {line,[{location,"lib/enum.ex",1213}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,find_value},3}.
  {label,265}.
    {test,is_list,{f,266},[{x,0}]}.
    {call_only,3,{f,268}}. % find_value_list/3
  {label,266}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1530},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,#{1 => {t_atom,[cont]}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,#{1 => {t_atom,[halt]}}}}],
                     none}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",1218}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",1222}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, find_value_list, 3, 268}.
  {label,267}.
    {line,[{location,"lib/enum.ex",4238}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,find_value_list},3}.
  {label,268}.
    {test,is_nonempty_list,{f,271},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",4239}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,270},
                {list,[{atom,false},{f,269},{atom,nil},{f,269}]}}.
  {label,269}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,268},3}. % find_value_list/3
  {label,270}.
    {deallocate,3}.
    return.
  {label,271}.
    {test,is_nil,{f,267},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, flat_map, 2, 273}.
  {label,272}.
    {line,[{location,"lib/enum.ex",1245}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,flat_map},2}.
  {label,273}.
    {test,is_list,{f,274},[{x,0}]}.
    {call_only,2,{f,280}}. % flat_map_list/2
  {label,274}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1527},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_map,{f,277},[{x,0}]}.
    {get_map_elements,{f,275},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,275},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,278}}.
  {label,275}.
    {get_map_elements,{f,276},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,276},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1523},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,278}}.
  {label,276}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1525},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,278}}.
  {label,277}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1521},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,278}.
    {move,nil,{x,1}}.
    {call_last,2,{f,287},0}. % flat_reverse/2


{function, flat_map_list, 2, 280}.
  {label,279}.
    {line,[{location,"lib/enum.ex",4248}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,flat_map_list},2}.
  {label,280}.
    {test,is_nonempty_list,{f,282},[{x,0}]}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{x,0},{y,1}}.
    {line,[{location,"lib/enum.ex",4249}]}.
    {call_fun,1}.
    {move,{x,0},{y,0}}.
    {test,is_list,{f,281},[{x,0}]}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/enum.ex",4250}]}.
    {call,2,{f,280}}. % flat_map_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,281}.
    {trim,1,2}.
    {line,[{location,"lib/enum.ex",4251}]}.
    {call,1,{f,890}}. % to_list/1
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,280}}. % flat_map_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,282}.
    {test,is_nil,{f,279},[{x,0}]}.
    return.


{function, flat_map_reduce, 3, 284}.
  {label,283}.
    {line,[{location,"lib/enum.ex",1285}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,flat_map_reduce},3}.
  {label,284}.
    {allocate_heap,1,{alloc,[{words,7},{floats,0},{funs,1}]},3}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,1497},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},
                             2 => {t_tuple,2,true,#{}}}}}],
                     none}}]}}.
    {put_tuple2,{x,1},{list,[nil,{x,1}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",1287}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {test,is_tuple,{f,285},[{x,0}]}.
    {test,test_arity,{f,285},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,285},[{x,1}]}.
    {test,test_arity,{f,285},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{y,0}}.
    {line,[{location,"lib/enum.ex",1303}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,285}.
    {line,[{location,"lib/enum.ex",1286}]}.
    {badmatch,{x,0}}.


{function, flat_reverse, 2, 287}.
  {label,286}.
    {line,[{location,"lib/enum.ex",1259}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,flat_reverse},2}.
  {label,287}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,288},[{x,0}]}.
    {allocate,1,2}.
    {get_list,{x,0},{x,0},{y,0}}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,287},1}. % flat_reverse/2
  {label,288}.
    {test,is_nil,{f,286},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, frequencies, 1, 290}.
  {label,289}.
    {line,[{location,"lib/enum.ex",1318}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,frequencies},1}.
  {label,290}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1493},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_map,any,any}}]}}.
    {test,is_list,{f,291},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,#{}},{x,1}}.
    {call_only,3,{f,1489}}. % '-frequencies/1-lists^foldl/2-0-'/3
  {label,291}.
    {test,is_map,{f,294},[{x,0}]}.
    {get_map_elements,{f,292},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,292},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,#{}},{x,3}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,292}.
    {get_map_elements,{f,293},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,293},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1485},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_map,any,any}}}}]}}.
    {move,{literal,{cont,#{}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,293}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1487},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_map,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,#{}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,294}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1483},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_map,any,any}}}}]}}.
    {move,{literal,{cont,#{}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, frequencies_by, 2, 296}.
  {label,295}.
    {line,[{location,"lib/enum.ex",1342}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,frequencies_by},2}.
  {label,296}.
    {test,is_function,{f,295},[{x,1}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1479},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_map,any,any}}]}}.
    {test,is_list,{f,297},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,#{}},{x,1}}.
    {call_only,3,{f,1475}}. % '-frequencies_by/2-lists^foldl/2-0-'/3
  {label,297}.
    {test,is_map,{f,300},[{x,0}]}.
    {get_map_elements,{f,298},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,298},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,#{}},{x,3}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,298}.
    {get_map_elements,{f,299},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,299},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1471},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_map,any,any}}}}]}}.
    {move,{literal,{cont,#{}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,299}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1473},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_map,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,#{}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,300}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1469},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_map,any,any}}}}]}}.
    {move,{literal,{cont,#{}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, group_by, 2, 302}.
  {label,301}.
    {line,[{location,"lib/enum.ex",1371}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,group_by},2}.
  {label,302}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1467},0,0,{x,2},{list,[]}}.
    {call_only,3,{f,304}}. % group_by/3


{function, group_by, 3, 304}.
  {label,303}.
    {line,[{location,"lib/enum.ex",1373}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,group_by},3}.
  {label,304}.
    {test,is_function,{f,309},[{x,1}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/enum.ex",1374}]}.
    {call,1,{f,560}}. % reverse/1
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1463},0,0,{x,1},{list,[{y,1},{y,0}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_map,any,any}}]}}.
    {test,is_list,{f,305},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,#{}},{x,1}}.
    {call_last,3,{f,1459},2}. % '-group_by/3-lists^foldl/2-0-'/3
  {label,305}.
    {test,is_map,{f,308},[{x,0}]}.
    {get_map_elements,{f,306},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,306},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,#{}},{x,3}}.
    {call_last,5,{f,541},2}. % reduce_range/5
  {label,306}.
    {get_map_elements,{f,307},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,307},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1455},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_map,any,any}}}}]}}.
    {move,{literal,{cont,#{}}},{x,1}}.
    {trim,2,0}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,307}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1457},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_map,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,#{}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_last,3,{extfunc,maps,fold,3},2}.
  {label,308}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1453},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_map,any,any}}}}]}}.
    {move,{literal,{cont,#{}}},{x,1}}.
    {trim,2,0}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,309}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{literal,<<"Enum.group_by/3 with a map/dictionary as second element is deprecated. A map is used by default and it is no longer required to pass one to this function">>},
          {x,0}}.
    {line,[{location,"lib/enum.ex",1386}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/enum.ex",1394}]}.
    {call,1,{f,560}}. % reverse/1
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1449},0,0,{x,1},{list,[{y,0}]}}.
    {test,is_list,{f,310},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,1445},3}. % '-group_by/3-lists^foldl/2-1-'/3
  {label,310}.
    {test,is_map,{f,313},[{x,0}]}.
    {get_map_elements,{f,311},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,311},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{y,1},{x,3}}.
    {call_last,5,{f,541},3}. % reduce_range/5
  {label,311}.
    {get_map_elements,{f,312},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,312},[{x,2}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1441},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{y,1}]}}.
    {swap,{x,1},{x,2}}.
    {trim,3,0}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,312}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1443},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_last,3,{extfunc,maps,fold,3},3}.
  {label,313}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1439},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{y,1}]}}.
    {swap,{x,1},{x,2}}.
    {trim,3,0}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, head_slice, 3, 315}.
  {label,314}.
    {line,[{location,"lib/enum.ex",4335}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,head_slice},3}.
  {label,315}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,316},[{tr,{x,1},number},{integer,0}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0}]}}.
    return.
  {label,316}.
    {test,is_nonempty_list,{f,317},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4338}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,3,{f,315}}. % head_slice/3
  {label,317}.
    {move,nil,{x,0}}.
    {jump,{f,314}}.


{function, intersperse, 2, 319}.
  {label,318}.
    {line,[{location,"lib/enum.ex",1415}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,intersperse},2}.
  {label,319}.
    {test,is_list,{f,321},[{x,0}]}.
    {test,is_nil,{f,320},[{tr,{x,0},{t_list,any,any}}]}.
    return.
  {label,320}.
    {call_only,2,{f,328}}. % intersperse_non_empty_list/2
  {label,321}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1437},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_map,{f,324},[{x,0}]}.
    {get_map_elements,{f,322},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,322},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,325}}.
  {label,322}.
    {get_map_elements,{f,323},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,323},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1433},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,325}}.
  {label,323}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1435},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,325}}.
  {label,324}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1431},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,325}.
    {line,[{location,"lib/enum.ex",1426}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test,is_nonempty_list,{f,326},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,326}.
    {move,nil,{x,0}}.
    {deallocate,0}.
    return.


{function, intersperse_non_empty_list, 2, 328}.
  {label,327}.
    {line,[{location,"lib/enum.ex",4261}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,intersperse_non_empty_list},2}.
  {label,328}.
    {test,is_nonempty_list,{f,327},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nil,{f,329},[{x,3}]}.
    return.
  {label,329}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4264}]}.
    {call,2,{f,328}}. % intersperse_non_empty_list/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,2}.
    return.


{function, into, 2, 331}.
  {label,330}.
    {line,[{location,"lib/enum.ex",1461}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,into},2}.
  {label,331}.
    {test,is_nil,{f,332},[{x,1}]}.
    {call_only,1,{f,890}}. % to_list/1
  {label,332}.
    {test,is_map,{f,333},[{x,0}]}.
    {get_map_elements,{f,333},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,333},[{x,2}]}.
    {call_only,2,{f,353}}. % into_protocol/2
  {label,333}.
    {test,is_map,{f,336},[{x,1}]}.
    {get_map_elements,{f,334},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,334},[{x,2}]}.
    {call_only,2,{f,353}}. % into_protocol/2
  {label,334}.
    {line,[{location,"lib/enum.ex",1474}]}.
    {gc_bif,map_size,{f,0},2,[{tr,{x,1},{t_map,any,any}}],{x,2}}.
    {test,is_eq_exact,
          {f,335},
          [{tr,{x,2},{t_integer,{0,288230376151711743}}},{integer,0}]}.
    {call_only,1,{f,345}}. % into_map/1
  {label,335}.
    {call_only,2,{f,349}}. % into_map/2
  {label,336}.
    {call_only,2,{f,353}}. % into_protocol/2


{function, into, 3, 338}.
  {label,337}.
    {line,[{location,"lib/enum.ex",1538}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,into},3}.
  {label,338}.
    {test,is_nil,{f,339},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1539}]}.
    {call_ext_only,2,{extfunc,'Elixir.Enum',map,2}}.
  {label,339}.
    {test,is_map,{f,340},[{x,0}]}.
    {get_map_elements,{f,340},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,340},[{x,3}]}.
    {call_only,3,{f,357}}. % into_protocol/3
  {label,340}.
    {test,is_map,{f,343},[{x,1}]}.
    {get_map_elements,{f,341},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,341},[{x,3}]}.
    {call_only,3,{f,357}}. % into_protocol/3
  {label,341}.
    {line,[{location,"lib/enum.ex",1551}]}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {test,is_eq_exact,
          {f,342},
          [{tr,{x,3},{t_integer,{0,288230376151711743}}},{integer,0}]}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1552}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',map,2}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,342}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1427},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {line,[{location,"lib/enum.ex",1554}]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.
  {label,343}.
    {call_only,3,{f,357}}. % into_protocol/3


{function, into_map, 1, 345}.
  {label,344}.
    {line,[{location,"lib/enum.ex",1485}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,into_map},1}.
  {label,345}.
    {test,is_map,{f,346},[{x,0}]}.
    return.
  {label,346}.
    {test,is_list,{f,347},[{x,0}]}.
    {line,[{location,"lib/enum.ex",1486}]}.
    {call_ext_only,1,{extfunc,maps,from_list,1}}.
  {label,347}.
    {allocate,0,1}.
    {line,[{location,"lib/enum.ex",1487}]}.
    {call_ext,1,{extfunc,'Elixir.Enum',to_list,1}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.


{function, into_map, 2, 349}.
  {label,348}.
    {line,[{location,"lib/enum.ex",1489}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,into_map},2}.
  {label,349}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_map,{f,350},[{x,0}]}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/enum.ex",1490}]}.
    {call_ext_only,2,{extfunc,maps,merge,2}}.
  {label,350}.
    {test,is_list,{f,351},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/enum.ex",1493}]}.
    {call_ext,1,{extfunc,maps,from_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,maps,merge,2},1}.
  {label,351}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1424},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {line,[{location,"lib/enum.ex",1496}]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, into_protocol, 2, 353}.
  {label,352}.
    {line,[{location,"lib/enum.ex",1498}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,into_protocol},2}.
  {label,353}.
    {allocate,6,2}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,5}]}}.
    {move,{x,0},{y,4}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",1499}]}.
    {call_ext,1,{extfunc,'Elixir.Collectable',into,1}}.
    {test,is_tuple,{f,355},[{x,0}]}.
    {test,test_arity,{f,355},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,3}}.
    {get_tuple_element,{x,0},1,{y,2}}.
    {'try',{y,5},{f,354}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,4}]}}.
    {line,[{location,"lib/enum.ex",1502}]}.
    {call,3,{f,535}}. % reduce_into_protocol/3
    {try_end,{y,5}}.
    {move,{y,2},{x,2}}.
    {move,{atom,done},{x,1}}.
    {line,[{location,"lib/enum.ex",1508}]}.
    {call_fun,2}.
    {deallocate,6}.
    return.
  {label,354}.
    {try_case,{y,5}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,4}}.
    {move,{atom,halt},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,2},{y,3}]}}.
    {line,[{location,"lib/enum.ex",1505}]}.
    {call_fun,2}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,0}}.
    raw_raise.
    {deallocate,6}.
    return.
  {label,355}.
    {line,[{scope,[3]},{location,"lib/enum.ex",1499}]}.
    {badmatch,{x,0}}.


{function, into_protocol, 3, 357}.
  {label,356}.
    {line,[{location,"lib/enum.ex",1565}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,into_protocol},3}.
  {label,357}.
    {allocate,6,3}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,5}]}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",1566}]}.
    {call_ext,1,{extfunc,'Elixir.Collectable',into,1}}.
    {test,is_tuple,{f,359},[{x,0}]}.
    {test,test_arity,{f,359},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,2}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {'try',{y,5},{f,358}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,3},{y,4}]}}.
    {line,[{location,"lib/enum.ex",1569}]}.
    {call,4,{f,538}}. % reduce_into_protocol/4
    {try_end,{y,5}}.
    {move,{y,1},{x,2}}.
    {move,{atom,done},{x,1}}.
    {line,[{location,"lib/enum.ex",1575}]}.
    {call_fun,2}.
    {deallocate,6}.
    return.
  {label,358}.
    {try_case,{y,5}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{atom,halt},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {line,[{location,"lib/enum.ex",1572}]}.
    {call_fun,2}.
    {move,{y,0},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    raw_raise.
    {deallocate,6}.
    return.
  {label,359}.
    {line,[{scope,[3]},{location,"lib/enum.ex",1566}]}.
    {badmatch,{x,0}}.


{function, join, 1, 361}.
  {label,360}.
    {line,[{location,"lib/enum.ex",1613}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,join},1}.
  {label,361}.
    {move,{literal,<<>>},{x,1}}.
    {call_only,2,{f,363}}. % join/2


{function, join, 2, 363}.
  {label,362}.
    {line,[{location,"lib/enum.ex",1615}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,join},2}.
  {label,363}.
    {test,is_eq_exact,{f,364},[{x,1},{literal,<<>>}]}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,212},0,0,{x,1},{list,[]}}.
    {line,[{location,"lib/enum.ex",1617}]}.
    {call,2,{f,381}}. % map/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {line,[{location,"lib/enum.ex",1618}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.
  {label,364}.
    {test,is_list,{f,365},[{x,0}]}.
    {test,is_binary,{f,362},[{x,1}]}.
    {call_only,2,{f,372}}. % join_list/2
  {label,365}.
    {test,is_binary,{f,362},[{x,1}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1419},0,0,{x,1},{list,[{x,1}]}}.
    {test,is_map,{f,368},[{x,0}]}.
    {get_map_elements,{f,366},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,366},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{atom,first},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,369}}.
  {label,366}.
    {get_map_elements,{f,367},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,367},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1415},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,first}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,369}}.
  {label,367}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1417},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,first},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,369}}.
  {label,368}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1413},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,first}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,369}.
    {test,is_eq_exact,{f,370},[{x,0},{atom,first}]}.
    {move,{literal,<<>>},{x,0}}.
    {deallocate,0}.
    return.
  {label,370}.
    {line,[{location,"lib/enum.ex",1635}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.


{function, join_list, 2, 372}.
  {label,371}.
    {line,[{location,"lib/enum.ex",4269}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,join_list},2}.
  {label,372}.
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {test,is_nil,{f,373},[{tr,{x,0},{t_list,any,any}}]}.
    {move,{literal,<<>>},{x,0}}.
    return.
  {label,373}.
    {allocate,0,2}.
    {move,nil,{x,2}}.
    {line,[{location,"lib/enum.ex",4272}]}.
    {call,3,{f,375}}. % join_non_empty_list/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {line,[{location,"lib/enum.ex",4273}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {line,[{location,"lib/enum.ex",4274}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.


{function, join_non_empty_list, 3, 375}.
  {label,374}.
    {line,[{location,"lib/enum.ex",4277}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,join_non_empty_list},3}.
  {label,375}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,374},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_nil,{f,377},[{x,0}]}.
    {test,is_binary,{f,376},[{x,3}]}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,0}}.
    return.
  {label,376}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",3991}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,377}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {test,is_binary,{f,378},[{x,3}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,379}}.
  {label,378}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,379}.
    {test_heap,4,1}.
    {put_list,{x,0},{y,2},{x,0}}.
    {put_list,{y,3},{x,0},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,375},4}. % join_non_empty_list/3


{function, map, 2, 381}.
  {label,380}.
    {line,[{location,"lib/enum.ex",1657}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,map},2}.
  {label,381}.
    {test,is_list,{f,382},[{x,0}]}.
    {call_only,2,{f,1409}}. % '-map/2-lists^map/1-0-'/2
  {label,382}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1407},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_map,{f,385},[{x,0}]}.
    {get_map_elements,{f,383},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,383},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,386}}.
  {label,383}.
    {get_map_elements,{f,384},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,384},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1403},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,386}}.
  {label,384}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1405},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,386}}.
  {label,385}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1401},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,386}.
    {line,[{location,"lib/enum.ex",1662}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, map_every, 3, 388}.
  {label,387}.
    {line,[{location,"lib/enum.ex",1696}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,map_every},3}.
  {label,388}.
    {select_val,{x,1},
                {f,391},
                {list,[{integer,0},{f,390},{integer,1},{f,389}]}}.
  {label,389}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,381}}. % map/2
  {label,390}.
    {call_only,1,{f,890}}. % to_list/1
  {label,391}.
    {test,is_nil,{f,392},[{x,0}]}.
    {test,is_integer,{f,387},[{x,1}]}.
    {test,is_lt,{f,387},[{integer,1},{tr,{x,1},{t_integer,any}}]}.
    {move,nil,{x,0}}.
    return.
  {label,392}.
    {test,is_integer,{f,387},[{x,1}]}.
    {test,is_lt,{f,387},[{integer,1},{tr,{x,1},{t_integer,any}}]}.
    {allocate_heap,0,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1396},0,0,{x,1},{list,[{x,1},{x,2}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,#{1 => {t_cons,any,any},2 => number}}}]}}.
    {test,is_list,{f,393},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,{[],first}},{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1392}}. % '-map_every/3-lists^foldl/2-1-'/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_list,any,any},
                       2 =>
                           {t_union,
                               {t_atom,[first]},
                               none,number,none,none}}}}]}}.
    {jump,{f,397}}.
  {label,393}.
    {test,is_map,{f,396},[{x,0}]}.
    {get_map_elements,{f,394},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,394},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],first}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,397}}.
  {label,394}.
    {get_map_elements,{f,395},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,395},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1388},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_tuple,2,true,
                               #{1 => {t_cons,any,any},2 => number}}}}}]}}.
    {move,{literal,{cont,{[],first}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,397}}.
  {label,395}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1390},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,#{1 => {t_cons,any,any},2 => number}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],first}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,397}}.
  {label,396}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1386},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_tuple,2,true,
                               #{1 => {t_cons,any,any},2 => number}}}}}]}}.
    {move,{literal,{cont,{[],first}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,397}.
    {test,is_tuple,{f,398},[{x,0}]}.
    {test,test_arity,{f,398},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/enum.ex",1702}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,398}.
    {line,[{location,"lib/enum.ex",1701}]}.
    {badmatch,{x,0}}.


{function, map_intersperse, 3, 400}.
  {label,399}.
    {line,[{location,"lib/enum.ex",1717}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,map_intersperse},3}.
  {label,400}.
    {test,is_list,{f,401},[{x,0}]}.
    {call_only,3,{f,408}}. % map_intersperse_list/3
  {label,401}.
    {allocate_heap,0,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1383},0,0,{x,1},{list,[{x,1},{x,2}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_map,{f,404},[{x,0}]}.
    {get_map_elements,{f,402},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,402},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{atom,first},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,405}}.
  {label,402}.
    {get_map_elements,{f,403},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,403},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1379},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,first}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,405}}.
  {label,403}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1381},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,first},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,405}}.
  {label,404}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1377},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,first}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,405}.
    {test,is_eq_exact,{f,406},[{x,0},{atom,first}]}.
    {move,nil,{x,0}}.
    {deallocate,0}.
    return.
  {label,406}.
    {line,[{location,"lib/enum.ex",1731}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, map_intersperse_list, 3, 408}.
  {label,407}.
    {line,[{location,"lib/enum.ex",4285}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,map_intersperse_list},3}.
  {label,408}.
    {test,is_nonempty_list,{f,410},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_nil,{f,409},[{x,0}]}.
    {allocate,0,4}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4289}]}.
    {call_fun,1}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {deallocate,0}.
    return.
  {label,409}.
    {allocate,3,4}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4292}]}.
    {call_fun,1}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,2}.
    {move,{x,3},{x,0}}.
    {call,3,{f,408}}. % map_intersperse_list/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,410}.
    {test,is_nil,{f,407},[{x,0}]}.
    return.


{function, map_join, 2, 412}.
  {label,411}.
    {line,[{location,"lib/enum.ex",1753}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,map_join},2}.
  {label,412}.
    {move,{x,1},{x,2}}.
    {move,{literal,<<>>},{x,1}}.
    {call_only,3,{f,414}}. % map_join/3


{function, map_join, 3, 414}.
  {label,413}.
    {line,[{location,"lib/enum.ex",1753}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,map_join},3}.
  {label,414}.
    {test,is_binary,{f,413},[{x,1}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1374},0,0,{x,2},{list,[{x,2}]}}.
    {line,[{location,"lib/enum.ex",1755}]}.
    {call,3,{f,400}}. % map_intersperse/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {line,[{location,"lib/enum.ex",1756}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.


{function, map_reduce, 3, 416}.
  {label,415}.
    {line,[{location,"lib/enum.ex",1779}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,map_reduce},3}.
  {label,416}.
    {test,is_list,{f,417},[{x,0}]}.
    {call_only,3,{f,1369}}. % '-map_reduce/3-lists^mapfoldl/2-0-'/3
  {label,417}.
    {allocate_heap,1,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,1365},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {put_tuple2,{x,1},{list,[nil,{x,1}]}}.
    {test,is_map,{f,420},[{x,0}]}.
    {get_map_elements,{f,418},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,6},
                             {atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,418},[{x,3},{atom,'Elixir.Range'}]}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,421}}.
  {label,418}.
    {get_map_elements,{f,419},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,419},[{x,3}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1361},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,421}}.
  {label,419}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1363},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,421}}.
  {label,420}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1359},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,421}.
    {test,is_tuple,{f,422},[{x,0}]}.
    {test,test_arity,{f,422},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",1790}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,422}.
    {line,[{location,"lib/enum.ex",1784}]}.
    {badmatch,{x,0}}.


{function, max, 1, 424}.
  {label,423}.
    {line,[{location,"lib/enum.ex",1794}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,max},1}.
  {label,424}.
    {test,is_nonempty_list,{f,425},[{x,0}]}.
    {call_ext_only,1,{extfunc,lists,max,1}}.
  {label,425}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1357},0,0,{x,2},{list,[]}}.
    {move,{literal,fun erlang:'>='/2},{x,1}}.
    {call_only,3,{f,431}}. % max/3


{function, max, 2, 427}.
  {label,426}.
    {line,[{location,"lib/enum.ex",1797}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,max},2}.
  {label,427}.
    {test,is_nonempty_list,{f,428},[{x,0}]}.
    {test,is_function2,{f,428},[{x,1},{integer,0}]}.
    {line,[{location,"lib/enum.ex",1798}]}.
    {call_ext_only,1,{extfunc,lists,max,1}}.
  {label,428}.
    {test,is_function2,{f,429},[{x,1},{integer,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,fun erlang:'>='/2},{x,1}}.
    {call_only,3,{f,431}}. % max/3
  {label,429}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1355},0,0,{x,2},{list,[]}}.
    {call_only,3,{f,431}}. % max/3


{function, max, 3, 431}.
  {label,430}.
    {line,[{location,"lib/enum.ex",1855}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,max},3}.
  {label,431}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",1856}]}.
    {call,1,{f,440}}. % max_sort_fun/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,12},2}. % aggregate/3


{function, max_by, 2, 433}.
  {label,432}.
    {line,[{location,"lib/enum.ex",1925}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,max_by},2}.
  {label,433}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1353},0,0,{x,3},{list,[]}}.
    {move,{literal,fun erlang:'>='/2},{x,2}}.
    {call_only,4,{f,438}}. % max_by/4


{function, max_by, 3, 435}.
  {label,434}.
    {line,[{location,"lib/enum.ex",1869}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,max_by},3}.
  {label,435}.
    {test,is_function2,{f,436},[{x,1},{integer,1}]}.
    {test,is_function2,{f,436},[{x,2},{integer,0}]}.
    {move,{x,2},{x,3}}.
    {move,{literal,fun erlang:'>='/2},{x,2}}.
    {call_only,4,{f,438}}. % max_by/4
  {label,436}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1351},0,0,{x,3},{list,[]}}.
    {call_only,4,{f,438}}. % max_by/4


{function, max_by, 4, 438}.
  {label,437}.
    {line,[{location,"lib/enum.ex",1925}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,max_by},4}.
  {label,438}.
    {test,is_function2,{f,437},[{x,1},{integer,1}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",1927}]}.
    {call,1,{f,440}}. % max_sort_fun/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,27},3}. % aggregate_by/4


{function, max_sort_fun, 1, 440}.
  {label,439}.
    {line,[{location,"lib/enum.ex",1859}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,max_sort_fun},1}.
  {label,440}.
    {test,is_function2,{f,441},[{x,0},{integer,2}]}.
    return.
  {label,441}.
    {test,is_atom,{f,439},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1349},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.


{function, 'member?', 2, 443}.
  {label,442}.
    {line,[{location,"lib/enum.ex",1955}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'member?'},2}.
  {label,443}.
    {test,is_list,{f,444},[{x,0}]}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/enum.ex",1956}]}.
    {call_ext_only,2,{extfunc,lists,member,2}}.
  {label,444}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/enum.ex",1960}]}.
    {call_ext,2,{extfunc,'Elixir.Enumerable','member?',2}}.
    {test,is_tuple,{f,447},[{x,0}]}.
    {test,test_arity,{f,447},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},{f,447},{list,[{atom,error},{f,446},{atom,ok},{f,445}]}}.
  {label,445}.
    {test,is_boolean,{f,447},[{x,2}]}.
    {move,{x,2},{x,0}}.
    {deallocate,2}.
    return.
  {label,446}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1346},0,0,{x,0},{list,[{y,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_atom,[false]}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},2 => {t_atom,[true]}}}}],
                     none}}]}}.
    {move,{x,2},{x,3}}.
    {move,{x,0},{x,2}}.
    {move,{literal,{cont,false}},{x,1}}.
    {move,{atom,reduce},{x,4}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {line,[{location,"lib/enum.ex",1965}]}.
    {apply,3}.
    {line,[{location,"lib/enum.ex",1969}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,447}.
    {line,[{location,"lib/enum.ex",1960}]}.
    {case_end,{x,0}}.


{function, min, 1, 449}.
  {label,448}.
    {line,[{location,"lib/enum.ex",1974}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min},1}.
  {label,449}.
    {test,is_nonempty_list,{f,450},[{x,0}]}.
    {call_ext_only,1,{extfunc,lists,min,1}}.
  {label,450}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1344},0,0,{x,2},{list,[]}}.
    {move,{literal,fun erlang:'=<'/2},{x,1}}.
    {call_only,3,{f,456}}. % min/3


{function, min, 2, 452}.
  {label,451}.
    {line,[{location,"lib/enum.ex",1977}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min},2}.
  {label,452}.
    {test,is_nonempty_list,{f,453},[{x,0}]}.
    {test,is_function2,{f,453},[{x,1},{integer,0}]}.
    {line,[{location,"lib/enum.ex",1978}]}.
    {call_ext_only,1,{extfunc,lists,min,1}}.
  {label,453}.
    {test,is_function2,{f,454},[{x,1},{integer,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,fun erlang:'=<'/2},{x,1}}.
    {call_only,3,{f,456}}. % min/3
  {label,454}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1342},0,0,{x,2},{list,[]}}.
    {call_only,3,{f,456}}. % min/3


{function, min, 3, 456}.
  {label,455}.
    {line,[{location,"lib/enum.ex",2035}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min},3}.
  {label,456}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2036}]}.
    {call,1,{f,491}}. % min_sort_fun/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,12},2}. % aggregate/3


{function, min_by, 2, 458}.
  {label,457}.
    {line,[{location,"lib/enum.ex",2105}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_by},2}.
  {label,458}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1340},0,0,{x,3},{list,[]}}.
    {move,{literal,fun erlang:'=<'/2},{x,2}}.
    {call_only,4,{f,463}}. % min_by/4


{function, min_by, 3, 460}.
  {label,459}.
    {line,[{location,"lib/enum.ex",2049}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_by},3}.
  {label,460}.
    {test,is_function2,{f,461},[{x,1},{integer,1}]}.
    {test,is_function2,{f,461},[{x,2},{integer,0}]}.
    {move,{x,2},{x,3}}.
    {move,{literal,fun erlang:'=<'/2},{x,2}}.
    {call_only,4,{f,463}}. % min_by/4
  {label,461}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1338},0,0,{x,3},{list,[]}}.
    {call_only,4,{f,463}}. % min_by/4


{function, min_by, 4, 463}.
  {label,462}.
    {line,[{location,"lib/enum.ex",2105}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_by},4}.
  {label,463}.
    {test,is_function2,{f,462},[{x,1},{integer,1}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2107}]}.
    {call,1,{f,491}}. % min_sort_fun/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,27},3}. % aggregate_by/4


{function, min_max, 1, 465}.
  {label,464}.
    {line,[{location,"lib/enum.ex",2131}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_max},1}.
  {label,465}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1336},0,0,{x,1},{list,[]}}.
    {call_only,2,{f,467}}. % min_max/2


{function, min_max, 2, 467}.
  {label,466}.
    {line,[{location,"lib/enum.ex",2133}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_max},2}.
  {label,467}.
    {test,is_map,{f,469},[{x,0}]}.
    {get_map_elements,{f,469},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,469},[{x,2},{atom,'Elixir.Range'}]}.
    {test,is_function2,{f,469},[{x,1},{integer,0}]}.
    {allocate,4,6}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/enum.ex",2134}]}.
    {call_ext,1,{extfunc,'Elixir.Range',size,1}}.
    {test,is_eq_exact,{f,468},[{x,0},{integer,0}]}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/enum.ex",2136}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {deallocate,4}.
    return.
  {label,468}.
    {line,[{location,"lib/enum.ex",2139}]}.
    {gc_bif,'-',{f,0},0,[{y,1},{y,0}],{x,0}}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},number},{y,2}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{y,1},number},{tr,{x,0},{t_integer,any}}],{y,3}}.
    {move,{y,3},{x,1}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {move,{y,0},{x,0}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{y,0},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{x,0},{y,3}}.
    {trim,3,1}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,469}.
    {test,is_function2,{f,466},[{x,1},{integer,0}]}.
    {allocate_heap,3,{alloc,[{words,0},{floats,0},{funs,2}]},2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,2}}.
    {make_fun3,{f,1334},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {make_fun3,{f,1332},0,0,{y,1},{list,[]}}.
    {'%',{var_info,{y,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_nonempty_list,{f,470},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4067}]}.
    {call,1,{f,1334}}. % '-min_max/2-fun-0-'/1
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {call,3,{f,1328}}. % '-min_max/2-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {jump,{f,472}}.
  {label,470}.
    {test,is_nil,{f,471},[{x,0}]}.
    {move,{atom,empty},{x,0}}.
    {jump,{f,472}}.
  {label,471}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1325},0,0,{x,2},{list,[{x,1},{y,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,{atom,empty},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4075}]}.
    {call,3,{f,529}}. % reduce/3
  {label,472}.
    {test,is_nonempty_list,{f,473},[{x,0}]}.
    {test_heap,3,1}.
    {get_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,473}.
    {test,is_eq_exact,{f,474},[{x,0},{atom,empty}]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2152}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {deallocate,3}.
    return.
  {label,474}.
    {line,[{location,"lib/enum.ex",2151}]}.
    {case_end,{x,0}}.


{function, min_max_by, 2, 476}.
  {label,475}.
    {line,[{location,"lib/enum.ex",2219}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_max_by},2}.
  {label,476}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1323},0,0,{x,3},{list,[]}}.
    {move,{literal,fun erlang:'<'/2},{x,2}}.
    {call_only,4,{f,481}}. % min_max_by/4


{function, min_max_by, 3, 478}.
  {label,477}.
    {line,[{location,"lib/enum.ex",2160}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_max_by},3}.
  {label,478}.
    {test,is_function2,{f,479},[{x,1},{integer,1}]}.
    {test,is_function2,{f,479},[{x,2},{integer,0}]}.
    {move,{x,2},{x,3}}.
    {move,{literal,fun erlang:'<'/2},{x,2}}.
    {call_only,4,{f,481}}. % min_max_by/4
  {label,479}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1321},0,0,{x,3},{list,[]}}.
    {call_only,4,{f,481}}. % min_max_by/4


{function, min_max_by, 4, 481}.
  {label,480}.
    {line,[{location,"lib/enum.ex",2226}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_max_by},4}.
  {label,481}.
    {test,is_function2,{f,482},[{x,1},{integer,1}]}.
    {test,is_atom,{f,482},[{x,2}]}.
    {test,is_function2,{f,482},[{x,3},{integer,0}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2228}]}.
    {call,1,{f,489}}. % min_max_by_sort_fun/1
    {'%',{var_info,{x,0},
                   [{type,{t_fun,2,
                                 {'-min_max_by_sort_fun/1-fun-0-',3},
                                 {t_atom,[false,true]}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,481},3}. % min_max_by/4
  {label,482}.
    {test,is_function2,{f,480},[{x,1},{integer,1}]}.
    {test,is_function2,{f,480},[{x,2},{integer,2}]}.
    {test,is_function2,{f,480},[{x,3},{integer,0}]}.
    {allocate_heap,3,{alloc,[{words,3},{floats,0},{funs,2}]},4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,2}}.
    {make_fun3,{f,1319},0,0,{x,3},{list,[{x,1}]}}.
    {'%',{var_info,{x,3},[{fun_type,{t_tuple,4,true,#{}}}]}}.
    {make_fun3,{f,1312},0,0,{y,1},{list,[{x,1},{x,2}]}}.
    {'%',{var_info,{y,1},[{fun_type,{t_tuple,4,true,#{}}}]}}.
    {test,is_nonempty_list,{f,483},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4067}]}.
    {call,2,{f,1319}}. % '-min_max_by/4-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_tuple,4,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {call,3,{f,1308}}. % '-min_max_by/4-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,4,true,#{}}}]}}.
    {jump,{f,484}}.
  {label,483}.
    {test,is_ne_exact,{f,486},[{x,0},nil]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,1305},0,0,{x,2},{list,[{x,3},{y,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,4,true,#{}}}]}}.
    {move,{atom,empty},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4075}]}.
    {call,3,{f,529}}. % reduce/3
  {label,484}.
    {test,is_tuple,{f,485},[{x,0}]}.
    {test,test_arity,{f,487},[{x,0},4]}.
    {test_heap,3,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,485}.
    {test,is_eq_exact,{f,487},[{x,0},{atom,empty}]}.
  {label,486}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2254}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {deallocate,3}.
    return.
  {label,487}.
    {line,[{location,"lib/enum.ex",2253}]}.
    {case_end,{x,0}}.


{function, min_max_by_sort_fun, 1, 489}.
  {label,488}.
    {line,[{location,"lib/enum.ex",2259}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_max_by_sort_fun},1}.
  {label,489}.
    {'%',{var_info,{x,0},[{type,{t_atom,any}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1303},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.


{function, min_sort_fun, 1, 491}.
  {label,490}.
    {line,[{location,"lib/enum.ex",2039}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,min_sort_fun},1}.
  {label,491}.
    {test,is_function2,{f,492},[{x,0},{integer,2}]}.
    return.
  {label,492}.
    {test,is_atom,{f,490},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1301},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.


{function, partition, 2, 494}.
  {label,493}.
    {line,[{location,"lib/enum.ex",2306}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,partition},2}.
  {label,494}.
    {call_only,2,{f,802}}. % split_with/2


{function, product, 1, 496}.
  {label,495}.
    {line,[{location,"lib/enum.ex",3405}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,product},1}.
  {label,496}.
    {test,is_list,{f,497},[{x,0}]}.
    {move,{integer,1},{x,1}}.
    {call_only,2,{f,1297}}. % '-product/1-lists^foldl/2-0-'/2
  {label,497}.
    {test,is_map,{f,500},[{x,0}]}.
    {get_map_elements,{f,498},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,4},
                             {atom,last},
                             {x,3},
                             {atom,first},
                             {x,2},
                             {atom,'__struct__'},
                             {x,1}]}}.
    {test,is_eq_exact,{f,498},[{x,1},{atom,'Elixir.Range'}]}.
    {move,{x,3},{x,1}}.
    {move,{integer,1},{x,3}}.
    {move,{x,2},{x,0}}.
    {move,{x,4},{x,2}}.
    {move,{literal,fun erlang:'*'/2},{x,4}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,498}.
    {get_map_elements,{f,499},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_atom,{f,499},[{x,1}]}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1293},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,#{1 => {t_atom,[cont]},2 => number}}}]}}.
    {move,{literal,{cont,1}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,499}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1295},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,none}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,500}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1291},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,#{1 => {t_atom,[cont]},2 => number}}}]}}.
    {move,{literal,{cont,1}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, random, 1, 502}.
  {label,501}.
    {line,[{location,"lib/enum.ex",2347}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,random},1}.
  {label,502}.
    {test,is_list,{f,504},[{x,0}]}.
    {line,[{location,"lib/enum.ex",2348}]}.
    {gc_bif,length,{f,0},1,[{tr,{x,0},{t_list,any,any}}],{x,1}}.
    {test,is_eq_exact,
          {f,503},
          [{tr,{x,1},{t_integer,{0,288230376151711743}}},{integer,0}]}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {line,[{location,"lib/enum.ex",2349}]}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.
  {label,503}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2350}]}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{1,288230376151711743}}},{integer,1}],
            {x,1}}.
    {move,{integer,0},{x,0}}.
    {call,2,{f,515}}. % random_integer/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call,2,{f,182}}. % drop_list/2
    {bif,hd,{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,504}.
    {allocate,3,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/enum.ex",2356}]}.
    {call_ext,1,{extfunc,'Elixir.Enumerable',slice,1}}.
    {test,is_tuple,{f,513},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,513},
                        {list,[2,{f,509},3,{f,505}]}}.
  {label,505}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,513},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {test,is_eq_exact,{f,506},[{y,1},{integer,0}]}.
    {move,nil,{x,0}}.
    {jump,{f,510}}.
  {label,506}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {test,is_function2,{f,507},[{y,0},{integer,1}]}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,0},{y,2}]}}.
    {line,[{location,"lib/enum.ex",2361}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {gc_bif,'-',{f,0},1,[{y,1},{integer,1}],{x,1}}.
    {move,{x,0},{y,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{integer,0},{x,0}}.
    {call,2,{f,515}}. % random_integer/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {move,{integer,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{integer,1},{x,3}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {call,4,{f,668}}. % slice_list/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {jump,{f,510}}.
  {label,507}.
    {test,is_function2,{f,508},[{y,0},{integer,2}]}.
    {line,[{location,"lib/enum.ex",2365}]}.
    {gc_bif,'-',{f,0},0,[{y,1},{integer,1}],{x,1}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {move,{integer,0},{x,0}}.
    {call,2,{f,515}}. % random_integer/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {move,{y,0},{x,2}}.
    {move,{integer,1},{x,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {jump,{f,510}}.
  {label,508}.
    {test,is_function2,{f,513},[{y,0},{integer,3}]}.
    {line,[{location,"lib/enum.ex",2368}]}.
    {gc_bif,'-',{f,0},0,[{y,1},{integer,1}],{x,1}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {move,{integer,0},{x,0}}.
    {call,2,{f,515}}. % random_integer/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {move,{integer,1},{x,2}}.
    {move,{y,0},{x,3}}.
    {move,{integer,1},{x,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {jump,{f,510}}.
  {label,509}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,513},[{x,1},{atom,error}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/enum.ex",2371}]}.
    {call,2,{f,848}}. % take_random/2
  {label,510}.
    {test,is_nonempty_list,{f,511},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nil,{f,512},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,511}.
    {test,is_nil,{f,512},[{x,0}]}.
    {line,[{location,"lib/enum.ex",2375}]}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,512}.
    {line,[{location,"lib/enum.ex",2374}]}.
    {case_end,{x,0}}.
  {label,513}.
    {line,[{location,"lib/enum.ex",2356}]}.
    {case_end,{x,0}}.


{function, random_integer, 2, 515}.
  {label,514}.
    {line,[{location,"lib/enum.ex",4081}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,random_integer},2}.
  {label,515}.
    {test,is_eq_exact,{f,516},[{x,1},{x,0}]}.
    {test,is_integer,{f,516},[{x,0}]}.
    return.
  {label,516}.
    {test,is_lt,{f,517},[{x,1},{x,0}]}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,515}}. % random_integer/2
  {label,517}.
    {line,[{location,"lib/enum.ex",4090}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{x,0}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call_ext,1,{extfunc,rand,uniform,1}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,0},number},{x,0}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {deallocate,1}.
    return.


{function, reduce, 2, 519}.
  {label,518}.
    {line,[{location,"lib/enum.ex",2409}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reduce},2}.
  {label,519}.
    {test,is_nonempty_list,{f,524},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_list,{f,520},[{x,0}]}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,1287}}. % '-reduce/2-lists^foldl/2-1-'/3
  {label,520}.
    {test,is_map,{f,523},[{x,0}]}.
    {get_map_elements,{f,521},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,6},
                             {atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,521},[{x,3},{atom,'Elixir.Range'}]}.
    {move,{x,2},{x,3}}.
    {move,{x,6},{x,2}}.
    {move,{x,4},{x,0}}.
    {move,{x,1},{x,4}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,521}.
    {get_map_elements,{f,522},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,522},[{x,3}]}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1283},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{x,2}]}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,522}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1285},0,0,{x,1},{list,[{x,1}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,523}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1281},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{x,2}]}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,524}.
    {test,is_nil,{f,525},[{x,0}]}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {line,[{location,"lib/enum.ex",2414}]}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.
  {label,525}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1277},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => {t_atom,[acc]}}}}}}]}}.
    {move,{literal,{cont,first}},{x,1}}.
    {line,[{location,"lib/enum.ex",2418}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",2422}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {test,is_tuple,{f,526},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,527},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,acc}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,0}.
    return.
  {label,526}.
    {test,is_eq_exact,{f,527},[{x,0},{atom,first}]}.
    {move,nil,{x,0}}.
    {line,[{location,"lib/enum.ex",2424}]}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.
  {label,527}.
    {line,[{location,"lib/enum.ex",2423}]}.
    {case_end,{x,0}}.


{function, reduce, 3, 529}.
  {label,528}.
    {line,[{location,"lib/enum.ex",2467}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reduce},3}.
  {label,529}.
    {test,is_list,{f,530},[{x,0}]}.
    {call_only,3,{f,1273}}. % '-reduce/3-lists^foldl/2-0-'/3
  {label,530}.
    {test,is_map,{f,533},[{x,0}]}.
    {get_map_elements,{f,531},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,6},
                             {atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,531},[{x,3},{atom,'Elixir.Range'}]}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,531}.
    {get_map_elements,{f,532},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,532},[{x,3}]}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1269},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,532}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1271},0,0,{x,2},{list,[{x,2}]}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,533}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1267},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, reduce_into_protocol, 3, 535}.
  {label,534}.
    {line,[{location,"lib/enum.ex",1512}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reduce_into_protocol},3}.
  {label,535}.
    {test,is_list,{f,536},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1265},0,0,{x,2},{list,[{x,2}]}}.
    {call_only,3,{f,1261}}. % '-reduce_into_protocol/3-lists^foldl/2-0-'/3
  {label,536}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1259},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",1518}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",1521}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, reduce_into_protocol, 4, 538}.
  {label,537}.
    {line,[{location,"lib/enum.ex",1579}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reduce_into_protocol},4}.
  {label,538}.
    {test,is_list,{f,539},[{x,0}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,1257},0,0,{x,2},{list,[{x,2},{x,3}]}}.
    {call_only,3,{f,1253}}. % '-reduce_into_protocol/4-lists^foldl/2-0-'/3
  {label,539}.
    {allocate_heap,0,{alloc,[{words,5},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,1251},0,0,{x,2},{list,[{x,2},{x,3}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",1585}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {line,[{location,"lib/enum.ex",1588}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, reduce_range, 5, 541}.
  {label,540}.
    {line,[{location,"lib/enum.ex",4296}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reduce_range},5}.
  {label,541}.
    {test,is_lt,{f,542},[{integer,0},{x,2}]}.
    {test,is_lt,{f,543},[{x,1},{x,0}]}.
  {label,542}.
    {test,is_lt,{f,544},[{x,2},{integer,0}]}.
    {test,is_ge,{f,544},[{x,0},{x,1}]}.
  {label,543}.
    {line,[{location,"lib/enum.ex",4299}]}.
    {gc_bif,'+',{f,0},5,[{x,0},{x,2}],{x,5}}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,4},{x,2}}.
    {move,{x,3},{x,1}}.
    {call_fun,2}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,4}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,541},4}. % reduce_range/5
  {label,544}.
    {move,{x,3},{x,0}}.
    return.


{function, reduce_while, 3, 546}.
  {label,545}.
    {line,[{location,"lib/enum.ex",2513}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reduce_while},3}.
  {label,546}.
    {allocate_heap,0,3,3}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",2514}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, reject, 2, 548}.
  {label,547}.
    {line,[{location,"lib/enum.ex",2530}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reject},2}.
  {label,548}.
    {test,is_list,{f,549},[{x,0}]}.
    {call_only,2,{f,555}}. % reject_list/2
  {label,549}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1247},0,0,{x,1},{list,[{x,1}]}}.
    {test,is_map,{f,552},[{x,0}]}.
    {get_map_elements,{f,550},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,550},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,553}}.
  {label,550}.
    {get_map_elements,{f,551},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,551},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1243},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,553}}.
  {label,551}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1245},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,553}}.
  {label,552}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1241},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,553}.
    {line,[{location,"lib/enum.ex",2535}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, reject_list, 2, 555}.
  {label,554}.
    {line,[{location,"lib/enum.ex",4312}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reject_list},2}.
  {label,555}.
    {test,is_nonempty_list,{f,558},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",4313}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,557},
                {list,[{atom,false},{f,556},{atom,nil},{f,556}]}}.
  {label,556}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/enum.ex",4316}]}.
    {call,2,{f,555}}. % reject_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,557}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,555},3}. % reject_list/2
  {label,558}.
    {test,is_nil,{f,554},[{x,0}]}.
    return.


{function, reverse, 1, 560}.
  {label,559}.
    {line,[{location,"lib/enum.ex",2550}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reverse},1}.
  {label,560}.
    {test,is_nonempty_list,{f,563},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,562},[{x,2}]}.
    {get_list,{x,2},{x,0},{x,2}}.
    {test,is_nil,{f,561},[{x,2}]}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,561}.
    {test_heap,4,3}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2553}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,562}.
    {test,is_nil,{f,564},[{x,2}]}.
    return.
  {label,563}.
    {test,is_nil,{f,564},[{x,0}]}.
    return.
  {label,564}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1239},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_list,{f,565},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,1235}}. % '-reverse/1-lists^foldl/2-0-'/3
  {label,565}.
    {test,is_map,{f,568},[{x,0}]}.
    {get_map_elements,{f,566},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,566},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,566}.
    {get_map_elements,{f,567},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,567},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1231},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,567}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1233},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,568}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1229},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, reverse, 2, 570}.
  {label,569}.
    {line,[{location,"lib/enum.ex",2570}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reverse},2}.
  {label,570}.
    {test,is_list,{f,571},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2571}]}.
    {call,1,{f,890}}. % to_list/1
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},1}.
  {label,571}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2575}]}.
    {call,1,{f,890}}. % to_list/1
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1227},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_map,{f,574},[{y,0}]}.
    {get_map_elements,{f,572},
                      {tr,{y,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,572},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,1},{x,4}}.
    {swap,{x,0},{x,3}}.
    {call_last,5,{f,541},1}. % reduce_range/5
  {label,572}.
    {get_map_elements,{f,573},
                      {tr,{y,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,573},[{x,2}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1223},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,573}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1225},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{y,0},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_last,3,{extfunc,maps,fold,3},1}.
  {label,574}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1221},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, reverse_slice, 3, 576}.
  {label,575}.
    {line,[{location,"lib/enum.ex",2594}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reverse_slice},3}.
  {label,576}.
    {test,is_integer,{f,575},[{x,1}]}.
    {test,is_ge,{f,575},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_integer,{f,575},[{x,2}]}.
    {test,is_ge,{f,575},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"lib/enum.ex",2596}]}.
    {call,1,{f,560}}. % reverse/1
    {line,[{location,"lib/enum.ex",2597}]}.
    {gc_bif,length,{f,0},1,[{x,0}],{y,0}}.
    {line,[{location,"lib/enum.ex",2598}]}.
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,{0,288230376151711743}}},
             {tr,{y,2},{t_integer,any}}],
            {x,1}}.
    {swap,{y,1},{x,0}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {test,is_lt,{f,577},[{integer,0},{x,0}]}.
    {line,[{location,"lib/enum.ex",2601}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,2},{t_integer,any}},{x,0}],{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,1}}.
    {move,nil,{x,4}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,579},3}. % reverse_slice/5
  {label,577}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2603}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},3}.


{function, reverse_slice, 5, 579}.
  {label,578}.
    {line,[{location,"lib/enum.ex",4326}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reverse_slice},5}.
  {label,579}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,number}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,580},[{tr,{x,2},number},{tr,{x,1},{t_integer,any}}]}.
    {allocate,2,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,nil,{x,2}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/enum.ex",4327}]}.
    {call,3,{f,315}}. % head_slice/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/enum.ex",4328}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},1}.
  {label,580}.
    {test,is_nonempty_list,{f,581},[{x,0}]}.
    {get_list,{x,0},{x,5},{x,0}}.
    {line,[{location,"lib/enum.ex",4332}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,2,6}.
    {put_list,{x,5},{x,4},{x,4}}.
    {call_only,5,{f,579}}. % reverse_slice/5
  {label,581}.
    {move,nil,{x,0}}.
    {jump,{f,578}}.


{function, reverse_sort_merge, 4, 583}.
  {label,582}.
    {line,[{location,"lib/enum.ex",4583}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,reverse_sort_merge},4}.
  {label,583}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[false,true]}}]}}.
    {test,is_nonempty_list,{f,586},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,584},[{x,4}]}.
    {get_list,{x,4},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,585},[{x,5}]}.
    {get_list,{x,5},{x,8},{x,9}}.
    {test,is_eq_exact,{f,584},[{x,3},{atom,true}]}.
    {allocate,3,10}.
    {move,{x,9},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,nil,{x,3}}.
    {move,{x,2},{x,4}}.
    {move,{x,7},{x,2}}.
    {move,{x,6},{x,1}}.
    {move,{atom,true},{x,5}}.
    {move,{x,8},{x,0}}.
    {line,[{location,"lib/enum.ex",4584}]}.
    {call,6,{f,747}}. % sort_merge1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{atom,true},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,583},3}. % reverse_sort_merge/4
  {label,584}.
    {test,is_nonempty_list,{f,585},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_nonempty_list,{f,582},[{x,6}]}.
    {get_list,{x,6},{x,7},{x,6}}.
    {test,is_ne_exact,{f,582},[{x,3},{atom,true}]}.
    {allocate,3,8}.
    {move,{x,5},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,nil,{x,3}}.
    {move,{x,7},{x,1}}.
    {move,{atom,true},{x,5}}.
    {move,{x,4},{x,0}}.
    {move,{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {line,[{location,"lib/enum.ex",4587}]}.
    {call,6,{f,747}}. % sort_merge1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{atom,false},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,583},3}. % reverse_sort_merge/4
  {label,585}.
    {test,is_nil,{f,582},[{x,5}]}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,nil,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/enum.ex",4590}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,4,{f,741},3}. % sort_merge/4
  {label,586}.
    {test,is_nil,{f,582},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,741}}. % sort_merge/4


{function, scan, 2, 588}.
  {label,587}.
    {line,[{location,"lib/enum.ex",2791}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,scan},2}.
  {label,588}.
    {test,is_nonempty_list,{f,589},[{x,0}]}.
    {allocate,1,2}.
    {get_list,{x,0},{y,0},{x,0}}.
    {move,{x,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"lib/enum.ex",2794}]}.
    {call,3,{f,606}}. % scan_list/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,589}.
    {test,is_nil,{f,590},[{x,0}]}.
    return.
  {label,590}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1217},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},
                       2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}]}}.
    {test,is_list,{f,591},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,{[],first}},{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1213}}. % '-scan/2-lists^foldl/2-1-'/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_list,any,any},
                       2 =>
                           {t_union,
                               {t_atom,[first]},
                               none,none,
                               [{{2,{t_atom,[ok]}},
                                 {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                               none}}}}]}}.
    {jump,{f,595}}.
  {label,591}.
    {test,is_map,{f,594},[{x,0}]}.
    {get_map_elements,{f,592},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,592},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],first}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,595}}.
  {label,592}.
    {get_map_elements,{f,593},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,593},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1209},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
     {var_info,
      {x,2},
      [{fun_type,
        {t_tuple,2,true,
         #{1 => {t_atom,[cont]},
           2 =>
            {t_tuple,2,true,
             #{1 => {t_cons,any,any},
               2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}}]}}.
    {move,{literal,{cont,{[],first}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,595}}.
  {label,593}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1211},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},
                       2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],first}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,595}}.
  {label,594}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1207},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
     {var_info,
      {x,2},
      [{fun_type,
        {t_tuple,2,true,
         #{1 => {t_atom,[cont]},
           2 =>
            {t_tuple,2,true,
             #{1 => {t_cons,any,any},
               2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}}]}}.
    {move,{literal,{cont,{[],first}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,595}.
    {test,is_tuple,{f,596},[{x,0}]}.
    {test,test_arity,{f,596},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/enum.ex",2800}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,596}.
    {line,[{location,"lib/enum.ex",2799}]}.
    {badmatch,{x,0}}.


{function, scan, 3, 598}.
  {label,597}.
    {line,[{location,"lib/enum.ex",2815}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,scan},3}.
  {label,598}.
    {test,is_list,{f,599},[{x,0}]}.
    {call_only,3,{f,606}}. % scan_list/3
  {label,599}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1204},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {put_tuple2,{x,1},{list,[nil,{x,1}]}}.
    {test,is_map,{f,602},[{x,0}]}.
    {get_map_elements,{f,600},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,6},
                             {atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,600},[{x,3},{atom,'Elixir.Range'}]}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,603}}.
  {label,600}.
    {get_map_elements,{f,601},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,601},[{x,3}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1200},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,603}}.
  {label,601}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1202},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,603}}.
  {label,602}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1198},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,603}.
    {test,is_tuple,{f,604},[{x,0}]}.
    {test,test_arity,{f,604},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/enum.ex",2821}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,604}.
    {line,[{location,"lib/enum.ex",2820}]}.
    {badmatch,{x,0}}.


{function, scan_list, 3, 606}.
  {label,605}.
    {line,[{location,"lib/enum.ex",4343}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,scan_list},3}.
  {label,606}.
    {test,is_nonempty_list,{f,607},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4346}]}.
    {call_fun,2}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {trim,1,1}.
    {line,[{location,"lib/enum.ex",4347}]}.
    {call,3,{f,606}}. % scan_list/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,607}.
    {test,is_nil,{f,605},[{x,0}]}.
    return.


{function, shuffle, 1, 609}.
  {label,608}.
    {line,[{location,"lib/enum.ex",2845}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,shuffle},1}.
  {label,609}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1196},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_list,{f,610},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1192}}. % '-shuffle/1-lists^foldl/2-0-'/3
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {jump,{f,614}}.
  {label,610}.
    {test,is_map,{f,613},[{x,0}]}.
    {get_map_elements,{f,611},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,611},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {move,{x,0},{x,1}}.
    {jump,{f,614}}.
  {label,611}.
    {get_map_elements,{f,612},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,612},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1188},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,1}}.
    {jump,{f,614}}.
  {label,612}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1190},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {move,{x,0},{x,1}}.
    {jump,{f,614}}.
  {label,613}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1186},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,1}}.
  {label,614}.
    {move,{integer,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2851}]}.
    {call_ext,2,{extfunc,lists,keysort,2}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,616},0}. % shuffle_unwrap/2


{function, shuffle_unwrap, 2, 616}.
  {label,615}.
    {line,[{location,"lib/enum.ex",4352}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,shuffle_unwrap},2}.
  {label,616}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,617},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,615},[{x,2}]}.
    {test,test_arity,{f,615},[{x,2},2]}.
    {test_heap,2,4}.
    {get_tuple_element,{x,2},1,{x,0}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,616}}. % shuffle_unwrap/2
  {label,617}.
    {test,is_nil,{f,615},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, slice, 2, 619}.
  {label,618}.
    {line,[{location,"lib/enum.ex",2919}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slice},2}.
  {label,619}.
    {test,is_map,{f,618},[{x,1}]}.
    {get_map_elements,{f,618},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,618},[{x,2},{atom,'Elixir.Range'}]}.
    {get_map_elements,{f,622},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,step},{x,2}]}}.
    {test,is_lt,{f,620},[{integer,0},{x,2}]}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,3}}.
    {move,{x,4},{x,2}}.
    {call_only,4,{f,671}}. % slice_range/4
  {label,620}.
    {test,is_eq,{f,621},[{x,2},{integer,-1}]}.
    {test,is_lt,{f,621},[{x,4},{x,3}]}.
    {move,{x,4},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{integer,1},{x,3}}.
    {call_only,4,{f,671}}. % slice_range/4
  {label,621}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2931}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"Enum.slice/2 does not accept ranges with negative steps, got: ">>},
                          {integer,62},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/enum.ex",2930}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,622}.
    {test,is_ge,{f,623},[{x,4},{x,3}]}.
    {move,{integer,1},{x,2}}.
    {jump,{f,624}}.
  {label,623}.
    {move,{integer,-1},{x,2}}.
  {label,624}.
    {put_map_assoc,{f,0},{x,1},{x,1},3,{list,[{atom,step},{x,2}]}}.
    {call_only,2,{f,619}}. % slice/2


{function, slice, 3, 626}.
  {label,625}.
    {line,[{location,"lib/enum.ex",3007}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slice},3}.
  {label,626}.
    {test,is_eq_exact,{f,627},[{x,2},{integer,0}]}.
    {test,is_integer,{f,625},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,627}.
    {test,is_integer,{f,625},[{x,1}]}.
    {test,is_lt,{f,629},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_integer,{f,625},[{x,2}]}.
    {test,is_ge,{f,625},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/enum.ex",3011}]}.
    {call,2,{f,631}}. % slice_count_and_fun/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_fun,3,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {line,[{location,"lib/enum.ex",3012}]}.
    {gc_bif,'+',{f,0},1,[{y,0},{tr,{y,2},{t_integer,any}}],{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,0},{x,1}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"lib/enum.ex",3013}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{x,0}],{x,1}}.
    {swap,{y,1},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {test,is_lt,{f,628},[{integer,0},{x,0}]}.
    {get_tuple_element,{y,2},1,{x,1}}.
    {move,{integer,1},{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",3016}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,3}.
    return.
  {label,628}.
    {move,nil,{x,0}}.
    {deallocate,3}.
    return.
  {label,629}.
    {test,is_integer,{f,625},[{x,2}]}.
    {test,is_ge,{f,625},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {move,{integer,1},{x,3}}.
    {call_only,4,{f,651}}. % slice_forward/4


{function, slice_count_and_fun, 2, 631}.
  {label,630}.
    {line,[{location,"lib/enum.ex",4454}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slice_count_and_fun},2}.
  {label,631}.
    {test,is_list,{f,632},[{x,0}]}.
    {line,[{location,"lib/enum.ex",4455}]}.
    {gc_bif,length,{f,0},1,[{tr,{x,0},{t_list,any,any}}],{x,1}}.
    {test_heap,{alloc,[{words,5},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1184},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,632}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/enum.ex",4460}]}.
    {call_ext,1,{extfunc,'Elixir.Enumerable',slice,1}}.
    {test,is_tuple,{f,639},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,639},
                        {list,[2,{f,637},3,{f,633}]}}.
  {label,633}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,639},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {test,is_function2,{f,634},[{x,2},{integer,3}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    {deallocate,2}.
    return.
  {label,634}.
    {test,is_function2,{f,636},[{x,2},{integer,2}]}.
    {test,is_eq,{f,635},[{y,0},{integer,1}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1175},0,0,{x,0},{list,[{x,2}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,635}.
    {test_heap,{alloc,[{words,5},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1173},0,0,{x,0},{list,[{x,2},{x,1}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_list,any,nil}}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,636}.
    {test,is_function2,{f,639},[{x,2},{integer,1}]}.
    {test_heap,{alloc,[{words,6},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1178},0,0,{x,0},{list,[{y,1},{x,2},{x,1}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,637}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,639},[{x,1},{atom,error}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1182},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_tuple,2,true,
                               #{1 => {t_cons,any,any},2 => number}}}}}]}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{x,0},{x,3}}.
    {move,{literal,{cont,{[],0}}},{x,1}}.
    {move,{atom,reduce},{x,4}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {line,[{location,"lib/enum.ex",4482}]}.
    {apply,3}.
    {line,[{location,"lib/enum.ex",4485}]}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {test,is_tuple,{f,638},[{x,0}]}.
    {test,test_arity,{f,638},[{x,0},2]}.
    {test_heap,{alloc,[{words,5},{floats,0},{funs,1}]},1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {make_fun3,{f,1180},0,0,{x,1},{list,[{x,0},{x,1}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,0}.
    return.
  {label,638}.
    {line,[{location,"lib/enum.ex",4480}]}.
    {badmatch,{x,0}}.
  {label,639}.
    {line,[{location,"lib/enum.ex",4460}]}.
    {case_end,{x,0}}.


{function, slice_enum, 5, 641}.
  {label,640}.
    {line,[{location,"lib/enum.ex",4416}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slice_enum},5}.
  {label,641}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,number}]}}.
    {test,is_eq_exact,{f,642},[{x,4},{integer,1}]}.
    {allocate_heap,0,{alloc,[{words,7},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,1169},0,0,{x,4},{list,[]}}.
    {'%',
        {var_info,
            {x,4},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},
                             2 => {t_tuple,3,true,#{3 => {t_list,any,any}}}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},
                             2 =>
                                 {t_tuple,3,true,#{3 => {t_cons,any,any}}}}}}],
                     none}}]}}.
    {put_tuple2,{x,2},{list,[{x,2},{x,3},nil]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{x,2}]}}.
    {move,{x,1},{x,3}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,{atom,reduce},{x,4}}.
    {line,[{location,"lib/enum.ex",4418}]}.
    {apply,3}.
    {test,is_tuple,{f,643},[{x,0}]}.
    {test,test_arity,{f,643},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,643},[{x,1}]}.
    {test,test_arity,{f,643},[{x,1},3]}.
    {get_tuple_element,{x,1},2,{x,0}}.
    {line,[{location,"lib/enum.ex",4429}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,642}.
    {allocate_heap,0,{alloc,[{words,9},{floats,0},{funs,1}]},5}.
    {make_fun3,{f,1162},0,0,{x,4},{list,[{x,4}]}}.
    {'%',
        {var_info,
            {x,4},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_tuple,4,true,#{}}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},
                             2 => {t_tuple,4,true,#{}}}}}],
                     none}}]}}.
    {put_tuple2,{x,2},{list,[{x,2},{x,3},{integer,1},nil]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{x,2}]}}.
    {move,{x,1},{x,3}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,2}}.
    {move,{atom,reduce},{x,4}}.
    {line,[{location,"lib/enum.ex",4434}]}.
    {apply,3}.
    {test,is_tuple,{f,644},[{x,0}]}.
    {test,test_arity,{f,644},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,644},[{x,1}]}.
    {test,test_arity,{f,644},[{x,1},4]}.
    {get_tuple_element,{x,1},3,{x,0}}.
    {line,[{location,"lib/enum.ex",4451}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,643}.
    {line,[{location,"lib/enum.ex",4417}]}.
    {badmatch,{x,0}}.
  {label,644}.
    {line,[{location,"lib/enum.ex",4433}]}.
    {badmatch,{x,0}}.


{function, slice_exact, 5, 646}.
  {label,645}.
    {line,[{location,"lib/enum.ex",4495}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slice_exact},5}.
  {label,646}.
    {test,is_eq_exact,{f,647},[{x,2},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,647}.
    {test,is_eq_exact,{f,649},[{x,3},{integer,1}]}.
    {gc_bif,'+',{f,648},5,[{x,1},{x,2}],{x,3}}.
    {test,is_eq,{f,648},[{tr,{x,3},number},{x,4}]}.
    {call_only,2,{f,179}}. % drop_exact/2
  {label,648}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lib/enum.ex",4501}]}.
    {call,2,{f,179}}. % drop_exact/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,841},1}. % take_exact/2
  {label,649}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {line,[{location,"lib/enum.ex",4504}]}.
    {call,2,{f,179}}. % drop_exact/2
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,837},2}. % take_every_list/3


{function, slice_forward, 4, 651}.
  {label,650}.
    {line,[{location,"lib/enum.ex",4360}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slice_forward},4}.
  {label,651}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_lt,{f,655},[{tr,{x,1},number},{integer,0}]}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/enum.ex",4361}]}.
    {call,2,{f,631}}. % slice_count_and_fun/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_fun,3,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {line,[{location,"lib/enum.ex",4362}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{tr,{y,3},number}],{y,3}}.
    {move,{x,0},{y,0}}.
    {test,is_ge,{f,654},[{tr,{y,3},number},{integer,0}]}.
    {line,[{location,"lib/enum.ex",4365}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},number},{tr,{y,3},number}],{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {test,is_eq,{f,652},[{y,1},{integer,1}]}.
    {move,{x,0},{x,1}}.
    {jump,{f,653}}.
  {label,652}.
    {line,[{location,"lib/enum.ex",4366}]}.
    {gc_bif,'-',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{y,1}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,1}}.
  {label,653}.
    {get_tuple_element,{y,0},1,{x,0}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4367}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,4}.
    return.
  {label,654}.
    {move,nil,{x,0}}.
    {deallocate,4}.
    return.
  {label,655}.
    {test,is_list,{f,657},[{x,0}]}.
    {test,is_ne,{f,656},[{x,3},{integer,1}]}.
    {line,[{location,"lib/enum.ex",4374}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,2},number},{integer,1}],{x,2}}.
    {gc_bif,'div',{f,0},4,[{tr,{x,2},number},{x,3}],{x,2}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
  {label,656}.
    {call_only,4,{f,668}}. % slice_list/4
  {label,657}.
    {allocate,6,4}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {line,[{location,"lib/enum.ex",4379}]}.
    {call_ext,1,{extfunc,'Elixir.Enumerable',slice,1}}.
    {test,is_tuple,{f,666},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,666},
                        {list,[2,{f,665},3,{f,658}]}}.
  {label,658}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,666},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {test,is_ge,{f,659},[{tr,{y,4},number},{y,1}]}.
    {move,nil,{x,0}}.
    {deallocate,6}.
    return.
  {label,659}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {test,is_function2,{f,660},[{y,0},{integer,1}]}.
    {line,[{location,"lib/enum.ex",4384}]}.
    {gc_bif,'-',{f,0},0,[{y,1},{tr,{y,4},number}],{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {swap,{y,5},{x,0}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{y,3}}.
    {trim,2,4}.
    {line,[{location,"lib/enum.ex",4385}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,1},{x,4}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,2}}.
    {call_last,5,{f,646},4}. % slice_exact/5
  {label,660}.
    {test,is_function2,{f,662},[{y,0},{integer,2}]}.
    {line,[{location,"lib/enum.ex",4389}]}.
    {gc_bif,'-',{f,0},0,[{y,1},{tr,{y,4},number}],{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3},{y,5}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{x,0},{y,5}}.
    {test,is_eq,{f,661},[{y,2},{integer,1}]}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/enum.ex",4392}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,6}.
    return.
  {label,661}.
    {line,[{location,"lib/enum.ex",4394}]}.
    {gc_bif,'*',{f,0},1,[{x,0},{y,2}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{y,1},number},{tr,{y,4},number}],{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,4},{x,0}}.
    {move,{y,2},{y,4}}.
    {trim,4,2}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {line,[{location,"lib/enum.ex",4395}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{integer,1}],{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,837},2}. % take_every_list/3
  {label,662}.
    {test,is_function2,{f,666},[{y,0},{integer,3}]}.
    {line,[{location,"lib/enum.ex",4399}]}.
    {gc_bif,'-',{f,0},0,[{y,1},{tr,{y,4},number}],{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,1},{y,3},{y,5}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {test,is_eq,{f,663},[{y,2},{integer,1}]}.
    {move,{x,0},{x,1}}.
    {jump,{f,664}}.
  {label,663}.
    {line,[{location,"lib/enum.ex",4400}]}.
    {gc_bif,'-',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{y,2}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,1}}.
  {label,664}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/enum.ex",4401}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,6}.
    return.
  {label,665}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,666},[{x,1},{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,641},6}. % slice_enum/5
  {label,666}.
    {line,[{location,"lib/enum.ex",4379}]}.
    {case_end,{x,0}}.


{function, slice_list, 4, 668}.
  {label,667}.
    {line,[{location,"lib/enum.ex",4408}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slice_list},4}.
  {label,668}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_eq,{f,669},[{x,3},{integer,1}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lib/enum.ex",4410}]}.
    {call,2,{f,182}}. % drop_list/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,844},1}. % take_list/2
  {label,669}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {line,[{location,"lib/enum.ex",4412}]}.
    {call,2,{f,182}}. % drop_list/2
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,837},2}. % take_every_list/3


{function, slice_range, 4, 671}.
  {label,670}.
    {line,[{location,"lib/enum.ex",2941}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slice_range},4}.
  {label,671}.
    {test,is_eq_exact,{f,673},[{x,2},{integer,-1}]}.
    {test,is_ge,{f,674},[{x,1},{integer,0}]}.
    {test,is_eq,{f,672},[{x,3},{integer,1}]}.
    {call_only,2,{f,153}}. % drop/2
  {label,672}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"lib/enum.ex",2945}]}.
    {call,2,{f,153}}. % drop/2
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {call_last,2,{f,834},1}. % take_every_list/2
  {label,673}.
    {test,is_ge,{f,674},[{x,2},{x,1}]}.
    {test,is_ge,{f,674},[{x,2},{integer,0}]}.
    {test,is_ge,{f,674},[{x,1},{integer,0}]}.
    {line,[{location,"lib/enum.ex",2951}]}.
    {gc_bif,'-',{f,0},4,[{x,2},{x,1}],{x,2}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},number},{integer,1}],{x,2}}.
    {call_only,4,{f,651}}. % slice_forward/4
  {label,674}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/enum.ex",2955}]}.
    {call,2,{f,631}}. % slice_count_and_fun/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_fun,3,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {move,{x,0},{y,0}}.
    {test,is_lt,{f,675},[{y,4},{integer,0}]}.
    {line,[{location,"lib/enum.ex",2956}]}.
    {gc_bif,'+',{f,0},0,[{y,4},{y,1}],{x,0}}.
    {move,{integer,0},{x,1}}.
    {init_yregs,{list,[{y,4}]}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {move,{x,0},{y,4}}.
  {label,675}.
    {test,is_ge,{f,676},[{y,3},{integer,0}]}.
    {move,{y,3},{x,0}}.
    {jump,{f,677}}.
  {label,676}.
    {line,[{location,"lib/enum.ex",2957}]}.
    {gc_bif,'+',{f,0},0,[{y,3},{y,1}],{x,0}}.
  {label,677}.
    {line,[{location,"lib/enum.ex",2958}]}.
    {gc_bif,'-',{f,0},1,[{x,0},{y,4}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {test,is_lt,{f,680},[{tr,{y,4},number},{y,1}]}.
    {test,is_lt,{f,680},[{integer,0},{tr,{x,0},number}]}.
    {line,[{location,"lib/enum.ex",2961}]}.
    {gc_bif,'-',{f,0},1,[{y,1},{tr,{y,4},number}],{x,1}}.
    {init_yregs,{list,[{y,1},{y,3}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {test,is_eq,{f,678},[{y,2},{integer,1}]}.
    {move,{x,0},{x,1}}.
    {jump,{f,679}}.
  {label,678}.
    {line,[{location,"lib/enum.ex",2962}]}.
    {gc_bif,'-',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{y,2}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,1}}.
  {label,679}.
    {get_tuple_element,{y,0},1,{x,0}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/enum.ex",2963}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,5}.
    return.
  {label,680}.
    {move,nil,{x,0}}.
    {deallocate,5}.
    return.


{function, slide, 3, 682}.
  {label,681}.
    {line,[{location,"lib/enum.ex",2657}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slide},3}.
  {label,682}.
    {test,is_integer,{f,683},[{x,1}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2658}]}.
    {call_ext,2,{extfunc,'Elixir.Range',new,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,682},2}. % slide/3
  {label,683}.
    {test,is_map,{f,681},[{x,1}]}.
    {get_map_elements,{f,681},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,681},[{x,3},{atom,'Elixir.Range'}]}.
    {get_map_elements,{f,684},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,step},{x,3}]}}.
    {test,is_ne,{f,684},[{x,3},{integer,1}]}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2664}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"Enum.slide/3 does not accept ranges with custom steps, got: ">>},
                          {integer,60},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/enum.ex",2663}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,684}.
    {test,is_ge,{f,685},[{x,4},{integer,0}]}.
    {test,is_ge,{f,685},[{x,5},{integer,0}]}.
    {test,is_lt,{f,692},[{x,2},{integer,0}]}.
  {label,685}.
    {allocate,5,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {line,[{location,"lib/enum.ex",2670}]}.
    {call_ext,1,{extfunc,'Elixir.Enum',count,1}}.
    {move,{x,0},{y,0}}.
    {test,is_ge,{f,686},[{y,1},{integer,0}]}.
    {move,{y,1},{x,0}}.
    {jump,{f,687}}.
  {label,686}.
    {line,[{location,"lib/enum.ex",2671}]}.
    {gc_bif,'+',{f,0},1,[{y,1},{x,0}],{x,0}}.
    {move,{integer,0},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
  {label,687}.
    {test,is_ge,{f,688},[{y,2},{integer,0}]}.
    {move,{y,2},{x,1}}.
    {jump,{f,689}}.
  {label,688}.
    {line,[{location,"lib/enum.ex",2672}]}.
    {gc_bif,'+',{f,0},1,[{y,2},{y,0}],{x,1}}.
  {label,689}.
    {test,is_lt,{f,690},[{y,3},{integer,0}]}.
    {line,[{location,"lib/enum.ex",2675}]}.
    {gc_bif,'+',{f,0},2,[{y,3},{y,0}],{x,2}}.
    {move,{x,2},{y,3}}.
  {label,690}.
    {test,is_lt,{f,691},[{x,0},{y,0}]}.
    {test,is_ne,{f,691},[{x,0},{y,3}]}.
    {move,{integer,1},{x,2}}.
    {trim,3,2}.
    {line,[{location,"lib/enum.ex",2678}]}.
    {call_ext,3,{extfunc,'Elixir.Range',new,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,682},2}. % slide/3
  {label,691}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/enum.ex",2681}]}.
    {call_ext_last,1,{extfunc,'Elixir.Enum',to_list,1},5}.
  {label,692}.
    {test,is_eq_exact,{f,693},[{x,2},{x,4}]}.
    {line,[{location,"lib/enum.ex",2686}]}.
    {call_ext_only,1,{extfunc,'Elixir.Enum',to_list,1}}.
  {label,693}.
    {test,is_lt,{f,700},[{x,4},{x,2}]}.
    {test,is_ge,{f,700},[{x,5},{x,2}]}.
    {allocate,3,6}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,2},{y,2}}.
    {test,is_binary,{f,694},[{x,4}]}.
    {jump,{f,695}}.
  {label,694}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/enum.ex",2693}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,0}}.
  {label,695}.
    {test,is_binary,{f,696},[{y,1}]}.
    {jump,{f,697}}.
  {label,696}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,1}}.
  {label,697}.
    {test,is_binary,{f,698},[{y,2}]}.
    {move,{y,2},{x,0}}.
    {jump,{f,699}}.
  {label,698}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,699}.
    {line,[{location,"lib/enum.ex",2692}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"insertion index for slide must be outside the range being moved (tried to insert ">>},
                          {integer,81},
                          {atom,binary},
                          3,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"..">>},
                          {integer,2},
                          {atom,binary},
                          5,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" at ">>},
                          {integer,4},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<")">>},
                          {integer,1}]}}.
    {trim,3,0}.
    {line,[{location,"lib/enum.ex",2691}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,700}.
    {test,is_lt,{f,701},[{x,5},{x,4}]}.
    {line,[{location,"lib/enum.ex",2697}]}.
    {call_ext_only,1,{extfunc,'Elixir.Enum',to_list,1}}.
  {label,701}.
    {test,is_list,{f,702},[{x,0}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},6}.
    {make_fun3,{f,718},0,0,{x,1},{list,[]}}.
    {jump,{f,703}}.
  {label,702}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},6}.
    {make_fun3,{f,707},0,0,{x,1},{list,[]}}.
  {label,703}.
    {test,is_ge,{f,704},[{x,4},{x,2}]}.
    {allocate,0,6}.
    {move,{x,5},{x,3}}.
    {swap,{x,4},{x,2}}.
    {swap,{x,1},{x,4}}.
    {line,[{location,"lib/enum.ex",2705}]}.
    {call_fun2,{atom,safe},4,{tr,{x,4},{t_fun,4,any,any}}}.
    {deallocate,0}.
    return.
  {label,704}.
    {test,is_lt,{f,705},[{x,5},{x,2}]}.
    {line,[{location,"lib/enum.ex",2706}]}.
    {gc_bif,'+',{f,0},6,[{x,5},{integer,1}],{x,3}}.
    {allocate,0,5}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,4}}.
    {call_fun2,{atom,safe},4,{tr,{x,4},{t_fun,4,any,any}}}.
    {deallocate,0}.
    return.
  {label,705}.
    {move,{atom,cond_clause},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, slide_any, 4, 707}.
  {label,706}.
    {line,[{location,"lib/enum.ex",2711}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slide_any},4}.
  {label,707}.
    {allocate_heap,1,{alloc,[{words,3},{floats,0},{funs,1}]},4}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,1155},0,0,{x,2},{list,[{x,1},{x,2},{x,3}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,3,true,#{1 => number}}}]}}.
    {move,{literal,{0,[],[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",2725}]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {test,is_tuple,{f,708},[{x,0}]}.
    {test,test_arity,{f,708},[{x,0},3]}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {line,[{location,"lib/enum.ex",2737}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},1}.
  {label,708}.
    {line,[{location,"lib/enum.ex",2724}]}.
    {badmatch,{x,0}}.


{function, slide_list_last, 3, 710}.
  {label,709}.
    {line,[{location,"lib/enum.ex",2764}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slide_list_last},3}.
  {label,710}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,711},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_lt,{f,711},[{integer,0},{tr,{x,1},number}]}.
    {line,[{location,"lib/enum.ex",2765}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,710}}. % slide_list_last/3
  {label,711}.
    {test,is_eq_exact,{f,712},[{tr,{x,1},number},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2769}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,712}.
    {test,is_nil,{f,709},[{x,0}]}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2773}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},nil]}}.
    {deallocate,0}.
    return.


{function, slide_list_middle, 4, 714}.
  {label,713}.
    {line,[{location,"lib/enum.ex",2750}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slide_list_middle},4}.
  {label,714}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,715},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_lt,{f,715},[{integer,0},{x,1}]}.
    {line,[{location,"lib/enum.ex",2751}]}.
    {gc_bif,'-',{f,0},6,[{x,1},{integer,1}],{x,0}}.
    {gc_bif,'-',{f,0},6,[{x,2},{integer,1}],{x,2}}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,3},{x,3}}.
    {move,{x,0},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,714}}. % slide_list_middle/4
  {label,715}.
    {test,is_eq_exact,{f,716},[{x,1},{integer,0}]}.
    {line,[{location,"lib/enum.ex",2755}]}.
    {gc_bif,'+',{f,0},4,[{x,2},{integer,1}],{x,1}}.
    {allocate,2,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,nil,{x,2}}.
    {call,3,{f,710}}. % slide_list_last/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/enum.ex",2756}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,716}.
    {test,is_nil,{f,713},[{x,0}]}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",2761}]}.
    {call_ext_only,1,{extfunc,lists,reverse,1}}.


{function, slide_list_start, 4, 718}.
  {label,717}.
    {line,[{location,"lib/enum.ex",2742}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,slide_list_start},4}.
  {label,718}.
    {test,is_nonempty_list,{f,719},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_lt,{f,719},[{integer,0},{x,1}]}.
    {test,is_ge,{f,719},[{x,2},{x,1}]}.
    {test,is_ge,{f,719},[{x,3},{x,2}]}.
    {line,[{location,"lib/enum.ex",2744}]}.
    {gc_bif,'-',{f,0},6,[{x,1},{integer,1}],{x,0}}.
    {gc_bif,'-',{f,0},6,[{x,2},{integer,1}],{x,1}}.
    {gc_bif,'-',{f,0},6,[{x,3},{integer,1}],{x,3}}.
    {allocate,1,6}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,5},{x,0}}.
    {call,4,{f,718}}. % slide_list_start/4
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,719}.
    {test,is_eq_exact,{f,720},[{x,1},{integer,0}]}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,nil,{x,3}}.
    {call_only,4,{f,714}}. % slide_list_middle/4
  {label,720}.
    {test,is_nil,{f,717},[{x,0}]}.
    return.


{function, sort, 1, 722}.
  {label,721}.
    {line,[{location,"lib/enum.ex",3040}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort},1}.
  {label,722}.
    {test,is_list,{f,723},[{x,0}]}.
    {line,[{location,"lib/enum.ex",3041}]}.
    {call_ext_only,1,{extfunc,lists,sort,1}}.
  {label,723}.
    {move,{literal,fun erlang:'=<'/2},{x,1}}.
    {call_only,2,{f,725}}. % sort/2


{function, sort, 2, 725}.
  {label,724}.
    {line,[{location,"lib/enum.ex",3124}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort},2}.
  {label,725}.
    {test,is_list,{f,726},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",3125}]}.
    {call,1,{f,895}}. % to_sort_fun/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,lists,sort,2},1}.
  {label,726}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",3129}]}.
    {call,1,{f,895}}. % to_sort_fun/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1153},0,0,{x,1},{list,[{x,0}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_union,none,
                     {t_cons,any,any},
                     none,
                     [{{6,{t_atom,[split]}},
                       {t_tuple,6,true,
                           #{1 => {t_atom,[split]},4 => {t_list,any,any}}}},
                      {{7,{t_atom,[pivot]}},
                       {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                     none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_map,{f,729},[{y,1}]}.
    {get_map_elements,{f,727},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,4},
                             {atom,last},
                             {x,3},
                             {atom,first},
                             {x,2},
                             {atom,'__struct__'},
                             {x,0}]}}.
    {test,is_eq_exact,{f,727},[{x,0},{atom,'Elixir.Range'}]}.
    {move,{x,2},{x,0}}.
    {move,{x,4},{x,2}}.
    {move,{x,1},{x,4}}.
    {move,{x,3},{x,1}}.
    {move,nil,{x,3}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,730}}.
  {label,727}.
    {get_map_elements,{f,728},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,0}]}}.
    {test,is_atom,{f,728},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1149},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_union,none,
                               {t_cons,any,any},
                               none,
                               [{{6,{t_atom,[split]}},
                                 {t_tuple,6,true,
                                     #{1 => {t_atom,[split]},
                                       4 => {t_list,any,any}}}},
                                {{7,{t_atom,[pivot]}},
                                 {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                               none}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,730}}.
  {label,728}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1151},0,0,{x,0},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_cons,any,any},
                     none,
                     [{{6,{t_atom,[split]}},
                       {t_tuple,6,true,
                           #{1 => {t_atom,[split]},4 => {t_list,any,any}}}},
                      {{7,{t_atom,[pivot]}},
                       {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                     none}}]}}.
    {move,{y,1},{x,2}}.
    {move,nil,{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,730}}.
  {label,729}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1147},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_union,none,
                               {t_cons,any,any},
                               none,
                               [{{6,{t_atom,[split]}},
                                 {t_tuple,6,true,
                                     #{1 => {t_atom,[split]},
                                       4 => {t_list,any,any}}}},
                                {{7,{t_atom,[pivot]}},
                                 {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                               none}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,730}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,767},2}. % sort_terminator/2


{function, sort_by, 2, 732}.
  {label,731}.
    {line,[{location,"lib/enum.ex",3253}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort_by},2}.
  {label,732}.
    {move,{atom,asc},{x,2}}.
    {call_only,3,{f,734}}. % sort_by/3


{function, sort_by, 3, 734}.
  {label,733}.
    {line,[{location,"lib/enum.ex",3255}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort_by},3}.
  {label,734}.
    {test,is_eq_exact,{f,735},[{x,2},{atom,desc}]}.
    {test,is_function2,{f,735},[{x,1},{integer,1}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1145},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",3257}]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {move,{atom,asc},{x,2}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/enum.ex",3258}]}.
    {call_ext,3,{extfunc,'Elixir.List',keysort,3}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1143},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",3259}]}.
    {call_ext_last,3,{extfunc,'Elixir.List',foldl,3},0}.
  {label,735}.
    {test,is_function2,{f,733},[{x,1},{integer,1}]}.
    {allocate_heap,1,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {move,{x,2},{y,0}}.
    {make_fun3,{f,1141},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {line,[{location,"lib/enum.ex",3264}]}.
    {call,2,{f,381}}. % map/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,2}}.
    {move,{integer,1},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/enum.ex",3265}]}.
    {call_ext,3,{extfunc,'Elixir.List',keysort,3}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1139},0,0,{x,1},{list,[]}}.
    {call_last,2,{f,381},0}. % map/2


{function, sort_merge, 3, 737}.
  {label,736}.
    {line,[{location,"lib/enum.ex",4566}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort_merge},3}.
  {label,737}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_fun,2,any,any}}]}}.
    {select_val,{x,2},
                {f,736},
                {list,[{atom,false},{f,739},{atom,true},{f,738}]}}.
  {label,738}.
    {move,{x,1},{x,2}}.
    {move,{atom,true},{x,3}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,583}}. % reverse_sort_merge/4
  {label,739}.
    {move,{x,1},{x,2}}.
    {move,{atom,false},{x,3}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,741}}. % sort_merge/4


{function, sort_merge, 4, 741}.
  {label,740}.
    {line,[{location,"lib/enum.ex",4570}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort_merge},4}.
  {label,741}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[false,true]}}]}}.
    {test,is_nonempty_list,{f,745},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,743},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,742},[{x,6}]}.
    {get_list,{x,6},{x,8},{x,9}}.
    {test,is_eq_exact,{f,742},[{x,3},{atom,true}]}.
    {allocate,3,10}.
    {move,{x,7},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,nil,{x,3}}.
    {move,{x,8},{x,1}}.
    {move,{atom,false},{x,5}}.
    {move,{x,4},{x,0}}.
    {move,{x,2},{x,4}}.
    {move,{x,9},{x,2}}.
    {line,[{location,"lib/enum.ex",4571}]}.
    {call,6,{f,747}}. % sort_merge1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{atom,true},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,741},3}. % sort_merge/4
  {label,742}.
    {test,is_nonempty_list,{f,743},[{x,4}]}.
    {get_list,{x,4},{x,8},{x,9}}.
    {test,is_ne_exact,{f,743},[{x,3},{atom,true}]}.
    {allocate,3,10}.
    {move,{x,7},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,nil,{x,3}}.
    {move,{x,2},{x,4}}.
    {move,{x,9},{x,2}}.
    {move,{x,8},{x,1}}.
    {move,{atom,false},{x,5}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"lib/enum.ex",4574}]}.
    {call,6,{f,747}}. % sort_merge1/6
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{atom,false},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,741},3}. % sort_merge/4
  {label,743}.
    {test,is_nil,{f,740},[{x,5}]}.
    {test,is_nil,{f,744},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,{x,4},{x,0}}.
    return.
  {label,744}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,nil,{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/enum.ex",4579}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,nil,{x,1}}.
    {call_last,4,{f,583},3}. % reverse_sort_merge/4
  {label,745}.
    {test,is_nil,{f,740},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,583}}. % reverse_sort_merge/4


{function, sort_merge1, 6, 747}.
  {label,746}.
    {line,[{location,"lib/enum.ex",4594}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort_merge1},6}.
  {label,747}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_atom,[false,true]}}]}}.
    {test,is_nonempty_list,{f,749},[{x,0}]}.
    {allocate,7,6}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{x,4},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",4595}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_eq_exact,{f,748},[{x,0},{tr,{y,2},{t_atom,[false,true]}}]}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,4},{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,5},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,6,{f,751},7}. % sort_merge2/6
  {label,748}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,4},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,747},7}. % sort_merge1/6
  {label,749}.
    {test,is_nil,{f,746},[{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,1},{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4602}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, sort_merge2, 6, 751}.
  {label,750}.
    {line,[{location,"lib/enum.ex",4604}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort_merge2},6}.
  {label,751}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_atom,[false,true]}}]}}.
    {test,is_nonempty_list,{f,753},[{x,2}]}.
    {allocate,7,6}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{x,4},{x,2}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/enum.ex",4605}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_eq_exact,{f,752},[{x,0},{tr,{y,2},{t_atom,[false,true]}}]}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,4},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,5},{x,1}}.
    {move,{y,6},{x,0}}.
    {call_last,6,{f,751},7}. % sort_merge2/6
  {label,752}.
    {test_heap,2,0}.
    {put_list,{y,6},{y,4},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,4}}.
    {move,{y,5},{x,0}}.
    {call_last,6,{f,747},7}. % sort_merge1/6
  {label,753}.
    {test,is_nil,{f,750},[{x,2}]}.
    {test_heap,2,4}.
    {put_list,{x,0},{x,3},{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/enum.ex",4612}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, sort_reducer, 3, 755}.
  {label,754}.
    {line,[{location,"lib/enum.ex",4514}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort_reducer},3}.
  {label,755}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,756},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nil,{f,765},[{x,4}]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4547}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test_heap,7,1}.
    {put_tuple2,{x,0},{list,[{atom,split},{y,1},{y,0},nil,nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,756}.
    {test,is_tuple,{f,765},[{x,1}]}.
    {select_tuple_arity,{tr,{x,1},{t_tuple,0,false,#{}}},
                        {f,765},
                        {list,[6,{f,761},7,{f,757}]}}.
  {label,757}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {test,is_eq_exact,{f,765},[{x,3},{atom,pivot}]}.
    {allocate,8,3}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3}]}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{y,7}}.
    {get_tuple_element,{x,1},1,{y,4}}.
    {move,{x,0},{x,1}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/enum.ex",4532}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {get_tuple_element,{y,6},2,{y,3}}.
    {get_tuple_element,{y,6},3,{y,2}}.
    {get_tuple_element,{y,6},4,{y,1}}.
    {get_tuple_element,{y,6},5,{y,0}}.
    {get_tuple_element,{y,6},6,{y,6}}.
    {test,is_eq,{f,758},[{x,0},{y,6}]}.
    {test_heap,10,0}.
    {put_list,{y,3},{y,2},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,pivot},{y,7},{y,4},{x,0},{y,1},{y,0},{y,6}]}}.
    {deallocate,8}.
    return.
  {label,758}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,1}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4535}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_eq,{f,759},[{x,0},{y,6}]}.
    {test_heap,10,0}.
    {put_list,{y,3},{y,2},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,pivot},{y,4},{y,7},{x,0},{y,1},{y,0},{y,6}]}}.
    {deallocate,8}.
    return.
  {label,759}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,1}}.
    {init_yregs,{list,[{y,5}]}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/enum.ex",4538}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_eq,{f,760},[{x,0},{y,6}]}.
    {test_heap,13,0}.
    {put_list,{y,3},{y,2},{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,split},{y,7},{y,0},nil,{x,0},{y,6}]}}.
    {deallocate,8}.
    return.
  {label,760}.
    {test_heap,13,0}.
    {put_list,{y,3},{y,2},{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,split},{y,0},{y,7},nil,{x,0},{y,6}]}}.
    {deallocate,8}.
    return.
  {label,761}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {test,is_eq_exact,{f,765},[{x,3},{atom,split}]}.
    {allocate,7,3}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_tuple_element,{x,1},1,{y,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4516}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {get_tuple_element,{y,5},2,{y,2}}.
    {get_tuple_element,{y,5},3,{y,1}}.
    {get_tuple_element,{y,5},4,{y,0}}.
    {get_tuple_element,{y,5},5,{y,5}}.
    {test,is_eq,{f,762},[{x,0},{y,5}]}.
    {test_heap,9,0}.
    {put_list,{y,2},{y,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,split},{y,6},{y,3},{x,0},{y,0},{y,5}]}}.
    {deallocate,7}.
    return.
  {label,762}.
    {move,{y,4},{x,2}}.
    {move,{y,6},{x,1}}.
    {init_yregs,{list,[{y,4}]}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4519}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_eq,{f,763},[{x,0},{y,5}]}.
    {test_heap,9,0}.
    {put_list,{y,2},{y,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,split},{y,3},{y,6},{x,0},{y,0},{y,5}]}}.
    {deallocate,7}.
    return.
  {label,763}.
    {test,is_nil,{f,764},[{y,1}]}.
    {test_heap,9,0}.
    {put_list,{y,6},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,split},{y,3},{y,2},{x,0},{y,0},{y,5}]}}.
    {deallocate,7}.
    return.
  {label,764}.
    {test_heap,8,0}.
    {put_tuple2,{x,0},
                {list,[{atom,pivot},{y,3},{y,2},{y,1},{y,0},{y,6},{y,5}]}}.
    {deallocate,7}.
    return.
  {label,765}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, sort_terminator, 2, 767}.
  {label,766}.
    {line,[{location,"lib/enum.ex",4554}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sort_terminator},2}.
  {label,767}.
    {'%',{var_info,{x,1},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,770},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,770},
                        {list,[6,{f,769},7,{f,768}]}}.
  {label,768}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_eq_exact,{f,770},[{x,2},{atom,pivot}]}.
    {test_heap,10,2}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,4}}.
    {get_tuple_element,{x,0},4,{x,5}}.
    {get_tuple_element,{x,0},5,{x,6}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{x,3},{x,2}}.
    {put_list,{x,2},{x,5},{x,2}}.
    {put_list,{x,6},nil,{x,3}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {get_tuple_element,{x,0},6,{x,0}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,737}}. % sort_merge/3
  {label,769}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_eq_exact,{f,770},[{x,2},{atom,split}]}.
    {test_heap,6,2}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,4}}.
    {get_tuple_element,{x,0},4,{x,5}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{x,3},{x,2}}.
    {put_list,{x,2},{x,5},{x,2}}.
    {get_tuple_element,{x,0},5,{x,0}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,737}}. % sort_merge/3
  {label,770}.
    return.


{function, split, 2, 772}.
  {label,771}.
    {line,[{location,"lib/enum.ex",3299}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,split},2}.
  {label,772}.
    {test,is_list,{f,773},[{x,0}]}.
    {test,is_integer,{f,771},[{x,1}]}.
    {test,is_ge,{f,778},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,781}}. % split_list/3
  {label,773}.
    {test,is_integer,{f,771},[{x,1}]}.
    {test,is_ge,{f,778},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate_heap,1,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,1136},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,3,true,#{}}}]}}.
    {put_tuple2,{x,1},{list,[{x,1},nil,nil]}}.
    {test,is_map,{f,776},[{x,0}]}.
    {get_map_elements,{f,774},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,6},
                             {atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,774},[{x,3},{atom,'Elixir.Range'}]}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,777}}.
  {label,774}.
    {get_map_elements,{f,775},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,775},[{x,3}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1132},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,3,true,#{}}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,777}}.
  {label,775}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1134},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,3,true,#{}}}]}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,777}}.
  {label,776}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1130},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,3,true,#{}}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,777}.
    {test,is_tuple,{f,779},[{x,0}]}.
    {test,test_arity,{f,779},[{x,0},3]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",3313}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,778}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/enum.ex",3317}]}.
    {call,1,{f,560}}. % reverse/1
    {gc_bif,'-',{f,0},1,[{tr,{y,0},{t_integer,any}}],{x,1}}.
    {move,nil,{x,2}}.
    {call_last,3,{f,785},1}. % split_reverse_list/3
  {label,779}.
    {line,[{location,"lib/enum.ex",3304}]}.
    {badmatch,{x,0}}.


{function, split_list, 3, 781}.
  {label,780}.
    {line,[{location,"lib/enum.ex",4616}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,split_list},3}.
  {label,781}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,782},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_lt,{f,782},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"lib/enum.ex",4617}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,781}}. % split_list/3
  {label,782}.
    {test,is_eq_exact,{f,783},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4621}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,783}.
    {test,is_nil,{f,780},[{x,0}]}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4625}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},nil]}}.
    {deallocate,0}.
    return.


{function, split_reverse_list, 3, 785}.
  {label,784}.
    {line,[{location,"lib/enum.ex",4628}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,split_reverse_list},3}.
  {label,785}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,786},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_lt,{f,786},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"lib/enum.ex",4629}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,785}}. % split_reverse_list/3
  {label,786}.
    {test,is_eq_exact,{f,787},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lib/enum.ex",4633}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,787}.
    {test,is_nil,{f,784},[{x,0}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[nil,{x,2}]}}.
    return.


{function, split_while, 2, 789}.
  {label,788}.
    {line,[{location,"lib/enum.ex",3340}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,split_while},2}.
  {label,789}.
    {test,is_list,{f,790},[{x,0}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,797}}. % split_while_list/3
  {label,790}.
    {allocate_heap,1,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,1124},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_list,any,any}}}}]}}.
    {test,is_map,{f,793},[{x,0}]}.
    {get_map_elements,{f,791},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,791},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],[]}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,794}}.
  {label,791}.
    {get_map_elements,{f,792},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,792},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1120},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{2 => {t_list,any,any}}}}}}]}}.
    {move,{literal,{cont,{[],[]}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,794}}.
  {label,792}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1122},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_list,any,any}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,794}}.
  {label,793}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1118},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{2 => {t_list,any,any}}}}}}]}}.
    {move,{literal,{cont,{[],[]}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,794}.
    {test,is_tuple,{f,795},[{x,0}]}.
    {test,test_arity,{f,795},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",3354}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,795}.
    {line,[{location,"lib/enum.ex",3345}]}.
    {badmatch,{x,0}}.


{function, split_while_list, 3, 797}.
  {label,796}.
    {line,[{location,"lib/enum.ex",4642}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,split_while_list},3}.
  {label,797}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,800},[{x,0}]}.
    {allocate,5,3}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",4643}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,799},
                {list,[{atom,false},{f,798},{atom,nil},{f,798}]}}.
  {label,798}.
    {move,{y,2},{x,0}}.
    {trim,4,1}.
    {line,[{location,"lib/enum.ex",4646}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,799}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,797},5}. % split_while_list/3
  {label,800}.
    {test,is_nil,{f,796},[{x,0}]}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4651}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},nil]}}.
    {deallocate,0}.
    return.


{function, split_with, 2, 802}.
  {label,801}.
    {line,[{location,"lib/enum.ex",2291}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,split_with},2}.
  {label,802}.
    {allocate_heap,1,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,1113},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {test,is_list,{f,803},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,{[],[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1109}}. % '-split_with/2-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {jump,{f,807}}.
  {label,803}.
    {test,is_map,{f,806},[{x,0}]}.
    {get_map_elements,{f,804},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,804},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],[]}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,807}}.
  {label,804}.
    {get_map_elements,{f,805},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,805},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1105},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}}]}}.
    {move,{literal,{cont,{[],[]}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,807}}.
  {label,805}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1107},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,807}}.
  {label,806}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1103},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}}]}}.
    {move,{literal,{cont,{[],[]}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,807}.
    {test,is_tuple,{f,808},[{x,0}]}.
    {test,test_arity,{f,808},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",2301}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,808}.
    {line,[{location,"lib/enum.ex",2292}]}.
    {badmatch,{x,0}}.


{function, sum, 1, 810}.
  {label,809}.
    {line,[{location,"lib/enum.ex",3377}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,sum},1}.
  {label,810}.
    {test,is_map,{f,811},[{x,0}]}.
    {get_map_elements,{f,811},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,4},
                             {atom,last},
                             {x,3},
                             {atom,first},
                             {x,2},
                             {atom,'__struct__'},
                             {x,1}]}}.
    {test,is_eq_exact,{f,811},[{x,1},{atom,'Elixir.Range'}]}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,4},{y,2}}.
    {line,[{location,"lib/enum.ex",3379}]}.
    {call_ext,1,{extfunc,'Elixir.Range',size,1}}.
    {line,[{location,"lib/enum.ex",3380}]}.
    {gc_bif,'+',{f,0},1,[{y,0},{y,1}],{x,1}}.
    {gc_bif,'-',{f,0},2,[{tr,{y,1},number},{tr,{y,0},number}],{x,2}}.
    {gc_bif,'rem',{f,0},3,[{tr,{x,2},number},{y,2}],{x,2}}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},number},{tr,{x,2},{t_integer,any}}],{x,1}}.
    {gc_bif,'*',{f,0},2,[{x,0},{tr,{x,1},number}],{x,0}}.
    {line,[{location,"lib/enum.ex",3381}]}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{integer,2}],{x,0}}.
    {deallocate,3}.
    return.
  {label,811}.
    {test,is_list,{f,812},[{x,0}]}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,1099}}. % '-sum/1-lists^foldl/2-0-'/2
  {label,812}.
    {test,is_map,{f,815},[{x,0}]}.
    {get_map_elements,{f,813},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,4},
                             {atom,last},
                             {x,3},
                             {atom,first},
                             {x,2},
                             {atom,'__struct__'},
                             {x,1}]}}.
    {test,is_eq_exact,{f,813},[{x,1},{atom,'Elixir.Range'}]}.
    {move,{x,3},{x,1}}.
    {move,{integer,0},{x,3}}.
    {move,{x,2},{x,0}}.
    {move,{x,4},{x,2}}.
    {move,{literal,fun erlang:'+'/2},{x,4}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,813}.
    {get_map_elements,{f,814},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_atom,{f,814},[{x,1}]}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1095},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,#{1 => {t_atom,[cont]},2 => number}}}]}}.
    {move,{literal,{cont,0}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,814}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1097},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,none}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,815}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1093},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,#{1 => {t_atom,[cont]},2 => number}}}]}}.
    {move,{literal,{cont,0}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, take, 2, 817}.
  {label,816}.
    {line,[{location,"lib/enum.ex",3439}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take},2}.
  {label,817}.
    {test,is_eq_exact,{f,818},[{x,1},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,818}.
    {test,is_list,{f,819},[{x,0}]}.
    {test,is_integer,{f,816},[{x,1}]}.
    {test,is_lt,{f,820},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {call_only,2,{f,844}}. % take_list/2
  {label,819}.
    {test,is_integer,{f,816},[{x,1}]}.
    {test,is_lt,{f,820},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {allocate_heap,0,{alloc,[{words,6},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1090},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},
                             2 =>
                                 {t_tuple,2,true,
                                     #{1 => {t_cons,any,any},2 => number}}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[halt]},
                             2 =>
                                 {t_tuple,2,true,
                                     #{1 => {t_cons,any,any},
                                       2 => {t_integer,{0,0}}}}}}}],
                     none}}]}}.
    {put_tuple2,{x,1},{list,[nil,{x,1}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",3448}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {test,is_tuple,{f,821},[{x,0}]}.
    {test,test_arity,{f,821},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,821},[{x,1}]}.
    {test,test_arity,{f,821},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {line,[{location,"lib/enum.ex",3455}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,820}.
    {test,is_lt,{f,816},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/enum.ex",3459}]}.
    {call,2,{f,631}}. % slice_count_and_fun/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_fun,3,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {line,[{location,"lib/enum.ex",3460}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,1},{t_integer,any}},{y,0}],{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{integer,0},{x,1}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"lib/enum.ex",3461}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{x,0}],{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {move,{x,2},{x,3}}.
    {move,{integer,1},{x,2}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,2}.
    return.
  {label,821}.
    {line,[{location,"lib/enum.ex",3447}]}.
    {badmatch,{x,0}}.


{function, take_every, 2, 823}.
  {label,822}.
    {line,[{location,"lib/enum.ex",3488}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_every},2}.
  {label,823}.
    {select_val,{x,1},
                {f,826},
                {list,[{integer,0},{f,825},{integer,1},{f,824}]}}.
  {label,824}.
    {call_only,1,{f,890}}. % to_list/1
  {label,825}.
    {move,nil,{x,0}}.
    return.
  {label,826}.
    {test,is_list,{f,827},[{x,0}]}.
    {test,is_integer,{f,822},[{x,1}]}.
    {test,is_lt,{f,822},[{integer,1},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"lib/enum.ex",3492}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {call_only,2,{f,834}}. % take_every_list/2
  {label,827}.
    {test,is_integer,{f,822},[{x,1}]}.
    {test,is_lt,{f,822},[{integer,1},{tr,{x,1},{t_integer,any}}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1085},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{2 => number}}}]}}.
    {test,is_map,{f,830},[{x,0}]}.
    {get_map_elements,{f,828},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,828},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],first}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,831}}.
  {label,828}.
    {get_map_elements,{f,829},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,829},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1081},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{2 => number}}}}}]}}.
    {move,{literal,{cont,{[],first}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,831}}.
  {label,829}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1083},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{2 => number}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],first}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,831}}.
  {label,830}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1079},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{2 => number}}}}}]}}.
    {move,{literal,{cont,{[],first}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,831}.
    {test,is_tuple,{f,832},[{x,0}]}.
    {test,test_arity,{f,832},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/enum.ex",3497}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,832}.
    {line,[{location,"lib/enum.ex",3496}]}.
    {badmatch,{x,0}}.


{function, take_every_list, 2, 834}.
  {label,833}.
    {line,[{location,"lib/enum.ex",4660}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_every_list},2}.
  {label,834}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_nonempty_list,{f,835},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{y,0},{x,0}}.
    {line,[{location,"lib/enum.ex",4661}]}.
    {call,2,{f,182}}. % drop_list/2
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,2,{f,834}}. % take_every_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,835}.
    {test,is_nil,{f,833},[{x,0}]}.
    return.


{function, take_every_list, 3, 837}.
  {label,836}.
    {line,[{location,"lib/enum.ex",4665}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_every_list},3}.
  {label,837}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_eq_exact,{f,838},[{x,1},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,838}.
    {test,is_nonempty_list,{f,839},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,0},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",4668}]}.
    {call,2,{f,182}}. % drop_list/2
    {gc_bif,'-',{f,0},1,[{y,2},{integer,1}],{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {call,3,{f,837}}. % take_every_list/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,839}.
    {test,is_nil,{f,836},[{x,0}]}.
    return.


{function, take_exact, 2, 841}.
  {label,840}.
    {line,[{location,"lib/enum.ex",4509}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_exact},2}.
  {label,841}.
    {test,is_eq_exact,{f,842},[{x,1},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,842}.
    {test,is_nonempty_list,{f,840},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4510}]}.
    {gc_bif,'-',{f,0},3,[{x,1},{integer,1}],{x,1}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,841}}. % take_exact/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, take_list, 2, 844}.
  {label,843}.
    {line,[{location,"lib/enum.ex",4656}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_list},2}.
  {label,844}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_eq_exact,{f,845},[{tr,{x,1},number},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,845}.
    {test,is_nonempty_list,{f,846},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4657}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,844}}. % take_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,846}.
    {test,is_nil,{f,843},[{x,0}]}.
    return.


{function, take_random, 2, 848}.
  {label,847}.
    {line,[{location,"lib/enum.ex",3520}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_random},2}.
  {label,848}.
    {test,is_eq_exact,{f,849},[{x,1},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,849}.
    {test,is_nonempty_list,{f,850},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_eq_exact,{f,858},[{x,1},{integer,1}]}.
    {move,{x,2},{x,1}}.
    {move,{integer,1},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,877}}. % take_random_list_one/3
  {label,850}.
    {test,is_nil,{f,851},[{x,0}]}.
    return.
  {label,851}.
    {test,is_eq_exact,{f,858},[{x,1},{integer,1}]}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1075},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,number}}]}}.
    {test,is_list,{f,852},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1071}}. % '-take_random/2-lists^foldl/2-5-'/3
    {'%',{var_info,{x,0},[{type,{t_list,any,number}}]}}.
    {jump,{f,856}}.
  {label,852}.
    {test,is_map,{f,855},[{x,0}]}.
    {get_map_elements,{f,853},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,853},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,nil,{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,856}}.
  {label,853}.
    {get_map_elements,{f,854},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,854},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1067},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,number}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,856}}.
  {label,854}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1069},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,number}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,856}}.
  {label,855}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1065},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,number}}}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,856}.
    {test,is_nonempty_list,{f,857},[{x,0}]}.
    {test_heap,2,1}.
    {get_hd,{x,0},{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {deallocate,0}.
    return.
  {label,857}.
    {test,is_nil,{f,870},[{x,0}]}.
    {deallocate,0}.
    return.
  {label,858}.
    {test,is_integer,{f,847},[{x,1}]}.
    {test,is_ge,{f,847},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,864},[{integer,128},{tr,{x,1},{t_integer,any}}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{atom,nil},{x,1}}.
    {line,[{location,"lib/enum.ex",3545}]}.
    {call_ext,2,{extfunc,erlang,make_tuple,2}}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1043},0,0,{x,1},{list,[{y,0}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{1 => number}}}]}}.
    {put_tuple2,{x,0},{list,[{integer,0},{x,0}]}}.
    {test,is_list,{f,859},[{y,1}]}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1039}}. % '-take_random/2-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {move,{x,0},{y,1}}.
    {jump,{f,863}}.
  {label,859}.
    {test,is_map,{f,862},[{y,1}]}.
    {get_map_elements,{f,860},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,860},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,1},{x,4}}.
    {swap,{x,0},{x,3}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {move,{x,0},{y,1}}.
    {jump,{f,863}}.
  {label,860}.
    {get_map_elements,{f,861},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,861},[{x,2}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1035},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => number}}}}}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {move,{x,0},{y,1}}.
    {jump,{f,863}}.
  {label,861}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1037},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{1 => number}}}]}}.
    {move,{y,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {move,{x,0},{y,1}}.
    {jump,{f,863}}.
  {label,862}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1033},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => number}}}}}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {move,{x,0},{y,1}}.
  {label,863}.
    {test,is_tuple,{f,871},[{y,1}]}.
    {test,test_arity,{f,871},[{y,1},2]}.
    {get_tuple_element,{y,1},1,{x,0}}.
    {line,[{location,"lib/enum.ex",3564}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,817},1}. % take/2
  {label,864}.
    {allocate_heap,2,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {make_fun3,{f,1058},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{1 => number}}}]}}.
    {test,is_list,{f,865},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,{0,#{}}},{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1054}}. % '-take_random/2-lists^foldl/2-3-'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {move,{x,0},{y,0}}.
    {jump,{f,869}}.
  {label,865}.
    {test,is_map,{f,868},[{x,0}]}.
    {get_map_elements,{f,866},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,866},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{0,#{}}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {move,{x,0},{y,0}}.
    {jump,{f,869}}.
  {label,866}.
    {get_map_elements,{f,867},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,867},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1050},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => number}}}}}]}}.
    {move,{literal,{cont,{0,#{}}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {move,{x,0},{y,0}}.
    {jump,{f,869}}.
  {label,867}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1052},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{1 => number}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{0,#{}}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {move,{x,0},{y,0}}.
    {jump,{f,869}}.
  {label,868}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1048},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 => {t_tuple,2,true,#{1 => number}}}}}]}}.
    {move,{literal,{cont,{0,#{}}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {move,{x,0},{y,0}}.
  {label,869}.
    {test,is_tuple,{f,872},[{y,0}]}.
    {test,test_arity,{f,872},[{y,0},2]}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {move,nil,{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_last,3,{f,874},2}. % take_random/3
  {label,870}.
    {line,[{location,"lib/enum.ex",3538}]}.
    {case_end,{x,0}}.
  {label,871}.
    {line,[{location,"lib/enum.ex",3563}]}.
    {badmatch,{y,1}}.
  {label,872}.
    {line,[{location,"lib/enum.ex",3584}]}.
    {badmatch,{y,0}}.


{function, take_random, 3, 874}.
  {label,873}.
    {line,[{location,"lib/enum.ex",3588}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_random},3}.
  {label,874}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,875},[{x,1},{integer,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,875}.
    {line,[{location,"lib/enum.ex",3591}]}.
    {gc_bif,'-',{f,0},3,[{x,1},{integer,1}],{x,1}}.
    {allocate,3,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/enum.ex",3592}]}.
    {call_ext,2,{extfunc,'Elixir.Map',get,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,874},3}. % take_random/3


{function, take_random_list_one, 3, 877}.
  {label,876}.
    {line,[{location,"lib/enum.ex",3595}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_random_list_one},3}.
  {label,877}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,879},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",3596}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,4}}.
    {allocate,4,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,4},{x,0}}.
    {call_ext,1,{extfunc,rand,uniform,1}}.
    {test,is_eq,{f,878},[{x,0},{integer,1}]}.
    {line,[{location,"lib/enum.ex",3597}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,877},4}. % take_random_list_one/3
  {label,878}.
    {line,[{location,"lib/enum.ex",3599}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,877},4}. % take_random_list_one/3
  {label,879}.
    {test,is_nil,{f,876},[{x,0}]}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,0}}.
    return.


{function, take_while, 2, 881}.
  {label,880}.
    {line,[{location,"lib/enum.ex",3616}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_while},2}.
  {label,881}.
    {test,is_list,{f,882},[{x,0}]}.
    {call_only,2,{f,885}}. % take_while_list/2
  {label,882}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1029},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[cont]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}},
                      {{2,{t_atom,[halt]}},
                       {t_tuple,2,true,#{1 => {t_atom,[halt]}}}}],
                     none}}]}}.
    {move,{literal,{cont,[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",3622}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {test,is_tuple,{f,883},[{x,0}]}.
    {test,test_arity,{f,883},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"lib/enum.ex",3630}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,883}.
    {line,[{location,"lib/enum.ex",3621}]}.
    {badmatch,{x,0}}.


{function, take_while_list, 2, 885}.
  {label,884}.
    {line,[{location,"lib/enum.ex",4674}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,take_while_list},2}.
  {label,885}.
    {test,is_nonempty_list,{f,888},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",4675}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,887},
                {list,[{atom,false},{f,886},{atom,nil},{f,886}]}}.
  {label,886}.
    {move,nil,{x,0}}.
    {deallocate,3}.
    return.
  {label,887}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/enum.ex",4676}]}.
    {call,2,{f,885}}. % take_while_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,888}.
    {test,is_nil,{f,884},[{x,0}]}.
    return.


{function, to_list, 1, 890}.
  {label,889}.
    {line,[{location,"lib/enum.ex",3643}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,to_list},1}.
  {label,890}.
    {test,is_list,{f,891},[{x,0}]}.
    return.
  {label,891}.
    {test,is_map,{f,893},[{x,0}]}.
    {get_map_elements,{f,892},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_atom,{f,892},[{x,1}]}.
    {allocate,0,1}.
    {line,[{location,"lib/enum.ex",3644}]}.
    {call,1,{f,560}}. % reverse/1
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,892}.
    {line,[{location,"lib/enum.ex",3645}]}.
    {call_ext_only,1,{extfunc,maps,to_list,1}}.
  {label,893}.
    {allocate,0,1}.
    {line,[{location,"lib/enum.ex",3646}]}.
    {call,1,{f,560}}. % reverse/1
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, to_sort_fun, 1, 895}.
  {label,894}.
    {line,[{location,"lib/enum.ex",3135}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,to_sort_fun},1}.
  {label,895}.
    {test,is_function2,{f,896},[{x,0},{integer,2}]}.
    return.
  {label,896}.
    {select_val,{x,0},{f,899},{list,[{atom,asc},{f,898},{atom,desc},{f,897}]}}.
  {label,897}.
    {move,{literal,fun erlang:'>='/2},{x,0}}.
    return.
  {label,898}.
    {move,{literal,fun erlang:'=<'/2},{x,0}}.
    return.
  {label,899}.
    {test,is_atom,{f,900},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1027},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.
  {label,900}.
    {test,is_tuple,{f,894},[{x,0}]}.
    {test,test_arity,{f,894},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},{f,894},{list,[{atom,asc},{f,902},{atom,desc},{f,901}]}}.
  {label,901}.
    {test,is_atom,{f,894},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1025},0,0,{x,0},{list,[{x,2}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.
  {label,902}.
    {test,is_atom,{f,894},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1023},0,0,{x,0},{list,[{x,2}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.


{function, uniq, 1, 904}.
  {label,903}.
    {line,[{location,"lib/enum.ex",3658}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,uniq},1}.
  {label,904}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1021},0,0,{x,1},{list,[]}}.
    {call_only,2,{f,908}}. % uniq_by/2


{function, uniq, 2, 906}.
  {label,905}.
    {line,[{location,"lib/enum.ex",3664}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,uniq},2}.
  {label,906}.
    {call_only,2,{f,908}}. % uniq_by/2


{function, uniq_by, 2, 908}.
  {label,907}.
    {line,[{location,"lib/enum.ex",3689}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,uniq_by},2}.
  {label,908}.
    {test,is_list,{f,909},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,#{}},{x,1}}.
    {call_only,3,{f,916}}. % uniq_list/3
  {label,909}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1017},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {test,is_map,{f,912},[{x,0}]}.
    {get_map_elements,{f,910},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,910},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],#{}}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,913}}.
  {label,910}.
    {get_map_elements,{f,911},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,911},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1013},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}}]}}.
    {move,{literal,{cont,{[],#{}}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,913}}.
  {label,911}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1015},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],#{}}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,913}}.
  {label,912}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1011},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_tuple,2,true,#{}}}}}]}}.
    {move,{literal,{cont,{[],#{}}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,913}.
    {test,is_tuple,{f,914},[{x,0}]}.
    {test,test_arity,{f,914},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/enum.ex",3695}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.
  {label,914}.
    {line,[{location,"lib/enum.ex",3694}]}.
    {badmatch,{x,0}}.


{function, uniq_list, 3, 916}.
  {label,915}.
    {line,[{location,"lib/enum.ex",4688}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,uniq_list},3}.
  {label,916}.
    {'%',{var_info,{x,1},[{type,{t_map,any,{t_atom,[true]}}}]}}.
    {test,is_nonempty_list,{f,918},[{x,0}]}.
    {allocate,4,3}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",4689}]}.
    {call_fun,1}.
    {test,has_map_fields,{f,917},{y,3},{list,[{x,0}]}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,916},4}. % uniq_list/3
  {label,917}.
    {put_map_assoc,{f,0},{y,3},{x,1},1,{list,[{x,0},{atom,true}]}}.
    {move,{y,2},{x,2}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lib/enum.ex",4693}]}.
    {call,3,{f,916}}. % uniq_list/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,918}.
    {test,is_nil,{f,915},[{x,0}]}.
    return.


{function, unzip, 1, 920}.
  {label,919}.
    {line,[{location,"lib/enum.ex",3720}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,unzip},1}.
  {label,920}.
    {test,is_nonempty_list,{f,921},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/enum.ex",3721}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,nil,{x,2}}.
    {move,nil,{x,1}}.
    {call_last,3,{f,930},0}. % unzip/3
  {label,921}.
    {test,is_nil,{f,922},[{x,0}]}.
    {move,{literal,{[],[]}},{x,0}}.
    return.
  {label,922}.
    {allocate_heap,1,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,1009},0,0,{x,1},{list,[]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},2 => {t_cons,any,any}}}}]}}.
    {test,is_list,{f,923},[{x,0}]}.
    {move,{x,1},{x,2}}.
    {move,{literal,{[],[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1005}}. % '-unzip/1-lists^foldl/2-1-'/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,any},
                                     2 => {t_list,any,any}}}}]}}.
    {jump,{f,927}}.
  {label,923}.
    {test,is_map,{f,926},[{x,0}]}.
    {get_map_elements,{f,924},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,924},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {swap,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{literal,{[],[]}},{x,3}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,927}}.
  {label,924}.
    {get_map_elements,{f,925},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,925},[{x,2}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1001},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_tuple,2,true,
                               #{1 => {t_cons,any,any},
                                 2 => {t_cons,any,any}}}}}}]}}.
    {move,{literal,{cont,{[],[]}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,927}}.
  {label,925}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1003},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},2 => {t_cons,any,any}}}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{literal,{[],[]}},{x,1}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,927}}.
  {label,926}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,999},0,0,{x,2},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},
                       2 =>
                           {t_tuple,2,true,
                               #{1 => {t_cons,any,any},
                                 2 => {t_cons,any,any}}}}}}]}}.
    {move,{literal,{cont,{[],[]}}},{x,1}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,927}.
    {test,is_tuple,{f,928},[{x,0}]}.
    {test,test_arity,{f,928},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",3734}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,928}.
    {line,[{location,"lib/enum.ex",3729}]}.
    {badmatch,{x,0}}.


{function, unzip, 3, 930}.
  {label,929}.
    {line,[{location,"lib/enum.ex",3737}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,unzip},3}.
  {label,930}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,931},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tuple,{f,929},[{x,3}]}.
    {test,test_arity,{f,929},[{x,3},2]}.
    {test_heap,4,5}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {get_tuple_element,{x,3},1,{x,3}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,930}}. % unzip/3
  {label,931}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    return.


{function, with_index, 1, 933}.
  {label,932}.
    {line,[{location,"lib/enum.ex",3771}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,with_index},1}.
  {label,933}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,935}}. % with_index/2


{function, with_index, 2, 935}.
  {label,934}.
    {line,[{location,"lib/enum.ex",3773}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,with_index},2}.
  {label,935}.
    {test,is_list,{f,937},[{x,0}]}.
    {test,is_integer,{f,936},[{x,1}]}.
    {call_only,2,{f,940}}. % with_index_list/2
  {label,936}.
    {test,is_function2,{f,937},[{x,1},{integer,2}]}.
    {move,{x,1},{x,2}}.
    {move,{integer,0},{x,1}}.
    {call_only,3,{f,943}}. % with_index_list/3
  {label,937}.
    {test,is_integer,{f,938},[{x,1}]}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,995},0,0,{x,2},{list,[]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_tuple,2,true,#{2 => number}},2 => number}}}]}}.
    {line,[{location,"lib/enum.ex",3783}]}.
    {call,3,{f,416}}. % map_reduce/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.
  {label,938}.
    {test,is_function2,{f,934},[{x,1},{integer,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,997},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,2,true,#{2 => number}}}]}}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"lib/enum.ex",3789}]}.
    {call,3,{f,416}}. % map_reduce/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.


{function, with_index_list, 2, 940}.
  {label,939}.
    {line,[{location,"lib/enum.ex",4703}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,with_index_list},2}.
  {label,940}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,941},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4704}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,1}}.
    {call,2,{f,940}}. % with_index_list/2
    {'%',{var_info,{x,0},
                   [{type,{t_list,{t_tuple,2,true,#{2 => {t_integer,any}}},
                                  nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,941}.
    {test,is_nil,{f,939},[{x,0}]}.
    return.


{function, with_index_list, 3, 943}.
  {label,942}.
    {line,[{location,"lib/enum.ex",4709}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,with_index_list},3}.
  {label,943}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,944},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4710}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{y,0},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,943}}. % with_index_list/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,944}.
    {test,is_nil,{f,942},[{x,0}]}.
    return.


{function, zip, 1, 946}.
  {label,945}.
    {line,[{location,"lib/enum.ex",3834}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip},1}.
  {label,946}.
    {test,is_nil,{f,947},[{x,0}]}.
    return.
  {label,947}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,993},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",3837}]}.
    {call,3,{f,956}}. % zip_reduce/3
    {line,[{location,"lib/enum.ex",3838}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, zip, 2, 949}.
  {label,948}.
    {line,[{location,"lib/enum.ex",3809}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip},2}.
  {label,949}.
    {test,is_list,{f,950},[{x,0}]}.
    {test,is_list,{f,950},[{x,1}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,952}}. % zip_list/3
  {label,950}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {call_only,1,{f,946}}. % zip/1


{function, zip_list, 3, 952}.
  {label,951}.
    {line,[{location,"lib/enum.ex",4717}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip_list},3}.
  {label,952}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,953},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,954},[{x,1}]}.
    {test_heap,5,5}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,3},{x,0}]}}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,952}}. % zip_list/3
  {label,953}.
    {test,is_nil,{f,954},[{x,0}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4721}]}.
    {call_ext_only,1,{extfunc,lists,reverse,1}}.
  {label,954}.
    {test,is_nil,{f,951},[{x,1}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",4722}]}.
    {call_ext_only,1,{extfunc,lists,reverse,1}}.


{function, zip_reduce, 3, 956}.
  {label,955}.
    {line,[{location,"lib/enum.ex",3980}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip_reduce},3}.
  {label,956}.
    {test,is_nil,{f,957},[{x,0}]}.
    {test,is_function2,{f,957},[{x,2},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,957}.
    {test,is_function2,{f,955},[{x,2},{integer,2}]}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {make_fun3,{f,991},0,0,{x,1},{list,[]}}.
    {line,[{location,"lib/enum.ex",3983}]}.
    {call_ext,2,{extfunc,'Elixir.Stream',zip_with,2}}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,989},0,0,{x,1},{list,[{y,0}]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{y,1}]}}.
    {swap,{x,0},{x,2}}.
    {trim,2,0}.
    {call_fun,2}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, zip_reduce, 4, 959}.
  {label,958}.
    {line,[{location,"lib/enum.ex",3941}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip_reduce},4}.
  {label,959}.
    {test,is_list,{f,960},[{x,0}]}.
    {test,is_list,{f,960},[{x,1}]}.
    {test,is_function2,{f,960},[{x,3},{integer,3}]}.
    {call_only,4,{f,962}}. % zip_reduce_list/4
  {label,960}.
    {test,is_function2,{f,958},[{x,3},{integer,3}]}.
    {allocate_heap,2,{alloc,[{words,5},{floats,0},{funs,2}]},4}.
    {move,{x,2},{y,1}}.
    {make_fun3,{f,986},0,0,{y,0},{list,[{x,3}]}}.
    {'%',{var_info,{y,0},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[cont]}}}}]}}.
    {make_fun3,{f,984},0,0,{x,2},{list,[]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",3948}]}.
    {call_ext,2,{extfunc,'Elixir.Stream',zip_with,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,cont},{y,1}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,2,0}.
    {call_fun,2}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, zip_reduce_list, 4, 962}.
  {label,961}.
    {line,[{location,"lib/enum.ex",4731}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip_reduce_list},4}.
  {label,962}.
    {'%',{var_info,{x,3},[{type,{t_fun,3,any,any}}]}}.
    {test,is_nonempty_list,{f,963},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,963},[{x,1}]}.
    {allocate,3,6}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {get_list,{x,1},{x,1},{y,0}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/enum.ex",4732}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,1},{x,0}}.
    {call_last,4,{f,962},3}. % zip_reduce_list/4
  {label,963}.
    {test,is_ne_exact,{f,964},[{x,1},nil]}.
    {test,is_nil,{f,961},[{x,0}]}.
  {label,964}.
    {move,{x,2},{x,0}}.
    return.


{function, zip_with, 2, 966}.
  {label,965}.
    {line,[{location,"lib/enum.ex",3914}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip_with},2}.
  {label,966}.
    {test,is_nil,{f,967},[{x,0}]}.
    return.
  {label,967}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,982},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/enum.ex",3917}]}.
    {call,3,{f,956}}. % zip_reduce/3
    {line,[{location,"lib/enum.ex",3918}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, zip_with, 3, 969}.
  {label,968}.
    {line,[{location,"lib/enum.ex",3881}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip_with},3}.
  {label,969}.
    {test,is_list,{f,970},[{x,0}]}.
    {test,is_list,{f,970},[{x,1}]}.
    {test,is_function2,{f,970},[{x,2},{integer,2}]}.
    {call_only,3,{f,972}}. % zip_with_list/3
  {label,970}.
    {test,is_function2,{f,968},[{x,2},{integer,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,980},0,0,{x,3},{list,[{x,2}]}}.
    {'%',{var_info,{x,3},[{fun_type,{t_cons,any,any}}]}}.
    {move,nil,{x,2}}.
    {line,[{location,"lib/enum.ex",3887}]}.
    {call,4,{f,959}}. % zip_reduce/4
    {line,[{location,"lib/enum.ex",3888}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, zip_with_list, 3, 972}.
  {label,971}.
    {line,[{location,"lib/enum.ex",4724}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,zip_with_list},3}.
  {label,972}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,973},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,973},[{x,1}]}.
    {allocate,3,5}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {get_list,{x,1},{x,1},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4725}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{y,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,972}}. % zip_with_list/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,973}.
    {test,is_nil,{f,974},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,974}.
    {test,is_nil,{f,971},[{x,0}]}.
    return.


{function, module_info, 0, 976}.
  {label,975}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,module_info},0}.
  {label,976}.
    {move,{atom,'Elixir.Enum'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 978}.
  {label,977}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,module_info},1}.
  {label,978}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enum'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-zip_with/3-fun-0-', 4, 980}.
  {label,979}.
    {line,[{location,"lib/enum.ex",3887}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-zip_with/3-fun-0-'},4}.
  {label,980}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-zip_with/2-fun-0-', 3, 982}.
  {label,981}.
    {line,[{location,"lib/enum.ex",3917}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-zip_with/2-fun-0-'},3}.
  {label,982}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-zip_reduce/4-fun-1-', 1, 984}.
  {label,983}.
    {line,[{location,"lib/enum.ex",3948}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-zip_reduce/4-fun-1-'},1}.
  {label,984}.
    return.


{function, '-zip_reduce/4-fun-0-', 3, 986}.
  {label,985}.
    {line,[{location,"lib/enum.ex",3947}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-zip_reduce/4-fun-0-'},3}.
  {label,986}.
    {'%',{var_info,{x,2},[{type,{t_fun,3,any,any}}]}}.
    {test,is_nonempty_list,{f,987},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,987},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,4}}.
    {test,is_nil,{f,987},[{x,4}]}.
    {allocate,0,6}.
    {move,{x,3},{x,0}}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,5},{x,1}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,987}.
    {call_only,2,{f,1794}}. % '-zip_reduce/4-inlined-0-'/2


{function, '-zip_reduce/3-fun-1-', 3, 989}.
  {label,988}.
    {line,[{location,"lib/enum.ex",3983}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-zip_reduce/3-fun-1-'},3}.
  {label,989}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {allocate,0,3}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-zip_reduce/3-fun-0-', 1, 991}.
  {label,990}.
    {line,[{location,"lib/enum.ex",3983}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-zip_reduce/3-fun-0-'},1}.
  {label,991}.
    return.


{function, '-zip/1-fun-0-', 2, 993}.
  {label,992}.
    {line,[{location,"lib/enum.ex",3837}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-zip/1-fun-0-'},2}.
  {label,993}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-with_index/2-fun-0-', 2, 995}.
  {label,994}.
    {line,[{location,"lib/enum.ex",3783}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-with_index/2-fun-0-'},2}.
  {label,995}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,2}}.
    {test_heap,6,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    return.


{function, '-with_index/2-fun-1-', 3, 997}.
  {label,996}.
    {line,[{location,"lib/enum.ex",3789}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-with_index/2-fun-1-'},3}.
  {label,997}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {gc_bif,'+',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.


{function, '-unzip/1-anonymous-4-', 3, 999}.
  {label,998}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-unzip/1-anonymous-4-'},3}.
  {label,999}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-unzip/1-fun-0-',2},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},2 => {t_cons,any,any}}}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1009}}. % '-unzip/1-fun-0-'/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},
                                     2 => {t_cons,any,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-unzip/1-anonymous-3-', 3, 1001}.
  {label,1000}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-unzip/1-anonymous-3-'},3}.
  {label,1001}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-unzip/1-fun-0-',2},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},2 => {t_cons,any,any}}}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1009}}. % '-unzip/1-fun-0-'/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},
                                     2 => {t_cons,any,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-unzip/1-anonymous-2-', 4, 1003}.
  {label,1002}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-unzip/1-anonymous-2-'},4}.
  {label,1003}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_fun,2,
                     {'-unzip/1-fun-0-',2},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},2 => {t_cons,any,any}}}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1009}}. % '-unzip/1-fun-0-'/2


{function, '-unzip/1-lists^foldl/2-1-', 3, 1005}.
  {label,1004}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-unzip/1-lists^foldl/2-1-'},3}.
  {label,1005}.
    {'%',{var_info,{x,1},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,any},
                                     2 => {t_list,any,any}}}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-unzip/1-fun-0-',2},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},2 => {t_cons,any,any}}}}}]}}.
    {test,is_nonempty_list,{f,1006},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,2,{f,1009}}. % '-unzip/1-fun-0-'/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},
                                     2 => {t_cons,any,any}}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1005},2}. % '-unzip/1-lists^foldl/2-1-'/3
  {label,1006}.
    {test,is_nil,{f,1007},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1007}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-unzip/1-fun-0-', 2, 1009}.
  {label,1008}.
    {line,[{location,"lib/enum.ex",3730}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-unzip/1-fun-0-'},2}.
  {label,1009}.
    {test,is_tuple,{f,1008},[{x,0}]}.
    {test,test_arity,{f,1008},[{x,0},2]}.
    {test,is_tuple,{f,1008},[{x,1}]}.
    {test,test_arity,{f,1008},[{x,1},2]}.
    {test_heap,7,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {put_list,{x,2},{x,3},{x,2}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0}]}}.
    return.


{function, '-uniq_by/2-anonymous-4-', 3, 1011}.
  {label,1010}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-uniq_by/2-anonymous-4-'},3}.
  {label,1011}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-uniq_by/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1017},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-uniq_by/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-uniq_by/2-anonymous-3-', 3, 1013}.
  {label,1012}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-uniq_by/2-anonymous-3-'},3}.
  {label,1013}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-uniq_by/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1017},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-uniq_by/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-uniq_by/2-anonymous-2-', 4, 1015}.
  {label,1014}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-uniq_by/2-anonymous-2-'},4}.
  {label,1015}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-uniq_by/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1017},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-uniq_by/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {deallocate,0}.
    return.


{function, '-uniq_by/2-fun-0-', 3, 1017}.
  {label,1016}.
    {line,[{location,"lib/enum.ex",3694}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-uniq_by/2-fun-0-'},3}.
  {label,1017}.
    {test,is_tuple,{f,1019},[{x,1}]}.
    {test,test_arity,{f,1019},[{x,1},2]}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {bif,is_map_key,{f,0},[{x,0},{x,1}],{x,2}}.
    {test,is_eq_exact,{f,1018},[{x,2},{atom,true}]}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,1018}.
    {get_tuple_element,{y,1},0,{x,2}}.
    {put_map_assoc,{f,0},{x,1},{x,0},3,{list,[{x,0},{atom,true}]}}.
    {test_heap,5,3}.
    {put_list,{y,0},{x,2},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,1019}.
    {call_only,2,{f,1792}}. % '-uniq_by/2-inlined-0-'/2


{function, '-uniq/1-fun-0-', 1, 1021}.
  {label,1020}.
    {line,[{location,"lib/enum.ex",3659}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-uniq/1-fun-0-'},1}.
  {label,1021}.
    return.


{function, '-to_sort_fun/1-fun-1-', 3, 1023}.
  {label,1022}.
    {line,[{location,"lib/enum.ex",3139}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-to_sort_fun/1-fun-1-'},3}.
  {label,1023}.
    {'%',{var_info,{x,2},[{type,{t_atom,any}}]}}.
    {allocate,0,3}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=/=',{f,0},[{x,0},{atom,gt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-to_sort_fun/1-fun-2-', 3, 1025}.
  {label,1024}.
    {line,[{location,"lib/enum.ex",3140}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-to_sort_fun/1-fun-2-'},3}.
  {label,1025}.
    {'%',{var_info,{x,2},[{type,{t_atom,any}}]}}.
    {allocate,0,3}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=/=',{f,0},[{x,0},{atom,lt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-to_sort_fun/1-fun-0-', 3, 1027}.
  {label,1026}.
    {line,[{location,"lib/enum.ex",3138}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-to_sort_fun/1-fun-0-'},3}.
  {label,1027}.
    {'%',{var_info,{x,2},[{type,{t_atom,any}}]}}.
    {allocate,0,3}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=/=',{f,0},[{x,0},{atom,gt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-take_while/2-fun-0-', 3, 1029}.
  {label,1028}.
    {line,[{location,"lib/enum.ex",3622}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_while/2-fun-0-'},3}.
  {label,1029}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",3623}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1031},
                {list,[{atom,false},{f,1030},{atom,nil},{f,1030}]}}.
  {label,1030}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halt},{y,1}]}}.
    {deallocate,2}.
    return.
  {label,1031}.
    {test_heap,5,0}.
    {put_list,{y,0},{y,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,2}.
    return.


{function, '-take_random/2-anonymous-14-', 3, 1033}.
  {label,1032}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-14-'},3}.
  {label,1033}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-1-',3},
                                 {t_tuple,2,true,#{1 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1043},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_random/2-fun-1-',3},
                          {t_tuple,2,true,#{1 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-take_random/2-anonymous-13-', 3, 1035}.
  {label,1034}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-13-'},3}.
  {label,1035}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-1-',3},
                                 {t_tuple,2,true,#{1 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1043},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_random/2-fun-1-',3},
                          {t_tuple,2,true,#{1 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-take_random/2-anonymous-12-', 4, 1037}.
  {label,1036}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-12-'},4}.
  {label,1037}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-1-',3},
                                 {t_tuple,2,true,#{1 => number}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1043},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_random/2-fun-1-',3},
                          {t_tuple,2,true,#{1 => number}}}}}.
    {deallocate,0}.
    return.


{function, '-take_random/2-lists^foldl/2-1-', 3, 1039}.
  {label,1038}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-take_random/2-lists^foldl/2-1-'},
               3}.
  {label,1039}.
    {'%',{var_info,{x,1},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-1-',3},
                                 {t_tuple,2,true,#{1 => number}}}}]}}.
    {test,is_nonempty_list,{f,1040},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1043},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_random/2-fun-1-',3},
                          {t_tuple,2,true,#{1 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1039},2}. % '-take_random/2-lists^foldl/2-1-'/3
  {label,1040}.
    {test,is_nil,{f,1041},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1041}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-take_random/2-fun-1-', 3, 1043}.
  {label,1042}.
    {line,[{location,"lib/enum.ex",3547}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-fun-1-'},3}.
  {label,1043}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,1046},[{x,1}]}.
    {test,test_arity,{f,1046},[{x,1},2]}.
    {allocate,4,3}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{y,3}}.
    {get_tuple_element,{x,1},0,{y,1}}.
    {get_tuple_element,{x,1},1,{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{integer,0},{x,0}}.
    {line,[{location,"lib/enum.ex",3548}]}.
    {call,2,{f,515}}. % random_integer/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {test,is_lt,{f,1044},[{y,1},{tr,{y,3},{t_integer,any}}]}.
    {line,[{location,"lib/enum.ex",3552}]}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,1}],{y,3}}.
    {bif,element,{f,0},[{tr,{y,3},number},{y,0}],{x,0}}.
    {line,[{location,"lib/enum.ex",3553}]}.
    {gc_bif,'+',{f,0},1,[{y,1},{integer,1}],{y,1}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {trim,1,3}.
    {move,{y,0},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,1044}.
    {test,is_lt,{f,1045},[{tr,{x,0},number},{tr,{y,3},{t_integer,any}}]}.
    {line,[{location,"lib/enum.ex",3556}]}.
    {gc_bif,'+',{f,0},1,[{y,1},{integer,1}],{y,3}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,2}}.
    {trim,3,1}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1045}.
    {line,[{location,"lib/enum.ex",3559}]}.
    {gc_bif,'+',{f,0},0,[{y,1},{integer,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,4}.
    return.
  {label,1046}.
    {call_only,2,{f,1788}}. % '-take_random/2-inlined-0-'/2


{function, '-take_random/2-anonymous-11-', 3, 1048}.
  {label,1047}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-11-'},3}.
  {label,1048}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-2-',3},
                                 {t_tuple,2,true,#{1 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1058},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_random/2-fun-2-',3},
                          {t_tuple,2,true,#{1 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-take_random/2-anonymous-10-', 3, 1050}.
  {label,1049}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-10-'},3}.
  {label,1050}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-2-',3},
                                 {t_tuple,2,true,#{1 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1058},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_random/2-fun-2-',3},
                          {t_tuple,2,true,#{1 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-take_random/2-anonymous-9-', 4, 1052}.
  {label,1051}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-9-'},4}.
  {label,1052}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-2-',3},
                                 {t_tuple,2,true,#{1 => number}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1058},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_random/2-fun-2-',3},
                          {t_tuple,2,true,#{1 => number}}}}}.
    {deallocate,0}.
    return.


{function, '-take_random/2-lists^foldl/2-3-', 3, 1054}.
  {label,1053}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-take_random/2-lists^foldl/2-3-'},
               3}.
  {label,1054}.
    {'%',{var_info,{x,1},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-2-',3},
                                 {t_tuple,2,true,#{1 => number}}}}]}}.
    {test,is_nonempty_list,{f,1055},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1058},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_random/2-fun-2-',3},
                          {t_tuple,2,true,#{1 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1054},2}. % '-take_random/2-lists^foldl/2-3-'/3
  {label,1055}.
    {test,is_nil,{f,1056},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1056}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-take_random/2-fun-2-', 3, 1058}.
  {label,1057}.
    {line,[{location,"lib/enum.ex",3568}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-fun-2-'},3}.
  {label,1058}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,1063},[{x,1}]}.
    {test,test_arity,{f,1063},[{x,1},2]}.
    {allocate,5,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,3}}.
    {move,{x,2},{y,4}}.
    {get_tuple_element,{x,1},0,{y,2}}.
    {get_tuple_element,{x,1},1,{y,1}}.
    {move,{y,2},{x,1}}.
    {move,{integer,0},{x,0}}.
    {line,[{location,"lib/enum.ex",3569}]}.
    {call,2,{f,515}}. % random_integer/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {move,{x,0},{y,0}}.
    {test,is_lt,{f,1060},[{y,2},{tr,{y,4},{t_integer,any}}]}.
    {move,{x,0},{x,1}}.
    {init_yregs,{list,[{y,4}]}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/enum.ex",3573}]}.
    {call_ext,2,{extfunc,'Elixir.Map',get,2}}.
    {line,[{location,"lib/enum.ex",3574}]}.
    {gc_bif,'+',{f,0},1,[{y,2},{integer,1}],{x,1}}.
    {test,is_map,{f,1059},[{y,1}]}.
    {put_map_assoc,{f,0},{y,1},{x,0},2,{list,[{y,2},{x,0}]}}.
    {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{y,0},{y,3}]}}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,5}.
    return.
  {label,1059}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,1}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,1060}.
    {test,is_lt,{f,1062},[{tr,{x,0},number},{tr,{y,4},{t_integer,any}}]}.
    {line,[{location,"lib/enum.ex",3577}]}.
    {gc_bif,'+',{f,0},0,[{y,2},{integer,1}],{x,0}}.
    {test,is_map,{f,1061},[{y,1}]}.
    {put_map_assoc,{f,0},{y,1},{x,1},1,{list,[{y,0},{y,3}]}}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,5}.
    return.
  {label,1061}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,1}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,1062}.
    {line,[{location,"lib/enum.ex",3580}]}.
    {gc_bif,'+',{f,0},0,[{y,2},{integer,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1}]}}.
    {deallocate,5}.
    return.
  {label,1063}.
    {call_only,2,{f,1790}}. % '-take_random/2-inlined-2-'/2


{function, '-take_random/2-anonymous-8-', 3, 1065}.
  {label,1064}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-8-'},3}.
  {label,1065}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-0-',2},
                                 {t_cons,any,number}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1075}}. % '-take_random/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,number}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-take_random/2-anonymous-7-', 3, 1067}.
  {label,1066}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-7-'},3}.
  {label,1067}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-0-',2},
                                 {t_cons,any,number}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1075}}. % '-take_random/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,number}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-take_random/2-anonymous-6-', 4, 1069}.
  {label,1068}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-anonymous-6-'},4}.
  {label,1069}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-0-',2},
                                 {t_cons,any,number}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1075}}. % '-take_random/2-fun-0-'/2


{function, '-take_random/2-lists^foldl/2-5-', 3, 1071}.
  {label,1070}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-take_random/2-lists^foldl/2-5-'},
               3}.
  {label,1071}.
    {'%',{var_info,{x,1},[{type,{t_list,any,number}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_random/2-fun-0-',2},
                                 {t_cons,any,number}}}]}}.
    {test,is_nonempty_list,{f,1072},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,2,{f,1075}}. % '-take_random/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,number}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1071},2}. % '-take_random/2-lists^foldl/2-5-'/3
  {label,1072}.
    {test,is_nil,{f,1073},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1073}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-take_random/2-fun-0-', 2, 1075}.
  {label,1074}.
    {line,[{location,"lib/enum.ex",3527}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-fun-0-'},2}.
  {label,1075}.
    {test,is_nonempty_list,{f,1077},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",3529}]}.
    {gc_bif,'+',{f,0},3,[{x,1},{integer,1}],{x,3}}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,3},{x,0}}.
    {call_ext,1,{extfunc,rand,uniform,1}}.
    {test,is_eq,{f,1076},[{x,0},{integer,1}]}.
    {line,[{location,"lib/enum.ex",3530}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,1},number},{integer,1}],{x,0}}.
    {test_heap,2,1}.
    {put_list,{y,2},{x,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,1076}.
    {line,[{location,"lib/enum.ex",3532}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,1},number},{integer,1}],{x,0}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,1077}.
    {test,is_nil,{f,1074},[{x,1}]}.
    {test_heap,2,1}.
    {put_list,{x,0},{integer,1},{x,0}}.
    return.


{function, '-take_every/2-anonymous-4-', 3, 1079}.
  {label,1078}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_every/2-anonymous-4-'},3}.
  {label,1079}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_every/2-fun-0-',3},
                                 {t_tuple,2,true,#{2 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1085},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_every/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-take_every/2-anonymous-3-', 3, 1081}.
  {label,1080}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_every/2-anonymous-3-'},3}.
  {label,1081}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-take_every/2-fun-0-',3},
                                 {t_tuple,2,true,#{2 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1085},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_every/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-take_every/2-anonymous-2-', 4, 1083}.
  {label,1082}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_every/2-anonymous-2-'},4}.
  {label,1083}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-take_every/2-fun-0-',3},
                                 {t_tuple,2,true,#{2 => number}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1085},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-take_every/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => number}}}}}.
    {deallocate,0}.
    return.


{function, '-take_every/2-fun-0-', 3, 1085}.
  {label,1084}.
    {line,[{location,"lib/enum.ex",3496}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_every/2-fun-0-'},3}.
  {label,1085}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,1088},[{x,1}]}.
    {test,test_arity,{f,1088},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_ne_exact,{f,1086},[{x,1},{tr,{x,2},{t_integer,any}}]}.
    {test,is_eq_exact,{f,1087},[{x,1},{atom,first}]}.
  {label,1086}.
    {test_heap,5,4}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1}]}}.
    return.
  {label,1087}.
    {gc_bif,'+',{f,0},4,[{x,1},{integer,1}],{x,0}}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{x,3},{x,0}]}}.
    return.
  {label,1088}.
    {call_only,2,{f,1786}}. % '-take_every/2-inlined-0-'/2


{function, '-take/2-fun-0-', 2, 1090}.
  {label,1089}.
    {line,[{location,"lib/enum.ex",3448}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take/2-fun-0-'},2}.
  {label,1090}.
    {test,is_tuple,{f,1089},[{x,1}]}.
    {test,test_arity,{f,1089},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_eq_exact,{f,1091},[{x,1},{integer,1}]}.
    {test_heap,8,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    return.
  {label,1091}.
    {line,[{location,"lib/enum.ex",3451}]}.
    {gc_bif,'-',{f,0},3,[{x,1},{integer,1}],{x,1}}.
    {test_heap,8,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-sum/1-anonymous-3-', 2, 1093}.
  {label,1092}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sum/1-anonymous-3-'},2}.
  {label,1093}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-sum/1-anonymous-2-', 2, 1095}.
  {label,1094}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sum/1-anonymous-2-'},2}.
  {label,1095}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-sum/1-anonymous-1-', 3, 1097}.
  {label,1096}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sum/1-anonymous-1-'},3}.
  {label,1097}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},{t_tuple,2,true,#{}}},{x,2}],{x,0}}.
    return.


{function, '-sum/1-lists^foldl/2-0-', 2, 1099}.
  {label,1098}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sum/1-lists^foldl/2-0-'},2}.
  {label,1099}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_nonempty_list,{f,1100},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {gc_bif,'+',{f,0},3,[{x,2},{tr,{x,1},number}],{x,1}}.
    {call_only,2,{f,1099}}. % '-sum/1-lists^foldl/2-0-'/2
  {label,1100}.
    {test,is_nil,{f,1101},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1101}.
    {test_heap,6,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{literal,fun erlang:'+'/2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-split_with/2-anonymous-4-', 3, 1103}.
  {label,1102}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_with/2-anonymous-4-'},3}.
  {label,1103}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-split_with/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1113},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-split_with/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-split_with/2-anonymous-3-', 3, 1105}.
  {label,1104}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_with/2-anonymous-3-'},3}.
  {label,1105}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-split_with/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1113},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-split_with/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-split_with/2-anonymous-2-', 4, 1107}.
  {label,1106}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_with/2-anonymous-2-'},4}.
  {label,1107}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-split_with/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1113},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-split_with/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {deallocate,0}.
    return.


{function, '-split_with/2-lists^foldl/2-1-', 3, 1109}.
  {label,1108}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_with/2-lists^foldl/2-1-'},3}.
  {label,1109}.
    {'%',{var_info,{x,1},[{type,{t_tuple,2,true,#{}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-split_with/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {test,is_nonempty_list,{f,1110},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1113},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-split_with/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1109},2}. % '-split_with/2-lists^foldl/2-1-'/3
  {label,1110}.
    {test,is_nil,{f,1111},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1111}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-split_with/2-fun-0-', 3, 1113}.
  {label,1112}.
    {line,[{location,"lib/enum.ex",2293}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_with/2-fun-0-'},3}.
  {label,1113}.
    {test,is_tuple,{f,1116},[{x,1}]}.
    {test,test_arity,{f,1116},[{x,1},2]}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",2294}]}.
    {call_fun,1}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {select_val,{x,0},
                {f,1115},
                {list,[{atom,false},{f,1114},{atom,nil},{f,1114}]}}.
  {label,1114}.
    {test_heap,5,3}.
    {put_list,{y,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,1115}.
    {test_heap,5,3}.
    {put_list,{y,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    {deallocate,2}.
    return.
  {label,1116}.
    {call_only,2,{f,1784}}. % '-split_with/2-inlined-0-'/2


{function, '-split_while/2-anonymous-4-', 3, 1118}.
  {label,1117}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_while/2-anonymous-4-'},3}.
  {label,1118}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-split_while/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_list,any,any}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1124},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-split_while/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => {t_list,any,any}}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_list,any,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-split_while/2-anonymous-3-', 3, 1120}.
  {label,1119}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_while/2-anonymous-3-'},3}.
  {label,1120}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-split_while/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_list,any,any}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1124},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-split_while/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => {t_list,any,any}}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_list,any,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-split_while/2-anonymous-2-', 4, 1122}.
  {label,1121}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_while/2-anonymous-2-'},4}.
  {label,1122}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_fun,2,
                     {'-split_while/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_list,any,any}}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1124},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-split_while/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => {t_list,any,any}}}}}}.
    {deallocate,0}.
    return.


{function, '-split_while/2-fun-0-', 3, 1124}.
  {label,1123}.
    {line,[{location,"lib/enum.ex",3346}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_while/2-fun-0-'},3}.
  {label,1124}.
    {test,is_tuple,{f,1128},[{x,1}]}.
    {test,test_arity,{f,1128},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_nil,{f,1127},[{x,1}]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",3348}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1126},
                {list,[{atom,false},{f,1125},{atom,nil},{f,1125}]}}.
  {label,1125}.
    {test_heap,5,0}.
    {put_list,{y,1},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,1126}.
    {test_heap,5,0}.
    {put_list,{y,1},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},nil]}}.
    {deallocate,2}.
    return.
  {label,1127}.
    {test_heap,5,4}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,3},{x,0}]}}.
    return.
  {label,1128}.
    {call_only,2,{f,1782}}. % '-split_while/2-inlined-0-'/2


{function, '-split/2-anonymous-4-', 3, 1130}.
  {label,1129}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split/2-anonymous-4-'},3}.
  {label,1130}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-split/2-fun-0-',2},
                                 {t_tuple,3,true,#{}}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1136}}. % '-split/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-split/2-anonymous-3-', 3, 1132}.
  {label,1131}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split/2-anonymous-3-'},3}.
  {label,1132}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-split/2-fun-0-',2},
                                 {t_tuple,3,true,#{}}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1136}}. % '-split/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-split/2-anonymous-2-', 4, 1134}.
  {label,1133}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split/2-anonymous-2-'},4}.
  {label,1134}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-split/2-fun-0-',2},
                                 {t_tuple,3,true,#{}}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1136}}. % '-split/2-fun-0-'/2


{function, '-split/2-fun-0-', 2, 1136}.
  {label,1135}.
    {line,[{location,"lib/enum.ex",3305}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split/2-fun-0-'},2}.
  {label,1136}.
    {test,is_tuple,{f,1135},[{x,1}]}.
    {test,test_arity,{f,1135},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {test,is_lt,{f,1137},[{integer,0},{x,2}]}.
    {line,[{location,"lib/enum.ex",3307}]}.
    {gc_bif,'-',{f,0},4,[{x,2},{integer,1}],{x,2}}.
    {test_heap,6,4}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0},{x,1}]}}.
    return.
  {label,1137}.
    {test_heap,6,4}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3},{x,0}]}}.
    return.


{function, '-sort_by/3-fun-2-', 1, 1139}.
  {label,1138}.
    {line,[{location,"lib/enum.ex",3266}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sort_by/3-fun-2-'},1}.
  {label,1139}.
    {bif,element,{f,0},[{integer,1},{x,0}],{x,0}}.
    return.


{function, '-sort_by/3-fun-3-', 2, 1141}.
  {label,1140}.
    {line,[{location,"lib/enum.ex",3264}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sort_by/3-fun-3-'},2}.
  {label,1141}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, '-sort_by/3-fun-0-', 2, 1143}.
  {label,1142}.
    {line,[{location,"lib/enum.ex",3259}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sort_by/3-fun-0-'},2}.
  {label,1143}.
    {bif,element,{f,0},[{integer,1},{x,0}],{x,0}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-sort_by/3-fun-1-', 3, 1145}.
  {label,1144}.
    {line,[{location,"lib/enum.ex",3257}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sort_by/3-fun-1-'},3}.
  {label,1145}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, '-sort/2-anonymous-3-', 3, 1147}.
  {label,1146}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sort/2-anonymous-3-'},3}.
  {label,1147}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-sort/2-fun-0-',3},
                     {t_union,none,
                         {t_cons,any,any},
                         none,
                         [{{6,{t_atom,[split]}},
                           {t_tuple,6,true,
                               #{1 => {t_atom,[split]},
                                 4 => {t_list,any,any}}}},
                          {{7,{t_atom,[pivot]}},
                           {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                         none}}}]}}.
    {allocate,0,3}.
    {call_fun2,
        {f,1153},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-sort/2-fun-0-',3},
                {t_union,none,
                    {t_cons,any,any},
                    none,
                    [{{6,{t_atom,[split]}},
                      {t_tuple,6,true,
                          #{1 => {t_atom,[split]},4 => {t_list,any,any}}}},
                     {{7,{t_atom,[pivot]}},
                      {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                    none}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_cons,any,any},
                     none,
                     [{{6,{t_atom,[split]}},
                       {t_tuple,6,true,
                           #{1 => {t_atom,[split]},4 => {t_list,any,any}}}},
                      {{7,{t_atom,[pivot]}},
                       {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                     none}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-sort/2-anonymous-2-', 3, 1149}.
  {label,1148}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sort/2-anonymous-2-'},3}.
  {label,1149}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-sort/2-fun-0-',3},
                     {t_union,none,
                         {t_cons,any,any},
                         none,
                         [{{6,{t_atom,[split]}},
                           {t_tuple,6,true,
                               #{1 => {t_atom,[split]},
                                 4 => {t_list,any,any}}}},
                          {{7,{t_atom,[pivot]}},
                           {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                         none}}}]}}.
    {allocate,0,3}.
    {call_fun2,
        {f,1153},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-sort/2-fun-0-',3},
                {t_union,none,
                    {t_cons,any,any},
                    none,
                    [{{6,{t_atom,[split]}},
                      {t_tuple,6,true,
                          #{1 => {t_atom,[split]},4 => {t_list,any,any}}}},
                     {{7,{t_atom,[pivot]}},
                      {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                    none}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_cons,any,any},
                     none,
                     [{{6,{t_atom,[split]}},
                       {t_tuple,6,true,
                           #{1 => {t_atom,[split]},4 => {t_list,any,any}}}},
                      {{7,{t_atom,[pivot]}},
                       {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                     none}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-sort/2-anonymous-1-', 4, 1151}.
  {label,1150}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sort/2-anonymous-1-'},4}.
  {label,1151}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_fun,2,
                     {'-sort/2-fun-0-',3},
                     {t_union,none,
                         {t_cons,any,any},
                         none,
                         [{{6,{t_atom,[split]}},
                           {t_tuple,6,true,
                               #{1 => {t_atom,[split]},
                                 4 => {t_list,any,any}}}},
                          {{7,{t_atom,[pivot]}},
                           {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                         none}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,
        {f,1153},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-sort/2-fun-0-',3},
                {t_union,none,
                    {t_cons,any,any},
                    none,
                    [{{6,{t_atom,[split]}},
                      {t_tuple,6,true,
                          #{1 => {t_atom,[split]},4 => {t_list,any,any}}}},
                     {{7,{t_atom,[pivot]}},
                      {t_tuple,7,true,#{1 => {t_atom,[pivot]}}}}],
                    none}}}}.
    {deallocate,0}.
    return.


{function, '-sort/2-fun-0-', 3, 1153}.
  {label,1152}.
    {line,[{location,"lib/enum.ex",3131}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-sort/2-fun-0-'},3}.
  {label,1153}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {call_only,3,{f,755}}. % sort_reducer/3


{function, '-slide_any/4-fun-0-', 5, 1155}.
  {label,1154}.
    {line,[{location,"lib/enum.ex",2725}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slide_any/4-fun-0-'},5}.
  {label,1155}.
    {test,is_tuple,{f,1160},[{x,1}]}.
    {test,test_arity,{f,1160},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,5}}.
    {get_tuple_element,{x,1},1,{x,6}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {test,is_lt,{f,1156},[{x,5},{x,2}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,6},{x,0}}.
    {jump,{f,1159}}.
  {label,1156}.
    {test,is_ge,{f,1157},[{x,5},{x,3}]}.
    {test,is_ge,{f,1157},[{x,4},{x,5}]}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,6},{x,0}}.
    {swap,{x,1},{x,0}}.
    {jump,{f,1158}}.
  {label,1157}.
    {test_heap,2,7}.
    {put_list,{x,0},{x,1},{x,0}}.
    {move,{x,6},{x,1}}.
  {label,1158}.
    {swap,{x,0},{x,1}}.
  {label,1159}.
    {line,[{location,"lib/enum.ex",2734}]}.
    {gc_bif,'+',{f,0},6,[{x,5},{integer,1}],{x,2}}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0},{x,1}]}}.
    return.
  {label,1160}.
    {call_only,2,{f,1780}}. % '-slide_any/4-inlined-0-'/2


{function, '-slice_enum/5-fun-1-', 3, 1162}.
  {label,1161}.
    {line,[{location,"lib/enum.ex",4434}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_enum/5-fun-1-'},3}.
  {label,1162}.
    {test,is_tuple,{f,1167},[{x,1}]}.
    {test,test_arity,{f,1167},[{x,1},4]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,4}}.
    {get_tuple_element,{x,1},2,{x,5}}.
    {test,is_lt,{f,1163},[{integer,0},{x,3}]}.
    {line,[{location,"lib/enum.ex",4436}]}.
    {gc_bif,'-',{f,0},6,[{x,3},{integer,1}],{x,0}}.
    {test_heap,8,6}.
    {put_tuple2,{x,0},{list,[{x,0},{x,4},{x,5},nil]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,1163}.
    {get_tuple_element,{x,1},3,{x,6}}.
    {test,is_lt,{f,1165},[{integer,1},{x,4}]}.
    {test,is_eq_exact,{f,1164},[{x,5},{integer,1}]}.
    {line,[{location,"lib/enum.ex",4440}]}.
    {gc_bif,'-',{f,0},7,[{x,4},{integer,1}],{x,1}}.
    {test_heap,10,7}.
    {put_list,{x,0},{x,6},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,3},{x,1},{x,2},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,1164}.
    {line,[{location,"lib/enum.ex",4441}]}.
    {gc_bif,'-',{f,0},7,[{x,4},{integer,1}],{x,0}}.
    {gc_bif,'-',{f,0},7,[{x,5},{integer,1}],{x,1}}.
    {test_heap,8,7}.
    {put_tuple2,{x,0},{list,[{x,3},{x,0},{x,1},{x,6}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,1165}.
    {test,is_eq_exact,{f,1166},[{x,5},{integer,1}]}.
    {test_heap,10,7}.
    {put_list,{x,0},{x,6},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,3},{x,4},{integer,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    return.
  {label,1166}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,1}]}}.
    return.
  {label,1167}.
    {call_only,2,{f,1778}}. % '-slice_enum/5-inlined-0-'/2


{function, '-slice_enum/5-fun-0-', 2, 1169}.
  {label,1168}.
    {line,[{location,"lib/enum.ex",4418}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_enum/5-fun-0-'},2}.
  {label,1169}.
    {test,is_tuple,{f,1168},[{x,1}]}.
    {test,test_arity,{f,1168},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {test,is_lt,{f,1170},[{integer,0},{x,2}]}.
    {line,[{location,"lib/enum.ex",4420}]}.
    {gc_bif,'-',{f,0},4,[{x,2},{integer,1}],{x,0}}.
    {test_heap,7,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,3},nil]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,1170}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {test,is_lt,{f,1171},[{integer,1},{x,3}]}.
    {line,[{location,"lib/enum.ex",4423}]}.
    {gc_bif,'-',{f,0},4,[{x,3},{integer,1}],{x,3}}.
    {test_heap,9,4}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,1171}.
    {test_heap,9,4}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    return.


{function, '-slice_count_and_fun/2-fun-1-', 5, 1173}.
  {label,1172}.
    {line,[{location,"lib/enum.ex",4470}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_count_and_fun/2-fun-1-'},5}.
  {label,1173}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {line,[{location,"lib/enum.ex",4471}]}.
    {gc_bif,'*',{f,0},5,[{x,1},{x,2}],{x,5}}.
    {gc_bif,'-',{f,0},6,[{x,4},{x,0}],{x,4}}.
    {allocate,4,6}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,4},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {trim,2,2}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {line,[{location,"lib/enum.ex",4472}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,1},number},{integer,1}],{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,837},2}. % take_every_list/3


{function, '-slice_count_and_fun/2-fun-2-', 4, 1175}.
  {label,1174}.
    {line,[{location,"lib/enum.ex",4467}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_count_and_fun/2-fun-2-'},4}.
  {label,1175}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {test,is_eq_exact,{f,1176},[{x,2},{integer,1}]}.
    {allocate,0,4}.
    {move,{x,3},{x,2}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,0}.
    return.
  {label,1176}.
    {call_only,3,{f,1776}}. % '-slice_count_and_fun/2-inlined-0-'/3


{function, '-slice_count_and_fun/2-fun-3-', 6, 1178}.
  {label,1177}.
    {line,[{location,"lib/enum.ex",4477}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_count_and_fun/2-fun-3-'},6}.
  {label,1178}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,any}}]}}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,3}}.
    {call_last,5,{f,646},4}. % slice_exact/5


{function, '-slice_count_and_fun/2-fun-5-', 5, 1180}.
  {label,1179}.
    {line,[{location,"lib/enum.ex",4488}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_count_and_fun/2-fun-5-'},5}.
  {label,1180}.
    {allocate,4,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/enum.ex",4489}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,3}}.
    {call_last,5,{f,646},4}. % slice_exact/5


{function, '-slice_count_and_fun/2-fun-4-', 2, 1182}.
  {label,1181}.
    {line,[{location,"lib/enum.ex",4482}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_count_and_fun/2-fun-4-'},2}.
  {label,1182}.
    {test,is_tuple,{f,1181},[{x,1}]}.
    {test,test_arity,{f,1181},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {line,[{location,"lib/enum.ex",4483}]}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,2}}.
    {test_heap,8,3}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-slice_count_and_fun/2-fun-0-', 5, 1184}.
  {label,1183}.
    {line,[{location,"lib/enum.ex",4456}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_count_and_fun/2-fun-0-'},5}.
  {label,1184}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_integer,{0,288230376151711743}}}]}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,5,{f,646}}. % slice_exact/5


{function, '-shuffle/1-anonymous-3-', 3, 1186}.
  {label,1185}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-shuffle/1-anonymous-3-'},3}.
  {label,1186}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-shuffle/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1196}}. % '-shuffle/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-shuffle/1-anonymous-2-', 3, 1188}.
  {label,1187}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-shuffle/1-anonymous-2-'},3}.
  {label,1188}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-shuffle/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1196}}. % '-shuffle/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-shuffle/1-anonymous-1-', 4, 1190}.
  {label,1189}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-shuffle/1-anonymous-1-'},4}.
  {label,1190}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-shuffle/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1196}}. % '-shuffle/1-fun-0-'/2


{function, '-shuffle/1-lists^foldl/2-0-', 3, 1192}.
  {label,1191}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-shuffle/1-lists^foldl/2-0-'},3}.
  {label,1192}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-shuffle/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test,is_nonempty_list,{f,1193},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,2,{f,1196}}. % '-shuffle/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1192},2}. % '-shuffle/1-lists^foldl/2-0-'/3
  {label,1193}.
    {test,is_nil,{f,1194},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1194}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-shuffle/1-fun-0-', 2, 1196}.
  {label,1195}.
    {line,[{location,"lib/enum.ex",2847}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-shuffle/1-fun-0-'},2}.
  {label,1196}.
    {allocate,2,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/enum.ex",2848}]}.
    {call_ext,0,{extfunc,rand,uniform,0}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, '-scan/3-anonymous-4-', 3, 1198}.
  {label,1197}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/3-anonymous-4-'},3}.
  {label,1198}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-scan/3-fun-0-',3},
                     {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1204},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-scan/3-fun-0-',3},
                          {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-scan/3-anonymous-3-', 3, 1200}.
  {label,1199}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/3-anonymous-3-'},3}.
  {label,1200}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-scan/3-fun-0-',3},
                     {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1204},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-scan/3-fun-0-',3},
                          {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-scan/3-anonymous-2-', 4, 1202}.
  {label,1201}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/3-anonymous-2-'},4}.
  {label,1202}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_fun,2,
                     {'-scan/3-fun-0-',3},
                     {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1204},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-scan/3-fun-0-',3},
                          {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}.
    {deallocate,0}.
    return.


{function, '-scan/3-fun-0-', 3, 1204}.
  {label,1203}.
    {line,[{location,"lib/enum.ex",2820}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/3-fun-0-'},3}.
  {label,1204}.
    {test,is_tuple,{f,1205},[{x,1}]}.
    {test,test_arity,{f,1205},[{x,1},2]}.
    {allocate,1,3}.
    {get_tuple_element,{x,1},0,{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call_fun,2}.
    {test_heap,5,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1205}.
    {call_only,2,{f,1774}}. % '-scan/3-inlined-0-'/2


{function, '-scan/2-anonymous-4-', 3, 1207}.
  {label,1206}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/2-anonymous-4-'},3}.
  {label,1207}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-scan/2-fun-0-',3},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},
                           2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,
        {f,1217},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-scan/2-fun-0-',3},
                {t_tuple,2,true,
                    #{1 => {t_cons,any,any},
                      2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},
                       2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-scan/2-anonymous-3-', 3, 1209}.
  {label,1208}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/2-anonymous-3-'},3}.
  {label,1209}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-scan/2-fun-0-',3},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},
                           2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,
        {f,1217},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-scan/2-fun-0-',3},
                {t_tuple,2,true,
                    #{1 => {t_cons,any,any},
                      2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},
                       2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-scan/2-anonymous-2-', 4, 1211}.
  {label,1210}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/2-anonymous-2-'},4}.
  {label,1211}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_fun,2,
                     {'-scan/2-fun-0-',3},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},
                           2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,
        {f,1217},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-scan/2-fun-0-',3},
                {t_tuple,2,true,
                    #{1 => {t_cons,any,any},
                      2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}}.
    {deallocate,0}.
    return.


{function, '-scan/2-lists^foldl/2-1-', 3, 1213}.
  {label,1212}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/2-lists^foldl/2-1-'},3}.
  {label,1213}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_list,any,any},
                       2 =>
                           {t_union,
                               {t_atom,[first]},
                               none,none,
                               [{{2,{t_atom,[ok]}},
                                 {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                               none}}}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-scan/2-fun-0-',3},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},
                           2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}]}}.
    {test,is_nonempty_list,{f,1214},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,
        {f,1217},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-scan/2-fun-0-',3},
                {t_tuple,2,true,
                    #{1 => {t_cons,any,any},
                      2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_cons,any,any},
                       2 => {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1213},2}. % '-scan/2-lists^foldl/2-1-'/3
  {label,1214}.
    {test,is_nil,{f,1215},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1215}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-scan/2-fun-0-', 3, 1217}.
  {label,1216}.
    {line,[{location,"lib/enum.ex",2799}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/2-fun-0-'},3}.
  {label,1217}.
    {test,is_tuple,{f,1219},[{x,1}]}.
    {test,test_arity,{f,1219},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,4}}.
    {test,is_tuple,{f,1218},[{x,4}]}.
    {test,is_tagged_tuple,
          {f,1219},
          [{tr,{x,4},{t_tuple,0,false,#{}}},2,{atom,ok}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {get_tuple_element,{x,4},1,{x,1}}.
    {call_fun,2}.
    {test_heap,8,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1218}.
    {test,is_eq_exact,{f,1219},[{x,4},{atom,first}]}.
    {test_heap,8,4}.
    {put_list,{x,0},{x,3},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,1219}.
    {call_only,2,{f,1772}}. % '-scan/2-inlined-0-'/2


{function, '-reverse/2-anonymous-3-', 3, 1221}.
  {label,1220}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/2-anonymous-3-'},3}.
  {label,1221}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-reverse/2-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1227}}. % '-reverse/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reverse/2-anonymous-2-', 3, 1223}.
  {label,1222}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/2-anonymous-2-'},3}.
  {label,1223}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-reverse/2-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1227}}. % '-reverse/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reverse/2-anonymous-1-', 4, 1225}.
  {label,1224}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/2-anonymous-1-'},4}.
  {label,1225}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-reverse/2-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1227}}. % '-reverse/2-fun-0-'/2


{function, '-reverse/2-fun-0-', 2, 1227}.
  {label,1226}.
    {line,[{location,"lib/enum.ex",2575}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/2-fun-0-'},2}.
  {label,1227}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-reverse/1-anonymous-3-', 3, 1229}.
  {label,1228}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/1-anonymous-3-'},3}.
  {label,1229}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-reverse/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1239}}. % '-reverse/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reverse/1-anonymous-2-', 3, 1231}.
  {label,1230}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/1-anonymous-2-'},3}.
  {label,1231}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-reverse/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1239}}. % '-reverse/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reverse/1-anonymous-1-', 4, 1233}.
  {label,1232}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/1-anonymous-1-'},4}.
  {label,1233}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-reverse/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1239}}. % '-reverse/1-fun-0-'/2


{function, '-reverse/1-lists^foldl/2-0-', 3, 1235}.
  {label,1234}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/1-lists^foldl/2-0-'},3}.
  {label,1235}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-reverse/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test,is_nonempty_list,{f,1236},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,2,{f,1239}}. % '-reverse/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1235},2}. % '-reverse/1-lists^foldl/2-0-'/3
  {label,1236}.
    {test,is_nil,{f,1237},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1237}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-reverse/1-fun-0-', 2, 1239}.
  {label,1238}.
    {line,[{location,"lib/enum.ex",2554}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reverse/1-fun-0-'},2}.
  {label,1239}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-reject/2-anonymous-3-', 3, 1241}.
  {label,1240}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reject/2-anonymous-3-'},3}.
  {label,1241}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-reject/2-fun-0-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1247},2,{tr,{x,2},{t_fun,2,{'-reject/2-fun-0-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reject/2-anonymous-2-', 3, 1243}.
  {label,1242}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reject/2-anonymous-2-'},3}.
  {label,1243}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-reject/2-fun-0-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1247},2,{tr,{x,2},{t_fun,2,{'-reject/2-fun-0-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reject/2-anonymous-1-', 4, 1245}.
  {label,1244}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reject/2-anonymous-1-'},4}.
  {label,1245}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,{'-reject/2-fun-0-',3},any}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1247},2,{tr,{x,2},{t_fun,2,{'-reject/2-fun-0-',3},any}}}.
    {deallocate,0}.
    return.


{function, '-reject/2-fun-0-', 3, 1247}.
  {label,1246}.
    {line,[{location,"lib/enum.ex",2535}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reject/2-fun-0-'},3}.
  {label,1247}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1249},
                {list,[{atom,false},{f,1248},{atom,nil},{f,1248}]}}.
  {label,1248}.
    {test_heap,2,0}.
    {put_list,{y,0},{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,1249}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, '-reduce_into_protocol/4-fun-1-', 4, 1251}.
  {label,1250}.
    {line,[{location,"lib/enum.ex",1585}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce_into_protocol/4-fun-1-'},4}.
  {label,1251}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1586}]}.
    {call_fun,1}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,0}]}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {call_fun,2}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reduce_into_protocol/4-lists^foldl/2-0-', 3, 1253}.
  {label,1252}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-reduce_into_protocol/4-lists^foldl/2-0-'},
               3}.
  {label,1253}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-reduce_into_protocol/4-fun-0-',4},
                                 any}}]}}.
    {test,is_nonempty_list,{f,1254},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",1580}]}.
    {call_fun2,{f,1257},
               2,
               {tr,{x,2},{t_fun,2,{'-reduce_into_protocol/4-fun-0-',4},any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1253},2}. % '-reduce_into_protocol/4-lists^foldl/2-0-'/3
  {label,1254}.
    {test,is_nil,{f,1255},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1255}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-reduce_into_protocol/4-fun-0-', 4, 1257}.
  {label,1256}.
    {line,[{location,"lib/enum.ex",1580}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce_into_protocol/4-fun-0-'},4}.
  {label,1257}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,0}]}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_fun,2}.
    {deallocate,2}.
    return.


{function, '-reduce_into_protocol/3-fun-1-', 3, 1259}.
  {label,1258}.
    {line,[{location,"lib/enum.ex",1518}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce_into_protocol/3-fun-1-'},3}.
  {label,1259}.
    {allocate_heap,0,3,3}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/enum.ex",1519}]}.
    {call_fun,2}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reduce_into_protocol/3-lists^foldl/2-0-', 3, 1261}.
  {label,1260}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-reduce_into_protocol/3-lists^foldl/2-0-'},
               3}.
  {label,1261}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-reduce_into_protocol/3-fun-0-',3},
                                 any}}]}}.
    {test,is_nonempty_list,{f,1262},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",1513}]}.
    {call_fun2,{f,1265},
               2,
               {tr,{x,2},{t_fun,2,{'-reduce_into_protocol/3-fun-0-',3},any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1261},2}. % '-reduce_into_protocol/3-lists^foldl/2-0-'/3
  {label,1262}.
    {test,is_nil,{f,1263},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1263}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-reduce_into_protocol/3-fun-0-', 3, 1265}.
  {label,1264}.
    {line,[{location,"lib/enum.ex",1513}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce_into_protocol/3-fun-0-'},3}.
  {label,1265}.
    {allocate_heap,0,3,3}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {swap,{x,0},{x,1}}.
    {call_fun,2}.
    {deallocate,0}.
    return.


{function, '-reduce/3-anonymous-2-', 3, 1267}.
  {label,1266}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/3-anonymous-2-'},3}.
  {label,1267}.
    {allocate,0,3}.
    {call_fun,2}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reduce/3-anonymous-1-', 3, 1269}.
  {label,1268}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/3-anonymous-1-'},3}.
  {label,1269}.
    {allocate,0,3}.
    {call_fun,2}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reduce/3-fun-0-', 4, 1271}.
  {label,1270}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/3-fun-0-'},4}.
  {label,1271}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun,2}.
    {deallocate,0}.
    return.


{function, '-reduce/3-lists^foldl/2-0-', 3, 1273}.
  {label,1272}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/3-lists^foldl/2-0-'},3}.
  {label,1273}.
    {test,is_nonempty_list,{f,1274},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun,2}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1273},2}. % '-reduce/3-lists^foldl/2-0-'/3
  {label,1274}.
    {test,is_nil,{f,1275},[{x,0}]}.
    {test,is_function2,{f,1275},[{x,2},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1275}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-reduce/2-fun-0-', 3, 1277}.
  {label,1276}.
    {line,[{location,"lib/enum.ex",2418}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/2-fun-0-'},3}.
  {label,1277}.
    {test,is_tuple,{f,1278},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,1279},
          [{tr,{x,1},{t_tuple,0,false,#{}}},2,{atom,acc}]}.
    {allocate,0,3}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {line,[{location,"lib/enum.ex",2419}]}.
    {call_fun,2}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{atom,acc},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,1278}.
    {test,is_eq_exact,{f,1279},[{x,1},{atom,first}]}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{atom,acc},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.
  {label,1279}.
    {call_only,2,{f,1770}}. % '-reduce/2-inlined-0-'/2


{function, '-reduce/2-anonymous-4-', 3, 1281}.
  {label,1280}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/2-anonymous-4-'},3}.
  {label,1281}.
    {allocate,0,3}.
    {call_fun,2}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reduce/2-anonymous-3-', 3, 1283}.
  {label,1282}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/2-anonymous-3-'},3}.
  {label,1283}.
    {allocate,0,3}.
    {call_fun,2}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-reduce/2-anonymous-2-', 4, 1285}.
  {label,1284}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/2-anonymous-2-'},4}.
  {label,1285}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun,2}.
    {deallocate,0}.
    return.


{function, '-reduce/2-lists^foldl/2-1-', 3, 1287}.
  {label,1286}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/2-lists^foldl/2-1-'},3}.
  {label,1287}.
    {test,is_nonempty_list,{f,1288},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun,2}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1287},2}. % '-reduce/2-lists^foldl/2-1-'/3
  {label,1288}.
    {test,is_nil,{f,1289},[{x,0}]}.
    {test,is_function2,{f,1289},[{x,2},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1289}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-product/1-anonymous-3-', 2, 1291}.
  {label,1290}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-product/1-anonymous-3-'},2}.
  {label,1291}.
    {gc_bif,'*',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-product/1-anonymous-2-', 2, 1293}.
  {label,1292}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-product/1-anonymous-2-'},2}.
  {label,1293}.
    {gc_bif,'*',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-product/1-anonymous-1-', 3, 1295}.
  {label,1294}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-product/1-anonymous-1-'},3}.
  {label,1295}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {gc_bif,'*',{f,0},3,[{tr,{x,0},{t_tuple,2,true,#{}}},{x,2}],{x,0}}.
    return.


{function, '-product/1-lists^foldl/2-0-', 2, 1297}.
  {label,1296}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-product/1-lists^foldl/2-0-'},2}.
  {label,1297}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_nonempty_list,{f,1298},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {gc_bif,'*',{f,0},3,[{x,2},{tr,{x,1},number}],{x,1}}.
    {call_only,2,{f,1297}}. % '-product/1-lists^foldl/2-0-'/2
  {label,1298}.
    {test,is_nil,{f,1299},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1299}.
    {test_heap,6,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{literal,fun erlang:'*'/2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-min_sort_fun/1-fun-0-', 3, 1301}.
  {label,1300}.
    {line,[{location,"lib/enum.ex",2040}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_sort_fun/1-fun-0-'},3}.
  {label,1301}.
    {'%',{var_info,{x,2},[{type,{t_atom,any}}]}}.
    {allocate,0,3}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=/=',{f,0},[{x,0},{atom,gt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-min_max_by_sort_fun/1-fun-0-', 3, 1303}.
  {label,1302}.
    {line,[{location,"lib/enum.ex",2259}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max_by_sort_fun/1-fun-0-'},3}.
  {label,1303}.
    {'%',{var_info,{x,2},[{type,{t_atom,any}}]}}.
    {allocate,0,3}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=:=',{f,0},[{x,0},{atom,lt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-min_max_by/4-anonymous-2-', 4, 1305}.
  {label,1304}.
    {line,[{location,"lib/enum.ex",4075}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max_by/4-anonymous-2-'},4}.
  {label,1305}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,1,
                                 {'-min_max_by/4-fun-0-',2},
                                 {t_tuple,4,true,#{}}}}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-min_max_by/4-fun-1-',4},
                                 {t_tuple,4,true,#{}}}}]}}.
    {test,is_eq_exact,{f,1306},[{x,1},{atom,empty}]}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",4076}]}.
    {call_fun2,{f,1319},
               1,
               {tr,{x,1},
                   {t_fun,1,{'-min_max_by/4-fun-0-',2},{t_tuple,4,true,#{}}}}}.
    {deallocate,0}.
    return.
  {label,1306}.
    {allocate,0,4}.
    {move,{x,3},{x,2}}.
    {line,[{location,"lib/enum.ex",4077}]}.
    {call_fun2,{f,1312},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-min_max_by/4-fun-1-',4},{t_tuple,4,true,#{}}}}}.
    {deallocate,0}.
    return.


{function, '-min_max_by/4-lists^foldl/2-1-', 3, 1308}.
  {label,1307}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max_by/4-lists^foldl/2-1-'},3}.
  {label,1308}.
    {'%',{var_info,{x,1},[{type,{t_tuple,4,true,#{}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-min_max_by/4-fun-1-',4},
                                 {t_tuple,4,true,#{}}}}]}}.
    {test,is_nonempty_list,{f,1309},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4067}]}.
    {call_fun2,{f,1312},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-min_max_by/4-fun-1-',4},{t_tuple,4,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,4,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1308},2}. % '-min_max_by/4-lists^foldl/2-1-'/3
  {label,1309}.
    {test,is_nil,{f,1310},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1310}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-min_max_by/4-fun-1-', 4, 1312}.
  {label,1311}.
    {line,[{location,"lib/enum.ex",2238}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max_by/4-fun-1-'},4}.
  {label,1312}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,1317},[{x,1}]}.
    {test,test_arity,{f,1317},[{x,1},4]}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",2239}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {get_tuple_element,{y,3},2,{y,1}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {line,[{location,"lib/enum.ex",2242}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {get_tuple_element,{y,3},3,{x,1}}.
    {select_val,{x,0},
                {f,1316},
                {list,[{atom,false},{f,1313},{atom,nil},{f,1313}]}}.
  {label,1313}.
    {move,{y,4},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {init_yregs,{list,[{y,4}]}}.
    {line,[{location,"lib/enum.ex",2245}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1315},
                {list,[{atom,false},{f,1314},{atom,nil},{f,1314}]}}.
  {label,1314}.
    {move,{y,3},{x,0}}.
    {deallocate,5}.
    return.
  {label,1315}.
    {test_heap,5,0}.
    {get_tuple_element,{y,3},0,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,2},{y,1},{y,0}]}}.
    {deallocate,5}.
    return.
  {label,1316}.
    {test_heap,5,2}.
    {get_tuple_element,{y,3},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,2},{x,0},{y,0},{x,1}]}}.
    {deallocate,5}.
    return.
  {label,1317}.
    {call_only,2,{f,1768}}. % '-min_max_by/4-inlined-0-'/2


{function, '-min_max_by/4-fun-0-', 2, 1319}.
  {label,1318}.
    {line,[{location,"lib/enum.ex",2233}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max_by/4-fun-0-'},2}.
  {label,1319}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2234}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{y,0},{x,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, '-min_max_by/3-fun-0-', 0, 1321}.
  {label,1320}.
    {line,[{location,"lib/enum.ex",2223}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max_by/3-fun-0-'},0}.
  {label,1321}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-min_max_by/2-fun-0-', 0, 1323}.
  {label,1322}.
    {line,[{location,"lib/enum.ex",2223}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max_by/2-fun-0-'},0}.
  {label,1323}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-min_max/2-anonymous-2-', 4, 1325}.
  {label,1324}.
    {line,[{location,"lib/enum.ex",4075}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max/2-anonymous-2-'},4}.
  {label,1325}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,1,
                                 {'-min_max/2-fun-0-',1},
                                 {t_cons,any,any}}}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-min_max/2-fun-1-',2},
                                 {t_cons,any,any}}}]}}.
    {test,is_eq_exact,{f,1326},[{x,1},{atom,empty}]}.
    {call_only,1,{f,1334}}. % '-min_max/2-fun-0-'/1
  {label,1326}.
    {call_only,2,{f,1332}}. % '-min_max/2-fun-1-'/2


{function, '-min_max/2-lists^foldl/2-1-', 3, 1328}.
  {label,1327}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max/2-lists^foldl/2-1-'},3}.
  {label,1328}.
    {'%',{var_info,{x,1},[{type,{t_cons,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-min_max/2-fun-1-',2},
                                 {t_cons,any,any}}}]}}.
    {test,is_nonempty_list,{f,1329},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4067}]}.
    {call,2,{f,1332}}. % '-min_max/2-fun-1-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1328},2}. % '-min_max/2-lists^foldl/2-1-'/3
  {label,1329}.
    {test,is_nil,{f,1330},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1330}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-min_max/2-fun-1-', 2, 1332}.
  {label,1331}.
    {line,[{location,"lib/enum.ex",2147}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max/2-fun-1-'},2}.
  {label,1332}.
    {test,is_nonempty_list,{f,1331},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-min_max/2-fun-0-', 1, 1334}.
  {label,1333}.
    {line,[{location,"lib/enum.ex",2145}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max/2-fun-0-'},1}.
  {label,1334}.
    {test_heap,2,1}.
    {put_list,{x,0},{x,0},{x,0}}.
    return.


{function, '-min_max/1-fun-0-', 0, 1336}.
  {label,1335}.
    {line,[{location,"lib/enum.ex",2131}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max/1-fun-0-'},0}.
  {label,1336}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-min_by/3-fun-0-', 0, 1338}.
  {label,1337}.
    {line,[{location,"lib/enum.ex",2105}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_by/3-fun-0-'},0}.
  {label,1338}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-min_by/2-fun-0-', 0, 1340}.
  {label,1339}.
    {line,[{location,"lib/enum.ex",2105}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_by/2-fun-0-'},0}.
  {label,1340}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-min/2-fun-0-', 0, 1342}.
  {label,1341}.
    {line,[{location,"lib/enum.ex",2035}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min/2-fun-0-'},0}.
  {label,1342}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-min/1-fun-0-', 0, 1344}.
  {label,1343}.
    {line,[{location,"lib/enum.ex",2035}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min/1-fun-0-'},0}.
  {label,1344}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-member?/2-fun-0-', 3, 1346}.
  {label,1345}.
    {line,[{location,"lib/enum.ex",1965}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-member?/2-fun-0-'},3}.
  {label,1346}.
    {test,is_eq_exact,{f,1347},[{x,0},{x,2}]}.
    {move,{literal,{halt,true}},{x,0}}.
    return.
  {label,1347}.
    {move,{literal,{cont,false}},{x,0}}.
    return.


{function, '-max_sort_fun/1-fun-0-', 3, 1349}.
  {label,1348}.
    {line,[{location,"lib/enum.ex",1860}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-max_sort_fun/1-fun-0-'},3}.
  {label,1349}.
    {'%',{var_info,{x,2},[{type,{t_atom,any}}]}}.
    {allocate,0,3}.
    {move,{atom,compare},{x,3}}.
    {apply,2}.
    {bif,'=/=',{f,0},[{x,0},{atom,lt}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-max_by/3-fun-0-', 0, 1351}.
  {label,1350}.
    {line,[{location,"lib/enum.ex",1925}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-max_by/3-fun-0-'},0}.
  {label,1351}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-max_by/2-fun-0-', 0, 1353}.
  {label,1352}.
    {line,[{location,"lib/enum.ex",1925}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-max_by/2-fun-0-'},0}.
  {label,1353}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-max/2-fun-0-', 0, 1355}.
  {label,1354}.
    {line,[{location,"lib/enum.ex",1855}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-max/2-fun-0-'},0}.
  {label,1355}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-max/1-fun-0-', 0, 1357}.
  {label,1356}.
    {line,[{location,"lib/enum.ex",1855}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-max/1-fun-0-'},0}.
  {label,1357}.
    {allocate,0,0}.
    {move,nil,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum.EmptyError',exception,1}}.
    {move,{literal,[{error_info,#{module => 'Elixir.Exception'}}]},{x,2}}.
    {move,{atom,none},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,error,3},0}.


{function, '-map_reduce/3-anonymous-5-', 3, 1359}.
  {label,1358}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_reduce/3-anonymous-5-'},3}.
  {label,1359}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-map_reduce/3-fun-0-',3},
                     {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1365},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_reduce/3-fun-0-',3},
                          {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-map_reduce/3-anonymous-4-', 3, 1361}.
  {label,1360}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_reduce/3-anonymous-4-'},3}.
  {label,1361}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-map_reduce/3-fun-0-',3},
                     {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1365},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_reduce/3-fun-0-',3},
                          {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_cons,any,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-map_reduce/3-anonymous-3-', 4, 1363}.
  {label,1362}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_reduce/3-anonymous-3-'},4}.
  {label,1363}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_fun,2,
                     {'-map_reduce/3-fun-0-',3},
                     {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1365},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_reduce/3-fun-0-',3},
                          {t_tuple,2,true,#{1 => {t_cons,any,any}}}}}}.
    {deallocate,0}.
    return.


{function, '-map_reduce/3-fun-0-', 3, 1365}.
  {label,1364}.
    {line,[{location,"lib/enum.ex",1785}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_reduce/3-fun-0-'},3}.
  {label,1365}.
    {test,is_tuple,{f,1366},[{x,1}]}.
    {test,test_arity,{f,1366},[{x,1},2]}.
    {allocate,1,3}.
    {get_tuple_element,{x,1},0,{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {line,[{location,"lib/enum.ex",1786}]}.
    {call_fun,2}.
    {test,is_tuple,{f,1367},[{x,0}]}.
    {test,test_arity,{f,1367},[{x,0},2]}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{x,1},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1366}.
    {call_only,2,{f,1766}}. % '-map_reduce/3-inlined-1-'/2
  {label,1367}.
    {badmatch,{x,0}}.


{function, '-map_reduce/3-lists^mapfoldl/2-0-', 3, 1369}.
  {label,1368}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-map_reduce/3-lists^mapfoldl/2-0-'},
               3}.
  {label,1369}.
    {test,is_nonempty_list,{f,1370},[{x,0}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,2}}.
    {get_list,{x,0},{x,0},{y,1}}.
    {line,[{location,"lib/enum.ex",1780}]}.
    {call_fun,2}.
    {test,is_tuple,{f,1372},[{x,0}]}.
    {test,test_arity,{f,1372},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {call,3,{f,1369}}. % '-map_reduce/3-lists^mapfoldl/2-0-'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1370}.
    {test,is_nil,{f,1371},[{x,0}]}.
    {test,is_function2,{f,1371},[{x,2},{integer,2}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[nil,{x,1}]}}.
    return.
  {label,1371}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.
  {label,1372}.
    {badmatch,{x,0}}.


{function, '-map_join/3-fun-0-', 2, 1374}.
  {label,1373}.
    {line,[{location,"lib/enum.ex",1755}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_join/3-fun-0-'},2}.
  {label,1374}.
    {allocate,0,2}.
    {call_fun,1}.
    {test,is_binary,{f,1375},[{x,0}]}.
    {deallocate,0}.
    return.
  {label,1375}.
    {line,[{location,"lib/enum.ex",3991}]}.
    {call_ext_last,1,{extfunc,'Elixir.String.Chars',to_string,1},0}.


{function, '-map_intersperse/3-anonymous-3-', 3, 1377}.
  {label,1376}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-map_intersperse/3-anonymous-3-'},
               3}.
  {label,1377}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-map_intersperse/3-fun-0-',4},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1383},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_intersperse/3-fun-0-',4},
                          {t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-map_intersperse/3-anonymous-2-', 3, 1379}.
  {label,1378}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-map_intersperse/3-anonymous-2-'},
               3}.
  {label,1379}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-map_intersperse/3-fun-0-',4},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1383},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_intersperse/3-fun-0-',4},
                          {t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-map_intersperse/3-anonymous-1-', 4, 1381}.
  {label,1380}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-map_intersperse/3-anonymous-1-'},
               4}.
  {label,1381}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-map_intersperse/3-fun-0-',4},
                                 {t_cons,any,any}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1383},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_intersperse/3-fun-0-',4},
                          {t_cons,any,any}}}}.
    {deallocate,0}.
    return.


{function, '-map_intersperse/3-fun-0-', 4, 1383}.
  {label,1382}.
    {line,[{location,"lib/enum.ex",1723}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_intersperse/3-fun-0-'},4}.
  {label,1383}.
    {test,is_eq_exact,{f,1384},[{x,1},{atom,first}]}.
    {allocate,0,4}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/enum.ex",1724}]}.
    {call_fun,1}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {deallocate,0}.
    return.
  {label,1384}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/enum.ex",1725}]}.
    {call_fun,1}.
    {test_heap,4,1}.
    {put_list,{y,1},{y,0},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {deallocate,2}.
    return.


{function, '-map_every/3-anonymous-4-', 3, 1386}.
  {label,1385}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_every/3-anonymous-4-'},3}.
  {label,1386}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-map_every/3-fun-0-',4},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},2 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1396},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_every/3-fun-0-',4},
                          {t_tuple,2,true,
                                   #{1 => {t_cons,any,any},2 => number}}}}}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},2 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-map_every/3-anonymous-3-', 3, 1388}.
  {label,1387}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_every/3-anonymous-3-'},3}.
  {label,1388}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-map_every/3-fun-0-',4},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},2 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1396},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_every/3-fun-0-',4},
                          {t_tuple,2,true,
                                   #{1 => {t_cons,any,any},2 => number}}}}}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},2 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-map_every/3-anonymous-2-', 4, 1390}.
  {label,1389}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_every/3-anonymous-2-'},4}.
  {label,1390}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_fun,2,
                     {'-map_every/3-fun-0-',4},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},2 => number}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1396},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_every/3-fun-0-',4},
                          {t_tuple,2,true,
                                   #{1 => {t_cons,any,any},2 => number}}}}}.
    {deallocate,0}.
    return.


{function, '-map_every/3-lists^foldl/2-1-', 3, 1392}.
  {label,1391}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_every/3-lists^foldl/2-1-'},3}.
  {label,1392}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_list,any,any},
                       2 =>
                           {t_union,
                               {t_atom,[first]},
                               none,number,none,none}}}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-map_every/3-fun-0-',4},
                     {t_tuple,2,true,
                         #{1 => {t_cons,any,any},2 => number}}}}]}}.
    {test,is_nonempty_list,{f,1393},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1396},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-map_every/3-fun-0-',4},
                          {t_tuple,2,true,
                                   #{1 => {t_cons,any,any},2 => number}}}}}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,any},2 => number}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1392},2}. % '-map_every/3-lists^foldl/2-1-'/3
  {label,1393}.
    {test,is_nil,{f,1394},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1394}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-map_every/3-fun-0-', 4, 1396}.
  {label,1395}.
    {line,[{location,"lib/enum.ex",1701}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_every/3-fun-0-'},4}.
  {label,1396}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,1399},[{x,1}]}.
    {test,test_arity,{f,1399},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,4}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_ne_exact,{f,1397},[{x,1},{tr,{x,2},{t_integer,any}}]}.
    {test,is_eq_exact,{f,1398},[{x,1},{atom,first}]}.
  {label,1397}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{x,1}}.
    {call_fun,1}.
    {test_heap,5,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1}]}}.
    {deallocate,1}.
    return.
  {label,1398}.
    {gc_bif,'+',{f,0},5,[{x,1},{integer,1}],{x,1}}.
    {test_heap,5,5}.
    {put_list,{x,0},{x,4},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,1399}.
    {call_only,2,{f,1764}}. % '-map_every/3-inlined-0-'/2


{function, '-map/2-anonymous-4-', 3, 1401}.
  {label,1400}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map/2-anonymous-4-'},3}.
  {label,1401}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,{'-map/2-fun-0-',3},{t_cons,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1407},
               2,
               {tr,{x,2},{t_fun,2,{'-map/2-fun-0-',3},{t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-map/2-anonymous-3-', 3, 1403}.
  {label,1402}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map/2-anonymous-3-'},3}.
  {label,1403}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,{'-map/2-fun-0-',3},{t_cons,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1407},
               2,
               {tr,{x,2},{t_fun,2,{'-map/2-fun-0-',3},{t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-map/2-anonymous-2-', 4, 1405}.
  {label,1404}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map/2-anonymous-2-'},4}.
  {label,1405}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,{'-map/2-fun-0-',3},{t_cons,any,any}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1407},
               2,
               {tr,{x,2},{t_fun,2,{'-map/2-fun-0-',3},{t_cons,any,any}}}}.
    {deallocate,0}.
    return.


{function, '-map/2-fun-0-', 3, 1407}.
  {label,1406}.
    {line,[{location,"lib/enum.ex",1662}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map/2-fun-0-'},3}.
  {label,1407}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-map/2-lists^map/1-0-', 2, 1409}.
  {label,1408}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map/2-lists^map/1-0-'},2}.
  {label,1409}.
    {test,is_nonempty_list,{f,1410},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",1658}]}.
    {call_fun,1}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,1409}}. % '-map/2-lists^map/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,1410}.
    {test,is_nil,{f,1411},[{x,0}]}.
    {test,is_function2,{f,1411},[{x,1},{integer,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,1411}.
    {test_heap,4,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-join/2-anonymous-3-', 3, 1413}.
  {label,1412}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-join/2-anonymous-3-'},3}.
  {label,1413}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-join/2-fun-1-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1419},2,{tr,{x,2},{t_fun,2,{'-join/2-fun-1-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-join/2-anonymous-2-', 3, 1415}.
  {label,1414}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-join/2-anonymous-2-'},3}.
  {label,1415}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-join/2-fun-1-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1419},2,{tr,{x,2},{t_fun,2,{'-join/2-fun-1-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-join/2-anonymous-1-', 4, 1417}.
  {label,1416}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-join/2-anonymous-1-'},4}.
  {label,1417}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,{'-join/2-fun-1-',3},any}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1419},2,{tr,{x,2},{t_fun,2,{'-join/2-fun-1-',3},any}}}.
    {deallocate,0}.
    return.


{function, '-join/2-fun-1-', 3, 1419}.
  {label,1418}.
    {line,[{location,"lib/enum.ex",1627}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-join/2-fun-1-'},3}.
  {label,1419}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {test,is_eq_exact,{f,1421},[{x,1},{atom,first}]}.
    {test,is_binary,{f,1420},[{x,0}]}.
    return.
  {label,1420}.
    {line,[{location,"lib/enum.ex",3991}]}.
    {call_ext_only,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,1421}.
    {test,is_binary,{f,1422},[{x,0}]}.
    {test_heap,4,3}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,1422}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {test_heap,4,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,2}.
    return.


{function, '-into_map/2-fun-0-', 2, 1424}.
  {label,1423}.
    {line,[{location,"lib/enum.ex",1496}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-into_map/2-fun-0-'},2}.
  {label,1424}.
    {test,is_tuple,{f,1423},[{x,0}]}.
    {test,test_arity,{f,1423},[{x,0},2]}.
    {test,is_map,{f,1425},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_assoc,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,1425}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-into/3-fun-0-', 3, 1427}.
  {label,1426}.
    {line,[{location,"lib/enum.ex",1554}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-into/3-fun-0-'},3}.
  {label,1427}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1555}]}.
    {call_fun,1}.
    {test,is_tuple,{f,1429},[{x,0}]}.
    {test,test_arity,{f,1429},[{x,0},2]}.
    {test,is_map,{f,1428},[{y,0}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_assoc,{f,0},{y,0},{x,0},2,{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1428}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {line,[{location,"lib/enum.ex",1556}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.
  {label,1429}.
    {line,[{location,"lib/enum.ex",1555}]}.
    {badmatch,{x,0}}.


{function, '-intersperse/2-anonymous-3-', 3, 1431}.
  {label,1430}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-intersperse/2-anonymous-3-'},3}.
  {label,1431}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-intersperse/2-fun-0-',3},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1437},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-intersperse/2-fun-0-',3},{t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-intersperse/2-anonymous-2-', 3, 1433}.
  {label,1432}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-intersperse/2-anonymous-2-'},3}.
  {label,1433}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-intersperse/2-fun-0-',3},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1437},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-intersperse/2-fun-0-',3},{t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-intersperse/2-anonymous-1-', 4, 1435}.
  {label,1434}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-intersperse/2-anonymous-1-'},4}.
  {label,1435}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-intersperse/2-fun-0-',3},
                                 {t_cons,any,any}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1437},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-intersperse/2-fun-0-',3},{t_cons,any,any}}}}.
    {deallocate,0}.
    return.


{function, '-intersperse/2-fun-0-', 3, 1437}.
  {label,1436}.
    {line,[{location,"lib/enum.ex",1425}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-intersperse/2-fun-0-'},3}.
  {label,1437}.
    {test_heap,4,3}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-group_by/3-anonymous-7-', 3, 1439}.
  {label,1438}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-anonymous-7-'},3}.
  {label,1439}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-group_by/3-fun-2-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1449},2,{tr,{x,2},{t_fun,2,{'-group_by/3-fun-2-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-group_by/3-anonymous-6-', 3, 1441}.
  {label,1440}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-anonymous-6-'},3}.
  {label,1441}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-group_by/3-fun-2-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1449},2,{tr,{x,2},{t_fun,2,{'-group_by/3-fun-2-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-group_by/3-anonymous-5-', 4, 1443}.
  {label,1442}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-anonymous-5-'},4}.
  {label,1443}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,{'-group_by/3-fun-2-',3},any}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1449},2,{tr,{x,2},{t_fun,2,{'-group_by/3-fun-2-',3},any}}}.
    {deallocate,0}.
    return.


{function, '-group_by/3-lists^foldl/2-1-', 3, 1445}.
  {label,1444}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-lists^foldl/2-1-'},3}.
  {label,1445}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-group_by/3-fun-2-',3},any}}]}}.
    {test,is_nonempty_list,{f,1446},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1449},2,{tr,{x,2},{t_fun,2,{'-group_by/3-fun-2-',3},any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1445},2}. % '-group_by/3-lists^foldl/2-1-'/3
  {label,1446}.
    {test,is_nil,{f,1447},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1447}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-group_by/3-fun-2-', 3, 1449}.
  {label,1448}.
    {line,[{location,"lib/enum.ex",1394}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-fun-2-'},3}.
  {label,1449}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1395}]}.
    {call_fun,1}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,1451},0,0,{x,1},{list,[{y,0}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {put_list,{y,0},nil,{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_ext_last,4,{extfunc,'Elixir.Dict',update,4},2}.


{function, '-group_by/3-fun-1-', 2, 1451}.
  {label,1450}.
    {line,[{location,"lib/enum.ex",1395}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-fun-1-'},2}.
  {label,1451}.
    {test_heap,2,2}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.


{function, '-group_by/3-anonymous-4-', 3, 1453}.
  {label,1452}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-anonymous-4-'},3}.
  {label,1453}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-group_by/3-fun-0-',4},
                                 {t_map,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1463},
               2,
               {tr,{x,2},{t_fun,2,{'-group_by/3-fun-0-',4},{t_map,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-group_by/3-anonymous-3-', 3, 1455}.
  {label,1454}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-anonymous-3-'},3}.
  {label,1455}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-group_by/3-fun-0-',4},
                                 {t_map,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1463},
               2,
               {tr,{x,2},{t_fun,2,{'-group_by/3-fun-0-',4},{t_map,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-group_by/3-anonymous-2-', 4, 1457}.
  {label,1456}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-anonymous-2-'},4}.
  {label,1457}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-group_by/3-fun-0-',4},
                                 {t_map,any,any}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1463},
               2,
               {tr,{x,2},{t_fun,2,{'-group_by/3-fun-0-',4},{t_map,any,any}}}}.
    {deallocate,0}.
    return.


{function, '-group_by/3-lists^foldl/2-0-', 3, 1459}.
  {label,1458}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-lists^foldl/2-0-'},3}.
  {label,1459}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-group_by/3-fun-0-',4},
                                 {t_map,any,any}}}]}}.
    {test,is_nonempty_list,{f,1460},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1463},
               2,
               {tr,{x,2},{t_fun,2,{'-group_by/3-fun-0-',4},{t_map,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1459},2}. % '-group_by/3-lists^foldl/2-0-'/3
  {label,1460}.
    {test,is_nil,{f,1461},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1461}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-group_by/3-fun-0-', 4, 1463}.
  {label,1462}.
    {line,[{location,"lib/enum.ex",1374}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/3-fun-0-'},4}.
  {label,1463}.
    {'%',{var_info,{x,2},[{type,{t_fun,any,any,any}}]}}.
    {allocate,3,4}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1375}]}.
    {call_fun2,{atom,unsafe},1,{tr,{x,1},{t_fun,any,any,any}}}.
    {swap,{y,0},{x,0}}.
    {move,{y,2},{x,1}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/enum.ex",1376}]}.
    {call_fun,1}.
    {test,is_map,{f,1465},[{y,1}]}.
    {get_map_elements,{f,1464},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{y,0},{x,1}]}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {line,[{location,"lib/enum.ex",1379}]}.
    {put_map_exact,{f,0},{y,1},{x,0},1,{list,[{y,0},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,1464}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_map_assoc,{f,0},{y,1},{x,0},1,{list,[{y,0},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,1465}.
    {line,[{location,"lib/enum.ex",1378}]}.
    {case_end,{y,1}}.


{function, '-group_by/2-fun-0-', 1, 1467}.
  {label,1466}.
    {line,[{location,"lib/enum.ex",1371}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-group_by/2-fun-0-'},1}.
  {label,1467}.
    return.


{function, '-frequencies_by/2-anonymous-3-', 3, 1469}.
  {label,1468}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-frequencies_by/2-anonymous-3-'},3}.
  {label,1469}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-frequencies_by/2-fun-0-',3},
                                 {t_map,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1479},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-frequencies_by/2-fun-0-',3},{t_map,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-frequencies_by/2-anonymous-2-', 3, 1471}.
  {label,1470}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-frequencies_by/2-anonymous-2-'},3}.
  {label,1471}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-frequencies_by/2-fun-0-',3},
                                 {t_map,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1479},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-frequencies_by/2-fun-0-',3},{t_map,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-frequencies_by/2-anonymous-1-', 4, 1473}.
  {label,1472}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-frequencies_by/2-anonymous-1-'},4}.
  {label,1473}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-frequencies_by/2-fun-0-',3},
                                 {t_map,any,any}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1479},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-frequencies_by/2-fun-0-',3},{t_map,any,any}}}}.
    {deallocate,0}.
    return.


{function, '-frequencies_by/2-lists^foldl/2-0-', 3, 1475}.
  {label,1474}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-frequencies_by/2-lists^foldl/2-0-'},
               3}.
  {label,1475}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-frequencies_by/2-fun-0-',3},
                                 {t_map,any,any}}}]}}.
    {test,is_nonempty_list,{f,1476},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1479},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-frequencies_by/2-fun-0-',3},{t_map,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1475},2}. % '-frequencies_by/2-lists^foldl/2-0-'/3
  {label,1476}.
    {test,is_nil,{f,1477},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1477}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-frequencies_by/2-fun-0-', 3, 1479}.
  {label,1478}.
    {line,[{location,"lib/enum.ex",1343}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-frequencies_by/2-fun-0-'},3}.
  {label,1479}.
    {'%',{var_info,{x,2},[{type,{t_fun,any,any,any}}]}}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1344}]}.
    {call_fun2,{atom,unsafe},1,{tr,{x,1},{t_fun,any,any,any}}}.
    {test,is_map,{f,1481},[{y,0}]}.
    {get_map_elements,{f,1480},
                      {tr,{y,0},{t_map,any,any}},
                      {list,[{x,0},{x,1}]}}.
    {line,[{location,"lib/enum.ex",1347}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {put_map_exact,{f,0},{y,0},{x,0},2,{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,1480}.
    {put_map_assoc,{f,0},{y,0},{x,0},1,{list,[{x,0},{integer,1}]}}.
    {deallocate,1}.
    return.
  {label,1481}.
    {line,[{location,"lib/enum.ex",1346}]}.
    {case_end,{y,0}}.


{function, '-frequencies/1-anonymous-3-', 3, 1483}.
  {label,1482}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-frequencies/1-anonymous-3-'},3}.
  {label,1483}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-frequencies/1-fun-0-',2},
                                 {t_map,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1493}}. % '-frequencies/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-frequencies/1-anonymous-2-', 3, 1485}.
  {label,1484}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-frequencies/1-anonymous-2-'},3}.
  {label,1485}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-frequencies/1-fun-0-',2},
                                 {t_map,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1493}}. % '-frequencies/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-frequencies/1-anonymous-1-', 4, 1487}.
  {label,1486}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-frequencies/1-anonymous-1-'},4}.
  {label,1487}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-frequencies/1-fun-0-',2},
                                 {t_map,any,any}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1493}}. % '-frequencies/1-fun-0-'/2


{function, '-frequencies/1-lists^foldl/2-0-', 3, 1489}.
  {label,1488}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-frequencies/1-lists^foldl/2-0-'},
               3}.
  {label,1489}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-frequencies/1-fun-0-',2},
                                 {t_map,any,any}}}]}}.
    {test,is_nonempty_list,{f,1490},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,2,{f,1493}}. % '-frequencies/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1489},2}. % '-frequencies/1-lists^foldl/2-0-'/3
  {label,1490}.
    {test,is_nil,{f,1491},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1491}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-frequencies/1-fun-0-', 2, 1493}.
  {label,1492}.
    {line,[{location,"lib/enum.ex",1319}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-frequencies/1-fun-0-'},2}.
  {label,1493}.
    {test,is_map,{f,1495},[{x,1}]}.
    {get_map_elements,{f,1494},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{x,0},{x,2}]}}.
    {line,[{location,"lib/enum.ex",1321}]}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,2}}.
    {put_map_exact,{f,0},{x,1},{x,0},3,{list,[{x,0},{x,2}]}}.
    return.
  {label,1494}.
    {put_map_assoc,{f,0},{x,1},{x,0},2,{list,[{x,0},{integer,1}]}}.
    return.
  {label,1495}.
    {line,[{location,"lib/enum.ex",1320}]}.
    {case_end,{x,1}}.


{function, '-flat_map_reduce/3-fun-1-', 3, 1497}.
  {label,1496}.
    {line,[{location,"lib/enum.ex",1287}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-flat_map_reduce/3-fun-1-'},3}.
  {label,1497}.
    {test,is_tuple,{f,1506},[{x,1}]}.
    {test,test_arity,{f,1506},[{x,1},2]}.
    {allocate,2,3}.
    {init_yregs,{list,[{y,0}]}}.
    {get_tuple_element,{x,1},0,{y,1}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {line,[{location,"lib/enum.ex",1288}]}.
    {call_fun,2}.
    {test,is_tuple,{f,1507},[{x,0}]}.
    {test,test_arity,{f,1507},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_nonempty_list,{f,1498},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,2}}.
    {test,is_nil,{f,1500},[{x,2}]}.
    {test_heap,8,1}.
    {put_list,{x,0},{y,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,1498}.
    {test,is_atom,{f,1499},[{x,1}]}.
    {test,is_eq_exact,{f,1500},[{tr,{x,1},{t_atom,any}},{atom,halt}]}.
    {test_heap,6,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,1499}.
    {test,is_nil,{f,1500},[{x,1}]}.
    {test_heap,6,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,1500}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1519},0,0,{x,0},{list,[]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_cons,any,any}}]}}.
    {test,is_list,{f,1501},[{x,1}]}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,3,{f,1515}}. % '-flat_map_reduce/3-lists^foldl/2-1-'/3
    {jump,{f,1505}}.
  {label,1501}.
    {test,is_map,{f,1504},[{x,1}]}.
    {get_map_elements,{f,1502},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,1502},[{x,2},{atom,'Elixir.Range'}]}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,1}}.
    {move,{x,0},{x,4}}.
    {move,{x,3},{x,0}}.
    {move,{y,1},{x,3}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",2472}]}.
    {call,5,{f,541}}. % reduce_range/5
    {jump,{f,1505}}.
  {label,1502}.
    {get_map_elements,{f,1503},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_atom,{f,1503},[{x,2}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1511},0,0,{x,0},{list,[{x,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{y,1}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {jump,{f,1505}}.
  {label,1503}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1513},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,1},{x,2}}.
    {move,{y,1},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext,3,{extfunc,maps,fold,3}}.
    {jump,{f,1505}}.
  {label,1504}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,1509},0,0,{x,0},{list,[{x,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {put_tuple2,{x,2},{list,[{atom,cont},{y,1}]}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
  {label,1505}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,1506}.
    {call_only,2,{f,1760}}. % '-flat_map_reduce/3-inlined-0-'/2
  {label,1507}.
    {line,[{location,"lib/enum.ex",1288}]}.
    {case_end,{x,0}}.


{function, '-flat_map_reduce/3-anonymous-4-', 3, 1509}.
  {label,1508}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-flat_map_reduce/3-anonymous-4-'},
               3}.
  {label,1509}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-flat_map_reduce/3-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1519}}. % '-flat_map_reduce/3-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-flat_map_reduce/3-anonymous-3-', 3, 1511}.
  {label,1510}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-flat_map_reduce/3-anonymous-3-'},
               3}.
  {label,1511}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-flat_map_reduce/3-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1519}}. % '-flat_map_reduce/3-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-flat_map_reduce/3-anonymous-2-', 4, 1513}.
  {label,1512}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-flat_map_reduce/3-anonymous-2-'},
               4}.
  {label,1513}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-flat_map_reduce/3-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1519}}. % '-flat_map_reduce/3-fun-0-'/2


{function, '-flat_map_reduce/3-lists^foldl/2-1-', 3, 1515}.
  {label,1514}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-flat_map_reduce/3-lists^foldl/2-1-'},
               3}.
  {label,1515}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-flat_map_reduce/3-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test,is_nonempty_list,{f,1516},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,2,{f,1519}}. % '-flat_map_reduce/3-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1515},2}. % '-flat_map_reduce/3-lists^foldl/2-1-'/3
  {label,1516}.
    {test,is_nil,{f,1517},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1517}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-flat_map_reduce/3-fun-0-', 2, 1519}.
  {label,1518}.
    {line,[{location,"lib/enum.ex",1299}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-flat_map_reduce/3-fun-0-'},2}.
  {label,1519}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-flat_map/2-anonymous-3-', 3, 1521}.
  {label,1520}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-flat_map/2-anonymous-3-'},3}.
  {label,1521}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-flat_map/2-fun-0-',3},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1527},
               2,
               {tr,{x,2},{t_fun,2,{'-flat_map/2-fun-0-',3},{t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-flat_map/2-anonymous-2-', 3, 1523}.
  {label,1522}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-flat_map/2-anonymous-2-'},3}.
  {label,1523}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-flat_map/2-fun-0-',3},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1527},
               2,
               {tr,{x,2},{t_fun,2,{'-flat_map/2-fun-0-',3},{t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-flat_map/2-anonymous-1-', 4, 1525}.
  {label,1524}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-flat_map/2-anonymous-1-'},4}.
  {label,1525}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-flat_map/2-fun-0-',3},
                                 {t_cons,any,any}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1527},
               2,
               {tr,{x,2},{t_fun,2,{'-flat_map/2-fun-0-',3},{t_cons,any,any}}}}.
    {deallocate,0}.
    return.


{function, '-flat_map/2-fun-0-', 3, 1527}.
  {label,1526}.
    {line,[{location,"lib/enum.ex",1250}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-flat_map/2-fun-0-'},3}.
  {label,1527}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1251}]}.
    {call_fun,1}.
    {test,is_list,{f,1528},[{x,0}]}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,1528}.
    {line,[{location,"lib/enum.ex",1253}]}.
    {call,1,{f,890}}. % to_list/1
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-find_value/3-fun-0-', 3, 1530}.
  {label,1529}.
    {line,[{location,"lib/enum.ex",1218}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-find_value/3-fun-0-'},3}.
  {label,1530}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1219}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1532},
                {list,[{atom,false},{f,1531},{atom,nil},{f,1531}]}}.
  {label,1531}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,1532}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,1}.
    return.


{function, '-find_index/2-fun-0-', 3, 1534}.
  {label,1533}.
    {line,[{location,"lib/enum.ex",1176}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-find_index/2-fun-0-'},3}.
  {label,1534}.
    {test,is_tuple,{f,1537},[{x,1}]}.
    {test,test_arity,{f,1537},[{x,1},2]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1177}]}.
    {call_fun,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {select_val,{x,0},
                {f,1536},
                {list,[{atom,false},{f,1535},{atom,nil},{f,1535}]}}.
  {label,1535}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,0}}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{atom,not_found},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1536}.
    {test_heap,6,2}.
    {put_tuple2,{x,0},{list,[{atom,found},{x,1}]}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1537}.
    {call_only,2,{f,1758}}. % '-find_index/2-inlined-0-'/2


{function, '-find/3-fun-0-', 3, 1539}.
  {label,1538}.
    {line,[{location,"lib/enum.ex",1150}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-find/3-fun-0-'},3}.
  {label,1539}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",1151}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1541},
                {list,[{atom,false},{f,1540},{atom,nil},{f,1540}]}}.
  {label,1540}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,1}]}}.
    {deallocate,2}.
    return.
  {label,1541}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halt},{y,0}]}}.
    {deallocate,2}.
    return.


{function, '-filter_map/3-anonymous-3-', 3, 1543}.
  {label,1542}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter_map/3-anonymous-3-'},3}.
  {label,1543}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-filter_map/3-fun-1-',4},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1549},2,{tr,{x,2},{t_fun,2,{'-filter_map/3-fun-1-',4},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-filter_map/3-anonymous-2-', 3, 1545}.
  {label,1544}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter_map/3-anonymous-2-'},3}.
  {label,1545}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-filter_map/3-fun-1-',4},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1549},2,{tr,{x,2},{t_fun,2,{'-filter_map/3-fun-1-',4},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-filter_map/3-anonymous-1-', 4, 1547}.
  {label,1546}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter_map/3-anonymous-1-'},4}.
  {label,1547}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,{'-filter_map/3-fun-1-',4},any}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1549},2,{tr,{x,2},{t_fun,2,{'-filter_map/3-fun-1-',4},any}}}.
    {deallocate,0}.
    return.


{function, '-filter_map/3-fun-1-', 4, 1549}.
  {label,1548}.
    {line,[{location,"lib/enum.ex",1123}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter_map/3-fun-1-'},4}.
  {label,1549}.
    {allocate,3,4}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1551},
                {list,[{atom,false},{f,1550},{atom,nil},{f,1550}]}}.
  {label,1550}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,1551}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call_fun,1}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-filter_map/3-fun-0-', 4, 1553}.
  {label,1552}.
    {line,[{location,"lib/enum.ex",1118}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter_map/3-fun-0-'},4}.
  {label,1553}.
    {allocate,3,4}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1555},
                {list,[{atom,false},{f,1554},{atom,nil},{f,1554}]}}.
  {label,1554}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,1555}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call_fun,1}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-filter/2-anonymous-3-', 3, 1557}.
  {label,1556}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter/2-anonymous-3-'},3}.
  {label,1557}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-filter/2-fun-0-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1563},2,{tr,{x,2},{t_fun,2,{'-filter/2-fun-0-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-filter/2-anonymous-2-', 3, 1559}.
  {label,1558}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter/2-anonymous-2-'},3}.
  {label,1559}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-filter/2-fun-0-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1563},2,{tr,{x,2},{t_fun,2,{'-filter/2-fun-0-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-filter/2-anonymous-1-', 4, 1561}.
  {label,1560}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter/2-anonymous-1-'},4}.
  {label,1561}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,{'-filter/2-fun-0-',3},any}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1563},2,{tr,{x,2},{t_fun,2,{'-filter/2-fun-0-',3},any}}}.
    {deallocate,0}.
    return.


{function, '-filter/2-fun-0-', 3, 1563}.
  {label,1562}.
    {line,[{location,"lib/enum.ex",1112}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-filter/2-fun-0-'},3}.
  {label,1563}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1565},
                {list,[{atom,false},{f,1564},{atom,nil},{f,1564}]}}.
  {label,1564}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,1565}.
    {test_heap,2,0}.
    {put_list,{y,0},{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, '-empty?/1-fun-0-', 2, 1567}.
  {label,1566}.
    {line,[{location,"lib/enum.ex",1013}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-empty?/1-fun-0-'},2}.
  {label,1567}.
    {move,{literal,{halt,false}},{x,0}}.
    return.


{function, '-each/2-anonymous-4-', 3, 1569}.
  {label,1568}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-each/2-anonymous-4-'},3}.
  {label,1569}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,{'-each/2-fun-0-',3},{t_atom,[nil]}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1575},
               2,
               {tr,{x,2},{t_fun,2,{'-each/2-fun-0-',3},{t_atom,[nil]}}}}.
    {'%',{var_info,{x,0},[{type,{t_atom,[nil]}}]}}.
    {move,{literal,{cont,nil}},{x,0}}.
    {deallocate,0}.
    return.


{function, '-each/2-anonymous-3-', 3, 1571}.
  {label,1570}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-each/2-anonymous-3-'},3}.
  {label,1571}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,{'-each/2-fun-0-',3},{t_atom,[nil]}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1575},
               2,
               {tr,{x,2},{t_fun,2,{'-each/2-fun-0-',3},{t_atom,[nil]}}}}.
    {'%',{var_info,{x,0},[{type,{t_atom,[nil]}}]}}.
    {move,{literal,{cont,nil}},{x,0}}.
    {deallocate,0}.
    return.


{function, '-each/2-anonymous-2-', 4, 1573}.
  {label,1572}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-each/2-anonymous-2-'},4}.
  {label,1573}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,{'-each/2-fun-0-',3},{t_atom,[nil]}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1575},
               2,
               {tr,{x,2},{t_fun,2,{'-each/2-fun-0-',3},{t_atom,[nil]}}}}.
    {deallocate,0}.
    return.


{function, '-each/2-fun-0-', 3, 1575}.
  {label,1574}.
    {line,[{location,"lib/enum.ex",979}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-each/2-fun-0-'},3}.
  {label,1575}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",980}]}.
    {call_fun,1}.
    {move,{atom,nil},{x,0}}.
    {deallocate,0}.
    return.


{function, '-each/2-lists^foreach/1-0-', 2, 1577}.
  {label,1576}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-each/2-lists^foreach/1-0-'},2}.
  {label,1577}.
    {test,is_nonempty_list,{f,1578},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",975}]}.
    {call_fun,1}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,1577},2}. % '-each/2-lists^foreach/1-0-'/2
  {label,1578}.
    {test,is_nil,{f,1579},[{x,0}]}.
    {test,is_function2,{f,1579},[{x,1},{integer,1}]}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,1579}.
    {test_heap,4,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-drop_while/2-anonymous-4-', 3, 1581}.
  {label,1580}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_while/2-anonymous-4-'},3}.
  {label,1581}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-drop_while/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1587},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-drop_while/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}}}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-drop_while/2-anonymous-3-', 3, 1583}.
  {label,1582}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_while/2-anonymous-3-'},3}.
  {label,1583}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_fun,2,
                     {'-drop_while/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1587},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-drop_while/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}}}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-drop_while/2-anonymous-2-', 4, 1585}.
  {label,1584}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_while/2-anonymous-2-'},4}.
  {label,1585}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_fun,2,
                     {'-drop_while/2-fun-0-',3},
                     {t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1587},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-drop_while/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => {t_atom,[false,true]}}}}}}.
    {deallocate,0}.
    return.


{function, '-drop_while/2-fun-0-', 3, 1587}.
  {label,1586}.
    {line,[{location,"lib/enum.ex",956}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_while/2-fun-0-'},3}.
  {label,1587}.
    {test,is_tuple,{f,1592},[{x,1}]}.
    {test,test_arity,{f,1592},[{x,1},2]}.
    {allocate,3,3}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_tuple_element,{x,1},0,{y,0}}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {select_val,{x,0},
                {f,1591},
                {list,[{atom,false},{f,1590},{atom,true},{f,1588}]}}.
  {label,1588}.
    {move,{x,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1589},
                {list,[{atom,false},{f,1590},{atom,nil},{f,1590}]}}.
  {label,1589}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,1590}.
    {test_heap,5,0}.
    {put_list,{y,1},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,3}.
    return.
  {label,1591}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badbool},{atom,'and'},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,1592}.
    {call_only,2,{f,1756}}. % '-drop_while/2-inlined-0-'/2


{function, '-drop_every/2-anonymous-4-', 3, 1594}.
  {label,1593}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_every/2-anonymous-4-'},3}.
  {label,1594}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-drop_every/2-fun-0-',3},
                                 {t_tuple,2,true,#{2 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1604},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-drop_every/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-drop_every/2-anonymous-3-', 3, 1596}.
  {label,1595}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_every/2-anonymous-3-'},3}.
  {label,1596}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-drop_every/2-fun-0-',3},
                                 {t_tuple,2,true,#{2 => number}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1604},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-drop_every/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => number}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-drop_every/2-anonymous-2-', 4, 1598}.
  {label,1597}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_every/2-anonymous-2-'},4}.
  {label,1598}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-drop_every/2-fun-0-',3},
                                 {t_tuple,2,true,#{2 => number}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1604},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-drop_every/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => number}}}}}.
    {deallocate,0}.
    return.


{function, '-drop_every/2-lists^foldl/2-1-', 3, 1600}.
  {label,1599}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_every/2-lists^foldl/2-1-'},3}.
  {label,1600}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_tuple,2,true,
                     #{2 =>
                           {t_union,
                               {t_atom,[first]},
                               none,number,none,none}}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-drop_every/2-fun-0-',3},
                                 {t_tuple,2,true,#{2 => number}}}}]}}.
    {test,is_nonempty_list,{f,1601},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1604},
               2,
               {tr,{x,2},
                   {t_fun,2,
                          {'-drop_every/2-fun-0-',3},
                          {t_tuple,2,true,#{2 => number}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => number}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1600},2}. % '-drop_every/2-lists^foldl/2-1-'/3
  {label,1601}.
    {test,is_nil,{f,1602},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1602}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-drop_every/2-fun-0-', 3, 1604}.
  {label,1603}.
    {line,[{location,"lib/enum.ex",936}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_every/2-fun-0-'},3}.
  {label,1604}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,1607},[{x,1}]}.
    {test,test_arity,{f,1607},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_ne_exact,{f,1605},[{x,1},{tr,{x,2},{t_integer,any}}]}.
    {test,is_eq_exact,{f,1606},[{x,1},{atom,first}]}.
  {label,1605}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{x,3},{integer,1}]}}.
    return.
  {label,1606}.
    {gc_bif,'+',{f,0},4,[{x,1},{integer,1}],{x,1}}.
    {test_heap,5,4}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,1607}.
    {call_only,2,{f,1754}}. % '-drop_every/2-inlined-0-'/2


{function, '-drop/2-anonymous-4-', 3, 1609}.
  {label,1608}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop/2-anonymous-4-'},3}.
  {label,1609}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-drop/2-fun-0-',2},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1619}}. % '-drop/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-drop/2-anonymous-3-', 3, 1611}.
  {label,1610}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop/2-anonymous-3-'},3}.
  {label,1611}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-drop/2-fun-0-',2},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1619}}. % '-drop/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-drop/2-anonymous-2-', 4, 1613}.
  {label,1612}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop/2-anonymous-2-'},4}.
  {label,1613}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-drop/2-fun-0-',2},
                                 {t_tuple,2,true,#{}}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1619}}. % '-drop/2-fun-0-'/2


{function, '-drop/2-lists^foldl/2-1-', 3, 1615}.
  {label,1614}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop/2-lists^foldl/2-1-'},3}.
  {label,1615}.
    {'%',{var_info,{x,1},[{type,{t_tuple,2,true,#{}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-drop/2-fun-0-',2},
                                 {t_tuple,2,true,#{}}}}]}}.
    {test,is_nonempty_list,{f,1616},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,2,{f,1619}}. % '-drop/2-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1615},2}. % '-drop/2-lists^foldl/2-1-'/3
  {label,1616}.
    {test,is_nil,{f,1617},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1617}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-drop/2-fun-0-', 2, 1619}.
  {label,1618}.
    {line,[{location,"lib/enum.ex",892}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop/2-fun-0-'},2}.
  {label,1619}.
    {test,is_tuple,{f,1618},[{x,1}]}.
    {test,test_arity,{f,1618},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_lt,{f,1620},[{integer,0},{x,1}]}.
    {gc_bif,'-',{f,0},3,[{x,1},{integer,1}],{x,0}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0}]}}.
    return.
  {label,1620}.
    {test_heap,5,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, '-dedup_by/2-anonymous-4-', 3, 1622}.
  {label,1621}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-dedup_by/2-anonymous-4-'},3}.
  {label,1622}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-dedup_by/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1632},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-dedup_by/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-dedup_by/2-anonymous-3-', 3, 1624}.
  {label,1623}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-dedup_by/2-anonymous-3-'},3}.
  {label,1624}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-dedup_by/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1632},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-dedup_by/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-dedup_by/2-anonymous-2-', 4, 1626}.
  {label,1625}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-dedup_by/2-anonymous-2-'},4}.
  {label,1626}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-dedup_by/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1632},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-dedup_by/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {deallocate,0}.
    return.


{function, '-dedup_by/2-lists^foldl/2-1-', 3, 1628}.
  {label,1627}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-dedup_by/2-lists^foldl/2-1-'},3}.
  {label,1628}.
    {'%',{var_info,{x,1},[{type,{t_tuple,2,true,#{}}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-dedup_by/2-fun-0-',3},
                                 {t_tuple,2,true,#{}}}}]}}.
    {test,is_nonempty_list,{f,1629},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1632},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-dedup_by/2-fun-0-',3},{t_tuple,2,true,#{}}}}}.
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1628},2}. % '-dedup_by/2-lists^foldl/2-1-'/3
  {label,1629}.
    {test,is_nil,{f,1630},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1630}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-dedup_by/2-fun-0-', 3, 1632}.
  {label,1631}.
    {line,[{location,"lib/enum.ex",855}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-dedup_by/2-fun-0-'},3}.
  {label,1632}.
    {test,is_tuple,{f,1634},[{x,1}]}.
    {test,test_arity,{f,1634},[{x,1},2]}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {test,is_tagged_tuple,{f,1633},[{x,1},2,{atom,value}]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_eq_exact,{f,1633},[{x,1},{x,0}]}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,1633}.
    {test_heap,8,1}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,value},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,1634}.
    {call_only,2,{f,1752}}. % '-dedup_by/2-inlined-0-'/2


{function, '-dedup/1-fun-0-', 2, 1636}.
  {label,1635}.
    {line,[{location,"lib/enum.ex",828}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-dedup/1-fun-0-'},2}.
  {label,1636}.
    {test,is_nonempty_list,{f,1637},[{x,1}]}.
    {get_hd,{x,1},{x,2}}.
    {test,is_eq_exact,{f,1637},[{x,2},{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1637}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-count_until/3-fun-0-', 5, 1639}.
  {label,1638}.
    {line,[{location,"lib/enum.ex",786}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-count_until/3-fun-0-'},5}.
  {label,1639}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,1642},[{tr,{x,4},{t_integer,any}},{x,1}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",788}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1641},
                {list,[{atom,false},{f,1640},{atom,nil},{f,1640}]}}.
  {label,1640}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,1641}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,halt},{y,1}]}}.
    {deallocate,2}.
    return.
  {label,1642}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",795}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1644},
                {list,[{atom,false},{f,1643},{atom,nil},{f,1643}]}}.
  {label,1643}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,cont},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,1644}.
    {line,[{location,"lib/enum.ex",796}]}.
    {gc_bif,'+',{f,0},0,[{y,0},{integer,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,1}.
    return.


{function, '-count_until/2-fun-0-', 4, 1646}.
  {label,1645}.
    {line,[{location,"lib/enum.ex",757}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-count_until/2-fun-0-'},4}.
  {label,1646}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,1647},[{tr,{x,3},{t_integer,any}},{x,1}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,2}]}}.
    return.
  {label,1647}.
    {line,[{location,"lib/enum.ex",762}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-count/2-anonymous-3-', 3, 1649}.
  {label,1648}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-count/2-anonymous-3-'},3}.
  {label,1649}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-count/2-fun-0-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1659},2,{tr,{x,2},{t_fun,2,{'-count/2-fun-0-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-count/2-anonymous-2-', 3, 1651}.
  {label,1650}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-count/2-anonymous-2-'},3}.
  {label,1651}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-count/2-fun-0-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1659},2,{tr,{x,2},{t_fun,2,{'-count/2-fun-0-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-count/2-anonymous-1-', 4, 1653}.
  {label,1652}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-count/2-anonymous-1-'},4}.
  {label,1653}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,{'-count/2-fun-0-',3},any}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1659},2,{tr,{x,2},{t_fun,2,{'-count/2-fun-0-',3},any}}}.
    {deallocate,0}.
    return.


{function, '-count/2-lists^foldl/2-0-', 3, 1655}.
  {label,1654}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-count/2-lists^foldl/2-0-'},3}.
  {label,1655}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-count/2-fun-0-',3},any}}]}}.
    {test,is_nonempty_list,{f,1656},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1659},2,{tr,{x,2},{t_fun,2,{'-count/2-fun-0-',3},any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1655},2}. % '-count/2-lists^foldl/2-0-'/3
  {label,1656}.
    {test,is_nil,{f,1657},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1657}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-count/2-fun-0-', 3, 1659}.
  {label,1658}.
    {line,[{location,"lib/enum.ex",711}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-count/2-fun-0-'},3}.
  {label,1659}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",712}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1661},
                {list,[{atom,false},{f,1660},{atom,nil},{f,1660}]}}.
  {label,1660}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,1661}.
    {gc_bif,'+',{f,0},0,[{y,0},{integer,1}],{x,0}}.
    {deallocate,1}.
    return.


{function, '-count/1-fun-0-', 2, 1663}.
  {label,1662}.
    {line,[{location,"lib/enum.ex",695}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-count/1-fun-0-'},2}.
  {label,1663}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    return.


{function, '-concat_enum/1-anonymous-7-', 3, 1665}.
  {label,1664}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-concat_enum/1-anonymous-7-'},3}.
  {label,1665}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-concat_enum/1-fun-1-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1675},
               2,
               {tr,{x,2},{t_fun,2,{'-concat_enum/1-fun-1-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-concat_enum/1-anonymous-6-', 3, 1667}.
  {label,1666}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-concat_enum/1-anonymous-6-'},3}.
  {label,1667}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-concat_enum/1-fun-1-',3},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1675},
               2,
               {tr,{x,2},{t_fun,2,{'-concat_enum/1-fun-1-',3},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-concat_enum/1-anonymous-5-', 4, 1669}.
  {label,1668}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-concat_enum/1-anonymous-5-'},4}.
  {label,1669}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,{'-concat_enum/1-fun-1-',3},any}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1675},
               2,
               {tr,{x,2},{t_fun,2,{'-concat_enum/1-fun-1-',3},any}}}.
    {deallocate,0}.
    return.


{function, '-concat_enum/1-lists^foldl/2-1-', 3, 1671}.
  {label,1670}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-concat_enum/1-lists^foldl/2-1-'},
               3}.
  {label,1671}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-concat_enum/1-fun-1-',3},any}}]}}.
    {test,is_nonempty_list,{f,1672},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1675},
               2,
               {tr,{x,2},{t_fun,2,{'-concat_enum/1-fun-1-',3},any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1671},2}. % '-concat_enum/1-lists^foldl/2-1-'/3
  {label,1672}.
    {test,is_nil,{f,1673},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1673}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-concat_enum/1-fun-1-', 3, 1675}.
  {label,1674}.
    {line,[{location,"lib/enum.ex",4155}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-concat_enum/1-fun-1-'},3}.
  {label,1675}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-concat_enum/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test,is_list,{f,1676},[{x,0}]}.
    {call_only,3,{f,1687}}. % '-concat_enum/1-lists^foldl/2-0-'/3
  {label,1676}.
    {test,is_map,{f,1679},[{x,0}]}.
    {get_map_elements,{f,1677},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,6},
                             {atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,1677},[{x,3},{atom,'Elixir.Range'}]}.
    {move,{x,1},{x,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{x,2},{x,4}}.
    {move,{x,6},{x,2}}.
    {call_only,5,{f,541}}. % reduce_range/5
  {label,1677}.
    {get_map_elements,{f,1678},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_atom,{f,1678},[{x,3}]}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1683},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,1678}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1685},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {call_ext_only,3,{extfunc,maps,fold,3}}.
  {label,1679}.
    {allocate_heap,0,{alloc,[{words,4},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,1681},0,0,{x,2},{list,[{x,2}]}}.
    {'%',
        {var_info,
            {x,2},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_atom,[cont]},2 => {t_cons,any,any}}}}]}}.
    {put_tuple2,{x,1},{list,[{atom,cont},{x,1}]}}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {call_ext,3,{extfunc,'Elixir.Enumerable',reduce,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-concat_enum/1-anonymous-4-', 3, 1681}.
  {label,1680}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-concat_enum/1-anonymous-4-'},3}.
  {label,1681}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-concat_enum/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1691}}. % '-concat_enum/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-concat_enum/1-anonymous-3-', 3, 1683}.
  {label,1682}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-concat_enum/1-anonymous-3-'},3}.
  {label,1683}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-concat_enum/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {allocate,0,2}.
    {call,2,{f,1691}}. % '-concat_enum/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-concat_enum/1-anonymous-2-', 4, 1685}.
  {label,1684}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-concat_enum/1-anonymous-2-'},4}.
  {label,1685}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-concat_enum/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,1691}}. % '-concat_enum/1-fun-0-'/2


{function, '-concat_enum/1-lists^foldl/2-0-', 3, 1687}.
  {label,1686}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-concat_enum/1-lists^foldl/2-0-'},
               3}.
  {label,1687}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-concat_enum/1-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {test,is_nonempty_list,{f,1688},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call,2,{f,1691}}. % '-concat_enum/1-fun-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1687},2}. % '-concat_enum/1-lists^foldl/2-0-'/3
  {label,1688}.
    {test,is_nil,{f,1689},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1689}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-concat_enum/1-fun-0-', 2, 1691}.
  {label,1690}.
    {line,[{location,"lib/enum.ex",4154}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-concat_enum/1-fun-0-'},2}.
  {label,1691}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-chunk_while/4-fun-0-', 3, 1693}.
  {label,1692}.
    {line,[{location,"lib/enum.ex",595}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-chunk_while/4-fun-0-'},3}.
  {label,1693}.
    {test,is_tuple,{f,1698},[{x,1}]}.
    {test,test_arity,{f,1698},[{x,1},2]}.
    {allocate,1,3}.
    {get_tuple_element,{x,1},0,{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {line,[{location,"lib/enum.ex",596}]}.
    {call_fun,2}.
    {test,is_tuple,{f,1699},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,1699},
                        {list,[2,{f,1695},3,{f,1694}]}}.
  {label,1694}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,1699},[{x,1},{atom,cont}]}.
    {test_heap,8,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{x,1},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1695}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,1699},
                {list,[{atom,cont},{f,1697},{atom,halt},{f,1696}]}}.
  {label,1696}.
    {test_heap,6,3}.
    {put_tuple2,{x,0},{list,[{y,0},{x,2}]}}.
    {put_tuple2,{x,0},{list,[{atom,halt},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1697}.
    {test_heap,6,3}.
    {put_tuple2,{x,0},{list,[{y,0},{x,2}]}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,1698}.
    {call_only,2,{f,1750}}. % '-chunk_while/4-inlined-0-'/2
  {label,1699}.
    {case_end,{x,0}}.


{function, '-any?/2-fun-0-', 3, 1701}.
  {label,1700}.
    {line,[{location,"lib/enum.ex",436}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-any?/2-fun-0-'},3}.
  {label,1701}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",437}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1703},
                {list,[{atom,false},{f,1702},{atom,nil},{f,1702}]}}.
  {label,1702}.
    {move,{literal,{cont,false}},{x,0}}.
    {deallocate,0}.
    return.
  {label,1703}.
    {move,{literal,{halt,true}},{x,0}}.
    {deallocate,0}.
    return.


{function, '-any?/1-fun-0-', 2, 1705}.
  {label,1704}.
    {line,[{location,"lib/enum.ex",405}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-any?/1-fun-0-'},2}.
  {label,1705}.
    {select_val,{x,0},
                {f,1707},
                {list,[{atom,false},{f,1706},{atom,nil},{f,1706}]}}.
  {label,1706}.
    {move,{literal,{cont,false}},{x,0}}.
    return.
  {label,1707}.
    {move,{literal,{halt,true}},{x,0}}.
    return.


{function, '-all?/2-fun-0-', 3, 1709}.
  {label,1708}.
    {line,[{location,"lib/enum.ex",375}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-all?/2-fun-0-'},3}.
  {label,1709}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",376}]}.
    {call_fun,1}.
    {select_val,{x,0},
                {f,1711},
                {list,[{atom,false},{f,1710},{atom,nil},{f,1710}]}}.
  {label,1710}.
    {move,{literal,{halt,false}},{x,0}}.
    {deallocate,0}.
    return.
  {label,1711}.
    {move,{literal,{cont,true}},{x,0}}.
    {deallocate,0}.
    return.


{function, '-all?/1-fun-0-', 2, 1713}.
  {label,1712}.
    {line,[{location,"lib/enum.ex",339}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-all?/1-fun-0-'},2}.
  {label,1713}.
    {select_val,{x,0},
                {f,1715},
                {list,[{atom,false},{f,1714},{atom,nil},{f,1714}]}}.
  {label,1714}.
    {move,{literal,{halt,false}},{x,0}}.
    return.
  {label,1715}.
    {move,{literal,{cont,true}},{x,0}}.
    return.


{function, '-aggregate_by/4-anonymous-2-', 4, 1717}.
  {label,1716}.
    {line,[{location,"lib/enum.ex",4075}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate_by/4-anonymous-2-'},4}.
  {label,1717}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,1,
                                 {'-aggregate_by/4-fun-0-',2},
                                 {t_cons,any,any}}}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_fun,2,
                                 {'-aggregate_by/4-fun-1-',4},
                                 {t_cons,any,any}}}]}}.
    {test,is_eq_exact,{f,1718},[{x,1},{atom,empty}]}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",4076}]}.
    {call_fun2,{f,1730},
               1,
               {tr,{x,1},
                   {t_fun,1,{'-aggregate_by/4-fun-0-',2},{t_cons,any,any}}}}.
    {deallocate,0}.
    return.
  {label,1718}.
    {allocate,0,4}.
    {move,{x,3},{x,2}}.
    {line,[{location,"lib/enum.ex",4077}]}.
    {call_fun2,{f,1724},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-aggregate_by/4-fun-1-',4},{t_cons,any,any}}}}.
    {deallocate,0}.
    return.


{function, '-aggregate_by/4-lists^foldl/2-1-', 3, 1720}.
  {label,1719}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-aggregate_by/4-lists^foldl/2-1-'},
               3}.
  {label,1720}.
    {'%',{var_info,{x,1},[{type,{t_cons,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_fun,2,
                                 {'-aggregate_by/4-fun-1-',4},
                                 {t_cons,any,any}}}]}}.
    {test,is_nonempty_list,{f,1721},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",4067}]}.
    {call_fun2,{f,1724},
               2,
               {tr,{x,2},
                   {t_fun,2,{'-aggregate_by/4-fun-1-',4},{t_cons,any,any}}}}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1720},2}. % '-aggregate_by/4-lists^foldl/2-1-'/3
  {label,1721}.
    {test,is_nil,{f,1722},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1722}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-aggregate_by/4-fun-1-', 4, 1724}.
  {label,1723}.
    {line,[{location,"lib/enum.ex",4051}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate_by/4-fun-1-'},4}.
  {label,1724}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,1727},[{x,1}]}.
    {allocate,4,4}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,3},{y,3}}.
    {get_tl,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/enum.ex",4052}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{y,0}}.
    {move,{y,3},{x,2}}.
    {swap,{x,0},{x,1}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/enum.ex",4054}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1728},
                {list,[{atom,false},{f,1726},{atom,true},{f,1725}]}}.
  {label,1725}.
    {move,{y,2},{x,0}}.
    {deallocate,4}.
    return.
  {label,1726}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,0},{x,0}}.
    {deallocate,4}.
    return.
  {label,1727}.
    {call_only,2,{f,1748}}. % '-aggregate_by/4-inlined-0-'/2
  {label,1728}.
    {case_end,{x,0}}.


{function, '-aggregate_by/4-fun-0-', 2, 1730}.
  {label,1729}.
    {line,[{location,"lib/enum.ex",4049}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate_by/4-fun-0-'},2}.
  {label,1730}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-aggregate/3-anonymous-3-', 3, 1732}.
  {label,1731}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate/3-anonymous-3-'},3}.
  {label,1732}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-aggregate/3-fun-0-',4},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1742},2,{tr,{x,2},{t_fun,2,{'-aggregate/3-fun-0-',4},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-aggregate/3-anonymous-2-', 3, 1734}.
  {label,1733}.
    {line,[{location,"lib/enum.ex",4307}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate/3-anonymous-2-'},3}.
  {label,1734}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-aggregate/3-fun-0-',4},any}}]}}.
    {allocate,0,3}.
    {call_fun2,{f,1742},2,{tr,{x,2},{t_fun,2,{'-aggregate/3-fun-0-',4},any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-aggregate/3-anonymous-1-', 4, 1736}.
  {label,1735}.
    {line,[{location,"lib/enum.ex",2480}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate/3-anonymous-1-'},4}.
  {label,1736}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,{'-aggregate/3-fun-0-',4},any}}]}}.
    {allocate_heap,0,3,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {call_fun2,{f,1742},2,{tr,{x,2},{t_fun,2,{'-aggregate/3-fun-0-',4},any}}}.
    {deallocate,0}.
    return.


{function, '-aggregate/3-lists^foldl/2-0-', 3, 1738}.
  {label,1737}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate/3-lists^foldl/2-0-'},3}.
  {label,1738}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,{'-aggregate/3-fun-0-',4},any}}]}}.
    {test,is_nonempty_list,{f,1739},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/enum.ex",2468}]}.
    {call_fun2,{f,1742},2,{tr,{x,2},{t_fun,2,{'-aggregate/3-fun-0-',4},any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,1738},2}. % '-aggregate/3-lists^foldl/2-0-'/3
  {label,1739}.
    {test,is_nil,{f,1740},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,1740}.
    {test_heap,6,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{atom,function_clause},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, '-aggregate/3-fun-0-', 4, 1742}.
  {label,1741}.
    {line,[{location,"lib/enum.ex",4020}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate/3-fun-0-'},4}.
  {label,1742}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,reference}]}}.
    {test,is_eq_exact,{f,1743},[{tr,{x,3},reference},{x,1}]}.
    return.
  {label,1743}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/enum.ex",4025}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,1746},
                {list,[{atom,false},{f,1745},{atom,true},{f,1744}]}}.
  {label,1744}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,1745}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,1746}.
    {case_end,{x,0}}.


{function, '-aggregate_by/4-inlined-0-', 2, 1748}.
  {label,1747}.
    {line,[{location,"lib/enum.ex",4051}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-aggregate_by/4-inlined-0-'},2}.
  {label,1748}.
    {jump,{f,1747}}.


{function, '-chunk_while/4-inlined-0-', 2, 1750}.
  {label,1749}.
    {line,[{location,"lib/enum.ex",595}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-chunk_while/4-inlined-0-'},2}.
  {label,1750}.
    {jump,{f,1749}}.


{function, '-dedup_by/2-inlined-0-', 2, 1752}.
  {label,1751}.
    {line,[{location,"lib/enum.ex",855}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-dedup_by/2-inlined-0-'},2}.
  {label,1752}.
    {jump,{f,1751}}.


{function, '-drop_every/2-inlined-0-', 2, 1754}.
  {label,1753}.
    {line,[{location,"lib/enum.ex",936}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_every/2-inlined-0-'},2}.
  {label,1754}.
    {jump,{f,1753}}.


{function, '-drop_while/2-inlined-0-', 2, 1756}.
  {label,1755}.
    {line,[{location,"lib/enum.ex",956}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-drop_while/2-inlined-0-'},2}.
  {label,1756}.
    {jump,{f,1755}}.


{function, '-find_index/2-inlined-0-', 2, 1758}.
  {label,1757}.
    {line,[{location,"lib/enum.ex",1176}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-find_index/2-inlined-0-'},2}.
  {label,1758}.
    {jump,{f,1757}}.


{function, '-flat_map_reduce/3-inlined-0-', 2, 1760}.
  {label,1759}.
    {line,[{location,"lib/enum.ex",1287}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-flat_map_reduce/3-inlined-0-'},2}.
  {label,1760}.
    {jump,{f,1759}}.


{function, '-inlined-__info__/1-', 1, 1762}.
  {label,1761}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-inlined-__info__/1-'},1}.
  {label,1762}.
    {jump,{f,1761}}.


{function, '-map_every/3-inlined-0-', 2, 1764}.
  {label,1763}.
    {line,[{location,"lib/enum.ex",1701}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_every/3-inlined-0-'},2}.
  {label,1764}.
    {jump,{f,1763}}.


{function, '-map_reduce/3-inlined-1-', 2, 1766}.
  {label,1765}.
    {line,[{location,"lib/enum.ex",1785}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-map_reduce/3-inlined-1-'},2}.
  {label,1766}.
    {jump,{f,1765}}.


{function, '-min_max_by/4-inlined-0-', 2, 1768}.
  {label,1767}.
    {line,[{location,"lib/enum.ex",2238}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-min_max_by/4-inlined-0-'},2}.
  {label,1768}.
    {jump,{f,1767}}.


{function, '-reduce/2-inlined-0-', 2, 1770}.
  {label,1769}.
    {line,[{location,"lib/enum.ex",2418}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-reduce/2-inlined-0-'},2}.
  {label,1770}.
    {jump,{f,1769}}.


{function, '-scan/2-inlined-0-', 2, 1772}.
  {label,1771}.
    {line,[{location,"lib/enum.ex",2799}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/2-inlined-0-'},2}.
  {label,1772}.
    {jump,{f,1771}}.


{function, '-scan/3-inlined-0-', 2, 1774}.
  {label,1773}.
    {line,[{location,"lib/enum.ex",2820}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-scan/3-inlined-0-'},2}.
  {label,1774}.
    {jump,{f,1773}}.


{function, '-slice_count_and_fun/2-inlined-0-', 3, 1776}.
  {label,1775}.
    {line,[{location,"lib/enum.ex",4467}]}.
    {func_info,{atom,'Elixir.Enum'},
               {atom,'-slice_count_and_fun/2-inlined-0-'},
               3}.
  {label,1776}.
    {jump,{f,1775}}.


{function, '-slice_enum/5-inlined-0-', 2, 1778}.
  {label,1777}.
    {line,[{location,"lib/enum.ex",4434}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slice_enum/5-inlined-0-'},2}.
  {label,1778}.
    {jump,{f,1777}}.


{function, '-slide_any/4-inlined-0-', 2, 1780}.
  {label,1779}.
    {line,[{location,"lib/enum.ex",2725}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-slide_any/4-inlined-0-'},2}.
  {label,1780}.
    {jump,{f,1779}}.


{function, '-split_while/2-inlined-0-', 2, 1782}.
  {label,1781}.
    {line,[{location,"lib/enum.ex",3346}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_while/2-inlined-0-'},2}.
  {label,1782}.
    {jump,{f,1781}}.


{function, '-split_with/2-inlined-0-', 2, 1784}.
  {label,1783}.
    {line,[{location,"lib/enum.ex",2293}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-split_with/2-inlined-0-'},2}.
  {label,1784}.
    {jump,{f,1783}}.


{function, '-take_every/2-inlined-0-', 2, 1786}.
  {label,1785}.
    {line,[{location,"lib/enum.ex",3496}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_every/2-inlined-0-'},2}.
  {label,1786}.
    {jump,{f,1785}}.


{function, '-take_random/2-inlined-0-', 2, 1788}.
  {label,1787}.
    {line,[{location,"lib/enum.ex",3547}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-inlined-0-'},2}.
  {label,1788}.
    {jump,{f,1787}}.


{function, '-take_random/2-inlined-2-', 2, 1790}.
  {label,1789}.
    {line,[{location,"lib/enum.ex",3568}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-take_random/2-inlined-2-'},2}.
  {label,1790}.
    {jump,{f,1789}}.


{function, '-uniq_by/2-inlined-0-', 2, 1792}.
  {label,1791}.
    {line,[{location,"lib/enum.ex",3694}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-uniq_by/2-inlined-0-'},2}.
  {label,1792}.
    {jump,{f,1791}}.


{function, '-zip_reduce/4-inlined-0-', 2, 1794}.
  {label,1793}.
    {line,[{location,"lib/enum.ex",3947}]}.
    {func_info,{atom,'Elixir.Enum'},{atom,'-zip_reduce/4-inlined-0-'},2}.
  {label,1794}.
    {jump,{f,1793}}.
