{module, 'Elixir.Enumerable.MapSet'}.  %% version = 0

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
                           {for,'Elixir.MapSet'}]}]}.

{labels, 32}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Enumerable.MapSet'},{x,0}}.
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
    {move,{atom,'Elixir.Enumerable.MapSet'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,31}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},{atom,'__impl__'},1}.
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
    {move,{atom,'Elixir.Enumerable.MapSet'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Enumerable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.MapSet'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,29}}. % '-inlined-__impl__/1-'/1


{function, count, 1, 17}.
  {label,16}.
    {line,[{location,"lib/map_set.ex",476}]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},{atom,count},1}.
  {label,17}.
    {allocate,0,1}.
    {line,[{location,"lib/map_set.ex",477}]}.
    {call_ext,1,{extfunc,'Elixir.MapSet',size,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.


{function, 'member?', 2, 19}.
  {label,18}.
    {line,[{location,"lib/map_set.ex",480}]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},{atom,'member?'},2}.
  {label,19}.
    {allocate,0,2}.
    {line,[{location,"lib/map_set.ex",481}]}.
    {call_ext,2,{extfunc,'Elixir.MapSet','member?',2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.


{function, reduce, 3, 21}.
  {label,20}.
    {line,[{location,"lib/map_set.ex",489}]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},{atom,reduce},3}.
  {label,21}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/map_set.ex",490}]}.
    {call_ext,1,{extfunc,'Elixir.MapSet',to_list,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_ext_last,3,{extfunc,'Elixir.Enumerable.List',reduce,3},2}.


{function, slice, 1, 23}.
  {label,22}.
    {line,[{location,"lib/map_set.ex",484}]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},{atom,slice},1}.
  {label,23}.
    {allocate,0,1}.
    {line,[{location,"lib/map_set.ex",485}]}.
    {call_ext,1,{extfunc,'Elixir.MapSet',size,1}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},
                {list,[{atom,ok},
                       {x,0},
                       {literal,fun 'Elixir.MapSet':to_list/1}]}}.
    {deallocate,0}.
    return.


{function, module_info, 0, 25}.
  {label,24}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},{atom,module_info},0}.
  {label,25}.
    {move,{atom,'Elixir.Enumerable.MapSet'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 27}.
  {label,26}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},{atom,module_info},1}.
  {label,27}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enumerable.MapSet'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-inlined-__impl__/1-', 1, 29}.
  {label,28}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},
               {atom,'-inlined-__impl__/1-'},
               1}.
  {label,29}.
    {jump,{f,28}}.


{function, '-inlined-__info__/1-', 1, 31}.
  {label,30}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.MapSet'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,31}.
    {jump,{f,30}}.
