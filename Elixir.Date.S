{module, 'Elixir.Date'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {add,2},
           {beginning_of_month,1},
           {beginning_of_week,1},
           {beginning_of_week,2},
           {compare,2},
           {convert,2},
           {'convert!',2},
           {day_of_era,1},
           {day_of_week,1},
           {day_of_week,2},
           {day_of_year,1},
           {days_in_month,1},
           {diff,2},
           {end_of_month,1},
           {end_of_week,1},
           {end_of_week,2},
           {from_erl,1},
           {from_erl,2},
           {'from_erl!',1},
           {'from_erl!',2},
           {from_gregorian_days,1},
           {from_gregorian_days,2},
           {from_iso8601,1},
           {from_iso8601,2},
           {'from_iso8601!',1},
           {'from_iso8601!',2},
           {'leap_year?',1},
           {module_info,0},
           {module_info,1},
           {months_in_year,1},
           {new,3},
           {new,4},
           {'new!',3},
           {'new!',4},
           {quarter_of_year,1},
           {range,2},
           {range,3},
           {to_erl,1},
           {to_gregorian_days,1},
           {to_iso8601,1},
           {to_iso8601,2},
           {to_iso_days,1},
           {to_string,1},
           {utc_today,0},
           {utc_today,1},
           {year_of_era,1}]}.

{attributes, []}.

{labels, 201}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Date'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => year,required => true},
                    #{field => month,required => true},
                    #{field => day,required => true},
                    #{field => calendar,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Date'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {add,2},
                    {beginning_of_month,1},
                    {beginning_of_week,1},
                    {beginning_of_week,2},
                    {compare,2},
                    {convert,2},
                    {'convert!',2},
                    {day_of_era,1},
                    {day_of_week,1},
                    {day_of_week,2},
                    {day_of_year,1},
                    {days_in_month,1},
                    {diff,2},
                    {end_of_month,1},
                    {end_of_week,1},
                    {end_of_week,2},
                    {from_erl,1},
                    {from_erl,2},
                    {'from_erl!',1},
                    {'from_erl!',2},
                    {from_gregorian_days,1},
                    {from_gregorian_days,2},
                    {from_iso8601,1},
                    {from_iso8601,2},
                    {'from_iso8601!',1},
                    {'from_iso8601!',2},
                    {'leap_year?',1},
                    {months_in_year,1},
                    {new,3},
                    {new,4},
                    {'new!',3},
                    {'new!',4},
                    {quarter_of_year,1},
                    {range,2},
                    {range,3},
                    {to_erl,1},
                    {to_gregorian_days,1},
                    {to_iso8601,1},
                    {to_iso8601,2},
                    {to_iso_days,1},
                    {to_string,1},
                    {utc_today,0},
                    {utc_today,1},
                    {year_of_era,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<67,135,105,117,206,189,134,134,200,22,156,181,28,40,55,
                     115>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Date'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,200}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/calendar/date.ex",59}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__struct__' => 'Elixir.Date',
                     calendar => 'Elixir.Calendar.ISO',day => nil,
                     month => nil,year => nil}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/calendar/date.ex",59}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'__struct__'},1}.
  {label,13}.
    {allocate_heap,1,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,194},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_map,any,any}}}}]}}.
    {move,{literal,{#{'__struct__' => 'Elixir.Date',
                      calendar => 'Elixir.Calendar.ISO',day => nil,
                      month => nil,year => nil},
                    [year,month,day]}},
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
    {move,{atom,'Elixir.Date'},{x,0}}.
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
    {line,[{location,"lib/calendar/date.ex",655}]}.
    {func_info,{atom,'Elixir.Date'},{atom,add},2}.
  {label,17}.
    {test,is_map,{f,16},[{x,0}]}.
    {get_map_elements,{f,16},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_eq_exact,{f,18},[{x,2},{atom,'Elixir.Calendar.ISO'}]}.
    {get_map_elements,{f,20},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2}]}}.
    {allocate,1,5}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",659}]}.
    {call_ext,3,{extfunc,'Elixir.Calendar.ISO',date_to_iso_days,3}}.
    {line,[{location,"lib/calendar/date.ex",660}]}.
    {gc_bif,'+',{f,0},1,[{x,0},{y,0}],{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/calendar/date.ex",661}]}.
    {call_ext,1,{extfunc,'Elixir.Calendar.ISO',date_from_iso_days,1}}.
    {test,is_tuple,{f,19},[{x,0}]}.
    {test,test_arity,{f,19},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date',
                              calendar => 'Elixir.Calendar.ISO'}},
                   {x,0},
                   3,
                   {list,[{atom,day},
                          {x,0},
                          {atom,month},
                          {x,2},
                          {atom,year},
                          {x,1}]}}.
    {deallocate,0}.
    return.
  {label,18}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/calendar/date.ex",667}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {test,is_tuple,{f,21},[{x,0}]}.
    {test,test_arity,{f,21},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {line,[{location,"lib/calendar/date.ex",668}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{y,1}],{x,1}}.
    {test_heap,3,2}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,116},2}. % from_iso_days/2
  {label,19}.
    {line,[{location,"lib/calendar/date.ex",658}]}.
    {badmatch,{x,0}}.
  {label,20}.
    {line,[{location,"lib/calendar/date.ex",656}]}.
    {badmatch,{x,0}}.
  {label,21}.
    {line,[{location,"lib/calendar/date.ex",667}]}.
    {badmatch,{x,0}}.


{function, beginning_of_month, 1, 23}.
  {label,22}.
    {line,[{location,"lib/calendar/date.ex",1002}]}.
    {func_info,{atom,'Elixir.Date'},{atom,beginning_of_month},1}.
  {label,23}.
    {test,is_map,{f,22},[{x,0}]}.
    {get_map_elements,{f,22},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,3},
                             {atom,month},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   4,
                   {list,[{atom,calendar},
                          {x,1},
                          {atom,day},
                          {integer,1},
                          {atom,month},
                          {x,2},
                          {atom,year},
                          {x,3}]}}.
    return.


{function, beginning_of_week, 1, 25}.
  {label,24}.
    {line,[{location,"lib/calendar/date.ex",795}]}.
    {func_info,{atom,'Elixir.Date'},{atom,beginning_of_week},1}.
  {label,25}.
    {move,{atom,default},{x,1}}.
    {call_only,2,{f,27}}. % beginning_of_week/2


{function, beginning_of_week, 2, 27}.
  {label,26}.
    {line,[{location,"lib/calendar/date.ex",797}]}.
    {func_info,{atom,'Elixir.Date'},{atom,beginning_of_week},2}.
  {label,27}.
    {test,is_map,{f,26},[{x,0}]}.
    {get_map_elements,{f,26},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_eq_exact,{f,30},[{x,2},{atom,'Elixir.Calendar.ISO'}]}.
    {get_map_elements,{f,33},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2}]}}.
    {allocate,4,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",799}]}.
    {call_ext,3,{extfunc,'Elixir.Calendar.ISO',date_to_iso_days,3}}.
    {move,{y,3},{x,1}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"lib/calendar/date.ex",802}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',iso_days_to_day_of_week,2}}.
    {test,is_eq_exact,{f,28},[{x,0},{integer,1}]}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{y,2},{y,1},{y,0}]}}.
    {jump,{f,29}}.
  {label,28}.
    {line,[{location,"lib/calendar/date.ex",807}]}.
    {gc_bif,'-',{f,0},1,[{y,3},{x,0}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3}]}}.
    {call_ext,1,{extfunc,'Elixir.Calendar.ISO',date_from_iso_days,1}}.
  {label,29}.
    {test,is_tuple,{f,32},[{x,0}]}.
    {test,test_arity,{f,32},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date',
                              calendar => 'Elixir.Calendar.ISO'}},
                   {x,0},
                   3,
                   {list,[{atom,day},
                          {x,0},
                          {atom,month},
                          {x,2},
                          {atom,year},
                          {x,1}]}}.
    {deallocate,4}.
    return.
  {label,30}.
    {get_map_elements,{f,35},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,5},
                             {atom,month},
                             {x,4},
                             {atom,day},
                             {x,3}]}}.
    {allocate,5,6}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,1},{x,3}}.
    {swap,{x,4},{x,1}}.
    {move,{x,5},{x,0}}.
    {move,{atom,day_of_week},{x,5}}.
    {line,[{location,"lib/calendar/date.ex",816}]}.
    {apply,4}.
    {test,is_tuple,{f,34},[{x,0}]}.
    {test,test_arity,{f,34},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,31},[{x,0},{x,1}]}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   0,
                   {list,[{atom,calendar},
                          {y,3},
                          {atom,day},
                          {y,0},
                          {atom,month},
                          {y,1},
                          {atom,year},
                          {y,2}]}}.
    {deallocate,5}.
    return.
  {label,31}.
    {line,[{location,"lib/calendar/date.ex",821}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{x,0}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},number}],{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,2,{f,17},5}. % add/2
  {label,32}.
    {line,[{location,"lib/calendar/date.ex",801}]}.
    {badmatch,{x,0}}.
  {label,33}.
    {line,[{location,"lib/calendar/date.ex",798}]}.
    {badmatch,{x,0}}.
  {label,34}.
    {line,[{location,"lib/calendar/date.ex",816}]}.
    {case_end,{x,0}}.
  {label,35}.
    {line,[{location,"lib/calendar/date.ex",814}]}.
    {badmatch,{x,0}}.


{function, compare, 2, 37}.
  {label,36}.
    {line,[{location,"lib/calendar/date.ex",541}]}.
    {func_info,{atom,'Elixir.Date'},{atom,compare},2}.
  {label,37}.
    {test,is_map,{f,36},[{x,0}]}.
    {get_map_elements,{f,36},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_map,{f,36},[{x,1}]}.
    {get_map_elements,{f,36},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},{x,3}]}}.
    {test,is_eq_exact,{f,40},[{x,3},{x,2}]}.
    {get_map_elements,{f,46},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2}]}}.
    {get_map_elements,{f,45},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,6},
                             {atom,month},
                             {x,5},
                             {atom,day},
                             {x,0}]}}.
    {test_heap,8,7}.
    {put_tuple2,{x,0},{list,[{x,6},{x,5},{x,0}]}}.
    {put_tuple2,{x,1},{list,[{x,4},{x,3},{x,2}]}}.
    {test,is_lt,
          {f,38},
          [{tr,{x,0},{t_tuple,3,true,#{}}},{tr,{x,1},{t_tuple,3,true,#{}}}]}.
    {move,{atom,gt},{x,0}}.
    return.
  {label,38}.
    {test,is_lt,
          {f,39},
          [{tr,{x,1},{t_tuple,3,true,#{}}},{tr,{x,0},{t_tuple,3,true,#{}}}]}.
    {move,{atom,lt},{x,0}}.
    return.
  {label,39}.
    {move,{atom,eq},{x,0}}.
    return.
  {label,40}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",553}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar','compatible_calendars?',2}}.
    {select_val,{x,0},{f,42},{list,[{atom,false},{f,41},{atom,nil},{f,41}]}}.
  {label,41}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/date.ex",561}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/calendar/date.ex",560}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot compare ">>},
                          {integer,15},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" with ">>},
                          {integer,6},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<".\n\nThis comparison would be ambiguous as their calendars have incompatible day rollover moments.\nSpecify an exact time of day (using DateTime) to resolve this ambiguity\n">>},
                          {integer,169}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,42}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/date.ex",554}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call,1,{f,174}}. % to_iso_days/1
    {test,is_lt,{f,43},[{x,0},{y,1}]}.
    {move,{atom,gt},{x,0}}.
    {deallocate,2}.
    return.
  {label,43}.
    {test,is_lt,{f,44},[{y,1},{x,0}]}.
    {move,{atom,lt},{x,0}}.
    {deallocate,2}.
    return.
  {label,44}.
    {move,{atom,eq},{x,0}}.
    {deallocate,2}.
    return.
  {label,45}.
    {line,[{location,"lib/calendar/date.ex",543}]}.
    {badmatch,{x,1}}.
  {label,46}.
    {line,[{location,"lib/calendar/date.ex",542}]}.
    {badmatch,{x,0}}.


{function, convert, 2, 48}.
  {label,47}.
    {line,[{location,"lib/calendar/date.ex",590}]}.
    {func_info,{atom,'Elixir.Date'},{atom,convert},2}.
  {label,48}.
    {test,is_map,{f,47},[{x,0}]}.
    {get_map_elements,{f,47},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {get_map_elements,{f,49},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,5},
                             {atom,month},
                             {x,4},
                             {atom,day},
                             {x,3}]}}.
    {test,is_eq_exact,{f,49},[{x,1},{x,2}]}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   6,
                   {list,[{atom,calendar},
                          {x,2},
                          {atom,day},
                          {x,3},
                          {atom,month},
                          {x,4},
                          {atom,year},
                          {x,5}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    return.
  {label,49}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",595}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar','compatible_calendars?',2}}.
    {select_val,{x,0},{f,51},{list,[{atom,false},{f,50},{atom,nil},{f,50}]}}.
  {label,50}.
    {move,{literal,{error,incompatible_calendars}},{x,0}}.
    {deallocate,2}.
    return.
  {label,51}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/calendar/date.ex",598}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/calendar/date.ex",599}]}.
    {call,2,{f,116}}. % from_iso_days/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_map,
                     {t_atom,['__struct__',calendar,day,month,year]},
                     any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.


{function, 'convert!', 2, 53}.
  {label,52}.
    {line,[{location,"lib/calendar/date.ex",623}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'convert!'},2}.
  {label,53}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/calendar/date.ex",624}]}.
    {call,2,{f,48}}. % convert/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,none,none,none,
         [{{2,{t_atom,[error]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[error]},2 => {t_atom,[incompatible_calendars]}}}},
          {{2,{t_atom,[ok]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[ok]},
              2 =>
               {t_map,{t_atom,['__struct__',calendar,day,month,year]},any}}}}],
         none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,54},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,2}.
    return.
  {label,54}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/date.ex",630}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,0}}.
    {move,{atom,incompatible_calendars},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",631}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/calendar/date.ex",630}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot convert ">>},
                          {integer,15},
                          {atom,binary},
                          2,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" to target calendar ">>},
                          {integer,20},
                          {atom,binary},
                          4,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", reason: ">>},
                          {integer,10},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,2,0}.
    {line,[{location,"lib/calendar/date.ex",629}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, day_of_era, 1, 56}.
  {label,55}.
    {line,[{location,"lib/calendar/date.ex",981}]}.
    {func_info,{atom,'Elixir.Date'},{atom,day_of_era},1}.
  {label,56}.
    {test,is_map,{f,55},[{x,0}]}.
    {get_map_elements,{f,55},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,0,5}.
    {swap,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{atom,day_of_era},{x,4}}.
    {line,[{location,"lib/calendar/date.ex",982}]}.
    {apply_last,3,0}.


{function, day_of_week, 1, 58}.
  {label,57}.
    {line,[{location,"lib/calendar/date.ex",765}]}.
    {func_info,{atom,'Elixir.Date'},{atom,day_of_week},1}.
  {label,58}.
    {move,{atom,default},{x,1}}.
    {call_only,2,{f,60}}. % day_of_week/2


{function, day_of_week, 2, 60}.
  {label,59}.
    {line,[{location,"lib/calendar/date.ex",767}]}.
    {func_info,{atom,'Elixir.Date'},{atom,day_of_week},2}.
  {label,60}.
    {test,is_map,{f,59},[{x,0}]}.
    {get_map_elements,{f,59},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,5},
                             {atom,month},
                             {x,4},
                             {atom,day},
                             {x,3},
                             {atom,calendar},
                             {x,2}]}}.
    {allocate,0,6}.
    {swap,{x,3},{x,2}}.
    {swap,{x,1},{x,3}}.
    {swap,{x,4},{x,1}}.
    {move,{x,5},{x,0}}.
    {move,{atom,day_of_week},{x,5}}.
    {line,[{location,"lib/calendar/date.ex",768}]}.
    {apply,4}.
    {test,is_tuple,{f,61},[{x,0}]}.
    {test,test_arity,{f,61},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.
  {label,61}.
    {badmatch,{x,0}}.


{function, day_of_year, 1, 63}.
  {label,62}.
    {line,[{location,"lib/calendar/date.ex",900}]}.
    {func_info,{atom,'Elixir.Date'},{atom,day_of_year},1}.
  {label,63}.
    {test,is_map,{f,62},[{x,0}]}.
    {get_map_elements,{f,62},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,0,5}.
    {swap,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{atom,day_of_year},{x,4}}.
    {line,[{location,"lib/calendar/date.ex",901}]}.
    {apply_last,3,0}.


{function, days_in_month, 1, 65}.
  {label,64}.
    {line,[{location,"lib/calendar/date.ex",224}]}.
    {func_info,{atom,'Elixir.Date'},{atom,days_in_month},1}.
  {label,65}.
    {test,is_map,{f,64},[{x,0}]}.
    {get_map_elements,{f,64},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,3},
                             {atom,month},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,0,4}.
    {swap,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {move,{atom,days_in_month},{x,3}}.
    {line,[{location,"lib/calendar/date.ex",225}]}.
    {apply_last,2,0}.


{function, diff, 2, 67}.
  {label,66}.
    {line,[{location,"lib/calendar/date.ex",692}]}.
    {func_info,{atom,'Elixir.Date'},{atom,diff},2}.
  {label,67}.
    {test,is_map,{f,66},[{x,0}]}.
    {get_map_elements,{f,66},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_eq_exact,{f,68},[{x,2},{atom,'Elixir.Calendar.ISO'}]}.
    {test,is_map,{f,66},[{x,1}]}.
    {get_map_elements,{f,68},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},{x,3}]}}.
    {test,is_eq_exact,{f,68},[{x,3},{atom,'Elixir.Calendar.ISO'}]}.
    {get_map_elements,{f,72},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2}]}}.
    {get_map_elements,{f,71},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,6},
                             {atom,month},
                             {x,5},
                             {atom,day},
                             {x,0}]}}.
    {allocate,3,7}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",696}]}.
    {call_ext,3,{extfunc,'Elixir.Calendar.ISO',date_to_iso_days,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",697}]}.
    {call_ext,3,{extfunc,'Elixir.Calendar.ISO',date_to_iso_days,3}}.
    {line,[{location,"lib/calendar/date.ex",696}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{x,0}],{x,0}}.
    {deallocate,1}.
    return.
  {label,68}.
    {test,is_map,{f,66},[{x,1}]}.
    {get_map_elements,{f,66},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",701}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar','compatible_calendars?',2}}.
    {select_val,{x,0},{f,70},{list,[{atom,false},{f,69},{atom,nil},{f,69}]}}.
  {label,69}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/date.ex",707}]}.
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
                          {string,<<"cannot calculate the difference between ">>},
                          {integer,40},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" and ">>},
                          {integer,5},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" because their calendars are not compatible and thus the result would be ambiguous">>},
                          {integer,82}]}}.
    {trim,1,0}.
    {line,[{location,"lib/calendar/date.ex",706}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,70}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/date.ex",702}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {move,{x,0},{y,1}}.
    {test,is_tuple,{f,74},[{x,0}]}.
    {test,test_arity,{f,74},[{x,0},2]}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"lib/calendar/date.ex",703}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {test,is_tuple,{f,73},[{x,0}]}.
    {test,test_arity,{f,73},[{x,0},2]}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/calendar/date.ex",704}]}.
    {gc_bif,'-',{f,0},2,[{x,1},{x,0}],{x,0}}.
    {deallocate,1}.
    return.
  {label,71}.
    {line,[{location,"lib/calendar/date.ex",694}]}.
    {badmatch,{x,1}}.
  {label,72}.
    {line,[{location,"lib/calendar/date.ex",693}]}.
    {badmatch,{x,0}}.
  {label,73}.
    {line,[{location,"lib/calendar/date.ex",703}]}.
    {badmatch,{x,0}}.
  {label,74}.
    {line,[{location,"lib/calendar/date.ex",702}]}.
    {badmatch,{y,1}}.


{function, end_of_month, 1, 76}.
  {label,75}.
    {line,[{location,"lib/calendar/date.ex",1023}]}.
    {func_info,{atom,'Elixir.Date'},{atom,end_of_month},1}.
  {label,76}.
    {test,is_map,{f,75},[{x,0}]}.
    {get_map_elements,{f,75},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,3},
                             {atom,month},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,3,4}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,3},{y,2}}.
    {line,[{location,"lib/calendar/date.ex",1024}]}.
    {call_ext,1,{extfunc,'Elixir.Date',days_in_month,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   1,
                   {list,[{atom,calendar},
                          {y,0},
                          {atom,day},
                          {x,0},
                          {atom,month},
                          {y,1},
                          {atom,year},
                          {y,2}]}}.
    {deallocate,3}.
    return.


{function, end_of_week, 1, 78}.
  {label,77}.
    {line,[{location,"lib/calendar/date.ex",848}]}.
    {func_info,{atom,'Elixir.Date'},{atom,end_of_week},1}.
  {label,78}.
    {move,{atom,default},{x,1}}.
    {call_only,2,{f,80}}. % end_of_week/2


{function, end_of_week, 2, 80}.
  {label,79}.
    {line,[{location,"lib/calendar/date.ex",850}]}.
    {func_info,{atom,'Elixir.Date'},{atom,end_of_week},2}.
  {label,80}.
    {test,is_map,{f,79},[{x,0}]}.
    {get_map_elements,{f,79},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_eq_exact,{f,83},[{x,2},{atom,'Elixir.Calendar.ISO'}]}.
    {get_map_elements,{f,86},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2}]}}.
    {allocate,4,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",852}]}.
    {call_ext,3,{extfunc,'Elixir.Calendar.ISO',date_to_iso_days,3}}.
    {move,{y,3},{x,1}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"lib/calendar/date.ex",855}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',iso_days_to_day_of_week,2}}.
    {test,is_eq_exact,{f,81},[{x,0},{integer,7}]}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{y,2},{y,1},{y,0}]}}.
    {jump,{f,82}}.
  {label,81}.
    {line,[{location,"lib/calendar/date.ex",860}]}.
    {gc_bif,'+',{f,0},1,[{y,3},{integer,7}],{x,1}}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},number},{x,0}],{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3}]}}.
    {call_ext,1,{extfunc,'Elixir.Calendar.ISO',date_from_iso_days,1}}.
  {label,82}.
    {test,is_tuple,{f,85},[{x,0}]}.
    {test,test_arity,{f,85},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date',
                              calendar => 'Elixir.Calendar.ISO'}},
                   {x,0},
                   3,
                   {list,[{atom,day},
                          {x,0},
                          {atom,month},
                          {x,2},
                          {atom,year},
                          {x,1}]}}.
    {deallocate,4}.
    return.
  {label,83}.
    {get_map_elements,{f,88},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,5},
                             {atom,month},
                             {x,4},
                             {atom,day},
                             {x,3}]}}.
    {allocate,5,6}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,1},{x,3}}.
    {swap,{x,4},{x,1}}.
    {move,{x,5},{x,0}}.
    {move,{atom,day_of_week},{x,5}}.
    {line,[{location,"lib/calendar/date.ex",869}]}.
    {apply,4}.
    {test,is_tuple,{f,87},[{x,0}]}.
    {test,test_arity,{f,87},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_eq_exact,{f,84},[{x,0},{x,1}]}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   0,
                   {list,[{atom,calendar},
                          {y,3},
                          {atom,day},
                          {y,0},
                          {atom,month},
                          {y,1},
                          {atom,year},
                          {y,2}]}}.
    {deallocate,5}.
    return.
  {label,84}.
    {line,[{location,"lib/calendar/date.ex",874}]}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,2,{f,17},5}. % add/2
  {label,85}.
    {line,[{location,"lib/calendar/date.ex",854}]}.
    {badmatch,{x,0}}.
  {label,86}.
    {line,[{location,"lib/calendar/date.ex",851}]}.
    {badmatch,{x,0}}.
  {label,87}.
    {line,[{location,"lib/calendar/date.ex",869}]}.
    {case_end,{x,0}}.
  {label,88}.
    {line,[{location,"lib/calendar/date.ex",867}]}.
    {badmatch,{x,0}}.


{function, from_erl, 1, 90}.
  {label,89}.
    {line,[{location,"lib/calendar/date.ex",448}]}.
    {func_info,{atom,'Elixir.Date'},{atom,from_erl},1}.
  {label,90}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,92}}. % from_erl/2


{function, from_erl, 2, 92}.
  {label,91}.
    {line,[{location,"lib/calendar/date.ex",450}]}.
    {func_info,{atom,'Elixir.Date'},{atom,from_erl},2}.
  {label,92}.
    {test,is_tuple,{f,91},[{x,0}]}.
    {test,test_arity,{f,91},[{x,0},3]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/calendar/date.ex",451}]}.
    {call,4,{f,127}}. % new/4
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,none,none,none,
         [{{2,{t_atom,[error]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[error]},2 => {t_atom,[invalid_date]}}}},
          {{2,{t_atom,[ok]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[ok]},
              2 =>
               {t_map,{t_atom,['__struct__',calendar,day,month,year]},any}}}}],
         none}}]}}.
    {test,is_tagged_tuple,
        {f,93},
        [{tr,{x,0},
             {t_union,none,none,none,
                 [{{2,{t_atom,[error]}},
                   {t_tuple,2,true,
                       #{1 => {t_atom,[error]},2 => {t_atom,[invalid_date]}}}},
                  {{2,{t_atom,[ok]}},
                   {t_tuple,2,true,
                       #{1 => {t_atom,[ok]},
                         2 =>
                             {t_map,
                                 {t_atom,
                                     ['__struct__',calendar,day,month,year]},
                                 any}}}}],
                 none}},
         2,
         {atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,48},1}. % convert/2
  {label,93}.
    {deallocate,1}.
    return.


{function, 'from_erl!', 1, 95}.
  {label,94}.
    {line,[{location,"lib/calendar/date.ex",466}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'from_erl!'},1}.
  {label,95}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,97}}. % 'from_erl!'/2


{function, 'from_erl!', 2, 97}.
  {label,96}.
    {line,[{location,"lib/calendar/date.ex",466}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'from_erl!'},2}.
  {label,97}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/calendar/date.ex",467}]}.
    {call,2,{f,92}}. % from_erl/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,none,none,none,
         [{{2,{t_atom,[error]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[error]},
              2 => {t_atom,[incompatible_calendars,invalid_date]}}}},
          {{2,{t_atom,[ok]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[ok]},
              2 =>
               {t_map,{t_atom,['__struct__',calendar,day,month,year]},any}}}}],
         none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,98},[{x,1},{atom,ok}]}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,98}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/date.ex",473}]}.
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
                          {string,<<"cannot convert ">>},
                          {integer,15},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" to date, reason: ">>},
                          {integer,18},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {line,[{location,"lib/calendar/date.ex",472}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, from_gregorian_days, 1, 100}.
  {label,99}.
    {line,[{location,"lib/calendar/date.ex",492}]}.
    {func_info,{atom,'Elixir.Date'},{atom,from_gregorian_days},1}.
  {label,100}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,102}}. % from_gregorian_days/2


{function, from_gregorian_days, 2, 102}.
  {label,101}.
    {line,[{location,"lib/calendar/date.ex",492}]}.
    {func_info,{atom,'Elixir.Date'},{atom,from_gregorian_days},2}.
  {label,102}.
    {test,is_integer,{f,101},[{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,0}]}}.
    {call_only,2,{f,116}}. % from_iso_days/2


{function, from_iso8601, 1, 104}.
  {label,103}.
    {line,[{location,"lib/calendar/date.ex",342}]}.
    {func_info,{atom,'Elixir.Date'},{atom,from_iso8601},1}.
  {label,104}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,106}}. % from_iso8601/2


{function, from_iso8601, 2, 106}.
  {label,105}.
    {line,[{location,"lib/calendar/date.ex",342}]}.
    {func_info,{atom,'Elixir.Date'},{atom,from_iso8601},2}.
  {label,106}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/calendar/date.ex",343}]}.
    {call_ext,1,{extfunc,'Elixir.Calendar.ISO',parse_date,1}}.
    {test,is_tagged_tuple,{f,107},[{x,0},2,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,107},[{x,1}]}.
    {test,test_arity,{f,107},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date',
                              calendar => 'Elixir.Calendar.ISO'}},
                   {x,0},
                   3,
                   {list,[{atom,day},
                          {x,1},
                          {atom,month},
                          {x,2},
                          {atom,year},
                          {x,0}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,48},1}. % convert/2
  {label,107}.
    {deallocate,1}.
    return.


{function, 'from_iso8601!', 1, 109}.
  {label,108}.
    {line,[{location,"lib/calendar/date.ex",363}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'from_iso8601!'},1}.
  {label,109}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,111}}. % 'from_iso8601!'/2


{function, 'from_iso8601!', 2, 111}.
  {label,110}.
    {line,[{location,"lib/calendar/date.ex",363}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'from_iso8601!'},2}.
  {label,111}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/calendar/date.ex",364}]}.
    {call,2,{f,106}}. % from_iso8601/2
    {test,is_tuple,{f,114},[{x,0}]}.
    {test,test_arity,{f,114},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {select_val,{x,1},{f,114},{list,[{atom,error},{f,113},{atom,ok},{f,112}]}}.
  {label,112}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,113}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/date.ex",369}]}.
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
                          {string,<<" as date, reason: ">>},
                          {integer,18},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,114}.
    {line,[{location,"lib/calendar/date.ex",364}]}.
    {case_end,{x,0}}.


{function, from_iso_days, 2, 116}.
  {label,115}.
    {line,[{location,"lib/calendar/date.ex",720}]}.
    {func_info,{atom,'Elixir.Date'},{atom,from_iso_days},2}.
  {label,116}.
    {test,is_tuple,{f,117},[{x,0}]}.
    {test,test_arity,{f,117},[{x,0},2]}.
    {test,is_eq_exact,{f,117},[{x,1},{atom,'Elixir.Calendar.ISO'}]}.
    {allocate,0,1}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/calendar/date.ex",721}]}.
    {call_ext,1,{extfunc,'Elixir.Calendar.ISO',date_from_iso_days,1}}.
    {test,is_tuple,{f,118},[{x,0}]}.
    {test,test_arity,{f,118},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   3,
                   {list,[{atom,calendar},
                          {atom,'Elixir.Calendar.ISO'},
                          {atom,day},
                          {x,0},
                          {atom,month},
                          {x,2},
                          {atom,year},
                          {x,1}]}}.
    {deallocate,0}.
    return.
  {label,117}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{atom,naive_datetime_from_iso_days},{x,2}}.
    {line,[{location,"lib/calendar/date.ex",726}]}.
    {apply,1}.
    {test,is_tuple,{f,119},[{x,0}]}.
    {test,test_arity,{f,119},[{x,0},7]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   3,
                   {list,[{atom,calendar},
                          {y,0},
                          {atom,day},
                          {x,0},
                          {atom,month},
                          {x,2},
                          {atom,year},
                          {x,1}]}}.
    {deallocate,1}.
    return.
  {label,118}.
    {line,[{location,"lib/calendar/date.ex",721}]}.
    {badmatch,{x,0}}.
  {label,119}.
    {line,[{location,"lib/calendar/date.ex",726}]}.
    {badmatch,{x,0}}.


{function, 'leap_year?', 1, 121}.
  {label,120}.
    {line,[{location,"lib/calendar/date.ex",203}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'leap_year?'},1}.
  {label,121}.
    {test,is_map,{f,120},[{x,0}]}.
    {get_map_elements,{f,120},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},{x,2},{atom,calendar},{x,1}]}}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {move,{atom,'leap_year?'},{x,2}}.
    {line,[{location,"lib/calendar/date.ex",204}]}.
    {apply_last,1,0}.


{function, months_in_year, 1, 123}.
  {label,122}.
    {line,[{location,"lib/calendar/date.ex",241}]}.
    {func_info,{atom,'Elixir.Date'},{atom,months_in_year},1}.
  {label,123}.
    {test,is_map,{f,122},[{x,0}]}.
    {get_map_elements,{f,122},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},{x,2},{atom,calendar},{x,1}]}}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {move,{atom,months_in_year},{x,2}}.
    {line,[{location,"lib/calendar/date.ex",242}]}.
    {apply_last,1,0}.


{function, new, 3, 125}.
  {label,124}.
    {line,[{location,"lib/calendar/date.ex",268}]}.
    {func_info,{atom,'Elixir.Date'},{atom,new},3}.
  {label,125}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,3}}.
    {call_only,4,{f,127}}. % new/4


{function, new, 4, 127}.
  {label,126}.
    {line,[{location,"lib/calendar/date.ex",268}]}.
    {func_info,{atom,'Elixir.Date'},{atom,new},4}.
  {label,127}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{atom,'valid_date?'},{x,4}}.
    {line,[{location,"lib/calendar/date.ex",269}]}.
    {apply,3}.
    {select_val,{x,0},
                {f,129},
                {list,[{atom,false},{f,128},{atom,nil},{f,128}]}}.
  {label,128}.
    {move,{literal,{error,invalid_date}},{x,0}}.
    {deallocate,4}.
    return.
  {label,129}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   0,
                   {list,[{atom,calendar},
                          {y,0},
                          {atom,day},
                          {y,1},
                          {atom,month},
                          {y,2},
                          {atom,year},
                          {y,3}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,4}.
    return.


{function, 'new!', 3, 131}.
  {label,130}.
    {line,[{location,"lib/calendar/date.ex",293}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'new!'},3}.
  {label,131}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,3}}.
    {call_only,4,{f,133}}. % 'new!'/4


{function, 'new!', 4, 133}.
  {label,132}.
    {line,[{location,"lib/calendar/date.ex",293}]}.
    {func_info,{atom,'Elixir.Date'},{atom,'new!'},4}.
  {label,133}.
    {allocate,0,4}.
    {line,[{location,"lib/calendar/date.ex",294}]}.
    {call,4,{f,127}}. % new/4
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,none,none,none,
         [{{2,{t_atom,[error]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[error]},2 => {t_atom,[invalid_date]}}}},
          {{2,{t_atom,[ok]}},
           {t_tuple,2,true,
            #{1 => {t_atom,[ok]},
              2 =>
               {t_map,{t_atom,['__struct__',calendar,day,month,year]},any}}}}],
         none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,134},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,0}.
    return.
  {label,134}.
    {move,{atom,invalid_date},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",299}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot build date, reason: ">>},
                          {integer,27},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, quarter_of_year, 1, 136}.
  {label,135}.
    {line,[{location,"lib/calendar/date.ex",926}]}.
    {func_info,{atom,'Elixir.Date'},{atom,quarter_of_year},1}.
  {label,136}.
    {test,is_map,{f,135},[{x,0}]}.
    {get_map_elements,{f,135},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,0,5}.
    {swap,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{atom,quarter_of_year},{x,4}}.
    {line,[{location,"lib/calendar/date.ex",927}]}.
    {apply_last,3,0}.


{function, range, 2, 138}.
  {label,137}.
    {line,[{location,"lib/calendar/date.ex",99}]}.
    {func_info,{atom,'Elixir.Date'},{atom,range},2}.
  {label,138}.
    {test,is_map,{f,137},[{x,0}]}.
    {get_map_elements,{f,137},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_map,{f,137},[{x,1}]}.
    {get_map_elements,{f,141},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},{x,3}]}}.
    {test,is_eq_exact,{f,141},[{x,3},{x,2}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"lib/calendar/date.ex",100}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,143},[{x,0}]}.
    {test,test_arity,{f,143},[{x,0},2]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",101}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {test,is_tuple,{f,142},[{x,0}]}.
    {test,test_arity,{f,142},[{x,0},2]}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {test,is_ge,{f,139},[{x,0},{x,1}]}.
    {move,{integer,1},{x,5}}.
    {jump,{f,140}}.
  {label,139}.
    {move,{integer,-1},{x,5}}.
  {label,140}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,0}}.
    {call_last,6,{f,152},4}. % range/6
  {label,141}.
    {test,has_map_fields,
          {f,137},
          {x,0},
          {list,[{atom,day},{atom,month},{atom,year}]}}.
    {test,has_map_fields,
          {f,137},
          {x,1},
          {list,[{atom,calendar},{atom,day},{atom,month},{atom,year}]}}.
    {allocate,0,0}.
    {move,{literal,<<"both dates must have matching calendars">>},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",108}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,142}.
    {line,[{location,"lib/calendar/date.ex",101}]}.
    {badmatch,{x,0}}.
  {label,143}.
    {line,[{location,"lib/calendar/date.ex",100}]}.
    {badmatch,{y,0}}.


{function, range, 3, 145}.
  {label,144}.
    {line,[{location,"lib/calendar/date.ex",130}]}.
    {func_info,{atom,'Elixir.Date'},{atom,range},3}.
  {label,145}.
    {test,is_map,{f,144},[{x,0}]}.
    {get_map_elements,{f,144},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,3}]}}.
    {test,is_map,{f,144},[{x,1}]}.
    {get_map_elements,{f,146},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},{x,4}]}}.
    {test,is_eq_exact,{f,146},[{x,4},{x,3}]}.
    {test,is_integer,{f,146},[{x,2}]}.
    {test,is_ne_exact,{f,146},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {line,[{location,"lib/calendar/date.ex",132}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,150},[{x,0}]}.
    {test,test_arity,{f,150},[{x,0},2]}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",133}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {test,is_tuple,{f,149},[{x,0}]}.
    {test,test_arity,{f,149},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,5}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,6,{f,152},5}. % range/6
  {label,146}.
    {test,has_map_fields,
          {f,144},
          {x,0},
          {list,[{atom,day},{atom,month},{atom,year}]}}.
    {test,has_map_fields,
          {f,144},
          {x,1},
          {list,[{atom,calendar},{atom,day},{atom,month},{atom,year}]}}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"lib/calendar/date.ex",144}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,0}}.
    {test,is_binary,{f,147},[{y,1}]}.
    {move,{y,1},{x,0}}.
    {jump,{f,148}}.
  {label,147}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,148}.
    {line,[{location,"lib/calendar/date.ex",143}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"both dates must have matching calendar and the step must be a non-zero integer, got: ">>},
                          {integer,85},
                          {atom,binary},
                          3,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", ">>},
                          {integer,2},
                          {atom,binary},
                          5,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", ">>},
                          {integer,2},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,3,0}.
    {line,[{location,"lib/calendar/date.ex",142}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,149}.
    {line,[{location,"lib/calendar/date.ex",133}]}.
    {badmatch,{x,0}}.
  {label,150}.
    {line,[{location,"lib/calendar/date.ex",132}]}.
    {badmatch,{y,0}}.


{function, range, 6, 152}.
  {label,151}.
    {line,[{location,"lib/calendar/date.ex",147}]}.
    {func_info,{atom,'Elixir.Date'},{atom,range},6}.
  {label,152}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_integer,any}}]}}.
    {get_map_elements,{f,158},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},{x,6}]}}.
    {get_map_elements,{f,157},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,month},{x,7}]}}.
    {get_map_elements,{f,156},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,day},{x,8}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   9,
                   {list,[{atom,calendar},
                          {x,4},
                          {atom,day},
                          {x,8},
                          {atom,month},
                          {x,7},
                          {atom,year},
                          {x,6}]}}.
    {get_map_elements,{f,155},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,year},{x,6}]}}.
    {get_map_elements,{f,154},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,month},{x,7}]}}.
    {get_map_elements,{f,153},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,day},{x,8}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,2},
                   9,
                   {list,[{atom,calendar},
                          {x,4},
                          {atom,day},
                          {x,8},
                          {atom,month},
                          {x,7},
                          {atom,year},
                          {x,6}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date.Range'}},
                   {x,0},
                   6,
                   {list,[{atom,first},
                          {x,0},
                          {atom,first_in_iso_days},
                          {x,1},
                          {atom,last},
                          {x,2},
                          {atom,last_in_iso_days},
                          {x,3},
                          {atom,step},
                          {x,5}]}}.
    return.
  {label,153}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,day},{x,2}]}}.
    {line,[{location,"lib/calendar/date.ex",150}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,154}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,month},{x,2}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,155}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,year},{x,2}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,156}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,day},{x,0}]}}.
    {line,[{location,"lib/calendar/date.ex",149}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,157}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,month},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,158}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,year},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, to_erl, 1, 160}.
  {label,159}.
    {line,[{location,"lib/calendar/date.ex",427}]}.
    {func_info,{atom,'Elixir.Date'},{atom,to_erl},1}.
  {label,160}.
    {allocate,0,1}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {line,[{location,"lib/calendar/date.ex",428}]}.
    {call,2,{f,53}}. % 'convert!'/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_map,
                     {t_atom,['__struct__',calendar,day,month,year]},
                     any}}]}}.
    {get_map_elements,
        {f,161},
        {tr,{x,0},{t_map,{t_atom,['__struct__',calendar,day,month,year]},any}},
        {list,[{atom,year},{x,3},{atom,month},{x,2},{atom,day},{x,1}]}}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{x,3},{x,2},{x,1}]}}.
    {deallocate,0}.
    return.
  {label,161}.
    {badmatch,{x,0}}.


{function, to_gregorian_days, 1, 163}.
  {label,162}.
    {line,[{location,"lib/calendar/date.ex",511}]}.
    {func_info,{atom,'Elixir.Date'},{atom,to_gregorian_days},1}.
  {label,163}.
    {allocate,0,1}.
    {line,[{location,"lib/calendar/date.ex",512}]}.
    {call,1,{f,174}}. % to_iso_days/1
    {test,is_tuple,{f,164},[{x,0}]}.
    {test,test_arity,{f,164},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.
  {label,164}.
    {badmatch,{x,0}}.


{function, to_iso8601, 1, 166}.
  {label,165}.
    {line,[{location,"lib/calendar/date.ex",397}]}.
    {func_info,{atom,'Elixir.Date'},{atom,to_iso8601},1}.
  {label,166}.
    {move,{atom,extended},{x,1}}.
    {call_only,2,{f,168}}. % to_iso8601/2


{function, to_iso8601, 2, 168}.
  {label,167}.
    {line,[{location,"lib/calendar/date.ex",399}]}.
    {func_info,{atom,'Elixir.Date'},{atom,to_iso8601},2}.
  {label,168}.
    {test,is_map,{f,167},[{x,0}]}.
    {get_map_elements,{f,167},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_eq_exact,{f,170},[{x,2},{atom,'Elixir.Calendar.ISO'}]}.
    {select_val,{x,1},
                {f,167},
                {list,[{atom,basic},{f,169},{atom,extended},{f,169}]}}.
  {label,169}.
    {get_map_elements,{f,172},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2}]}}.
    {swap,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",401}]}.
    {call_ext_only,4,{extfunc,'Elixir.Calendar.ISO',date_to_string,4}}.
  {label,170}.
    {select_val,{x,1},
                {f,167},
                {list,[{atom,basic},{f,171},{atom,extended},{f,171}]}}.
  {label,171}.
    {allocate,0,1}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {line,[{location,"lib/calendar/date.ex",406}]}.
    {call,2,{f,53}}. % 'convert!'/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_map,
                     {t_atom,['__struct__',calendar,day,month,year]},
                     any}}]}}.
    {call_last,1,{f,166},0}. % to_iso8601/1
  {label,172}.
    {line,[{location,"lib/calendar/date.ex",400}]}.
    {badmatch,{x,0}}.


{function, to_iso_days, 1, 174}.
  {label,173}.
    {line,[{location,"lib/calendar/date.ex",712}]}.
    {func_info,{atom,'Elixir.Date'},{atom,to_iso_days},1}.
  {label,174}.
    {test,is_map,{f,173},[{x,0}]}.
    {get_map_elements,{f,173},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {test,is_eq_exact,{f,175},[{x,1},{atom,'Elixir.Calendar.ISO'}]}.
    {allocate,0,5}.
    {move,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",713}]}.
    {call_ext,3,{extfunc,'Elixir.Calendar.ISO',date_to_iso_days,3}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,{0,86400000000}}]}}.
    {deallocate,0}.
    return.
  {label,175}.
    {allocate,0,5}.
    {move,{literal,{0,0}},{x,6}}.
    {move,{integer,0},{x,5}}.
    {move,{x,1},{x,7}}.
    {move,{x,3},{x,1}}.
    {move,{integer,0},{x,3}}.
    {move,{atom,naive_datetime_to_iso_days},{x,8}}.
    {move,{x,4},{x,0}}.
    {move,{integer,0},{x,4}}.
    {line,[{location,"lib/calendar/date.ex",717}]}.
    {apply_last,7,0}.


{function, to_string, 1, 177}.
  {label,176}.
    {line,[{location,"lib/calendar/date.ex",319}]}.
    {func_info,{atom,'Elixir.Date'},{atom,to_string},1}.
  {label,177}.
    {test,is_map,{f,176},[{x,0}]}.
    {get_map_elements,{f,176},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,0,5}.
    {swap,{x,3},{x,1}}.
    {move,{x,4},{x,0}}.
    {move,{atom,date_to_string},{x,4}}.
    {line,[{location,"lib/calendar/date.ex",320}]}.
    {apply_last,3,0}.


{function, utc_today, 0, 179}.
  {label,178}.
    {line,[{location,"lib/calendar/date.ex",169}]}.
    {func_info,{atom,'Elixir.Date'},{atom,utc_today},0}.
  {label,179}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,0}}.
    {call_only,1,{f,181}}. % utc_today/1


{function, utc_today, 1, 181}.
  {label,180}.
    {line,[{location,"lib/calendar/date.ex",171}]}.
    {func_info,{atom,'Elixir.Date'},{atom,utc_today},1}.
  {label,181}.
    {test,is_eq_exact,{f,182},[{x,0},{atom,'Elixir.Calendar.ISO'}]}.
    {allocate,0,0}.
    {line,[{location,"lib/calendar/date.ex",172}]}.
    {call_ext,0,{extfunc,os,system_time,0}}.
    {move,{atom,native},{x,1}}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',from_unix,2}}.
    {test,is_tagged_tuple,{f,183},[{x,0},4,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,183},[{x,1}]}.
    {test,test_arity,{f,183},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date',
                              calendar => 'Elixir.Calendar.ISO'}},
                   {x,0},
                   3,
                   {list,[{atom,day},
                          {x,1},
                          {atom,month},
                          {x,2},
                          {atom,year},
                          {x,0}]}}.
    {deallocate,0}.
    return.
  {label,182}.
    {allocate,0,1}.
    {line,[{location,"lib/calendar/date.ex",178}]}.
    {call_ext,1,{extfunc,'Elixir.DateTime',utc_now,1}}.
    {line,[{location,"lib/calendar/date.ex",179}]}.
    {call_ext_last,1,{extfunc,'Elixir.DateTime',to_date,1},0}.
  {label,183}.
    {line,[{location,"lib/calendar/date.ex",172}]}.
    {badmatch,{x,0}}.


{function, year_of_era, 1, 185}.
  {label,184}.
    {line,[{location,"lib/calendar/date.ex",951}]}.
    {func_info,{atom,'Elixir.Date'},{atom,year_of_era},1}.
  {label,185}.
    {test,is_map,{f,184},[{x,0}]}.
    {get_map_elements,{f,184},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,4},
                             {atom,month},
                             {x,3},
                             {atom,day},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,4,5}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{integer,3},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,year_of_era},{x,1}}.
    {line,[{location,"lib/calendar/date.ex",954}]}.
    {call_ext,3,{extfunc,erlang,function_exported,3}}.
    {select_val,{x,0},
                {f,188},
                {list,[{atom,false},{f,187},{atom,true},{f,186}]}}.
  {label,186}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{atom,year_of_era},{x,4}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",955}]}.
    {apply_last,3,4}.
  {label,187}.
    {move,{y,0},{x,1}}.
    {move,{atom,year_of_era},{x,2}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/calendar/date.ex",957}]}.
    {apply_last,1,4}.
  {label,188}.
    {line,[{location,"lib/calendar/date.ex",954}]}.
    {case_end,{x,0}}.


{function, module_info, 0, 190}.
  {label,189}.
    {line,[]}.
    {func_info,{atom,'Elixir.Date'},{atom,module_info},0}.
  {label,190}.
    {move,{atom,'Elixir.Date'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 192}.
  {label,191}.
    {line,[]}.
    {func_info,{atom,'Elixir.Date'},{atom,module_info},1}.
  {label,192}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Date'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-__struct__/1-fun-0-', 2, 194}.
  {label,193}.
    {line,[]}.
    {func_info,{atom,'Elixir.Date'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,194}.
    {test,is_tuple,{f,196},[{x,0}]}.
    {test,test_arity,{f,196},[{x,0},2]}.
    {test,is_tuple,{f,196},[{x,1}]}.
    {test,test_arity,{f,196},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_map,{f,195},[{x,2}]}.
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
  {label,195}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,2}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,196}.
    {call_only,2,{f,198}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 198}.
  {label,197}.
    {line,[]}.
    {func_info,{atom,'Elixir.Date'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,198}.
    {jump,{f,197}}.


{function, '-inlined-__info__/1-', 1, 200}.
  {label,199}.
    {line,[]}.
    {func_info,{atom,'Elixir.Date'},{atom,'-inlined-__info__/1-'},1}.
  {label,200}.
    {jump,{f,199}}.
