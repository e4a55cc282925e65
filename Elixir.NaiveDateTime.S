{module, 'Elixir.NaiveDateTime'}.  %% version = 0

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
           {from_gregorian_seconds,1},
           {from_gregorian_seconds,2},
           {from_gregorian_seconds,3},
           {from_iso8601,1},
           {from_iso8601,2},
           {'from_iso8601!',1},
           {'from_iso8601!',2},
           {local_now,0},
           {local_now,1},
           {module_info,0},
           {module_info,1},
           {new,2},
           {new,6},
           {new,7},
           {new,8},
           {'new!',2},
           {'new!',6},
           {'new!',7},
           {'new!',8},
           {to_date,1},
           {to_erl,1},
           {to_gregorian_seconds,1},
           {to_iso8601,1},
           {to_iso8601,2},
           {to_string,1},
           {to_time,1},
           {truncate,2},
           {utc_now,0},
           {utc_now,1}]}.

{attributes, []}.

{labels, 170}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'__info__'},1}.
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
                    #{field => hour,required => true},
                    #{field => minute,required => true},
                    #{field => second,required => true},
                    #{field => microsecond,required => false},
                    #{field => calendar,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.NaiveDateTime'},{x,0}}.
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
                    {from_gregorian_seconds,1},
                    {from_gregorian_seconds,2},
                    {from_gregorian_seconds,3},
                    {from_iso8601,1},
                    {from_iso8601,2},
                    {'from_iso8601!',1},
                    {'from_iso8601!',2},
                    {local_now,0},
                    {local_now,1},
                    {new,2},
                    {new,6},
                    {new,7},
                    {new,8},
                    {'new!',2},
                    {'new!',6},
                    {'new!',7},
                    {'new!',8},
                    {to_date,1},
                    {to_erl,1},
                    {to_gregorian_seconds,1},
                    {to_iso8601,1},
                    {to_iso8601,2},
                    {to_string,1},
                    {to_time,1},
                    {truncate,2},
                    {utc_now,0},
                    {utc_now,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<164,194,166,79,191,64,128,185,13,26,108,231,30,68,119,118>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.NaiveDateTime'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,169}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/calendar/naive_datetime.ex",65}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__struct__' => 'Elixir.NaiveDateTime',
                     calendar => 'Elixir.Calendar.ISO',day => nil,hour => nil,
                     microsecond => {0,0},
                     minute => nil,month => nil,second => nil,year => nil}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/calendar/naive_datetime.ex",65}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'__struct__'},1}.
  {label,13}.
    {allocate_heap,1,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,163},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_map,any,any}}}}]}}.
    {move,{literal,{#{'__struct__' => 'Elixir.NaiveDateTime',
                      calendar => 'Elixir.Calendar.ISO',day => nil,
                      hour => nil,
                      microsecond => {0,0},
                      minute => nil,month => nil,second => nil,year => nil},
                    [year,month,day,hour,minute,second]}},
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
    {move,{atom,'Elixir.NaiveDateTime'},{x,0}}.
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
    {line,[{location,"lib/calendar/naive_datetime.ex",422}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,add},2}.
  {label,17}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,19}}. % add/3


{function, add, 3, 19}.
  {label,18}.
    {line,[{location,"lib/calendar/naive_datetime.ex",424}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,add},3}.
  {label,19}.
    {select_val,{x,2},
                {f,23},
                {list,[{atom,day},
                       {f,22},
                       {atom,hour},
                       {f,21},
                       {atom,minute},
                       {f,20}]}}.
  {label,20}.
    {test,is_integer,{f,18},[{x,1}]}.
    {line,[{location,"lib/calendar/naive_datetime.ex",433}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,60}],{x,1}}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,19}}. % add/3
  {label,21}.
    {test,is_integer,{f,18},[{x,1}]}.
    {line,[{location,"lib/calendar/naive_datetime.ex",429}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,3600}],{x,1}}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,19}}. % add/3
  {label,22}.
    {test,is_integer,{f,18},[{x,1}]}.
    {line,[{location,"lib/calendar/naive_datetime.ex",425}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,86400}],{x,1}}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,19}}. % add/3
  {label,23}.
    {test,is_map,{f,18},[{x,0}]}.
    {get_map_elements,{f,18},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,microsecond},{x,4},{atom,calendar},{x,3}]}}.
    {test,is_tuple,{f,18},[{x,4}]}.
    {test,test_arity,{f,18},[{x,4},2]}.
    {test,is_integer,{f,18},[{x,1}]}.
    {allocate,4,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{atom,second},{x,1}}.
    {move,{integer,86400},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",442}]}.
    {call_ext,3,{extfunc,'Elixir.System',convert_time_unit,3}}.
    {swap,{y,3},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",445}]}.
    {call,1,{f,143}}. % to_iso_days/1
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,0},{y,3}}.
    {move,{y,1},{y,2}}.
    {trim,2,2}.
    {line,[{location,"lib/calendar/naive_datetime.ex",446}]}.
    {call_ext,3,
              {extfunc,'Elixir.Calendar.ISO',add_day_fraction_to_iso_days,3}}.
    {get_tuple_element,{y,0},1,{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,87},2}. % from_iso_days/3


{function, compare, 2, 25}.
  {label,24}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1025}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,compare},2}.
  {label,25}.
    {test,is_map,{f,24},[{x,0}]}.
    {get_map_elements,{f,24},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_map,{f,24},[{x,1}]}.
    {get_map_elements,{f,24},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1026}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar','compatible_calendars?',2}}.
    {select_val,{x,0},{f,27},{list,[{atom,false},{f,26},{atom,nil},{f,26}]}}.
  {label,26}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1034}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1033}]}.
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
                          {string,<<".\n\nThis comparison would be ambiguous as their calendars have incompatible day rollover moments.\nSpecify an exact time of day (using `DateTime`s) to resolve this ambiguity\n">>},
                          {integer,172}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,27}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1027}]}.
    {call,1,{f,143}}. % to_iso_days/1
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call,1,{f,143}}. % to_iso_days/1
    {test,is_lt,{f,28},[{x,0},{y,1}]}.
    {move,{atom,gt},{x,0}}.
    {deallocate,2}.
    return.
  {label,28}.
    {test,is_lt,{f,29},[{y,1},{x,0}]}.
    {move,{atom,lt},{x,0}}.
    {deallocate,2}.
    return.
  {label,29}.
    {move,{atom,eq},{x,0}}.
    {deallocate,2}.
    return.


{function, convert, 2, 31}.
  {label,30}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1065}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,convert},2}.
  {label,31}.
    {test,is_map,{f,30},[{x,0}]}.
    {get_map_elements,{f,30},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,microsecond},{x,3},{atom,calendar},{x,2}]}}.
    {get_map_elements,{f,32},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,9},
                             {atom,second},
                             {x,8},
                             {atom,month},
                             {x,7},
                             {atom,minute},
                             {x,6},
                             {atom,hour},
                             {x,5},
                             {atom,day},
                             {x,4}]}}.
    {test,is_eq_exact,{f,32},[{x,1},{x,2}]}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.NaiveDateTime'}},
                   {x,0},
                   10,
                   {list,[{atom,calendar},
                          {x,2},
                          {atom,day},
                          {x,4},
                          {atom,hour},
                          {x,5},
                          {atom,microsecond},
                          {x,3},
                          {atom,minute},
                          {x,6},
                          {atom,month},
                          {x,7},
                          {atom,second},
                          {x,8},
                          {atom,year},
                          {x,9}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    return.
  {label,32}.
    {test,is_tuple,{f,30},[{x,3}]}.
    {test,test_arity,{f,30},[{x,3},2]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1093}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar','compatible_calendars?',2}}.
    {select_val,{x,0},{f,34},{list,[{atom,false},{f,33},{atom,nil},{f,33}]}}.
  {label,33}.
    {move,{literal,{error,incompatible_calendars}},{x,0}}.
    {deallocate,3}.
    return.
  {label,34}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1096}]}.
    {call,1,{f,143}}. % to_iso_days/1
    {get_tuple_element,{y,1},1,{x,2}}.
    {move,{y,0},{x,1}}.
    {trim,2,0}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1097}]}.
    {call,3,{f,87}}. % from_iso_days/3
    {'%',{var_info,{x,0},[{type,{t_map,{t_atom,any},any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.


{function, 'convert!', 2, 36}.
  {label,35}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1124}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'convert!'},2}.
  {label,36}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1125}]}.
    {call,2,{f,31}}. % convert/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_atom,[incompatible_calendars]}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,37},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,4}.
    return.
  {label,37}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1131}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,0}}.
    {test,is_map,{f,38},[{y,3}]}.
    {get_map_elements,{f,38},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,calendar},{x,0}]}}.
    {jump,{f,40}}.
  {label,38}.
    {test,is_atom,{f,41},[{y,3}]}.
    {select_val,{y,3},
                {f,39},
                {list,[{atom,false},
                       {f,41},
                       {atom,nil},
                       {f,41},
                       {atom,true},
                       {f,41}]}}.
  {label,39}.
    {move,{atom,calendar},{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1132}]}.
    {apply,0}.
  {label,40}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,3}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1131}]}.
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
                          {string,<<" to target calendar ">>},
                          {integer,20},
                          {atom,binary},
                          4,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", reason: ">>},
                          {integer,10},
                          {atom,binary},
                          7,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" and ">>},
                          {integer,5},
                          {atom,binary},
                          9,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" have different day rollover moments, making this conversion ambiguous">>},
                          {integer,70}]}}.
    {trim,3,0}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1130}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,41}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,calendar},{y,3}]}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1132}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},4}.


{function, diff, 2, 43}.
  {label,42}.
    {line,[{location,"lib/calendar/naive_datetime.ex",498}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,diff},2}.
  {label,43}.
    {move,{atom,second},{x,2}}.
    {call_only,3,{f,45}}. % diff/3


{function, diff, 3, 45}.
  {label,44}.
    {line,[{location,"lib/calendar/naive_datetime.ex",500}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,diff},3}.
  {label,45}.
    {select_val,{x,2},
                {f,49},
                {list,[{atom,day},
                       {f,48},
                       {atom,hour},
                       {f,47},
                       {atom,minute},
                       {f,46}]}}.
  {label,46}.
    {allocate,0,2}.
    {move,{atom,second},{x,2}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",509}]}.
    {call,3,{f,45}}. % diff/3
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{integer,60}],{x,0}}.
    {deallocate,0}.
    return.
  {label,47}.
    {allocate,0,2}.
    {move,{atom,second},{x,2}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",505}]}.
    {call,3,{f,45}}. % diff/3
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{integer,3600}],{x,0}}.
    {deallocate,0}.
    return.
  {label,48}.
    {allocate,0,2}.
    {move,{atom,second},{x,2}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",501}]}.
    {call,3,{f,45}}. % diff/3
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{integer,86400}],{x,0}}.
    {deallocate,0}.
    return.
  {label,49}.
    {test,is_map,{f,44},[{x,0}]}.
    {get_map_elements,{f,44},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,3}]}}.
    {test,is_map,{f,44},[{x,1}]}.
    {get_map_elements,{f,44},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},{x,4}]}}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",517}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar','compatible_calendars?',2}}.
    {select_val,{x,0},{f,52},{list,[{atom,false},{f,51},{atom,true},{f,50}]}}.
  {label,50}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",524}]}.
    {call,1,{f,143}}. % to_iso_days/1
    {move,{y,0},{x,1}}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',iso_days_to_unit,2}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {line,[{location,"lib/calendar/naive_datetime.ex",525}]}.
    {call,1,{f,143}}. % to_iso_days/1
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',iso_days_to_unit,2}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",526}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{x,0}],{x,0}}.
    {deallocate,1}.
    return.
  {label,51}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {trim,1,2}.
    {line,[{location,"lib/calendar/naive_datetime.ex",519}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"lib/calendar/naive_datetime.ex",520}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",519}]}.
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
    {line,[{location,"lib/calendar/naive_datetime.ex",518}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,52}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",517}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.


{function, from_erl, 1, 54}.
  {label,53}.
    {line,[{location,"lib/calendar/naive_datetime.ex",884}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_erl},1}.
  {label,54}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {move,{literal,{0,0}},{x,1}}.
    {call_only,3,{f,58}}. % from_erl/3


{function, from_erl, 2, 56}.
  {label,55}.
    {line,[{location,"lib/calendar/naive_datetime.ex",884}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_erl},2}.
  {label,56}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {call_only,3,{f,58}}. % from_erl/3


{function, from_erl, 3, 58}.
  {label,57}.
    {line,[{location,"lib/calendar/naive_datetime.ex",886}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_erl},3}.
  {label,58}.
    {test,is_tuple,{f,57},[{x,0}]}.
    {test,test_arity,{f,57},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {test,is_tuple,{f,57},[{x,3}]}.
    {test,test_arity,{f,57},[{x,3},3]}.
    {get_tuple_element,{x,0},1,{x,4}}.
    {test,is_tuple,{f,57},[{x,4}]}.
    {test,test_arity,{f,57},[{x,4},3]}.
    {allocate,1,5}.
    {move,{x,2},{y,0}}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {get_tuple_element,{x,4},1,{x,2}}.
    {get_tuple_element,{x,4},2,{x,5}}.
    {get_tuple_element,{x,3},0,{x,4}}.
    {get_tuple_element,{x,3},1,{x,6}}.
    {get_tuple_element,{x,3},2,{x,3}}.
    {swap,{x,1},{x,6}}.
    {swap,{x,2},{x,4}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,0},{x,3}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",887}]}.
    {call,7,{f,104}}. % new/7
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_atom,[invalid_date,invalid_time]}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {test,is_tagged_tuple,
        {f,59},
        [{tr,{x,0},
             {t_union,none,none,none,
                 [{{2,{t_atom,[error]}},
                   {t_tuple,2,true,
                       #{1 => {t_atom,[error]},
                         2 => {t_atom,[invalid_date,invalid_time]}}}},
                  {{2,{t_atom,[ok]}},
                   {t_tuple,2,true,
                       #{1 => {t_atom,[ok]},2 => {t_map,{t_atom,any},any}}}}],
                 none}},
         2,
         {atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,31},1}. % convert/2
  {label,59}.
    {deallocate,1}.
    return.


{function, 'from_erl!', 1, 61}.
  {label,60}.
    {line,[{location,"lib/calendar/naive_datetime.ex",908}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'from_erl!'},1}.
  {label,61}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {move,{literal,{0,0}},{x,1}}.
    {call_only,3,{f,65}}. % 'from_erl!'/3


{function, 'from_erl!', 2, 63}.
  {label,62}.
    {line,[{location,"lib/calendar/naive_datetime.ex",908}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'from_erl!'},2}.
  {label,63}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {call_only,3,{f,65}}. % 'from_erl!'/3


{function, 'from_erl!', 3, 65}.
  {label,64}.
    {line,[{location,"lib/calendar/naive_datetime.ex",908}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'from_erl!'},3}.
  {label,65}.
    {allocate,2,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",909}]}.
    {call,3,{f,58}}. % from_erl/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 =>
                                 {t_atom,
                                     [incompatible_calendars,invalid_date,
                                      invalid_time]}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,66},[{x,1},{atom,ok}]}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,66}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",915}]}.
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
                          {string,<<" to naive datetime, reason: ">>},
                          {integer,28},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {line,[{location,"lib/calendar/naive_datetime.ex",914}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, from_gregorian_seconds, 1, 68}.
  {label,67}.
    {line,[{location,"lib/calendar/naive_datetime.ex",934}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_gregorian_seconds},1}.
  {label,68}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {move,{literal,{0,0}},{x,1}}.
    {call_only,3,{f,72}}. % from_gregorian_seconds/3


{function, from_gregorian_seconds, 2, 70}.
  {label,69}.
    {line,[{location,"lib/calendar/naive_datetime.ex",934}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_gregorian_seconds},2}.
  {label,70}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,2}}.
    {call_only,3,{f,72}}. % from_gregorian_seconds/3


{function, from_gregorian_seconds, 3, 72}.
  {label,71}.
    {line,[{location,"lib/calendar/naive_datetime.ex",934}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_gregorian_seconds},3}.
  {label,72}.
    {test,is_tuple,{f,71},[{x,1}]}.
    {test,test_arity,{f,71},[{x,1},2]}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {test,is_integer,{f,71},[{x,0}]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",940}]}.
    {call_ext,2,
              {extfunc,'Elixir.Calendar.ISO',gregorian_seconds_to_iso_days,2}}.
    {move,{atom,naive_datetime_from_iso_days},{x,2}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",943}]}.
    {apply,1}.
    {test,is_tuple,{f,73},[{x,0}]}.
    {test,test_arity,{f,73},[{x,0},7]}.
    {get_tuple_element,{x,0},6,{x,1}}.
    {test,is_tuple,{f,73},[{x,1}]}.
    {test,test_arity,{f,73},[{x,1},2]}.
    {test_heap,3,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,4}}.
    {get_tuple_element,{x,0},3,{x,5}}.
    {get_tuple_element,{x,0},4,{x,6}}.
    {get_tuple_element,{x,0},5,{x,0}}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {put_tuple2,{x,1},{list,[{x,1},{y,0}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.NaiveDateTime'}},
                   {x,0},
                   7,
                   {list,[{atom,calendar},
                          {y,1},
                          {atom,day},
                          {x,4},
                          {atom,hour},
                          {x,5},
                          {atom,microsecond},
                          {x,1},
                          {atom,minute},
                          {x,6},
                          {atom,month},
                          {x,3},
                          {atom,second},
                          {x,0},
                          {atom,year},
                          {x,2}]}}.
    {deallocate,2}.
    return.
  {label,73}.
    {line,[{location,"lib/calendar/naive_datetime.ex",942}]}.
    {badmatch,{x,0}}.


{function, from_iso8601, 1, 75}.
  {label,74}.
    {line,[{location,"lib/calendar/naive_datetime.ex",731}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_iso8601},1}.
  {label,75}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,77}}. % from_iso8601/2


{function, from_iso8601, 2, 77}.
  {label,76}.
    {line,[{location,"lib/calendar/naive_datetime.ex",731}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_iso8601},2}.
  {label,77}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",733}]}.
    {call_ext,1,{extfunc,'Elixir.Calendar.ISO',parse_naive_datetime,1}}.
    {test,is_tagged_tuple,{f,78},[{x,0},2,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,78},[{x,1}]}.
    {test,test_arity,{f,78},[{x,1},7]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {get_tuple_element,{x,1},3,{x,4}}.
    {get_tuple_element,{x,1},4,{x,5}}.
    {get_tuple_element,{x,1},5,{x,6}}.
    {get_tuple_element,{x,1},6,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.NaiveDateTime',
                              calendar => 'Elixir.Calendar.ISO'}},
                   {x,0},
                   7,
                   {list,[{atom,day},
                          {x,3},
                          {atom,hour},
                          {x,4},
                          {atom,microsecond},
                          {x,1},
                          {atom,minute},
                          {x,5},
                          {atom,month},
                          {x,2},
                          {atom,second},
                          {x,6},
                          {atom,year},
                          {x,0}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,31},1}. % convert/2
  {label,78}.
    {deallocate,1}.
    return.


{function, 'from_iso8601!', 1, 80}.
  {label,79}.
    {line,[{location,"lib/calendar/naive_datetime.ex",766}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'from_iso8601!'},1}.
  {label,80}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {call_only,2,{f,82}}. % 'from_iso8601!'/2


{function, 'from_iso8601!', 2, 82}.
  {label,81}.
    {line,[{location,"lib/calendar/naive_datetime.ex",766}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'from_iso8601!'},2}.
  {label,82}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",767}]}.
    {call,2,{f,77}}. % from_iso8601/2
    {test,is_tuple,{f,85},[{x,0}]}.
    {test,test_arity,{f,85},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {select_val,{x,1},{f,85},{list,[{atom,error},{f,84},{atom,ok},{f,83}]}}.
  {label,83}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,84}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",773}]}.
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
                          {string,<<" as naive datetime, reason: ">>},
                          {integer,28},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {line,[{location,"lib/calendar/naive_datetime.ex",772}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,85}.
    {line,[{location,"lib/calendar/naive_datetime.ex",767}]}.
    {case_end,{x,0}}.


{function, from_iso_days, 3, 87}.
  {label,86}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1159}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,from_iso_days},3}.
  {label,87}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{atom,naive_datetime_from_iso_days},{x,2}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1161}]}.
    {apply,1}.
    {test,is_tuple,{f,88},[{x,0}]}.
    {test,test_arity,{f,88},[{x,0},7]}.
    {get_tuple_element,{x,0},6,{x,1}}.
    {test,is_tuple,{f,88},[{x,1}]}.
    {test,test_arity,{f,88},[{x,1},2]}.
    {test_heap,3,2}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,4}}.
    {get_tuple_element,{x,0},3,{x,5}}.
    {get_tuple_element,{x,0},4,{x,6}}.
    {get_tuple_element,{x,0},5,{x,0}}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {put_tuple2,{x,1},{list,[{x,1},{y,0}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.NaiveDateTime'}},
                   {x,0},
                   7,
                   {list,[{atom,calendar},
                          {y,1},
                          {atom,day},
                          {x,4},
                          {atom,hour},
                          {x,5},
                          {atom,microsecond},
                          {x,1},
                          {atom,minute},
                          {x,6},
                          {atom,month},
                          {x,3},
                          {atom,second},
                          {x,0},
                          {atom,year},
                          {x,2}]}}.
    {deallocate,2}.
    return.
  {label,88}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1160}]}.
    {badmatch,{x,0}}.


{function, local_now, 0, 90}.
  {label,89}.
    {line,[{location,"lib/calendar/naive_datetime.ex",153}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,local_now},0}.
  {label,90}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,0}}.
    {call_only,1,{f,92}}. % local_now/1


{function, local_now, 1, 92}.
  {label,91}.
    {line,[{location,"lib/calendar/naive_datetime.ex",155}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,local_now},1}.
  {label,92}.
    {test,is_eq_exact,{f,93},[{x,0},{atom,'Elixir.Calendar.ISO'}]}.
    {allocate,0,0}.
    {line,[{location,"lib/calendar/naive_datetime.ex",156}]}.
    {call_ext,0,{extfunc,erlang,localtime,0}}.
    {test,is_tuple,{f,96},[{x,0}]}.
    {test,test_arity,{f,96},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_tuple,{f,96},[{x,1}]}.
    {test,test_arity,{f,96},[{x,1},3]}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,is_tuple,{f,96},[{x,2}]}.
    {test,test_arity,{f,96},[{x,2},3]}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {get_tuple_element,{x,2},1,{x,4}}.
    {get_tuple_element,{x,2},2,{x,5}}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",157}]}.
    {call_ext,6,{extfunc,'Elixir.NaiveDateTime',new,6}}.
    {test,is_tagged_tuple,{f,95},[{x,0},2,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,0}.
    return.
  {label,93}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",162}]}.
    {call,0,{f,90}}. % local_now/0
    {move,{y,0},{x,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",164}]}.
    {call,2,{f,31}}. % convert/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_atom,[incompatible_calendars]}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,94},[{x,1},{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,1}.
    return.
  {label,94}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",170}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,0},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",171}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",170}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot get \"local now\" in target calendar ">>},
                          {integer,42},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", reason: cannot convert from Calendar.ISO to ">>},
                          {integer,46},
                          {atom,binary},
                          5,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<".">>},
                          {integer,1}]}}.
    {trim,1,0}.
    {line,[{location,"lib/calendar/naive_datetime.ex",169}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,95}.
    {line,[{location,"lib/calendar/naive_datetime.ex",157}]}.
    {badmatch,{x,0}}.
  {label,96}.
    {line,[{location,"lib/calendar/naive_datetime.ex",156}]}.
    {badmatch,{x,0}}.


{function, new, 2, 98}.
  {label,97}.
    {line,[{location,"lib/calendar/naive_datetime.ex",320}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,new},2}.
  {label,98}.
    {test,is_map,{f,97},[{x,0}]}.
    {get_map_elements,{f,97},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,97},[{x,2},{atom,'Elixir.Date'}]}.
    {test,is_map,{f,97},[{x,1}]}.
    {get_map_elements,{f,97},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},
                             {x,4},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,97},[{x,2},{atom,'Elixir.Time'}]}.
    {test,is_eq_exact,{f,97},[{x,4},{x,3}]}.
    {get_map_elements,{f,100},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,5},
                             {atom,month},
                             {x,4},
                             {atom,day},
                             {x,2}]}}.
    {get_map_elements,{f,99},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,second},
                             {x,8},
                             {atom,minute},
                             {x,7},
                             {atom,microsecond},
                             {x,6},
                             {atom,hour},
                             {x,0}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.NaiveDateTime'}},
                   {x,0},
                   9,
                   {list,[{atom,calendar},
                          {x,3},
                          {atom,day},
                          {x,2},
                          {atom,hour},
                          {x,0},
                          {atom,microsecond},
                          {x,6},
                          {atom,minute},
                          {x,7},
                          {atom,month},
                          {x,4},
                          {atom,second},
                          {x,8},
                          {atom,year},
                          {x,5}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    return.
  {label,99}.
    {line,[{location,"lib/calendar/naive_datetime.ex",322}]}.
    {badmatch,{x,1}}.
  {label,100}.
    {line,[{location,"lib/calendar/naive_datetime.ex",321}]}.
    {badmatch,{x,0}}.


{function, new, 6, 102}.
  {label,101}.
    {line,[{location,"lib/calendar/naive_datetime.ex",222}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,new},6}.
  {label,102}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,7}}.
    {move,{literal,{0,0}},{x,6}}.
    {call_only,8,{f,106}}. % new/8


{function, new, 7, 104}.
  {label,103}.
    {line,[{location,"lib/calendar/naive_datetime.ex",222}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,new},7}.
  {label,104}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,7}}.
    {call_only,8,{f,106}}. % new/8


{function, new, 8, 106}.
  {label,105}.
    {line,[{location,"lib/calendar/naive_datetime.ex",224}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,new},8}.
  {label,106}.
    {test,is_integer,{f,107},[{x,6}]}.
    {test_heap,3,8}.
    {put_tuple2,{x,6},{list,[{x,6},{integer,6}]}}.
    {call_only,8,{f,106}}. % new/8
  {label,107}.
    {allocate,8,8}.
    {move,{x,7},{y,0}}.
    {move,{x,6},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{y,7}}.
    {move,{atom,'valid_date?'},{x,4}}.
    {move,{x,7},{x,3}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",231}]}.
    {apply,3}.
    {select_val,{x,0},
                {f,113},
                {list,[{atom,false},{f,112},{atom,true},{f,108}]}}.
  {label,108}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{atom,'valid_time?'},{x,5}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",234}]}.
    {apply,4}.
    {select_val,{x,0},
                {f,111},
                {list,[{atom,false},{f,110},{atom,true},{f,109}]}}.
  {label,109}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.NaiveDateTime'}},
                   {x,0},
                   0,
                   {list,[{atom,calendar},
                          {y,0},
                          {atom,day},
                          {y,5},
                          {atom,hour},
                          {y,4},
                          {atom,microsecond},
                          {y,1},
                          {atom,minute},
                          {y,3},
                          {atom,month},
                          {y,6},
                          {atom,second},
                          {y,2},
                          {atom,year},
                          {y,7}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,8}.
    return.
  {label,110}.
    {move,{literal,{error,invalid_time}},{x,0}}.
    {deallocate,8}.
    return.
  {label,111}.
    {move,{atom,badarg},{x,0}}.
    {call_ext_last,1,{extfunc,erlang,error,1},8}.
  {label,112}.
    {move,{literal,{error,invalid_date}},{x,0}}.
    {deallocate,8}.
    return.
  {label,113}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",231}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},8}.


{function, 'new!', 2, 115}.
  {label,114}.
    {line,[{location,"lib/calendar/naive_datetime.ex",351}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'new!'},2}.
  {label,115}.
    {test,is_map,{f,114},[{x,0}]}.
    {get_map_elements,{f,114},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,114},[{x,2},{atom,'Elixir.Date'}]}.
    {test,is_map,{f,114},[{x,1}]}.
    {get_map_elements,{f,114},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,calendar},
                             {x,4},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,114},[{x,2},{atom,'Elixir.Time'}]}.
    {test,is_eq_exact,{f,114},[{x,4},{x,3}]}.
    {allocate,0,2}.
    {line,[{location,"lib/calendar/naive_datetime.ex",352}]}.
    {call,2,{f,98}}. % new/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_atom,[ok]},
                                     2 => {t_map,{t_atom,any},any}}}}]}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,0}.
    return.


{function, 'new!', 6, 117}.
  {label,116}.
    {line,[{location,"lib/calendar/naive_datetime.ex",287}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'new!'},6}.
  {label,117}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,7}}.
    {move,{literal,{0,0}},{x,6}}.
    {call_only,8,{f,121}}. % 'new!'/8


{function, 'new!', 7, 119}.
  {label,118}.
    {line,[{location,"lib/calendar/naive_datetime.ex",287}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'new!'},7}.
  {label,119}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,7}}.
    {call_only,8,{f,121}}. % 'new!'/8


{function, 'new!', 8, 121}.
  {label,120}.
    {line,[{location,"lib/calendar/naive_datetime.ex",298}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'new!'},8}.
  {label,121}.
    {allocate,0,8}.
    {line,[{location,"lib/calendar/naive_datetime.ex",299}]}.
    {call,8,{f,106}}. % new/8
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_atom,[invalid_date,invalid_time]}}}},
                      {{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,122},[{x,1},{atom,ok}]}.
    {deallocate,0}.
    return.
  {label,122}.
    {line,[{location,"lib/calendar/naive_datetime.ex",304}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot build naive datetime, reason: ">>},
                          {integer,37},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, seconds_from_day_fraction, 1, 124}.
  {label,123}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1139}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},
               {atom,seconds_from_day_fraction},
               1}.
  {label,124}.
    {test,is_tuple,{f,123},[{x,0}]}.
    {test,test_arity,{f,123},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,125},[{x,0},{integer,86400}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,125}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1143}]}.
    {gc_bif,'*',{f,0},2,[{x,1},{integer,86400}],{x,1}}.
    {gc_bif,'div',{f,0},2,[{tr,{x,1},number},{x,0}],{x,0}}.
    return.


{function, to_date, 1, 127}.
  {label,126}.
    {line,[{location,"lib/calendar/naive_datetime.ex",592}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,to_date},1}.
  {label,127}.
    {test,is_map,{f,126},[{x,0}]}.
    {get_map_elements,{f,126},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,day},{x,2},{atom,calendar},{x,1}]}}.
    {test,has_map_fields,
          {f,126},
          {x,0},
          {list,[{atom,hour},{atom,microsecond},{atom,minute}]}}.
    {get_map_elements,{f,126},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,month},{x,3}]}}.
    {test,has_map_fields,{f,126},{x,0},{list,[{atom,second}]}}.
    {get_map_elements,{f,126},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},{x,4}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Date'}},
                   {x,0},
                   5,
                   {list,[{atom,calendar},
                          {x,1},
                          {atom,day},
                          {x,2},
                          {atom,month},
                          {x,3},
                          {atom,year},
                          {x,4}]}}.
    return.


{function, to_erl, 1, 129}.
  {label,128}.
    {line,[{location,"lib/calendar/naive_datetime.ex",858}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,to_erl},1}.
  {label,129}.
    {test,is_map,{f,128},[{x,0}]}.
    {test,has_map_fields,{f,128},{x,0},{list,[{atom,calendar}]}}.
    {allocate,0,1}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",860}]}.
    {call,2,{f,36}}. % 'convert!'/2
    {'%',{var_info,{x,0},[{type,{t_map,{t_atom,any},any}}]}}.
    {get_map_elements,{f,130},
                      {tr,{x,0},{t_map,{t_atom,any},any}},
                      {list,[{atom,year},
                             {x,6},
                             {atom,second},
                             {x,5},
                             {atom,month},
                             {x,4},
                             {atom,minute},
                             {x,3},
                             {atom,hour},
                             {x,2},
                             {atom,day},
                             {x,1}]}}.
    {test_heap,11,7}.
    {put_tuple2,{x,0},{list,[{x,6},{x,4},{x,1}]}}.
    {put_tuple2,{x,1},{list,[{x,2},{x,3},{x,5}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,0}.
    return.
  {label,130}.
    {line,[{location,"lib/calendar/naive_datetime.ex",859}]}.
    {badmatch,{x,0}}.


{function, to_gregorian_seconds, 1, 132}.
  {label,131}.
    {line,[{location,"lib/calendar/naive_datetime.ex",970}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,to_gregorian_seconds},1}.
  {label,132}.
    {test,is_map,{f,131},[{x,0}]}.
    {get_map_elements,{f,131},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,8},
                             {atom,second},
                             {x,7},
                             {atom,month},
                             {x,6},
                             {atom,minute},
                             {x,5},
                             {atom,microsecond},
                             {x,4},
                             {atom,hour},
                             {x,3},
                             {atom,day},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {test,is_tuple,{f,131},[{x,4}]}.
    {test,test_arity,{f,131},[{x,4},2]}.
    {allocate,2,9}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {swap,{x,6},{x,1}}.
    {swap,{x,4},{x,6}}.
    {swap,{x,5},{x,4}}.
    {swap,{x,7},{x,5}}.
    {move,{x,8},{x,0}}.
    {move,{atom,naive_datetime_to_iso_days},{x,8}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",981}]}.
    {apply,7}.
    {test,is_tuple,{f,133},[{x,0}]}.
    {test,test_arity,{f,133},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",991}]}.
    {call,1,{f,124}}. % seconds_from_day_fraction/1
    {line,[{location,"lib/calendar/naive_datetime.ex",992}]}.
    {gc_bif,'*',{f,0},1,[{y,0},{integer,86400}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},number},{x,0}],{x,0}}.
    {test_heap,3,1}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,2}.
    return.
  {label,133}.
    {line,[{location,"lib/calendar/naive_datetime.ex",980}]}.
    {badmatch,{x,0}}.


{function, to_iso8601, 1, 135}.
  {label,134}.
    {line,[{location,"lib/calendar/naive_datetime.ex",809}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,to_iso8601},1}.
  {label,135}.
    {move,{atom,extended},{x,1}}.
    {call_only,2,{f,137}}. % to_iso8601/2


{function, to_iso8601, 2, 137}.
  {label,136}.
    {line,[{location,"lib/calendar/naive_datetime.ex",811}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,to_iso8601},2}.
  {label,137}.
    {test,is_map,{f,136},[{x,0}]}.
    {get_map_elements,{f,136},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,2}]}}.
    {test,is_eq_exact,{f,139},[{x,2},{atom,'Elixir.Calendar.ISO'}]}.
    {select_val,{x,1},
                {f,136},
                {list,[{atom,basic},{f,138},{atom,extended},{f,138}]}}.
  {label,138}.
    {get_map_elements,{f,141},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,8},
                             {atom,second},
                             {x,7},
                             {atom,month},
                             {x,6},
                             {atom,minute},
                             {x,5},
                             {atom,microsecond},
                             {x,4},
                             {atom,hour},
                             {x,3},
                             {atom,day},
                             {x,2}]}}.
    {allocate,5,9}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,7},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,1},{x,3}}.
    {move,{x,6},{x,1}}.
    {move,{x,8},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",823}]}.
    {call_ext,4,{extfunc,'Elixir.Calendar.ISO',date_to_string,4}}.
    {move,{y,0},{x,5}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,4}}.
    {move,{x,0},{y,4}}.
    {trim,4,1}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",824}]}.
    {call_ext,5,{extfunc,'Elixir.Calendar.ISO',time_to_string,5}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",823}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"T">>},
                          {integer,1},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,1}.
    return.
  {label,139}.
    {select_val,{x,1},
                {f,136},
                {list,[{atom,basic},{f,140},{atom,extended},{f,140}]}}.
  {label,140}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",829}]}.
    {call,2,{f,36}}. % 'convert!'/2
    {'%',{var_info,{x,0},[{type,{t_map,{t_atom,any},any}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,137},1}. % to_iso8601/2
  {label,141}.
    {line,[{location,"lib/calendar/naive_datetime.ex",821}]}.
    {badmatch,{x,0}}.


{function, to_iso_days, 1, 143}.
  {label,142}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1146}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,to_iso_days},1}.
  {label,143}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {get_map_elements,{f,142},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,8},
                             {atom,second},
                             {x,7},
                             {atom,month},
                             {x,6},
                             {atom,minute},
                             {x,5},
                             {atom,microsecond},
                             {x,4},
                             {atom,hour},
                             {x,3},
                             {atom,day},
                             {x,2},
                             {atom,calendar},
                             {x,1}]}}.
    {allocate,0,9}.
    {swap,{x,6},{x,1}}.
    {swap,{x,4},{x,6}}.
    {swap,{x,5},{x,4}}.
    {swap,{x,7},{x,5}}.
    {move,{x,8},{x,0}}.
    {move,{atom,naive_datetime_to_iso_days},{x,8}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",1156}]}.
    {apply_last,7,0}.


{function, to_string, 1, 145}.
  {label,144}.
    {line,[{location,"lib/calendar/naive_datetime.ex",660}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,to_string},1}.
  {label,145}.
    {test,is_map,{f,144},[{x,0}]}.
    {get_map_elements,{f,144},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,1}]}}.
    {get_map_elements,{f,146},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,8},
                             {atom,second},
                             {x,7},
                             {atom,month},
                             {x,6},
                             {atom,minute},
                             {x,5},
                             {atom,microsecond},
                             {x,4},
                             {atom,hour},
                             {x,3},
                             {atom,day},
                             {x,2}]}}.
    {allocate,0,9}.
    {swap,{x,6},{x,1}}.
    {swap,{x,4},{x,6}}.
    {swap,{x,5},{x,4}}.
    {swap,{x,7},{x,5}}.
    {move,{x,8},{x,0}}.
    {move,{atom,naive_datetime_to_string},{x,8}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",671}]}.
    {apply_last,7,0}.
  {label,146}.
    {line,[{location,"lib/calendar/naive_datetime.ex",669}]}.
    {badmatch,{x,0}}.


{function, to_time, 1, 148}.
  {label,147}.
    {line,[{location,"lib/calendar/naive_datetime.ex",618}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,to_time},1}.
  {label,148}.
    {test,is_map,{f,147},[{x,0}]}.
    {get_map_elements,{f,147},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,calendar},{x,1}]}}.
    {test,has_map_fields,{f,147},{x,0},{list,[{atom,day}]}}.
    {get_map_elements,{f,147},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,minute},
                             {x,4},
                             {atom,microsecond},
                             {x,3},
                             {atom,hour},
                             {x,2}]}}.
    {test,has_map_fields,{f,147},{x,0},{list,[{atom,month}]}}.
    {get_map_elements,{f,147},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,second},{x,5}]}}.
    {test,has_map_fields,{f,147},{x,0},{list,[{atom,year}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Time'}},
                   {x,0},
                   6,
                   {list,[{atom,calendar},
                          {x,1},
                          {atom,hour},
                          {x,2},
                          {atom,microsecond},
                          {x,3},
                          {atom,minute},
                          {x,4},
                          {atom,second},
                          {x,5}]}}.
    return.


{function, truncate, 2, 150}.
  {label,149}.
    {line,[{location,"lib/calendar/naive_datetime.ex",550}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,truncate},2}.
  {label,150}.
    {test,is_map,{f,149},[{x,0}]}.
    {get_map_elements,{f,149},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,microsecond},{x,2}]}}.
    {get_map_elements,{f,151},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_eq_exact,{f,151},[{x,3},{atom,'Elixir.NaiveDateTime'}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",551}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar',truncate,2}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{atom,microsecond},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,151}.
    {get_map_elements,{f,149},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,year},
                             {x,9},
                             {atom,second},
                             {x,8},
                             {atom,month},
                             {x,7},
                             {atom,minute},
                             {x,6},
                             {atom,hour},
                             {x,5},
                             {atom,day},
                             {x,4},
                             {atom,calendar},
                             {x,3}]}}.
    {allocate,7,10}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,6},{y,3}}.
    {move,{x,7},{y,4}}.
    {move,{x,8},{y,5}}.
    {move,{x,9},{y,6}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",575}]}.
    {call_ext,2,{extfunc,'Elixir.Calendar',truncate,2}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.NaiveDateTime'}},
                   {x,0},
                   1,
                   {list,[{atom,calendar},
                          {y,0},
                          {atom,day},
                          {y,1},
                          {atom,hour},
                          {y,2},
                          {atom,microsecond},
                          {x,0},
                          {atom,minute},
                          {y,3},
                          {atom,month},
                          {y,4},
                          {atom,second},
                          {y,5},
                          {atom,year},
                          {y,6}]}}.
    {deallocate,7}.
    return.


{function, utc_now, 0, 153}.
  {label,152}.
    {line,[{location,"lib/calendar/naive_datetime.ex",104}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,utc_now},0}.
  {label,153}.
    {move,{atom,'Elixir.Calendar.ISO'},{x,0}}.
    {call_only,1,{f,155}}. % utc_now/1


{function, utc_now, 1, 155}.
  {label,154}.
    {line,[{location,"lib/calendar/naive_datetime.ex",106}]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,utc_now},1}.
  {label,155}.
    {test,is_eq_exact,{f,156},[{x,0},{atom,'Elixir.Calendar.ISO'}]}.
    {allocate,0,0}.
    {line,[{location,"lib/calendar/naive_datetime.ex",108}]}.
    {call_ext,0,{extfunc,os,system_time,0}}.
    {move,{atom,native},{x,1}}.
    {call_ext,2,{extfunc,'Elixir.Calendar.ISO',from_unix,2}}.
    {test,is_tagged_tuple,{f,157},[{x,0},4,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,157},[{x,1}]}.
    {test,test_arity,{f,157},[{x,1},3]}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {test,is_tuple,{f,157},[{x,2}]}.
    {test,test_arity,{f,157},[{x,2},3]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,4}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {get_tuple_element,{x,2},0,{x,5}}.
    {get_tuple_element,{x,2},1,{x,6}}.
    {get_tuple_element,{x,2},2,{x,2}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.NaiveDateTime'}},
                   {x,0},
                   7,
                   {list,[{atom,calendar},
                          {atom,'Elixir.Calendar.ISO'},
                          {atom,day},
                          {x,1},
                          {atom,hour},
                          {x,5},
                          {atom,microsecond},
                          {x,0},
                          {atom,minute},
                          {x,6},
                          {atom,month},
                          {x,4},
                          {atom,second},
                          {x,2},
                          {atom,year},
                          {x,3}]}}.
    {deallocate,0}.
    return.
  {label,156}.
    {allocate,0,1}.
    {line,[{location,"lib/calendar/naive_datetime.ex",124}]}.
    {call_ext,1,{extfunc,'Elixir.DateTime',utc_now,1}}.
    {line,[{location,"lib/calendar/naive_datetime.ex",125}]}.
    {call_ext_last,1,{extfunc,'Elixir.DateTime',to_naive,1},0}.
  {label,157}.
    {line,[{location,"lib/calendar/naive_datetime.ex",107}]}.
    {badmatch,{x,0}}.


{function, module_info, 0, 159}.
  {label,158}.
    {line,[]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,module_info},0}.
  {label,159}.
    {move,{atom,'Elixir.NaiveDateTime'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 161}.
  {label,160}.
    {line,[]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,module_info},1}.
  {label,161}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.NaiveDateTime'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-__struct__/1-fun-0-', 2, 163}.
  {label,162}.
    {line,[]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,163}.
    {test,is_tuple,{f,165},[{x,0}]}.
    {test,test_arity,{f,165},[{x,0},2]}.
    {test,is_tuple,{f,165},[{x,1}]}.
    {test,test_arity,{f,165},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_map,{f,164},[{x,2}]}.
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
  {label,164}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,2}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,165}.
    {call_only,2,{f,167}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 167}.
  {label,166}.
    {line,[]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},
               {atom,'-__struct__/1-inlined-0-'},
               2}.
  {label,167}.
    {jump,{f,166}}.


{function, '-inlined-__info__/1-', 1, 169}.
  {label,168}.
    {line,[]}.
    {func_info,{atom,'Elixir.NaiveDateTime'},{atom,'-inlined-__info__/1-'},1}.
  {label,169}.
    {jump,{f,168}}.
