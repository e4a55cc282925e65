{module, sets}.  %% version = 0

{exports, [{add_element,2},
           {del_element,2},
           {filter,2},
           {fold,3},
           {from_list,1},
           {from_list,2},
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
           {new,1},
           {size,1},
           {subtract,2},
           {to_list,1},
           {union,1},
           {union,2}]}.

{attributes, []}.

{labels, 232}.


{function, new, 0, 2}.
  {label,1}.
    {line,[{location,"sets.erl",93}]}.
    {func_info,{atom,sets},{atom,new},0}.
  {label,2}.
    {allocate,0,0}.
    {move,{integer,16},{x,0}}.
    {line,[{location,"sets.erl",94}]}.
    {call,1,{f,178}}. % mk_seg/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,16,true,
                                   #{1 => nil,2 => nil,3 => nil,4 => nil,
                                     5 => nil,6 => nil,7 => nil,8 => nil,
                                     9 => nil,10 => nil,11 => nil,
                                     12 => nil}}}]}}.
    {test_heap,12,1}.
    {put_tuple2,{x,1},{list,[{x,0}]}}.
    {put_tuple2,{x,0},
                {list,[{atom,set},
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


{function, new, 1, 4}.
  {label,3}.
    {line,[{location,"sets.erl",98}]}.
    {func_info,{atom,sets},{atom,new},1}.
  {label,4}.
    {test,is_eq_exact,{f,5},[{x,0},{literal,[{version,2}]}]}.
    {move,{literal,#{}},{x,0}}.
    return.
  {label,5}.
    {allocate,0,1}.
    {move,{x,0},{x,1}}.
    {move,{integer,1},{x,2}}.
    {move,{atom,version},{x,0}}.
    {line,[{location,"sets.erl",101}]}.
    {call_ext,3,{extfunc,proplists,get_value,3}}.
    {select_val,{x,0},{f,8},{list,[{integer,1},{f,7},{integer,2},{f,6}]}}.
  {label,6}.
    {move,{literal,[{version,2}]},{x,0}}.
    {call_last,1,{f,4},0}. % new/1
  {label,7}.
    {call_last,0,{f,2},0}. % new/0
  {label,8}.
    {case_end,{x,0}}.


{function, from_list, 1, 10}.
  {label,9}.
    {line,[{location,"sets.erl",111}]}.
    {func_info,{atom,sets},{atom,from_list},1}.
  {label,10}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {move,{x,0},{y,1}}.
    {make_fun3,{f,227},0,0,{y,0},{list,[]}}.
    {'%',
        {var_info,
            {y,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{9,{t_atom,[set]}},
                       {t_tuple,9,true,#{1 => {t_atom,[set]}}}}],
                     {t_map,any,any}}}]}}.
    {line,[{location,"sets.erl",112}]}.
    {call,0,{f,2}}. % new/0
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,9,true,
         #{1 => {t_atom,[set]},
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


{function, from_list, 2, 12}.
  {label,11}.
    {line,[{location,"sets.erl",117}]}.
    {func_info,{atom,sets},{atom,from_list},2}.
  {label,12}.
    {test,is_eq_exact,{f,13},[{x,1},{literal,[{version,2}]}]}.
    {move,nil,{x,1}}.
    {line,[{location,"sets.erl",118}]}.
    {call_ext_only,2,{extfunc,maps,from_keys,2}}.
  {label,13}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{integer,1},{x,2}}.
    {move,{atom,version},{x,0}}.
    {line,[{location,"sets.erl",120}]}.
    {call_ext,3,{extfunc,proplists,get_value,3}}.
    {select_val,{x,0},{f,16},{list,[{integer,1},{f,15},{integer,2},{f,14}]}}.
  {label,14}.
    {move,{literal,[{version,2}]},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,12},1}. % from_list/2
  {label,15}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,10},1}. % from_list/1
  {label,16}.
    {case_end,{x,0}}.


{function, is_set, 1, 18}.
  {label,17}.
    {line,[{location,"sets.erl",131}]}.
    {func_info,{atom,sets},{atom,is_set},1}.
  {label,18}.
    {test,is_tuple,{f,20},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,19},
          [{tr,{x,0},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,19}.
    {move,{atom,false},{x,0}}.
    return.
  {label,20}.
    {bif,is_map,{f,0},[{x,0}],{x,0}}.
    return.


{function, size, 1, 22}.
  {label,21}.
    {line,[{location,"sets.erl",139}]}.
    {func_info,{atom,sets},{atom,size},1}.
  {label,22}.
    {test,is_tuple,{f,23},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,21},
          [{tr,{x,0},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    return.
  {label,23}.
    {test,is_map,{f,21},[{x,0}]}.
    {gc_bif,map_size,{f,0},1,[{tr,{x,0},{t_map,any,any}}],{x,0}}.
    return.


{function, is_empty, 1, 25}.
  {label,24}.
    {line,[{location,"sets.erl",146}]}.
    {func_info,{atom,sets},{atom,is_empty},1}.
  {label,25}.
    {test,is_tuple,{f,26},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,24},
          [{tr,{x,0},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{integer,0}],{x,0}}.
    return.
  {label,26}.
    {test,is_map,{f,24},[{x,0}]}.
    {gc_bif,map_size,{f,0},1,[{tr,{x,0},{t_map,any,any}}],{x,0}}.
    {bif,'=:=',
         {f,0},
         [{tr,{x,0},{t_integer,{0,288230376151711743}}},{integer,0}],
         {x,0}}.
    return.


{function, to_list, 1, 28}.
  {label,27}.
    {line,[{location,"sets.erl",154}]}.
    {func_info,{atom,sets},{atom,to_list},1}.
  {label,28}.
    {test,is_tuple,{f,29},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,27},
          [{tr,{x,0},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,225},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,110}}. % fold/3
  {label,29}.
    {test,is_map,{f,27},[{x,0}]}.
    {line,[{location,"sets.erl",155}]}.
    {call_ext_only,1,{extfunc,maps,keys,1}}.


{function, is_element, 2, 31}.
  {label,30}.
    {line,[{location,"sets.erl",163}]}.
    {func_info,{atom,sets},{atom,is_element},2}.
  {label,31}.
    {test,is_tuple,{f,32},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,30},
          [{tr,{x,1},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",169}]}.
    {call,2,{f,127}}. % get_slot/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"sets.erl",170}]}.
    {call,2,{f,130}}. % get_bucket/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"sets.erl",171}]}.
    {call_ext_last,2,{extfunc,lists,member,2},1}.
  {label,32}.
    {test,is_map,{f,30},[{x,1}]}.
    {bif,is_map_key,{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, add_element, 2, 34}.
  {label,33}.
    {line,[{location,"sets.erl",178}]}.
    {func_info,{atom,sets},{atom,add_element},2}.
  {label,34}.
    {test,is_tuple,{f,36},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,33},
          [{tr,{x,1},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",181}]}.
    {call,2,{f,127}}. % get_slot/2
    {move,{x,0},{y,1}}.
    {move,{y,2},{x,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",182}]}.
    {call,2,{f,130}}. % get_bucket/2
    {move,{x,0},{y,0}}.
    {move,{y,3},{x,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",183}]}.
    {call_ext,2,{extfunc,lists,member,2}}.
    {test,is_eq_exact,{f,35},[{x,0},{atom,true}]}.
    {move,{y,2},{x,0}}.
    {deallocate,4}.
    return.
  {label,35}.
    {test_heap,2,0}.
    {put_list,{y,3},{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {trim,4,0}.
    {line,[{location,"sets.erl",187}]}.
    {call,3,{f,42}}. % update_bucket/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[set]},
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {call_last,1,{f,161},0}. % maybe_expand/1
  {label,36}.
    {test,is_map,{f,33},[{x,1}]}.
    {put_map_assoc,{f,0},{x,1},{x,0},2,{list,[{x,0},nil]}}.
    return.


{function, del_element, 2, 38}.
  {label,37}.
    {line,[{location,"sets.erl",196}]}.
    {func_info,{atom,sets},{atom,del_element},2}.
  {label,38}.
    {test,is_tuple,{f,40},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,37},
          [{tr,{x,1},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",199}]}.
    {call,2,{f,127}}. % get_slot/2
    {move,{x,0},{y,1}}.
    {move,{y,2},{x,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",200}]}.
    {call,2,{f,130}}. % get_bucket/2
    {move,{x,0},{y,0}}.
    {move,{y,3},{x,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",201}]}.
    {call_ext,2,{extfunc,lists,member,2}}.
    {test,is_eq_exact,{f,39},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,2,2}.
    {line,[{location,"sets.erl",205}]}.
    {call_ext,2,{extfunc,lists,delete,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {call,3,{f,42}}. % update_bucket/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[set]},
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {move,{integer,1},{x,1}}.
    {call_last,2,{f,167},0}. % maybe_contract/2
  {label,39}.
    {move,{y,2},{x,0}}.
    {deallocate,4}.
    return.
  {label,40}.
    {test,is_map,{f,37},[{x,1}]}.
    {line,[{location,"sets.erl",197}]}.
    {call_ext_only,2,{extfunc,maps,remove,2}}.


{function, update_bucket, 3, 42}.
  {label,41}.
    {line,[{location,"sets.erl",216}]}.
    {func_info,{atom,sets},{atom,update_bucket},3}.
  {label,42}.
    {'%',{var_info,{x,0},[{type,{t_tuple,9,true,#{1 => {t_atom,[set]}}}}]}}.
    {line,[{location,"sets.erl",217}]}.
    {gc_bif,'-',{f,0},3,[{x,1},{integer,1}],{x,1}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,1},number},{integer,16}],{x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {line,[{location,"sets.erl",218}]}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,16}],{x,1}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,1},{t_integer,{-15,15}}},{integer,1}],{x,1}}.
    {get_tuple_element,{x,0},8,{x,4}}.
    {line,[{location,"sets.erl",220}]}.
    {bif,element,{f,0},[{tr,{x,3},{t_integer,any}},{x,4}],{x,5}}.
    {allocate,3,6}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"sets.erl",221}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {trim,2,1}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{integer,9},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},1}.


{function, union, 2, 44}.
  {label,43}.
    {line,[{location,"sets.erl",229}]}.
    {func_info,{atom,sets},{atom,union},2}.
  {label,44}.
    {test,is_map,{f,45},[{x,0}]}.
    {test,is_map,{f,45},[{x,1}]}.
    {line,[{location,"sets.erl",230}]}.
    {call_ext_only,2,{extfunc,maps,merge,2}}.
  {label,45}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"sets.erl",232}]}.
    {call,1,{f,22}}. % size/1
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,1,{f,22}}. % size/1
    {test,is_lt,{f,46},[{y,0},{x,0}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,221},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{9,{t_atom,[set]}},
                       {t_tuple,9,true,#{1 => {t_atom,[set]}}}}],
                     {t_map,any,any}}}]}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {call_last,3,{f,110},3}. % fold/3
  {label,46}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,223},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{9,{t_atom,[set]}},
                       {t_tuple,9,true,#{1 => {t_atom,[set]}}}}],
                     {t_map,any,any}}}]}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,3,{f,110},3}. % fold/3


{function, union, 1, 48}.
  {label,47}.
    {line,[{location,"sets.erl",244}]}.
    {func_info,{atom,sets},{atom,union},1}.
  {label,48}.
    {test,is_nonempty_list,{f,50},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,49},[{x,2}]}.
    {allocate,1,3}.
    {get_list,{x,2},{x,0},{y,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",245}]}.
    {call,2,{f,44}}. % union/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,52},1}. % union1/2
  {label,49}.
    {test,is_nil,{f,47},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,50}.
    {test,is_nil,{f,47},[{x,0}]}.
    {call_only,0,{f,2}}. % new/0


{function, union1, 2, 52}.
  {label,51}.
    {line,[{location,"sets.erl",250}]}.
    {func_info,{atom,sets},{atom,union1},2}.
  {label,52}.
    {test,is_nonempty_list,{f,53},[{x,1}]}.
    {allocate,1,2}.
    {get_list,{x,1},{x,1},{y,0}}.
    {line,[{location,"sets.erl",251}]}.
    {call,2,{f,44}}. % union/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,52},1}. % union1/2
  {label,53}.
    {test,is_nil,{f,51},[{x,1}]}.
    return.


{function, intersection, 2, 55}.
  {label,54}.
    {line,[{location,"sets.erl",260}]}.
    {func_info,{atom,sets},{atom,intersection},2}.
  {label,55}.
    {test,is_map,{f,57},[{x,0}]}.
    {test,is_map,{f,57},[{x,1}]}.
    {line,[{location,"sets.erl",261}]}.
    {gc_bif,map_size,{f,0},2,[{tr,{x,0},{t_map,any,any}}],{x,2}}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {test,is_lt,
          {f,56},
          [{tr,{x,2},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"sets.erl",263}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {line,[{location,"sets.erl",264}]}.
    {gc_bif,map_size,{f,0},1,[{tr,{y,1},{t_map,any,any}}],{x,1}}.
    {fconv,{tr,{x,1},{t_integer,{0,288230376151711743}}},{fr,0}}.
    {fmove,{float,0.75},{fr,1}}.
    {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},1}.
    {fmove,{fr,0},{x,1}}.
    {gc_bif,floor,{f,0},2,[{tr,{x,1},{t_float,any}}],{x,3}}.
    {move,{y,1},{x,4}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,5}}.
    {move,nil,{x,1}}.
    {call_last,6,{f,60},2}. % intersection_heuristic/6
  {label,56}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"sets.erl",266}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {line,[{location,"sets.erl",267}]}.
    {gc_bif,map_size,{f,0},1,[{tr,{y,0},{t_map,any,any}}],{x,1}}.
    {fconv,{tr,{x,1},{t_integer,{0,288230376151711743}}},{fr,0}}.
    {fmove,{float,0.75},{fr,1}}.
    {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},1}.
    {fmove,{fr,0},{x,1}}.
    {gc_bif,floor,{f,0},2,[{tr,{x,1},{t_float,any}}],{x,3}}.
    {move,{y,0},{x,4}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,5}}.
    {move,nil,{x,1}}.
    {call_last,6,{f,60},2}. % intersection_heuristic/6
  {label,57}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"sets.erl",270}]}.
    {call,1,{f,22}}. % size/1
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,1,{f,22}}. % size/1
    {test,is_lt,{f,58},[{y,0},{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,217},0,0,{x,0},{list,[{y,1}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,{y,2},{x,1}}.
    {call_last,2,{f,117},3}. % filter/2
  {label,58}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,219},0,0,{x,0},{list,[{y,2}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,{y,1},{x,1}}.
    {call_last,2,{f,117},3}. % filter/2


{function, intersection_heuristic, 6, 60}.
  {label,59}.
    {line,[{location,"sets.erl",279}]}.
    {func_info,{atom,sets},{atom,intersection_heuristic},6}.
  {label,60}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_map,any,any}}]}}.
    {test,is_eq_exact,{f,61},[{tr,{x,3},{t_integer,any}},{integer,0}]}.
    {allocate,2,6}.
    {move,{x,5},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",280}]}.
    {call,2,{f,70}}. % remove_keys/2
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,65},2}. % intersection_decided/3
  {label,61}.
    {test,is_tuple,{f,63},[{x,0}]}.
    {test,test_arity,{f,59},[{x,0},3]}.
    {allocate,6,6}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {line,[{location,"sets.erl",282}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,has_map_fields,{f,62},{y,1},{list,[{y,0}]}}.
    {line,[{location,"sets.erl",285}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,2,2}.
    {put_list,{y,0},{y,5},{x,2}}.
    {move,{y,2},{x,4}}.
    {move,{x,1},{x,3}}.
    {move,{y,1},{x,5}}.
    {move,{x,2},{x,1}}.
    {move,{y,4},{x,2}}.
    {call_last,6,{f,60},6}. % intersection_heuristic/6
  {label,62}.
    {test_heap,2,1}.
    {put_list,{y,0},{y,4},{x,2}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,5},{x,1}}.
    {call_last,6,{f,60},6}. % intersection_heuristic/6
  {label,63}.
    {test,is_eq_exact,{f,59},[{x,0},{atom,none}]}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"sets.erl",290}]}.
    {call_ext_only,2,{extfunc,maps,from_keys,2}}.


{function, intersection_decided, 3, 65}.
  {label,64}.
    {line,[{location,"sets.erl",292}]}.
    {func_info,{atom,sets},{atom,intersection_decided},3}.
  {label,65}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,any}}]}}.
    {test,is_tuple,{f,68},[{x,0}]}.
    {test,test_arity,{f,64},[{x,0},3]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {test,has_map_fields,{f,66},{x,2},{list,[{x,1}]}}.
    {jump,{f,67}}.
  {label,66}.
    {move,{x,1},{x,0}}.
    {move,{y,2},{x,1}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"sets.erl",295}]}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {move,{x,0},{y,2}}.
  {label,67}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {line,[{location,"sets.erl",297}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,65},2}. % intersection_decided/3
  {label,68}.
    {test,is_eq_exact,{f,64},[{x,0},{atom,none}]}.
    {move,{x,1},{x,0}}.
    return.


{function, remove_keys, 2, 70}.
  {label,69}.
    {line,[{location,"sets.erl",301}]}.
    {func_info,{atom,sets},{atom,remove_keys},2}.
  {label,70}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_nonempty_list,{f,71},[{x,0}]}.
    {allocate,1,2}.
    {get_list,{x,0},{x,0},{y,0}}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,70},1}. % remove_keys/2
  {label,71}.
    {move,{x,1},{x,0}}.
    return.


{function, intersection, 1, 73}.
  {label,72}.
    {line,[{location,"sets.erl",309}]}.
    {func_info,{atom,sets},{atom,intersection},1}.
  {label,73}.
    {test,is_nonempty_list,{f,72},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,74},[{x,2}]}.
    {allocate,1,3}.
    {get_list,{x,2},{x,0},{y,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",310}]}.
    {call,2,{f,55}}. % intersection/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{9,{t_atom,[set]}},
                       {t_tuple,9,true,#{1 => {t_atom,[set]},2 => number}}}],
                     {t_map,any,any}}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,76},1}. % intersection1/2
  {label,74}.
    {test,is_nil,{f,72},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, intersection1, 2, 76}.
  {label,75}.
    {line,[{location,"sets.erl",314}]}.
    {func_info,{atom,sets},{atom,intersection1},2}.
  {label,76}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{9,{t_atom,[set]}},
                       {t_tuple,9,true,#{1 => {t_atom,[set]},2 => number}}}],
                     {t_map,any,any}}}]}}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {allocate,1,2}.
    {get_list,{x,1},{x,1},{y,0}}.
    {line,[{location,"sets.erl",315}]}.
    {call,2,{f,55}}. % intersection/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{9,{t_atom,[set]}},
                       {t_tuple,9,true,#{1 => {t_atom,[set]},2 => number}}}],
                     {t_map,any,any}}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,76},1}. % intersection1/2
  {label,77}.
    {test,is_nil,{f,75},[{x,1}]}.
    return.


{function, is_disjoint, 2, 79}.
  {label,78}.
    {line,[{location,"sets.erl",323}]}.
    {func_info,{atom,sets},{atom,is_disjoint},2}.
  {label,79}.
    {test,is_map,{f,81},[{x,0}]}.
    {test,is_map,{f,81},[{x,1}]}.
    {line,[{location,"sets.erl",325}]}.
    {gc_bif,map_size,{f,0},2,[{tr,{x,0},{t_map,any,any}}],{x,2}}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {test,is_lt,
          {f,80},
          [{tr,{x,2},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"sets.erl",326}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,84},1}. % is_disjoint_1/2
  {label,80}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"sets.erl",328}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,84},1}. % is_disjoint_1/2
  {label,81}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"sets.erl",331}]}.
    {call,1,{f,22}}. % size/1
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,1,{f,22}}. % size/1
    {test,is_lt,{f,82},[{y,0},{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,207},0,0,{x,0},{list,[{y,1}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,{y,2},{x,2}}.
    {move,{atom,true},{x,1}}.
    {call_last,3,{f,110},3}. % fold/3
  {label,82}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,212},0,0,{x,0},{list,[{y,2}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,{y,1},{x,2}}.
    {move,{atom,true},{x,1}}.
    {call_last,3,{f,110},3}. % fold/3


{function, is_disjoint_1, 2, 84}.
  {label,83}.
    {line,[{location,"sets.erl",342}]}.
    {func_info,{atom,sets},{atom,is_disjoint_1},2}.
  {label,84}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"sets.erl",343}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,is_tuple,{f,86},[{x,0}]}.
    {test,test_arity,{f,87},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,has_map_fields,{f,85},{y,0},{list,[{x,1}]}}.
    {move,{atom,false},{x,0}}.
    {deallocate,1}.
    return.
  {label,85}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,84},1}. % is_disjoint_1/2
  {label,86}.
    {test,is_eq_exact,{f,87},[{x,0},{atom,none}]}.
    {move,{atom,true},{x,0}}.
    {deallocate,1}.
    return.
  {label,87}.
    {case_end,{x,0}}.


{function, subtract, 2, 89}.
  {label,88}.
    {line,[{location,"sets.erl",361}]}.
    {func_info,{atom,sets},{atom,subtract},2}.
  {label,89}.
    {test,is_map,{f,90},[{x,0}]}.
    {test,is_map,{f,90},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"sets.erl",362}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {line,[{location,"sets.erl",363}]}.
    {gc_bif,map_size,{f,0},1,[{tr,{y,1},{t_map,any,any}}],{x,1}}.
    {fconv,{tr,{x,1},{t_integer,{0,288230376151711743}}},{fr,0}}.
    {fmove,{float,0.75},{fr,1}}.
    {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},1}.
    {fmove,{fr,0},{x,1}}.
    {gc_bif,floor,{f,0},2,[{tr,{x,1},{t_float,any}}],{x,3}}.
    {move,{y,1},{x,4}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,5}}.
    {move,nil,{x,1}}.
    {call_last,6,{f,92},2}. % subtract_heuristic/6
  {label,90}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,205},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,117}}. % filter/2


{function, subtract_heuristic, 6, 92}.
  {label,91}.
    {line,[{location,"sets.erl",369}]}.
    {func_info,{atom,sets},{atom,subtract_heuristic},6}.
  {label,92}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_map,any,any}}]}}.
    {test,is_eq_exact,{f,93},[{tr,{x,3},{t_integer,any}},{integer,0}]}.
    {allocate,2,6}.
    {move,{x,5},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",370}]}.
    {call,2,{f,70}}. % remove_keys/2
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,97},2}. % subtract_decided/3
  {label,93}.
    {test,is_tuple,{f,95},[{x,0}]}.
    {test,test_arity,{f,91},[{x,0},3]}.
    {allocate,6,6}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {line,[{location,"sets.erl",372}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,has_map_fields,{f,94},{y,1},{list,[{y,0}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{y,4},{x,2}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,5},{x,1}}.
    {call_last,6,{f,92},6}. % subtract_heuristic/6
  {label,94}.
    {line,[{location,"sets.erl",377}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,2,2}.
    {put_list,{y,0},{y,5},{x,2}}.
    {move,{y,2},{x,4}}.
    {move,{x,1},{x,3}}.
    {move,{y,1},{x,5}}.
    {move,{x,2},{x,1}}.
    {move,{y,4},{x,2}}.
    {call_last,6,{f,92},6}. % subtract_heuristic/6
  {label,95}.
    {test,is_eq_exact,{f,91},[{x,0},{atom,none}]}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"sets.erl",380}]}.
    {call_ext_only,2,{extfunc,maps,from_keys,2}}.


{function, subtract_decided, 3, 97}.
  {label,96}.
    {line,[{location,"sets.erl",382}]}.
    {func_info,{atom,sets},{atom,subtract_decided},3}.
  {label,97}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,any}}]}}.
    {test,is_tuple,{f,99},[{x,0}]}.
    {test,test_arity,{f,96},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,has_map_fields,{f,98},{x,2},{list,[{x,3}]}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"sets.erl",385}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {trim,1,2}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,maps,remove,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,97},2}. % subtract_decided/3
  {label,98}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"sets.erl",387}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,97},2}. % subtract_decided/3
  {label,99}.
    {test,is_eq_exact,{f,96},[{x,0},{atom,none}]}.
    {move,{x,1},{x,0}}.
    return.


{function, is_subset, 2, 101}.
  {label,100}.
    {line,[{location,"sets.erl",399}]}.
    {func_info,{atom,sets},{atom,is_subset},2}.
  {label,101}.
    {test,is_map,{f,103},[{x,0}]}.
    {test,is_map,{f,103},[{x,1}]}.
    {line,[{location,"sets.erl",401}]}.
    {gc_bif,map_size,{f,0},2,[{tr,{x,0},{t_map,any,any}}],{x,2}}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {test,is_lt,
          {f,102},
          [{tr,{x,3},{t_integer,{0,288230376151711743}}},
           {tr,{x,2},{t_integer,{0,288230376151711743}}}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,102}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"sets.erl",404}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,105},1}. % is_subset_1/2
  {label,103}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,200},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,true},{x,1}}.
    {call_only,3,{f,110}}. % fold/3


{function, is_subset_1, 2, 105}.
  {label,104}.
    {line,[{location,"sets.erl",409}]}.
    {func_info,{atom,sets},{atom,is_subset_1},2}.
  {label,105}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"sets.erl",410}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,is_tuple,{f,107},[{x,0}]}.
    {test,test_arity,{f,108},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,has_map_fields,{f,106},{y,0},{list,[{x,1}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,105},1}. % is_subset_1/2
  {label,106}.
    {move,{atom,false},{x,0}}.
    {deallocate,1}.
    return.
  {label,107}.
    {test,is_eq_exact,{f,108},[{x,0},{atom,none}]}.
    {move,{atom,true},{x,0}}.
    {deallocate,1}.
    return.
  {label,108}.
    {case_end,{x,0}}.


{function, fold, 3, 110}.
  {label,109}.
    {line,[{location,"sets.erl",429}]}.
    {func_info,{atom,sets},{atom,fold},3}.
  {label,110}.
    {test,is_tuple,{f,111},[{x,2}]}.
    {test,is_tagged_tuple,
          {f,109},
          [{tr,{x,2},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {test,is_function2,{f,109},[{x,0},{integer,2}]}.
    {call_only,3,{f,132}}. % fold_set/3
  {label,111}.
    {test,is_map,{f,109},[{x,2}]}.
    {test,is_function2,{f,109},[{x,0},{integer,2}]}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",430}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,113},2}. % fold_1/3


{function, fold_1, 3, 113}.
  {label,112}.
    {line,[{location,"sets.erl",434}]}.
    {func_info,{atom,sets},{atom,fold_1},3}.
  {label,113}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",435}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,is_tuple,{f,114},[{x,0}]}.
    {test,test_arity,{f,115},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {move,{y,2},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {line,[{location,"sets.erl",437}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,113},2}. % fold_1/3
  {label,114}.
    {test,is_eq_exact,{f,115},[{x,0},{atom,none}]}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,115}.
    {line,[{location,"sets.erl",435}]}.
    {case_end,{x,0}}.


{function, filter, 2, 117}.
  {label,116}.
    {line,[{location,"sets.erl",448}]}.
    {func_info,{atom,sets},{atom,filter},2}.
  {label,117}.
    {test,is_tuple,{f,118},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,116},
          [{tr,{x,1},{t_tuple,0,false,#{}}},9,{atom,set}]}.
    {test,is_function2,{f,116},[{x,0},{integer,1}]}.
    {call_only,2,{f,143}}. % filter_set/2
  {label,118}.
    {test,is_map,{f,116},[{x,1}]}.
    {test,is_function2,{f,116},[{x,0},{integer,1}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"sets.erl",449}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call,2,{f,120}}. % filter_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,maps,from_keys,2},0}.


{function, filter_1, 2, 120}.
  {label,119}.
    {line,[{location,"sets.erl",453}]}.
    {func_info,{atom,sets},{atom,filter_1},2}.
  {label,120}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"sets.erl",454}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,is_tuple,{f,123},[{x,0}]}.
    {test,test_arity,{f,125},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"sets.erl",456}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,124},
                {list,[{atom,false},{f,122},{atom,true},{f,121}]}}.
  {label,121}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"sets.erl",458}]}.
    {call,2,{f,120}}. % filter_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,122}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,120},3}. % filter_1/2
  {label,123}.
    {test,is_eq_exact,{f,125},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    {deallocate,3}.
    return.
  {label,124}.
    {line,[{location,"sets.erl",456}]}.
    {case_end,{x,0}}.
  {label,125}.
    {line,[{location,"sets.erl",454}]}.
    {case_end,{x,0}}.


{function, get_slot, 2, 127}.
  {label,126}.
    {line,[{location,"sets.erl",470}]}.
    {func_info,{atom,sets},{atom,get_slot},2}.
  {label,127}.
    {'%',{var_info,{x,0},[{type,{t_tuple,9,true,#{1 => {t_atom,[set]}}}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"sets.erl",471}]}.
    {call_ext,2,{extfunc,erlang,phash,2}}.
    {get_tuple_element,{y,0},2,{x,1}}.
    {test,is_lt,{f,128},[{x,1},{x,0}]}.
    {get_tuple_element,{y,0},4,{x,1}}.
    {line,[{location,"sets.erl",473}]}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {deallocate,1}.
    return.
  {label,128}.
    {deallocate,1}.
    return.


{function, get_bucket, 2, 130}.
  {label,129}.
    {line,[{location,"sets.erl",479}]}.
    {func_info,{atom,sets},{atom,get_bucket},2}.
  {label,130}.
    {'%',{var_info,{x,0},[{type,{t_tuple,9,true,#{1 => {t_atom,[set]}}}}]}}.
    {get_tuple_element,{x,0},8,{x,0}}.
    {call_only,2,{f,157}}. % get_bucket_s/2


{function, fold_set, 3, 132}.
  {label,131}.
    {line,[{location,"sets.erl",489}]}.
    {func_info,{atom,sets},{atom,fold_set},3}.
  {label,132}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,9,true,#{1 => {t_atom,[set]}}}}]}}.
    {get_tuple_element,{x,2},8,{x,2}}.
    {line,[{location,"sets.erl",491}]}.
    {bif,tuple_size,{f,0},[{x,2}],{x,3}}.
    {call_only,4,{f,134}}. % fold_segs/4


{function, fold_segs, 4, 134}.
  {label,133}.
    {line,[{location,"sets.erl",493}]}.
    {func_info,{atom,sets},{atom,fold_segs},4}.
  {label,134}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,135},[{tr,{x,3},{t_integer,any}},{integer,1}]}.
    {line,[{location,"sets.erl",494}]}.
    {bif,element,
         {f,0},
         [{tr,{x,3},{t_integer,any}},{tr,{x,2},{t_tuple,0,false,#{}}}],
         {x,4}}.
    {line,[{location,"sets.erl",495}]}.
    {bif,tuple_size,{f,0},[{x,4}],{x,5}}.
    {allocate,3,6}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,5},{x,3}}.
    {move,{x,4},{x,2}}.
    {call,4,{f,137}}. % fold_seg/4
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,134},3}. % fold_segs/4
  {label,135}.
    {move,{x,1},{x,0}}.
    return.


{function, fold_seg, 4, 137}.
  {label,136}.
    {line,[{location,"sets.erl",498}]}.
    {func_info,{atom,sets},{atom,fold_seg},4}.
  {label,137}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,138},[{tr,{x,3},{t_integer,any}},{integer,1}]}.
    {line,[{location,"sets.erl",499}]}.
    {bif,element,
         {f,0},
         [{tr,{x,3},{t_integer,any}},{tr,{x,2},{t_tuple,0,false,#{}}}],
         {x,4}}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,4},{x,2}}.
    {call,3,{f,140}}. % fold_bucket/3
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,{1,16777215}}},{integer,1}],
            {x,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,137},3}. % fold_seg/4
  {label,138}.
    {move,{x,1},{x,0}}.
    return.


{function, fold_bucket, 3, 140}.
  {label,139}.
    {line,[{location,"sets.erl",502}]}.
    {func_info,{atom,sets},{atom,fold_bucket},3}.
  {label,140}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,141},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,0},{y,1}}.
    {get_list,{x,2},{x,0},{y,0}}.
    {move,{y,1},{x,2}}.
    {line,[{location,"sets.erl",503}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,140},2}. % fold_bucket/3
  {label,141}.
    {test,is_nil,{f,139},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, filter_set, 2, 143}.
  {label,142}.
    {line,[{location,"sets.erl",506}]}.
    {func_info,{atom,sets},{atom,filter_set},2}.
  {label,143}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,9,true,#{1 => {t_atom,[set]}}}}]}}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,1},8,{x,0}}.
    {line,[{location,"sets.erl",507}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {move,nil,{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{integer,0},{x,3}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"sets.erl",508}]}.
    {call,4,{f,145}}. % filter_seg_list/4
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"sets.erl",509}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {trim,1,1}.
    {move,{integer,9},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {call_last,2,{f,167},1}. % maybe_contract/2


{function, filter_seg_list, 4, 145}.
  {label,144}.
    {line,[{location,"sets.erl",511}]}.
    {func_info,{atom,sets},{atom,filter_seg_list},4}.
  {label,145}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,146},[{x,1}]}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {line,[{location,"sets.erl",512}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {move,nil,{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,3}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"sets.erl",513}]}.
    {call,4,{f,148}}. % filter_bkt_list/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,{t_list,any,nil},nil},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"sets.erl",514}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,2}}.
    {get_tuple_element,{y,1},1,{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,4,{f,145},4}. % filter_seg_list/4
  {label,146}.
    {test,is_nil,{f,144},[{x,1}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",516}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, filter_bkt_list, 4, 148}.
  {label,147}.
    {line,[{location,"sets.erl",518}]}.
    {func_info,{atom,sets},{atom,filter_bkt_list},4}.
  {label,148}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_list,any,nil},nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,149},[{x,1}]}.
    {allocate,3,4}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,1},{y,0}}.
    {move,nil,{x,2}}.
    {line,[{location,"sets.erl",519}]}.
    {call,4,{f,151}}. % filter_bucket/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_integer,any}}}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {put_list,{x,1},{y,1},{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,148},3}. % filter_bkt_list/4
  {label,149}.
    {test,is_nil,{f,147},[{x,1}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",522}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, filter_bucket, 4, 151}.
  {label,150}.
    {line,[{location,"sets.erl",524}]}.
    {func_info,{atom,sets},{atom,filter_bucket},4}.
  {label,151}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,154},[{x,1}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"sets.erl",525}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,155},
                {list,[{atom,false},{f,153},{atom,true},{f,152}]}}.
  {label,152}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,3},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,151},5}. % filter_bucket/4
  {label,153}.
    {line,[{location,"sets.erl",527}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,151},5}. % filter_bucket/4
  {label,154}.
    {test,is_nil,{f,150},[{x,1}]}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
    return.
  {label,155}.
    {line,[{location,"sets.erl",525}]}.
    {case_end,{x,0}}.


{function, get_bucket_s, 2, 157}.
  {label,156}.
    {line,[{location,"sets.erl",534}]}.
    {func_info,{atom,sets},{atom,get_bucket_s},2}.
  {label,157}.
    {line,[{location,"sets.erl",535}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {gc_bif,'div',{f,0},2,[{tr,{x,1},number},{integer,16}],{x,2}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {line,[{location,"sets.erl",536}]}.
    {gc_bif,'rem',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,16}],{x,1}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},{t_integer,{-15,15}}},{integer,1}],{x,1}}.
    {line,[{location,"sets.erl",537}]}.
    {bif,element,{f,0},[{tr,{x,2},{t_integer,any}},{x,0}],{x,0}}.
    {bif,element,{f,0},[{tr,{x,1},{t_integer,{-14,16}}},{x,0}],{x,0}}.
    return.


{function, put_bucket_s, 3, 159}.
  {label,158}.
    {line,[{location,"sets.erl",539}]}.
    {func_info,{atom,sets},{atom,put_bucket_s},3}.
  {label,159}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {line,[{location,"sets.erl",540}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,1},number},{integer,16}],{x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {line,[{location,"sets.erl",541}]}.
    {gc_bif,'rem',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,16}],{x,1}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,1},{t_integer,{-15,15}}},{integer,1}],{x,1}}.
    {line,[{location,"sets.erl",542}]}.
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
    {line,[{location,"sets.erl",543}]}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},2}.


{function, maybe_expand, 1, 161}.
  {label,160}.
    {line,[{location,"sets.erl",546}]}.
    {func_info,{atom,sets},{atom,maybe_expand},1}.
  {label,161}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[set]},
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {gc_bif,'+',{f,162},2,[{x,1},{integer,1}],{x,2}}.
    {get_tuple_element,{x,0},5,{x,3}}.
    {test,is_lt,{f,162},[{x,3},{tr,{x,2},number}]}.
    {allocate,5,1}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4}]}}.
    {line,[{location,"sets.erl",547}]}.
    {call,1,{f,164}}. % maybe_expand_segs/1
    {'%',{var_info,{x,0},[{type,{t_tuple,9,true,#{1 => {t_atom,[set]}}}}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {line,[{location,"sets.erl",548}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{y,4}}.
    {get_tuple_element,{x,0},4,{x,1}}.
    {line,[{location,"sets.erl",550}]}.
    {gc_bif,'-',{f,0},2,[{tr,{y,4},number},{x,1}],{y,3}}.
    {get_tuple_element,{x,0},8,{y,2}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{y,1}}.
    {move,{y,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",551}]}.
    {call,2,{f,157}}. % get_bucket_s/2
    {get_tuple_element,{y,1},3,{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,2}}.
    {line,[{location,"sets.erl",553}]}.
    {call,4,{f,173}}. % rehash/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{y,3},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,3}}.
    {move,{y,1},{y,2}}.
    {trim,2,3}.
    {line,[{location,"sets.erl",554}]}.
    {call,3,{f,159}}. % put_bucket_s/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {line,[{location,"sets.erl",555}]}.
    {call,3,{f,159}}. % put_bucket_s/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {line,[{location,"sets.erl",556}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {line,[{location,"sets.erl",558}]}.
    {gc_bif,'*',{f,0},2,[{tr,{y,1},number},{integer,5}],{x,2}}.
    {line,[{location,"sets.erl",559}]}.
    {gc_bif,'*',{f,0},3,[{tr,{y,1},number},{integer,3}],{x,3}}.
    {test_heap,10,4}.
    {get_tuple_element,{y,0},3,{x,4}}.
    {get_tuple_element,{y,0},4,{x,5}}.
    {get_tuple_element,{y,0},7,{x,6}}.
    {put_tuple2,{x,0},
                {list,[{atom,set},
                       {x,1},
                       {y,1},
                       {x,4},
                       {x,5},
                       {x,2},
                       {x,3},
                       {x,6},
                       {x,0}]}}.
    {deallocate,2}.
    return.
  {label,162}.
    {line,[{location,"sets.erl",561}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{integer,2},{x,0}}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, maybe_expand_segs, 1, 164}.
  {label,163}.
    {line,[{location,"sets.erl",564}]}.
    {func_info,{atom,sets},{atom,maybe_expand_segs},1}.
  {label,164}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[set]},
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {get_tuple_element,{x,0},3,{x,2}}.
    {test,is_eq_exact,{f,165},[{x,1},{x,2}]}.
    {line,[{location,"sets.erl",565}]}.
    {gc_bif,'*',{f,0},3,[{x,2},{integer,2}],{x,1}}.
    {get_tuple_element,{x,0},4,{x,2}}.
    {line,[{location,"sets.erl",566}]}.
    {gc_bif,'*',{f,0},3,[{x,2},{integer,2}],{x,2}}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,0},7,{x,1}}.
    {get_tuple_element,{x,0},8,{x,0}}.
    {line,[{location,"sets.erl",567}]}.
    {call,2,{f,180}}. % expand_segs/2
    {move,{y,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{integer,9},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{y,0},{x,0},4}.
    {set_tuple_element,{y,1},{x,0},3}.
    {deallocate,3}.
    return.
  {label,165}.
    return.


{function, maybe_contract, 2, 167}.
  {label,166}.
    {line,[{location,"sets.erl",571}]}.
    {func_info,{atom,sets},{atom,maybe_contract},2}.
  {label,167}.
    {'%',{var_info,{x,0},[{type,{t_tuple,9,true,#{1 => {t_atom,[set]}}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {gc_bif,'-',{f,168},3,[{x,2},{tr,{x,1},{t_integer,any}}],{x,3}}.
    {get_tuple_element,{x,0},6,{x,4}}.
    {test,is_lt,{f,168},[{tr,{x,3},number},{x,4}]}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {test,is_lt,{f,168},[{integer,16},{x,3}]}.
    {get_tuple_element,{x,0},4,{x,2}}.
    {line,[{location,"sets.erl",574}]}.
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
    {line,[{location,"sets.erl",576}]}.
    {call,2,{f,157}}. % get_bucket_s/2
    {move,{y,1},{x,2}}.
    {move,{x,0},{y,0}}.
    {move,{y,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",578}]}.
    {call,2,{f,157}}. % get_bucket_s/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,5}.
    {line,[{location,"sets.erl",579}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {trim,2,3}.
    {call,3,{f,159}}. % put_bucket_s/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"sets.erl",580}]}.
    {call,3,{f,159}}. % put_bucket_s/3
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {line,[{location,"sets.erl",581}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{integer,1}],{x,1}}.
    {get_tuple_element,{y,2},1,{x,2}}.
    {line,[{location,"sets.erl",582}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{tr,{y,1},{t_integer,any}}],{x,2}}.
    {line,[{location,"sets.erl",584}]}.
    {gc_bif,'*',{f,0},3,[{tr,{x,1},number},{integer,5}],{x,3}}.
    {line,[{location,"sets.erl",585}]}.
    {gc_bif,'*',{f,0},4,[{tr,{x,1},number},{integer,3}],{x,4}}.
    {test_heap,10,5}.
    {get_tuple_element,{y,2},3,{x,5}}.
    {get_tuple_element,{y,2},4,{x,6}}.
    {get_tuple_element,{y,2},7,{x,7}}.
    {put_tuple2,{x,0},
                {list,[{atom,set},
                       {x,2},
                       {x,1},
                       {x,5},
                       {x,6},
                       {x,3},
                       {x,4},
                       {x,7},
                       {x,0}]}}.
    {call_last,1,{f,170},3}. % maybe_contract_segs/1
  {label,168}.
    {line,[{location,"sets.erl",587}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{tr,{x,1},{t_integer,any}}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{integer,2},{x,0}}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, maybe_contract_segs, 1, 170}.
  {label,169}.
    {line,[{location,"sets.erl",590}]}.
    {func_info,{atom,sets},{atom,maybe_contract_segs},1}.
  {label,170}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,9,true,
                                   #{1 => {t_atom,[set]},
                                     2 => number,3 => number,6 => number,
                                     7 => number,
                                     9 => {t_tuple,1,false,#{}}}}}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {get_tuple_element,{x,0},4,{x,2}}.
    {test,is_eq_exact,{f,171},[{tr,{x,1},number},{x,2}]}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {line,[{location,"sets.erl",591}]}.
    {gc_bif,'div',{f,0},3,[{x,1},{integer,2}],{x,1}}.
    {line,[{location,"sets.erl",592}]}.
    {gc_bif,'div',{f,0},3,[{tr,{x,2},number},{integer,2}],{x,2}}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,0},8,{x,0}}.
    {line,[{location,"sets.erl",593}]}.
    {call,1,{f,188}}. % contract_segs/1
    {move,{y,2},{x,1}}.
    {move,{x,0},{x,2}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{integer,9},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{y,0},{x,0},4}.
    {set_tuple_element,{y,1},{x,0},3}.
    {deallocate,3}.
    return.
  {label,171}.
    return.


{function, rehash, 4, 173}.
  {label,172}.
    {line,[{location,"sets.erl",598}]}.
    {func_info,{atom,sets},{atom,rehash},4}.
  {label,173}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_nonempty_list,{f,175},[{x,0}]}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_list,{x,0},{y,0},{x,0}}.
    {line,[{location,"sets.erl",599}]}.
    {call,4,{f,173}}. % rehash/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_list,any,nil}}}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"sets.erl",600}]}.
    {call_ext,2,{extfunc,erlang,phash,2}}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {test,is_eq_exact,{f,174},[{x,0},{tr,{y,3},number}]}.
    {test_heap,5,3}.
    {put_list,{y,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    {deallocate,4}.
    return.
  {label,174}.
    {test,is_eq_exact,{f,176},[{x,0},{tr,{y,2},number}]}.
    {test_heap,5,3}.
    {put_list,{y,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,175}.
    {test,is_nil,{f,172},[{x,0}]}.
    {move,{literal,{[],[]}},{x,0}}.
    return.
  {label,176}.
    {case_end,{x,0}}.


{function, mk_seg, 1, 178}.
  {label,177}.
    {line,[{location,"sets.erl",608}]}.
    {func_info,{atom,sets},{atom,mk_seg},1}.
  {label,178}.
    {'%',{var_info,{x,0},[{type,{t_integer,{16,16}}}]}}.
    {move,{literal,{[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[]}},{x,0}}.
    return.


{function, expand_segs, 2, 180}.
  {label,179}.
    {line,[{location,"sets.erl",617}]}.
    {func_info,{atom,sets},{atom,expand_segs},2}.
  {label,180}.
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,1,false,#{}}},
                        {f,186},
                        {list,[1,
                               {f,185},
                               2,
                               {f,184},
                               4,
                               {f,183},
                               8,
                               {f,182},
                               16,
                               {f,181}]}}.
  {label,181}.
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
  {label,182}.
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
  {label,183}.
    {test_heap,9,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,4}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{x,2},{x,3},{x,4},{x,0},{x,1},{x,1},{x,1},{x,1}]}}.
    return.
  {label,184}.
    {test_heap,5,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0},{x,1},{x,1}]}}.
    return.
  {label,185}.
    {test_heap,3,2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,186}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"sets.erl",631}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {bif,tuple_size,{f,0},[{tr,{y,1},{t_tuple,1,false,#{}}}],{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {trim,1,1}.
    {line,[{location,"sets.erl",632}]}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {line,[{location,"sets.erl",631}]}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},0}.


{function, contract_segs, 1, 188}.
  {label,187}.
    {line,[{location,"sets.erl",635}]}.
    {func_info,{atom,sets},{atom,contract_segs},1}.
  {label,188}.
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,1,false,#{}}},
                        {f,194},
                        {list,[2,
                               {f,193},
                               4,
                               {f,192},
                               8,
                               {f,191},
                               16,
                               {f,190},
                               32,
                               {f,189}]}}.
  {label,189}.
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
  {label,190}.
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
  {label,191}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,3},{x,0}]}}.
    return.
  {label,192}.
    {test_heap,3,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,193}.
    {test_heap,2,1}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0}]}}.
    return.
  {label,194}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {bif,tuple_size,{f,0},[{tr,{x,0},{t_tuple,1,false,#{}}}],{x,1}}.
    {line,[{location,"sets.erl",647}]}.
    {gc_bif,'div',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{1,16777215}}},{integer,2}],
            {y,0}}.
    {line,[{location,"sets.erl",648}]}.
    {call_ext,1,{extfunc,erlang,tuple_to_list,1}}.
    {move,{y,0},{x,2}}.
    {move,{integer,1},{x,1}}.
    {trim,1,0}.
    {call_ext,3,{extfunc,lists,sublist,3}}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},0}.


{function, module_info, 0, 196}.
  {label,195}.
    {line,[]}.
    {func_info,{atom,sets},{atom,module_info},0}.
  {label,196}.
    {move,{atom,sets},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 198}.
  {label,197}.
    {line,[]}.
    {func_info,{atom,sets},{atom,module_info},1}.
  {label,198}.
    {move,{x,0},{x,1}}.
    {move,{atom,sets},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-is_subset/2-fun-0-', 3, 200}.
  {label,199}.
    {line,[{location,"sets.erl",407}]}.
    {func_info,{atom,sets},{atom,'-is_subset/2-fun-0-'},3}.
  {label,200}.
    {select_val,{x,1},
                {f,203},
                {list,[{atom,false},{f,202},{atom,true},{f,201}]}}.
  {label,201}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,31}}. % is_element/2
  {label,202}.
    {move,{atom,false},{x,0}}.
    return.
  {label,203}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badarg},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-subtract/2-fun-0-', 2, 205}.
  {label,204}.
    {line,[{location,"sets.erl",365}]}.
    {func_info,{atom,sets},{atom,'-subtract/2-fun-0-'},2}.
  {label,205}.
    {allocate,0,2}.
    {call,2,{f,31}}. % is_element/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-is_disjoint/2-fun-0-', 3, 207}.
  {label,206}.
    {line,[{location,"sets.erl",333}]}.
    {func_info,{atom,sets},{atom,'-is_disjoint/2-fun-0-'},3}.
  {label,207}.
    {select_val,{x,1},
                {f,210},
                {list,[{atom,false},{f,209},{atom,true},{f,208}]}}.
  {label,208}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"sets.erl",334}]}.
    {call,2,{f,31}}. % is_element/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,209}.
    {move,{atom,false},{x,0}}.
    return.
  {label,210}.
    {call_only,2,{f,229}}. % '-is_disjoint/2-inlined-0-'/2


{function, '-is_disjoint/2-fun-1-', 3, 212}.
  {label,211}.
    {line,[{location,"sets.erl",337}]}.
    {func_info,{atom,sets},{atom,'-is_disjoint/2-fun-1-'},3}.
  {label,212}.
    {select_val,{x,1},
                {f,215},
                {list,[{atom,false},{f,214},{atom,true},{f,213}]}}.
  {label,213}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"sets.erl",338}]}.
    {call,2,{f,31}}. % is_element/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,214}.
    {move,{atom,false},{x,0}}.
    return.
  {label,215}.
    {call_only,2,{f,231}}. % '-is_disjoint/2-inlined-1-'/2


{function, '-intersection/2-fun-0-', 2, 217}.
  {label,216}.
    {line,[{location,"sets.erl",272}]}.
    {func_info,{atom,sets},{atom,'-intersection/2-fun-0-'},2}.
  {label,217}.
    {call_only,2,{f,31}}. % is_element/2


{function, '-intersection/2-fun-1-', 2, 219}.
  {label,218}.
    {line,[{location,"sets.erl",274}]}.
    {func_info,{atom,sets},{atom,'-intersection/2-fun-1-'},2}.
  {label,219}.
    {call_only,2,{f,31}}. % is_element/2


{function, '-union/2-fun-0-', 2, 221}.
  {label,220}.
    {line,[{location,"sets.erl",234}]}.
    {func_info,{atom,sets},{atom,'-union/2-fun-0-'},2}.
  {label,221}.
    {call_only,2,{f,34}}. % add_element/2


{function, '-union/2-fun-1-', 2, 223}.
  {label,222}.
    {line,[{location,"sets.erl",236}]}.
    {func_info,{atom,sets},{atom,'-union/2-fun-1-'},2}.
  {label,223}.
    {call_only,2,{f,34}}. % add_element/2


{function, '-to_list/1-fun-0-', 2, 225}.
  {label,224}.
    {line,[{location,"sets.erl",157}]}.
    {func_info,{atom,sets},{atom,'-to_list/1-fun-0-'},2}.
  {label,225}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, '-from_list/1-fun-0-', 2, 227}.
  {label,226}.
    {line,[{location,"sets.erl",112}]}.
    {func_info,{atom,sets},{atom,'-from_list/1-fun-0-'},2}.
  {label,227}.
    {call_only,2,{f,34}}. % add_element/2


{function, '-is_disjoint/2-inlined-0-', 2, 229}.
  {label,228}.
    {line,[{location,"sets.erl",333}]}.
    {func_info,{atom,sets},{atom,'-is_disjoint/2-inlined-0-'},2}.
  {label,229}.
    {jump,{f,228}}.


{function, '-is_disjoint/2-inlined-1-', 2, 231}.
  {label,230}.
    {line,[{location,"sets.erl",337}]}.
    {func_info,{atom,sets},{atom,'-is_disjoint/2-inlined-1-'},2}.
  {label,231}.
    {jump,{f,230}}.
