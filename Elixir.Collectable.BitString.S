{module, 'Elixir.Collectable.BitString'}.  %% version = 0

{exports, [{'__impl__',1},
           {'__info__',1},
           {into,1},
           {module_info,0},
           {module_info,1}]}.

{attributes, [{behaviour,['Elixir.Collectable']},
              {'__impl__',[{protocol,'Elixir.Collectable'},
                           {for,'Elixir.BitString'}]}]}.

{labels, 40}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},{atom,'__info__'},1}.
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
    {move,{atom,nil},{x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Collectable.BitString'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__impl__',1},{into,1}]},{x,0}}.
    return.
  {label,6}.
    {move,{literal,<<162,41,151,145,87,246,187,157,215,60,20,33,122,248,174,
                     203>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Collectable.BitString'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,39}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},{atom,'__impl__'},1}.
  {label,11}.
    {select_val,{x,0},
                {f,15},
                {list,[{atom,for},
                       {f,14},
                       {atom,protocol},
                       {f,13},
                       {atom,target},
                       {f,12}]}}.
  {label,12}.
    {move,{atom,'Elixir.Collectable.BitString'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Collectable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.BitString'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,37}}. % '-inlined-__impl__/1-'/1


{function, into, 1, 17}.
  {label,16}.
    {line,[{location,"lib/collectable.ex",124}]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},{atom,into},1}.
  {label,17}.
    {test,is_binary,{f,18},[{x,0}]}.
    {test_heap,{alloc,[{words,5},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,29},0,0,{x,1},{list,[]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_union,
                     {t_atom,[ok]},
                     {t_cons,{t_list,any,any},{t_bitstring,8}},
                     none,none,
                     {t_bitstring,1}}}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,18}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,24},0,0,{x,1},{list,[]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, module_info, 0, 20}.
  {label,19}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},{atom,module_info},0}.
  {label,20}.
    {move,{atom,'Elixir.Collectable.BitString'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 22}.
  {label,21}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},{atom,module_info},1}.
  {label,22}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Collectable.BitString'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-into/1-fun-1-', 2, 24}.
  {label,23}.
    {line,[{location,"lib/collectable.ex",149}]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},
               {atom,'-into/1-fun-1-'},
               2}.
  {label,24}.
    {test,is_tuple,{f,25},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,23},
          [{tr,{x,1},{t_tuple,0,false,#{}}},2,{atom,cont}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_bitstr,{f,23},[{x,2}]}.
    {line,[{location,"lib/collectable.ex",151}]}.
    {bs_create_bin,{f,0},
                   0,3,1,
                   {x,0},
                   {list,[{atom,append},
                          1,1,nil,
                          {x,0},
                          {atom,all},
                          {atom,binary},
                          2,1,nil,
                          {tr,{x,2},{t_bitstring,1}},
                          {atom,all}]}}.
    return.
  {label,25}.
    {select_val,{x,1},{f,23},{list,[{atom,done},{f,27},{atom,halt},{f,26}]}}.
  {label,26}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,27}.
    return.


{function, '-into/1-fun-0-', 2, 29}.
  {label,28}.
    {line,[{location,"lib/collectable.ex",125}]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},
               {atom,'-into/1-fun-0-'},
               2}.
  {label,29}.
    {test,is_tuple,{f,32},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,28},
          [{tr,{x,1},{t_tuple,0,false,#{}}},2,{atom,cont}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_binary,{f,30},[{x,2}]}.
    {test,is_list,{f,30},[{x,0}]}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.
  {label,30}.
    {test,is_bitstr,{f,28},[{x,2}]}.
    {test,is_bitstr,{f,31},[{x,0}]}.
    {line,[{location,"lib/collectable.ex",130}]}.
    {bs_create_bin,{f,0},
                   0,3,1,
                   {x,0},
                   {list,[{atom,append},
                          1,1,nil,
                          {tr,{x,0},{t_bitstring,1}},
                          {atom,all},
                          {atom,binary},
                          2,1,nil,
                          {tr,{x,2},{t_bitstring,1}},
                          {atom,all}]}}.
    return.
  {label,31}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lib/collectable.ex",133}]}.
    {call_ext,1,{extfunc,erlang,iolist_to_binary,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,append},
                          1,1,nil,
                          {tr,{x,0},{t_bitstring,8}},
                          {atom,all},
                          {atom,binary},
                          2,1,nil,
                          {tr,{y,0},{t_bitstring,1}},
                          {atom,all}]}}.
    {deallocate,1}.
    return.
  {label,32}.
    {select_val,{x,1},{f,28},{list,[{atom,done},{f,34},{atom,halt},{f,33}]}}.
  {label,33}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,34}.
    {test,is_bitstr,{f,35},[{x,0}]}.
    return.
  {label,35}.
    {line,[{location,"lib/collectable.ex",139}]}.
    {call_ext_only,1,{extfunc,erlang,iolist_to_binary,1}}.


{function, '-inlined-__impl__/1-', 1, 37}.
  {label,36}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},
               {atom,'-inlined-__impl__/1-'},
               1}.
  {label,37}.
    {jump,{f,36}}.


{function, '-inlined-__info__/1-', 1, 39}.
  {label,38}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.BitString'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,39}.
    {jump,{f,38}}.
