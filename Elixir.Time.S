{module, 'Elixir.Time'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {add,2},
           {add,3},
           {compare,2},
           {convert,2},
           {'convert!',2},
           {diff,2},
           {diff,3},
           {from_erl,1},
           {from_erl,2},
           {from_erl,3},
           {'from_erl!',1},
           {'from_erl!',2},
           {'from_erl!',3},
           {from_iso8601,1},
           {from_iso8601,2},
           {'from_iso8601!',1},
           {'from_iso8601!',2},
           {from_seconds_after_midnight,1},
           {from_seconds_after_midnight,2},
           {from_seconds_after_midnight,3},
           {module_info,0},
           {module_info,1},
           {new,3},
           {new,4},
           {new,5},
           {'new!',3},
           {'new!',4},
           {'new!',5},
           {to_erl,1},
           {to_iso8601,1},
           {to_iso8601,2},
           {to_seconds_after_midnight,1},
           {to_string,1},
           {truncate,2},
           {utc_now,0},
           {utc_now,1}]}.

{attributes, []}.

{labels, 139}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Time'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => hour,required => true},
                    #{field => minute,required => true},
                    #{field => second,required => true},
                    #{field => microsecond,required => false},
                    #{field => calendar,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Time'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {add,2},
                    {add,3},
                    {compare,2},
                    {convert,2},
                    {'convert!',2},
                    {diff,2},
                    {diff,3},
                    {from_erl,1},
                    {from_erl,2},
                    {from_erl,3},
                    {'from_erl!',1},
                    {'from_erl!',2},
                    {'from_erl!',3},
                    {from_iso8601,1},
                    {from_iso8601,2},
                    {'from_iso8601!',1},
                    {'from_iso8601!',2},
                    {from_seconds_after_midnight,1},
                    {from_seconds_after_midnight,2},
                    {from_seconds_after_midnight,3},
                    {new,3},
                    {new,4},
                    {new,5},
                    {'new!',3},
                    {'new!',4},
                    {'new!',5},
                    {to_erl,1},
                    {to_iso8601,1},
                    {to_iso8601,2},
                    {to_seconds_after_midnight,1},
                    {to_string,1},
                    {truncate,2},
                    {utc_now,0},
                    {utc_now,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<80,60,99,49,166,119,45,129,76,129,179,71,230,14,254,62>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Time'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,138}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/calendar/time.ex",43}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__struct__' => 'Elixir.Time',
                     calendar => 'Elixir.Calendar.ISO',hour => nil,
                     microsecond => {0,0},
                     minute => nil,second => nil}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/calendar/time.ex",43}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'__struct__'},1}.
  {label,13}.
    {allocate_heap,1,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,132},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_map,any,any}}}}]}}.
    {move,{literal,{#{'__struct__' => 'Elixir.Time',
                      calendar => 'Elixir.Calendar.ISO',hour => nil,
                      microsecond => {0,0},
                      minute => nil,second => nil},
                    [hour,minute,second]}},
          {x,1}}.
    {line,[]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {test,is_tuple,{f,15},[{x,0}]}.
    {test,test_arity,{f,15},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_nil,{f,14},[{y,0}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,1}.
    return.
  {label,14}.
    {move,{atom,'Elixir.Time'},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"the following keys must also be given when building struct ">>},
                          {integer,59},
                          {atom,binary},
                          3,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<": ">>},
                          {integer,2},
                          {atom,binary},
                          5,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,15}.
    {badmatch,{x,0}}.


{function, add, 2, 17}.
  {label,16}.
    {line,[{location,"lib/calendar/time.ex",499}]}.
    {func_info,{atom,'Elixir.Time'},{atom,add},2}.
  {label,17}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,19}}. % add/3


{function, add, 3, 19}.
  {label,18}.
    {line,[{location,"lib/calendar/time.ex",501}]}.
    {func_info,{atom,'Elixir.Time'},{atom,add},3}.
  {label,19}.
    {select_val,{x,2},{f,22},{list,[{atom,hour},{f,21},{atom,minute},{f,20}]}}.
  {label,20}.
    {test,is_integer,{f,18},[{x,1}]}.
    {line,[{location,"lib/calendar/time.ex",506}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,60}],{x,1}}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,19}}. % add/3
  {label,21}.
    {test,is_integer,{f,18},[{x,1}]}.
    {line,[{location,"lib/calendar/time.ex",502}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,3600}],{x,1}}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,19}}. % add/3
  {label,22}.
    {test,is_map,{f,18},[{x,0}]}.
    {get_map_elements,{f,18},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,microsecond},{x,4},{atom,calendar},{x,3}]}}.
    {test,is_tuple,{f,18},[{x,4}]}.
    {test,test_arity,{f,18},[{x,4},2]}.
    {test,is_integer,{f,18},[{x,1}]}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{atom,microsecond},{x,2}}.
    {line,[{location,"lib/calendar/time.ex",511}]}.
    {call_ext,3,{extfunc,'Elixir.System',convert_time_unit,3}}.
    {swap,{y,2},{x,0}}.
    {line,[{location,"lib/calendar/time.ex",512}]}.
    {call,1,{f,100}}. % time_to_microseconds/1
    {gc_bif,'+',{f,0},1,[{x,0},{y,2}],{x,0}}.
    {move,{integer,86400000000},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/calendar/time.ex",513}]}.
    {call_ext,2,{extfunc,'Elixir.Integer',mod,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,86400000000}]}}.
    {move,{atom,time_from_day_fraction},{x,2}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",516}]}.
    {apply,1}.
    {test,is_tuple,{f,23},[{x,0}]}.
    {test,test_arity,{f,23},[{x,0},4]}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {test,is_tuple,{f,23},[{x,1}]}.
    {test,test_arity,{f,23},[{x,1},2]}.
    {test_heap,3,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {get_tuple_element,{y,0},1,{x,4}}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,4}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Time'}},
                   {x,0},
                   4,
                   {list,[{atom,calendar},
                          {y,1},
                          {atom,hour},
                          {x,2},
                          {atom,microsecond},
                          {x,1},
                          {atom,minute},
                          {x,3},
                          {atom,second},
                          {x,0}]}}.
    {deallocate,2}.
    return.
  {label,23}.
    {line,[{location,"lib/calendar/time.ex",515}]}.
    {badmatch,{x,0}}.


{function, compare, 2, 25}.
  {label,24}.
    {line,[{location,"lib/calendar/time.ex",571}]}.
    {func_info,{atom,'Elixir.Time'},{atom,compare},2}.
  {label,25}.
    {test,is_map,{f,28},[{x,0}]}.
    {get_map_elements,{f,28},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_map,{f,28},[{x,1}]}.
    {get_map_elements,{f,28},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},{x,3}]}}.
    {test,is_eq_exact,{f,28},[{x,3},{x,2}]}.
    {get_map_elements,{f,32},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,5},
                             {atom,minute},
                             {x,4},
                             {atom,microsecond},
                             {x,3},
                             {atom,hour},
                             {x,2}]}}.
    {test,is_tuple,{f,32},[{x,3}]}.
    {test,test_arity,{f,32},[{x,3},2]}.
    {get_map_elements,{f,31},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,8},
                             {atom,minute},
                             {x,7},
                             {atom,microsecond},
                             {x,6},
                             {atom,hour},
                             {x,0}]}}.
    {test,is_tuple,{f,31},[{x,6}]}.
    {test,test_arity,{f,31},[{x,6},2]}.
    {test_heap,10,9}.
    {get_tuple_element,{x,3},0,{x,1}}.
    {get_tuple_element,{x,6},0,{x,3}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,7},{x,8},{x,3}]}}.
    {put_tuple2,{x,1},{list,[{x,2},{x,4},{x,5},{x,1}]}}.
    {test,is_lt,
          {f,26},
          [{tr,{x,0},{t_tuple,4,true,#{}}},{tr,{x,1},{t_tuple,4,true,#{}}}]}.
    {move,{atom,gt},{x,0}}.
    return.
  {label,26}.
    {test,is_lt,
          {f,27},
          [{tr,{x,1},{t_tuple,4,true,#{}}},{tr,{x,0},{t_tuple,4,true,#{}}}]}.
    {move,{atom,lt},{x,0}}.
    return.
  {label,27}.
    {move,{atom,eq},{x,0}}.
    return.
  {label,28}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/calendar/time.ex",583}]}.
    {call,1,{f,103}}. % to_day_fraction/1
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,34},[{x,0}]}.
    {test,test_arity,{f,34},[{x,0},2]}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/time.ex",584}]}.
    {call,1,{f,103}}. % to_day_fraction/1
    {test,is_tuple,{f,33},[{x,0}]}.
    {test,test_arity,{f,33},[{x,0},2]}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {line,[{location,"lib/calendar/time.ex",586}]}.
    {gc_bif,'*',{f,0},3,[{x,1},{x,2}],{x,1}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_tuple_element,{y,0},1,{x,2}}.
    {gc_bif,'*',{f,0},3,[{x,0},{x,2}],{x,0}}.
    {test,is_lt,{f,29},[{tr,{x,0},number},{tr,{x,1},number}]}.
    {move,{atom,gt},{x,0}}.
    {deallocate,2}.
    return.
  {label,29}.
    {test,is_lt,{f,30},[{tr,{x,1},number},{tr,{x,0},number}]}.
    {move,{atom,lt},{x,0}}.
    {deallocate,2}.
    return.
  {label,30}.
    {move,{atom,eq},{x,0}}.
    {deallocate,2}.
    return.
  {label,31}.
    {line,[{location,"lib/calendar/time.ex",573}]}.
    {badmatch,{x,1}}.
  {label,32}.
    {line,[{location,"lib/calendar/time.ex",572}]}.
    {badmatch,{x,0}}.
  {label,33}.
    {line,[{location,"lib/calendar/time.ex",584}]}.
    {badmatch,{x,0}}.
  {label,34}.
    {line,[{location,"lib/calendar/time.ex",583}]}.
    {badmatch,{y,0}}.


{function, convert, 2, 36}.
  {label,35}.
    {line,[{location,"lib/calendar/time.ex",613}]}.
    {func_info,{atom,'Elixir.Time'},{atom,convert},2}.
  {label,36}.
    {test,is_map,{f,35},[{x,0}]}.
    {get_map_elements,{f,35},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,microsecond},{x,2}]}}.
    {get_map_elements,{f,37},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,6},
                             {atom,minute},
                             {x,5},
                             {atom,hour},
                             {x,4},
                             {atom,calendar},
                             {x,3}]}}.
    {test,is_eq_exact,{f,37},[{x,1},{x,3}]}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Time'}},
                   {x,0},
                   7,
                   {list,[{atom,calendar},
                          {x,3},
                          {atom,hour},
                          {x,4},
                          {atom,microsecond},
                          {x,2},
                          {atom,minute},
                          {x,5},
                          {atom,second},
                          {x,6}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    return.
  {label,37}.
    {test,is_tuple,{f,35},[{x,2}]}.
    {test,test_arity,{f,35},[{x,2},2]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/calendar/time.ex",637}]}.
    {call,1,{f,103}}. % to_day_fraction/1
    {move,{atom,time_from_day_fraction},{x,2}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",638}]}.
    {apply,1}.
    {test,is_tuple,{f,38},[{x,0}]}.
    {test,test_arity,{f,38},[{x,0},4]}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {test,is_tuple,{f,38},[{x,1}]}.
    {test,test_arity,{f,38},[{x,1},2]}.
    {test_heap,3,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {get_tuple_element,{y,0},1,{x,4}}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,4}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Time'}},
                   {x,0},
                   4,
                   {list,[{atom,calendar},
                          {y,1},
                          {atom,hour},
                          {x,2},
                          {atom,microsecond},
                          {x,1},
                          {atom,minute},
                          {x,3},
                          {atom,second},
                          {x,0}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,38}.
    {line,[{location,"lib/calendar/time.ex",635}]}.
    {badmatch,{x,0}}.


{function, 'convert!', 2, 40}.
  {label,39}.
    {line,[{location,"lib/calendar/time.ex",667}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'convert!'},2}.
  {label,40}.
    {allocate,0,2}.
    {line,[{location,"lib/calendar/time.ex",668}]}.
    {call,2,{f,36}}. % convert/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_atom,[ok]},
                                     2 => {t_map,{t_atom,any},any}}}}]}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,0}.
    return.


{function, diff, 2, 42}.
  {label,41}.
    {line,[{location,"lib/calendar/time.ex",723}]}.
    {func_info,{atom,'Elixir.Time'},{atom,diff},2}.
  {label,42}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,44}}. % diff/3


{function, diff, 3, 44}.
  {label,43}.
    {line,[{location,"lib/calendar/time.ex",725}]}.
    {func_info,{atom,'Elixir.Time'},{atom,diff},3}.
  {label,44}.
    {select_val,{x,2},{f,47},{list,[{atom,hour},{f,46},{atom,minute},{f,45}]}}.
  {label,45}.
    {allocate,0,2}.
    {move,{atom,second},{x,2}}.
    {line,[{location,"lib/calendar/time.ex",730}]}.
    {call,3,{f,44}}. % diff/3
    {gc_bif,'div',{f,0},1,[{x,0},{integer,60}],{x,0}}.
    {deallocate,0}.
    return.
  {label,46}.
    {allocate,0,2}.
    {move,{atom,second},{x,2}}.
    {line,[{location,"lib/calendar/time.ex",726}]}.
    {call,3,{f,44}}. % diff/3
    {gc_bif,'div',{f,0},1,[{x,0},{integer,3600}],{x,0}}.
    {deallocate,0}.
    return.
  {label,47}.
    {test,is_map,{f,48},[{x,0}]}.
    {get_map_elements,{f,48},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,7},
                             {atom,minute},
                             {x,6},
                             {atom,microsecond},
                             {x,5},
                             {atom,hour},
                             {x,4},
                             {atom,calendar},
                             {x,3}]}}.
    {test,is_eq_exact,{f,48},[{x,3},{atom,'Elixir.Calendar.ISO'}]}.
    {test,is_tuple,{f,48},[{x,5}]}.
    {test,test_arity,{f,48},[{x,5},2]}.
    {get_tuple_element,{x,5},1,{x,3}}.
    {test,is_eq_exact,{f,48},[{x,3},{integer,86400000000}]}.
    {test,is_map,{f,48},[{x,1}]}.
    {get_map_elements,{f,48},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,11},
                             {atom,minute},
                             {x,10},
                             {atom,microsecond},
                             {x,9},
                             {atom,hour},
                             {x,8},
                             {atom,calendar},
                             {x,3}]}}.
    {test,is_eq_exact,{f,48},[{x,3},{atom,'Elixir.Calendar.ISO'}]}.
    {test,is_tuple,{f,48},[{x,9}]}.
    {test,test_arity,{f,48},[{x,9},2]}.
    {get_tuple_element,{x,9},1,{x,3}}.
    {test,is_eq_exact,{f,48},[{x,3},{integer,86400000000}]}.
    {line,[{location,"lib/calendar/time.ex",751}]}.
    {gc_bif,'-',{f,0},12,[{x,4},{x,8}],{x,0}}.
    {gc_bif,'*',{f,0},12,[{tr,{x,0},number},{integer,3600000000}],{x,0}}.
    {gc_bif,'-',{f,0},12,[{x,6},{x,10}],{x,1}}.
    {gc_bif,'*',{f,0},12,[{tr,{x,1},number},{integer,60000000}],{x,1}}.
    {gc_bif,'+',{f,0},12,[{tr,{x,0},number},{tr,{x,1},number}],{x,0}}.
    {line,[{location,"lib/calendar/time.ex",752}]}.
    {gc_bif,'-',{f,0},12,[{x,7},{x,11}],{x,1}}.
    {gc_bif,'*',{f,0},10,[{tr,{x,1},number},{integer,1000000}],{x,1}}.
    {line,[{location,"lib/calendar/time.ex",751}]}.
    {gc_bif,'+',{f,0},10,[{tr,{x,0},number},{tr,{x,1},number}],{x,0}}.
    {get_tuple_element,{x,9},0,{x,1}}.
    {get_tuple_element,{x,5},0,{x,3}}.
    {line,[{location,"lib/calendar/time.ex",752}]}.
    {gc_bif,'-',{f,0},4,[{x,3},{x,1}],{x,1}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},number},{tr,{x,1},number}],{x,0}}.
    {move,{atom,microsecond},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",754}]}.
    {call_ext_only,3,{extfunc,'Elixir.System',convert_time_unit,3}}.
  {label,48}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/calendar/time.ex",758}]}.
    {call,1,{f,103}}. % to_day_fraction/1
    {swap,{y,1},{x,0}}.
    {line,[{location,"lib/calendar/time.ex",759}]}.
    {call,1,{f,103}}. % to_day_fraction/1
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{integer,0},{y,1}]}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",761}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',iso_days_to_unit,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{integer,0},{y,1}]}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {trim,1,1}.
    {line,[{location,"lib/calendar/time.ex",762}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',iso_days_to_unit,2}}.
    {line,[{location,"lib/calendar/time.ex",761}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{x,0}],{x,0}}.
    {deallocate,1}.
    return.


{function, from_erl, 1, 50}.
  {label,49}.
    {line,[{location,"lib/calendar/time.ex",367}]}.
    {func_info,{atom,'Elixir.Time'},{atom,from_erl},1}.
  {label,50}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {move,{literal,{0,0}},{x,1}}.
    {call_only,3,{f,54}}. % from_erl/3


{function, from_erl, 2, 52}.
  {label,51}.
    {line,[{location,"lib/calendar/time.ex",367}]}.
    {func_info,{atom,'Elixir.Time'},{atom,from_erl},2}.
  {label,52}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {call_only,3,{f,54}}. % from_erl/3


{function, from_erl, 3, 54}.
  {label,53}.
    {line,[{location,"lib/calendar/time.ex",369}]}.
    {func_info,{atom,'Elixir.Time'},{atom,from_erl},3}.
  {label,54}.
    {test,is_tuple,{f,53},[{x,0}]}.
    {test,test_arity,{f,53},[{x,0},3]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,4}}.
    {swap,{x,1},{x,3}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/calendar/time.ex",370}]}.
    {call,5,{f,87}}. % new/5
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_atom,[invalid_time]}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {test,is_tagged_tuple,
          {f,55},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[error]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_atom,[invalid_time]}}}},
                         {{2,{t_atom,[ok]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[ok]},
                                     2 => {t_map,{t_atom,any},any}}}}],
                        none}},
           2,
           {atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,36},1}. % convert/2
  {label,55}.
    {deallocate,1}.
    return.


{function, 'from_erl!', 1, 57}.
  {label,56}.
    {line,[{location,"lib/calendar/time.ex",388}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'from_erl!'},1}.
  {label,57}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {move,{literal,{0,0}},{x,1}}.
    {call_only,3,{f,61}}. % 'from_erl!'/3


{function, 'from_erl!', 2, 59}.
  {label,58}.
    {line,[{location,"lib/calendar/time.ex",388}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'from_erl!'},2}.
  {label,59}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {call_only,3,{f,61}}. % 'from_erl!'/3


{function, 'from_erl!', 3, 61}.
  {label,60}.
    {line,[{location,"lib/calendar/time.ex",388}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'from_erl!'},3}.
  {label,61}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/calendar/time.ex",389}]}.
    {call,3,{f,54}}. % from_erl/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_atom,[invalid_time]}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,62},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,1}.
    return.
  {label,62}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/calendar/time.ex",395}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,0}}.
    {move,{atom,invalid_time},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot convert ">>},
                          {integer,15},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" to time, reason: ">>},
                          {integer,18},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {line,[{location,"lib/calendar/time.ex",394}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, from_iso8601, 1, 64}.
  {label,63}.
    {line,[{location,"lib/calendar/time.ex",254}]}.
    {func_info,{atom,'Elixir.Time'},{atom,from_iso8601},1}.
  {label,64}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,66}}. % from_iso8601/2


{function, from_iso8601, 2, 66}.
  {label,65}.
    {line,[{location,"lib/calendar/time.ex",254}]}.
    {func_info,{atom,'Elixir.Time'},{atom,from_iso8601},2}.
  {label,66}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/calendar/time.ex",255}]}.
    {call_ext,1,{extfunc,'Elixir.Calendar.ISO',parse_time,1}}.
    {test,is_tagged_tuple,{f,67},[{x,0},2,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,67},[{x,1}]}.
    {test,test_arity,{f,67},[{x,1},4]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Time',
                              calendar => 'Elixir.Calendar.ISO'}},
                   {x,0},
                   4,
                   {list,[{atom,hour},
                          {x,0},
                          {atom,microsecond},
                          {x,1},
                          {atom,minute},
                          {x,2},
                          {atom,second},
                          {x,3}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,36},1}. % convert/2
  {label,67}.
    {deallocate,1}.
    return.


{function, 'from_iso8601!', 1, 69}.
  {label,68}.
    {line,[{location,"lib/calendar/time.ex",280}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'from_iso8601!'},1}.
  {label,69}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,71}}. % 'from_iso8601!'/2


{function, 'from_iso8601!', 2, 71}.
  {label,70}.
    {line,[{location,"lib/calendar/time.ex",280}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'from_iso8601!'},2}.
  {label,71}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/calendar/time.ex",281}]}.
    {call,2,{f,66}}. % from_iso8601/2
    {test,is_tuple,{f,74},[{x,0}]}.
    {test,test_arity,{f,74},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {select_val,{x,1},{f,74},{list,[{atom,error},{f,73},{atom,ok},{f,72}]}}.
  {label,72}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,73}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/time.ex",286}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot parse ">>},
                          {integer,13},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" as time, reason: ">>},
                          {integer,18},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,74}.
    {line,[{location,"lib/calendar/time.ex",281}]}.
    {case_end,{x,0}}.


{function, from_seconds_after_midnight, 1, 76}.
  {label,75}.
    {line,[{location,"lib/calendar/time.ex",420}]}.
    {func_info,{atom,'Elixir.Time'},{atom,from_seconds_after_midnight},1}.
  {label,76}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {move,{literal,{0,0}},{x,1}}.
    {call_only,3,{f,80}}. % from_seconds_after_midnight/3


{function, from_seconds_after_midnight, 2, 78}.
  {label,77}.
    {line,[{location,"lib/calendar/time.ex",420}]}.
    {func_info,{atom,'Elixir.Time'},{atom,from_seconds_after_midnight},2}.
  {label,78}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {call_only,3,{f,80}}. % from_seconds_after_midnight/3


{function, from_seconds_after_midnight, 3, 80}.
  {label,79}.
    {line,[{location,"lib/calendar/time.ex",420}]}.
    {func_info,{atom,'Elixir.Time'},{atom,from_seconds_after_midnight},3}.
  {label,80}.
    {test,is_integer,{f,79},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{integer,86400},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",422}]}.
    {call_ext,2,{extfunc,'Elixir.Integer',mod,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,86400}]}}.
    {move,{atom,time_from_day_fraction},{x,2}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",425}]}.
    {apply,1}.
    {test,is_tuple,{f,81},[{x,0}]}.
    {test,test_arity,{f,81},[{x,0},4]}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {test,is_tuple,{f,81},[{x,1}]}.
    {test,test_arity,{f,81},[{x,1},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Time'}},
                   {x,0},
                   3,
                   {list,[{atom,calendar},
                          {y,0},
                          {atom,hour},
                          {x,1},
                          {atom,microsecond},
                          {y,1},
                          {atom,minute},
                          {x,2},
                          {atom,second},
                          {x,0}]}}.
    {deallocate,2}.
    return.
  {label,81}.
    {line,[{location,"lib/calendar/time.ex",424}]}.
    {badmatch,{x,0}}.


{function, new, 3, 83}.
  {label,82}.
    {line,[{location,"lib/calendar/time.ex",122}]}.
    {func_info,{atom,'Elixir.Time'},{atom,new},3}.
  {label,83}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,4}}.
    {move,{literal,{0,0}},{x,3}}.
    {call_only,5,{f,87}}. % new/5


{function, new, 4, 85}.
  {label,84}.
    {line,[{location,"lib/calendar/time.ex",122}]}.
    {func_info,{atom,'Elixir.Time'},{atom,new},4}.
  {label,85}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,4}}.
    {call_only,5,{f,87}}. % new/5


{function, new, 5, 87}.
  {label,86}.
    {line,[{location,"lib/calendar/time.ex",124}]}.
    {func_info,{atom,'Elixir.Time'},{atom,new},5}.
  {label,87}.
    {test,is_integer,{f,88},[{x,3}]}.
    {test_heap,3,5}.
    {put_tuple2,{x,3},{list,[{x,3},{integer,6}]}}.
    {call_only,5,{f,87}}. % new/5
  {label,88}.
    {test,is_tuple,{f,86},[{x,3}]}.
    {test,test_arity,{f,86},[{x,3},2]}.
    {test,is_integer,{f,86},[{x,0}]}.
    {test,is_integer,{f,86},[{x,1}]}.
    {test,is_integer,{f,86},[{x,2}]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {test,is_integer,{f,86},[{x,5}]}.
    {get_tuple_element,{x,3},1,{x,5}}.
    {test,is_integer,{f,86},[{x,5}]}.
    {allocate,5,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{atom,'valid_time?'},{x,5}}.
    {line,[{location,"lib/calendar/time.ex",131}]}.
    {apply,4}.
    {select_val,{x,0},{f,91},{list,[{atom,false},{f,90},{atom,true},{f,89}]}}.
  {label,89}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Time'}},
                   {x,0},
                   0,
                   {list,[{atom,calendar},
                          {y,0},
                          {atom,hour},
                          {y,4},
                          {atom,microsecond},
                          {y,1},
                          {atom,minute},
                          {y,3},
                          {atom,second},
                          {y,2}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,5}.
    return.
  {label,90}.
    {move,{literal,{error,invalid_time}},{x,0}}.
    {deallocate,5}.
    return.
  {label,91}.
    {case_end,{x,0}}.


{function, 'new!', 3, 93}.
  {label,92}.
    {line,[{location,"lib/calendar/time.ex",176}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'new!'},3}.
  {label,93}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,4}}.
    {move,{literal,{0,0}},{x,3}}.
    {call_only,5,{f,97}}. % 'new!'/5


{function, 'new!', 4, 95}.
  {label,94}.
    {line,[{location,"lib/calendar/time.ex",176}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'new!'},4}.
  {label,95}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,4}}.
    {call_only,5,{f,97}}. % 'new!'/5


{function, 'new!', 5, 97}.
  {label,96}.
    {line,[{location,"lib/calendar/time.ex",176}]}.
    {func_info,{atom,'Elixir.Time'},{atom,'new!'},5}.
  {label,97}.
    {allocate,0,5}.
    {line,[{location,"lib/calendar/time.ex",177}]}.
    {call,5,{f,87}}. % new/5
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_atom,[invalid_time]}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,98},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,0}.
    return.
  {label,98}.
    {move,{atom,invalid_time},{x,0}}.
    {line,[{location,"lib/calendar/time.ex",182}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot build time, reason: ">>},
                          {integer,27},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, time_to_microseconds, 1, 100}.
  {label,99}.
    {line,[{location,"lib/calendar/time.ex",527}]}.
    {func_info,{atom,'Elixir.Time'},{atom,time_to_microseconds},1}.
  {label,100}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {get_map_elements,{f,101},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,5},
                             {atom,minute},
                             {x,4},
                             {atom,microsecond},
                             {x,3},
                             {atom,hour},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {test,is_eq_exact,{f,101},[{x,1},{atom,'Elixir.Calendar.ISO'}]}.
    {test,is_eq_exact,{f,101},[{x,2},{integer,0}]}.
    {test,is_tuple,{f,101},[{x,3}]}.
    {test,test_arity,{f,101},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,1}}.
    {test,is_eq_exact,{f,101},[{x,1},{integer,0}]}.
    {test,is_eq_exact,{f,101},[{x,4},{integer,0}]}.
    {test,is_eq_exact,{f,101},[{x,5},{integer,0}]}.
    {move,{integer,0},{x,0}}.
    return.
  {label,101}.
    {allocate,0,1}.
    {line,[{location,"lib/calendar/time.ex",538}]}.
    {call,1,{f,103}}. % to_day_fraction/1
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{integer,0},{x,0}]}}.
    {move,{atom,microsecond},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",539}]}.
    {call_ext_last,2,{extfunc,'Elixir.Calendar.ISO',iso_days_to_unit,2},0}.


{function, to_day_fraction, 1, 103}.
  {label,102}.
    {line,[{location,"lib/calendar/time.ex",792}]}.
    {func_info,{atom,'Elixir.Time'},{atom,to_day_fraction},1}.
  {label,103}.
    {test,is_map,{f,102},[{x,0}]}.
    {get_map_elements,{f,102},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,5},
                             {atom,minute},
                             {x,4},
                             {atom,microsecond},
                             {x,3},
                             {atom,hour},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {test,is_tuple,{f,102},[{x,3}]}.
    {test,test_arity,{f,102},[{x,3},2]}.
    {allocate,0,6}.
    {swap,{x,4},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{x,5},{x,2}}.
    {move,{atom,time_to_day_fraction},{x,5}}.
    {line,[{location,"lib/calendar/time.ex",799}]}.
    {apply_last,4,0}.


{function, to_erl, 1, 105}.
  {label,104}.
    {line,[{location,"lib/calendar/time.ex",349}]}.
    {func_info,{atom,'Elixir.Time'},{atom,to_erl},1}.
  {label,105}.
    {allocate,0,1}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",350}]}.
    {call,2,{f,40}}. % 'convert!'/2
    {'%',{var_info,{x,0},[{type,{t_map,{t_atom,any},any}}]}}.
    {get_map_elements,{f,106},
                      {tr,{x,0},{t_map,{t_atom,any},any}},
                      {list,[{atom,second},
                             {x,3},
                             {atom,minute},
                             {x,2},
                             {atom,hour},
                             {x,1}]}}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,3}]}}.
    {deallocate,0}.
    return.
  {label,106}.
    {badmatch,{x,0}}.


{function, to_iso8601, 1, 108}.
  {label,107}.
    {line,[{location,"lib/calendar/time.ex",314}]}.
    {func_info,{atom,'Elixir.Time'},{atom,to_iso8601},1}.
  {label,108}.
    {move,{atom,extended},{x,1}}.
    {call_only,2,{f,110}}. % to_iso8601/2


{function, to_iso8601, 2, 110}.
  {label,109}.
    {line,[{location,"lib/calendar/time.ex",316}]}.
    {func_info,{atom,'Elixir.Time'},{atom,to_iso8601},2}.
  {label,110}.
    {test,is_map,{f,109},[{x,0}]}.
    {get_map_elements,{f,109},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_eq_exact,{f,112},[{x,2},{atom,'Elixir.Calendar.ISO'}]}.
    {select_val,{x,1},
                {f,109},
                {list,[{atom,basic},{f,111},{atom,extended},{f,111}]}}.
  {label,111}.
    {get_map_elements,{f,114},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,5},
                             {atom,minute},
                             {x,4},
                             {atom,microsecond},
                             {x,3},
                             {atom,hour},
                             {x,2}]}}.
    {swap,{x,4},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{x,5},{x,2}}.
    {line,[{location,"lib/calendar/time.ex",324}]}.
    {call_ext_only,5,{extfunc,'Elixir.Calendar.ISO',time_to_string,5}}.
  {label,112}.
    {select_val,{x,1},
                {f,109},
                {list,[{atom,basic},{f,113},{atom,extended},{f,113}]}}.
  {label,113}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",329}]}.
    {call,2,{f,40}}. % 'convert!'/2
    {'%',{var_info,{x,0},[{type,{t_map,{t_atom,any},any}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,110},1}. % to_iso8601/2
  {label,114}.
    {line,[{location,"lib/calendar/time.ex",322}]}.
    {badmatch,{x,0}}.


{function, to_seconds_after_midnight, 1, 116}.
  {label,115}.
    {line,[{location,"lib/calendar/time.ex",451}]}.
    {func_info,{atom,'Elixir.Time'},{atom,to_seconds_after_midnight},1}.
  {label,116}.
    {test,is_map,{f,115},[{x,0}]}.
    {get_map_elements,{f,115},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,microsecond},{x,1}]}}.
    {test,is_tuple,{f,115},[{x,1}]}.
    {test,test_arity,{f,115},[{x,1},2]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/calendar/time.ex",452}]}.
    {call,1,{f,103}}. % to_day_fraction/1
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{integer,0},{x,0}]}}.
    {move,{atom,second},{x,1}}.
    {line,[{location,"lib/calendar/time.ex",453}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',iso_days_to_unit,2}}.
    {test_heap,3,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.


{function, to_string, 1, 118}.
  {label,117}.
    {line,[{location,"lib/calendar/time.ex",207}]}.
    {func_info,{atom,'Elixir.Time'},{atom,to_string},1}.
  {label,118}.
    {test,is_map,{f,117},[{x,0}]}.
    {get_map_elements,{f,117},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,5},
                             {atom,minute},
                             {x,4},
                             {atom,microsecond},
                             {x,3},
                             {atom,hour},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,0,6}.
    {swap,{x,4},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{x,5},{x,2}}.
    {move,{atom,time_to_string},{x,5}}.
    {line,[{location,"lib/calendar/time.ex",214}]}.
    {apply_last,4,0}.


{function, truncate, 2, 120}.
  {label,119}.
    {line,[{location,"lib/calendar/time.ex",786}]}.
    {func_info,{atom,'Elixir.Time'},{atom,truncate},2}.
  {label,120}.
    {test,is_map,{f,119},[{x,0}]}.
    {get_map_elements,{f,119},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,microsecond},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,119},[{x,2},{atom,'Elixir.Time'}]}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/calendar/time.ex",787}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar',truncate,2}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{atom,microsecond},{x,0}]}}.
    {deallocate,1}.
    return.


{function, utc_now, 0, 122}.
  {label,121}.
    {line,[{location,"lib/calendar/time.ex",68}]}.
    {func_info,{atom,'Elixir.Time'},{atom,utc_now},0}.
  {label,122}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,0}}.
    {call_only,1,{f,124}}. % utc_now/1


{function, utc_now, 1, 124}.
  {label,123}.
    {line,[{location,"lib/calendar/time.ex",68}]}.
    {func_info,{atom,'Elixir.Time'},{atom,utc_now},1}.
  {label,124}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/calendar/time.ex",69}]}.
    {call_ext,0,{extfunc,os,system_time,0}}.
    {move,{atom,native},{x,1}}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',from_unix,2}}.
    {test,is_tagged_tuple,{f,126},[{x,0},4,{atom,ok}]}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,is_tuple,{f,125},[{x,1}]}.
    {test,test_arity,{f,125},[{x,1},3]}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Time'}},
                   {x,0},
                   4,
                   {list,[{atom,calendar},
                          {atom,'Elixir.Calendar.ISO'},
                          {atom,hour},
                          {x,2},
                          {atom,microsecond},
                          {x,0},
                          {atom,minute},
                          {x,3},
                          {atom,second},
                          {x,1}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,40},1}. % 'convert!'/2
  {label,125}.
    {line,[{location,"lib/calendar/time.ex",70}]}.
    {badmatch,{x,1}}.
  {label,126}.
    {line,[{location,"lib/calendar/time.ex",69}]}.
    {badmatch,{x,0}}.


{function, module_info, 0, 128}.
  {label,127}.
    {line,[]}.
    {func_info,{atom,'Elixir.Time'},{atom,module_info},0}.
  {label,128}.
    {move,{atom,'Elixir.Time'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 130}.
  {label,129}.
    {line,[]}.
    {func_info,{atom,'Elixir.Time'},{atom,module_info},1}.
  {label,130}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Time'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-__struct__/1-fun-0-', 2, 132}.
  {label,131}.
    {line,[]}.
    {func_info,{atom,'Elixir.Time'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,132}.
    {test,is_tuple,{f,134},[{x,0}]}.
    {test,test_arity,{f,134},[{x,0},2]}.
    {test,is_tuple,{f,134},[{x,1}]}.
    {test,test_arity,{f,134},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_map,{f,133},[{x,2}]}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_exact,{f,0},{x,2},{x,0},4,{list,[{x,3},{x,0}]}}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {move,{x,3},{x,1}}.
    {call_ext,2,{extfunc,'Elixir.List',delete,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,133}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,2}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,134}.
    {call_only,2,{f,136}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 136}.
  {label,135}.
    {line,[]}.
    {func_info,{atom,'Elixir.Time'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,136}.
    {jump,{f,135}}.


{function, '-inlined-__info__/1-', 1, 138}.
  {label,137}.
    {line,[]}.
    {func_info,{atom,'Elixir.Time'},{atom,'-inlined-__info__/1-'},1}.
  {label,138}.
    {jump,{f,137}}.
