{module, 'Elixir.Bitwise'}.  %% version = 0

{exports, [{'&&&',2},
           {'<<<',2},
           {'>>>',2},
           {'MACRO-__using__',2},
           {'^^^',2},
           {'__info__',1},
           {'band',2},
           {'bnot',1},
           {'bor',2},
           {'bsl',2},
           {'bsr',2},
           {'bxor',2},
           {module_info,0},
           {module_info,1},
           {'|||',2},
           {'~~~',1}]}.

{attributes, []}.

{labels, 48}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Bitwise'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__using__',1}]},{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{'&&&',2},
                    {'<<<',2},
                    {'>>>',2},
                    {'^^^',2},
                    {'band',2},
                    {'bnot',1},
                    {'bor',2},
                    {'bsl',2},
                    {'bsr',2},
                    {'bxor',2},
                    {'|||',2},
                    {'~~~',1}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<219,95,8,146,254,41,184,63,219,76,189,133,255,133,89,156>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{'__using__',1},<<"import Bitwise instead">>}]},{x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Bitwise'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,47}}. % '-inlined-__info__/1-'/1


{function, '&&&', 2, 12}.
  {label,11}.
    {line,[{location,"lib/bitwise.ex",101}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'&&&'},2}.
  {label,12}.
    {line,[{location,"lib/bitwise.ex",102}]}.
    {gc_bif,'band',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, '<<<', 2, 14}.
  {label,13}.
    {line,[{location,"lib/bitwise.ex",213}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'<<<'},2}.
  {label,14}.
    {line,[{location,"lib/bitwise.ex",214}]}.
    {gc_bif,'bsl',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, '>>>', 2, 16}.
  {label,15}.
    {line,[{location,"lib/bitwise.ex",267}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'>>>'},2}.
  {label,16}.
    {line,[{location,"lib/bitwise.ex",268}]}.
    {gc_bif,'bsr',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, '^^^', 2, 18}.
  {label,17}.
    {line,[{location,"lib/bitwise.ex",159}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'^^^'},2}.
  {label,18}.
    {line,[{location,"lib/bitwise.ex",160}]}.
    {gc_bif,'bxor',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, 'MACRO-__using__', 2, 20}.
  {label,19}.
    {line,[{location,"lib/bitwise.ex",26}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'MACRO-__using__'},2}.
  {label,20}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{atom,only_operators},{x,1}}.
    {line,[{location,"lib/bitwise.ex",29}]}.
    {call_ext,2,{extfunc,'Elixir.Keyword',get,2}}.
    {select_val,{x,0},{f,24},{list,[{atom,false},{f,21},{atom,nil},{f,21}]}}.
  {label,21}.
    {move,{atom,skip_operators},{x,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/bitwise.ex",32}]}.
    {call_ext,2,{extfunc,'Elixir.Keyword',get,2}}.
    {select_val,{x,0},{f,23},{list,[{atom,false},{f,22},{atom,nil},{f,22}]}}.
  {label,22}.
    {move,nil,{x,0}}.
    {jump,{f,25}}.
  {label,23}.
    {move,{literal,[{'~~~',1},
                    {'&&&',2},
                    {'|||',2},
                    {'^^^',2},
                    {'<<<',2},
                    {'>>>',2}]},
          {x,0}}.
    {jump,{f,25}}.
  {label,24}.
    {move,{literal,[{'bnot',1},
                    {'band',2},
                    {'bor',2},
                    {'bxor',2},
                    {'bsl',2},
                    {'bsr',2}]},
          {x,0}}.
  {label,25}.
    {test_heap,13,1}.
    {put_tuple2,{x,0},{list,[{atom,except},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{'__aliases__',[{alias,false}],['Bitwise']}},
              {x,0},
              {x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,import},
                       {literal,[{context,'Elixir.Bitwise'}]},
                       {x,0}]}}.
    {deallocate,1}.
    return.


{function, 'band', 2, 27}.
  {label,26}.
    {line,[{location,"lib/bitwise.ex",82}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'band'},2}.
  {label,27}.
    {line,[{location,"lib/bitwise.ex",83}]}.
    {gc_bif,'band',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, 'bnot', 1, 29}.
  {label,28}.
    {line,[{location,"lib/bitwise.ex",60}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'bnot'},1}.
  {label,29}.
    {line,[{location,"lib/bitwise.ex",61}]}.
    {gc_bif,'bnot',{f,0},1,[{x,0}],{x,0}}.
    return.


{function, 'bor', 2, 31}.
  {label,30}.
    {line,[{location,"lib/bitwise.ex",118}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'bor'},2}.
  {label,31}.
    {line,[{location,"lib/bitwise.ex",119}]}.
    {gc_bif,'bor',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, 'bsl', 2, 33}.
  {label,32}.
    {line,[{location,"lib/bitwise.ex",185}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'bsl'},2}.
  {label,33}.
    {line,[{location,"lib/bitwise.ex",186}]}.
    {gc_bif,'bsl',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, 'bsr', 2, 35}.
  {label,34}.
    {line,[{location,"lib/bitwise.ex",239}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'bsr'},2}.
  {label,35}.
    {line,[{location,"lib/bitwise.ex",240}]}.
    {gc_bif,'bsr',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, 'bxor', 2, 37}.
  {label,36}.
    {line,[{location,"lib/bitwise.ex",154}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'bxor'},2}.
  {label,37}.
    {line,[{location,"lib/bitwise.ex",155}]}.
    {gc_bif,'bxor',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, '|||', 2, 39}.
  {label,38}.
    {line,[{location,"lib/bitwise.ex",137}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'|||'},2}.
  {label,39}.
    {line,[{location,"lib/bitwise.ex",138}]}.
    {gc_bif,'bor',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, '~~~', 1, 41}.
  {label,40}.
    {line,[{location,"lib/bitwise.ex",65}]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'~~~'},1}.
  {label,41}.
    {line,[{location,"lib/bitwise.ex",66}]}.
    {gc_bif,'bnot',{f,0},1,[{x,0}],{x,0}}.
    return.


{function, module_info, 0, 43}.
  {label,42}.
    {line,[]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,module_info},0}.
  {label,43}.
    {move,{atom,'Elixir.Bitwise'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 45}.
  {label,44}.
    {line,[]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,module_info},1}.
  {label,45}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Bitwise'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-inlined-__info__/1-', 1, 47}.
  {label,46}.
    {line,[]}.
    {func_info,{atom,'Elixir.Bitwise'},{atom,'-inlined-__info__/1-'},1}.
  {label,47}.
    {jump,{f,46}}.
