{module, 'Elixir.Collectable.List'}.  %% version = 0

{exports, [{'__impl__',1},
           {'__info__',1},
           {into,1},
           {module_info,0},
           {module_info,1}]}.

{attributes, [{behaviour,['Elixir.Collectable']},
              {'__impl__',[{protocol,'Elixir.Collectable'},
                           {for,'Elixir.List'}]}]}.

{labels, 35}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.List'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Collectable.List'},{x,0}}.
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
    {move,{atom,'Elixir.Collectable.List'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,32}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.List'},{atom,'__impl__'},1}.
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
    {move,{atom,'Elixir.Collectable.List'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Collectable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.List'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,30}}. % '-inlined-__impl__/1-'/1


{function, into, 1, 17}.
  {label,16}.
    {line,[{location,"lib/collectable.ex",96}]}.
    {func_info,{atom,'Elixir.Collectable.List'},{atom,into},1}.
  {label,17}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {test,is_ne_exact,{f,18},[{x,0},nil]}.
    {move,{literal,<<"the Collectable protocol is deprecated for non-empty lists. The behaviour of Enum.into/2 and \"for\" comprehensions with an :into option is incorrect when collecting into non-empty lists. If you're collecting into a non-empty keyword list, consider using Keyword.merge/2 instead. If you're collecting into a non-empty list, consider concatenating the two lists with the ++ operator.">>},
          {x,0}}.
    {line,[{location,"lib/collectable.ex",99}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
  {label,18}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,24},0,0,{x,0},{list,[{y,0}]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,{t_atom,[ok]},{t_list,any,any},none,none,none}}]}}.
    {put_tuple2,{x,0},{list,[nil,{x,0}]}}.
    {deallocate,1}.
    return.


{function, module_info, 0, 20}.
  {label,19}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.List'},{atom,module_info},0}.
  {label,20}.
    {move,{atom,'Elixir.Collectable.List'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 22}.
  {label,21}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.List'},{atom,module_info},1}.
  {label,22}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Collectable.List'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-into/1-fun-0-', 3, 24}.
  {label,23}.
    {line,[{location,"lib/collectable.ex",108}]}.
    {func_info,{atom,'Elixir.Collectable.List'},{atom,'-into/1-fun-0-'},3}.
  {label,24}.
    {test,is_tuple,{f,25},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,28},
          [{tr,{x,1},{t_tuple,0,false,#{}}},2,{atom,cont}]}.
    {test_heap,2,2}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,25}.
    {select_val,{x,1},{f,28},{list,[{atom,done},{f,27},{atom,halt},{f,26}]}}.
  {label,26}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,27}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lib/collectable.ex",113}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,28}.
    {call_only,2,{f,34}}. % '-into/1-inlined-0-'/2


{function, '-inlined-__impl__/1-', 1, 30}.
  {label,29}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.List'},
               {atom,'-inlined-__impl__/1-'},
               1}.
  {label,30}.
    {jump,{f,29}}.


{function, '-inlined-__info__/1-', 1, 32}.
  {label,31}.
    {line,[]}.
    {func_info,{atom,'Elixir.Collectable.List'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,32}.
    {jump,{f,31}}.


{function, '-into/1-inlined-0-', 2, 34}.
  {label,33}.
    {line,[{location,"lib/collectable.ex",108}]}.
    {func_info,{atom,'Elixir.Collectable.List'},{atom,'-into/1-inlined-0-'},2}.
  {label,34}.
    {jump,{f,33}}.
