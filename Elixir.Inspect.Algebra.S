{module, 'Elixir.Inspect.Algebra'}.  %% version = 0

{exports, [{'MACRO-is_doc',2},
           {'__info__',1},
           {break,0},
           {break,1},
           {collapse_lines,1},
           {color,3},
           {concat,1},
           {concat,2},
           {container_doc,5},
           {container_doc,6},
           {empty,0},
           {flex_break,0},
           {flex_break,1},
           {flex_glue,2},
           {flex_glue,3},
           {fold_doc,2},
           {force_unfit,1},
           {format,2},
           {glue,2},
           {glue,3},
           {group,1},
           {group,2},
           {line,0},
           {line,2},
           {module_info,0},
           {module_info,1},
           {nest,2},
           {nest,3},
           {next_break_fits,1},
           {next_break_fits,2},
           {no_limit,1},
           {space,2},
           {string,1},
           {surround,3},
           {surround_many,5},
           {surround_many,6},
           {to_doc,2}]}.

{attributes, []}.

{labels, 296}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Inspect.Algebra'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{is_doc,1}]},{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{break,0},
                    {break,1},
                    {collapse_lines,1},
                    {color,3},
                    {concat,1},
                    {concat,2},
                    {container_doc,5},
                    {container_doc,6},
                    {empty,0},
                    {flex_break,0},
                    {flex_break,1},
                    {flex_glue,2},
                    {flex_glue,3},
                    {fold_doc,2},
                    {force_unfit,1},
                    {format,2},
                    {glue,2},
                    {glue,3},
                    {group,1},
                    {group,2},
                    {line,0},
                    {line,2},
                    {nest,2},
                    {nest,3},
                    {next_break_fits,1},
                    {next_break_fits,2},
                    {no_limit,1},
                    {space,2},
                    {string,1},
                    {surround,3},
                    {surround_many,5},
                    {surround_many,6},
                    {to_doc,2}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<129,28,17,197,224,78,118,178,9,208,76,42,40,218,167,250>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{surround,3},
                     <<"Use a combination of concat/2 and nest/2 instead">>},
                    {{surround_many,5},
                     <<"Use Inspect.Algebra.container_doc/6 instead">>},
                    {{surround_many,6},
                     <<"Use Inspect.Algebra.container_doc/6 instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Inspect.Algebra'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,295}}. % '-inlined-__info__/1-'/1


{function, ansi, 1, 12}.
  {label,11}.
    {line,[{location,"lib/inspect/algebra.ex",1133}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,ansi},1}.
  {label,12}.
    {move,{atom,true},{x,1}}.
    {line,[{location,"lib/inspect/algebra.ex",1134}]}.
    {call_ext_only,2,{extfunc,'Elixir.IO.ANSI',format_fragment,2}}.


{function, apply_nesting, 3, 14}.
  {label,13}.
    {line,[{location,"lib/inspect/algebra.ex",1129}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,apply_nesting},3}.
  {label,14}.
    {select_val,{x,2},
                {f,17},
                {list,[{atom,cursor},{f,16},{atom,reset},{f,15}]}}.
  {label,15}.
    {move,{integer,0},{x,0}}.
    return.
  {label,16}.
    {move,{x,1},{x,0}}.
    return.
  {label,17}.
    {line,[{location,"lib/inspect/algebra.ex",1131}]}.
    {gc_bif,'+',{f,0},3,[{x,0},{x,2}],{x,0}}.
    return.


{function, break, 0, 19}.
  {label,18}.
    {line,[{location,"lib/inspect/algebra.ex",684}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,break},0}.
  {label,19}.
    {move,{literal,<<" ">>},{x,0}}.
    {call_only,1,{f,21}}. % break/1


{function, break, 1, 21}.
  {label,20}.
    {line,[{location,"lib/inspect/algebra.ex",684}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,break},1}.
  {label,21}.
    {test,is_binary,{f,20},[{x,0}]}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,doc_break},{x,0},{atom,strict}]}}.
    return.


{function, collapse, 4, 23}.
  {label,22}.
    {line,[{location,"lib/inspect/algebra.ex",1117}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,collapse},4}.
  {label,23}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,25},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,bs_start_match3,{f,25},6,[{x,4}],{x,4}}.
    {test,bs_match_string,{f,24},[{x,4},8,{string,<<"\n">>}]}.
    {test,bs_test_unit,{f,25},[{x,4},8]}.
    {line,[{location,"lib/inspect/algebra.ex",1118}]}.
    {gc_bif,'+',{f,0},6,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,23}}. % collapse/4
  {label,24}.
    {test,bs_test_tail2,{f,25},[{x,4},0]}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,23}}. % collapse/4
  {label,25}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{x,0},{x,1}}.
    {move,{literal,<<"\n">>},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1126}]}.
    {call_ext,2,{extfunc,binary,copy,2}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{y,0}}.
    {move,{literal,<<" ">>},{x,0}}.
    {call_ext,2,{extfunc,binary,copy,2}}.
    {bs_create_bin,{f,0},
                   2,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, collapse_lines, 1, 27}.
  {label,26}.
    {line,[{location,"lib/inspect/algebra.ex",694}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,collapse_lines},1}.
  {label,27}.
    {test,is_integer,{f,26},[{x,0}]}.
    {test,is_lt,{f,26},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,doc_collapse},{x,0}]}}.
    return.


{function, color, 3, 29}.
  {label,28}.
    {line,[{location,"lib/inspect/algebra.ex",609}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,color},3}.
  {label,29}.
    {test,is_map,{f,28},[{x,2}]}.
    {get_map_elements,{f,28},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,syntax_colors},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,28},[{x,3},{atom,'Elixir.Inspect.Opts'}]}.
    {test,is_binary,{f,30},[{x,0}]}.
    {jump,{f,32}}.
  {label,30}.
    {select_val,{x,0},
                {f,31},
                {list,[{atom,doc_line},{f,32},{atom,doc_nil},{f,32}]}}.
  {label,31}.
    {test,is_tuple,{f,28},[{x,0}]}.
    {bif,element,{f,28},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,3}}.
    {select_val,{x,3},
                {f,28},
                {list,[{atom,doc_break},
                       {f,32},
                       {atom,doc_collapse},
                       {f,32},
                       {atom,doc_color},
                       {f,32},
                       {atom,doc_cons},
                       {f,32},
                       {atom,doc_fits},
                       {f,32},
                       {atom,doc_force},
                       {f,32},
                       {atom,doc_group},
                       {f,32},
                       {atom,doc_limit},
                       {f,32},
                       {atom,doc_nest},
                       {f,32},
                       {atom,doc_string},
                       {f,32}]}}.
  {label,32}.
    {allocate,3,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",610}]}.
    {call_ext,2,{extfunc,'Elixir.Keyword',get,2}}.
    {move,{x,0},{y,0}}.
    {select_val,{x,0},{f,34},{list,[{atom,false},{f,33},{atom,nil},{f,33}]}}.
  {label,33}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,34}.
    {move,{atom,reset},{x,1}}.
    {move,{atom,reset},{x,2}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/inspect/algebra.ex",611}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/inspect/algebra.ex",612}]}.
    {call,0,{f,81}}. % empty/0
    {'%',{var_info,{x,0},[{type,{t_atom,[doc_nil]}}]}}.
    {test_heap,8,0}.
    {put_tuple2,{x,0},{list,[{atom,doc_color},{y,2},{y,0}]}}.
    {put_tuple2,{x,1},{list,[{atom,doc_color},{atom,doc_nil},{y,1}]}}.
    {call_last,2,{f,38},3}. % concat/2


{function, concat, 1, 36}.
  {label,35}.
    {line,[{location,"lib/inspect/algebra.ex",600}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,concat},1}.
  {label,36}.
    {test,is_list,{f,35},[{x,0}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,38},0,0,{x,1},{list,[]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {call_only,2,{f,126}}. % fold_doc/2


{function, concat, 2, 38}.
  {label,37}.
    {line,[{location,"lib/inspect/algebra.ex",581}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,concat},2}.
  {label,38}.
    {test,is_binary,{f,39},[{x,0}]}.
    {jump,{f,41}}.
  {label,39}.
    {select_val,{x,0},
                {f,40},
                {list,[{atom,doc_line},{f,41},{atom,doc_nil},{f,41}]}}.
  {label,40}.
    {test,is_tuple,{f,37},[{x,0}]}.
    {bif,element,{f,37},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,2}}.
    {select_val,{x,2},
                {f,37},
                {list,[{atom,doc_break},
                       {f,41},
                       {atom,doc_collapse},
                       {f,41},
                       {atom,doc_color},
                       {f,41},
                       {atom,doc_cons},
                       {f,41},
                       {atom,doc_fits},
                       {f,41},
                       {atom,doc_force},
                       {f,41},
                       {atom,doc_group},
                       {f,41},
                       {atom,doc_limit},
                       {f,41},
                       {atom,doc_nest},
                       {f,41},
                       {atom,doc_string},
                       {f,41}]}}.
  {label,41}.
    {test,is_binary,{f,42},[{x,1}]}.
    {jump,{f,44}}.
  {label,42}.
    {select_val,{x,1},
                {f,43},
                {list,[{atom,doc_line},{f,44},{atom,doc_nil},{f,44}]}}.
  {label,43}.
    {test,is_tuple,{f,37},[{x,1}]}.
    {bif,element,{f,37},[{integer,1},{tr,{x,1},{t_tuple,0,false,#{}}}],{x,2}}.
    {select_val,{x,2},
                {f,37},
                {list,[{atom,doc_break},
                       {f,44},
                       {atom,doc_collapse},
                       {f,44},
                       {atom,doc_color},
                       {f,44},
                       {atom,doc_cons},
                       {f,44},
                       {atom,doc_fits},
                       {f,44},
                       {atom,doc_force},
                       {f,44},
                       {atom,doc_group},
                       {f,44},
                       {atom,doc_limit},
                       {f,44},
                       {atom,doc_nest},
                       {f,44},
                       {atom,doc_string},
                       {f,44}]}}.
  {label,44}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,doc_cons},{x,0},{x,1}]}}.
    return.


{function, container_doc, 5, 46}.
  {label,45}.
    {line,[{location,"lib/inspect/algebra.ex",437}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,container_doc},5}.
  {label,46}.
    {move,nil,{x,5}}.
    {call_only,6,{f,48}}. % container_doc/6


{function, container_doc, 6, 48}.
  {label,47}.
    {line,[{location,"lib/inspect/algebra.ex",437}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,container_doc},6}.
  {label,48}.
    {test,is_binary,{f,49},[{x,0}]}.
    {jump,{f,51}}.
  {label,49}.
    {select_val,{x,0},
                {f,50},
                {list,[{atom,doc_line},{f,51},{atom,doc_nil},{f,51}]}}.
  {label,50}.
    {test,is_tuple,{f,47},[{x,0}]}.
    {bif,element,{f,47},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,6}}.
    {select_val,{x,6},
                {f,47},
                {list,[{atom,doc_break},
                       {f,51},
                       {atom,doc_collapse},
                       {f,51},
                       {atom,doc_color},
                       {f,51},
                       {atom,doc_cons},
                       {f,51},
                       {atom,doc_fits},
                       {f,51},
                       {atom,doc_force},
                       {f,51},
                       {atom,doc_group},
                       {f,51},
                       {atom,doc_limit},
                       {f,51},
                       {atom,doc_nest},
                       {f,51},
                       {atom,doc_string},
                       {f,51}]}}.
  {label,51}.
    {test,is_list,{f,47},[{x,1}]}.
    {test,is_binary,{f,52},[{x,2}]}.
    {jump,{f,54}}.
  {label,52}.
    {select_val,{x,2},
                {f,53},
                {list,[{atom,doc_line},{f,54},{atom,doc_nil},{f,54}]}}.
  {label,53}.
    {test,is_tuple,{f,47},[{x,2}]}.
    {bif,element,{f,47},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,6}}.
    {select_val,{x,6},
                {f,47},
                {list,[{atom,doc_break},
                       {f,54},
                       {atom,doc_collapse},
                       {f,54},
                       {atom,doc_color},
                       {f,54},
                       {atom,doc_cons},
                       {f,54},
                       {atom,doc_fits},
                       {f,54},
                       {atom,doc_force},
                       {f,54},
                       {atom,doc_group},
                       {f,54},
                       {atom,doc_limit},
                       {f,54},
                       {atom,doc_nest},
                       {f,54},
                       {atom,doc_string},
                       {f,54}]}}.
  {label,54}.
    {test,is_function2,{f,47},[{x,4},{integer,2}]}.
    {test,is_list,{f,47},[{x,5}]}.
    {test,is_nil,{f,55},[{tr,{x,1},{t_list,any,any}}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,38}}. % concat/2
  {label,55}.
    {allocate,7,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {move,{atom,break},{x,1}}.
    {move,{atom,maybe},{x,2}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",445}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {swap,{y,1},{x,0}}.
    {move,{literal,<<",">>},{x,2}}.
    {move,{atom,separator},{x,1}}.
    {line,[{location,"lib/inspect/algebra.ex",446}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {move,{x,0},{y,0}}.
    {test,is_map,{f,56},[{y,3}]}.
    {get_map_elements,{f,56},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,limit},{x,1}]}}.
    {jump,{f,58}}.
  {label,56}.
    {test,is_atom,{f,62},[{y,3}]}.
    {select_val,{y,3},
                {f,57},
                {list,[{atom,false},
                       {f,62},
                       {atom,nil},
                       {f,62},
                       {atom,true},
                       {f,62}]}}.
  {label,57}.
    {move,{atom,limit},{x,1}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",449}]}.
    {apply,0}.
    {move,{x,0},{x,1}}.
  {label,58}.
    {bif,'=:=',{f,0},[{y,1},{atom,maybe}],{x,5}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,5},{x,0}}.
    {init_yregs,{list,[{y,2},{y,3},{y,5}]}}.
    {call,6,{f,64}}. % container_each/6
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,59},[{x,1},{atom,true}]}.
    {move,{atom,true},{y,5}}.
    {jump,{f,60}}.
  {label,59}.
    {bif,'=:=',{f,0},[{y,1},{atom,flex}],{x,1}}.
    {move,{x,1},{y,5}}.
  {label,60}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,293},0,0,{x,1},{list,[{y,5},{y,0}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/inspect/algebra.ex",452}]}.
    {call,2,{f,126}}. % fold_doc/2
    {test,is_eq_exact,{f,61},[{y,5},{atom,true}]}.
    {move,{integer,1},{x,1}}.
    {move,{y,4},{y,5}}.
    {trim,5,2}.
    {line,[{location,"lib/inspect/algebra.ex",455}]}.
    {call,2,{f,202}}. % nest/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[doc_line,doc_nil]},
                                   none,none,
                                   {t_tuple,1,false,#{}},
                                   {t_bitstring,8}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {call_last,1,{f,177},0}. % group/1
  {label,61}.
    {move,{literal,<<>>},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,6},{x,0}}.
    {move,{y,4},{y,6}}.
    {trim,6,1}.
    {line,[{location,"lib/inspect/algebra.ex",456}]}.
    {call,3,{f,175}}. % glue/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{integer,2},{x,1}}.
    {call,2,{f,202}}. % nest/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[doc_line,doc_nil]},
                                   none,none,
                                   {t_tuple,1,false,#{}},
                                   {t_bitstring,8}}}]}}.
    {move,{y,0},{x,2}}.
    {move,{literal,<<>>},{x,1}}.
    {trim,1,0}.
    {call,3,{f,175}}. % glue/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {call_last,1,{f,177},0}. % group/1
  {label,62}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,limit},{y,3}]}}.
    {line,[{location,"lib/inspect/algebra.ex",449}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},7}.


{function, container_each, 6, 64}.
  {label,63}.
    {line,[{location,"lib/inspect/algebra.ex",461}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,container_each},6}.
  {label,64}.
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_union,{t_atom,any},
                                   none,none,none,
                                   {t_map,any,any}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_atom,[false,true]}}]}}.
    {test,is_nil,{f,65},[{tr,{x,0},{t_list,any,any}}]}.
    {allocate,1,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",462}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,65}.
    {test,is_eq_exact,{f,66},[{x,1},{integer,0}]}.
    {allocate_heap,1,2,6}.
    {move,{x,5},{y,0}}.
    {put_list,{literal,<<"...">>},{x,4},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",466}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,66}.
    {get_list,{x,0},{x,6},{x,7}}.
    {test,is_list,{f,72},[{x,7}]}.
    {test,is_ne_exact,{f,67},[{x,1},{atom,infinity}]}.
    {test,is_integer,{f,72},[{x,1}]}.
    {test,is_ge,{f,63},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
  {label,67}.
    {allocate,8,8}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,6},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,3},{y,5}}.
    {move,{x,2},{y,6}}.
    {move,{x,1},{y,7}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",471}]}.
    {call,1,{f,78}}. % decrement/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_map,
          {f,71},
          [{tr,{y,6},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {line,[{location,"lib/inspect/algebra.ex",472}]}.
    {put_map_exact,{f,0},{y,6},{x,1},1,{list,[{atom,limit},{x,0}]}}.
    {move,{y,5},{x,2}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{y,1}}.
    {test,is_ne_exact,{f,68},[{x,0},{atom,doc_nil}]}.
    {move,{y,0},{y,7}}.
  {label,68}.
    {test,is_eq_exact,{f,69},[{y,3},{atom,true}]}.
    {init_yregs,{list,[{y,0},{y,3}]}}.
    {line,[{location,"lib/inspect/algebra.ex",474}]}.
    {call,1,{f,235}}. % 'simple?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {jump,{f,70}}.
  {label,69}.
    {move,{atom,false},{x,0}}.
  {label,70}.
    {test_heap,2,1}.
    {put_list,{y,1},{y,4},{x,4}}.
    {move,{y,5},{x,3}}.
    {move,{y,6},{x,2}}.
    {move,{y,7},{x,1}}.
    {move,{x,0},{x,5}}.
    {move,{y,2},{x,0}}.
    {call_last,6,{f,64},8}. % container_each/6
  {label,71}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,6}]}}.
    {line,[{location,"lib/inspect/algebra.ex",472}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},8}.
  {label,72}.
    {test,is_ne_exact,{f,73},[{x,1},{atom,infinity}]}.
    {test,is_integer,{f,63},[{x,1}]}.
    {test,is_ge,{f,63},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
  {label,73}.
    {allocate,7,8}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,6},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,4},{y,4}}.
    {move,{x,3},{y,5}}.
    {move,{x,2},{y,6}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",478}]}.
    {call,1,{f,78}}. % decrement/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_map,
          {f,76},
          [{tr,{y,6},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {line,[{location,"lib/inspect/algebra.ex",479}]}.
    {put_map_exact,{f,0},{y,6},{x,1},1,{list,[{atom,limit},{x,0}]}}.
    {move,{y,5},{x,2}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {line,[{location,"lib/inspect/algebra.ex",480}]}.
    {put_map_exact,{f,0},{y,6},{x,1},1,{list,[{atom,limit},{y,0}]}}.
    {move,{x,0},{y,6}}.
    {move,{y,2},{x,0}}.
    {move,{y,5},{x,2}}.
    {init_yregs,{list,[{y,0},{y,2},{y,5}]}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{y,5}}.
    {test,is_eq_exact,{f,74},[{y,3},{atom,true}]}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{y,6},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",481}]}.
    {call,1,{f,235}}. % 'simple?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,74},[{x,0},{atom,true}]}.
    {move,{y,5},{x,0}}.
    {call,1,{f,235}}. % 'simple?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {move,{x,0},{y,3}}.
    {jump,{f,75}}.
  {label,74}.
    {move,{atom,false},{y,3}}.
  {label,75}.
    {move,{y,3},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{literal,<<" |">>},{x,3}}.
    {move,{y,6},{x,0}}.
    {move,{y,3},{y,6}}.
    {move,{y,4},{y,5}}.
    {trim,5,2}.
    {line,[{location,"lib/inspect/algebra.ex",483}]}.
    {call,4,{f,192}}. % join/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"lib/inspect/algebra.ex",484}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,76}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,6}]}}.
    {line,[{location,"lib/inspect/algebra.ex",479}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},7}.


{function, decrement, 1, 78}.
  {label,77}.
    {line,[{location,"lib/inspect/algebra.ex",487}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,decrement},1}.
  {label,78}.
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {test,is_eq_exact,
          {f,79},
          [{tr,{x,0},
               {t_union,{t_atom,[infinity]},none,{t_integer,any},none,none}},
           {atom,infinity}]}.
    return.
  {label,79}.
    {line,[{location,"lib/inspect/algebra.ex",488}]}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    return.


{function, empty, 0, 81}.
  {label,80}.
    {line,[{location,"lib/inspect/algebra.ex",534}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,empty},0}.
  {label,81}.
    {move,{atom,doc_nil},{x,0}}.
    return.


{function, 'fits?', 4, 83}.
  {label,82}.
    {line,[{location,"lib/inspect/algebra.ex",992}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,'fits?'},4}.
  {label,83}.
    {test,is_lt,{f,84},[{x,0},{x,1}]}.
    {test,is_ne_exact,{f,113},[{x,2},{atom,true}]}.
  {label,84}.
    {test,is_nonempty_list,{f,114},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_tuple,{f,82},[{x,4}]}.
    {test,test_arity,{f,82},[{x,4},3]}.
    {get_tuple_element,{x,4},0,{x,6}}.
    {get_tuple_element,{x,4},1,{x,7}}.
    {get_tuple_element,{x,4},2,{x,4}}.
    {test,is_tagged_tuple,{f,87},[{x,4},3,{atom,doc_fits}]}.
    {get_tuple_element,{x,4},1,{x,8}}.
    {get_tuple_element,{x,4},2,{x,9}}.
    {test,is_ne_exact,{f,85},[{x,9},{atom,disabled}]}.
    {test,is_eq_exact,{f,86},[{x,7},{atom,flat_no_break}]}.
  {label,85}.
    {test_heap,6,9}.
    {put_tuple2,{x,3},{list,[{x,6},{atom,flat_no_break},{x,8}]}}.
    {put_list,{x,3},{x,5},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,86}.
    {test,is_eq_exact,{f,87},[{x,9},{atom,enabled}]}.
    {test_heap,6,9}.
    {put_tuple2,{x,3},{list,[{x,6},{atom,break_no_flat},{x,8}]}}.
    {put_list,{x,3},{x,5},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,87}.
    {select_val,{x,7},
                {f,94},
                {list,[{atom,break},{f,91},{atom,break_no_flat},{f,88}]}}.
  {label,88}.
    {test,is_tuple,{f,93},[{x,4}]}.
    {select_tuple_arity,{tr,{x,4},{t_tuple,0,false,#{}}},
                        {f,94},
                        {list,[2,{f,90},3,{f,89}]}}.
  {label,89}.
    {get_tuple_element,{x,4},0,{x,8}}.
    {test,is_eq_exact,{f,94},[{x,8},{atom,doc_break}]}.
    {jump,{f,116}}.
  {label,90}.
    {get_tuple_element,{x,4},0,{x,8}}.
    {test,is_eq_exact,{f,94},[{x,8},{atom,doc_force}]}.
    {test_heap,6,7}.
    {get_tuple_element,{x,4},1,{x,3}}.
    {put_tuple2,{x,3},{list,[{x,6},{atom,break_no_flat},{x,3}]}}.
    {put_list,{x,3},{x,5},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,91}.
    {test,is_tuple,{f,93},[{x,4}]}.
    {test,test_arity,{f,94},[{x,4},3]}.
    {get_tuple_element,{x,4},0,{x,8}}.
    {select_val,{x,8},
                {f,94},
                {list,[{atom,doc_break},{f,116},{atom,doc_group},{f,92}]}}.
  {label,92}.
    {test_heap,10,7}.
    {get_tuple_element,{x,4},1,{x,3}}.
    {put_tuple2,{x,4},{list,[{atom,tail},{x,2},{x,5}]}}.
    {put_tuple2,{x,3},{list,[{x,6},{atom,flat},{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,93}.
    {test,is_ne_exact,{f,116},[{x,4},{atom,doc_line}]}.
  {label,94}.
    {test,is_tuple,{f,99},[{x,4}]}.
    {select_tuple_arity,{tr,{x,4},{t_tuple,0,false,#{}}},
                        {f,102},
                        {list,[2,{f,98},3,{f,95}]}}.
  {label,95}.
    {get_tuple_element,{x,4},0,{x,8}}.
    {select_val,{x,8},
                {f,102},
                {list,[{atom,doc_color},{f,97},{atom,doc_string},{f,96}]}}.
  {label,96}.
    {get_tuple_element,{x,4},2,{x,3}}.
    {line,[{location,"lib/inspect/algebra.ex",1029}]}.
    {gc_bif,'+',{f,0},6,[{x,1},{x,3}],{x,1}}.
    {move,{x,5},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,97}.
    {test_heap,6,8}.
    {get_tuple_element,{x,4},1,{x,3}}.
    {put_tuple2,{x,3},{list,[{x,6},{x,7},{x,3}]}}.
    {put_list,{x,3},{x,5},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,98}.
    {get_tuple_element,{x,4},0,{x,8}}.
    {test,is_eq_exact,{f,102},[{x,8},{atom,doc_collapse}]}.
    {move,{x,5},{x,3}}.
    {move,{x,6},{x,1}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,99}.
    {select_val,{x,4},
                {f,102},
                {list,[{atom,doc_line},{f,101},{atom,doc_nil},{f,100}]}}.
  {label,100}.
    {move,{x,5},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,101}.
    {move,{atom,false},{x,2}}.
    {move,{x,5},{x,3}}.
    {move,{x,6},{x,1}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,102}.
    {test,is_binary,{f,103},[{x,4}]}.
    {line,[{location,"lib/inspect/algebra.ex",1030}]}.
    {gc_bif,byte_size,{f,0},6,[{tr,{x,4},{t_bitstring,8}}],{x,3}}.
    {gc_bif,'+',
            {f,0},
            6,
            [{x,1},{tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {move,{x,5},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,103}.
    {test,is_tuple,{f,82},[{x,4}]}.
    {select_tuple_arity,{tr,{x,4},{t_tuple,0,false,#{}}},
                        {f,82},
                        {list,[2,{f,112},3,{f,106},4,{f,104}]}}.
  {label,104}.
    {get_tuple_element,{x,4},0,{x,8}}.
    {test,is_eq_exact,{f,82},[{x,8},{atom,doc_nest}]}.
    {get_tuple_element,{x,4},1,{x,3}}.
    {get_tuple_element,{x,4},3,{x,8}}.
    {test,is_eq_exact,{f,105},[{x,8},{atom,break}]}.
    {test_heap,6,8}.
    {put_tuple2,{x,3},{list,[{x,6},{x,7},{x,3}]}}.
    {put_list,{x,3},{x,5},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,105}.
    {allocate,6,8}.
    {move,{x,3},{y,0}}.
    {move,{x,7},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {get_tuple_element,{x,4},2,{x,2}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1036}]}.
    {call,3,{f,14}}. % apply_nesting/3
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,5},{x,0}}.
    {call_last,4,{f,83},6}. % 'fits?'/4
  {label,106}.
    {get_tuple_element,{x,4},0,{x,8}}.
    {get_tuple_element,{x,4},1,{x,9}}.
    {get_tuple_element,{x,4},2,{x,4}}.
    {select_val,{x,8},
                {f,82},
                {list,[{atom,doc_break},
                       {f,111},
                       {atom,doc_cons},
                       {f,110},
                       {atom,doc_group},
                       {f,109},
                       {atom,doc_limit},
                       {f,107}]}}.
  {label,107}.
    {test,is_eq_exact,{f,108},[{x,4},{atom,infinity}]}.
    {test,is_ne_exact,{f,108},[{x,0},{atom,infinity}]}.
    {allocate,7,10}.
    {move,{x,9},{y,0}}.
    {move,{x,6},{y,1}}.
    {move,{x,7},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {line,[{location,"lib/inspect/algebra.ex",1045}]}.
    {call,0,{f,81}}. % empty/0
    {'%',{var_info,{x,0},[{type,{t_atom,[doc_nil]}}]}}.
    {test_heap,16,0}.
    {put_tuple2,{x,0},{list,[{atom,doc_limit},{atom,doc_nil},{y,6}]}}.
    {put_tuple2,{x,0},{list,[{y,1},{y,2},{x,0}]}}.
    {put_list,{x,0},{y,3},{x,0}}.
    {put_tuple2,{x,1},{list,[{y,1},{atom,flat},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{atom,infinity},{x,0}}.
    {call_last,4,{f,83},7}. % 'fits?'/4
  {label,108}.
    {test_heap,6,10}.
    {put_tuple2,{x,0},{list,[{x,6},{x,7},{x,9}]}}.
    {put_list,{x,0},{x,5},{x,3}}.
    {move,{x,4},{x,0}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,109}.
    {test_heap,10,10}.
    {put_tuple2,{x,3},{list,[{atom,tail},{x,2},{x,5}]}}.
    {put_tuple2,{x,4},{list,[{x,6},{x,7},{x,9}]}}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,110}.
    {test_heap,12,10}.
    {put_tuple2,{x,3},{list,[{x,6},{x,7},{x,4}]}}.
    {put_list,{x,3},{x,5},{x,3}}.
    {put_tuple2,{x,4},{list,[{x,6},{x,7},{x,9}]}}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,111}.
    {line,[{location,"lib/inspect/algebra.ex",1032}]}.
    {gc_bif,byte_size,{f,0},10,[{x,9}],{x,2}}.
    {gc_bif,'+',
            {f,0},
            6,
            [{x,1},{tr,{x,2},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {move,{x,5},{x,3}}.
    {move,{atom,true},{x,2}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,112}.
    {get_tuple_element,{x,4},0,{x,4}}.
    {test,is_eq_exact,{f,82},[{x,4},{atom,doc_force}]}.
  {label,113}.
    {move,{atom,false},{x,0}}.
    return.
  {label,114}.
    {test,is_tuple,{f,115},[{x,3}]}.
    {test,is_tagged_tuple,
          {f,82},
          [{tr,{x,3},{t_tuple,0,false,#{}}},3,{atom,tail}]}.
    {get_tuple_element,{x,3},1,{x,2}}.
    {get_tuple_element,{x,3},2,{x,3}}.
    {call_only,4,{f,83}}. % 'fits?'/4
  {label,115}.
    {test,is_nil,{f,82},[{x,3}]}.
  {label,116}.
    {move,{atom,true},{x,0}}.
    return.


{function, flex_break, 0, 118}.
  {label,117}.
    {line,[{location,"lib/inspect/algebra.ex",785}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,flex_break},0}.
  {label,118}.
    {move,{literal,<<" ">>},{x,0}}.
    {call_only,1,{f,120}}. % flex_break/1


{function, flex_break, 1, 120}.
  {label,119}.
    {line,[{location,"lib/inspect/algebra.ex",785}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,flex_break},1}.
  {label,120}.
    {test,is_binary,{f,119},[{x,0}]}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,doc_break},{x,0},{atom,flex}]}}.
    return.


{function, flex_glue, 2, 122}.
  {label,121}.
    {line,[{location,"lib/inspect/algebra.ex",798}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,flex_glue},2}.
  {label,122}.
    {move,{x,1},{x,2}}.
    {move,{literal,<<" ">>},{x,1}}.
    {call_only,3,{f,124}}. % flex_glue/3


{function, flex_glue, 3, 124}.
  {label,123}.
    {line,[{location,"lib/inspect/algebra.ex",798}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,flex_glue},3}.
  {label,124}.
    {test,is_binary,{f,123},[{x,1}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",799}]}.
    {call,1,{f,120}}. % flex_break/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_atom,[doc_break]},
                                     2 => {t_bitstring,8},
                                     3 => {t_atom,[flex]}}}}]}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,38},1}. % concat/2


{function, fold_doc, 2, 126}.
  {label,125}.
    {line,[{location,"lib/inspect/algebra.ex",936}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,fold_doc},2}.
  {label,126}.
    {test,is_nonempty_list,{f,128},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nil,{f,127},[{x,3}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,127}.
    {test,is_function2,{f,125},[{x,1},{integer,2}]}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",940}]}.
    {call,2,{f,126}}. % fold_doc/2
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,2}.
    return.
  {label,128}.
    {test,is_nil,{f,125},[{x,0}]}.
    {call_only,0,{f,81}}. % empty/0


{function, force_unfit, 1, 130}.
  {label,129}.
    {line,[{location,"lib/inspect/algebra.ex",751}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,force_unfit},1}.
  {label,130}.
    {test,is_binary,{f,131},[{x,0}]}.
    {jump,{f,133}}.
  {label,131}.
    {select_val,{x,0},
                {f,132},
                {list,[{atom,doc_line},{f,133},{atom,doc_nil},{f,133}]}}.
  {label,132}.
    {test,is_tuple,{f,129},[{x,0}]}.
    {bif,element,{f,129},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,1}}.
    {select_val,{x,1},
                {f,129},
                {list,[{atom,doc_break},
                       {f,133},
                       {atom,doc_collapse},
                       {f,133},
                       {atom,doc_color},
                       {f,133},
                       {atom,doc_cons},
                       {f,133},
                       {atom,doc_fits},
                       {f,133},
                       {atom,doc_force},
                       {f,133},
                       {atom,doc_group},
                       {f,133},
                       {atom,doc_limit},
                       {f,133},
                       {atom,doc_nest},
                       {f,133},
                       {atom,doc_string},
                       {f,133}]}}.
  {label,133}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,doc_force},{x,0}]}}.
    return.


{function, format, 2, 135}.
  {label,134}.
    {line,[{location,"lib/inspect/algebra.ex",962}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,format},2}.
  {label,135}.
    {test,is_binary,{f,136},[{x,0}]}.
    {jump,{f,138}}.
  {label,136}.
    {select_val,{x,0},
                {f,137},
                {list,[{atom,doc_line},{f,138},{atom,doc_nil},{f,138}]}}.
  {label,137}.
    {test,is_tuple,{f,134},[{x,0}]}.
    {bif,element,{f,134},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,2}}.
    {select_val,{x,2},
                {f,134},
                {list,[{atom,doc_break},
                       {f,138},
                       {atom,doc_collapse},
                       {f,138},
                       {atom,doc_color},
                       {f,138},
                       {atom,doc_cons},
                       {f,138},
                       {atom,doc_fits},
                       {f,138},
                       {atom,doc_force},
                       {f,138},
                       {atom,doc_group},
                       {f,138},
                       {atom,doc_limit},
                       {f,138},
                       {atom,doc_nest},
                       {f,138},
                       {atom,doc_string},
                       {f,138}]}}.
  {label,138}.
    {test,is_ne_exact,{f,139},[{x,1},{atom,infinity}]}.
    {test,is_integer,{f,134},[{x,1}]}.
    {test,is_ge,{f,134},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
  {label,139}.
    {test_heap,6,2}.
    {put_tuple2,{x,0},{list,[{integer,0},{atom,flat},{x,0}]}}.
    {put_list,{x,0},nil,{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,0},{x,1}}.
    {call_only,3,{f,141}}. % format/3


{function, format, 3, 141}.
  {label,140}.
    {line,[{location,"lib/inspect/algebra.ex",1055}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,format},3}.
  {label,141}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_list,
                     {t_tuple,3,true,#{2 => {t_atom,[break,flat]}}},
                     nil}}]}}.
    {test,is_nonempty_list,{f,171},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {get_tuple_element,{x,3},1,{x,6}}.
    {get_tuple_element,{x,3},2,{x,3}}.
    {test,is_tuple,{f,145},[{x,3}]}.
    {test,test_arity,{f,148},[{x,3},3]}.
    {get_tuple_element,{x,3},0,{x,7}}.
    {get_tuple_element,{x,3},1,{x,8}}.
    {get_tuple_element,{x,3},2,{x,9}}.
    {select_val,{x,7},
                {f,148},
                {list,[{atom,doc_color},
                       {f,144},
                       {atom,doc_cons},
                       {f,143},
                       {atom,doc_string},
                       {f,142}]}}.
  {label,142}.
    {line,[{location,"lib/inspect/algebra.ex",1060}]}.
    {gc_bif,'+',{f,0},10,[{x,1},{x,9}],{x,1}}.
    {allocate,1,9}.
    {move,{x,8},{y,0}}.
    {move,{x,4},{x,2}}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,143}.
    {test_heap,12,10}.
    {put_tuple2,{x,2},{list,[{x,5},{x,6},{x,9}]}}.
    {put_list,{x,2},{x,4},{x,2}}.
    {put_tuple2,{x,3},{list,[{x,5},{x,6},{x,8}]}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,3,{f,141}}. % format/3
  {label,144}.
    {allocate,6,10}.
    {move,{x,8},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {move,{x,9},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1059}]}.
    {call,1,{f,12}}. % ansi/1
    {test_heap,6,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,2},{y,0}]}}.
    {put_list,{x,1},{y,3},{x,2}}.
    {swap,{y,5},{x,0}}.
    {move,{y,4},{x,1}}.
    {trim,5,1}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,145}.
    {select_val,{x,3},
                {f,148},
                {list,[{atom,doc_line},{f,147},{atom,doc_nil},{f,146}]}}.
  {label,146}.
    {move,{x,4},{x,2}}.
    {call_only,3,{f,141}}. % format/3
  {label,147}.
    {allocate,3,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1057}]}.
    {call,1,{f,184}}. % indent/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,148}.
    {test,is_binary,{f,149},[{x,3}]}.
    {line,[{location,"lib/inspect/algebra.ex",1061}]}.
    {gc_bif,byte_size,{f,0},5,[{tr,{x,3},{t_bitstring,8}}],{x,2}}.
    {gc_bif,'+',
            {f,0},
            5,
            [{x,1},{tr,{x,2},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,2}}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,149}.
    {test,is_tuple,{f,164},[{x,3}]}.
    {select_tuple_arity,{tr,{x,3},{t_tuple,0,false,#{}}},
                        {f,164},
                        {list,[2,{f,161},3,{f,154},4,{f,150}]}}.
  {label,150}.
    {get_tuple_element,{x,3},0,{x,7}}.
    {test,is_eq_exact,{f,164},[{x,7},{atom,doc_nest}]}.
    {get_tuple_element,{x,3},1,{x,2}}.
    {get_tuple_element,{x,3},3,{x,7}}.
    {select_val,{x,7},
                {f,153},
                {list,[{atom,always},{f,152},{atom,break},{f,151}]}}.
  {label,151}.
    {test,is_eq_exact,{f,153},[{tr,{x,6},{t_atom,[break,flat]}},{atom,break}]}.
  {label,152}.
    {allocate,5,7}.
    {move,{x,2},{y,0}}.
    {move,{x,6},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_tuple_element,{x,3},2,{x,2}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1089}]}.
    {call,3,{f,14}}. % apply_nesting/3
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,3,{f,141},5}. % format/3
  {label,153}.
    {test_heap,6,7}.
    {put_tuple2,{x,2},{list,[{x,5},{x,6},{x,2}]}}.
    {put_list,{x,2},{x,4},{x,2}}.
    {call_only,3,{f,141}}. % format/3
  {label,154}.
    {get_tuple_element,{x,3},0,{x,7}}.
    {get_tuple_element,{x,3},1,{x,8}}.
    {select_val,{x,7},
                {f,164},
                {list,[{atom,doc_break},{f,155},{atom,doc_fits},{f,162}]}}.
  {label,155}.
    {get_tuple_element,{x,3},2,{x,7}}.
    {select_val,{x,7},
                {f,164},
                {list,[{atom,flex},{f,158},{atom,strict},{f,156}]}}.
  {label,156}.
    {test,is_eq_exact,{f,157},[{tr,{x,6},{t_atom,[break,flat]}},{atom,break}]}.
    {allocate,3,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1080}]}.
    {call,1,{f,184}}. % indent/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,157}.
    {line,[{location,"lib/inspect/algebra.ex",1082}]}.
    {gc_bif,byte_size,{f,0},9,[{x,8}],{x,2}}.
    {gc_bif,'+',
            {f,0},
            9,
            [{x,1},{tr,{x,2},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {allocate,1,9}.
    {move,{x,8},{y,0}}.
    {move,{x,4},{x,2}}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,158}.
    {line,[{location,"lib/inspect/algebra.ex",1068}]}.
    {gc_bif,byte_size,{f,0},9,[{x,8}],{x,2}}.
    {gc_bif,'+',
            {f,0},
            9,
            [{x,1},{tr,{x,2},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {allocate,5,9}.
    {move,{x,1},{y,0}}.
    {move,{x,8},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,0},{y,4}}.
    {test,is_ne_exact,{f,159},[{x,0},{atom,infinity}]}.
    {test,is_ne_exact,{f,159},[{tr,{x,6},{t_atom,[break,flat]}},{atom,flat}]}.
    {move,{x,4},{x,3}}.
    {move,{atom,true},{x,2}}.
    {line,[{location,"lib/inspect/algebra.ex",1070}]}.
    {call,4,{f,83}}. % 'fits?'/4
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,160},[{x,0},{atom,true}]}.
  {label,159}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {move,{y,1},{y,4}}.
    {trim,4,1}.
    {line,[{location,"lib/inspect/algebra.ex",1071}]}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,160}.
    {trim,2,3}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1073}]}.
    {call,1,{f,184}}. % indent/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,161}.
    {get_tuple_element,{x,3},0,{x,7}}.
    {get_tuple_element,{x,3},1,{x,8}}.
    {select_val,{x,7},
                {f,164},
                {list,[{atom,doc_collapse},{f,163},{atom,doc_force},{f,162}]}}.
  {label,162}.
    {test_heap,6,9}.
    {put_tuple2,{x,2},{list,[{x,5},{x,6},{x,8}]}}.
    {put_list,{x,2},{x,4},{x,2}}.
    {call_only,3,{f,141}}. % format/3
  {label,163}.
    {allocate,2,9}.
    {move,{x,8},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{x,2}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"lib/inspect/algebra.ex",1064}]}.
    {call,3,{f,141}}. % format/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{integer,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,3}}.
    {call_last,4,{f,23},2}. % collapse/4
  {label,164}.
    {test,is_eq_exact,{f,165},[{tr,{x,6},{t_atom,[break,flat]}},{atom,break}]}.
    {test,is_tagged_tuple,{f,165},[{x,3},3,{atom,doc_group}]}.
    {get_tuple_element,{x,3},2,{x,7}}.
    {test,is_eq_exact,{f,165},[{x,7},{atom,inherit}]}.
    {test_heap,6,6}.
    {get_tuple_element,{x,3},1,{x,2}}.
    {put_tuple2,{x,2},{list,[{x,5},{atom,break},{x,2}]}}.
    {put_list,{x,2},{x,4},{x,2}}.
    {call_only,3,{f,141}}. % format/3
  {label,165}.
    {test,is_tuple,{f,140},[{x,3}]}.
    {test,test_arity,{f,140},[{x,3},3]}.
    {get_tuple_element,{x,3},0,{x,7}}.
    {get_tuple_element,{x,3},1,{x,8}}.
    {select_val,{x,7},
                {f,140},
                {list,[{atom,doc_group},{f,168},{atom,doc_limit},{f,166}]}}.
  {label,166}.
    {get_tuple_element,{x,3},2,{x,2}}.
    {test,is_eq_exact,{f,167},[{x,2},{atom,infinity}]}.
    {test,is_ne_exact,{f,167},[{x,0},{atom,infinity}]}.
    {allocate,6,9}.
    {move,{x,8},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {line,[{location,"lib/inspect/algebra.ex",1110}]}.
    {call,0,{f,81}}. % empty/0
    {'%',{var_info,{x,0},[{type,{t_atom,[doc_nil]}}]}}.
    {test_heap,16,0}.
    {put_tuple2,{x,0},{list,[{atom,doc_limit},{atom,doc_nil},{y,5}]}}.
    {put_tuple2,{x,0},{list,[{y,1},{y,2},{x,0}]}}.
    {put_list,{x,0},{y,3},{x,0}}.
    {put_tuple2,{x,1},{list,[{y,1},{atom,flat},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{atom,infinity},{x,0}}.
    {call_last,3,{f,141},6}. % format/3
  {label,167}.
    {test_heap,6,9}.
    {put_tuple2,{x,0},{list,[{x,5},{x,6},{x,8}]}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,141}}. % format/3
  {label,168}.
    {allocate,5,9}.
    {move,{x,8},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {test,is_ne_exact,{f,169},[{x,0},{atom,infinity}]}.
    {test_heap,6,0}.
    {put_tuple2,{x,0},{list,[{y,1},{atom,flat},{y,0}]}}.
    {put_list,{x,0},nil,{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{atom,false},{x,2}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1101}]}.
    {call,4,{f,83}}. % 'fits?'/4
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,170},[{x,0},{atom,true}]}.
  {label,169}.
    {test_heap,6,0}.
    {put_tuple2,{x,0},{list,[{y,1},{atom,flat},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,3,{f,141},5}. % format/3
  {label,170}.
    {test_heap,6,0}.
    {put_tuple2,{x,0},{list,[{y,1},{atom,break},{y,0}]}}.
    {put_list,{x,0},{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,3,{f,141},5}. % format/3
  {label,171}.
    {move,nil,{x,0}}.
    return.


{function, glue, 2, 173}.
  {label,172}.
    {line,[{location,"lib/inspect/algebra.ex",820}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,glue},2}.
  {label,173}.
    {move,{x,1},{x,2}}.
    {move,{literal,<<" ">>},{x,1}}.
    {call_only,3,{f,175}}. % glue/3


{function, glue, 3, 175}.
  {label,174}.
    {line,[{location,"lib/inspect/algebra.ex",820}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,glue},3}.
  {label,175}.
    {test,is_binary,{f,174},[{x,1}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",821}]}.
    {call,1,{f,21}}. % break/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_atom,[doc_break]},
                                     2 => {t_bitstring,8},
                                     3 => {t_atom,[strict]}}}}]}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,38},1}. % concat/2


{function, group, 1, 177}.
  {label,176}.
    {line,[{location,"lib/inspect/algebra.ex",860}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,group},1}.
  {label,177}.
    {move,{atom,self},{x,1}}.
    {call_only,2,{f,179}}. % group/2


{function, group, 2, 179}.
  {label,178}.
    {line,[{location,"lib/inspect/algebra.ex",860}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,group},2}.
  {label,179}.
    {test,is_binary,{f,180},[{x,0}]}.
    {jump,{f,182}}.
  {label,180}.
    {select_val,{x,0},
                {f,181},
                {list,[{atom,doc_line},{f,182},{atom,doc_nil},{f,182}]}}.
  {label,181}.
    {test,is_tuple,{f,178},[{x,0}]}.
    {bif,element,{f,178},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,2}}.
    {select_val,{x,2},
                {f,178},
                {list,[{atom,doc_break},
                       {f,182},
                       {atom,doc_collapse},
                       {f,182},
                       {atom,doc_color},
                       {f,182},
                       {atom,doc_cons},
                       {f,182},
                       {atom,doc_fits},
                       {f,182},
                       {atom,doc_force},
                       {f,182},
                       {atom,doc_group},
                       {f,182},
                       {atom,doc_limit},
                       {f,182},
                       {atom,doc_nest},
                       {f,182},
                       {atom,doc_string},
                       {f,182}]}}.
  {label,182}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,doc_group},{x,0},{x,1}]}}.
    return.


{function, indent, 1, 184}.
  {label,183}.
    {line,[{location,"lib/inspect/algebra.ex",1137}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,indent},1}.
  {label,184}.
    {test,is_eq_exact,{f,185},[{x,0},{integer,0}]}.
    {move,{literal,<<"\n">>},{x,0}}.
    return.
  {label,185}.
    {allocate,0,1}.
    {move,{x,0},{x,1}}.
    {move,{literal,<<" ">>},{x,0}}.
    {line,[{location,"lib/inspect/algebra.ex",1138}]}.
    {call_ext,2,{extfunc,binary,copy,2}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"\n">>},
                          {integer,1},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,0}.
    return.


{function, 'MACRO-is_doc', 2, 187}.
  {label,186}.
    {line,[{location,"lib/inspect/algebra.ex",322}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,'MACRO-is_doc'},2}.
  {label,187}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {line,[]}.
    {call_ext,1,{extfunc,'Elixir.Macro.Env','in_guard?',1}}.
    {select_val,{x,0},
                {f,190},
                {list,[{atom,false},{f,189},{atom,true},{f,188}]}}.
  {label,188}.
    {test_heap,192,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,0},{literal,[doc_nil]},{x,1}}.
    {put_list,{y,0},{literal,[doc_line]},{x,2}}.
    {put_tuple2,{x,2},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,2},
                {list,[{literal,{'.',[],[erlang,is_binary]}},nil,{x,0}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_list,{integer,1},{x,0},{x,2}}.
    {put_tuple2,{x,2},{list,[{literal,{'.',[],[erlang,element]}},nil,{x,2}]}}.
    {put_list,{x,2},{literal,[doc_break]},{x,3}}.
    {put_list,{x,2},{literal,[doc_collapse]},{x,4}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,4}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{literal,[doc_color]},{x,4}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,4}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{literal,[doc_cons]},{x,4}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,4}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{literal,[doc_fits]},{x,4}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,4}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{literal,[doc_force]},{x,4}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,4}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{literal,[doc_group]},{x,4}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,4}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{literal,[doc_nest]},{x,4}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,4}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{literal,[doc_string]},{x,4}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,4}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,4},{x,3}}.
    {put_list,{x,2},{literal,[doc_limit]},{x,2}}.
    {put_tuple2,{x,2},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,3}]}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {put_tuple2,{x,2},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,is_tuple]}},nil,{x,0}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,189}.
    {test_heap,20,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'{}'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{'{}',[],[{arg1,[],'Elixir'}]}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,{x,0},
              {literal,[{{'.',[],[erlang,'orelse']},
                         [],
                         [{{'.',[],[erlang,'orelse']},
                           [],
                           [{{'.',[],[erlang,is_binary]},
                             [],
                             [{arg1,[],'Elixir'}]},
                            {{'.',[],[erlang,'orelse']},
                             [],
                             [{{'.',[],[erlang,'=:=']},
                               [],
                               [{arg1,[],'Elixir'},doc_nil]},
                              {{'.',[],[erlang,'=:=']},
                               [],
                               [{arg1,[],'Elixir'},doc_line]}]}]},
                          {{'.',[],[erlang,'andalso']},
                           [],
                           [{{'.',[],[erlang,is_tuple]},
                             [],
                             [{arg1,[],'Elixir'}]},
                            {{'.',[],[erlang,'orelse']},
                             [],
                             [{{'.',[],[erlang,'orelse']},
                               [],
                               [{{'.',[],[erlang,'orelse']},
                                 [],
                                 [{{'.',[],[erlang,'orelse']},
                                   [],
                                   [{{'.',[],[erlang,'orelse']},
                                     [],
                                     [{{'.',[],[erlang,'orelse']},
                                       [],
                                       [{{'.',[],[erlang,'orelse']},
                                         [],
                                         [{{'.',[],[erlang,'orelse']},
                                           [],
                                           [{{'.',[],[erlang,'orelse']},
                                             [],
                                             [{{'.',[],[erlang,'=:=']},
                                               [],
                                               [{{'.',[],[erlang,element]},
                                                 [],
                                                 [1,{arg1,[],'Elixir'}]},
                                                doc_break]},
                                              {{'.',[],[erlang,'=:=']},
                                               [],
                                               [{{'.',[],[erlang,element]},
                                                 [],
                                                 [1,{arg1,[],'Elixir'}]},
                                                doc_collapse]}]},
                                            {{'.',[],[erlang,'=:=']},
                                             [],
                                             [{{'.',[],[erlang,element]},
                                               [],
                                               [1,{arg1,[],'Elixir'}]},
                                              doc_color]}]},
                                          {{'.',[],[erlang,'=:=']},
                                           [],
                                           [{{'.',[],[erlang,element]},
                                             [],
                                             [1,{arg1,[],'Elixir'}]},
                                            doc_cons]}]},
                                        {{'.',[],[erlang,'=:=']},
                                         [],
                                         [{{'.',[],[erlang,element]},
                                           [],
                                           [1,{arg1,[],'Elixir'}]},
                                          doc_fits]}]},
                                      {{'.',[],[erlang,'=:=']},
                                       [],
                                       [{{'.',[],[erlang,element]},
                                         [],
                                         [1,{arg1,[],'Elixir'}]},
                                        doc_force]}]},
                                    {{'.',[],[erlang,'=:=']},
                                     [],
                                     [{{'.',[],[erlang,element]},
                                       [],
                                       [1,{arg1,[],'Elixir'}]},
                                      doc_group]}]},
                                  {{'.',[],[erlang,'=:=']},
                                   [],
                                   [{{'.',[],[erlang,element]},
                                     [],
                                     [1,{arg1,[],'Elixir'}]},
                                    doc_nest]}]},
                                {{'.',[],[erlang,'=:=']},
                                 [],
                                 [{{'.',[],[erlang,element]},
                                   [],
                                   [1,{arg1,[],'Elixir'}]},
                                  doc_string]}]},
                              {{'.',[],[erlang,'=:=']},
                               [],
                               [{{'.',[],[erlang,element]},
                                 [],
                                 [1,{arg1,[],'Elixir'}]},
                                doc_limit]}]}]}]}]},
              {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,190}.
    {case_end,{x,0}}.


{function, join, 4, 192}.
  {label,191}.
    {line,[{location,"lib/inspect/algebra.ex",490}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,join},4}.
  {label,192}.
    {'%',{var_info,{x,2},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,193},[{x,0},{atom,doc_nil}]}.
    {test,is_eq_exact,{f,194},[{x,1},{atom,doc_nil}]}.
    {move,{atom,doc_nil},{x,0}}.
    return.
  {label,193}.
    {test,is_eq_exact,{f,194},[{x,1},{atom,doc_nil}]}.
    return.
  {label,194}.
    {test,is_eq_exact,{f,195},[{x,0},{atom,doc_nil}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,195}.
    {test,is_eq_exact,{f,196},[{x,2},{atom,true}]}.
    {allocate,1,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/inspect/algebra.ex",493}]}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,122},1}. % flex_glue/2
  {label,196}.
    {allocate,1,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/inspect/algebra.ex",494}]}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,173},1}. % glue/2


{function, line, 0, 198}.
  {label,197}.
    {line,[{location,"lib/inspect/algebra.ex",898}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,line},0}.
  {label,198}.
    {move,{atom,doc_line},{x,0}}.
    return.


{function, line, 2, 200}.
  {label,199}.
    {line,[{location,"lib/inspect/algebra.ex",913}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,line},2}.
  {label,200}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {call,0,{f,198}}. % line/0
    {'%',{var_info,{x,0},[{type,{t_atom,[doc_line]}}]}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {move,{atom,doc_line},{x,0}}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,38},1}. % concat/2


{function, nest, 2, 202}.
  {label,201}.
    {line,[{location,"lib/inspect/algebra.ex",639}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,nest},2}.
  {label,202}.
    {move,{atom,always},{x,2}}.
    {call_only,3,{f,204}}. % nest/3


{function, nest, 3, 204}.
  {label,203}.
    {line,[{location,"lib/inspect/algebra.ex",641}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,nest},3}.
  {label,204}.
    {test,is_atom,{f,215},[{x,1}]}.
    {select_val,{x,1},
                {f,219},
                {list,[{atom,cursor},{f,210},{atom,reset},{f,205}]}}.
  {label,205}.
    {test,is_binary,{f,206},[{x,0}]}.
    {jump,{f,208}}.
  {label,206}.
    {select_val,{x,0},
                {f,207},
                {list,[{atom,doc_line},{f,208},{atom,doc_nil},{f,208}]}}.
  {label,207}.
    {test,is_tuple,{f,219},[{x,0}]}.
    {bif,element,{f,219},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,3}}.
    {select_val,{x,3},
                {f,219},
                {list,[{atom,doc_break},
                       {f,208},
                       {atom,doc_collapse},
                       {f,208},
                       {atom,doc_color},
                       {f,208},
                       {atom,doc_cons},
                       {f,208},
                       {atom,doc_fits},
                       {f,208},
                       {atom,doc_force},
                       {f,208},
                       {atom,doc_group},
                       {f,208},
                       {atom,doc_limit},
                       {f,208},
                       {atom,doc_nest},
                       {f,208},
                       {atom,doc_string},
                       {f,208}]}}.
  {label,208}.
    {select_val,{x,2},
                {f,219},
                {list,[{atom,always},{f,209},{atom,break},{f,209}]}}.
  {label,209}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{atom,doc_nest},{x,0},{atom,reset},{x,2}]}}.
    return.
  {label,210}.
    {test,is_binary,{f,211},[{x,0}]}.
    {jump,{f,213}}.
  {label,211}.
    {select_val,{x,0},
                {f,212},
                {list,[{atom,doc_line},{f,213},{atom,doc_nil},{f,213}]}}.
  {label,212}.
    {test,is_tuple,{f,219},[{x,0}]}.
    {bif,element,{f,219},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,3}}.
    {select_val,{x,3},
                {f,219},
                {list,[{atom,doc_break},
                       {f,213},
                       {atom,doc_collapse},
                       {f,213},
                       {atom,doc_color},
                       {f,213},
                       {atom,doc_cons},
                       {f,213},
                       {atom,doc_fits},
                       {f,213},
                       {atom,doc_force},
                       {f,213},
                       {atom,doc_group},
                       {f,213},
                       {atom,doc_limit},
                       {f,213},
                       {atom,doc_nest},
                       {f,213},
                       {atom,doc_string},
                       {f,213}]}}.
  {label,213}.
    {select_val,{x,2},
                {f,219},
                {list,[{atom,always},{f,214},{atom,break},{f,214}]}}.
  {label,214}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{atom,doc_nest},{x,0},{atom,cursor},{x,2}]}}.
    return.
  {label,215}.
    {test,is_eq_exact,{f,219},[{x,1},{integer,0}]}.
    {test,is_binary,{f,216},[{x,0}]}.
    return.
  {label,216}.
    {select_val,{x,0},
                {f,217},
                {list,[{atom,doc_line},{f,218},{atom,doc_nil},{f,218}]}}.
  {label,217}.
    {test,is_tuple,{f,219},[{x,0}]}.
    {bif,element,{f,219},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,3}}.
    {select_val,{x,3},
                {f,219},
                {list,[{atom,doc_break},
                       {f,218},
                       {atom,doc_collapse},
                       {f,218},
                       {atom,doc_color},
                       {f,218},
                       {atom,doc_cons},
                       {f,218},
                       {atom,doc_fits},
                       {f,218},
                       {atom,doc_force},
                       {f,218},
                       {atom,doc_group},
                       {f,218},
                       {atom,doc_limit},
                       {f,218},
                       {atom,doc_nest},
                       {f,218},
                       {atom,doc_string},
                       {f,218}]}}.
  {label,218}.
    return.
  {label,219}.
    {test,is_binary,{f,220},[{x,0}]}.
    {jump,{f,222}}.
  {label,220}.
    {select_val,{x,0},
                {f,221},
                {list,[{atom,doc_line},{f,222},{atom,doc_nil},{f,222}]}}.
  {label,221}.
    {test,is_tuple,{f,203},[{x,0}]}.
    {bif,element,{f,203},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,3}}.
    {select_val,{x,3},
                {f,203},
                {list,[{atom,doc_break},
                       {f,222},
                       {atom,doc_collapse},
                       {f,222},
                       {atom,doc_color},
                       {f,222},
                       {atom,doc_cons},
                       {f,222},
                       {atom,doc_fits},
                       {f,222},
                       {atom,doc_force},
                       {f,222},
                       {atom,doc_group},
                       {f,222},
                       {atom,doc_limit},
                       {f,222},
                       {atom,doc_nest},
                       {f,222},
                       {atom,doc_string},
                       {f,222}]}}.
  {label,222}.
    {test,is_integer,{f,203},[{x,1}]}.
    {test,is_lt,{f,203},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {select_val,{x,2},
                {f,203},
                {list,[{atom,always},{f,223},{atom,break},{f,223}]}}.
  {label,223}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{atom,doc_nest},{x,0},{x,1},{x,2}]}}.
    return.


{function, next_break_fits, 1, 225}.
  {label,224}.
    {line,[{location,"lib/inspect/algebra.ex",741}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,next_break_fits},1}.
  {label,225}.
    {move,{atom,enabled},{x,1}}.
    {call_only,2,{f,227}}. % next_break_fits/2


{function, next_break_fits, 2, 227}.
  {label,226}.
    {line,[{location,"lib/inspect/algebra.ex",741}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,next_break_fits},2}.
  {label,227}.
    {test,is_binary,{f,228},[{x,0}]}.
    {jump,{f,230}}.
  {label,228}.
    {select_val,{x,0},
                {f,229},
                {list,[{atom,doc_line},{f,230},{atom,doc_nil},{f,230}]}}.
  {label,229}.
    {test,is_tuple,{f,226},[{x,0}]}.
    {bif,element,{f,226},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,2}}.
    {select_val,{x,2},
                {f,226},
                {list,[{atom,doc_break},
                       {f,230},
                       {atom,doc_collapse},
                       {f,230},
                       {atom,doc_color},
                       {f,230},
                       {atom,doc_cons},
                       {f,230},
                       {atom,doc_fits},
                       {f,230},
                       {atom,doc_force},
                       {f,230},
                       {atom,doc_group},
                       {f,230},
                       {atom,doc_limit},
                       {f,230},
                       {atom,doc_nest},
                       {f,230},
                       {atom,doc_string},
                       {f,230}]}}.
  {label,230}.
    {select_val,{x,1},
                {f,226},
                {list,[{atom,disabled},{f,231},{atom,enabled},{f,231}]}}.
  {label,231}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,doc_fits},{x,0},{x,1}]}}.
    return.


{function, no_limit, 1, 233}.
  {label,232}.
    {line,[{location,"lib/inspect/algebra.ex",585}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,no_limit},1}.
  {label,233}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,doc_limit},{x,0},{atom,infinity}]}}.
    return.


{function, 'simple?', 1, 235}.
  {label,234}.
    {line,[{location,"lib/inspect/algebra.ex",496}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,'simple?'},1}.
  {label,235}.
    {test,is_tuple,{f,239},[{x,0}]}.
    {test,test_arity,{f,241},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {select_val,{x,1},
                {f,241},
                {list,[{atom,doc_color},
                       {f,238},
                       {atom,doc_cons},
                       {f,236},
                       {atom,doc_string},
                       {f,240}]}}.
  {label,236}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{x,0}}.
    {call,1,{f,235}}. % 'simple?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,237},[{x,0},{atom,true}]}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,235},1}. % 'simple?'/1
  {label,237}.
    {move,{atom,false},{x,0}}.
    {deallocate,1}.
    return.
  {label,238}.
    {move,{x,2},{x,0}}.
    {call_only,1,{f,235}}. % 'simple?'/1
  {label,239}.
    {test,is_eq_exact,{f,241},[{x,0},{atom,doc_nil}]}.
  {label,240}.
    {move,{atom,true},{x,0}}.
    return.
  {label,241}.
    {bif,is_binary,{f,0},[{x,0}],{x,0}}.
    return.


{function, space, 2, 243}.
  {label,242}.
    {line,[{location,"lib/inspect/algebra.ex",875}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,space},2}.
  {label,243}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,<<" ">>},{x,0}}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,38},1}. % concat/2


{function, string, 1, 245}.
  {label,244}.
    {line,[{location,"lib/inspect/algebra.ex",566}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,string},1}.
  {label,245}.
    {test,is_binary,{f,244},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/inspect/algebra.ex",567}]}.
    {call_ext,1,{extfunc,'Elixir.String',length,1}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,doc_string},{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, surround, 3, 247}.
  {label,246}.
    {line,[{location,"lib/inspect/algebra.ex",504}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,surround},3}.
  {label,247}.
    {test,is_binary,{f,248},[{x,0}]}.
    {jump,{f,250}}.
  {label,248}.
    {select_val,{x,0},
                {f,249},
                {list,[{atom,doc_line},{f,250},{atom,doc_nil},{f,250}]}}.
  {label,249}.
    {test,is_tuple,{f,246},[{x,0}]}.
    {bif,element,{f,246},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,3}}.
    {select_val,{x,3},
                {f,246},
                {list,[{atom,doc_break},
                       {f,250},
                       {atom,doc_collapse},
                       {f,250},
                       {atom,doc_color},
                       {f,250},
                       {atom,doc_cons},
                       {f,250},
                       {atom,doc_fits},
                       {f,250},
                       {atom,doc_force},
                       {f,250},
                       {atom,doc_group},
                       {f,250},
                       {atom,doc_limit},
                       {f,250},
                       {atom,doc_nest},
                       {f,250},
                       {atom,doc_string},
                       {f,250}]}}.
  {label,250}.
    {test,is_binary,{f,251},[{x,1}]}.
    {jump,{f,253}}.
  {label,251}.
    {select_val,{x,1},
                {f,252},
                {list,[{atom,doc_line},{f,253},{atom,doc_nil},{f,253}]}}.
  {label,252}.
    {test,is_tuple,{f,246},[{x,1}]}.
    {bif,element,{f,246},[{integer,1},{tr,{x,1},{t_tuple,0,false,#{}}}],{x,3}}.
    {select_val,{x,3},
                {f,246},
                {list,[{atom,doc_break},
                       {f,253},
                       {atom,doc_collapse},
                       {f,253},
                       {atom,doc_color},
                       {f,253},
                       {atom,doc_cons},
                       {f,253},
                       {atom,doc_fits},
                       {f,253},
                       {atom,doc_force},
                       {f,253},
                       {atom,doc_group},
                       {f,253},
                       {atom,doc_limit},
                       {f,253},
                       {atom,doc_nest},
                       {f,253},
                       {atom,doc_string},
                       {f,253}]}}.
  {label,253}.
    {test,is_binary,{f,254},[{x,2}]}.
    {jump,{f,256}}.
  {label,254}.
    {select_val,{x,2},
                {f,255},
                {list,[{atom,doc_line},{f,256},{atom,doc_nil},{f,256}]}}.
  {label,255}.
    {test,is_tuple,{f,246},[{x,2}]}.
    {bif,element,{f,246},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {select_val,{x,3},
                {f,246},
                {list,[{atom,doc_break},
                       {f,256},
                       {atom,doc_collapse},
                       {f,256},
                       {atom,doc_color},
                       {f,256},
                       {atom,doc_cons},
                       {f,256},
                       {atom,doc_fits},
                       {f,256},
                       {atom,doc_force},
                       {f,256},
                       {atom,doc_group},
                       {f,256},
                       {atom,doc_limit},
                       {f,256},
                       {atom,doc_nest},
                       {f,256},
                       {atom,doc_string},
                       {f,256}]}}.
  {label,256}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"lib/inspect/algebra.ex",505}]}.
    {call,2,{f,202}}. % nest/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[doc_line,doc_nil]},
                                   none,none,
                                   {t_tuple,1,false,#{}},
                                   {t_bitstring,8}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,2,{f,38}}. % concat/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 => {t_atom,[doc_cons]},
                       2 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}},
                       3 =>
                           {t_union,
                               {t_atom,[doc_line,doc_nil]},
                               none,none,
                               {t_tuple,1,false,#{}},
                               {t_bitstring,8}}}}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,38},1}. % concat/2


{function, surround_many, 5, 258}.
  {label,257}.
    {line,[{location,"lib/inspect/algebra.ex",510}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,surround_many},5}.
  {label,258}.
    {move,{literal,<<",">>},{x,5}}.
    {call_only,6,{f,260}}. % surround_many/6


{function, surround_many, 6, 260}.
  {label,259}.
    {line,[{location,"lib/inspect/algebra.ex",510}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,surround_many},6}.
  {label,260}.
    {test,is_map,{f,259},[{x,3}]}.
    {get_map_elements,{f,259},
                      {tr,{x,3},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,6}]}}.
    {test,is_eq_exact,{f,259},[{x,6},{atom,'Elixir.Inspect.Opts'}]}.
    {test,is_binary,{f,261},[{x,0}]}.
    {jump,{f,263}}.
  {label,261}.
    {select_val,{x,0},
                {f,262},
                {list,[{atom,doc_line},{f,263},{atom,doc_nil},{f,263}]}}.
  {label,262}.
    {test,is_tuple,{f,259},[{x,0}]}.
    {bif,element,{f,259},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,6}}.
    {select_val,{x,6},
                {f,259},
                {list,[{atom,doc_break},
                       {f,263},
                       {atom,doc_collapse},
                       {f,263},
                       {atom,doc_color},
                       {f,263},
                       {atom,doc_cons},
                       {f,263},
                       {atom,doc_fits},
                       {f,263},
                       {atom,doc_force},
                       {f,263},
                       {atom,doc_group},
                       {f,263},
                       {atom,doc_limit},
                       {f,263},
                       {atom,doc_nest},
                       {f,263},
                       {atom,doc_string},
                       {f,263}]}}.
  {label,263}.
    {test,is_list,{f,259},[{x,1}]}.
    {test,is_binary,{f,264},[{x,2}]}.
    {jump,{f,266}}.
  {label,264}.
    {select_val,{x,2},
                {f,265},
                {list,[{atom,doc_line},{f,266},{atom,doc_nil},{f,266}]}}.
  {label,265}.
    {test,is_tuple,{f,259},[{x,2}]}.
    {bif,element,{f,259},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,6}}.
    {select_val,{x,6},
                {f,259},
                {list,[{atom,doc_break},
                       {f,266},
                       {atom,doc_collapse},
                       {f,266},
                       {atom,doc_color},
                       {f,266},
                       {atom,doc_cons},
                       {f,266},
                       {atom,doc_fits},
                       {f,266},
                       {atom,doc_force},
                       {f,266},
                       {atom,doc_group},
                       {f,266},
                       {atom,doc_limit},
                       {f,266},
                       {atom,doc_nest},
                       {f,266},
                       {atom,doc_string},
                       {f,266}]}}.
  {label,266}.
    {test,is_function2,{f,259},[{x,4},{integer,2}]}.
    {test_heap,5,6}.
    {put_tuple2,{x,5},{list,[{atom,separator},{x,5}]}}.
    {put_list,{x,5},nil,{x,5}}.
    {call_only,6,{f,48}}. % container_doc/6


{function, to_doc, 2, 268}.
  {label,267}.
    {line,[{location,"lib/inspect/algebra.ex",338}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,to_doc},2}.
  {label,268}.
    {test,is_map,{f,287},[{x,0}]}.
    {get_map_elements,{f,287},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_map,{f,267},[{x,1}]}.
    {get_map_elements,{f,287},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,inspect_fun},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,287},[{x,3},{atom,'Elixir.Inspect.Opts'}]}.
    {test,is_atom,{f,287},[{x,2}]}.
    {get_map_elements,{f,286},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,structs},{x,2}]}}.
    {select_val,{x,2},
                {f,270},
                {list,[{atom,false},{f,269},{atom,nil},{f,269}]}}.
  {label,269}.
    {line,[{scope,[6]},{location,"lib/inspect/algebra.ex",385}]}.
    {call_ext_only,2,{extfunc,'Elixir.Inspect.Map',inspect,2}}.
  {label,270}.
    {allocate,5,5}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {'try',{y,4},{f,271}}.
    {move,{x,4},{x,2}}.
    {line,[{scope,[6]},{location,"lib/inspect/algebra.ex",341}]}.
    {call_fun,2}.
    {try_end,{y,4}}.
    {deallocate,5}.
    return.
  {label,271}.
    {try_case,{y,4}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {test,is_eq_exact,
          {f,285},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {move,{x,1},{x,0}}.
    build_stacktrace.
    {move,{x,0},{y,0}}.
    {select_val,{y,1},
                {f,272},
                {list,[{atom,badarg},{f,275},{atom,system_limit},{f,275}]}}.
  {label,272}.
    {test,is_tuple,{f,274},[{y,1}]}.
    {test,test_arity,{f,273},[{y,1},2]}.
    {get_tuple_element,{y,1},0,{x,0}}.
    {test,is_ne_exact,{f,275},[{x,0},{atom,badarg}]}.
  {label,273}.
    {test,test_arity,{f,274},[{y,1},2]}.
    {get_tuple_element,{y,1},0,{x,0}}.
    {test,is_ne_exact,{f,275},[{x,0},{atom,badkey}]}.
  {label,274}.
    {select_val,{y,1},
                {f,276},
                {list,[{atom,function_clause},{f,275},{atom,undef},{f,275}]}}.
  {label,275}.
    {move,{y,0},{x,2}}.
    {jump,{f,277}}.
  {label,276}.
    {move,nil,{x,2}}.
  {label,277}.
    {move,{y,1},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{atom,error},{x,0}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",343}]}.
    {call_ext,3,{extfunc,'Elixir.Exception',normalize,3}}.
    {move,{x,0},{y,1}}.
    {move,{atom,inspect_trap},{x,0}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",350}]}.
    {call_ext,1,{extfunc,'Elixir.Process',get,1}}.
    {select_val,{x,0},
                {f,284},
                {list,[{atom,false},{f,278},{atom,nil},{f,278}]}}.
  {label,278}.
    {'try',{y,4},{f,283}}.
    {move,{atom,true},{x,1}}.
    {move,{atom,inspect_trap},{x,0}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",354}]}.
    {call_ext,2,{extfunc,'Elixir.Process',put,2}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",361}]}.
    {call_ext,0,{extfunc,'Elixir.Inspect.Opts',default_inspect_fun,0}}.
    {line,[{location,"lib/inspect/algebra.ex",360}]}.
    {put_map_exact,{f,0},
                   {y,2},
                   {x,1},
                   1,
                   {list,[{atom,inspect_fun},{x,0},{atom,syntax_colors},nil]}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",358}]}.
    {call_ext,2,{extfunc,'Elixir.Inspect.Map',inspect,2}}.
    {get_map_elements,{f,282},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,width},{x,1}]}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",363}]}.
    {call,2,{f,135}}. % format/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",364}]}.
    {call_ext,1,{extfunc,erlang,iolist_to_binary,1}}.
    {test_heap,15,1}.
    {put_tuple2,{x,0},{list,[{atom,inspected_struct},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,stacktrace},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,exception},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",367}]}.
    {call_ext,1,{extfunc,'Elixir.Inspect.Error',exception,1}}.
    {move,{x,0},{y,3}}.
    {get_map_elements,{f,281},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,safe},{x,0}]}}.
    {select_val,{x,0},
                {f,280},
                {list,[{atom,false},{f,279},{atom,nil},{f,279}]}}.
  {label,279}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,2},{y,3}]}}.
    {line,[{scope,[2]},{location,"lib/inspect/algebra.ex",377}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel.Utils',raise,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{atom,error},{x,0}}.
    {call_ext,3,{extfunc,erlang,raise,3}}.
    {call_ext,1,{extfunc,erlang,error,1}}.
    {jump,{f,283}}.
  {label,280}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{scope,[2]},{location,"lib/inspect/algebra.ex",374}]}.
    {call_ext,0,{extfunc,'Elixir.Inspect.Opts',default_inspect_fun,0}}.
    {line,[{location,"lib/inspect/algebra.ex",374}]}.
    {put_map_exact,{f,0},{y,2},{x,1},1,{list,[{atom,inspect_fun},{x,0}]}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,2},{y,3}]}}.
    {line,[{scope,[2]},{location,"lib/inspect/algebra.ex",375}]}.
    {call_ext,2,{extfunc,'Elixir.Inspect',inspect,2}}.
    {move,{x,0},{y,3}}.
    {try_end,{y,4}}.
    {move,{atom,inspect_trap},{x,0}}.
    {line,[{scope,[2]},{location,"lib/inspect/algebra.ex",380}]}.
    {call_ext,1,{extfunc,'Elixir.Process',delete,1}}.
    {move,{y,3},{x,0}}.
    {deallocate,5}.
    return.
  {label,281}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,safe},{y,2}]}}.
    {line,[{scope,[2]},{location,"lib/inspect/algebra.ex",373}]}.
    {call_ext,1,{extfunc,erlang,error,1}}.
    {jump,{f,283}}.
  {label,282}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,width},{y,2}]}}.
    {line,[{scope,[2]},{location,"lib/inspect/algebra.ex",363}]}.
    {call_ext,1,{extfunc,erlang,error,1}}.
  {label,283}.
    {try_case,{y,4}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{atom,inspect_trap},{x,0}}.
    {line,[{scope,[1,2]},{location,"lib/inspect/algebra.ex",380}]}.
    {call_ext,1,{extfunc,'Elixir.Process',delete,1}}.
    {bif,raise,{f,0},[{y,2},{y,3}],{x,0}}.
  {label,284}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {line,[{scope,[3]},{location,"lib/inspect/algebra.ex",351}]}.
    {call_ext_last,2,{extfunc,'Elixir.Inspect.Map',inspect,2},5}.
  {label,285}.
    {bif,raise,{f,0},[{x,1},{y,1}],{x,0}}.
  {label,286}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,structs},{x,1}]}}.
    {line,[{scope,[6]},{location,"lib/inspect/algebra.ex",339}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,287}.
    {test,is_map,{f,267},[{x,1}]}.
    {get_map_elements,{f,267},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,inspect_fun},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,267},[{x,2},{atom,'Elixir.Inspect.Opts'}]}.
    {allocate,0,4}.
    {move,{x,3},{x,2}}.
    {line,[{scope,[0]},{location,"lib/inspect/algebra.ex",390}]}.
    {call_fun,2}.
    {deallocate,0}.
    return.


{function, module_info, 0, 289}.
  {label,288}.
    {line,[]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,module_info},0}.
  {label,289}.
    {move,{atom,'Elixir.Inspect.Algebra'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 291}.
  {label,290}.
    {line,[]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},{atom,module_info},1}.
  {label,291}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Inspect.Algebra'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-container_doc/6-fun-0-', 4, 293}.
  {label,292}.
    {line,[{location,"lib/inspect/algebra.ex",452}]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},
               {atom,'-container_doc/6-fun-0-'},
               4}.
  {label,293}.
    {'%',{var_info,{x,2},[{type,{t_atom,[false,true]}}]}}.
    {call_only,4,{f,192}}. % join/4


{function, '-inlined-__info__/1-', 1, 295}.
  {label,294}.
    {line,[]}.
    {func_info,{atom,'Elixir.Inspect.Algebra'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,295}.
    {jump,{f,294}}.
