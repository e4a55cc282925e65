{module, gb_trees}.  %% version = 0

{exports, [{balance,1},
           {delete,2},
           {delete_any,2},
           {empty,0},
           {enter,3},
           {from_orddict,1},
           {get,2},
           {insert,3},
           {is_defined,2},
           {is_empty,1},
           {iterator,1},
           {iterator_from,2},
           {keys,1},
           {largest,1},
           {lookup,2},
           {map,2},
           {module_info,0},
           {module_info,1},
           {next,1},
           {size,1},
           {smallest,1},
           {take,2},
           {take_any,2},
           {take_largest,1},
           {take_smallest,1},
           {to_list,1},
           {update,3},
           {values,1}]}.

{attributes, []}.

{labels, 156}.


{function, empty, 0, 2}.
  {label,1}.
    {line,[{location,"gb_trees.erl",174}]}.
    {func_info,{atom,gb_trees},{atom,empty},0}.
  {label,2}.
    {move,{literal,{0,nil}},{x,0}}.
    return.


{function, is_empty, 1, 4}.
  {label,3}.
    {line,[{location,"gb_trees.erl",180}]}.
    {func_info,{atom,gb_trees},{atom,is_empty},1}.
  {label,4}.
    {bif,'=:=',{f,0},[{x,0},{literal,{0,nil}}],{x,0}}.
    return.


{function, size, 1, 6}.
  {label,5}.
    {line,[{location,"gb_trees.erl",188}]}.
    {func_info,{atom,gb_trees},{atom,size},1}.
  {label,6}.
    {test,is_tuple,{f,5},[{x,0}]}.
    {test,test_arity,{f,5},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_integer,{f,5},[{x,1}]}.
    {test,is_ge,{f,5},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, lookup, 2, 8}.
  {label,7}.
    {line,[{location,"gb_trees.erl",196}]}.
    {func_info,{atom,gb_trees},{atom,lookup},2}.
  {label,8}.
    {test,is_tuple,{f,7},[{x,1}]}.
    {test,test_arity,{f,7},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call_only,2,{f,10}}. % lookup_1/2


{function, lookup_1, 2, 10}.
  {label,9}.
    {line,[{location,"gb_trees.erl",206}]}.
    {func_info,{atom,gb_trees},{atom,lookup_1},2}.
  {label,10}.
    {test,is_tuple,{f,13},[{x,1}]}.
    {test,test_arity,{f,9},[{x,1},4]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_lt,{f,11},[{x,0},{x,2}]}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {call_only,2,{f,10}}. % lookup_1/2
  {label,11}.
    {test,is_lt,{f,12},[{x,2},{x,0}]}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {call_only,2,{f,10}}. % lookup_1/2
  {label,12}.
    {test_heap,3,2}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,value},{x,0}]}}.
    return.
  {label,13}.
    {test,is_eq_exact,{f,9},[{x,1},{atom,nil}]}.
    {move,{atom,none},{x,0}}.
    return.


{function, is_defined, 2, 15}.
  {label,14}.
    {line,[{location,"gb_trees.erl",222}]}.
    {func_info,{atom,gb_trees},{atom,is_defined},2}.
  {label,15}.
    {test,is_tuple,{f,14},[{x,1}]}.
    {test,test_arity,{f,14},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call_only,2,{f,17}}. % is_defined_1/2


{function, is_defined_1, 2, 17}.
  {label,16}.
    {line,[{location,"gb_trees.erl",225}]}.
    {func_info,{atom,gb_trees},{atom,is_defined_1},2}.
  {label,17}.
    {test,is_tuple,{f,20},[{x,1}]}.
    {test,test_arity,{f,16},[{x,1},4]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_lt,{f,18},[{x,0},{x,2}]}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {call_only,2,{f,17}}. % is_defined_1/2
  {label,18}.
    {test,is_lt,{f,19},[{x,2},{x,0}]}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {call_only,2,{f,17}}. % is_defined_1/2
  {label,19}.
    {move,{atom,true},{x,0}}.
    return.
  {label,20}.
    {test,is_eq_exact,{f,16},[{x,1},{atom,nil}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, get, 2, 22}.
  {label,21}.
    {line,[{location,"gb_trees.erl",241}]}.
    {func_info,{atom,gb_trees},{atom,get},2}.
  {label,22}.
    {test,is_tuple,{f,21},[{x,1}]}.
    {test,test_arity,{f,21},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call_only,2,{f,24}}. % get_1/2


{function, get_1, 2, 24}.
  {label,23}.
    {line,[{location,"gb_trees.erl",244}]}.
    {func_info,{atom,gb_trees},{atom,get_1},2}.
  {label,24}.
    {test,is_tuple,{f,23},[{x,1}]}.
    {test,test_arity,{f,23},[{x,1},4]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_lt,{f,25},[{x,0},{x,2}]}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {call_only,2,{f,24}}. % get_1/2
  {label,25}.
    {test,is_lt,{f,26},[{x,2},{x,0}]}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {call_only,2,{f,24}}. % get_1/2
  {label,26}.
    {get_tuple_element,{x,1},1,{x,0}}.
    return.


{function, update, 3, 28}.
  {label,27}.
    {line,[{location,"gb_trees.erl",257}]}.
    {func_info,{atom,gb_trees},{atom,update},3}.
  {label,28}.
    {test,is_tuple,{f,27},[{x,2}]}.
    {test,test_arity,{f,27},[{x,2},2]}.
    {allocate,1,3}.
    {get_tuple_element,{x,2},0,{y,0}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {line,[{location,"gb_trees.erl",258}]}.
    {call,3,{f,30}}. % update_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,4,true,#{}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, update_1, 3, 30}.
  {label,29}.
    {line,[{location,"gb_trees.erl",263}]}.
    {func_info,{atom,gb_trees},{atom,update_1},3}.
  {label,30}.
    {test,is_tuple,{f,29},[{x,2}]}.
    {test,test_arity,{f,29},[{x,2},4]}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {get_tuple_element,{x,2},1,{x,4}}.
    {get_tuple_element,{x,2},2,{x,5}}.
    {get_tuple_element,{x,2},3,{x,2}}.
    {test,is_lt,{f,31},[{x,0},{x,3}]}.
    {allocate,3,6}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,5},{x,2}}.
    {line,[{location,"gb_trees.erl",264}]}.
    {call,3,{f,30}}. % update_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,4,true,#{}}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{x,0},{y,2}]}}.
    {deallocate,3}.
    return.
  {label,31}.
    {test,is_lt,{f,32},[{x,3},{x,0}]}.
    {allocate,3,6}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {line,[{location,"gb_trees.erl",266}]}.
    {call,3,{f,30}}. % update_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,4,true,#{}}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{y,2},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,32}.
    {test_heap,5,6}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{x,5},{x,2}]}}.
    return.


{function, insert, 3, 34}.
  {label,33}.
    {line,[{location,"gb_trees.erl",276}]}.
    {func_info,{atom,gb_trees},{atom,insert},3}.
  {label,34}.
    {test,is_tuple,{f,33},[{x,2}]}.
    {test,test_arity,{f,33},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {test,is_integer,{f,33},[{x,3}]}.
    {line,[{location,"gb_trees.erl",277}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {line,[{location,"gb_trees.erl",278}]}.
    {gc_bif,'*',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,4}}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {move,{x,4},{x,3}}.
    {call,4,{f,36}}. % insert_1/4
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,
                                   {t_tuple,3,false,#{}},
                                   none}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, insert_1, 4, 36}.
  {label,35}.
    {line,[{location,"gb_trees.erl",280}]}.
    {func_info,{atom,gb_trees},{atom,insert_1},4}.
  {label,36}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_tuple,{f,42},[{x,2}]}.
    {test,test_arity,{f,44},[{x,2},4]}.
    {get_tuple_element,{x,2},0,{x,4}}.
    {get_tuple_element,{x,2},1,{x,5}}.
    {get_tuple_element,{x,2},2,{x,6}}.
    {get_tuple_element,{x,2},3,{x,2}}.
    {test,is_lt,{f,38},[{x,0},{x,4}]}.
    {line,[{location,"gb_trees.erl",281}]}.
    {gc_bif,'bsr',{f,0},7,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,4,7}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,6},{x,2}}.
    {call,4,{f,36}}. % insert_1/4
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,
                                   {t_tuple,3,false,#{}},
                                   none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,
          {f,37},
          [{tr,{x,0},
               {t_union,{t_atom,[nil]},
                        none,none,
                        {t_tuple,3,false,#{}},
                        none}}]}.
    {test,test_arity,{f,37},[{x,0},3]}.
    {test_heap,5,0}.
    {get_tuple_element,{y,0},0,{x,0}}.
    {put_tuple2,{y,2},{list,[{y,1},{y,2},{x,0},{y,3}]}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,1},{y,3}]}}.
    {line,[{location,"gb_trees.erl",284}]}.
    {call,1,{f,49}}. % count/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{y,0},1,{x,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"gb_trees.erl",285}]}.
    {gc_bif,'bsl',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {get_tuple_element,{y,3},1,{x,1}}.
    {get_tuple_element,{y,0},2,{x,2}}.
    {line,[{location,"gb_trees.erl",286}]}.
    {gc_bif,'+',{f,0},3,[{x,2},{tr,{x,1},{t_integer,any}}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {line,[{location,"gb_trees.erl",287}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},number},{tr,{x,1},number}],{x,2}}.
    {test,is_lt,{f,40},[{tr,{x,2},number},{tr,{x,0},{t_integer,any}}]}.
    {jump,{f,39}}.
  {label,37}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,2},{y,0},{y,3}]}}.
    {deallocate,4}.
    return.
  {label,38}.
    {test,is_lt,{f,44},[{x,4},{x,0}]}.
    {line,[{location,"gb_trees.erl",298}]}.
    {gc_bif,'bsr',{f,0},7,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,4,7}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,6},{y,3}}.
    {call,4,{f,36}}. % insert_1/4
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,
                                   {t_tuple,3,false,#{}},
                                   none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,
          {f,41},
          [{tr,{x,0},
               {t_union,{t_atom,[nil]},
                        none,none,
                        {t_tuple,3,false,#{}},
                        none}}]}.
    {test,test_arity,{f,41},[{x,0},3]}.
    {test_heap,5,0}.
    {get_tuple_element,{y,0},0,{x,0}}.
    {put_tuple2,{y,2},{list,[{y,1},{y,2},{y,3},{x,0}]}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,1},{y,3}]}}.
    {line,[{location,"gb_trees.erl",301}]}.
    {call,1,{f,49}}. % count/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{y,0},1,{x,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"gb_trees.erl",302}]}.
    {gc_bif,'bsl',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {get_tuple_element,{y,3},1,{x,1}}.
    {get_tuple_element,{y,0},2,{x,2}}.
    {line,[{location,"gb_trees.erl",303}]}.
    {gc_bif,'+',{f,0},3,[{x,2},{tr,{x,1},{t_integer,any}}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {line,[{location,"gb_trees.erl",304}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},number},{tr,{x,1},number}],{x,2}}.
    {test,is_lt,{f,40},[{tr,{x,2},number},{tr,{x,0},{t_integer,any}}]}.
  {label,39}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,55},4}. % balance/2
  {label,40}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{y,2},{x,0},{x,1}]}}.
    {deallocate,4}.
    return.
  {label,41}.
    {test_heap,5,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,2},{y,3},{y,0}]}}.
    {deallocate,4}.
    return.
  {label,42}.
    {test,is_eq_exact,{f,44},[{x,2},{atom,nil}]}.
    {test,is_eq_exact,{f,43},[{tr,{x,3},{t_integer,any}},{integer,0}]}.
    {test_heap,9,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{atom,nil},{atom,nil}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1},{integer,1}]}}.
    return.
  {label,43}.
    {test_heap,5,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{atom,nil},{atom,nil}]}}.
    return.
  {label,44}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,key_exists},{x,0}]}}.
    {line,[{location,"gb_trees.erl",319}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, enter, 3, 46}.
  {label,45}.
    {line,[{location,"gb_trees.erl",327}]}.
    {func_info,{atom,gb_trees},{atom,enter},3}.
  {label,46}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"gb_trees.erl",328}]}.
    {call,2,{f,15}}. % is_defined/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,47},[{x,0},{atom,true}]}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,28},3}. % update/3
  {label,47}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,34},3}. % insert/3


{function, count, 1, 49}.
  {label,48}.
    {line,[{location,"gb_trees.erl",337}]}.
    {func_info,{atom,gb_trees},{atom,count},1}.
  {label,49}.
    {test,is_tuple,{f,51},[{x,0}]}.
    {test,test_arity,{f,48},[{x,0},4]}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {test,is_eq_exact,{f,50},[{x,1},{atom,nil}]}.
    {test,is_eq_exact,{f,50},[{x,0},{atom,nil}]}.
    {move,{literal,{1,1}},{x,0}}.
    return.
  {label,50}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"gb_trees.erl",340}]}.
    {call,1,{f,49}}. % count/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {swap,{y,1},{x,0}}.
    {line,[{location,"gb_trees.erl",341}]}.
    {call,1,{f,49}}. % count/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{y,1},0,{x,2}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"gb_trees.erl",342}]}.
    {gc_bif,'bsl',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {gc_bif,'+',
            {f,0},
            2,
            [{tr,{y,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,2}.
    return.
  {label,51}.
    {test,is_eq_exact,{f,48},[{x,0},{atom,nil}]}.
    {move,{literal,{1,0}},{x,0}}.
    return.


{function, balance, 1, 53}.
  {label,52}.
    {line,[{location,"gb_trees.erl",352}]}.
    {func_info,{atom,gb_trees},{atom,balance},1}.
  {label,53}.
    {test,is_tuple,{f,52},[{x,0}]}.
    {test,test_arity,{f,52},[{x,0},2]}.
    {allocate,1,1}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"gb_trees.erl",353}]}.
    {call,2,{f,55}}. % balance/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,4,true,
          #{3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            4 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none}}},
         none}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, balance, 2, 55}.
  {label,54}.
    {line,[{location,"gb_trees.erl",355}]}.
    {func_info,{atom,gb_trees},{atom,balance},2}.
  {label,55}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"gb_trees.erl",356}]}.
    {call,1,{f,113}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,57},1}. % balance_list/2


{function, balance_list, 2, 57}.
  {label,56}.
    {line,[{location,"gb_trees.erl",358}]}.
    {func_info,{atom,gb_trees},{atom,balance_list},2}.
  {label,57}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {allocate,0,2}.
    {line,[{location,"gb_trees.erl",359}]}.
    {call,2,{f,60}}. % balance_list_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,4,true,
              #{3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,4,true,
                   #{3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     4 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                4 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,4,true,
                   #{3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     4 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none}}},
             none},
           2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nil,{f,58},[{tr,{x,1},{t_list,any,nil}}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.
  {label,58}.
    {badmatch,{x,0}}.


{function, balance_list_1, 2, 60}.
  {label,59}.
    {line,[{location,"gb_trees.erl",362}]}.
    {func_info,{atom,gb_trees},{atom,balance_list_1},2}.
  {label,60}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,61},[{integer,1},{x,1}]}.
    {line,[{location,"gb_trees.erl",363}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {line,[{location,"gb_trees.erl",364}]}.
    {gc_bif,'div',{f,0},2,[{tr,{x,1},number},{integer,2}],{x,2}}.
    {line,[{location,"gb_trees.erl",365}]}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,2},{y,2}}.
    {line,[{location,"gb_trees.erl",366}]}.
    {call,2,{f,60}}. % balance_list_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,4,true,
              #{3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,4,true,
                   #{3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     4 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                4 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,4,true,
                   #{3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     4 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none}}},
             none},
           2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,65},[{x,1}]}.
    {get_list,{x,1},{y,0},{x,1}}.
    {test,is_tuple,{f,65},[{y,0}]}.
    {test,test_arity,{f,65},[{y,0},2]}.
    {move,{x,1},{x,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"gb_trees.erl",367}]}.
    {call,2,{f,60}}. % balance_list_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,4,true,
              #{3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,4,true,
                   #{3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     4 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                4 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,4,true,
                   #{3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     4 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,4,true,
                        #{3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          4 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none}}},
             none},
           2 => {t_list,any,nil}}}}]}}.
    {test_heap,8,1}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,2},{y,0},{x,3}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,61}.
    {test,is_nonempty_list,{f,63},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,63},[{x,2}]}.
    {test,test_arity,{f,63},[{x,2},2]}.
    {select_val,{x,1},{f,59},{list,[{integer,0},{f,64},{integer,1},{f,62}]}}.
  {label,62}.
    {test_heap,8,4}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{atom,nil},{atom,nil}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,3}]}}.
    return.
  {label,63}.
    {test,is_eq_exact,{f,59},[{x,1},{integer,0}]}.
  {label,64}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,nil},{x,0}]}}.
    return.
  {label,65}.
    {line,[{location,"gb_trees.erl",366}]}.
    {badmatch,{x,0}}.


{function, from_orddict, 1, 67}.
  {label,66}.
    {line,[{location,"gb_trees.erl",379}]}.
    {func_info,{atom,gb_trees},{atom,from_orddict},1}.
  {label,67}.
    {line,[{location,"gb_trees.erl",380}]}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,1}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"gb_trees.erl",381}]}.
    {call,2,{f,57}}. % balance_list/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,4,true,
          #{3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            4 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none}}},
         none}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, delete_any, 2, 69}.
  {label,68}.
    {line,[{location,"gb_trees.erl",389}]}.
    {func_info,{atom,gb_trees},{atom,delete_any},2}.
  {label,69}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"gb_trees.erl",390}]}.
    {call,2,{f,15}}. % is_defined/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,70},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,72},2}. % delete/2
  {label,70}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, delete, 2, 72}.
  {label,71}.
    {line,[{location,"gb_trees.erl",403}]}.
    {func_info,{atom,gb_trees},{atom,delete},2}.
  {label,72}.
    {test,is_tuple,{f,71},[{x,1}]}.
    {test,test_arity,{f,71},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_integer,{f,71},[{x,2}]}.
    {test,is_ge,{f,71},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {line,[{location,"gb_trees.erl",404}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call,2,{f,74}}. % delete_1/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, delete_1, 2, 74}.
  {label,73}.
    {line,[{location,"gb_trees.erl",408}]}.
    {func_info,{atom,gb_trees},{atom,delete_1},2}.
  {label,74}.
    {test,is_tuple,{f,73},[{x,1}]}.
    {test,test_arity,{f,73},[{x,1},4]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,4}}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {test,is_lt,{f,75},[{x,0},{x,2}]}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,4},{x,1}}.
    {line,[{location,"gb_trees.erl",409}]}.
    {call,2,{f,74}}. % delete_1/2
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{x,0},{y,2}]}}.
    {deallocate,3}.
    return.
  {label,75}.
    {test,is_lt,{f,76},[{x,2},{x,0}]}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,4},{y,2}}.
    {line,[{location,"gb_trees.erl",412}]}.
    {call,2,{f,74}}. % delete_1/2
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{y,2},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,76}.
    {move,{x,4},{x,0}}.
    {call_only,2,{f,78}}. % merge/2


{function, merge, 2, 78}.
  {label,77}.
    {line,[{location,"gb_trees.erl",417}]}.
    {func_info,{atom,gb_trees},{atom,merge},2}.
  {label,78}.
    {test,is_eq_exact,{f,79},[{x,1},{atom,nil}]}.
    return.
  {label,79}.
    {test,is_eq_exact,{f,80},[{x,0},{atom,nil}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,80}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"gb_trees.erl",422}]}.
    {call,1,{f,93}}. % take_smallest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take_any, 2, 82}.
  {label,81}.
    {line,[{location,"gb_trees.erl",433}]}.
    {func_info,{atom,gb_trees},{atom,take_any},2}.
  {label,82}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"gb_trees.erl",434}]}.
    {call,2,{f,15}}. % is_defined/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,83},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,85},2}. % take/2
  {label,83}.
    {move,{atom,error},{x,0}}.
    {deallocate,2}.
    return.


{function, take, 2, 85}.
  {label,84}.
    {line,[{location,"gb_trees.erl",447}]}.
    {func_info,{atom,gb_trees},{atom,take},2}.
  {label,85}.
    {test,is_tuple,{f,84},[{x,1}]}.
    {test,test_arity,{f,84},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_integer,{f,84},[{x,2}]}.
    {test,is_ge,{f,84},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {line,[{location,"gb_trees.erl",448}]}.
    {call,2,{f,87}}. % take_1/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {line,[{location,"gb_trees.erl",449}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,6,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take_1, 2, 87}.
  {label,86}.
    {line,[{location,"gb_trees.erl",451}]}.
    {func_info,{atom,gb_trees},{atom,take_1},2}.
  {label,87}.
    {test,is_tuple,{f,86},[{x,1}]}.
    {test,test_arity,{f,86},[{x,1},4]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,4}}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {test,is_lt,{f,88},[{x,0},{x,2}]}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,4},{x,1}}.
    {line,[{location,"gb_trees.erl",452}]}.
    {call,2,{f,87}}. % take_1/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,8,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{x,0},{y,2}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,88}.
    {test,is_lt,{f,89},[{x,2},{x,0}]}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,4},{y,2}}.
    {line,[{location,"gb_trees.erl",455}]}.
    {call,2,{f,87}}. % take_1/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,8,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{y,2},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,89}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"gb_trees.erl",458}]}.
    {call,2,{f,78}}. % merge/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take_smallest, 1, 91}.
  {label,90}.
    {line,[{location,"gb_trees.erl",466}]}.
    {func_info,{atom,gb_trees},{atom,take_smallest},1}.
  {label,91}.
    {test,is_tuple,{f,90},[{x,0}]}.
    {test,test_arity,{f,90},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_integer,{f,90},[{x,1}]}.
    {test,is_ge,{f,90},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"gb_trees.erl",467}]}.
    {call,1,{f,93}}. % take_smallest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {line,[{location,"gb_trees.erl",468}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,7,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take_smallest1, 1, 93}.
  {label,92}.
    {line,[{location,"gb_trees.erl",470}]}.
    {func_info,{atom,gb_trees},{atom,take_smallest1},1}.
  {label,93}.
    {test,is_tuple,{f,92},[{x,0}]}.
    {test,test_arity,{f,92},[{x,0},4]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {test,is_eq_exact,{f,94},[{x,3},{atom,nil}]}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,0}]}}.
    return.
  {label,94}.
    {allocate,3,4}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"gb_trees.erl",473}]}.
    {call,1,{f,93}}. % take_smallest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {test_heap,9,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{x,0},{y,2}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,0}]}}.
    {deallocate,3}.
    return.


{function, smallest, 1, 96}.
  {label,95}.
    {line,[{location,"gb_trees.erl",479}]}.
    {func_info,{atom,gb_trees},{atom,smallest},1}.
  {label,96}.
    {test,is_tuple,{f,95},[{x,0}]}.
    {test,test_arity,{f,95},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {call_only,1,{f,98}}. % smallest_1/1


{function, smallest_1, 1, 98}.
  {label,97}.
    {line,[{location,"gb_trees.erl",482}]}.
    {func_info,{atom,gb_trees},{atom,smallest_1},1}.
  {label,98}.
    {test,is_tuple,{f,97},[{x,0}]}.
    {test,test_arity,{f,97},[{x,0},4]}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,is_eq_exact,{f,99},[{x,1},{atom,nil}]}.
    {test_heap,3,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,99}.
    {move,{x,1},{x,0}}.
    {call_only,1,{f,98}}. % smallest_1/1


{function, take_largest, 1, 101}.
  {label,100}.
    {line,[{location,"gb_trees.erl",491}]}.
    {func_info,{atom,gb_trees},{atom,take_largest},1}.
  {label,101}.
    {test,is_tuple,{f,100},[{x,0}]}.
    {test,test_arity,{f,100},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_integer,{f,100},[{x,1}]}.
    {test,is_ge,{f,100},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"gb_trees.erl",492}]}.
    {call,1,{f,103}}. % take_largest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {line,[{location,"gb_trees.erl",493}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,7,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take_largest1, 1, 103}.
  {label,102}.
    {line,[{location,"gb_trees.erl",495}]}.
    {func_info,{atom,gb_trees},{atom,take_largest1},1}.
  {label,103}.
    {test,is_tuple,{f,102},[{x,0}]}.
    {test,test_arity,{f,102},[{x,0},4]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {test,is_eq_exact,{f,104},[{x,0},{atom,nil}]}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,3}]}}.
    return.
  {label,104}.
    {allocate,3,4}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,3},{y,2}}.
    {line,[{location,"gb_trees.erl",498}]}.
    {call,1,{f,103}}. % take_largest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {test_heap,9,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{y,2},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,0}]}}.
    {deallocate,3}.
    return.


{function, largest, 1, 106}.
  {label,105}.
    {line,[{location,"gb_trees.erl",504}]}.
    {func_info,{atom,gb_trees},{atom,largest},1}.
  {label,106}.
    {test,is_tuple,{f,105},[{x,0}]}.
    {test,test_arity,{f,105},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {call_only,1,{f,108}}. % largest_1/1


{function, largest_1, 1, 108}.
  {label,107}.
    {line,[{location,"gb_trees.erl",507}]}.
    {func_info,{atom,gb_trees},{atom,largest_1},1}.
  {label,108}.
    {test,is_tuple,{f,107},[{x,0}]}.
    {test,test_arity,{f,107},[{x,0},4]}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {test,is_eq_exact,{f,109},[{x,1},{atom,nil}]}.
    {test_heap,3,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,109}.
    {move,{x,1},{x,0}}.
    {call_only,1,{f,108}}. % largest_1/1


{function, to_list, 1, 111}.
  {label,110}.
    {line,[{location,"gb_trees.erl",517}]}.
    {func_info,{atom,gb_trees},{atom,to_list},1}.
  {label,111}.
    {test,is_tuple,{f,110},[{x,0}]}.
    {test,test_arity,{f,110},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,115}}. % to_list/2


{function, to_list_1, 1, 113}.
  {label,112}.
    {line,[{location,"gb_trees.erl",520}]}.
    {func_info,{atom,gb_trees},{atom,to_list_1},1}.
  {label,113}.
    {move,nil,{x,1}}.
    {call_only,2,{f,115}}. % to_list/2


{function, to_list, 2, 115}.
  {label,114}.
    {line,[{location,"gb_trees.erl",522}]}.
    {func_info,{atom,gb_trees},{atom,to_list},2}.
  {label,115}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_tuple,{f,116},[{x,0}]}.
    {test,test_arity,{f,114},[{x,0},4]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {line,[{location,"gb_trees.erl",523}]}.
    {call,2,{f,115}}. % to_list/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {get_tuple_element,{y,0},1,{x,2}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,2}]}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {get_tuple_element,{y,0},2,{x,0}}.
    {call_last,2,{f,115},1}. % to_list/2
  {label,116}.
    {test,is_eq_exact,{f,114},[{x,0},{atom,nil}]}.
    {move,{x,1},{x,0}}.
    return.


{function, keys, 1, 118}.
  {label,117}.
    {line,[{location,"gb_trees.erl",531}]}.
    {func_info,{atom,gb_trees},{atom,keys},1}.
  {label,118}.
    {test,is_tuple,{f,117},[{x,0}]}.
    {test,test_arity,{f,117},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,120}}. % keys/2


{function, keys, 2, 120}.
  {label,119}.
    {line,[{location,"gb_trees.erl",534}]}.
    {func_info,{atom,gb_trees},{atom,keys},2}.
  {label,120}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_tuple,{f,121},[{x,0}]}.
    {test,test_arity,{f,119},[{x,0},4]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {line,[{location,"gb_trees.erl",535}]}.
    {call,2,{f,120}}. % keys/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {get_tuple_element,{y,0},2,{x,0}}.
    {call_last,2,{f,120},1}. % keys/2
  {label,121}.
    {test,is_eq_exact,{f,119},[{x,0},{atom,nil}]}.
    {move,{x,1},{x,0}}.
    return.


{function, values, 1, 123}.
  {label,122}.
    {line,[{location,"gb_trees.erl",543}]}.
    {func_info,{atom,gb_trees},{atom,values},1}.
  {label,123}.
    {test,is_tuple,{f,122},[{x,0}]}.
    {test,test_arity,{f,122},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,125}}. % values/2


{function, values, 2, 125}.
  {label,124}.
    {line,[{location,"gb_trees.erl",546}]}.
    {func_info,{atom,gb_trees},{atom,values},2}.
  {label,125}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_tuple,{f,126},[{x,0}]}.
    {test,test_arity,{f,124},[{x,0},4]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {line,[{location,"gb_trees.erl",547}]}.
    {call,2,{f,125}}. % values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {get_tuple_element,{y,0},2,{x,0}}.
    {call_last,2,{f,125},1}. % values/2
  {label,126}.
    {test,is_eq_exact,{f,124},[{x,0},{atom,nil}]}.
    {move,{x,1},{x,0}}.
    return.


{function, iterator, 1, 128}.
  {label,127}.
    {line,[{location,"gb_trees.erl",556}]}.
    {func_info,{atom,gb_trees},{atom,iterator},1}.
  {label,128}.
    {test,is_tuple,{f,127},[{x,0}]}.
    {test,test_arity,{f,127},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {call_only,1,{f,130}}. % iterator_1/1


{function, iterator_1, 1, 130}.
  {label,129}.
    {line,[{location,"gb_trees.erl",559}]}.
    {func_info,{atom,gb_trees},{atom,iterator_1},1}.
  {label,130}.
    {move,nil,{x,1}}.
    {call_only,2,{f,132}}. % iterator/2


{function, iterator, 2, 132}.
  {label,131}.
    {line,[{location,"gb_trees.erl",565}]}.
    {func_info,{atom,gb_trees},{atom,iterator},2}.
  {label,132}.
    {test,is_tuple,{f,134},[{x,0}]}.
    {test,test_arity,{f,131},[{x,0},4]}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {test,is_eq_exact,{f,133},[{x,2},{atom,nil}]}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,133}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,132}}. % iterator/2
  {label,134}.
    {test,is_eq_exact,{f,131},[{x,0},{atom,nil}]}.
    {move,{x,1},{x,0}}.
    return.


{function, iterator_from, 2, 136}.
  {label,135}.
    {line,[{location,"gb_trees.erl",578}]}.
    {func_info,{atom,gb_trees},{atom,iterator_from},2}.
  {label,136}.
    {test,is_tuple,{f,135},[{x,1}]}.
    {test,test_arity,{f,135},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call_only,2,{f,138}}. % iterator_1_from/2


{function, iterator_1_from, 2, 138}.
  {label,137}.
    {line,[{location,"gb_trees.erl",581}]}.
    {func_info,{atom,gb_trees},{atom,iterator_1_from},2}.
  {label,138}.
    {move,nil,{x,2}}.
    {call_only,3,{f,140}}. % iterator_from/3


{function, iterator_from, 3, 140}.
  {label,139}.
    {line,[{location,"gb_trees.erl",584}]}.
    {func_info,{atom,gb_trees},{atom,iterator_from},3}.
  {label,140}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_tuple,4,true,#{}},nil}}]}}.
    {test,is_tuple,{f,143},[{x,1}]}.
    {test,test_arity,{f,139},[{x,1},4]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {test,is_lt,{f,141},[{x,3},{x,0}]}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {call_only,3,{f,140}}. % iterator_from/3
  {label,141}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_eq_exact,{f,142},[{x,3},{atom,nil}]}.
    {test_heap,2,3}.
    {put_list,{x,1},{x,2},{x,0}}.
    return.
  {label,142}.
    {test_heap,2,4}.
    {put_list,{x,1},{x,2},{x,2}}.
    {move,{x,3},{x,1}}.
    {call_only,3,{f,140}}. % iterator_from/3
  {label,143}.
    {test,is_eq_exact,{f,139},[{x,1},{atom,nil}]}.
    {move,{x,2},{x,0}}.
    return.


{function, next, 1, 145}.
  {label,144}.
    {line,[{location,"gb_trees.erl",599}]}.
    {func_info,{atom,gb_trees},{atom,next},1}.
  {label,145}.
    {test,is_nonempty_list,{f,146},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_tuple,{f,144},[{x,1}]}.
    {test,test_arity,{f,144},[{x,1},4]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,1},3,{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"gb_trees.erl",600}]}.
    {call,2,{f,132}}. % iterator/2
    {test_heap,4,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {get_tuple_element,{y,0},1,{x,2}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,146}.
    {test,is_nil,{f,144},[{x,0}]}.
    {move,{atom,none},{x,0}}.
    return.


{function, map, 2, 148}.
  {label,147}.
    {line,[{location,"gb_trees.erl",611}]}.
    {func_info,{atom,gb_trees},{atom,map},2}.
  {label,148}.
    {test,is_tuple,{f,147},[{x,1}]}.
    {test,test_arity,{f,147},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_function2,{f,147},[{x,0},{integer,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {line,[{location,"gb_trees.erl",612}]}.
    {call,2,{f,150}}. % map_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,4,true,
          #{3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none}}},
              none},
            4 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none}}},
              none}}},
         none}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, map_1, 2, 150}.
  {label,149}.
    {line,[{location,"gb_trees.erl",614}]}.
    {func_info,{atom,gb_trees},{atom,map_1},2}.
  {label,150}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,151},[{x,1}]}.
    {test,test_arity,{f,149},[{x,1},4]}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_tuple_element,{x,1},0,{y,1}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"gb_trees.erl",616}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {get_tuple_element,{y,2},2,{x,1}}.
    {move,{x,0},{y,0}}.
    {move,{y,3},{x,0}}.
    {call,2,{f,150}}. % map_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,4,true,
          #{3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none}}},
              none},
            4 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none}}},
              none}}},
         none}}]}}.
    {get_tuple_element,{y,2},3,{x,1}}.
    {swap,{y,3},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,3}.
    {call,2,{f,150}}. % map_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,4,true,
          #{3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none}}},
              none},
            4 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,4,true,
               #{3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none},
                 4 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,4,true,
                    #{3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none},
                      4 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,4,true,
                         #{3 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                           4 =>
                            {t_union,
                             {t_atom,[nil]},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none}}},
                        none}}},
                   none}}},
              none}}},
         none}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{y,2},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,151}.
    {test,is_eq_exact,{f,149},[{x,1},{atom,nil}]}.
    {move,{atom,nil},{x,0}}.
    return.


{function, module_info, 0, 153}.
  {label,152}.
    {line,[]}.
    {func_info,{atom,gb_trees},{atom,module_info},0}.
  {label,153}.
    {move,{atom,gb_trees},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 155}.
  {label,154}.
    {line,[]}.
    {func_info,{atom,gb_trees},{atom,module_info},1}.
  {label,155}.
    {move,{x,0},{x,1}}.
    {move,{atom,gb_trees},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
