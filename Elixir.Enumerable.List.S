{module, 'Elixir.Enumerable.List'}.  %% version = 0

{exports, [{'__impl__',1},
           {'__info__',1},
           {count,1},
           {'member?',2},
           {module_info,0},
           {module_info,1},
           {reduce,3},
           {slice,1}]}.

{attributes, [{behaviour,['Elixir.Enumerable']},
              {'__impl__',[{protocol,'Elixir.Enumerable'},
                           {for,'Elixir.List'}]}]}.

{labels, 42}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Enumerable.List'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__impl__',1},
                    {count,1},
                    {'member?',2},
                    {reduce,3},
                    {slice,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<72,84,239,55,184,10,191,26,187,237,14,178,234,187,194,143>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enumerable.List'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,41}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,'__impl__'},1}.
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
    {move,{atom,'Elixir.Enumerable.List'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Enumerable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.List'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,39}}. % '-inlined-__impl__/1-'/1


{function, count, 1, 17}.
  {label,16}.
    {line,[{location,"lib/enum.ex",4740}]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,count},1}.
  {label,17}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    return.


{function, 'member?', 2, 19}.
  {label,18}.
    {line,[{location,"lib/enum.ex",4742}]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,'member?'},2}.
  {label,19}.
    {test,is_nil,{f,20},[{x,0}]}.
    {move,{literal,{ok,false}},{x,0}}.
    return.
  {label,20}.
    {move,{literal,{error,'Elixir.Enumerable.List'}},{x,0}}.
    return.


{function, reduce, 3, 22}.
  {label,21}.
    {line,[{location,"lib/enum.ex",4748}]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,reduce},3}.
  {label,22}.
    {test,is_tuple,{f,25},[{x,1}]}.
    {test,test_arity,{f,25},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,4}}.
    {select_val,{x,3},
                {f,25},
                {list,[{atom,halt},{f,24},{atom,suspend},{f,23}]}}.
  {label,23}.
    {test_heap,{alloc,[{words,6},{floats,0},{funs,1}]},5}.
    {make_fun3,{f,37},0,0,{x,0},{list,[{x,0},{x,2}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-reduce/3-fun-0-',3},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-reduce/3-fun-0-',3},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,4},{x,0}]}}.
    return.
  {label,24}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{atom,halted},{x,4}]}}.
    return.
  {label,25}.
    {test,is_nonempty_list,{f,26},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tagged_tuple,{f,21},[{x,1},2,{atom,cont}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,2},{y,1}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/enum.ex",4751}]}.
    {call_fun,2}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,22},2}. % reduce/3
  {label,26}.
    {test,is_nil,{f,21},[{x,0}]}.
    {test,is_tagged_tuple,{f,21},[{x,1},2,{atom,cont}]}.
    {test_heap,3,2}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0}]}}.
    return.


{function, slice, 1, 28}.
  {label,27}.
    {line,[{location,"lib/enum.ex",4745}]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,slice},1}.
  {label,28}.
    {test,is_nil,{f,29},[{x,0}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,35},0,0,{x,0},{list,[]}}.
    {'%',{var_info,{x,0},[{fun_type,nil}]}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{integer,0},{x,0}]}}.
    return.
  {label,29}.
    {move,{literal,{error,'Elixir.Enumerable.List'}},{x,0}}.
    return.


{function, module_info, 0, 31}.
  {label,30}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,module_info},0}.
  {label,31}.
    {move,{atom,'Elixir.Enumerable.List'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 33}.
  {label,32}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,module_info},1}.
  {label,33}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enumerable.List'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-slice/1-fun-0-', 3, 35}.
  {label,34}.
    {line,[{location,"lib/enum.ex",4745}]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,'-slice/1-fun-0-'},3}.
  {label,35}.
    {move,nil,{x,0}}.
    return.


{function, '-reduce/3-fun-0-', 3, 37}.
  {label,36}.
    {line,[{location,"lib/enum.ex",4749}]}.
    {func_info,{atom,'Elixir.Enumerable.List'},{atom,'-reduce/3-fun-0-'},3}.
  {label,37}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,22}}. % reduce/3


{function, '-inlined-__impl__/1-', 1, 39}.
  {label,38}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.List'},
               {atom,'-inlined-__impl__/1-'},
               1}.
  {label,39}.
    {jump,{f,38}}.


{function, '-inlined-__info__/1-', 1, 41}.
  {label,40}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.List'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,41}.
    {jump,{f,40}}.
