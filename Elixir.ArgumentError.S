{module, 'Elixir.ArgumentError'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {blame,2},
           {exception,1},
           {message,1},
           {module_info,0},
           {module_info,1}]}.

{attributes, [{behaviour,['Elixir.Exception']}]}.

{labels, 53}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,'__info__'},1}.
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
                    #{field => message,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.ArgumentError'},{x,0}}.
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
    {move,{literal,<<195,226,139,106,218,95,40,218,107,137,110,64,54,45,185,
                     168>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.ArgumentError'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,52}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/exception.ex",810}]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__exception__' => true,
                     '__struct__' => 'Elixir.ArgumentError',
                     message => <<"argument error">>}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/exception.ex",810}]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,'__struct__'},1}.
  {label,13}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,44},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {move,{literal,#{'__exception__' => true,
                     '__struct__' => 'Elixir.ArgumentError',
                     message => <<"argument error">>}},
          {x,1}}.
    {line,[]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, blame, 2, 15}.
  {label,14}.
    {line,[{location,"lib/exception.ex",813}]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,blame},2}.
  {label,15}.
    {test,is_nonempty_list,{f,22},[{x,1}]}.
    {get_hd,{x,1},{x,2}}.
    {test,is_tagged_tuple,{f,22},[{x,2},4,{atom,erlang}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_eq_exact,{f,22},[{x,3},{atom,apply}]}.
    {get_tuple_element,{x,2},2,{x,2}}.
    {test,is_nonempty_list,{f,22},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nonempty_list,{f,22},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {test,is_nonempty_list,{f,22},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_nil,{f,22},[{x,2}]}.
    {allocate,5,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/exception.ex",819}]}.
    {call,1,{f,34}}. % 'proper_list?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,19},[{x,0},{atom,true}]}.
    {test,is_atom,{f,17},[{y,2}]}.
    {test,is_atom,{f,16},[{y,1}]}.
    {move,{atom,cond_clause},{x,0}}.
    {line,[{location,"lib/exception.ex",834}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,16}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/exception.ex",835}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,1},{x,0}}.
    {line,[{location,"lib/exception.ex",836}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/exception.ex",835}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"you attempted to apply a function named ">>},
                          {integer,40},
                          {atom,binary},
                          2,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" on module ">>},
                          {integer,11},
                          {atom,binary},
                          4,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<". However ">>},
                          {integer,10},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" is not a valid function name. Function names (the second argument of apply) must always be an atom">>},
                          {integer,99}]}}.
    {jump,{f,20}}.
  {label,17}.
    {test,is_atom,{f,18},[{y,1}]}.
    {test,is_nil,{f,18},[{y,0}]}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/exception.ex",825}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"you attempted to apply a function named ">>},
                          {integer,40},
                          {atom,binary},
                          2,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" on ">>},
                          {integer,4},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<". If you are using Kernel.apply/3, make sure the module is an atom. If you are using the dot syntax, such as module.function(), make sure the left-hand side of the dot is a module atom">>},
                          {integer,184}]}}.
    {jump,{f,20}}.
  {label,18}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {line,[{location,"lib/exception.ex",831}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"you attempted to apply a function on ">>},
                          {integer,37},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<". Modules (the first argument of apply) must always be an atom">>},
                          {integer,62}]}}.
    {jump,{f,20}}.
  {label,19}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/exception.ex",820}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/exception.ex",821}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/exception.ex",820}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"you attempted to apply a function named ">>},
                          {integer,40},
                          {atom,binary},
                          2,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" on module ">>},
                          {integer,11},
                          {atom,binary},
                          4,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" with arguments ">>},
                          {integer,16},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<". Arguments (the third argument of apply) must always be a proper list">>},
                          {integer,70}]}}.
  {label,20}.
    {test,is_map,{f,21},[{y,4}]}.
    {line,[{location,"lib/exception.ex",840}]}.
    {put_map_exact,{f,0},{y,4},{x,0},1,{list,[{atom,message},{x,0}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,3}]}}.
    {deallocate,5}.
    return.
  {label,21}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,4}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,22}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, exception, 1, 24}.
  {label,23}.
    {line,[{location,"lib/exception.ex",810}]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,exception},1}.
  {label,24}.
    {test,is_binary,{f,25},[{x,0}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,message},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {call_only,1,{f,24}}. % exception/1
  {label,25}.
    {test,is_list,{f,23},[{x,0}]}.
    {allocate,4,1}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,0},{y,3}}.
    {call,0,{f,11}}. % '__struct__'/0
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_map,
                     {t_atom,['__exception__','__struct__',message]},
                     {t_union,
                         {t_atom,['Elixir.ArgumentError',true]},
                         none,none,none,
                         {t_bitstring,112}}}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,41},0,0,{x,1},{list,[{x,0}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{y,3},{x,0}}.
    {call_ext,2,{extfunc,'Elixir.Enum',split_with,2}}.
    {test,is_tuple,{f,27},[{x,0}]}.
    {test,test_arity,{f,27},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,2}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {test,is_ne_exact,{f,26},[{y,1},nil]}.
    {move,{atom,'Elixir.ArgumentError'},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,1},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,0}}.
    {move,{atom,'Elixir.ArgumentError'},{x,0}}.
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
  {label,26}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_ext_last,2,{extfunc,'Elixir.Kernel','struct!',2},4}.
  {label,27}.
    {badmatch,{x,0}}.


{function, message, 1, 29}.
  {label,28}.
    {line,[{location,"lib/exception.ex",810}]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,message},1}.
  {label,29}.
    {test,is_map,{f,30},[{x,0}]}.
    {get_map_elements,{f,30},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,message},{x,1}]}}.
    {move,{x,1},{x,0}}.
    return.
  {label,30}.
    {test,is_atom,{f,32},[{x,0}]}.
    {select_val,{x,0},
                {f,31},
                {list,[{atom,false},
                       {f,32},
                       {atom,nil},
                       {f,32},
                       {atom,true},
                       {f,32}]}}.
  {label,31}.
    {allocate,0,1}.
    {move,{atom,message},{x,1}}.
    {apply_last,0,0}.
  {label,32}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,message},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, 'proper_list?', 1, 34}.
  {label,33}.
    {line,[{location,"lib/exception.ex",847}]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,'proper_list?'},1}.
  {label,34}.
    {gc_bif,length,{f,35},1,[{x,0}],{x,0}}.
    {move,{atom,true},{x,0}}.
    return.
  {label,35}.
    {move,{atom,false},{x,0}}.
    return.


{function, module_info, 0, 37}.
  {label,36}.
    {line,[]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,module_info},0}.
  {label,37}.
    {move,{atom,'Elixir.ArgumentError'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 39}.
  {label,38}.
    {line,[]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,module_info},1}.
  {label,39}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.ArgumentError'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-exception/1-fun-0-', 2, 41}.
  {label,40}.
    {line,[{location,"lib/exception.ex",810}]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,'-exception/1-fun-0-'},2}.
  {label,41}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_map,
                     {t_atom,['__exception__','__struct__',message]},
                     {t_union,
                         {t_atom,['Elixir.ArgumentError',true]},
                         none,none,none,
                         {t_bitstring,112}}}}]}}.
    {test,is_tuple,{f,42},[{x,0}]}.
    {test,test_arity,{f,42},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {bif,is_map_key,{f,0},[{x,0},{x,1}],{x,0}}.
    return.
  {label,42}.
    {call_only,1,{f,50}}. % '-exception/1-inlined-0-'/1


{function, '-__struct__/1-fun-0-', 2, 44}.
  {label,43}.
    {line,[]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,44}.
    {test,is_tuple,{f,46},[{x,0}]}.
    {test,test_arity,{f,46},[{x,0},2]}.
    {test,is_map,{f,45},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,45}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,46}.
    {call_only,2,{f,48}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 48}.
  {label,47}.
    {line,[]}.
    {func_info,{atom,'Elixir.ArgumentError'},
               {atom,'-__struct__/1-inlined-0-'},
               2}.
  {label,48}.
    {jump,{f,47}}.


{function, '-exception/1-inlined-0-', 1, 50}.
  {label,49}.
    {line,[{location,"lib/exception.ex",810}]}.
    {func_info,{atom,'Elixir.ArgumentError'},
               {atom,'-exception/1-inlined-0-'},
               1}.
  {label,50}.
    {jump,{f,49}}.


{function, '-inlined-__info__/1-', 1, 52}.
  {label,51}.
    {line,[]}.
    {func_info,{atom,'Elixir.ArgumentError'},{atom,'-inlined-__info__/1-'},1}.
  {label,52}.
    {jump,{f,51}}.
