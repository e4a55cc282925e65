{module, 'Elixir.Regex'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {compile,1},
           {compile,2},
           {'compile!',1},
           {'compile!',2},
           {escape,1},
           {'match?',2},
           {module_info,0},
           {module_info,1},
           {named_captures,2},
           {named_captures,3},
           {names,1},
           {opts,1},
           {re_pattern,1},
           {recompile,1},
           {'recompile!',1},
           {'regex?',1},
           {replace,3},
           {replace,4},
           {run,2},
           {run,3},
           {scan,2},
           {scan,3},
           {source,1},
           {split,2},
           {split,3},
           {unescape_map,1},
           {version,0}]}.

{attributes, []}.

{labels, 218}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => re_pattern,required => false},
                    #{field => source,required => false},
                    #{field => opts,required => false},
                    #{field => re_version,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Regex'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {compile,1},
                    {compile,2},
                    {'compile!',1},
                    {'compile!',2},
                    {escape,1},
                    {'match?',2},
                    {named_captures,2},
                    {named_captures,3},
                    {names,1},
                    {opts,1},
                    {re_pattern,1},
                    {recompile,1},
                    {'recompile!',1},
                    {'regex?',1},
                    {replace,3},
                    {replace,4},
                    {run,2},
                    {run,3},
                    {scan,2},
                    {scan,3},
                    {source,1},
                    {split,2},
                    {split,3},
                    {unescape_map,1},
                    {version,0}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<30,102,67,40,111,140,31,93,53,6,143,1,140,114,210,12>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Regex'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,217}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/regex.ex",156}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__struct__' => 'Elixir.Regex',opts => <<>>,
                     re_pattern => nil,re_version => <<>>,source => <<>>}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/regex.ex",156}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'__struct__'},1}.
  {label,13}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,211},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {move,{literal,#{'__struct__' => 'Elixir.Regex',opts => <<>>,
                     re_pattern => nil,re_version => <<>>,source => <<>>}},
          {x,1}}.
    {line,[]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, apply_list, 3, 15}.
  {label,14}.
    {line,[{location,"lib/regex.ex",735}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,apply_list},3}.
  {label,15}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     {t_tuple,2,true,#{1 => {t_fun,any,any,any}}},
                     none}}]}}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,any}}]}}.
    {move,{x,1},{x,3}}.
    {move,{x,2},{x,4}}.
    {move,{integer,0},{x,2}}.
    {move,{x,0},{x,1}}.
    {call_only,5,{f,17}}. % apply_list/5


{function, apply_list, 5, 17}.
  {label,16}.
    {line,[{location,"lib/regex.ex",739}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,apply_list},5}.
  {label,17}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     {t_tuple,2,true,#{1 => {t_fun,any,any,any}}},
                     none}}]}}.
    {test,is_eq_exact,{f,18},[{tr,{x,1},{t_bitstring,8}},{literal,<<>>}]}.
    {test,is_nil,{f,18},[{x,4}]}.
    {move,nil,{x,0}}.
    return.
  {label,18}.
    {test,is_nonempty_list,{f,20},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,16},[{x,5}]}.
    {get_hd,{x,5},{x,7}}.
    {test,is_tuple,{f,16},[{x,7}]}.
    {test,test_arity,{f,16},[{x,7},2]}.
    {get_tuple_element,{x,7},0,{x,8}}.
    {test,is_lt,{f,19},[{tr,{x,2},number},{x,8}]}.
    {line,[{location,"lib/regex.ex",749}]}.
    {gc_bif,'-',{f,0},9,[{x,8},{tr,{x,2},number}],{x,2}}.
    {bs_start_match4,{atom,no_fail},9,{x,1},{x,5}}.
    {test,bs_get_binary2,
          {f,21},
          9,
          [{x,5},
           {x,2},
           8,
           {field_flags,[{anno,[750,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,2}}.
    {allocate,1,9}.
    {move,{x,2},{y,0}}.
    {bs_get_tail,{x,5},{x,1},9}.
    {move,{x,8},{x,2}}.
    {line,[{location,"lib/regex.ex",751}]}.
    {call,5,{f,17}}. % apply_list/5
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_cons,any,{t_union,none,nil,none,none,{t_bitstring,8}}}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,19}.
    {test,is_eq_exact,{f,16},[{x,8},{tr,{x,2},number}]}.
    {bs_start_match4,{atom,no_fail},8,{x,1},{x,4}}.
    {get_tuple_element,{x,7},1,{x,7}}.
    {test,bs_skip_bits2,
          {f,22},
          [{x,4},
           {x,7},
           8,
           {field_flags,[{anno,[755,{file,"lib/regex.ex"}]},unsigned,big]}]}.
    {allocate,6,8}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,7},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,0},{y,5}}.
    {bs_get_tail,{x,4},{y,0},6}.
    {move,{x,5},{x,2}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/regex.ex",756}]}.
    {call,3,{f,24}}. % apply_replace/3
    {line,[{location,"lib/regex.ex",757}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,4},number},{y,1}],{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{y,5},{x,5}}.
    {move,{x,0},{y,5}}.
    {move,{y,2},{x,4}}.
    {trim,5,1}.
    {move,{x,5},{x,0}}.
    {call,5,{f,17}}. % apply_list/5
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,any,{t_union,none,nil,none,none,{t_bitstring,8}}},
                     none,none,
                     {t_bitstring,8}}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,20}.
    {test,is_nil,{f,16},[{x,4}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,21}.
    {line,[{location,"lib/regex.ex",750}]}.
    {badmatch,{x,1}}.
  {label,22}.
    {line,[{location,"lib/regex.ex",755}]}.
    {badmatch,{x,1}}.


{function, apply_replace, 3, 24}.
  {label,23}.
    {line,[{location,"lib/regex.ex",760}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,apply_replace},3}.
  {label,24}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     {t_tuple,2,true,#{1 => {t_fun,any,any,any}}},
                     none}}]}}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,any}}]}}.
    {test,is_nonempty_list,{f,25},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nil,{f,26},[{tr,{x,4},{t_list,any,nil}}]}.
    {test,is_binary,{f,26},[{x,3}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,25}.
    {test,is_tuple,
          {f,26},
          [{tr,{x,1},
               {t_union,none,nil,none,
                        {t_tuple,2,true,#{1 => {t_fun,any,any,any}}},
                        none}}]}.
    {allocate,1,3}.
    {get_tuple_element,{x,1},0,{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"lib/regex.ex",761}]}.
    {call,3,{f,84}}. % get_indexes/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_bitstring,8},nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,apply,2},1}.
  {label,26}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/regex.ex",769}]}.
    {call_ext,1,{extfunc,erlang,list_to_tuple,1}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,207},0,0,{x,2},{list,[{y,1},{x,0}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_cons,any,any}}]}}.
    {move,nil,{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {line,[{location,"lib/regex.ex",771}]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, compile, 1, 28}.
  {label,27}.
    {line,[{location,"lib/regex.ex",191}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,compile},1}.
  {label,28}.
    {move,{literal,<<>>},{x,1}}.
    {call_only,2,{f,30}}. % compile/2


{function, compile, 2, 30}.
  {label,29}.
    {line,[{location,"lib/regex.ex",191}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,compile},2}.
  {label,30}.
    {test,is_binary,{f,29},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/regex.ex",192}]}.
    {call,0,{f,201}}. % version/0
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,32},2}. % compile/3


{function, compile, 3, 32}.
  {label,31}.
    {line,[{location,"lib/regex.ex",195}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,compile},3}.
  {label,32}.
    {'%',{var_info,{x,2},[{type,{t_tuple,2,true,#{}}}]}}.
    {test,is_binary,{f,34},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/regex.ex",196}]}.
    {call,2,{f,178}}. % translate_options/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             [{{2,{t_atom,[capture]}},
                               {t_tuple,2,true,#{1 => {t_atom,[capture]}}}},
                              {{2,{t_atom,[newline]}},
                               {t_tuple,2,true,
                                   #{1 => {t_atom,[newline]},
                                     2 => {t_atom,[anycrlf]}}}},
                              {{2,{t_atom,[offset]}},
                               {t_tuple,2,true,#{1 => {t_atom,[offset]}}}},
                              {{3,{t_atom,[capture]}},
                               {t_tuple,3,true,#{1 => {t_atom,[capture]}}}}],
                             none},
                         nil},
                     none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,#{1 => {t_atom,[error]}}}}],
                     none}}]}}.
    {test,is_tuple,
        {f,33},
        [{tr,{x,0},
             {t_union,none,
                 {t_list,
                     {t_union,
                         {t_atom,any},
                         none,none,
                         [{{2,{t_atom,[capture]}},
                           {t_tuple,2,true,#{1 => {t_atom,[capture]}}}},
                          {{2,{t_atom,[newline]}},
                           {t_tuple,2,true,
                               #{1 => {t_atom,[newline]},
                                 2 => {t_atom,[anycrlf]}}}},
                          {{2,{t_atom,[offset]}},
                           {t_tuple,2,true,#{1 => {t_atom,[offset]}}}},
                          {{3,{t_atom,[capture]}},
                           {t_tuple,3,true,#{1 => {t_atom,[capture]}}}}],
                         none},
                     nil},
                 none,
                 [{{2,{t_atom,[error]}},
                   {t_tuple,2,true,#{1 => {t_atom,[error]}}}}],
                 none}}]}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,invalid_option},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,33}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,36},3}. % compile/4
  {label,34}.
    {test,is_list,{f,31},[{x,1}]}.
    {move,{x,2},{x,3}}.
    {move,{literal,<<>>},{x,2}}.
    {call_only,4,{f,36}}. % compile/4


{function, compile, 4, 36}.
  {label,35}.
    {line,[{location,"lib/regex.ex",209}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,compile},4}.
  {label,36}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,2,true,#{}}}]}}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {line,[{location,"lib/regex.ex",210}]}.
    {call_ext,2,{extfunc,re,compile,2}}.
    {move,{x,0},{y,0}}.
    {test,is_tagged_tuple,{f,37},[{x,0},2,{atom,ok}]}.
    {move,{y,3},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,3}}.
    {move,{y,1},{y,2}}.
    {trim,2,3}.
    {line,[{location,"lib/regex.ex",212}]}.
    {call,2,{f,76}}. % format_doc_opts/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,none,
                                   {t_cons,any,any},
                                   none,none,
                                   {t_bitstring,8}}}]}}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Regex'}},
                   {x,0},
                   2,
                   {list,[{atom,opts},
                          {x,0},
                          {atom,re_pattern},
                          {x,1},
                          {atom,re_version},
                          {y,0},
                          {atom,source},
                          {y,2}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,37}.
    {deallocate,5}.
    return.


{function, 'compile!', 1, 39}.
  {label,38}.
    {line,[{location,"lib/regex.ex",228}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'compile!'},1}.
  {label,39}.
    {move,{literal,<<>>},{x,1}}.
    {call_only,2,{f,41}}. % 'compile!'/2


{function, 'compile!', 2, 41}.
  {label,40}.
    {line,[{location,"lib/regex.ex",228}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'compile!'},2}.
  {label,41}.
    {test,is_binary,{f,40},[{x,0}]}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/regex.ex",229}]}.
    {call,2,{f,30}}. % compile/2
    {test,is_tuple,{f,48},[{x,0}]}.
    {test,test_arity,{f,48},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},{f,48},{list,[{atom,error},{f,43},{atom,ok},{f,42}]}}.
  {label,42}.
    {move,{x,2},{x,0}}.
    {deallocate,2}.
    return.
  {label,43}.
    {test,is_tuple,{f,48},[{x,2}]}.
    {test,test_arity,{f,48},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{y,1}}.
    {get_tuple_element,{x,2},1,{y,0}}.
    {test,is_binary,{f,44},[{y,1}]}.
    {jump,{f,45}}.
  {label,44}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/regex.ex",231}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,1}}.
  {label,45}.
    {test,is_binary,{f,46},[{y,0}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,47}}.
  {label,46}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,47}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" at position ">>},
                          {integer,13},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,2,0}.
    {call_ext,1,{extfunc,'Elixir.Regex.CompileError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,48}.
    {line,[{location,"lib/regex.ex",229}]}.
    {case_end,{x,0}}.


{function, do_split, 6, 50}.
  {label,49}.
    {line,[{location,"lib/regex.ex",585}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,do_split},6}.
  {label,50}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,51},[{x,4},{atom,true}]}.
    {line,[{location,"lib/regex.ex",586}]}.
    {gc_bif,byte_size,{f,0},6,[{tr,{x,1},{t_bitstring,8}}],{x,6}}.
    {test,is_ge,
          {f,51},
          [{tr,{x,2},number},{tr,{x,6},{t_integer,{0,288230376151711743}}}]}.
    {move,nil,{x,0}}.
    return.
  {label,51}.
    {test,is_eq_exact,{f,52},[{tr,{x,3},{t_integer,any}},{integer,1}]}.
    {line,[{location,"lib/regex.ex",591}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,0}}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,{0,288230376151711743}}},{tr,{x,2},number}],
            {x,0}}.
    {gc_bif,binary_part,
            {f,0},
            3,
            [{tr,{x,1},{t_bitstring,8}},{tr,{x,2},number},{tr,{x,0},number}],
            {x,0}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.
  {label,52}.
    {test,is_nonempty_list,{f,61},[{x,0}]}.
    {get_list,{x,0},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,60},[{x,6}]}.
    {get_list,{x,6},{x,8},{x,6}}.
    {test,is_tuple,{f,49},[{x,8}]}.
    {test,test_arity,{f,49},[{x,8},2]}.
    {get_tuple_element,{x,8},0,{x,9}}.
    {gc_bif,'-',{f,53},10,[{x,9},{tr,{x,2},number}],{x,10}}.
    {test,is_lt,{f,53},[{tr,{x,10},number},{integer,0}]}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,7},{x,0}}.
    {call_only,6,{f,50}}. % do_split/6
  {label,53}.
    {get_tuple_element,{x,8},1,{x,8}}.
    {select_val,{x,5},{f,49},{list,[{atom,false},{f,57},{atom,true},{f,54}]}}.
  {label,54}.
    {line,[{location,"lib/regex.ex",605}]}.
    {gc_bif,'+',{f,0},10,[{x,9},{x,8}],{x,0}}.
    {line,[{location,"lib/regex.ex",606}]}.
    {gc_bif,'-',{f,0},10,[{tr,{x,9},number},{tr,{x,2},number}],{x,5}}.
    {bs_start_match4,{atom,no_fail},9,{x,1},{x,9}}.
    {test,bs_skip_bits2,
          {f,62},
          [{x,9},
           {x,2},
           8,
           {field_flags,[{anno,[608,{file,"lib/regex.ex"}]},unsigned,big]}]}.
    {test,bs_get_binary2,
          {f,62},
          10,
          [{x,9},
           {x,5},
           8,
           {field_flags,[{anno,[608,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_get_binary2,
          {f,62},
          10,
          [{x,9},
           {x,8},
           8,
           {field_flags,[{anno,[608,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,8}}.
    {test,is_eq,{f,56},[{tr,{x,5},number},{integer,0}]}.
    {select_val,{x,4},{f,55},{list,[{atom,false},{f,56},{atom,nil},{f,56}]}}.
  {label,55}.
    {line,[{location,"lib/regex.ex",612}]}.
    {gc_bif,'-',{f,0},9,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate_heap,1,2,9}.
    {move,{x,8},{y,0}}.
    {put_list,{x,6},{x,7},{x,2}}.
    {move,{atom,true},{x,5}}.
    {swap,{x,0},{x,2}}.
    {call,6,{f,50}}. % do_split/6
    {'%',{var_info,{x,0},[{type,{t_list,{t_bitstring,8},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,56}.
    {line,[{location,"lib/regex.ex",614}]}.
    {gc_bif,'-',{f,0},9,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate_heap,2,2,9}.
    {move,{x,8},{y,0}}.
    {move,{x,2},{y,1}}.
    {put_list,{x,6},{x,7},{x,2}}.
    {move,{atom,true},{x,5}}.
    {swap,{x,0},{x,2}}.
    {call,6,{f,50}}. % do_split/6
    {'%',{var_info,{x,0},[{type,{t_list,{t_bitstring,8},nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,57}.
    {line,[{location,"lib/regex.ex",619}]}.
    {gc_bif,'+',{f,0},10,[{x,9},{x,8}],{x,0}}.
    {line,[{location,"lib/regex.ex",620}]}.
    {gc_bif,'-',{f,0},10,[{tr,{x,9},number},{tr,{x,2},number}],{x,5}}.
    {test,is_eq,{f,59},[{tr,{x,5},number},{integer,0}]}.
    {select_val,{x,4},{f,58},{list,[{atom,false},{f,59},{atom,nil},{f,59}]}}.
  {label,58}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,7},{x,2}}.
    {move,{atom,false},{x,5}}.
    {swap,{x,0},{x,2}}.
    {call_only,6,{f,50}}. % do_split/6
  {label,59}.
    {bs_start_match4,{atom,no_fail},8,{x,1},{x,8}}.
    {test,bs_skip_bits2,
          {f,63},
          [{x,8},
           {x,2},
           8,
           {field_flags,[{anno,[625,{file,"lib/regex.ex"}]},unsigned,big]}]}.
    {test,bs_get_binary2,
          {f,63},
          9,
          [{x,8},
           {x,5},
           8,
           {field_flags,[{anno,[625,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,2}}.
    {line,[{location,"lib/regex.ex",626}]}.
    {gc_bif,'-',{f,0},8,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate_heap,1,2,8}.
    {move,{x,2},{y,0}}.
    {put_list,{x,6},{x,7},{x,2}}.
    {move,{atom,false},{x,5}}.
    {swap,{x,0},{x,2}}.
    {call,6,{f,50}}. % do_split/6
    {'%',{var_info,{x,0},[{type,{t_list,{t_bitstring,8},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,60}.
    {test,is_nil,{f,49},[{x,6}]}.
    {move,{x,7},{x,0}}.
    {call_only,6,{f,50}}. % do_split/6
  {label,61}.
    {test,is_nil,{f,49},[{x,0}]}.
    {line,[{location,"lib/regex.ex",594}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,0}}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,{0,288230376151711743}}},{tr,{x,2},number}],
            {x,0}}.
    {gc_bif,binary_part,
            {f,0},
            3,
            [{tr,{x,1},{t_bitstring,8}},{tr,{x,2},number},{tr,{x,0},number}],
            {x,0}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.
  {label,62}.
    {line,[{location,"lib/regex.ex",608}]}.
    {badmatch,{x,1}}.
  {label,63}.
    {line,[{location,"lib/regex.ex",625}]}.
    {badmatch,{x,1}}.


{function, escape, 1, 65}.
  {label,64}.
    {line,[{location,"lib/regex.ex",819}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,escape},1}.
  {label,65}.
    {test,is_binary,{f,64},[{x,0}]}.
    {allocate,0,1}.
    {move,{x,0},{x,2}}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"lib/regex.ex",821}]}.
    {call,3,{f,67}}. % escape/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_cons,
                         {t_union,none,none,
                             {t_integer,{9,125}},
                             none,
                             {t_bitstring,8}},
                         {t_bitstring,8}},
                     none,none,
                     {t_bitstring,8}}}]}}.
    {line,[{location,"lib/regex.ex",822}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.


{function, escape, 3, 67}.
  {label,66}.
    {line,[{location,"lib/regex.ex",827}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,escape},3}.
  {label,67}.
    {'%',{var_info,{x,0},[{type,{t_bs_matchable,8}},accepts_match_context]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {bs_start_match4,{atom,no_fail},3,{x,0},{x,0}}.
    {test,bs_get_integer2,
          {f,70},
          3,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[827,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,3}}.
    {select_val,{x,3},
                {f,69},
                {list,[{integer,9},
                       {f,68},
                       {integer,10},
                       {f,68},
                       {integer,11},
                       {f,68},
                       {integer,12},
                       {f,68},
                       {integer,13},
                       {f,68},
                       {integer,32},
                       {f,68},
                       {integer,35},
                       {f,68},
                       {integer,36},
                       {f,68},
                       {integer,40},
                       {f,68},
                       {integer,41},
                       {f,68},
                       {integer,42},
                       {f,68},
                       {integer,43},
                       {f,68},
                       {integer,45},
                       {f,68},
                       {integer,46},
                       {f,68},
                       {integer,63},
                       {f,68},
                       {integer,91},
                       {f,68},
                       {integer,92},
                       {f,68},
                       {integer,93},
                       {f,68},
                       {integer,94},
                       {f,68},
                       {integer,123},
                       {f,68},
                       {integer,124},
                       {f,68},
                       {integer,125},
                       {f,68}]}}.
  {label,68}.
    {call_only,4,{f,73}}. % escape_char/4
  {label,69}.
    {line,[{location,"lib/regex.ex",832}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {call_only,3,{f,67}}. % escape/3
  {label,70}.
    {test,bs_test_tail2,{f,71},[{x,0},0]}.
    {move,{x,2},{x,0}}.
    return.
  {label,71}.
    {bs_get_tail,{x,0},{x,0},3}.
    {jump,{f,66}}.


{function, escape_char, 4, 73}.
  {label,72}.
    {line,[{location,"lib/regex.ex",839}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,escape_char},4}.
  {label,73}.
    {'%',{var_info,{x,0},[{type,{t_bs_context,8}},accepts_match_context]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,{9,125}}}]}}.
    {bs_start_match4,{atom,resume},4,{x,0},{x,0}}.
    {bs_get_tail,{x,0},{x,0},4}.
    {test,is_eq_exact,{f,74},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"lib/regex.ex",840}]}.
    {call,3,{f,67}}. % escape/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_cons,
                         {t_union,none,none,
                             {t_integer,{9,125}},
                             none,
                             {t_bitstring,8}},
                         {t_bitstring,8}},
                     none,none,
                     {t_bitstring,8}}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,74}.
    {line,[{location,"lib/regex.ex",844}]}.
    {gc_bif,binary_part,
            {f,0},
            4,
            [{tr,{x,2},{t_bitstring,8}},
             {integer,0},
             {tr,{x,1},{t_integer,any}}],
            {x,1}}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{x,2}}.
    {move,{integer,0},{x,1}}.
    {call,3,{f,67}}. % escape/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_cons,
                         {t_union,none,none,
                             {t_integer,{9,125}},
                             none,
                             {t_bitstring,8}},
                         {t_bitstring,8}},
                     none,none,
                     {t_bitstring,8}}}]}}.
    {test_heap,6,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,2}.
    return.


{function, format_doc_opts, 2, 76}.
  {label,75}.
    {line,[{location,"lib/regex.ex",220}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,format_doc_opts},2}.
  {label,76}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}},accepts_match_context]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {bs_start_match4,{atom,no_fail},2,{x,0},{x,0}}.
    {test,bs_test_tail2,{f,78},[{x,0},0]}.
    {test,is_nil,{f,77},[{tr,{x,1},{t_list,any,any}}]}.
    {move,{literal,<<>>},{x,0}}.
    return.
  {label,77}.
    {move,{x,1},{x,0}}.
    return.
  {label,78}.
    {bs_get_tail,{x,0},{x,0},1}.
    return.


{function, get_index, 2, 80}.
  {label,79}.
    {line,[{location,"lib/regex.ex",785}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,get_index},2}.
  {label,80}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test,is_tuple,{f,79},[{x,1}]}.
    {test,test_arity,{f,79},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_lt,{f,81},[{x,2},{integer,0}]}.
    {move,{literal,<<>>},{x,0}}.
    return.
  {label,81}.
    {bs_start_match4,{atom,no_fail},3,{x,0},{x,3}}.
    {test,bs_skip_bits2,
          {f,82},
          [{x,3},
           {x,2},
           8,
           {field_flags,[{anno,[790,{file,"lib/regex.ex"}]},unsigned,big]}]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,bs_get_binary2,
          {f,82},
          4,
          [{x,3},
           {x,1},
           8,
           {field_flags,[{anno,[790,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,1}}.
    {move,{x,1},{x,0}}.
    return.
  {label,82}.
    {line,[{location,"lib/regex.ex",790}]}.
    {badmatch,{x,0}}.


{function, get_indexes, 3, 84}.
  {label,83}.
    {line,[{location,"lib/regex.ex",794}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,get_indexes},3}.
  {label,84}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test,is_eq_exact,{f,85},[{x,2},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,85}.
    {test,is_nonempty_list,{f,86},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,1},{y,0}}.
    {line,[{location,"lib/regex.ex",803}]}.
    {call,2,{f,80}}. % get_index/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {gc_bif,'-',{f,0},1,[{y,1},{integer,1}],{x,2}}.
    {swap,{y,2},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,2,1}.
    {call,3,{f,84}}. % get_indexes/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_bitstring,8},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,86}.
    {test,is_nil,{f,83},[{x,1}]}.
    {line,[{location,"lib/regex.ex",799}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{integer,1}],{x,1}}.
    {allocate,0,2}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,1}}.
    {call,3,{f,84}}. % get_indexes/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_bitstring,8},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{literal,<<>>},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, 'match?', 2, 88}.
  {label,87}.
    {line,[{location,"lib/regex.ex",293}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'match?'},2}.
  {label,88}.
    {test,is_map,{f,87},[{x,0}]}.
    {get_map_elements,{f,87},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,87},[{x,2},{atom,'Elixir.Regex'}]}.
    {test,is_binary,{f,87},[{x,1}]}.
    {allocate,0,2}.
    {move,{literal,[{capture,none}]},{x,2}}.
    {line,[{location,"lib/regex.ex",294}]}.
    {call,3,{f,156}}. % safe_run/3
    {bif,'=:=',{f,0},[{x,0},{atom,match}],{x,0}}.
    {deallocate,0}.
    return.


{function, named_captures, 2, 90}.
  {label,89}.
    {line,[{location,"lib/regex.ex",368}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,named_captures},2}.
  {label,90}.
    {move,nil,{x,2}}.
    {call_only,3,{f,92}}. % named_captures/3


{function, named_captures, 3, 92}.
  {label,91}.
    {line,[{location,"lib/regex.ex",368}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,named_captures},3}.
  {label,92}.
    {test,is_binary,{f,91},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/regex.ex",369}]}.
    {call,1,{f,96}}. % names/1
    {move,{y,0},{x,1}}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,capture},{x,1}}.
    {line,[{location,"lib/regex.ex",370}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',put,3}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {line,[{location,"lib/regex.ex",371}]}.
    {call,3,{f,150}}. % run/3
    {select_val,{x,0},{f,94},{list,[{atom,false},{f,93},{atom,nil},{f,93}]}}.
  {label,93}.
    {move,{atom,nil},{x,0}}.
    {deallocate,3}.
    return.
  {label,94}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,3,0}.
    {line,[{location,"lib/regex.ex",372}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',zip,2}}.
    {move,{literal,#{}},{x,1}}.
    {call_ext_last,2,{extfunc,'Elixir.Enum',into,2},0}.


{function, names, 1, 96}.
  {label,95}.
    {line,[{location,"lib/regex.ex",427}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,names},1}.
  {label,96}.
    {test,is_map,{f,95},[{x,0}]}.
    {get_map_elements,{f,95},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,source},
                             {x,4},
                             {atom,re_version},
                             {x,3},
                             {atom,re_pattern},
                             {x,2},
                             {atom,'__struct__'},
                             {x,1}]}}.
    {test,is_eq_exact,{f,95},[{x,1},{atom,'Elixir.Regex'}]}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,4},{y,2}}.
    {line,[{location,"lib/regex.ex",429}]}.
    {call,0,{f,201}}. % version/0
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test,is_eq_exact,{f,97},[{tr,{x,0},{t_tuple,2,true,#{}}},{y,1}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,98}}.
  {label,97}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {line,[{location,"lib/regex.ex",434}]}.
    {call_ext,1,{extfunc,re,compile,1}}.
    {test,is_tagged_tuple,{f,100},[{x,0},2,{atom,ok}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
  {label,98}.
    {move,{atom,namelist},{x,1}}.
    {line,[{location,"lib/regex.ex",438}]}.
    {call_ext,2,{extfunc,re,inspect,2}}.
    {test,is_tagged_tuple,{f,99},[{x,0},2,{atom,namelist}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,3}.
    return.
  {label,99}.
    {badmatch,{x,0}}.
  {label,100}.
    {line,[{location,"lib/regex.ex",434}]}.
    {badmatch,{x,0}}.


{function, opts, 1, 102}.
  {label,101}.
    {line,[{location,"lib/regex.ex",413}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,opts},1}.
  {label,102}.
    {test,is_map,{f,101},[{x,0}]}.
    {get_map_elements,{f,101},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,opts},{x,2},{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,101},[{x,1},{atom,'Elixir.Regex'}]}.
    {move,{x,2},{x,0}}.
    return.


{function, parts_to_index, 1, 104}.
  {label,103}.
    {line,[{location,"lib/regex.ex",582}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,parts_to_index},1}.
  {label,104}.
    {test,is_eq_exact,{f,105},[{x,0},{atom,infinity}]}.
    {move,{integer,0},{x,0}}.
    return.
  {label,105}.
    {test,is_integer,{f,103},[{x,0}]}.
    {test,is_lt,{f,103},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    return.


{function, pick_int, 1, 107}.
  {label,106}.
    {line,[{location,"lib/regex.ex",726}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,pick_int},1}.
  {label,107}.
    {'%',{var_info,{x,0},[{type,{t_bs_context,8}},accepts_match_context]}}.
    {bs_start_match4,{atom,resume},1,{x,0},{x,0}}.
    {bs_get_position,{x,0},{x,1},1}.
    {test,bs_get_integer2,
          {f,108},
          2,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[726,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,2}}.
    {test,is_ge,{f,108},[{tr,{x,2},{t_integer,{0,255}}},{integer,48}]}.
    {test,is_ge,{f,108},[{integer,57},{tr,{x,2},{t_integer,{0,255}}}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lib/regex.ex",727}]}.
    {call,1,{f,107}}. % pick_int/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,{t_integer,{0,255}},nil},
                                     2 => {t_bitstring,8}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,108}.
    {bs_set_position,{x,0},{x,1}}.
    {bs_get_tail,{x,0},{x,0},1}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[nil,{x,0}]}}.
    return.


{function, precompile_replacement, 1, 110}.
  {label,109}.
    {line,[{location,"lib/regex.ex",695}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,precompile_replacement},1}.
  {label,110}.
    {test,is_function,{f,111},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{atom,arity},{x,1}}.
    {line,[{location,"lib/regex.ex",696}]}.
    {call_ext,2,{extfunc,erlang,fun_info,2}}.
    {test,is_tagged_tuple,{f,118},[{x,0},2,{atom,arity}]}.
    {test_heap,3,1}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,111}.
    {test,bs_start_match3,{f,109},1,[{x,0}],{x,1}}.
    {test,bs_test_tail2,{f,112},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,112}.
    {test,bs_get_integer2,
          {f,109},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[702,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_position,{x,1},{x,3},3}.
    {test,is_eq_exact,{f,116},[{tr,{x,2},{t_integer,{0,255}}},{integer,92}]}.
    {test,bs_get_integer2,
          {f,116},
          4,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[702,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,4}}.
    {bs_get_position,{x,1},{x,5},5}.
    {select_val,{x,4},
                {f,115},
                {list,[{integer,92},{f,114},{integer,103},{f,113}]}}.
  {label,113}.
    {test,bs_match_string,{f,115},[{x,1},8,{string,<<"{">>}]}.
    {test,bs_test_unit,{f,115},[{x,1},8]}.
    {bs_get_tail,{x,1},{x,6},6}.
    {line,[{location,"lib/regex.ex",702}]}.
    {gc_bif,byte_size,{f,0},7,[{tr,{x,6},{t_bitstring,8}}],{x,6}}.
    {test,is_lt,
          {f,115},
          [{integer,0},{tr,{x,6},{t_integer,{0,288230376151711743}}}]}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/regex.ex",703}]}.
    {call,1,{f,107}}. % pick_int/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,{t_integer,{0,255}},nil},
                                     2 => {t_bitstring,8}}}}]}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {bs_start_match4,{atom,no_fail},2,{x,1},{x,1}}.
    {test,bs_match_string,{f,119},[{x,1},8,{string,<<"}">>}]}.
    {bs_get_tail,{x,1},{y,0},2}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"lib/regex.ex",704}]}.
    {call_ext,1,{extfunc,erlang,list_to_integer,1}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,110}}. % precompile_replacement/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,114}.
    {test,bs_get_binary2,
          {f,115},
          6,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[707,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,6}}.
    {allocate,0,7}.
    {move,{x,6},{x,0}}.
    {line,[{location,"lib/regex.ex",708}]}.
    {call,1,{f,110}}. % precompile_replacement/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{literal,<<"\\">>},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,115}.
    {bs_set_position,{x,1},{x,5}}.
    {test,bs_test_unit,{f,116},[{x,1},8]}.
    {test,is_ge,{f,116},[{tr,{x,4},{t_integer,{0,255}}},{integer,48}]}.
    {test,is_ge,{f,116},[{integer,57},{tr,{x,4},{t_integer,{0,255}}}]}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/regex.ex",712}]}.
    {call,1,{f,107}}. % pick_int/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,{t_integer,{0,255}},nil},
                                     2 => {t_bitstring,8}}}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/regex.ex",713}]}.
    {call_ext,1,{extfunc,erlang,list_to_integer,1}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,110}}. % precompile_replacement/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,116}.
    {bs_set_position,{x,1},{x,3}}.
    {test,bs_get_binary2,
          {f,109},
          3,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[716,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,1}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/regex.ex",717}]}.
    {call,1,{f,110}}. % precompile_replacement/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,117},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_binary,{f,117},[{x,1}]}.
    {line,[{location,"lib/regex.ex",719}]}.
    {bs_create_bin,{f,0},
                   2,3,1,
                   {x,0},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,1},{t_bitstring,8}},
                          {atom,all}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {deallocate,1}.
    return.
  {label,117}.
    {line,[{location,"lib/regex.ex",722}]}.
    {bs_create_bin,{f,0},
                   2,1,1,
                   {x,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,118}.
    {line,[{location,"lib/regex.ex",696}]}.
    {badmatch,{x,0}}.
  {label,119}.
    {line,[{location,"lib/regex.ex",703}]}.
    {badmatch,{x,0}}.


{function, re_pattern, 1, 121}.
  {label,120}.
    {line,[{location,"lib/regex.ex",379}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,re_pattern},1}.
  {label,121}.
    {test,is_map,{f,120},[{x,0}]}.
    {get_map_elements,{f,120},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,re_pattern},
                             {x,2},
                             {atom,'__struct__'},
                             {x,1}]}}.
    {test,is_eq_exact,{f,120},[{x,1},{atom,'Elixir.Regex'}]}.
    {move,{x,2},{x,0}}.
    return.


{function, recompile, 1, 123}.
  {label,122}.
    {line,[{location,"lib/regex.ex",243}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,recompile},1}.
  {label,123}.
    {test,is_map,{f,122},[{x,0}]}.
    {get_map_elements,{f,122},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,122},[{x,1},{atom,'Elixir.Regex'}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/regex.ex",244}]}.
    {call,0,{f,201}}. % version/0
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_map_elements,{f,124},
                      {tr,{y,0},{t_map,any,any}},
                      {list,[{atom,re_version},{x,1}]}}.
    {test,is_eq_exact,{f,124},[{x,1},{tr,{x,0},{t_tuple,2,true,#{}}}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,ok},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,124}.
    {get_map_elements,{f,125},
                      {tr,{y,0},{t_map,any,any}},
                      {list,[{atom,source},{x,2},{atom,opts},{x,1}]}}.
    {swap,{x,0},{x,2}}.
    {call_last,3,{f,32},1}. % compile/3
  {label,125}.
    {line,[{location,"lib/regex.ex",251}]}.
    {badmatch,{y,0}}.


{function, 'recompile!', 1, 127}.
  {label,126}.
    {line,[{location,"lib/regex.ex",261}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'recompile!'},1}.
  {label,127}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/regex.ex",262}]}.
    {call,1,{f,123}}. % recompile/1
    {test,is_tuple,{f,134},[{x,0}]}.
    {test,test_arity,{f,134},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},{f,134},{list,[{atom,error},{f,129},{atom,ok},{f,128}]}}.
  {label,128}.
    {move,{x,2},{x,0}}.
    {deallocate,2}.
    return.
  {label,129}.
    {test,is_tuple,{f,134},[{x,2}]}.
    {test,test_arity,{f,134},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{y,1}}.
    {get_tuple_element,{x,2},1,{y,0}}.
    {test,is_binary,{f,130},[{y,1}]}.
    {jump,{f,131}}.
  {label,130}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/regex.ex",264}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,1}}.
  {label,131}.
    {test,is_binary,{f,132},[{y,0}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,133}}.
  {label,132}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,133}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" at position ">>},
                          {integer,13},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,2,0}.
    {call_ext,1,{extfunc,'Elixir.Regex.CompileError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,134}.
    {line,[{location,"lib/regex.ex",262}]}.
    {case_end,{x,0}}.


{function, 'regex?', 1, 136}.
  {label,135}.
    {line,[{location,"lib/regex.ex",304}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'regex?'},1}.
  {label,136}.
    {test,is_map,{f,137},[{x,0}]}.
    {get_map_elements,{f,137},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,0}]}}.
    {bif,'=:=',{f,0},[{x,0},{atom,'Elixir.Regex'}],{x,0}}.
    return.
  {label,137}.
    {move,{atom,false},{x,0}}.
    return.


{function, replace, 3, 139}.
  {label,138}.
    {line,[{location,"lib/regex.ex",676}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,replace},3}.
  {label,139}.
    {move,nil,{x,3}}.
    {call_only,4,{f,141}}. % replace/4


{function, replace, 4, 141}.
  {label,140}.
    {line,[{location,"lib/regex.ex",676}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,replace},4}.
  {label,141}.
    {test,is_map,{f,140},[{x,0}]}.
    {get_map_elements,{f,140},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,4}]}}.
    {test,is_eq_exact,{f,140},[{x,4},{atom,'Elixir.Regex'}]}.
    {test,is_binary,{f,140},[{x,1}]}.
    {test,is_list,{f,140},[{x,3}]}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{atom,global},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/regex.ex",678}]}.
    {call_ext,2,{extfunc,'Elixir.Keyword',get,2}}.
    {test,is_eq_exact,{f,142},[{x,0},{atom,false}]}.
    {move,nil,{x,0}}.
    {jump,{f,143}}.
  {label,142}.
    {move,{literal,[global]},{x,0}}.
  {label,143}.
    {test_heap,2,1}.
    {put_list,{literal,{capture,all,index}},{x,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/regex.ex",681}]}.
    {call,3,{f,156}}. % safe_run/3
    {test,is_tuple,{f,145},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,146},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,match}]}.
    {get_tuple_element,{x,0},1,{y,2}}.
    {test,is_nonempty_list,{f,144},[{y,2}]}.
    {get_hd,{y,2},{x,0}}.
    {test,is_list,{f,144},[{x,0}]}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {line,[{location,"lib/regex.ex",686}]}.
    {call,1,{f,110}}. % precompile_replacement/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     {t_tuple,2,true,#{1 => {t_fun,any,any,any}}},
                     none}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {call,3,{f,15}}. % apply_list/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_cons,any,{t_union,none,nil,none,none,{t_bitstring,8}}}}]}}.
    {line,[{location,"lib/regex.ex",687}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.
  {label,144}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {line,[{location,"lib/regex.ex",690}]}.
    {call,1,{f,110}}. % precompile_replacement/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     {t_tuple,2,true,#{1 => {t_fun,any,any,any}}},
                     none}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {call,3,{f,15}}. % apply_list/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_cons,any,{t_union,none,nil,none,none,{t_bitstring,8}}}}]}}.
    {line,[{location,"lib/regex.ex",691}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.
  {label,145}.
    {test,is_eq_exact,{f,146},[{x,0},{atom,nomatch}]}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,146}.
    {line,[{location,"lib/regex.ex",681}]}.
    {case_end,{x,0}}.


{function, run, 2, 148}.
  {label,147}.
    {line,[{location,"lib/regex.ex",333}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,run},2}.
  {label,148}.
    {move,nil,{x,2}}.
    {call_only,3,{f,150}}. % run/3


{function, run, 3, 150}.
  {label,149}.
    {line,[{location,"lib/regex.ex",335}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,run},3}.
  {label,150}.
    {test,is_map,{f,149},[{x,0}]}.
    {get_map_elements,{f,149},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_eq_exact,{f,149},[{x,3},{atom,'Elixir.Regex'}]}.
    {test,is_binary,{f,149},[{x,1}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{atom,return},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,binary},{x,2}}.
    {line,[{location,"lib/regex.ex",336}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{atom,all},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,capture},{x,1}}.
    {line,[{location,"lib/regex.ex",337}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {swap,{y,1},{x,0}}.
    {move,{integer,0},{x,2}}.
    {move,{atom,offset},{x,1}}.
    {line,[{location,"lib/regex.ex",338}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {test_heap,11,1}.
    {put_tuple2,{x,0},{list,[{atom,offset},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,capture},{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3}]}}.
    {line,[{location,"lib/regex.ex",340}]}.
    {call,3,{f,156}}. % safe_run/3
    {test,is_tuple,{f,151},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,154},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,match}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,4}.
    return.
  {label,151}.
    {select_val,{x,0},
                {f,154},
                {list,[{atom,match},{f,153},{atom,nomatch},{f,152}]}}.
  {label,152}.
    {move,{atom,nil},{x,0}}.
    {deallocate,4}.
    return.
  {label,153}.
    {move,nil,{x,0}}.
    {deallocate,4}.
    return.
  {label,154}.
    {case_end,{x,0}}.


{function, safe_run, 3, 156}.
  {label,155}.
    {line,[{location,"lib/regex.ex",492}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,safe_run},3}.
  {label,156}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_cons,
                     {t_union,
                         {t_atom,[global]},
                         none,none,
                         [{{2,{t_atom,[capture]}},
                           {t_tuple,2,true,#{1 => {t_atom,[capture]}}}},
                          {{2,{t_atom,[offset]}},
                           {t_tuple,2,true,#{1 => {t_atom,[offset]}}}},
                          {{3,{t_atom,[capture]}},
                           {t_tuple,3,true,#{1 => {t_atom,[capture]}}}}],
                         none},
                     nil}}]}}.
    {get_map_elements,{f,155},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,source},
                             {x,7},
                             {atom,re_version},
                             {x,6},
                             {atom,re_pattern},
                             {x,5},
                             {atom,opts},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,155},[{x,3},{atom,'Elixir.Regex'}]}.
    {allocate,6,8}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,7},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {line,[{location,"lib/regex.ex",497}]}.
    {call,0,{f,201}}. % version/0
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test,is_eq_exact,{f,157},[{tr,{x,0},{t_tuple,2,true,#{}}},{y,2}]}.
    {move,{y,1},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,0}}.
    {line,[{location,"lib/regex.ex",498}]}.
    {call_ext_last,3,{extfunc,re,run,3},6}.
  {label,157}.
    {move,{y,4},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,3},{y,4}}.
    {trim,4,2}.
    {line,[{location,"lib/regex.ex",499}]}.
    {call,2,{f,178}}. % translate_options/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             [{{2,{t_atom,[capture]}},
                               {t_tuple,2,true,#{1 => {t_atom,[capture]}}}},
                              {{2,{t_atom,[newline]}},
                               {t_tuple,2,true,
                                   #{1 => {t_atom,[newline]},
                                     2 => {t_atom,[anycrlf]}}}},
                              {{2,{t_atom,[offset]}},
                               {t_tuple,2,true,#{1 => {t_atom,[offset]}}}},
                              {{3,{t_atom,[capture]}},
                               {t_tuple,3,true,#{1 => {t_atom,[capture]}}}}],
                             none},
                         nil},
                     none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,#{1 => {t_atom,[error]}}}}],
                     none}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_ext_last,3,{extfunc,re,run,3},2}.


{function, scan, 2, 159}.
  {label,158}.
    {line,[{location,"lib/regex.ex",477}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,scan},2}.
  {label,159}.
    {move,nil,{x,2}}.
    {call_only,3,{f,161}}. % scan/3


{function, scan, 3, 161}.
  {label,160}.
    {line,[{location,"lib/regex.ex",479}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,scan},3}.
  {label,161}.
    {test,is_map,{f,160},[{x,0}]}.
    {get_map_elements,{f,160},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_eq_exact,{f,160},[{x,3},{atom,'Elixir.Regex'}]}.
    {test,is_binary,{f,160},[{x,1}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{atom,return},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,binary},{x,2}}.
    {line,[{location,"lib/regex.ex",480}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{atom,all},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,capture},{x,1}}.
    {line,[{location,"lib/regex.ex",481}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {swap,{y,1},{x,0}}.
    {move,{integer,0},{x,2}}.
    {move,{atom,offset},{x,1}}.
    {line,[{location,"lib/regex.ex",482}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {test_heap,13,1}.
    {put_tuple2,{x,0},{list,[{atom,offset},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{atom,global},{x,0},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,capture},{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3}]}}.
    {line,[{location,"lib/regex.ex",485}]}.
    {call,3,{f,156}}. % safe_run/3
    {test,is_tuple,{f,162},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,164},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,match}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,4}.
    return.
  {label,162}.
    {select_val,{x,0},
                {f,164},
                {list,[{atom,match},{f,163},{atom,nomatch},{f,163}]}}.
  {label,163}.
    {move,nil,{x,0}}.
    {deallocate,4}.
    return.
  {label,164}.
    {case_end,{x,0}}.


{function, source, 1, 166}.
  {label,165}.
    {line,[{location,"lib/regex.ex",393}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,source},1}.
  {label,166}.
    {test,is_map,{f,165},[{x,0}]}.
    {get_map_elements,{f,165},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,source},{x,2},{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,165},[{x,1},{atom,'Elixir.Regex'}]}.
    {move,{x,2},{x,0}}.
    return.


{function, split, 2, 168}.
  {label,167}.
    {line,[{location,"lib/regex.ex",553}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,split},2}.
  {label,168}.
    {move,nil,{x,2}}.
    {call_only,3,{f,170}}. % split/3


{function, split, 3, 170}.
  {label,169}.
    {line,[{location,"lib/regex.ex",555}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,split},3}.
  {label,170}.
    {test,is_map,{f,169},[{x,0}]}.
    {get_map_elements,{f,169},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_eq_exact,{f,169},[{x,3},{atom,'Elixir.Regex'}]}.
    {test,is_eq_exact,{f,173},[{x,1},{literal,<<>>}]}.
    {allocate,0,3}.
    {move,{atom,trim},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,false},{x,2}}.
    {line,[{location,"lib/regex.ex",556}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {select_val,{x,0},
                {f,172},
                {list,[{atom,false},{f,171},{atom,nil},{f,171}]}}.
  {label,171}.
    {move,{literal,[<<>>]},{x,0}}.
    {deallocate,0}.
    return.
  {label,172}.
    {move,nil,{x,0}}.
    {deallocate,0}.
    return.
  {label,173}.
    {test,is_binary,{f,169},[{x,1}]}.
    {test,is_list,{f,169},[{x,2}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{atom,on},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,first},{x,2}}.
    {line,[{location,"lib/regex.ex",565}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {test_heap,7,1}.
    {put_tuple2,{x,0},{list,[{atom,capture},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{atom,global},{x,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/regex.ex",567}]}.
    {call,3,{f,156}}. % safe_run/3
    {move,{x,0},{y,3}}.
    {test,is_tuple,{f,174},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,176},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,match}]}.
    {move,{atom,parts},{x,1}}.
    {move,{atom,infinity},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/regex.ex",569}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {call,1,{f,104}}. % parts_to_index/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{atom,false},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,trim},{x,1}}.
    {line,[{location,"lib/regex.ex",570}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {swap,{y,1},{x,0}}.
    {move,{atom,false},{x,2}}.
    {move,{atom,include_captures},{x,1}}.
    {line,[{location,"lib/regex.ex",571}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {get_tuple_element,{y,3},1,{x,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,4}}.
    {move,{integer,0},{x,2}}.
    {move,{x,0},{x,5}}.
    {move,{x,1},{x,0}}.
    {move,{y,2},{x,1}}.
    {call_last,6,{f,50},4}. % do_split/6
  {label,174}.
    {select_val,{x,0},
                {f,176},
                {list,[{atom,match},{f,175},{atom,nomatch},{f,175}]}}.
  {label,175}.
    {test_heap,2,0}.
    {put_list,{y,2},nil,{x,0}}.
    {deallocate,4}.
    return.
  {label,176}.
    {line,[{location,"lib/regex.ex",567}]}.
    {case_end,{x,0}}.


{function, translate_options, 2, 178}.
  {label,177}.
    {line,[{location,"lib/regex.ex",862}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,translate_options},2}.
  {label,178}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_list,
                     {t_union,
                         {t_atom,any},
                         none,none,
                         [{{2,{t_atom,[capture]}},
                           {t_tuple,2,true,#{1 => {t_atom,[capture]}}}},
                          {{2,{t_atom,[newline]}},
                           {t_tuple,2,true,
                               #{1 => {t_atom,[newline]},
                                 2 => {t_atom,[anycrlf]}}}},
                          {{2,{t_atom,[offset]}},
                           {t_tuple,2,true,#{1 => {t_atom,[offset]}}}},
                          {{3,{t_atom,[capture]}},
                           {t_tuple,3,true,#{1 => {t_atom,[capture]}}}}],
                         none},
                     nil}}]}}.
    {test,bs_start_match3,{f,189},2,[{x,0}],{x,2}}.
    {bs_get_position,{x,2},{x,0},3}.
    {test,bs_get_integer2,
          {f,187},
          3,
          [{x,2},
           {integer,8},
           1,
           {field_flags,[{anno,[862,{file,"lib/regex.ex"}]},unsigned,big]}],
          {x,3}}.
    {select_val,{x,3},
                {f,187},
                {list,[{integer,85},
                       {f,186},
                       {integer,102},
                       {f,185},
                       {integer,105},
                       {f,184},
                       {integer,109},
                       {f,183},
                       {integer,114},
                       {f,182},
                       {integer,115},
                       {f,181},
                       {integer,117},
                       {f,180},
                       {integer,120},
                       {f,179}]}}.
  {label,179}.
    {test,bs_test_unit,{f,188},[{x,2},8]}.
    {test_heap,2,3}.
    {put_list,{atom,extended},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,178}}. % translate_options/2
  {label,180}.
    {test,bs_test_unit,{f,188},[{x,2},8]}.
    {test_heap,4,3}.
    {put_list,{atom,ucp},{x,1},{x,0}}.
    {put_list,{atom,unicode},{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,178}}. % translate_options/2
  {label,181}.
    {test,bs_test_unit,{f,188},[{x,2},8]}.
    {test_heap,4,3}.
    {put_list,{literal,{newline,anycrlf}},{x,1},{x,0}}.
    {put_list,{atom,dotall},{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,178}}. % translate_options/2
  {label,182}.
    {test,bs_test_unit,{f,188},[{x,2},8]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{literal,<<"the /r modifier in regular expressions is deprecated, please use /U instead">>},
          {x,0}}.
    {line,[{location,"lib/regex.ex",874}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {test_heap,2,0}.
    {put_list,{atom,ungreedy},{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,178},2}. % translate_options/2
  {label,183}.
    {test,bs_test_unit,{f,188},[{x,2},8]}.
    {test_heap,2,3}.
    {put_list,{atom,multiline},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,178}}. % translate_options/2
  {label,184}.
    {test,bs_test_unit,{f,188},[{x,2},8]}.
    {test_heap,2,3}.
    {put_list,{atom,caseless},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,178}}. % translate_options/2
  {label,185}.
    {test,bs_test_unit,{f,188},[{x,2},8]}.
    {test_heap,2,3}.
    {put_list,{atom,firstline},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,178}}. % translate_options/2
  {label,186}.
    {test,bs_test_unit,{f,188},[{x,2},8]}.
    {test_heap,2,3}.
    {put_list,{atom,ungreedy},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,178}}. % translate_options/2
  {label,187}.
    {bs_set_position,{x,2},{x,0}}.
    {test,bs_test_tail2,{f,188},[{x,2},0]}.
    {move,{x,1},{x,0}}.
    return.
  {label,188}.
    {bs_set_position,{x,2},{x,0}}.
    {bs_get_tail,{x,2},{x,0},3}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    return.
  {label,189}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    return.


{function, unescape_map, 1, 191}.
  {label,190}.
    {line,[{location,"lib/regex.ex",851}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,unescape_map},1}.
  {label,191}.
    {test,is_atom,{f,192},[{x,0}]}.
    {bif,'=:=',{f,0},[{tr,{x,0},{t_atom,any}},{atom,newline}],{x,0}}.
    return.
  {label,192}.
    {select_val,{x,0},
                {f,199},
                {list,[{integer,97},
                       {f,198},
                       {integer,102},
                       {f,197},
                       {integer,110},
                       {f,196},
                       {integer,114},
                       {f,195},
                       {integer,116},
                       {f,194},
                       {integer,118},
                       {f,193}]}}.
  {label,193}.
    {move,{integer,11},{x,0}}.
    return.
  {label,194}.
    {move,{integer,9},{x,0}}.
    return.
  {label,195}.
    {move,{integer,13},{x,0}}.
    return.
  {label,196}.
    {move,{integer,10},{x,0}}.
    return.
  {label,197}.
    {move,{integer,12},{x,0}}.
    return.
  {label,198}.
    {move,{integer,7},{x,0}}.
    return.
  {label,199}.
    {move,{atom,false},{x,0}}.
    return.


{function, version, 0, 201}.
  {label,200}.
    {line,[{location,"lib/regex.ex",273}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,version},0}.
  {label,201}.
    {allocate,1,0}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/regex.ex",274}]}.
    {call_ext,0,{extfunc,re,version,0}}.
    {move,{x,0},{y,0}}.
    {move,{atom,endian},{x,0}}.
    {call_ext,1,{extfunc,erlang,system_info,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, module_info, 0, 203}.
  {label,202}.
    {line,[]}.
    {func_info,{atom,'Elixir.Regex'},{atom,module_info},0}.
  {label,203}.
    {move,{atom,'Elixir.Regex'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 205}.
  {label,204}.
    {line,[]}.
    {func_info,{atom,'Elixir.Regex'},{atom,module_info},1}.
  {label,205}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Regex'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-apply_replace/3-fun-0-', 4, 207}.
  {label,206}.
    {line,[{location,"lib/regex.ex",771}]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'-apply_replace/3-fun-0-'},4}.
  {label,207}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {test,is_binary,{f,208},[{x,0}]}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,208}.
    {line,[{location,"lib/regex.ex",776}]}.
    {bif,tuple_size,{f,0},[{x,3}],{x,4}}.
    {test,is_ge,{f,209},[{x,0},{tr,{x,4},{t_integer,{0,16777215}}}]}.
    {test_heap,2,2}.
    {put_list,{literal,<<>>},{x,1},{x,0}}.
    return.
  {label,209}.
    {line,[{location,"lib/regex.ex",780}]}.
    {gc_bif,'+',{f,0},4,[{x,0},{integer,1}],{x,0}}.
    {bif,element,
         {f,0},
         [{tr,{x,0},number},{tr,{x,3},{t_tuple,0,false,#{}}}],
         {x,0}}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,80}}. % get_index/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, '-__struct__/1-fun-0-', 2, 211}.
  {label,210}.
    {line,[]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,211}.
    {test,is_tuple,{f,213},[{x,0}]}.
    {test,test_arity,{f,213},[{x,0},2]}.
    {test,is_map,{f,212},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,212}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,213}.
    {call_only,2,{f,215}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 215}.
  {label,214}.
    {line,[]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,215}.
    {jump,{f,214}}.


{function, '-inlined-__info__/1-', 1, 217}.
  {label,216}.
    {line,[]}.
    {func_info,{atom,'Elixir.Regex'},{atom,'-inlined-__info__/1-'},1}.
  {label,217}.
    {jump,{f,216}}.
