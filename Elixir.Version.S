{module, 'Elixir.Version'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {compare,2},
           {compile_requirement,1},
           {'match?',2},
           {'match?',3},
           {module_info,0},
           {module_info,1},
           {parse,1},
           {'parse!',1},
           {parse_requirement,1},
           {'parse_requirement!',1},
           {to_string,1}]}.

{attributes, []}.

{labels, 94}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Version'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => major,required => true},
                    #{field => minor,required => true},
                    #{field => patch,required => true},
                    #{field => pre,required => false},
                    #{field => build,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Version'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {compare,2},
                    {compile_requirement,1},
                    {'match?',2},
                    {'match?',3},
                    {parse,1},
                    {'parse!',1},
                    {parse_requirement,1},
                    {'parse_requirement!',1},
                    {to_string,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<55,175,153,175,201,152,208,172,70,143,80,196,80,142,254,
                     132>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Version'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,93}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/version.ex",106}]}.
    {func_info,{atom,'Elixir.Version'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__struct__' => 'Elixir.Version',build => nil,
                     major => nil,minor => nil,patch => nil,pre => []}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/version.ex",106}]}.
    {func_info,{atom,'Elixir.Version'},{atom,'__struct__'},1}.
  {label,13}.
    {allocate_heap,1,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,87},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_map,any,any}}}}]}}.
    {move,{literal,{#{'__struct__' => 'Elixir.Version',build => nil,
                      major => nil,minor => nil,patch => nil,pre => []},
                    [major,minor,patch]}},
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
    {move,{atom,'Elixir.Version'},{x,0}}.
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


{function, compare, 2, 17}.
  {label,16}.
    {line,[{location,"lib/version.ex",334}]}.
    {func_info,{atom,'Elixir.Version'},{atom,compare},2}.
  {label,17}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{atom,true},{x,1}}.
    {line,[{location,"lib/version.ex",335}]}.
    {call,2,{f,53}}. % to_matchable/2
    {'%',{var_info,{x,0},[{type,{t_tuple,5,true,#{}}}]}}.
    {swap,{y,0},{x,0}}.
    {move,{atom,true},{x,1}}.
    {call,2,{f,53}}. % to_matchable/2
    {'%',{var_info,{x,0},[{type,{t_tuple,5,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,21},1}. % do_compare/2


{function, compile_requirement, 1, 19}.
  {label,18}.
    {line,[{location,"lib/version.ex",451}]}.
    {func_info,{atom,'Elixir.Version'},{atom,compile_requirement},1}.
  {label,19}.
    {call_ext_only,1,
                   {extfunc,'Elixir.Version.Requirement',compile_requirement,
                            1}}.


{function, do_compare, 2, 21}.
  {label,20}.
    {line,[{location,"lib/version.ex",338}]}.
    {func_info,{atom,'Elixir.Version'},{atom,do_compare},2}.
  {label,21}.
    {'%',{var_info,{x,0},[{type,{t_tuple,5,true,#{}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,5,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {test,is_ge,{f,24},[{x,3},{x,2}]}.
    {test,is_ge,{f,26},[{x,2},{x,3}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {test,is_ge,{f,24},[{x,2},{x,3}]}.
    {test,is_ge,{f,26},[{x,3},{x,2}]}.
    {get_tuple_element,{x,1},2,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {test,is_ge,{f,24},[{x,2},{x,3}]}.
    {test,is_ge,{f,26},[{x,3},{x,2}]}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {test,is_nil,{f,22},[{x,0}]}.
    {test,is_nil,{f,24},[{x,1}]}.
    {jump,{f,23}}.
  {label,22}.
    {test,is_ne_exact,{f,26},[{x,1},nil]}.
  {label,23}.
    {test,is_lt,{f,25},[{x,1},{x,0}]}.
  {label,24}.
    {move,{atom,gt},{x,0}}.
    return.
  {label,25}.
    {test,is_lt,{f,27},[{x,0},{x,1}]}.
  {label,26}.
    {move,{atom,lt},{x,0}}.
    return.
  {label,27}.
    {move,{atom,eq},{x,0}}.
    return.


{function, 'match?', 2, 29}.
  {label,28}.
    {line,[{location,"lib/version.ex",284}]}.
    {func_info,{atom,'Elixir.Version'},{atom,'match?'},2}.
  {label,29}.
    {move,nil,{x,2}}.
    {call_only,3,{f,31}}. % 'match?'/3


{function, 'match?', 3, 31}.
  {label,30}.
    {line,[{location,"lib/version.ex",286}]}.
    {func_info,{atom,'Elixir.Version'},{atom,'match?'},3}.
  {label,31}.
    {test,is_binary,{f,32},[{x,1}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/version.ex",287}]}.
    {call,1,{f,47}}. % 'parse_requirement!'/1
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,31},2}. % 'match?'/3
  {label,32}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{atom,allow_pre},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,true},{x,2}}.
    {line,[{location,"lib/version.ex",291}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/version.ex",292}]}.
    {call,2,{f,53}}. % to_matchable/2
    {'%',{var_info,{x,0},[{type,{t_tuple,5,true,#{}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/version.ex",294}]}.
    {call_ext_last,2,{extfunc,'Elixir.Version.Requirement','match?',2},1}.


{function, parse, 1, 34}.
  {label,33}.
    {line,[{location,"lib/version.ex",367}]}.
    {func_info,{atom,'Elixir.Version'},{atom,parse},1}.
  {label,34}.
    {test,is_binary,{f,33},[{x,0}]}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/version.ex",368}]}.
    {call_ext,1,{extfunc,'Elixir.Version.Parser',parse_version,1}}.
    {test,is_tuple,{f,37},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,38},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_tuple,{f,38},[{y,0}]}.
    {test,test_arity,{f,38},[{y,0},5]}.
    {get_tuple_element,{y,0},4,{x,0}}.
    {test,is_nil,{f,35},[{x,0}]}.
    {move,{atom,nil},{x,0}}.
    {jump,{f,36}}.
  {label,35}.
    {move,{literal,<<".">>},{x,1}}.
    {line,[{location,"lib/version.ex",370}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',join,2}}.
  {label,36}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {get_tuple_element,{y,0},1,{x,2}}.
    {get_tuple_element,{y,0},2,{x,3}}.
    {get_tuple_element,{y,0},3,{x,4}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Version'}},
                   {x,0},
                   5,
                   {list,[{atom,build},
                          {x,0},
                          {atom,major},
                          {x,1},
                          {atom,minor},
                          {x,2},
                          {atom,patch},
                          {x,3},
                          {atom,pre},
                          {x,4}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,37}.
    {test,is_eq_exact,{f,38},[{x,0},{atom,error}]}.
    {deallocate,1}.
    return.
  {label,38}.
    {line,[{location,"lib/version.ex",368}]}.
    {case_end,{x,0}}.


{function, 'parse!', 1, 40}.
  {label,39}.
    {line,[{location,"lib/version.ex",394}]}.
    {func_info,{atom,'Elixir.Version'},{atom,'parse!'},1}.
  {label,40}.
    {test,is_binary,{f,39},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/version.ex",395}]}.
    {call,1,{f,34}}. % parse/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[error]},
                     none,none,
                     [{{2,{t_atom,[ok]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[ok]},
                             2 => {t_map,{t_atom,any},any}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,41},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        [{{2,{t_atom,[ok]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[ok]},
                                     2 => {t_map,{t_atom,any},any}}}}],
                        none}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,1}.
    return.
  {label,41}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/version.ex",397}]}.
    {call_ext,1,{extfunc,'Elixir.Version.InvalidVersionError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, parse_requirement, 1, 43}.
  {label,42}.
    {line,[{location,"lib/version.ex",415}]}.
    {func_info,{atom,'Elixir.Version'},{atom,parse_requirement},1}.
  {label,43}.
    {test,is_binary,{f,42},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/version.ex",416}]}.
    {call_ext,1,{extfunc,'Elixir.Version.Parser',parse_requirement,1}}.
    {test,is_tuple,{f,44},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,45},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/version.ex",417}]}.
    {call_ext,2,{extfunc,'Elixir.Version.Requirement',new,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,44}.
    {test,is_eq_exact,{f,45},[{x,0},{atom,error}]}.
    {deallocate,1}.
    return.
  {label,45}.
    {line,[{location,"lib/version.ex",416}]}.
    {case_end,{x,0}}.


{function, 'parse_requirement!', 1, 47}.
  {label,46}.
    {line,[{location,"lib/version.ex",438}]}.
    {func_info,{atom,'Elixir.Version'},{atom,'parse_requirement!'},1}.
  {label,47}.
    {test,is_binary,{f,46},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/version.ex",439}]}.
    {call,1,{f,43}}. % parse_requirement/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[error]},
                                   none,none,
                                   [{{2,{t_atom,[ok]}},
                                     {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                                   none}}]}}.
    {test,is_tuple,
          {f,48},
          [{tr,{x,0},
               {t_union,{t_atom,[error]},
                        none,none,
                        [{{2,{t_atom,[ok]}},
                          {t_tuple,2,true,#{1 => {t_atom,[ok]}}}}],
                        none}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,1}.
    return.
  {label,48}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/version.ex",441}]}.
    {call_ext,1,
              {extfunc,'Elixir.Version.InvalidRequirementError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, pre_to_string, 1, 50}.
  {label,49}.
    {line,[{location,"lib/version.ex",485}]}.
    {func_info,{atom,'Elixir.Version'},{atom,pre_to_string},1}.
  {label,50}.
    {test,is_nil,{f,51},[{x,0}]}.
    {move,{literal,<<>>},{x,0}}.
    return.
  {label,51}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,84},0,0,{x,2},{list,[]}}.
    {move,{literal,<<".">>},{x,1}}.
    {line,[{location,"lib/version.ex",491}]}.
    {call_ext,3,{extfunc,'Elixir.Enum',map_join,3}}.
    {line,[{location,"lib/version.ex",490}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"-">>},
                          {integer,1},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,0}.
    return.


{function, to_matchable, 2, 53}.
  {label,52}.
    {line,[{location,"lib/version.ex",453}]}.
    {func_info,{atom,'Elixir.Version'},{atom,to_matchable},2}.
  {label,53}.
    {test,is_map,{f,54},[{x,0}]}.
    {get_map_elements,{f,54},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,pre},
                             {x,6},
                             {atom,patch},
                             {x,5},
                             {atom,minor},
                             {x,4},
                             {atom,major},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,54},[{x,2},{atom,'Elixir.Version'}]}.
    {test_heap,6,7}.
    {put_tuple2,{x,0},{list,[{x,3},{x,4},{x,5},{x,6},{x,1}]}}.
    return.
  {label,54}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/version.ex",458}]}.
    {call_ext,1,{extfunc,'Elixir.Version.Parser',parse_version,1}}.
    {test,is_tuple,{f,55},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,56},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_tuple,{f,56},[{x,1}]}.
    {test,test_arity,{f,56},[{x,1},5]}.
    {test_heap,6,2}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2},{x,3},{x,1},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,55}.
    {test,is_eq_exact,{f,56},[{x,0},{atom,error}]}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {line,[{location,"lib/version.ex",463}]}.
    {call_ext,1,{extfunc,'Elixir.Version.InvalidVersionError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,56}.
    {line,[{location,"lib/version.ex",458}]}.
    {case_end,{x,0}}.


{function, to_string, 1, 58}.
  {label,57}.
    {line,[{location,"lib/version.ex",479}]}.
    {func_info,{atom,'Elixir.Version'},{atom,to_string},1}.
  {label,58}.
    {test,is_map,{f,57},[{x,0}]}.
    {get_map_elements,{f,57},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,57},[{x,1},{atom,'Elixir.Version'}]}.
    {get_map_elements,{f,78},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,pre},{x,1}]}}.
    {allocate,6,2}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4}]}}.
    {move,{x,0},{y,5}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/version.ex",480}]}.
    {call,1,{f,50}}. % pre_to_string/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {move,{x,0},{y,4}}.
    {get_map_elements,{f,77},
                      {tr,{y,5},{t_map,any,any}},
                      {list,[{atom,build},{y,3}]}}.
    {select_val,{y,3},{f,60},{list,[{atom,false},{f,59},{atom,nil},{f,59}]}}.
  {label,59}.
    {move,{atom,nil},{y,3}}.
    {jump,{f,63}}.
  {label,60}.
    {test,is_binary,{f,61},[{y,3}]}.
    {move,{y,3},{x,0}}.
    {jump,{f,62}}.
  {label,61}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/version.ex",481}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,62}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"+">>},
                          {integer,1},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {move,{x,0},{y,3}}.
  {label,63}.
    {get_map_elements,{f,76},
                      {tr,{y,5},{t_map,any,any}},
                      {list,[{atom,major},{y,2}]}}.
    {test,is_binary,{f,64},[{y,2}]}.
    {jump,{f,65}}.
  {label,64}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/version.ex",482}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,2}}.
  {label,65}.
    {get_map_elements,{f,75},
                      {tr,{y,5},{t_map,any,any}},
                      {list,[{atom,minor},{y,1}]}}.
    {test,is_binary,{f,66},[{y,1}]}.
    {jump,{f,67}}.
  {label,66}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,1}}.
  {label,67}.
    {get_map_elements,{f,74},
                      {tr,{y,5},{t_map,any,any}},
                      {list,[{atom,patch},{y,0}]}}.
    {test,is_binary,{f,68},[{y,0}]}.
    {move,{y,0},{y,5}}.
    {jump,{f,69}}.
  {label,68}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0},{y,5}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,5}}.
  {label,69}.
    {test,is_binary,{f,70},[{tr,{y,4},{t_bitstring,1}}]}.
    {jump,{f,71}}.
  {label,70}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,4}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,4}}.
  {label,71}.
    {test,is_binary,
          {f,72},
          [{tr,{y,3},
               {t_union,{t_atom,[nil]},none,none,none,{t_bitstring,1}}}]}.
    {move,{y,3},{x,0}}.
    {jump,{f,73}}.
  {label,72}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,73}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<".">>},
                          {integer,1},
                          {atom,binary},
                          3,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<".">>},
                          {integer,1},
                          {atom,binary},
                          5,8,nil,
                          {y,5},
                          {atom,all},
                          {atom,binary},
                          6,8,nil,
                          {y,4},
                          {atom,all},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,6}.
    return.
  {label,74}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,patch},{y,5}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},6}.
  {label,75}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,minor},{y,5}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},6}.
  {label,76}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,major},{y,5}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},6}.
  {label,77}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,build},{y,5}]}}.
    {line,[{location,"lib/version.ex",481}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},6}.
  {label,78}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,pre},{x,0}]}}.
    {line,[{location,"lib/version.ex",480}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, module_info, 0, 80}.
  {label,79}.
    {line,[]}.
    {func_info,{atom,'Elixir.Version'},{atom,module_info},0}.
  {label,80}.
    {move,{atom,'Elixir.Version'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 82}.
  {label,81}.
    {line,[]}.
    {func_info,{atom,'Elixir.Version'},{atom,module_info},1}.
  {label,82}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Version'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-pre_to_string/1-fun-0-', 1, 84}.
  {label,83}.
    {line,[{location,"lib/version.ex",491}]}.
    {func_info,{atom,'Elixir.Version'},{atom,'-pre_to_string/1-fun-0-'},1}.
  {label,84}.
    {test,is_integer,{f,85},[{x,0}]}.
    {line,[{location,"lib/version.ex",492}]}.
    {call_ext_only,1,{extfunc,erlang,integer_to_binary,1}}.
  {label,85}.
    {test,is_binary,{f,83},[{x,0}]}.
    return.


{function, '-__struct__/1-fun-0-', 2, 87}.
  {label,86}.
    {line,[]}.
    {func_info,{atom,'Elixir.Version'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,87}.
    {test,is_tuple,{f,89},[{x,0}]}.
    {test,test_arity,{f,89},[{x,0},2]}.
    {test,is_tuple,{f,89},[{x,1}]}.
    {test,test_arity,{f,89},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_map,{f,88},[{x,2}]}.
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
  {label,88}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,2}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,89}.
    {call_only,2,{f,91}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 91}.
  {label,90}.
    {line,[]}.
    {func_info,{atom,'Elixir.Version'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,91}.
    {jump,{f,90}}.


{function, '-inlined-__info__/1-', 1, 93}.
  {label,92}.
    {line,[]}.
    {func_info,{atom,'Elixir.Version'},{atom,'-inlined-__info__/1-'},1}.
  {label,93}.
    {jump,{f,92}}.
