{module, 'Elixir.KeyError'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {blame,2},
           {exception,1},
           {message,1},
           {module_info,0},
           {module_info,1}]}.

{attributes, [{behaviour,['Elixir.Exception']}]}.

{labels, 77}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => '__exception__',required => false},
                    #{field => key,required => false},
                    #{field => term,required => false},
                    #{field => message,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.KeyError'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {blame,2},
                    {exception,1},
                    {message,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<103,182,27,225,139,75,132,81,214,153,98,212,86,7,34,248>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.KeyError'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,76}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/exception.ex",1392}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__exception__' => true,
                     '__struct__' => 'Elixir.KeyError',key => nil,
                     message => nil,term => nil}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/exception.ex",1392}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'__struct__'},1}.
  {label,13}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,68},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {move,{literal,#{'__exception__' => true,
                     '__struct__' => 'Elixir.KeyError',key => nil,
                     message => nil,term => nil}},
          {x,1}}.
    {line,[]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, available_keys, 1, 15}.
  {label,14}.
    {line,[{location,"lib/exception.ex",1435}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,available_keys},1}.
  {label,15}.
    {test,is_map,{f,16},[{x,0}]}.
    {call_ext_only,1,{extfunc,maps,keys,1}}.
  {label,16}.
    {test,is_list,{f,14},[{x,0}]}.
    {line,[{location,"lib/exception.ex",1436}]}.
    {call_ext_only,1,{extfunc,'Elixir.Keyword',keys,1}}.


{function, blame, 2, 18}.
  {label,17}.
    {line,[{location,"lib/exception.ex",1409}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,blame},2}.
  {label,18}.
    {test,is_map,{f,26},[{x,0}]}.
    {get_map_elements,{f,19},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,message},{x,2}]}}.
    {test,is_binary,{f,19},[{x,2}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,19}.
    {get_map_elements,{f,21},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,term},{x,2}]}}.
    {test,is_eq_exact,{f,21},[{x,2},{atom,nil}]}.
    {get_map_elements,{f,20},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,key},{x,2}]}}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{atom,nil},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/exception.ex",1414}]}.
    {call,2,{f,46}}. % message/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {line,[{location,"lib/exception.ex",1415}]}.
    {put_map_exact,{f,0},{y,1},{x,0},1,{list,[{atom,message},{x,0}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,20}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,key},{x,0}]}}.
    {line,[{location,"lib/exception.ex",1414}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,21}.
    {get_map_elements,{f,26},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,term},{x,3},{atom,key},{x,2}]}}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/exception.ex",1420}]}.
    {call,2,{f,46}}. % message/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_atom,{f,25},[{y,1}]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/exception.ex",1422}]}.
    {call,1,{f,38}}. % 'map_with_atom_keys_only?'/1
    {select_val,{x,0},{f,24},{list,[{atom,false},{f,22},{atom,true},{f,23}]}}.
  {label,22}.
    {move,{y,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Keyword','keyword?',1}}.
    {select_val,{x,0},{f,23},{list,[{atom,false},{f,25},{atom,nil},{f,25}]}}.
  {label,23}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,4}.
    {line,[{location,"lib/exception.ex",1423}]}.
    {call,1,{f,15}}. % available_keys/1
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,3}.
    {call,2,{f,28}}. % did_you_mean/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {line,[{location,"lib/exception.ex",1424}]}.
    {call_ext,1,{extfunc,erlang,iolist_to_binary,1}}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{y,0},{t_bitstring,1}},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,0},{t_bitstring,8}},
                          {atom,all}]}}.
    {line,[{location,"lib/exception.ex",1425}]}.
    {put_map_exact,{f,0},{y,2},{x,0},1,{list,[{atom,message},{x,0}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1}]}}.
    {deallocate,3}.
    return.
  {label,24}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badbool},{atom,'or'},{x,0}]}}.
    {line,[{location,"lib/exception.ex",1422}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,25}.
    {line,[{location,"lib/exception.ex",1427}]}.
    {put_map_exact,{f,0},{y,4},{x,0},0,{list,[{atom,message},{y,0}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,3}]}}.
    {deallocate,5}.
    return.
  {label,26}.
    {line,[{location,"lib/exception.ex",1419}]}.
    {badmatch,{x,0}}.


{function, did_you_mean, 2, 28}.
  {label,27}.
    {line,[{location,"lib/exception.ex",1440}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,did_you_mean},2}.
  {label,28}.
    {'%',{var_info,{x,0},[{type,{t_atom,any}}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/exception.ex",1441}]}.
    {call_ext,1,{extfunc,erlang,atom_to_binary,1}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,64},0,0,{x,2},{list,[{x,0}]}}.
    {move,nil,{x,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/exception.ex",1444}]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test,is_nil,{f,29},[{tr,{x,0},{t_list,any,nil}}]}.
    {deallocate,1}.
    return.
  {label,29}.
    {line,[{location,"lib/exception.ex",1451}]}.
    {call,1,{f,36}}. % format_suggestions/1
    {test_heap,2,1}.
    {put_list,{literal,<<". Did you mean:\n\n">>},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, exception, 1, 31}.
  {label,30}.
    {line,[{location,"lib/exception.ex",1392}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,exception},1}.
  {label,31}.
    {test,is_binary,{f,32},[{x,0}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,message},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {call_only,1,{f,31}}. % exception/1
  {label,32}.
    {test,is_list,{f,30},[{x,0}]}.
    {allocate,4,1}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,0},{y,3}}.
    {call,0,{f,11}}. % '__struct__'/0
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_map,
                     {t_atom,['__exception__','__struct__',key,message,term]},
                     {t_atom,['Elixir.KeyError',nil,true]}}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,61},0,0,{x,1},{list,[{x,0}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{y,3},{x,0}}.
    {call_ext,2,{extfunc,'Elixir.Enum',split_with,2}}.
    {test,is_tuple,{f,34},[{x,0}]}.
    {test,test_arity,{f,34},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,2}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {test,is_ne_exact,{f,33},[{y,1},nil]}.
    {move,{atom,'Elixir.KeyError'},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,1},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,0}}.
    {move,{atom,'Elixir.KeyError'},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"the following fields are unknown when raising ">>},
                          {integer,46},
                          {atom,binary},
                          2,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<": ">>},
                          {integer,2},
                          {atom,binary},
                          4,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<". Please make sure to only give known fields when raising or redefine ">>},
                          {integer,70},
                          {atom,binary},
                          8,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<".exception/1 to discard unknown fields. Future Elixir versions will raise on unknown fields given to raise/2">>},
                          {integer,108}]}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
  {label,33}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_ext_last,2,{extfunc,'Elixir.Kernel','struct!',2},4}.
  {label,34}.
    {badmatch,{x,0}}.


{function, format_suggestions, 1, 36}.
  {label,35}.
    {line,[{location,"lib/exception.ex",1455}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,format_suggestions},1}.
  {label,36}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,59},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {line,[{location,"lib/exception.ex",1457}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',sort,2}}.
    {move,{integer,5},{x,1}}.
    {line,[{location,"lib/exception.ex",1458}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',take,2}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,57},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {line,[{location,"lib/exception.ex",1459}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',sort,2}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,55},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,nil}}]}}.
    {line,[{location,"lib/exception.ex",1460}]}.
    {call_ext_last,2,{extfunc,'Elixir.Enum',map,2},0}.


{function, 'map_with_atom_keys_only?', 1, 38}.
  {label,37}.
    {line,[{location,"lib/exception.ex",1431}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'map_with_atom_keys_only?'},1}.
  {label,38}.
    {test,is_map,{f,39},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/exception.ex",1432}]}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,53},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {call_ext_last,2,{extfunc,'Elixir.Enum','all?',2},0}.
  {label,39}.
    {move,{atom,false},{x,0}}.
    return.


{function, message, 1, 41}.
  {label,40}.
    {line,[{location,"lib/exception.ex",1395}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,message},1}.
  {label,41}.
    {test,is_map,{f,40},[{x,0}]}.
    {get_map_elements,{f,40},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,message},{x,1}]}}.
    {test,is_eq_exact,{f,44},[{x,1},{atom,nil}]}.
    {get_map_elements,{f,43},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,key},{x,1}]}}.
    {get_map_elements,{f,42},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,term},{x,2}]}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,46}}. % message/2
  {label,42}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,term},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,43}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,key},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,44}.
    {move,{x,1},{x,0}}.
    return.


{function, message, 2, 46}.
  {label,45}.
    {line,[{location,"lib/exception.ex",1398}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,message},2}.
  {label,46}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/exception.ex",1399}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {y,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"key ">>},
                          {integer,4},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" not found">>},
                          {integer,10}]}}.
    {test,is_eq_exact,{f,47},[{y,1},{atom,nil}]}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,47}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/exception.ex",1402}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{y,0},{t_bitstring,1}},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" in: ">>},
                          {integer,5},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,1}.
    return.


{function, module_info, 0, 49}.
  {label,48}.
    {line,[]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,module_info},0}.
  {label,49}.
    {move,{atom,'Elixir.KeyError'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 51}.
  {label,50}.
    {line,[]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,module_info},1}.
  {label,51}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.KeyError'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-map_with_atom_keys_only?/1-fun-0-', 1, 53}.
  {label,52}.
    {line,[{location,"lib/exception.ex",1432}]}.
    {func_info,{atom,'Elixir.KeyError'},
               {atom,'-map_with_atom_keys_only?/1-fun-0-'},
               1}.
  {label,53}.
    {test,is_tuple,{f,52},[{x,0}]}.
    {test,test_arity,{f,52},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {bif,is_atom,{f,0},[{x,0}],{x,0}}.
    return.


{function, '-format_suggestions/1-fun-0-', 1, 55}.
  {label,54}.
    {line,[{location,"lib/exception.ex",1460}]}.
    {func_info,{atom,'Elixir.KeyError'},
               {atom,'-format_suggestions/1-fun-0-'},
               1}.
  {label,55}.
    {test,is_tuple,{f,54},[{x,0}]}.
    {test,test_arity,{f,54},[{x,0},2]}.
    {allocate,0,1}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {test_heap,4,1}.
    {put_list,{x,0},{literal,"\n"},{x,0}}.
    {put_list,{literal,<<"      * ">>},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, '-format_suggestions/1-fun-1-', 2, 57}.
  {label,56}.
    {line,[{location,"lib/exception.ex",1459}]}.
    {func_info,{atom,'Elixir.KeyError'},
               {atom,'-format_suggestions/1-fun-1-'},
               2}.
  {label,57}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {bif,element,{f,0},[{integer,2},{x,1}],{x,1}}.
    {bif,'=<',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, '-format_suggestions/1-fun-2-', 2, 59}.
  {label,58}.
    {line,[{location,"lib/exception.ex",1457}]}.
    {func_info,{atom,'Elixir.KeyError'},
               {atom,'-format_suggestions/1-fun-2-'},
               2}.
  {label,59}.
    {bif,element,{f,0},[{integer,1},{x,0}],{x,0}}.
    {bif,element,{f,0},[{integer,1},{x,1}],{x,1}}.
    {bif,'>=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, '-exception/1-fun-0-', 2, 61}.
  {label,60}.
    {line,[{location,"lib/exception.ex",1392}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'-exception/1-fun-0-'},2}.
  {label,61}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_map,
                     {t_atom,['__exception__','__struct__',key,message,term]},
                     {t_atom,['Elixir.KeyError',nil,true]}}}]}}.
    {test,is_tuple,{f,62},[{x,0}]}.
    {test,test_arity,{f,62},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {bif,is_map_key,{f,0},[{x,0},{x,1}],{x,0}}.
    return.
  {label,62}.
    {call_only,1,{f,74}}. % '-exception/1-inlined-0-'/1


{function, '-did_you_mean/2-fun-0-', 3, 64}.
  {label,63}.
    {line,[{location,"lib/exception.ex",1444}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'-did_you_mean/2-fun-0-'},3}.
  {label,64}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"lib/exception.ex",1445}]}.
    {call_ext,1,{extfunc,erlang,atom_to_binary,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call_ext,2,{extfunc,'Elixir.String',jaro_distance,2}}.
    {select_val,{x,0},{f,65},{list,[{atom,false},{f,66},{atom,nil},{f,66}]}}.
  {label,65}.
    {test,is_ge,{f,66},[{x,0},{float,0.77}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1}]}}.
    {put_list,{x,0},{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,66}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.


{function, '-__struct__/1-fun-0-', 2, 68}.
  {label,67}.
    {line,[]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,68}.
    {test,is_tuple,{f,70},[{x,0}]}.
    {test,test_arity,{f,70},[{x,0},2]}.
    {test,is_map,{f,69},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,69}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,70}.
    {call_only,2,{f,72}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 72}.
  {label,71}.
    {line,[]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,72}.
    {jump,{f,71}}.


{function, '-exception/1-inlined-0-', 1, 74}.
  {label,73}.
    {line,[{location,"lib/exception.ex",1392}]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'-exception/1-inlined-0-'},1}.
  {label,74}.
    {jump,{f,73}}.


{function, '-inlined-__info__/1-', 1, 76}.
  {label,75}.
    {line,[]}.
    {func_info,{atom,'Elixir.KeyError'},{atom,'-inlined-__info__/1-'},1}.
  {label,76}.
    {jump,{f,75}}.
