{module, gb_sets}.  %% version = 0

{exports, [{add,2},
           {add_element,2},
           {balance,1},
           {del_element,2},
           {delete,2},
           {delete_any,2},
           {difference,2},
           {empty,0},
           {filter,2},
           {fold,3},
           {from_list,1},
           {from_ordset,1},
           {insert,2},
           {intersection,1},
           {intersection,2},
           {is_disjoint,2},
           {is_element,2},
           {is_empty,1},
           {is_member,2},
           {is_set,1},
           {is_subset,2},
           {iterator,1},
           {iterator_from,2},
           {largest,1},
           {module_info,0},
           {module_info,1},
           {new,0},
           {next,1},
           {singleton,1},
           {size,1},
           {smallest,1},
           {subtract,2},
           {take_largest,1},
           {take_smallest,1},
           {to_list,1},
           {union,1},
           {union,2}]}.

{attributes, []}.

{labels, 249}.


{function, empty, 0, 2}.
  {label,1}.
    {line,[{location,"gb_sets.erl",210}]}.
    {func_info,{atom,gb_sets},{atom,empty},0}.
  {label,2}.
    {move,{literal,{0,nil}},{x,0}}.
    return.


{function, new, 0, 4}.
  {label,3}.
    {line,[{location,"gb_sets.erl",216}]}.
    {func_info,{atom,gb_sets},{atom,new},0}.
  {label,4}.
    {call_only,0,{f,2}}. % empty/0


{function, is_empty, 1, 6}.
  {label,5}.
    {line,[{location,"gb_sets.erl",221}]}.
    {func_info,{atom,gb_sets},{atom,is_empty},1}.
  {label,6}.
    {bif,'=:=',{f,0},[{x,0},{literal,{0,nil}}],{x,0}}.
    return.


{function, size, 1, 8}.
  {label,7}.
    {line,[{location,"gb_sets.erl",229}]}.
    {func_info,{atom,gb_sets},{atom,size},1}.
  {label,8}.
    {test,is_tuple,{f,7},[{x,0}]}.
    {test,test_arity,{f,7},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    return.


{function, singleton, 1, 10}.
  {label,9}.
    {line,[{location,"gb_sets.erl",234}]}.
    {func_info,{atom,gb_sets},{atom,singleton},1}.
  {label,10}.
    {test_heap,7,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,nil},{atom,nil}]}}.
    {put_tuple2,{x,0},{list,[{integer,1},{x,0}]}}.
    return.


{function, is_element, 2, 12}.
  {label,11}.
    {line,[{location,"gb_sets.erl",240}]}.
    {func_info,{atom,gb_sets},{atom,is_element},2}.
  {label,12}.
    {call_only,2,{f,14}}. % is_member/2


{function, is_member, 2, 14}.
  {label,13}.
    {line,[{location,"gb_sets.erl",246}]}.
    {func_info,{atom,gb_sets},{atom,is_member},2}.
  {label,14}.
    {test,is_tuple,{f,13},[{x,1}]}.
    {test,test_arity,{f,13},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call_only,2,{f,16}}. % is_member_1/2


{function, is_member_1, 2, 16}.
  {label,15}.
    {line,[{location,"gb_sets.erl",249}]}.
    {func_info,{atom,gb_sets},{atom,is_member_1},2}.
  {label,16}.
    {test,is_tuple,{f,19},[{x,1}]}.
    {test,test_arity,{f,15},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_lt,{f,17},[{x,0},{x,2}]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call_only,2,{f,16}}. % is_member_1/2
  {label,17}.
    {test,is_lt,{f,18},[{x,2},{x,0}]}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {call_only,2,{f,16}}. % is_member_1/2
  {label,18}.
    {move,{atom,true},{x,0}}.
    return.
  {label,19}.
    {test,is_eq_exact,{f,15},[{x,1},{atom,nil}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, insert, 2, 21}.
  {label,20}.
    {line,[{location,"gb_sets.erl",262}]}.
    {func_info,{atom,gb_sets},{atom,insert},2}.
  {label,21}.
    {test,is_tuple,{f,20},[{x,1}]}.
    {test,test_arity,{f,20},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {line,[{location,"gb_sets.erl",263}]}.
    {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,2}}.
    {line,[{location,"gb_sets.erl",264}]}.
    {gc_bif,'*',{f,0},3,[{tr,{x,2},number},{tr,{x,2},number}],{x,3}}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {move,{x,3},{x,2}}.
    {call,3,{f,23}}. % insert_1/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,
                                   {t_tuple,3,true,#{}},
                                   none}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, insert_1, 3, 23}.
  {label,22}.
    {line,[{location,"gb_sets.erl",266}]}.
    {func_info,{atom,gb_sets},{atom,insert_1},3}.
  {label,23}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_tuple,{f,29},[{x,1}]}.
    {test,test_arity,{f,31},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,4}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {test,is_lt,{f,25},[{x,0},{x,3}]}.
    {line,[{location,"gb_sets.erl",267}]}.
    {gc_bif,'bsr',{f,0},5,[{tr,{x,2},number},{integer,1}],{x,2}}.
    {allocate,4,5}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,4},{x,1}}.
    {call,3,{f,23}}. % insert_1/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,
                                   {t_tuple,3,true,#{}},
                                   none}}]}}.
    {test,is_tuple,
          {f,24},
          [{tr,{x,0},
               {t_union,{t_atom,[nil]},none,none,{t_tuple,3,true,#{}},none}}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {test,is_integer,{f,24},[{y,1}]}.
    {test_heap,4,1}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_tuple2,{y,2},{list,[{y,2},{x,0},{y,3}]}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"gb_sets.erl",270}]}.
    {call,1,{f,33}}. % count/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"gb_sets.erl",271}]}.
    {gc_bif,'bsl',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {get_tuple_element,{y,3},1,{x,1}}.
    {line,[{location,"gb_sets.erl",272}]}.
    {gc_bif,'+',{f,0},2,[{y,0},{tr,{x,1},{t_integer,any}}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {line,[{location,"gb_sets.erl",273}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},number},{tr,{x,1},number}],{x,2}}.
    {test,is_lt,{f,27},[{tr,{x,2},number},{tr,{x,0},{t_integer,any}}]}.
    {jump,{f,26}}.
  {label,24}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,2},{x,0},{y,3}]}}.
    {deallocate,4}.
    return.
  {label,25}.
    {test,is_lt,{f,31},[{x,3},{x,0}]}.
    {line,[{location,"gb_sets.erl",284}]}.
    {gc_bif,'bsr',{f,0},5,[{tr,{x,2},number},{integer,1}],{x,2}}.
    {allocate,4,5}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,4},{y,3}}.
    {call,3,{f,23}}. % insert_1/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,
                                   {t_tuple,3,true,#{}},
                                   none}}]}}.
    {test,is_tuple,
          {f,28},
          [{tr,{x,0},
               {t_union,{t_atom,[nil]},none,none,{t_tuple,3,true,#{}},none}}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {test,is_integer,{f,28},[{y,1}]}.
    {test_heap,4,1}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {put_tuple2,{y,2},{list,[{y,2},{y,3},{x,0}]}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"gb_sets.erl",287}]}.
    {call,1,{f,33}}. % count/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"gb_sets.erl",288}]}.
    {gc_bif,'bsl',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {get_tuple_element,{y,3},1,{x,1}}.
    {line,[{location,"gb_sets.erl",289}]}.
    {gc_bif,'+',{f,0},2,[{y,0},{tr,{x,1},{t_integer,any}}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {line,[{location,"gb_sets.erl",290}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},number},{tr,{x,1},number}],{x,2}}.
    {test,is_lt,{f,27},[{tr,{x,2},number},{tr,{x,0},{t_integer,any}}]}.
  {label,26}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,39},4}. % balance/2
  {label,27}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{y,2},{x,0},{x,1}]}}.
    {deallocate,4}.
    return.
  {label,28}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,2},{y,3},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,29}.
    {test,is_eq_exact,{f,31},[{x,1},{atom,nil}]}.
    {test,is_eq_exact,{f,30},[{tr,{x,2},number},{integer,0}]}.
    {test_heap,8,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,nil},{atom,nil}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1},{integer,1}]}}.
    return.
  {label,30}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,nil},{atom,nil}]}}.
    return.
  {label,31}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,key_exists},{x,0}]}}.
    {line,[{location,"gb_sets.erl",305}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, count, 1, 33}.
  {label,32}.
    {line,[{location,"gb_sets.erl",307}]}.
    {func_info,{atom,gb_sets},{atom,count},1}.
  {label,33}.
    {test,is_tuple,{f,35},[{x,0}]}.
    {test,test_arity,{f,32},[{x,0},3]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_eq_exact,{f,34},[{x,1},{atom,nil}]}.
    {test,is_eq_exact,{f,34},[{x,0},{atom,nil}]}.
    {move,{literal,{1,1}},{x,0}}.
    return.
  {label,34}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"gb_sets.erl",310}]}.
    {call,1,{f,33}}. % count/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {swap,{y,1},{x,0}}.
    {line,[{location,"gb_sets.erl",311}]}.
    {call,1,{f,33}}. % count/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{y,1},0,{x,2}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"gb_sets.erl",312}]}.
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
  {label,35}.
    {test,is_eq_exact,{f,32},[{x,0},{atom,nil}]}.
    {move,{literal,{1,0}},{x,0}}.
    return.


{function, balance, 1, 37}.
  {label,36}.
    {line,[{location,"gb_sets.erl",320}]}.
    {func_info,{atom,gb_sets},{atom,balance},1}.
  {label,37}.
    {test,is_tuple,{f,36},[{x,0}]}.
    {test,test_arity,{f,36},[{x,0},2]}.
    {allocate,1,1}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"gb_sets.erl",321}]}.
    {call,2,{f,39}}. % balance/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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


{function, balance, 2, 39}.
  {label,38}.
    {line,[{location,"gb_sets.erl",323}]}.
    {func_info,{atom,gb_sets},{atom,balance},2}.
  {label,39}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"gb_sets.erl",324}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,41},1}. % balance_list/2


{function, balance_list, 2, 41}.
  {label,40}.
    {line,[{location,"gb_sets.erl",326}]}.
    {func_info,{atom,gb_sets},{atom,balance_list},2}.
  {label,41}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {allocate,0,2}.
    {line,[{location,"gb_sets.erl",327}]}.
    {call,2,{f,43}}. % balance_list_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,3,true,
              #{2 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none}}},
             none},
           2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.


{function, balance_list_1, 2, 43}.
  {label,42}.
    {line,[{location,"gb_sets.erl",330}]}.
    {func_info,{atom,gb_sets},{atom,balance_list_1},2}.
  {label,43}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,44},[{integer,1},{x,1}]}.
    {line,[{location,"gb_sets.erl",331}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {line,[{location,"gb_sets.erl",332}]}.
    {gc_bif,'div',{f,0},2,[{tr,{x,1},number},{integer,2}],{x,2}}.
    {line,[{location,"gb_sets.erl",333}]}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,2},{y,2}}.
    {line,[{location,"gb_sets.erl",334}]}.
    {call,2,{f,43}}. % balance_list_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,3,true,
              #{2 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
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
    {test,is_nonempty_list,{f,48},[{x,1}]}.
    {get_list,{x,1},{y,0},{x,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"gb_sets.erl",335}]}.
    {call,2,{f,43}}. % balance_list_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,3,true,
              #{2 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none}}},
             none},
           2 => {t_list,any,nil}}}}]}}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0},{x,1}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,44}.
    {test,is_nonempty_list,{f,46},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {select_val,{x,1},{f,42},{list,[{integer,0},{f,47},{integer,1},{f,45}]}}.
  {label,45}.
    {test_heap,7,4}.
    {put_tuple2,{x,0},{list,[{x,2},{atom,nil},{atom,nil}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,3}]}}.
    return.
  {label,46}.
    {test,is_eq_exact,{f,42},[{x,1},{integer,0}]}.
  {label,47}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,nil},{x,0}]}}.
    return.
  {label,48}.
    {line,[{location,"gb_sets.erl",334}]}.
    {badmatch,{x,0}}.


{function, add_element, 2, 50}.
  {label,49}.
    {line,[{location,"gb_sets.erl",347}]}.
    {func_info,{atom,gb_sets},{atom,add_element},2}.
  {label,50}.
    {call_only,2,{f,52}}. % add/2


{function, add, 2, 52}.
  {label,51}.
    {line,[{location,"gb_sets.erl",354}]}.
    {func_info,{atom,gb_sets},{atom,add},2}.
  {label,52}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"gb_sets.erl",355}]}.
    {call,2,{f,14}}. % is_member/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,53},[{x,0},{atom,true}]}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,53}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,21},2}. % insert/2


{function, from_list, 1, 55}.
  {label,54}.
    {line,[{location,"gb_sets.erl",366}]}.
    {func_info,{atom,gb_sets},{atom,from_list},1}.
  {label,55}.
    {allocate,0,1}.
    {line,[{location,"gb_sets.erl",367}]}.
    {call_ext,1,{extfunc,ordsets,from_list,1}}.
    {call_last,1,{f,57},0}. % from_ordset/1


{function, from_ordset, 1, 57}.
  {label,56}.
    {line,[{location,"gb_sets.erl",373}]}.
    {func_info,{atom,gb_sets},{atom,from_ordset},1}.
  {label,57}.
    {line,[{location,"gb_sets.erl",374}]}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,1}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"gb_sets.erl",375}]}.
    {call,2,{f,41}}. % balance_list/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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


{function, del_element, 2, 59}.
  {label,58}.
    {line,[{location,"gb_sets.erl",381}]}.
    {func_info,{atom,gb_sets},{atom,del_element},2}.
  {label,59}.
    {call_only,2,{f,61}}. % delete_any/2


{function, delete_any, 2, 61}.
  {label,60}.
    {line,[{location,"gb_sets.erl",388}]}.
    {func_info,{atom,gb_sets},{atom,delete_any},2}.
  {label,61}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"gb_sets.erl",389}]}.
    {call,2,{f,14}}. % is_member/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,62},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,64},2}. % delete/2
  {label,62}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, delete, 2, 64}.
  {label,63}.
    {line,[{location,"gb_sets.erl",400}]}.
    {func_info,{atom,gb_sets},{atom,delete},2}.
  {label,64}.
    {test,is_tuple,{f,63},[{x,1}]}.
    {test,test_arity,{f,63},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {line,[{location,"gb_sets.erl",401}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{integer,1}],{x,2}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {call,2,{f,66}}. % delete_1/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, delete_1, 2, 66}.
  {label,65}.
    {line,[{location,"gb_sets.erl",403}]}.
    {func_info,{atom,gb_sets},{atom,delete_1},2}.
  {label,66}.
    {test,is_tuple,{f,65},[{x,1}]}.
    {test,test_arity,{f,65},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {test,is_lt,{f,67},[{x,0},{x,2}]}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"gb_sets.erl",404}]}.
    {call,2,{f,66}}. % delete_1/2
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0},{y,1}]}}.
    {deallocate,2}.
    return.
  {label,67}.
    {test,is_lt,{f,68},[{x,2},{x,0}]}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {line,[{location,"gb_sets.erl",407}]}.
    {call,2,{f,66}}. % delete_1/2
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,68}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,70}}. % merge/2


{function, merge, 2, 70}.
  {label,69}.
    {line,[{location,"gb_sets.erl",412}]}.
    {func_info,{atom,gb_sets},{atom,merge},2}.
  {label,70}.
    {test,is_eq_exact,{f,71},[{x,1},{atom,nil}]}.
    return.
  {label,71}.
    {test,is_eq_exact,{f,72},[{x,0},{atom,nil}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,72}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"gb_sets.erl",417}]}.
    {call,1,{f,76}}. % take_smallest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,4,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take_smallest, 1, 74}.
  {label,73}.
    {line,[{location,"gb_sets.erl",424}]}.
    {func_info,{atom,gb_sets},{atom,take_smallest},1}.
  {label,74}.
    {test,is_tuple,{f,73},[{x,0}]}.
    {test,test_arity,{f,73},[{x,0},2]}.
    {allocate,1,1}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"gb_sets.erl",425}]}.
    {call,1,{f,76}}. % take_smallest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {line,[{location,"gb_sets.erl",426}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {test_heap,6,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take_smallest1, 1, 76}.
  {label,75}.
    {line,[{location,"gb_sets.erl",428}]}.
    {func_info,{atom,gb_sets},{atom,take_smallest1},1}.
  {label,76}.
    {test,is_tuple,{f,75},[{x,0}]}.
    {test,test_arity,{f,75},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_eq_exact,{f,77},[{x,2},{atom,nil}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,77}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",431}]}.
    {call,1,{f,76}}. % take_smallest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0},{y,1}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.


{function, smallest, 1, 79}.
  {label,78}.
    {line,[{location,"gb_sets.erl",437}]}.
    {func_info,{atom,gb_sets},{atom,smallest},1}.
  {label,79}.
    {test,is_tuple,{f,78},[{x,0}]}.
    {test,test_arity,{f,78},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {call_only,1,{f,81}}. % smallest_1/1


{function, smallest_1, 1, 81}.
  {label,80}.
    {line,[{location,"gb_sets.erl",440}]}.
    {func_info,{atom,gb_sets},{atom,smallest_1},1}.
  {label,81}.
    {test,is_tuple,{f,80},[{x,0}]}.
    {test,test_arity,{f,80},[{x,0},3]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,82},[{x,1},{atom,nil}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    return.
  {label,82}.
    {move,{x,1},{x,0}}.
    {call_only,1,{f,81}}. % smallest_1/1


{function, take_largest, 1, 84}.
  {label,83}.
    {line,[{location,"gb_sets.erl",449}]}.
    {func_info,{atom,gb_sets},{atom,take_largest},1}.
  {label,84}.
    {test,is_tuple,{f,83},[{x,0}]}.
    {test,test_arity,{f,83},[{x,0},2]}.
    {allocate,1,1}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"gb_sets.erl",450}]}.
    {call,1,{f,86}}. % take_largest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {line,[{location,"gb_sets.erl",451}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {test_heap,6,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0}]}}.
    {deallocate,1}.
    return.


{function, take_largest1, 1, 86}.
  {label,85}.
    {line,[{location,"gb_sets.erl",453}]}.
    {func_info,{atom,gb_sets},{atom,take_largest1},1}.
  {label,86}.
    {test,is_tuple,{f,85},[{x,0}]}.
    {test,test_arity,{f,85},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_eq_exact,{f,87},[{x,0},{atom,nil}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    return.
  {label,87}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {line,[{location,"gb_sets.erl",456}]}.
    {call,1,{f,86}}. % take_largest1/1
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.


{function, largest, 1, 89}.
  {label,88}.
    {line,[{location,"gb_sets.erl",462}]}.
    {func_info,{atom,gb_sets},{atom,largest},1}.
  {label,89}.
    {test,is_tuple,{f,88},[{x,0}]}.
    {test,test_arity,{f,88},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {call_only,1,{f,91}}. % largest_1/1


{function, largest_1, 1, 91}.
  {label,90}.
    {line,[{location,"gb_sets.erl",465}]}.
    {func_info,{atom,gb_sets},{atom,largest_1},1}.
  {label,91}.
    {test,is_tuple,{f,90},[{x,0}]}.
    {test,test_arity,{f,90},[{x,0},3]}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,is_eq_exact,{f,92},[{x,1},{atom,nil}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    return.
  {label,92}.
    {move,{x,1},{x,0}}.
    {call_only,1,{f,91}}. % largest_1/1


{function, to_list, 1, 94}.
  {label,93}.
    {line,[{location,"gb_sets.erl",474}]}.
    {func_info,{atom,gb_sets},{atom,to_list},1}.
  {label,94}.
    {test,is_tuple,{f,93},[{x,0}]}.
    {test,test_arity,{f,93},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,98}}. % to_list/2


{function, to_list_1, 1, 96}.
  {label,95}.
    {line,[{location,"gb_sets.erl",477}]}.
    {func_info,{atom,gb_sets},{atom,to_list_1},1}.
  {label,96}.
    {move,nil,{x,1}}.
    {call_only,2,{f,98}}. % to_list/2


{function, to_list, 2, 98}.
  {label,97}.
    {line,[{location,"gb_sets.erl",479}]}.
    {func_info,{atom,gb_sets},{atom,to_list},2}.
  {label,98}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_tuple,{f,99},[{x,0}]}.
    {test,test_arity,{f,97},[{x,0},3]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {line,[{location,"gb_sets.erl",480}]}.
    {call,2,{f,98}}. % to_list/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {get_tuple_element,{y,0},1,{x,0}}.
    {call_last,2,{f,98},1}. % to_list/2
  {label,99}.
    {test,is_eq_exact,{f,97},[{x,0},{atom,nil}]}.
    {move,{x,1},{x,0}}.
    return.


{function, iterator, 1, 101}.
  {label,100}.
    {line,[{location,"gb_sets.erl",487}]}.
    {func_info,{atom,gb_sets},{atom,iterator},1}.
  {label,101}.
    {test,is_tuple,{f,100},[{x,0}]}.
    {test,test_arity,{f,100},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,103}}. % iterator/2


{function, iterator, 2, 103}.
  {label,102}.
    {line,[{location,"gb_sets.erl",493}]}.
    {func_info,{atom,gb_sets},{atom,iterator},2}.
  {label,103}.
    {test,is_tuple,{f,105},[{x,0}]}.
    {test,test_arity,{f,102},[{x,0},3]}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,is_eq_exact,{f,104},[{x,2},{atom,nil}]}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,104}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,103}}. % iterator/2
  {label,105}.
    {test,is_eq_exact,{f,102},[{x,0},{atom,nil}]}.
    {move,{x,1},{x,0}}.
    return.


{function, iterator_from, 2, 107}.
  {label,106}.
    {line,[{location,"gb_sets.erl",504}]}.
    {func_info,{atom,gb_sets},{atom,iterator_from},2}.
  {label,107}.
    {test,is_tuple,{f,106},[{x,1}]}.
    {test,test_arity,{f,106},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,109}}. % iterator_from/3


{function, iterator_from, 3, 109}.
  {label,108}.
    {line,[{location,"gb_sets.erl",507}]}.
    {func_info,{atom,gb_sets},{atom,iterator_from},3}.
  {label,109}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_tuple,3,true,#{}},nil}}]}}.
    {test,is_tuple,{f,112},[{x,1}]}.
    {test,test_arity,{f,108},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {test,is_lt,{f,110},[{x,3},{x,0}]}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {call_only,3,{f,109}}. % iterator_from/3
  {label,110}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {test,is_eq_exact,{f,111},[{x,3},{atom,nil}]}.
    {test_heap,2,3}.
    {put_list,{x,1},{x,2},{x,0}}.
    return.
  {label,111}.
    {test_heap,2,4}.
    {put_list,{x,1},{x,2},{x,2}}.
    {move,{x,3},{x,1}}.
    {call_only,3,{f,109}}. % iterator_from/3
  {label,112}.
    {test,is_eq_exact,{f,108},[{x,1},{atom,nil}]}.
    {move,{x,2},{x,0}}.
    return.


{function, next, 1, 114}.
  {label,113}.
    {line,[{location,"gb_sets.erl",520}]}.
    {func_info,{atom,gb_sets},{atom,next},1}.
  {label,114}.
    {test,is_nonempty_list,{f,115},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_tuple,{f,113},[{x,1}]}.
    {test,test_arity,{f,113},[{x,1},3]}.
    {allocate,1,3}.
    {get_tuple_element,{x,1},0,{y,0}}.
    {get_tuple_element,{x,1},2,{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"gb_sets.erl",521}]}.
    {call,2,{f,103}}. % iterator/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,115}.
    {test,is_nil,{f,113},[{x,0}]}.
    {move,{atom,none},{x,0}}.
    return.


{function, union, 2, 117}.
  {label,116}.
    {line,[{location,"gb_sets.erl",553}]}.
    {func_info,{atom,gb_sets},{atom,union},2}.
  {label,117}.
    {test,is_tuple,{f,116},[{x,0}]}.
    {test,test_arity,{f,116},[{x,0},2]}.
    {test,is_tuple,{f,116},[{x,1}]}.
    {test,test_arity,{f,116},[{x,1},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_lt,{f,118},[{x,3},{x,2}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"gb_sets.erl",554}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {call_last,4,{f,120},3}. % union/4
  {label,118}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{y,2}}.
    {line,[{location,"gb_sets.erl",556}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,4,{f,120},3}. % union/4


{function, union, 4, 120}.
  {label,119}.
    {line,[{location,"gb_sets.erl",562}]}.
    {func_info,{atom,gb_sets},{atom,union},4}.
  {label,120}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,121},[{x,3},{integer,10}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",564}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {gc_bif,'+',{f,0},1,[{y,1},{y,0}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,129},3}. % union_2/3
  {label,121}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"gb_sets.erl",566}]}.
    {call_ext,1,{extfunc,math,log,1}}.
    {fmove,{x,0},{fr,0}}.
    {fmove,{float,1.46},{fr,1}}.
    {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {gc_bif,round,{f,0},1,[{tr,{x,0},{t_float,any}}],{x,0}}.
    {gc_bif,'*',{f,0},1,[{y,2},{tr,{x,0},{t_integer,any}}],{x,0}}.
    {test,is_lt,{f,122},[{y,0},{tr,{x,0},number}]}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,3}.
    {line,[{location,"gb_sets.erl",568}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,1},number},{y,0}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,129},3}. % union_2/3
  {label,122}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,3,1}.
    {line,[{location,"gb_sets.erl",570}]}.
    {call,2,{f,124}}. % mk_set/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,126},1}. % union_1/2


{function, mk_set, 2, 124}.
  {label,123}.
    {line,[{location,"gb_sets.erl",575}]}.
    {func_info,{atom,gb_sets},{atom,mk_set},2}.
  {label,124}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, union_1, 2, 126}.
  {label,125}.
    {line,[{location,"gb_sets.erl",582}]}.
    {func_info,{atom,gb_sets},{atom,union_1},2}.
  {label,126}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,127},[{x,0}]}.
    {allocate,1,2}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"gb_sets.erl",583}]}.
    {call,2,{f,52}}. % add/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,126},1}. % union_1/2
  {label,127}.
    {move,{x,1},{x,0}}.
    return.


{function, union_2, 3, 129}.
  {label,128}.
    {line,[{location,"gb_sets.erl",617}]}.
    {func_info,{atom,gb_sets},{atom,union_2},3}.
  {label,129}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {move,{x,2},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,131}}. % union_2/4


{function, union_2, 4, 131}.
  {label,130}.
    {line,[{location,"gb_sets.erl",620}]}.
    {func_info,{atom,gb_sets},{atom,union_2},4}.
  {label,131}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,number}]}}.
    {test,is_nonempty_list,{f,135},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,134},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,7}}.
    {test,is_lt,{f,132},[{x,4},{x,6}]}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,2},{x,2}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,131}}. % union_2/4
  {label,132}.
    {test,is_lt,{f,133},[{x,6},{x,4}]}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,2},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,7},{x,0}}.
    {call_only,4,{f,131}}. % union_2/4
  {label,133}.
    {line,[{location,"gb_sets.erl",625}]}.
    {gc_bif,'-',{f,0},8,[{tr,{x,3},number},{integer,1}],{x,3}}.
    {test_heap,2,8}.
    {put_list,{x,4},{x,2},{x,2}}.
    {move,{x,7},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,131}}. % union_2/4
  {label,134}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"gb_sets.erl",629}]}.
    {call,2,{f,137}}. % push/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call,2,{f,140}}. % balance_revlist/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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
  {label,135}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"gb_sets.erl",627}]}.
    {call,2,{f,137}}. % push/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call,2,{f,140}}. % balance_revlist/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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


{function, push, 2, 137}.
  {label,136}.
    {line,[{location,"gb_sets.erl",631}]}.
    {func_info,{atom,gb_sets},{atom,push},2}.
  {label,137}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,138},[{x,0}]}.
    {test_heap,2,2}.
    {get_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {call_only,2,{f,137}}. % push/2
  {label,138}.
    {move,{x,1},{x,0}}.
    return.


{function, balance_revlist, 2, 140}.
  {label,139}.
    {line,[{location,"gb_sets.erl",636}]}.
    {func_info,{atom,gb_sets},{atom,balance_revlist},2}.
  {label,140}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {allocate,0,2}.
    {line,[{location,"gb_sets.erl",637}]}.
    {call,2,{f,142}}. % balance_revlist_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,3,true,
              #{2 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none}}},
             none},
           2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.


{function, balance_revlist_1, 2, 142}.
  {label,141}.
    {line,[{location,"gb_sets.erl",640}]}.
    {func_info,{atom,gb_sets},{atom,balance_revlist_1},2}.
  {label,142}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,143},[{integer,1},{x,1}]}.
    {line,[{location,"gb_sets.erl",641}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {line,[{location,"gb_sets.erl",642}]}.
    {gc_bif,'div',{f,0},2,[{tr,{x,1},number},{integer,2}],{x,2}}.
    {line,[{location,"gb_sets.erl",643}]}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,2},{y,2}}.
    {line,[{location,"gb_sets.erl",644}]}.
    {call,2,{f,142}}. % balance_revlist_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,3,true,
              #{2 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
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
    {test,is_nonempty_list,{f,147},[{x,1}]}.
    {get_list,{x,1},{y,0},{x,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"gb_sets.erl",645}]}.
    {call,2,{f,142}}. % balance_revlist_1/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,3,true,
              #{2 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none}}},
             none},
           2 => {t_list,any,nil}}}}]}}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,1},{list,[{y,1},{x,1},{y,0}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,143}.
    {test,is_nonempty_list,{f,145},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {select_val,{x,1},
                {f,141},
                {list,[{integer,0},{f,146},{integer,1},{f,144}]}}.
  {label,144}.
    {test_heap,7,4}.
    {put_tuple2,{x,0},{list,[{x,2},{atom,nil},{atom,nil}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,3}]}}.
    return.
  {label,145}.
    {test,is_eq_exact,{f,141},[{x,1},{integer,0}]}.
  {label,146}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,nil},{x,0}]}}.
    return.
  {label,147}.
    {line,[{location,"gb_sets.erl",644}]}.
    {badmatch,{x,0}}.


{function, union, 1, 149}.
  {label,148}.
    {line,[{location,"gb_sets.erl",657}]}.
    {func_info,{atom,gb_sets},{atom,union},1}.
  {label,149}.
    {test,is_nonempty_list,{f,150},[{x,0}]}.
    {get_list,{x,0},{x,0},{x,1}}.
    {call_only,2,{f,152}}. % union_list/2
  {label,150}.
    {test,is_nil,{f,148},[{x,0}]}.
    {call_only,0,{f,2}}. % empty/0


{function, union_list, 2, 152}.
  {label,151}.
    {line,[{location,"gb_sets.erl",661}]}.
    {func_info,{atom,gb_sets},{atom,union_list},2}.
  {label,152}.
    {test,is_nonempty_list,{f,153},[{x,1}]}.
    {allocate,1,2}.
    {get_list,{x,1},{x,1},{y,0}}.
    {line,[{location,"gb_sets.erl",662}]}.
    {call,2,{f,117}}. % union/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,152},1}. % union_list/2
  {label,153}.
    {test,is_nil,{f,151},[{x,1}]}.
    return.


{function, intersection, 2, 155}.
  {label,154}.
    {line,[{location,"gb_sets.erl",673}]}.
    {func_info,{atom,gb_sets},{atom,intersection},2}.
  {label,155}.
    {test,is_tuple,{f,154},[{x,0}]}.
    {test,test_arity,{f,154},[{x,0},2]}.
    {test,is_tuple,{f,154},[{x,1}]}.
    {test,test_arity,{f,154},[{x,1},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_lt,{f,156},[{x,3},{x,2}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"gb_sets.erl",674}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {call_last,4,{f,158},3}. % intersection/4
  {label,156}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{y,2}}.
    {line,[{location,"gb_sets.erl",676}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,4,{f,158},3}. % intersection/4


{function, intersection, 4, 158}.
  {label,157}.
    {line,[{location,"gb_sets.erl",678}]}.
    {func_info,{atom,gb_sets},{atom,intersection},4}.
  {label,158}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,159},[{x,3},{integer,10}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",679}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,168},1}. % intersection_2/2
  {label,159}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"gb_sets.erl",681}]}.
    {call_ext,1,{extfunc,math,log,1}}.
    {fmove,{x,0},{fr,0}}.
    {fmove,{float,1.46},{fr,1}}.
    {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {gc_bif,round,{f,0},1,[{tr,{x,0},{t_float,any}}],{x,0}}.
    {gc_bif,'*',{f,0},1,[{y,2},{tr,{x,0},{t_integer,any}}],{x,0}}.
    {test,is_lt,{f,160},[{y,0},{tr,{x,0},number}]}.
    {move,{y,1},{x,0}}.
    {trim,3,1}.
    {line,[{location,"gb_sets.erl",683}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,168},1}. % intersection_2/2
  {label,160}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,2,{f,162},4}. % intersection_1/2


{function, intersection_1, 2, 162}.
  {label,161}.
    {line,[{location,"gb_sets.erl",691}]}.
    {func_info,{atom,gb_sets},{atom,intersection_1},2}.
  {label,162}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{integer,0},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,164}}. % intersection_1/4


{function, intersection_1, 4, 164}.
  {label,163}.
    {line,[{location,"gb_sets.erl",694}]}.
    {func_info,{atom,gb_sets},{atom,intersection_1},4}.
  {label,164}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,166},[{x,0}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"gb_sets.erl",695}]}.
    {call,2,{f,16}}. % is_member_1/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,165},[{x,0},{atom,true}]}.
    {line,[{location,"gb_sets.erl",697}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,1}.
    {put_list,{y,1},{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,164},5}. % intersection_1/4
  {label,165}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,164},5}. % intersection_1/4
  {label,166}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",702}]}.
    {call,2,{f,140}}. % balance_revlist/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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


{function, intersection_2, 2, 168}.
  {label,167}.
    {line,[{location,"gb_sets.erl",705}]}.
    {func_info,{atom,gb_sets},{atom,intersection_2},2}.
  {label,168}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {move,{integer,0},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,170}}. % intersection_2/4


{function, intersection_2, 4, 170}.
  {label,169}.
    {line,[{location,"gb_sets.erl",708}]}.
    {func_info,{atom,gb_sets},{atom,intersection_2},4}.
  {label,170}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,174},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,173},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,7}}.
    {test,is_lt,{f,171},[{x,4},{x,6}]}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,170}}. % intersection_2/4
  {label,171}.
    {test,is_lt,{f,172},[{x,6},{x,4}]}.
    {move,{x,0},{x,1}}.
    {move,{x,7},{x,0}}.
    {call_only,4,{f,170}}. % intersection_2/4
  {label,172}.
    {line,[{location,"gb_sets.erl",713}]}.
    {gc_bif,'+',{f,0},8,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {test_heap,2,8}.
    {put_list,{x,4},{x,2},{x,2}}.
    {move,{x,7},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,170}}. % intersection_2/4
  {label,173}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",717}]}.
    {call,2,{f,140}}. % balance_revlist/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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
  {label,174}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",715}]}.
    {call,2,{f,140}}. % balance_revlist/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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


{function, intersection, 1, 176}.
  {label,175}.
    {line,[{location,"gb_sets.erl",723}]}.
    {func_info,{atom,gb_sets},{atom,intersection},1}.
  {label,176}.
    {test,is_nonempty_list,{f,175},[{x,0}]}.
    {get_list,{x,0},{x,0},{x,1}}.
    {call_only,2,{f,178}}. % intersection_list/2


{function, intersection_list, 2, 178}.
  {label,177}.
    {line,[{location,"gb_sets.erl",726}]}.
    {func_info,{atom,gb_sets},{atom,intersection_list},2}.
  {label,178}.
    {test,is_nonempty_list,{f,179},[{x,1}]}.
    {allocate,1,2}.
    {get_list,{x,1},{x,1},{y,0}}.
    {line,[{location,"gb_sets.erl",727}]}.
    {call,2,{f,155}}. % intersection/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,2,true,
         #{1 => {t_integer,any},
           2 =>
            {t_union,
             {t_atom,[nil]},
             none,none,
             {t_tuple,3,true,
              #{2 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none},
                3 =>
                 {t_union,
                  {t_atom,[nil]},
                  none,none,
                  {t_tuple,3,true,
                   #{2 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none},
                     3 =>
                      {t_union,
                       {t_atom,[nil]},
                       none,none,
                       {t_tuple,3,true,
                        #{2 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none},
                          3 =>
                           {t_union,
                            {t_atom,[nil]},
                            none,none,
                            {t_tuple,0,false,#{}},
                            none}}},
                       none}}},
                  none}}},
             none}}}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,178},1}. % intersection_list/2
  {label,179}.
    {test,is_nil,{f,177},[{x,1}]}.
    return.


{function, is_disjoint, 2, 181}.
  {label,180}.
    {line,[{location,"gb_sets.erl",734}]}.
    {func_info,{atom,gb_sets},{atom,is_disjoint},2}.
  {label,181}.
    {test,is_tuple,{f,180},[{x,0}]}.
    {test,test_arity,{f,180},[{x,0},2]}.
    {test,is_tuple,{f,180},[{x,1}]}.
    {test,test_arity,{f,180},[{x,1},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_lt,{f,182},[{x,2},{x,3}]}.
    {call_only,2,{f,184}}. % is_disjoint_1/2
  {label,182}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,184}}. % is_disjoint_1/2


{function, is_disjoint_1, 2, 184}.
  {label,183}.
    {line,[{location,"gb_sets.erl",739}]}.
    {func_info,{atom,gb_sets},{atom,is_disjoint_1},2}.
  {label,184}.
    {test,is_tuple,{f,188},[{x,0}]}.
    {test,test_arity,{f,189},[{x,0},3]}.
    {test,is_tuple,{f,189},[{x,1}]}.
    {test,test_arity,{f,189},[{x,1},3]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {get_tuple_element,{x,1},0,{x,4}}.
    {test,is_lt,{f,185},[{x,2},{x,4}]}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_tuple_element,{x,1},1,{y,0}}.
    {move,{y,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",740}]}.
    {call,2,{f,16}}. % is_member_1/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_ne_exact,{f,186},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"gb_sets.erl",741}]}.
    {call,2,{f,184}}. % is_disjoint_1/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,186},[{x,0},{atom,true}]}.
    {move,{y,3},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,184},4}. % is_disjoint_1/2
  {label,185}.
    {test,is_lt,{f,187},[{x,4},{x,2}]}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_tuple_element,{x,1},2,{y,0}}.
    {move,{y,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",744}]}.
    {call,2,{f,16}}. % is_member_1/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_ne_exact,{f,186},[{x,0},{atom,true}]}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,0},{y,2}]}}.
    {line,[{location,"gb_sets.erl",745}]}.
    {call,2,{f,184}}. % is_disjoint_1/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,186},[{x,0},{atom,true}]}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,184},4}. % is_disjoint_1/2
  {label,186}.
    {move,{atom,false},{x,0}}.
    {deallocate,4}.
    return.
  {label,187}.
    {move,{atom,false},{x,0}}.
    return.
  {label,188}.
    {test,is_ne_exact,{f,190},[{x,0},{atom,nil}]}.
  {label,189}.
    {test,is_eq_exact,{f,183},[{x,1},{atom,nil}]}.
  {label,190}.
    {move,{atom,true},{x,0}}.
    return.


{function, subtract, 2, 192}.
  {label,191}.
    {line,[{location,"gb_sets.erl",765}]}.
    {func_info,{atom,gb_sets},{atom,subtract},2}.
  {label,192}.
    {call_only,2,{f,194}}. % difference/2


{function, difference, 2, 194}.
  {label,193}.
    {line,[{location,"gb_sets.erl",773}]}.
    {func_info,{atom,gb_sets},{atom,difference},2}.
  {label,194}.
    {test,is_tuple,{f,193},[{x,0}]}.
    {test,test_arity,{f,193},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_tuple,{f,193},[{x,1}]}.
    {test,test_arity,{f,193},[{x,1},2]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"gb_sets.erl",774}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {get_tuple_element,{y,1},0,{x,3}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,4,{f,196},2}. % difference/4


{function, difference, 4, 196}.
  {label,195}.
    {line,[{location,"gb_sets.erl",776}]}.
    {func_info,{atom,gb_sets},{atom,difference},4}.
  {label,196}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,197},[{x,3},{integer,10}]}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",777}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,206},2}. % difference_2/3
  {label,197}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"gb_sets.erl",779}]}.
    {call_ext,1,{extfunc,math,log,1}}.
    {fmove,{x,0},{fr,0}}.
    {fmove,{float,1.46},{fr,1}}.
    {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {gc_bif,round,{f,0},1,[{tr,{x,0},{t_float,any}}],{x,0}}.
    {gc_bif,'*',{f,0},1,[{y,2},{tr,{x,0},{t_integer,any}}],{x,0}}.
    {test,is_lt,{f,198},[{y,0},{tr,{x,0},number}]}.
    {move,{y,1},{x,0}}.
    {trim,2,2}.
    {line,[{location,"gb_sets.erl",781}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,206},2}. % difference_2/3
  {label,198}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,2,{f,200},4}. % difference_1/2


{function, difference_1, 2, 200}.
  {label,199}.
    {line,[{location,"gb_sets.erl",787}]}.
    {func_info,{atom,gb_sets},{atom,difference_1},2}.
  {label,200}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{integer,0},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,202}}. % difference_1/4


{function, difference_1, 4, 202}.
  {label,201}.
    {line,[{location,"gb_sets.erl",790}]}.
    {func_info,{atom,gb_sets},{atom,difference_1},4}.
  {label,202}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,204},[{x,0}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"gb_sets.erl",791}]}.
    {call,2,{f,16}}. % is_member_1/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,203},[{x,0},{atom,true}]}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,202},5}. % difference_1/4
  {label,203}.
    {line,[{location,"gb_sets.erl",795}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,1}.
    {put_list,{y,1},{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,202},5}. % difference_1/4
  {label,204}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",798}]}.
    {call,2,{f,140}}. % balance_revlist/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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


{function, difference_2, 3, 206}.
  {label,205}.
    {line,[{location,"gb_sets.erl",801}]}.
    {func_info,{atom,gb_sets},{atom,difference_2},3}.
  {label,206}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {move,{x,2},{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,208}}. % difference_2/4


{function, difference_2, 4, 208}.
  {label,207}.
    {line,[{location,"gb_sets.erl",804}]}.
    {func_info,{atom,gb_sets},{atom,difference_2},4}.
  {label,208}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,212},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,211},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,7}}.
    {test,is_lt,{f,209},[{x,4},{x,6}]}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,2},{x,2}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,208}}. % difference_2/4
  {label,209}.
    {test,is_lt,{f,210},[{x,6},{x,4}]}.
    {move,{x,7},{x,1}}.
    {call_only,4,{f,208}}. % difference_2/4
  {label,210}.
    {line,[{location,"gb_sets.erl",809}]}.
    {gc_bif,'-',{f,0},8,[{x,3},{integer,1}],{x,3}}.
    {move,{x,7},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,208}}. % difference_2/4
  {label,211}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"gb_sets.erl",813}]}.
    {call,2,{f,137}}. % push/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call,2,{f,140}}. % balance_revlist/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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
  {label,212}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",811}]}.
    {call,2,{f,140}}. % balance_revlist/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,
         {t_atom,[nil]},
         none,none,
         {t_tuple,3,true,
          #{2 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none}}},
              none},
            3 =>
             {t_union,
              {t_atom,[nil]},
              none,none,
              {t_tuple,3,true,
               #{2 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none}}},
                   none},
                 3 =>
                  {t_union,
                   {t_atom,[nil]},
                   none,none,
                   {t_tuple,3,true,
                    #{2 =>
                       {t_union,
                        {t_atom,[nil]},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                      3 =>
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


{function, is_subset, 2, 214}.
  {label,213}.
    {line,[{location,"gb_sets.erl",823}]}.
    {func_info,{atom,gb_sets},{atom,is_subset},2}.
  {label,214}.
    {test,is_tuple,{f,213},[{x,0}]}.
    {test,test_arity,{f,213},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_tuple,{f,213},[{x,1}]}.
    {test,test_arity,{f,213},[{x,1},2]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"gb_sets.erl",824}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {get_tuple_element,{y,1},0,{x,3}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,4,{f,216},2}. % is_subset/4


{function, is_subset, 4, 216}.
  {label,215}.
    {line,[{location,"gb_sets.erl",826}]}.
    {func_info,{atom,gb_sets},{atom,is_subset},4}.
  {label,216}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,217},[{x,3},{integer,10}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"gb_sets.erl",827}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,224},1}. % is_subset_2/2
  {label,217}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"gb_sets.erl",829}]}.
    {call_ext,1,{extfunc,math,log,1}}.
    {fmove,{x,0},{fr,0}}.
    {fmove,{float,1.46},{fr,1}}.
    {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {gc_bif,round,{f,0},1,[{tr,{x,0},{t_float,any}}],{x,0}}.
    {gc_bif,'*',{f,0},1,[{y,2},{tr,{x,0},{t_integer,any}}],{x,0}}.
    {test,is_lt,{f,218},[{y,0},{tr,{x,0},number}]}.
    {move,{y,1},{x,0}}.
    {trim,3,1}.
    {line,[{location,"gb_sets.erl",831}]}.
    {call,1,{f,96}}. % to_list_1/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,224},1}. % is_subset_2/2
  {label,218}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,2,{f,220},4}. % is_subset_1/2


{function, is_subset_1, 2, 220}.
  {label,219}.
    {line,[{location,"gb_sets.erl",837}]}.
    {func_info,{atom,gb_sets},{atom,is_subset_1},2}.
  {label,220}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,222},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"gb_sets.erl",838}]}.
    {call,2,{f,16}}. % is_member_1/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,221},[{x,0},{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,220},2}. % is_subset_1/2
  {label,221}.
    {move,{atom,false},{x,0}}.
    {deallocate,2}.
    return.
  {label,222}.
    {move,{atom,true},{x,0}}.
    return.


{function, is_subset_2, 2, 224}.
  {label,223}.
    {line,[{location,"gb_sets.erl",848}]}.
    {func_info,{atom,gb_sets},{atom,is_subset_2},2}.
  {label,224}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,227},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,226},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,1}}.
    {test,is_ge,{f,226},[{x,2},{x,4}]}.
    {test,is_lt,{f,225},[{x,4},{x,2}]}.
    {call_only,2,{f,224}}. % is_subset_2/2
  {label,225}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,224}}. % is_subset_2/2
  {label,226}.
    {move,{atom,false},{x,0}}.
    return.
  {label,227}.
    {move,{atom,true},{x,0}}.
    return.


{function, is_set, 1, 229}.
  {label,228}.
    {line,[{location,"gb_sets.erl",865}]}.
    {func_info,{atom,gb_sets},{atom,is_set},1}.
  {label,229}.
    {test,is_tuple,{f,231},[{x,0}]}.
    {test,test_arity,{f,231},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,230},[{x,1},{integer,0}]}.
    {test,is_eq_exact,{f,230},[{x,0},{atom,nil}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,230}.
    {test,is_tuple,{f,231},[{x,0}]}.
    {test,test_arity,{f,231},[{x,0},3]}.
    {test,is_integer,{f,231},[{x,1}]}.
    {bif,'>=',{f,0},[{tr,{x,1},{t_integer,any}},{integer,0}],{x,0}}.
    return.
  {label,231}.
    {move,{atom,false},{x,0}}.
    return.


{function, filter, 2, 233}.
  {label,232}.
    {line,[{location,"gb_sets.erl",874}]}.
    {func_info,{atom,gb_sets},{atom,filter},2}.
  {label,233}.
    {test,is_function2,{f,232},[{x,0},{integer,1}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"gb_sets.erl",875}]}.
    {call,1,{f,94}}. % to_list/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {call,2,{f,244}}. % '-filter/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {call_last,1,{f,57},0}. % from_ordset/1


{function, fold, 3, 235}.
  {label,234}.
    {line,[{location,"gb_sets.erl",885}]}.
    {func_info,{atom,gb_sets},{atom,fold},3}.
  {label,235}.
    {test,is_tuple,{f,234},[{x,2}]}.
    {test,test_arity,{f,234},[{x,2},2]}.
    {test,is_function2,{f,234},[{x,0},{integer,2}]}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {call_only,3,{f,237}}. % fold_1/3


{function, fold_1, 3, 237}.
  {label,236}.
    {line,[{location,"gb_sets.erl",888}]}.
    {func_info,{atom,gb_sets},{atom,fold_1},3}.
  {label,237}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,238},[{x,2}]}.
    {test,test_arity,{f,238},[{x,2},3]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {line,[{location,"gb_sets.erl",889}]}.
    {call,3,{f,237}}. % fold_1/3
    {get_tuple_element,{y,0},0,{x,1}}.
    {move,{y,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"gb_sets.erl",890}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {get_tuple_element,{y,0},2,{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,237},2}. % fold_1/3
  {label,238}.
    {move,{x,1},{x,0}}.
    return.


{function, module_info, 0, 240}.
  {label,239}.
    {line,[]}.
    {func_info,{atom,gb_sets},{atom,module_info},0}.
  {label,240}.
    {move,{atom,gb_sets},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 242}.
  {label,241}.
    {line,[]}.
    {func_info,{atom,gb_sets},{atom,module_info},1}.
  {label,242}.
    {move,{x,0},{x,1}}.
    {move,{atom,gb_sets},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-filter/2-lc$^0/1-0-', 2, 244}.
  {label,243}.
    {line,[{location,"gb_sets.erl",875}]}.
    {func_info,{atom,gb_sets},{atom,'-filter/2-lc$^0/1-0-'},2}.
  {label,244}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,248},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,247},
                {list,[{atom,false},{f,246},{atom,true},{f,245}]}}.
  {label,245}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call,2,{f,244}}. % '-filter/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,246}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,244},3}. % '-filter/2-lc$^0/1-0-'/2
  {label,247}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_filter},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,248}.
    return.
