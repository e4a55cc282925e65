{module, 'Elixir.Kernel'}.  %% version = 0

{exports, [{'!=',2},
           {'!==',2},
           {'*',2},
           {'**',2},
           {'+',1},
           {'+',2},
           {'++',2},
           {'-',1},
           {'-',2},
           {'--',2},
           {'/',2},
           {'<',2},
           {'<=',2},
           {'==',2},
           {'===',2},
           {'=~',2},
           {'>',2},
           {'>=',2},
           {'MACRO-!',2},
           {'MACRO-&&',3},
           {'MACRO-..',1},
           {'MACRO-..',3},
           {'MACRO-..//',4},
           {'MACRO-<>',3},
           {'MACRO-@',2},
           {'MACRO-alias!',2},
           {'MACRO-and',3},
           {'MACRO-binding',1},
           {'MACRO-binding',2},
           {'MACRO-dbg',1},
           {'MACRO-dbg',2},
           {'MACRO-dbg',3},
           {'MACRO-def',2},
           {'MACRO-def',3},
           {'MACRO-defdelegate',3},
           {'MACRO-defexception',2},
           {'MACRO-defguard',2},
           {'MACRO-defguardp',2},
           {'MACRO-defimpl',3},
           {'MACRO-defimpl',4},
           {'MACRO-defmacro',2},
           {'MACRO-defmacro',3},
           {'MACRO-defmacrop',2},
           {'MACRO-defmacrop',3},
           {'MACRO-defmodule',3},
           {'MACRO-defoverridable',2},
           {'MACRO-defp',2},
           {'MACRO-defp',3},
           {'MACRO-defprotocol',3},
           {'MACRO-defstruct',2},
           {'MACRO-destructure',3},
           {'MACRO-get_and_update_in',3},
           {'MACRO-if',3},
           {'MACRO-in',3},
           {'MACRO-is_exception',2},
           {'MACRO-is_exception',3},
           {'MACRO-is_nil',2},
           {'MACRO-is_struct',2},
           {'MACRO-is_struct',3},
           {'MACRO-match?',3},
           {'MACRO-or',3},
           {'MACRO-pop_in',2},
           {'MACRO-put_in',3},
           {'MACRO-raise',2},
           {'MACRO-raise',3},
           {'MACRO-reraise',3},
           {'MACRO-reraise',4},
           {'MACRO-sigil_C',3},
           {'MACRO-sigil_D',3},
           {'MACRO-sigil_N',3},
           {'MACRO-sigil_R',3},
           {'MACRO-sigil_S',3},
           {'MACRO-sigil_T',3},
           {'MACRO-sigil_U',3},
           {'MACRO-sigil_W',3},
           {'MACRO-sigil_c',3},
           {'MACRO-sigil_r',3},
           {'MACRO-sigil_s',3},
           {'MACRO-sigil_w',3},
           {'MACRO-tap',3},
           {'MACRO-then',3},
           {'MACRO-to_char_list',2},
           {'MACRO-to_charlist',2},
           {'MACRO-to_string',2},
           {'MACRO-unless',3},
           {'MACRO-update_in',3},
           {'MACRO-use',2},
           {'MACRO-use',3},
           {'MACRO-var!',2},
           {'MACRO-var!',3},
           {'MACRO-|>',3},
           {'MACRO-||',3},
           {'__info__',1},
           {abs,1},
           {apply,2},
           {apply,3},
           {binary_part,3},
           {binary_slice,2},
           {binary_slice,3},
           {bit_size,1},
           {byte_size,1},
           {ceil,1},
           {'div',2},
           {elem,2},
           {exit,1},
           {floor,1},
           {'function_exported?',3},
           {get_and_update_in,3},
           {get_in,2},
           {hd,1},
           {inspect,1},
           {inspect,2},
           {is_atom,1},
           {is_binary,1},
           {is_bitstring,1},
           {is_boolean,1},
           {is_float,1},
           {is_function,1},
           {is_function,2},
           {is_integer,1},
           {is_list,1},
           {is_map,1},
           {is_map_key,2},
           {is_number,1},
           {is_pid,1},
           {is_port,1},
           {is_reference,1},
           {is_tuple,1},
           {length,1},
           {'macro_exported?',3},
           {make_ref,0},
           {map_size,1},
           {max,2},
           {min,2},
           {module_info,0},
           {module_info,1},
           {node,0},
           {node,1},
           {'not',1},
           {pop_in,2},
           {put_elem,3},
           {put_in,3},
           {'rem',2},
           {round,1},
           {self,0},
           {send,2},
           {spawn,1},
           {spawn,3},
           {spawn_link,1},
           {spawn_link,3},
           {spawn_monitor,1},
           {spawn_monitor,3},
           {struct,1},
           {struct,2},
           {'struct!',1},
           {'struct!',2},
           {throw,1},
           {tl,1},
           {trunc,1},
           {tuple_size,1},
           {update_in,3}]}.

{attributes, []}.

{labels, 925}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Kernel'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'!',1},
                    {'&&',2},
                    {'..',0},
                    {'..',2},
                    {'..//',3},
                    {'<>',2},
                    {'@',1},
                    {'alias!',1},
                    {'and',2},
                    {binding,0},
                    {binding,1},
                    {dbg,0},
                    {dbg,1},
                    {dbg,2},
                    {def,1},
                    {def,2},
                    {defdelegate,2},
                    {defexception,1},
                    {defguard,1},
                    {defguardp,1},
                    {defimpl,2},
                    {defimpl,3},
                    {defmacro,1},
                    {defmacro,2},
                    {defmacrop,1},
                    {defmacrop,2},
                    {defmodule,2},
                    {defoverridable,1},
                    {defp,1},
                    {defp,2},
                    {defprotocol,2},
                    {defstruct,1},
                    {destructure,2},
                    {get_and_update_in,2},
                    {'if',2},
                    {in,2},
                    {is_exception,1},
                    {is_exception,2},
                    {is_nil,1},
                    {is_struct,1},
                    {is_struct,2},
                    {'match?',2},
                    {'or',2},
                    {pop_in,1},
                    {put_in,2},
                    {raise,1},
                    {raise,2},
                    {reraise,2},
                    {reraise,3},
                    {sigil_C,2},
                    {sigil_D,2},
                    {sigil_N,2},
                    {sigil_R,2},
                    {sigil_S,2},
                    {sigil_T,2},
                    {sigil_U,2},
                    {sigil_W,2},
                    {sigil_c,2},
                    {sigil_r,2},
                    {sigil_s,2},
                    {sigil_w,2},
                    {tap,2},
                    {then,2},
                    {to_char_list,1},
                    {to_charlist,1},
                    {to_string,1},
                    {unless,2},
                    {update_in,2},
                    {use,1},
                    {use,2},
                    {'var!',1},
                    {'var!',2},
                    {'|>',2},
                    {'||',2}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,[{'!=',2},
                    {'!==',2},
                    {'*',2},
                    {'**',2},
                    {'+',1},
                    {'+',2},
                    {'++',2},
                    {'-',1},
                    {'-',2},
                    {'--',2},
                    {'/',2},
                    {'<',2},
                    {'<=',2},
                    {'==',2},
                    {'===',2},
                    {'=~',2},
                    {'>',2},
                    {'>=',2},
                    {abs,1},
                    {apply,2},
                    {apply,3},
                    {binary_part,3},
                    {binary_slice,2},
                    {binary_slice,3},
                    {bit_size,1},
                    {byte_size,1},
                    {ceil,1},
                    {'div',2},
                    {elem,2},
                    {exit,1},
                    {floor,1},
                    {'function_exported?',3},
                    {get_and_update_in,3},
                    {get_in,2},
                    {hd,1},
                    {inspect,1},
                    {inspect,2},
                    {is_atom,1},
                    {is_binary,1},
                    {is_bitstring,1},
                    {is_boolean,1},
                    {is_float,1},
                    {is_function,1},
                    {is_function,2},
                    {is_integer,1},
                    {is_list,1},
                    {is_map,1},
                    {is_map_key,2},
                    {is_number,1},
                    {is_pid,1},
                    {is_port,1},
                    {is_reference,1},
                    {is_tuple,1},
                    {length,1},
                    {'macro_exported?',3},
                    {make_ref,0},
                    {map_size,1},
                    {max,2},
                    {min,2},
                    {node,0},
                    {node,1},
                    {'not',1},
                    {pop_in,2},
                    {put_elem,3},
                    {put_in,3},
                    {'rem',2},
                    {round,1},
                    {self,0},
                    {send,2},
                    {spawn,1},
                    {spawn,3},
                    {spawn_link,1},
                    {spawn_link,3},
                    {spawn_monitor,1},
                    {spawn_monitor,3},
                    {struct,1},
                    {struct,2},
                    {'struct!',1},
                    {'struct!',2},
                    {throw,1},
                    {tl,1},
                    {trunc,1},
                    {tuple_size,1},
                    {update_in,3}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<"G'UFò(íÅÓmaMDWÊ¨">>},{x,0}}.
    return.
  {label,8}.
    {move,nil,{x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Kernel'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,924}}. % '-inlined-__info__/1-'/1


{function, 'MACRO-!', 2, 12}.
  {label,11}.
    {line,[{location,"lib/kernel.ex",1867}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-!'},2}.
  {label,12}.
    {test,is_tagged_tuple,{f,17},[{x,1},3,{atom,'!'}]}.
    {get_tuple_element,{x,1},2,{x,2}}.
    {test,is_nonempty_list,{f,17},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nil,{f,17},[{x,2}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,13},[{x,0}]}.
    {get_map_elements,{f,13},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,15}}.
  {label,13}.
    {test,is_atom,{f,16},[{x,0}]}.
    {select_val,{x,0},
                {f,14},
                {list,[{atom,false},
                       {f,16},
                       {atom,nil},
                       {f,16},
                       {atom,true},
                       {f,16}]}}.
  {label,14}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",1868}]}.
    {apply,0}.
  {label,15}.
    {move,{literal,<<"!">>},{x,1}}.
    {call,2,{f,148}}. % assert_no_match_or_guard_scope/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,6,0}.
    {put_list,
        {y,0},
        {literal,
            [[{do,[{'->',[],
                       [[{'when',[],
                             [{x,[],'Elixir.Kernel'},
                              {{'.',[],['Elixir.Kernel',in]},
                               [],
                               [{x,[],'Elixir.Kernel'},[false,nil]]}]}],
                        false]},
                   {'->',[],[[{'_',[],'Elixir.Kernel'}],true]}]}]]},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {call_last,1,{f,575},1}. % optimize_boolean/1
  {label,16}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.
  {label,17}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/kernel.ex",1880}]}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,18},[{x,0}]}.
    {get_map_elements,{f,18},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,20}}.
  {label,18}.
    {test,is_atom,{f,21},[{x,0}]}.
    {select_val,{x,0},
                {f,19},
                {list,[{atom,false},
                       {f,21},
                       {atom,nil},
                       {f,21},
                       {atom,true},
                       {f,21}]}}.
  {label,19}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",1881}]}.
    {apply,0}.
  {label,20}.
    {move,{literal,<<"!">>},{x,1}}.
    {call,2,{f,148}}. % assert_no_match_or_guard_scope/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,6,0}.
    {put_list,
        {y,0},
        {literal,
            [[{do,[{'->',[],
                       [[{'when',[],
                             [{x,[],'Elixir.Kernel'},
                              {{'.',[],['Elixir.Kernel',in]},
                               [],
                               [{x,[],'Elixir.Kernel'},[false,nil]]}]}],
                        true]},
                   {'->',[],[[{'_',[],'Elixir.Kernel'}],false]}]}]]},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {call_last,1,{f,575},1}. % optimize_boolean/1
  {label,21}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.


{function, '!=', 2, 23}.
  {label,22}.
    {line,[{location,"lib/kernel.ex",1666}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'!='},2}.
  {label,23}.
    {bif,'/=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, '!==', 2, 25}.
  {label,24}.
    {line,[{location,"lib/kernel.ex",1720}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'!=='},2}.
  {label,25}.
    {bif,'=/=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, 'MACRO-&&', 3, 27}.
  {label,26}.
    {line,[{location,"lib/kernel.ex",4005}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-&&'},3}.
  {label,27}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,28},[{x,0}]}.
    {get_map_elements,{f,28},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,30}}.
  {label,28}.
    {test,is_atom,{f,31},[{x,0}]}.
    {select_val,{x,0},
                {f,29},
                {list,[{atom,false},
                       {f,31},
                       {atom,nil},
                       {f,31},
                       {atom,true},
                       {f,31}]}}.
  {label,29}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",4006}]}.
    {apply,0}.
  {label,30}.
    {move,{literal,<<"&&">>},{x,1}}.
    {call,2,{f,148}}. % assert_no_match_or_guard_scope/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,25,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{literal,[{'_',[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,
        {literal,
            {'->',[],
                [[{'when',[],
                      [{x,[],'Elixir.Kernel'},
                       {{'.',[],['Elixir.Kernel',in]},
                        [],
                        [{x,[],'Elixir.Kernel'},[false,nil]]}]}],
                 {x,[],'Elixir.Kernel'}]}},
        {x,0},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,31}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.


{function, '*', 2, 33}.
  {label,32}.
    {line,[{location,"lib/kernel.ex",1395}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'*'},2}.
  {label,33}.
    {line,[{location,"lib/kernel.ex",1396}]}.
    {gc_bif,'*',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, '**', 2, 35}.
  {label,34}.
    {line,[{location,"lib/kernel.ex",4214}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'**'},2}.
  {label,35}.
    {test,is_integer,{f,36},[{x,0}]}.
    {test,is_integer,{f,36},[{x,1}]}.
    {test,is_ge,{f,36},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{x,1},{x,2}}.
    {move,{integer,1},{x,1}}.
    {call_only,3,{f,434}}. % integer_pow/3
  {label,36}.
    {test,is_number,{f,34},[{x,0}]}.
    {test,is_number,{f,34},[{x,1}]}.
    {line,[{location,"lib/kernel.ex",4219}]}.
    {call_ext_only,2,{extfunc,math,pow,2}}.


{function, '+', 1, 38}.
  {label,37}.
    {line,[{location,"lib/kernel.ex",1355}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'+'},1}.
  {label,38}.
    {line,[{location,"lib/kernel.ex",1356}]}.
    {gc_bif,'+',{f,0},1,[{x,0}],{x,0}}.
    return.


{function, '+', 2, 40}.
  {label,39}.
    {line,[{location,"lib/kernel.ex",1317}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'+'},2}.
  {label,40}.
    {line,[{location,"lib/kernel.ex",1318}]}.
    {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, '++', 2, 42}.
  {label,41}.
    {line,[{location,"lib/kernel.ex",1464}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'++'},2}.
  {label,42}.
    {line,[{location,"lib/kernel.ex",1465}]}.
    {call_ext_only,2,{extfunc,erlang,'++',2}}.


{function, '-', 1, 44}.
  {label,43}.
    {line,[{location,"lib/kernel.ex",1375}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-'},1}.
  {label,44}.
    {line,[{location,"lib/kernel.ex",1376}]}.
    {gc_bif,'-',{f,0},1,[{x,0}],{x,0}}.
    return.


{function, '-', 2, 46}.
  {label,45}.
    {line,[{location,"lib/kernel.ex",1337}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-'},2}.
  {label,46}.
    {line,[{location,"lib/kernel.ex",1338}]}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, '--', 2, 48}.
  {label,47}.
    {line,[{location,"lib/kernel.ex",1498}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'--'},2}.
  {label,48}.
    {line,[{location,"lib/kernel.ex",1499}]}.
    {call_ext_only,2,{extfunc,erlang,'--',2}}.


{function, 'MACRO-..', 1, 50}.
  {label,49}.
    {line,[{location,"lib/kernel.ex",3974}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-..'},1}.
  {label,50}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,51},[{x,0}]}.
    {get_map_elements,{f,51},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,53}}.
  {label,51}.
    {test,is_atom,{f,54},[{x,0}]}.
    {select_val,{x,0},
                {f,52},
                {list,[{atom,false},
                       {f,54},
                       {atom,nil},
                       {f,54},
                       {atom,true},
                       {f,54}]}}.
  {label,52}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",3975}]}.
    {apply,0}.
  {label,53}.
    {move,{integer,-1},{x,2}}.
    {move,{integer,1},{x,3}}.
    {move,{integer,0},{x,1}}.
    {call_last,4,{f,635},0}. % range/4
  {label,54}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, 'MACRO-..', 3, 56}.
  {label,55}.
    {line,[{location,"lib/kernel.ex",3842}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-..'},3}.
  {label,56}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",3845}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {swap,{y,1},{x,0}}.
    {move,{y,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",3846}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",3847}]}.
    {call,2,{f,779}}. % 'validate_range!'/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test,is_map,{f,57},[{y,2}]}.
    {get_map_elements,{f,57},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,context},{x,0}]}}.
    {jump,{f,59}}.
  {label,57}.
    {test,is_atom,{f,60},[{y,2}]}.
    {select_val,{y,2},
                {f,58},
                {list,[{atom,false},
                       {f,60},
                       {atom,nil},
                       {f,60},
                       {atom,true},
                       {f,60}]}}.
  {label,58}.
    {move,{atom,context},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/kernel.ex",3848}]}.
    {apply,0}.
  {label,59}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,627},3}. % range/3
  {label,60}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{y,2}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.


{function, 'MACRO-..//', 4, 62}.
  {label,61}.
    {line,[{location,"lib/kernel.ex",3910}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-..//'},4}.
  {label,62}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,3},{x,1}}.
    {move,{x,0},{y,3}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",3913}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {swap,{y,2},{x,0}}.
    {move,{y,3},{x,1}}.
    {line,[{location,"lib/kernel.ex",3914}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {swap,{y,1},{x,0}}.
    {move,{y,3},{x,1}}.
    {line,[{location,"lib/kernel.ex",3915}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",3916}]}.
    {call,2,{f,779}}. % 'validate_range!'/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/kernel.ex",3917}]}.
    {call,1,{f,790}}. % 'validate_step!'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test,is_map,{f,63},[{y,3}]}.
    {get_map_elements,{f,63},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,context},{x,0}]}}.
    {jump,{f,65}}.
  {label,63}.
    {test,is_atom,{f,66},[{y,3}]}.
    {select_val,{y,3},
                {f,64},
                {list,[{atom,false},
                       {f,66},
                       {atom,nil},
                       {f,66},
                       {atom,true},
                       {f,66}]}}.
  {label,64}.
    {move,{atom,context},{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/kernel.ex",3918}]}.
    {apply,0}.
  {label,65}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,4,{f,635},4}. % range/4
  {label,66}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{y,3}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},4}.


{function, '/', 2, 68}.
  {label,67}.
    {line,[{location,"lib/kernel.ex",1426}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'/'},2}.
  {label,68}.
    {line,[{location,"lib/kernel.ex",1427}]}.
    {fconv,{x,0},{fr,0}}.
    {fconv,{x,1},{fr,1}}.
    {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    return.


{function, '<', 2, 70}.
  {label,69}.
    {line,[{location,"lib/kernel.ex",1542}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'<'},2}.
  {label,70}.
    {bif,'<',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, '<=', 2, 72}.
  {label,71}.
    {line,[{location,"lib/kernel.ex",1590}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'<='},2}.
  {label,72}.
    {bif,'=<',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, 'MACRO-<>', 3, 74}.
  {label,73}.
    {line,[{location,"lib/kernel.ex",1913}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-<>'},3}.
  {label,74}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test_heap,8,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_tuple2,{x,1},{list,[{atom,'<>'},nil,{x,1}]}}.
    {swap,{x,0},{x,1}}.
    {trim,2,0}.
    {line,[{location,"lib/kernel.ex",1914}]}.
    {call,2,{f,361}}. % extract_concatenations/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_cons,
                     {t_union,none,none,none,
                         [{{3,{t_atom,['::']}},
                           {t_tuple,3,true,
                               #{1 => {t_atom,['::']},
                                 2 => nil,
                                 3 => {t_cons,any,nil}}}}],
                         {t_bitstring,8}},
                     nil}}]}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/kernel.ex",1915}]}.
    {call_ext,2,{extfunc,elixir_quote,list,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,'<<>>'},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, '==', 2, 76}.
  {label,75}.
    {line,[{location,"lib/kernel.ex",1639}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'=='},2}.
  {label,76}.
    {bif,'==',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, '===', 2, 78}.
  {label,77}.
    {line,[{location,"lib/kernel.ex",1695}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'==='},2}.
  {label,78}.
    {bif,'=:=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, '=~', 2, 80}.
  {label,79}.
    {line,[{location,"lib/kernel.ex",2179}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'=~'},2}.
  {label,80}.
    {test,is_eq_exact,{f,81},[{x,1},{literal,<<>>}]}.
    {test,is_binary,{f,79},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,81}.
    {test,is_binary,{f,79},[{x,0}]}.
    {test,is_binary,{f,82},[{x,1}]}.
    {allocate,0,2}.
    {line,[{location,"lib/kernel.ex",2182}]}.
    {call_ext,2,{extfunc,binary,match,2}}.
    {bif,'=/=',{f,0},[{x,0},{atom,nomatch}],{x,0}}.
    {deallocate,0}.
    return.
  {label,82}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",2186}]}.
    {call_ext_only,2,{extfunc,'Elixir.Regex','match?',2}}.


{function, '>', 2, 84}.
  {label,83}.
    {line,[{location,"lib/kernel.ex",1566}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'>'},2}.
  {label,84}.
    {bif,'>',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, '>=', 2, 86}.
  {label,85}.
    {line,[{location,"lib/kernel.ex",1614}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'>='},2}.
  {label,86}.
    {bif,'>=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, 'MACRO-@', 2, 88}.
  {label,87}.
    {line,[{location,"lib/kernel.ex",3427}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-@'},2}.
  {label,88}.
    {test,is_tuple,{f,87},[{x,1}]}.
    {test,test_arity,{f,87},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_eq_exact,{f,89},[{x,2},{atom,'__aliases__'}]}.
    {allocate,0,0}.
    {move,{literal,<<"module attributes set via @ cannot start with an uppercase letter">>},
          {x,0}}.
    {line,[{location,"lib/kernel.ex",3428}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,89}.
    {allocate,7,3}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4}]}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {line,[{location,"lib/kernel.ex",3431}]}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{x,0},{y,4}}.
    {move,{integer,1},{x,2}}.
    {move,{atom,'@'},{x,1}}.
    {line,[{location,"lib/kernel.ex",3432}]}.
    {call,3,{f,134}}. % assert_module_scope/3
    {test,is_map,{f,90},[{y,4}]}.
    {get_map_elements,{f,90},
                      {tr,{y,4},{t_map,any,any}},
                      {list,[{atom,function},{x,0}]}}.
    {jump,{f,92}}.
  {label,90}.
    {test,is_atom,{f,99},[{y,4}]}.
    {select_val,{y,4},
                {f,91},
                {list,[{atom,false},
                       {f,99},
                       {atom,nil},
                       {f,99},
                       {atom,true},
                       {f,99}]}}.
  {label,91}.
    {move,{atom,function},{x,1}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",3433}]}.
    {apply,0}.
  {label,92}.
    {bif,'=/=',{f,0},[{x,0},{atom,nil}],{y,3}}.
    {test,is_ne_exact,{f,96},[{y,3},{atom,true}]}.
    {test,is_map,
          {f,93},
          [{tr,{y,4},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {get_map_elements,{f,93},
                      {tr,{y,4},{t_map,any,any}},
                      {list,[{atom,context},{x,0}]}}.
    {jump,{f,95}}.
  {label,93}.
    {test,is_atom,
          {f,98},
          [{tr,{y,4},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {select_val,{y,4},
                {f,94},
                {list,[{atom,false},
                       {f,98},
                       {atom,nil},
                       {f,98},
                       {atom,true},
                       {f,98}]}}.
  {label,94}.
    {move,{atom,context},{x,1}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",3440}]}.
    {apply,0}.
  {label,95}.
    {test,is_eq_exact,{f,96},[{x,0},{atom,match}]}.
    {trim,7,0}.
    {move,{literal,<<"invalid write attribute syntax. If you want to define an attribute, don't do this:\n\n    @foo = :value\n\nInstead, do this:\n\n    @foo :value\n">>},
          {x,0}}.
    {line,[{location,"lib/kernel.ex",3441}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,96}.
    {get_tuple_element,{y,6},2,{y,2}}.
    {test,is_list,{f,97},[{y,2}]}.
    {move,{y,5},{x,0}}.
    {line,[{location,"lib/kernel.ex",3453}]}.
    {call,1,{f,751}}. % 'typespec?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,97},[{x,0},{atom,true}]}.
    {init_yregs,{list,[{y,3},{y,6}]}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",3459}]}.
    {call_ext,1,{extfunc,elixir_locals,cache_env,1}}.
    {move,{x,0},{y,6}}.
    {test,is_map,
          {f,100},
          [{tr,{y,4},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {get_map_elements,{f,100},
                      {tr,{y,4},{t_map,any,any}},
                      {list,[{atom,module},
                             {y,0},
                             {atom,line},
                             {y,1},
                             {atom,file},
                             {y,3}]}}.
    {line,[{location,"lib/kernel.ex",3465}]}.
    {bif,hd,{f,0},[{tr,{y,2},{t_list,any,any}}],{x,0}}.
    {move,{literal,[{unquote,true}]},{x,1}}.
    {move,{y,0},{y,4}}.
    {move,{y,1},{y,2}}.
    {trim,2,5}.
    {call_ext,2,{extfunc,'Elixir.Macro',escape,2}}.
    {test_heap,16,1}.
    {put_list,{y,4},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Kernel','Typespec']},
                      deftypespec]}},
             nil,
             {x,0}]}}.
    {deallocate,5}.
    return.
  {label,97}.
    {get_tuple_element,{y,6},1,{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,4}}.
    {move,{y,5},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,5,{f,288},7}. % do_at/5
  {label,98}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{y,4}]}}.
    {line,[{location,"lib/kernel.ex",3440}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},7}.
  {label,99}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,function},{y,4}]}}.
    {line,[{location,"lib/kernel.ex",3433}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},7}.
  {label,100}.
    {line,[{location,"lib/kernel.ex",3460}]}.
    {badmatch,{y,4}}.


{function, abs, 1, 102}.
  {label,101}.
    {line,[{location,"lib/kernel.ex",271}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,abs},1}.
  {label,102}.
    {line,[{location,"lib/kernel.ex",272}]}.
    {gc_bif,abs,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, 'MACRO-alias!', 2, 104}.
  {label,103}.
    {line,[{location,"lib/kernel.ex",4525}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-alias!'},2}.
  {label,104}.
    {test,is_atom,{f,105},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,105}.
    {test,is_tagged_tuple,{f,103},[{x,1},3,{atom,'__aliases__'}]}.
    {allocate,1,2}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {get_tuple_element,{x,1},2,{y,0}}.
    {move,{integer,1},{x,1}}.
    {move,{atom,alias},{x,0}}.
    {line,[{location,"lib/kernel.ex",4532}]}.
    {call_ext,3,{extfunc,lists,keydelete,3}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,'__aliases__'},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, alias_defmodule, 3, 107}.
  {label,106}.
    {line,[{location,"lib/kernel.ex",4835}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,alias_defmodule},3}.
  {label,107}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {test,is_tagged_tuple,{f,115},[{x,0},3,{atom,'__aliases__'}]}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_nonempty_list,{f,108},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_eq_exact,{f,108},[{x,3},{atom,'Elixir'}]}.
    {test,is_nonempty_list,{f,108},[{x,4}]}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{x,1},{x,1},{atom,nil}]}}.
    return.
  {label,108}.
    {test,is_map,{f,109},[{x,2}]}.
    {get_map_elements,{f,109},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,module},{x,3}]}}.
    {test,is_ne_exact,{f,115},[{x,3},{atom,nil}]}.
  {label,109}.
    {test,is_nonempty_list,{f,115},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_atom,{f,115},[{x,3}]}.
    {allocate,3,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {test,is_map,{f,110},[{x,2}]}.
    {get_map_elements,{f,110},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,module},{x,0}]}}.
    {jump,{f,112}}.
  {label,110}.
    {test,is_atom,{f,114},[{x,2}]}.
    {select_val,{x,2},
                {f,111},
                {list,[{atom,false},
                       {f,114},
                       {atom,nil},
                       {f,114},
                       {atom,true},
                       {f,114}]}}.
  {label,111}.
    {move,{atom,module},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",4844}]}.
    {apply,0}.
  {label,112}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {call_ext,1,{extfunc,elixir_aliases,concat,1}}.
    {swap,{y,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",4845}]}.
    {call_ext,1,{extfunc,erlang,atom_to_binary,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"Elixir.">>},
                          {integer,7},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {move,{atom,utf8},{x,1}}.
    {call_ext,2,{extfunc,erlang,binary_to_atom,2}}.
    {move,{x,0},{y,0}}.
    {test,is_nil,{f,113},[{y,2}]}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{y,1},{y,1},{y,0}]}}.
    {deallocate,3}.
    return.
  {label,113}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,0}}.
    {move,{literal,<<".">>},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/kernel.ex",4849}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',join,2}}.
    {move,{atom,utf8},{x,1}}.
    {call_ext,2,{extfunc,erlang,binary_to_atom,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0},{y,1}]}}.
    {deallocate,2}.
    return.
  {label,114}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,module},{x,2}]}}.
    {line,[{location,"lib/kernel.ex",4844}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,115}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{x,1},{x,1},{atom,nil}]}}.
    return.


{function, alias_meta, 1, 117}.
  {label,116}.
    {line,[{location,"lib/kernel.ex",4813}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,alias_meta},1}.
  {label,117}.
    {test,is_tagged_tuple,{f,118},[{x,0},3,{atom,'__aliases__'}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    return.
  {label,118}.
    {move,nil,{x,0}}.
    return.


{function, 'MACRO-and', 3, 120}.
  {label,119}.
    {line,[{location,"lib/kernel.ex",1828}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-and'},3}.
  {label,120}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,121},[{x,0}]}.
    {get_map_elements,{f,121},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,123}}.
  {label,121}.
    {test,is_atom,{f,127},[{x,0}]}.
    {select_val,{x,0},
                {f,122},
                {list,[{atom,false},
                       {f,127},
                       {atom,nil},
                       {f,127},
                       {atom,true},
                       {f,127}]}}.
  {label,122}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",1829}]}.
    {apply,0}.
  {label,123}.
    {select_val,{x,0},
                {f,128},
                {list,[{atom,guard},
                       {f,126},
                       {atom,match},
                       {f,125},
                       {atom,nil},
                       {f,124}]}}.
  {label,124}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{atom,false},{x,3}}.
    {move,{atom,'and'},{x,0}}.
    {call_last,4,{f,176},2}. % build_boolean_check/4
  {label,125}.
    {move,{atom,'and'},{x,0}}.
    {call_last,1,{f,444},2}. % 'invalid_match!'/1
  {label,126}.
    {test_heap,8,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,127}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,128}.
    {case_end,{x,0}}.


{function, apply, 2, 130}.
  {label,129}.
    {line,[{location,"lib/kernel.ex",292}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,apply},2}.
  {label,130}.
    {line,[{location,"lib/kernel.ex",293}]}.
    {call_ext_only,2,{extfunc,erlang,apply,2}}.


{function, apply, 3, 132}.
  {label,131}.
    {line,[{location,"lib/kernel.ex",319}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,apply},3}.
  {label,132}.
    {line,[{location,"lib/kernel.ex",320}]}.
    {call_ext_only,3,{extfunc,erlang,apply,3}}.


{function, assert_module_scope, 3, 134}.
  {label,133}.
    {line,[{location,"lib/kernel.ex",6371}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,assert_module_scope},3}.
  {label,134}.
    {'%',{var_info,{x,1},[{type,{t_atom,['@',def,defmacro,defmacrop,defp]}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,{1,2}}}]}}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {test,is_map,{f,135},[{x,0}]}.
    {get_map_elements,{f,135},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,module},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,137}}.
  {label,135}.
    {test,is_atom,{f,139},[{x,0}]}.
    {select_val,{x,0},
                {f,136},
                {list,[{atom,false},
                       {f,139},
                       {atom,nil},
                       {f,139},
                       {atom,true},
                       {f,139}]}}.
  {label,136}.
    {move,{atom,module},{x,1}}.
    {line,[{location,"lib/kernel.ex",6372}]}.
    {apply,0}.
  {label,137}.
    {test,is_eq_exact,{f,138},[{x,0},{atom,nil}]}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/kernel.ex",6373}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot invoke ">>},
                          {integer,14},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"/">>},
                          {integer,1},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" outside module">>},
                          {integer,15}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,138}.
    {deallocate,2}.
    return.
  {label,139}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,module},{x,0}]}}.
    {line,[{location,"lib/kernel.ex",6372}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.


{function, assert_no_function_scope, 3, 141}.
  {label,140}.
    {line,[{location,"lib/kernel.ex",6378}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,assert_no_function_scope},3}.
  {label,141}.
    {'%',{var_info,{x,1},[{type,{t_atom,[def,defmacro,defmacrop,defp]}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,{2,2}}}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {test,is_map,{f,142},[{x,0}]}.
    {get_map_elements,{f,142},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,function},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,144}}.
  {label,142}.
    {test,is_atom,{f,146},[{x,0}]}.
    {select_val,{x,0},
                {f,143},
                {list,[{atom,false},
                       {f,146},
                       {atom,nil},
                       {f,146},
                       {atom,true},
                       {f,146}]}}.
  {label,143}.
    {move,{atom,function},{x,1}}.
    {line,[{location,"lib/kernel.ex",6379}]}.
    {apply,0}.
  {label,144}.
    {test,is_eq_exact,{f,145},[{x,0},{atom,nil}]}.
    {move,{atom,ok},{x,0}}.
    {deallocate,1}.
    return.
  {label,145}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/kernel.ex",6381}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,0}}.
    {move,{integer,2},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot invoke ">>},
                          {integer,14},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"/">>},
                          {integer,1},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" inside function/macro">>},
                          {integer,22}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,146}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,function},{x,0}]}}.
    {line,[{location,"lib/kernel.ex",6379}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.


{function, assert_no_match_or_guard_scope, 2, 148}.
  {label,147}.
    {line,[{location,"lib/kernel.ex",6385}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,assert_no_match_or_guard_scope},2}.
  {label,148}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {select_val,{x,0},
                {f,151},
                {list,[{atom,guard},{f,150},{atom,match},{f,149}]}}.
  {label,149}.
    {move,{x,1},{x,0}}.
    {call_only,1,{f,444}}. % 'invalid_match!'/1
  {label,150}.
    {line,[{location,"lib/kernel.ex",6392}]}.
    {bs_create_bin,{f,0},
                   0,2,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid expression in guard, ">>},
                          {integer,29},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,1},{t_bitstring,8}},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" is not allowed in guards. To learn more about guards, visit: https://hexdocs.pm/elixir/patterns-and-guards.html">>},
                          {integer,112}]}}.
    {allocate,0,1}.
    {line,[{location,"lib/kernel.ex",6391}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,151}.
    {move,{atom,ok},{x,0}}.
    return.


{function, binary_part, 3, 153}.
  {label,152}.
    {line,[{location,"lib/kernel.ex",351}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,binary_part},3}.
  {label,153}.
    {line,[{location,"lib/kernel.ex",352}]}.
    {gc_bif,binary_part,{f,0},3,[{x,0},{x,1},{x,2}],{x,0}}.
    return.


{function, binary_slice, 2, 155}.
  {label,154}.
    {line,[{location,"lib/kernel.ex",4651}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,binary_slice},2}.
  {label,155}.
    {test,is_map,{f,154},[{x,1}]}.
    {get_map_elements,{f,154},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,154},[{x,2},{atom,'Elixir.Range'}]}.
    {test,is_binary,{f,154},[{x,0}]}.
    {test,is_lt,{f,162},[{integer,0},{x,5}]}.
    {allocate,6,6}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,5},{y,4}}.
    {move,{x,0},{y,5}}.
    {line,[{location,"lib/kernel.ex",4653}]}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,8}}],{y,1}}.
    {test,is_lt,{f,156},[{x,3},{integer,0}]}.
    {line,[{location,"lib/kernel.ex",4655}]}.
    {gc_bif,'+',
            {f,0},
            4,
            [{x,3},{tr,{y,1},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {move,{integer,0},{x,1}}.
    {init_yregs,{list,[{y,2}]}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {move,{x,0},{y,2}}.
  {label,156}.
    {test,is_lt,{f,157},[{y,3},{integer,0}]}.
    {line,[{location,"lib/kernel.ex",4656}]}.
    {gc_bif,'+',
            {f,0},
            0,
            [{y,3},{tr,{y,1},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {jump,{f,158}}.
  {label,157}.
    {move,{y,3},{x,0}}.
  {label,158}.
    {line,[{location,"lib/kernel.ex",4658}]}.
    {gc_bif,'-',{f,0},1,[{x,0},{y,2}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,0}}.
    {test,is_lt,
          {f,161},
          [{tr,{y,2},number},{tr,{y,1},{t_integer,{0,288230376151711743}}}]}.
    {test,is_lt,{f,161},[{integer,0},{tr,{x,0},number}]}.
    {line,[{location,"lib/kernel.ex",4661}]}.
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,1},{t_integer,{0,288230376151711743}}},{tr,{y,2},number}],
            {x,1}}.
    {init_yregs,{list,[{y,1},{y,3}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {gc_bif,binary_part,
            {f,0},
            1,
            [{tr,{y,5},{t_bitstring,8}},{tr,{y,2},number},{x,0}],
            {x,0}}.
    {test,is_eq,{f,159},[{y,4},{integer,1}]}.
    {deallocate,6}.
    return.
  {label,159}.
    {bs_start_match4,{atom,no_fail},1,{x,0},{x,1}}.
    {test,bs_get_integer2,
          {f,164},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[4666,{file,"lib/kernel.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_tail,{x,1},{y,3},3}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",4667}]}.
    {bs_create_bin,{f,0},
                   0,3,1,
                   {x,0},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {init_yregs,{list,[{y,2},{y,5}]}}.
    {call_ext,1,{extfunc,'Elixir.Collectable',into,1}}.
    {test,is_tuple,{f,163},[{x,0}]}.
    {test,test_arity,{f,163},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,2}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {'try',{y,5},{f,160}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3},{y,4}]}}.
    {call,4,{f,911}}. % '-binary_slice/2-_@9/2-0-'/4
    {try_end,{y,5}}.
    {move,{y,1},{x,2}}.
    {move,{atom,done},{x,1}}.
    {call_fun,2}.
    {deallocate,6}.
    return.
  {label,160}.
    {try_case,{y,5}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{atom,halt},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {line,[{location,"lib/kernel.ex",4667}]}.
    {call_fun,2}.
    {move,{y,0},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    raw_raise.
    {deallocate,6}.
    return.
  {label,161}.
    {move,{literal,<<>>},{x,0}}.
    {deallocate,6}.
    return.
  {label,162}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",4676}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"binary_slice/2 does not accept ranges with negative steps, got: ">>},
                          {integer,64},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",4675}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,163}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",4667}]}.
    {badmatch,{x,0}}.
  {label,164}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",4666}]}.
    {badmatch,{x,0}}.


{function, binary_slice, 3, 166}.
  {label,165}.
    {line,[{location,"lib/kernel.ex",4578}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,binary_slice},3}.
  {label,166}.
    {test,is_binary,{f,165},[{x,0}]}.
    {test,is_integer,{f,165},[{x,1}]}.
    {test,is_integer,{f,165},[{x,2}]}.
    {test,is_ge,{f,165},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"lib/kernel.ex",4580}]}.
    {gc_bif,byte_size,{f,0},2,[{tr,{x,0},{t_bitstring,8}}],{y,0}}.
    {test,is_lt,{f,167},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/kernel.ex",4581}]}.
    {gc_bif,'+',
            {f,0},
            2,
            [{tr,{y,0},{t_integer,{0,288230376151711743}}},
             {tr,{x,1},{t_integer,any}}],
            {x,0}}.
    {move,{integer,0},{x,1}}.
    {init_yregs,{list,[{y,2}]}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {move,{x,0},{y,2}}.
  {label,167}.
    {test,is_lt,{f,168},[{y,2},{tr,{y,0},{t_integer,{0,288230376151711743}}}]}.
    {line,[{location,"lib/kernel.ex",4584}]}.
    {gc_bif,'-',
            {f,0},
            0,
            [{tr,{y,0},{t_integer,{0,288230376151711743}}},{y,2}],
            {x,1}}.
    {move,{y,1},{x,0}}.
    {trim,2,2}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {gc_bif,binary_part,
            {f,0},
            1,
            [{tr,{y,1},{t_bitstring,8}},{tr,{y,0},number},{x,0}],
            {x,0}}.
    {deallocate,2}.
    return.
  {label,168}.
    {move,{literal,<<>>},{x,0}}.
    {deallocate,4}.
    return.


{function, 'MACRO-binding', 1, 170}.
  {label,169}.
    {line,[{location,"lib/kernel.ex",3654}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-binding'},1}.
  {label,170}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{atom,nil},{x,1}}.
    {call_last,2,{f,172},0}. % 'MACRO-binding'/2


{function, 'MACRO-binding', 2, 172}.
  {label,171}.
    {line,[{location,"lib/kernel.ex",3654}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-binding'},2}.
  {label,172}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/kernel.ex",3655}]}.
    {call_ext,1,{extfunc,'Elixir.Macro.Env','in_match?',1}}.
    {swap,{y,0},{x,0}}.
    {line,[{location,"lib/kernel.ex",3658}]}.
    {call_ext,1,{extfunc,'Elixir.Macro.Env',vars,1}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,908},0,0,{x,2},{list,[{y,1},{y,0}]}}.
    {move,nil,{x,1}}.
    {trim,2,0}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {line,[{location,"lib/kernel.ex",3662}]}.
    {call_ext_last,1,{extfunc,lists,usort,1},0}.


{function, bit_size, 1, 174}.
  {label,173}.
    {line,[{location,"lib/kernel.ex",371}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,bit_size},1}.
  {label,174}.
    {line,[{location,"lib/kernel.ex",372}]}.
    {gc_bif,bit_size,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, build_boolean_check, 4, 176}.
  {label,175}.
    {line,[{location,"lib/kernel.ex",1836}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,build_boolean_check},4}.
  {label,176}.
    {'%',{var_info,{x,0},[{type,{t_atom,['and','or']}}]}}.
    {test_heap,57,4}.
    {put_list,{x,3},nil,{x,3}}.
    {put_list,{literal,[false]},{x,3},{x,3}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{literal,[true]},{x,2},{x,2}}.
    {put_list,{x,0},{literal,[{other,[],'Elixir.Kernel'}]},{x,0}}.
    {put_list,{atom,badbool},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'{}'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,error]}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,[{other,[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,2},{list,[{atom,'->'},nil,{x,2}]}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,2},{list,[{atom,'->'},nil,{x,3}]}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {call_only,1,{f,575}}. % optimize_boolean/1


{function, build_if, 2, 178}.
  {label,177}.
    {line,[{location,"lib/kernel.ex",3715}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,build_if},2}.
  {label,178}.
    {test,is_nonempty_list,{f,180},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_tagged_tuple,{f,180},[{x,2},2,{atom,do}]}.
    {test,is_nonempty_list,{f,179},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_tagged_tuple,{f,180},[{x,3},2,{atom,else}]}.
    {test,is_nil,{f,180},[{x,1}]}.
    {test_heap,33,4}.
    {get_tuple_element,{x,3},1,{x,1}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{literal,[{'when',[],
                                [{x,[],'Elixir.Kernel'},
                                 {{'.',[],['Elixir.Kernel',in]},
                                  [],
                                  [{x,[],'Elixir.Kernel'},[false,nil]]}]}]},
              {x,1},
              {x,1}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{literal,[{'_',[],'Elixir.Kernel'}]},{x,2},{x,2}}.
    {put_tuple2,{x,2},{list,[{atom,'->'},nil,{x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,1},{list,[{atom,'->'},nil,{x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,1},{list,[{atom,do},{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {call_only,1,{f,575}}. % optimize_boolean/1
  {label,179}.
    {test,is_nil,{f,180},[{x,1}]}.
    {test_heap,2,3}.
    {put_list,{x,2},{literal,[{else,nil}]},{x,1}}.
    {call_only,2,{f,178}}. % build_if/2
  {label,180}.
    {allocate,0,0}.
    {move,{literal,<<"invalid or duplicate keys for if, only \"do\" and an optional \"else\" are permitted">>},
          {x,0}}.
    {line,[{location,"lib/kernel.ex",3731}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, build_unless, 2, 182}.
  {label,181}.
    {line,[{location,"lib/kernel.ex",3764}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,build_unless},2}.
  {label,182}.
    {test,is_nonempty_list,{f,184},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_tagged_tuple,{f,184},[{x,2},2,{atom,do}]}.
    {test,is_nonempty_list,{f,183},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_tagged_tuple,{f,184},[{x,3},2,{atom,else}]}.
    {test,is_nil,{f,184},[{x,1}]}.
    {test_heap,18,4}.
    {get_tuple_element,{x,3},1,{x,1}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {put_tuple2,{x,2},{list,[{atom,else},{x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,1},{list,[{atom,do},{x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'if'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    return.
  {label,183}.
    {test,is_nil,{f,184},[{x,1}]}.
    {test_heap,2,3}.
    {put_list,{x,2},{literal,[{else,nil}]},{x,1}}.
    {call_only,2,{f,182}}. % build_unless/2
  {label,184}.
    {allocate,0,0}.
    {move,{literal,<<"invalid or duplicate keys for unless, only \"do\" and an optional \"else\" are permitted">>},
          {x,0}}.
    {line,[{location,"lib/kernel.ex",3775}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, byte_size, 1, 186}.
  {label,185}.
    {line,[{location,"lib/kernel.ex",395}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,byte_size},1}.
  {label,186}.
    {line,[{location,"lib/kernel.ex",396}]}.
    {gc_bif,byte_size,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, ceil, 1, 188}.
  {label,187}.
    {line,[{location,"lib/kernel.ex",409}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,ceil},1}.
  {label,188}.
    {line,[{location,"lib/kernel.ex",410}]}.
    {gc_bif,ceil,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, collect_traces, 3, 190}.
  {label,189}.
    {line,[{location,"lib/kernel.ex",3588}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,collect_traces},3}.
  {label,190}.
    {'%',{var_info,{x,2},
                   [{type,{t_union,{t_atom,any},
                                   none,none,none,
                                   {t_map,any,any}}}]}}.
    {select_val,{x,0},
                {f,192},
                {list,[{atom,after_compile},
                       {f,191},
                       {atom,after_verify},
                       {f,191},
                       {atom,before_compile},
                       {f,191},
                       {atom,on_definition},
                       {f,191}]}}.
  {label,191}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},nil]}}.
    return.
  {label,192}.
    {allocate,5,3}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {test,is_map,
          {f,193},
          [{tr,{x,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {get_map_elements,{f,193},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,lexical_tracker},{x,0}]}}.
    {jump,{f,195}}.
  {label,193}.
    {test,is_atom,
          {f,202},
          [{tr,{x,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {select_val,{x,2},
                {f,194},
                {list,[{atom,false},
                       {f,202},
                       {atom,nil},
                       {f,202},
                       {atom,true},
                       {f,202}]}}.
  {label,194}.
    {move,{atom,lexical_tracker},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",3594}]}.
    {apply,0}.
  {label,195}.
    {test,is_pid,{f,201},[{x,0}]}.
    {move,{y,4},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Macro','quoted_literal?',1}}.
    {select_val,{x,0},
                {f,204},
                {list,[{atom,false},{f,201},{atom,true},{f,196}]}}.
  {label,196}.
    {test,is_map,
          {f,200},
          [{tr,{y,3},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {line,[{location,"lib/kernel.ex",3596}]}.
    {put_map_exact,{f,0},
                   {y,3},
                   {y,3},
                   0,
                   {list,[{atom,function},{literal,{'__info__',1}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,903},0,0,{x,2},{list,[{y,3}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_tuple,2,true,#{}}}]}}.
    {move,{literal,#{}},{x,1}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,4}]}}.
    {line,[{location,"lib/kernel.ex",3599}]}.
    {call_ext,3,{extfunc,'Elixir.Macro',prewalk,3}}.
    {test,is_tuple,{f,203},[{x,0}]}.
    {test,test_arity,{f,203},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {line,[{location,"lib/kernel.ex",3610}]}.
    {gc_bif,map_size,{f,0},2,[{x,1}],{x,2}}.
    {get_tuple_element,{x,0},0,{y,4}}.
    {test,is_ne_exact,
          {f,201},
          [{tr,{x,2},{t_integer,{0,288230376151711743}}},{integer,0}]}.
    {get_map_elements,{f,199},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,line},{y,2}]}}.
    {get_map_elements,{f,198},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,lexical_tracker},{y,1}]}}.
    {get_map_elements,{f,197},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,tracers},{y,0}]}}.
    {move,{y,0},{y,3}}.
    {trim,1,4}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",3612}]}.
    {call_ext,1,{extfunc,maps,keys,1}}.
    {test_heap,10,1}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0},{y,2},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{y,3},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,197}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,tracers},{y,3}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,198}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,lexical_tracker},{y,3}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,199}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,line},{y,3}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,200}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,3}]}}.
    {line,[{location,"lib/kernel.ex",3596}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,201}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,4},nil]}}.
    {deallocate,5}.
    return.
  {label,202}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,lexical_tracker},{y,3}]}}.
    {line,[{location,"lib/kernel.ex",3594}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,203}.
    {line,[{location,"lib/kernel.ex",3598}]}.
    {badmatch,{x,0}}.
  {label,204}.
    {line,[{location,"lib/kernel.ex",3594}]}.
    {case_end,{x,0}}.


{function, comp, 5, 206}.
  {label,205}.
    {line,[{location,"lib/kernel.ex",4433}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,comp},5}.
  {label,206}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_atom,[false,true]}}]}}.
    {test,is_tagged_tuple,{f,210},[{x,1},3,{atom,'|'}]}.
    {get_tuple_element,{x,1},2,{x,5}}.
    {test,is_nonempty_list,{f,210},[{x,5}]}.
    {get_list,{x,5},{x,6},{x,5}}.
    {test,is_nonempty_list,{f,210},[{x,5}]}.
    {get_list,{x,5},{x,7},{x,5}}.
    {test,is_nil,{f,210},[{x,5}]}.
    {allocate,5,8}.
    {move,{x,6},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,2},{x,1}}.
    {move,{x,7},{x,0}}.
    {line,[{location,"lib/kernel.ex",4434}]}.
    {call_fun2,{f,887},1,{tr,{x,1},{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}}.
    {test,is_nonempty_list,{f,207},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {move,{y,1},{x,5}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,0},{y,3}}.
    {trim,3,2}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",4442}]}.
    {call,6,{f,400}}. % in_list/6
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,['=:=',erlang,'orelse']},nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {test_heap,16,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,207}.
    {test,is_nil,{f,208},[{x,0}]}.
    {test_heap,8,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,0}]}}.
    {deallocate,5}.
    return.
  {label,208}.
    {test,is_eq_exact,{f,209},[{y,1},{atom,true}]}.
    {test_heap,24,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,4},{x,1},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[lists,member]}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,0}]}}.
    {deallocate,5}.
    return.
  {label,209}.
    {move,{y,2},{x,0}}.
    {call_last,1,{f,625},5}. % raise_on_invalid_args_in_2/1
  {label,210}.
    {test_heap,8,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,0}]}}.
    return.


{function, 'MACRO-dbg', 1, 212}.
  {label,211}.
    {line,[{location,"lib/kernel.ex",5851}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-dbg'},1}.
  {label,212}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,nil,{x,2}}.
    {move,{literal,{binding,[{context,'Elixir.Kernel'},
                             {imports,[{0,'Elixir.Kernel'},
                                       {1,'Elixir.Kernel'}]}],
                            []}},
          {x,1}}.
    {call_last,3,{f,216},0}. % 'MACRO-dbg'/3


{function, 'MACRO-dbg', 2, 214}.
  {label,213}.
    {line,[{location,"lib/kernel.ex",5851}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-dbg'},2}.
  {label,214}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,216},1}. % 'MACRO-dbg'/3


{function, 'MACRO-dbg', 3, 216}.
  {label,215}.
    {line,[{location,"lib/kernel.ex",5851}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-dbg'},3}.
  {label,216}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{x,0},{y,0}}.
    {move,{atom,dbg_callback},{x,2}}.
    {move,{atom,elixir},{x,1}}.
    {line,[{location,"lib/kernel.ex",5852}]}.
    {call_ext,3,{extfunc,'Elixir.Application','compile_env!',3}}.
    {test,is_tuple,{f,217},[{x,0}]}.
    {test,test_arity,{f,217},[{x,0},3]}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,2}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",5853}]}.
    {call_ext_last,3,{extfunc,erlang,apply,3},3}.
  {label,217}.
    {line,[{location,"lib/kernel.ex",5852}]}.
    {badmatch,{x,0}}.


{function, decreasing_compare, 3, 219}.
  {label,218}.
    {line,[{location,"lib/kernel.ex",4472}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,decreasing_compare},3}.
  {label,219}.
    {test_heap,24,3}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'>=']}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'=<']}},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    return.


{function, 'MACRO-def', 2, 221}.
  {label,220}.
    {line,[{location,"lib/kernel.ex",4991}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-def'},2}.
  {label,221}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{atom,nil},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,223},1}. % 'MACRO-def'/3


{function, 'MACRO-def', 3, 223}.
  {label,222}.
    {line,[{location,"lib/kernel.ex",4991}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-def'},3}.
  {label,223}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{atom,def},{x,0}}.
    {call_last,4,{f,238},2}. % define/4


{function, 'MACRO-defdelegate', 3, 225}.
  {label,224}.
    {line,[{location,"lib/kernel.ex",5747}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defdelegate'},3}.
  {label,225}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {swap,{y,2},{x,0}}.
    {move,{literal,[{unquote,true}]},{x,1}}.
    {line,[{location,"lib/kernel.ex",5748}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',escape,2}}.
    {move,{x,0},{y,0}}.
    {test,is_map,{f,226},[{y,2}]}.
    {line,[{location,"lib/kernel.ex",5749}]}.
    {put_map_exact,{f,0},
                   {y,2},
                   {x,1},
                   0,
                   {list,[{atom,function},{literal,{'__info__',1}}]}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand_literal,2}}.
    {test_heap,24,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{literal,{funs,[{line,5751}],'Elixir.Kernel'}},{x,1},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{opts,[{line,5751}],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,
     {x,0},
     {literal,
      [{'__block__',[],
        [{'=',[],
          [{target,[],'Elixir.Kernel'},
           {{'.',[],
             [{'__aliases__',[{alias,false}],['Kernel','Utils']},
              defdelegate_all]},
            [],
            [{funs,[],'Elixir.Kernel'},
             {opts,[],'Elixir.Kernel'},
             {'__ENV__',[],'Elixir.Kernel'}]}]},
         {for,[],
          [{'<-',[],
            [{'fun',[],'Elixir.Kernel'},
             {{'.',[],[{'__aliases__',[{alias,false}],['List']},wrap]},
              [],
              [{funs,[],'Elixir.Kernel'}]}]},
           [{do,
             {'__block__',[],
              [{'=',[],
                [{'{}',[],
                  [{name,[],'Elixir.Kernel'},
                   {args,[],'Elixir.Kernel'},
                   {as,[],'Elixir.Kernel'},
                   {as_args,[],'Elixir.Kernel'}]},
                 {{'.',[],
                   [{'__aliases__',[{alias,false}],['Kernel','Utils']},
                    defdelegate_each]},
                  [],
                  [{'fun',[],'Elixir.Kernel'},{opts,[],'Elixir.Kernel'}]}]},
               {{'.',[],[{'__aliases__',[],['Elixir','Kernel']},'@']},
                [],
                [{doc,
                  [{context,'Elixir.Kernel'}],
                  [[{delegate_to,
                     {'{}',[],
                      [{target,[],'Elixir.Kernel'},
                       {as,[],'Elixir.Kernel'},
                       {{'.',[],[erlang,length]},
                        [],
                        [{as_args,[],'Elixir.Kernel'}]}]}}]]}]},
               {def,
                [{context,'Elixir.Kernel'},
                 {imports,[{1,elixir_bootstrap},{2,elixir_bootstrap}]}],
                [{unquote,
                  [{context,'Elixir.Kernel'}],
                  [{'{}',[],
                    [{name,[],'Elixir.Kernel'},
                     [{line,
                       {{'.',[],[{'__ENV__',[],'Elixir.Kernel'},line]},
                        [{no_parens,true}],
                        []}}],
                     {args,[],'Elixir.Kernel'}]}]},
                 [{do,
                   {{{'.',[],
                      [{unquote,[],[{target,[],'Elixir.Kernel'}]},unquote]},
                     [],
                     [{as,[],'Elixir.Kernel'}]},
                    [],
                    [{unquote_splicing,[],
                      [{as_args,[],'Elixir.Kernel'}]}]}}]]}]}}]]}]}]},
     {x,0}}.
    {put_tuple2,{x,1},{list,[{atom,'='},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,226}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,2}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.


{function, 'MACRO-defexception', 2, 228}.
  {label,227}.
    {line,[{location,"lib/kernel.ex",5294}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defexception'},2}.
  {label,228}.
    {test_heap,14,2}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{literal,{fields,[{line,5295}],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,
     {x,0},
     {literal,
      [{'__block__',[],
        [{{'.',[],[{'__aliases__',[],['Elixir','Kernel']},'@']},
          [],
          [{behaviour,
            [{context,'Elixir.Kernel'}],
            [{'__aliases__',[{alias,false}],['Exception']}]}]},
         {'=',[],
          [{struct,
            [{context,'Elixir.Kernel'},
             {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
            'Elixir.Kernel'},
           {defstruct,
            [{context,'Elixir.Kernel'},{imports,[{1,'Elixir.Kernel'}]}],
            [{'++',
              [{context,'Elixir.Kernel'},{imports,[{2,'Elixir.Kernel'}]}],
              [[{'__exception__',true}],{fields,[],'Elixir.Kernel'}]}]}]},
         {'if',
          [{context,'Elixir.Kernel'},{imports,[{2,'Elixir.Kernel'}]}],
          [{{'.',[],[{'__aliases__',[{alias,false}],['Map']},'has_key?']},
            [],
            [{struct,
              [{context,'Elixir.Kernel'},
               {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
              'Elixir.Kernel'},
             message]},
           [{do,
             {'__block__',[],
              [{{'.',[],[{'__aliases__',[],['Elixir','Kernel']},'@']},
                [],
                [{impl,[{context,'Elixir.Kernel'}],[true]}]},
               {def,
                [{context,'Elixir.Kernel'},
                 {imports,[{1,elixir_bootstrap},{2,elixir_bootstrap}]}],
                [{message,
                  [{context,'Elixir.Kernel'}],
                  [{exception,[],'Elixir.Kernel'}]},
                 [{do,
                   {{'.',[],[{exception,[],'Elixir.Kernel'},message]},
                    [{no_parens,true}],
                    []}}]]},
               {defoverridable,
                [{context,'Elixir.Kernel'},{imports,[{1,'Elixir.Kernel'}]}],
                [[{message,1}]]},
               {{'.',[],[{'__aliases__',[],['Elixir','Kernel']},'@']},
                [],
                [{impl,[{context,'Elixir.Kernel'}],[true]}]},
               {def,
                [{context,'Elixir.Kernel'},
                 {imports,[{1,elixir_bootstrap},{2,elixir_bootstrap}]}],
                [{'when',
                  [{context,'Elixir.Kernel'}],
                  [{exception,[],[{msg,[],'Elixir.Kernel'}]},
                   {{'.',[],
                     [{'__aliases__',[{alias,false}],['Kernel']},is_binary]},
                    [],
                    [{msg,[],'Elixir.Kernel'}]}]},
                 [{do,
                   {exception,[],
                    [[{message,{msg,[],'Elixir.Kernel'}}]]}}]]}]}}]]},
         {{'.',[],[{'__aliases__',[],['Elixir','Kernel']},'@']},
          [],
          [{impl,[{context,'Elixir.Kernel'}],[true]}]},
         {def,
          [{context,'Elixir.Kernel'},
           {imports,[{1,elixir_bootstrap},{2,elixir_bootstrap}]}],
          [{'when',
            [{context,'Elixir.Kernel'}],
            [{exception,[],[{args,[],'Elixir.Kernel'}]},
             {{'.',[],[{'__aliases__',[{alias,false}],['Kernel']},is_list]},
              [],
              [{args,[],'Elixir.Kernel'}]}]},
           [{do,
             {'__block__',[],
              [{'=',[],
                [{struct,
                  [{context,'Elixir.Kernel'},
                   {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
                  'Elixir.Kernel'},
                 {'__struct__',[],[]}]},
               {'=',[],
                [{{valid,[],'Elixir.Kernel'},{invalid,[],'Elixir.Kernel'}},
                 {{'.',[],
                   [{'__aliases__',[{alias,false}],['Enum']},split_with]},
                  [],
                  [{args,[],'Elixir.Kernel'},
                   {fn,[],
                    [{'->',[],
                      [[{{k,[],'Elixir.Kernel'},{'_',[],'Elixir.Kernel'}}],
                       {{'.',[],
                         [{'__aliases__',[{alias,false}],['Map']},'has_key?']},
                        [],
                        [{struct,
                          [{context,'Elixir.Kernel'},
                           {imports,
                            [{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
                          'Elixir.Kernel'},
                         {k,[],'Elixir.Kernel'}]}]}]}]}]},
               {'case',[],
                [{invalid,[],'Elixir.Kernel'},
                 [{do,
                   [{'->',[],[[[]],ok]},
                    {'->',[],
                     [[{'_',[],'Elixir.Kernel'}],
                      {{'.',[],[{'__aliases__',[{alias,false}],['IO']},warn]},
                       [],
                       [{'<>',
                         [{context,'Elixir.Kernel'},
                          {imports,[{2,'Elixir.Kernel'}]}],
                         [<<"the following fields are unknown when raising ">>,
                          {'<>',
                           [{context,'Elixir.Kernel'},
                            {imports,[{2,'Elixir.Kernel'}]}],
                           [{'<<>>',[],
                             [{'::',[],
                               [{{'.',[],['Elixir.Kernel',to_string]},
                                 [],
                                 [{{'.',[],
                                    [{'__aliases__',
                                      [{alias,false}],
                                      ['Kernel']},
                                     inspect]},
                                   [],
                                   [{'__MODULE__',[],'Elixir.Kernel'}]}]},
                                {binary,[],'Elixir.Kernel'}]},
                              <<": ">>,
                              {'::',[],
                               [{{'.',[],['Elixir.Kernel',to_string]},
                                 [],
                                 [{{'.',[],
                                    [{'__aliases__',
                                      [{alias,false}],
                                      ['Kernel']},
                                     inspect]},
                                   [],
                                   [{invalid,[],'Elixir.Kernel'}]}]},
                                {binary,[],'Elixir.Kernel'}]},
                              <<". ">>]},
                            {'<>',
                             [{context,'Elixir.Kernel'},
                              {imports,[{2,'Elixir.Kernel'}]}],
                             [<<"Please make sure to only give known fields when raising ">>,
                              {'<>',
                               [{context,'Elixir.Kernel'},
                                {imports,[{2,'Elixir.Kernel'}]}],
                               [{'<<>>',[],
                                 [<<"or redefine ">>,
                                  {'::',[],
                                   [{{'.',[],['Elixir.Kernel',to_string]},
                                     [],
                                     [{{'.',[],
                                        [{'__aliases__',
                                          [{alias,false}],
                                          ['Kernel']},
                                         inspect]},
                                       [],
                                       [{'__MODULE__',[],'Elixir.Kernel'}]}]},
                                    {binary,[],'Elixir.Kernel'}]},
                                  <<".exception/1 to ">>]},
                                {'<>',
                                 [{context,'Elixir.Kernel'},
                                  {imports,[{2,'Elixir.Kernel'}]}],
                                 [<<"discard unknown fields. Future Elixir versions will raise on ">>,
                                  <<"unknown fields given to raise/2">>]}]}]}]}]}]}]}]}]]},
               {{'.',[],
                 [{'__aliases__',[{alias,false}],['Kernel']},'struct!']},
                [],
                [{struct,
                  [{context,'Elixir.Kernel'},
                   {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
                  'Elixir.Kernel'},
                 {valid,[],'Elixir.Kernel'}]}]}}]]},
         {defoverridable,
          [{context,'Elixir.Kernel'},{imports,[{1,'Elixir.Kernel'}]}],
          [[{exception,1}]]}]}]},
     {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    return.


{function, 'MACRO-defguard', 2, 230}.
  {label,229}.
    {line,[{location,"lib/kernel.ex",5505}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defguard'},2}.
  {label,230}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{atom,defmacro},{x,0}}.
    {call_last,3,{f,246},1}. % define_guard/3


{function, 'MACRO-defguardp', 2, 232}.
  {label,231}.
    {line,[{location,"lib/kernel.ex",5521}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defguardp'},2}.
  {label,232}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{atom,defmacrop},{x,0}}.
    {call_last,3,{f,246},1}. % define_guard/3


{function, 'MACRO-defimpl', 3, 234}.
  {label,233}.
    {line,[{location,"lib/kernel.ex",5364}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defimpl'},3}.
  {label,234}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,0},{x,2}}.
    {move,nil,{x,3}}.
    {move,{y,1},{x,1}}.
    {call_last,4,{f,236},2}. % 'MACRO-defimpl'/4


{function, 'MACRO-defimpl', 4, 236}.
  {label,235}.
    {line,[{location,"lib/kernel.ex",5364}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defimpl'},4}.
  {label,236}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",5365}]}.
    {call_ext_last,4,{extfunc,'Elixir.Protocol','__impl__',4},3}.


{function, define, 4, 238}.
  {label,237}.
    {line,[{location,"lib/kernel.ex",5069}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,define},4}.
  {label,238}.
    {'%',{var_info,{x,0},[{type,{t_atom,[def,defmacro,defmacrop,defp]}}]}}.
    {allocate,7,4}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {move,{x,0},{y,6}}.
    {move,{x,0},{x,1}}.
    {move,{integer,2},{x,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",5070}]}.
    {call,3,{f,134}}. % assert_module_scope/3
    {move,{y,3},{x,2}}.
    {move,{x,0},{y,2}}.
    {move,{y,6},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{integer,2},{x,2}}.
    {line,[{location,"lib/kernel.ex",5071}]}.
    {call,3,{f,141}}. % assert_no_function_scope/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {move,{y,5},{x,0}}.
    {line,[{location,"lib/kernel.ex",5073}]}.
    {call_ext,1,{extfunc,elixir_quote,has_unquotes,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",5074}]}.
    {call_ext,1,{extfunc,elixir_quote,has_unquotes,1}}.
    {swap,{y,5},{x,0}}.
    {move,{atom,true},{x,2}}.
    {move,{atom,none},{x,1}}.
    {line,[{location,"lib/kernel.ex",5075}]}.
    {call_ext,3,{extfunc,elixir_quote,escape,3}}.
    {move,{x,0},{y,0}}.
    {select_val,{y,5},
                {f,244},
                {list,[{atom,false},{f,240},{atom,true},{f,239}]}}.
  {label,239}.
    {move,{atom,none},{x,1}}.
    {move,{atom,true},{x,2}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,2},{y,4}]}}.
    {line,[{location,"lib/kernel.ex",5080}]}.
    {call_ext,3,{extfunc,elixir_quote,escape,3}}.
    {move,{x,0},{y,4}}.
    {jump,{f,241}}.
  {label,240}.
    {line,[{location,"lib/kernel.ex",5083}]}.
    {call_ext,0,{extfunc,erlang,unique_integer,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,4},{x,2}}.
    {move,{x,0},{y,4}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",5084}]}.
    {call_ext,3,{extfunc,elixir_module,write_cache,3}}.
    {test_heap,8,0}.
    {put_list,{y,4},nil,{x,0}}.
    {put_list,{y,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[elixir_module,read_cache]}},
                       nil,
                       {x,0}]}}.
    {move,{x,0},{y,4}}.
  {label,241}.
    {test,is_eq_exact,{f,242},[{y,5},{atom,true}]}.
    {move,{atom,false},{y,5}}.
    {jump,{f,243}}.
  {label,242}.
    {line,[{location,"lib/kernel.ex",5089}]}.
    {bif,'not',{f,0},[{y,1}],{x,0}}.
    {move,{x,0},{y,5}}.
  {label,243}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,4}.
    {line,[{location,"lib/kernel.ex",5090}]}.
    {call_ext,1,{extfunc,elixir_locals,cache_env,1}}.
    {test_heap,14,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,2},{x,0},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[elixir_def,store_definition]}},
                       nil,
                       {x,0}]}}.
    {deallocate,4}.
    return.
  {label,244}.
    {line,[{location,"lib/kernel.ex",5078}]}.
    {case_end,{y,5}}.


{function, define_guard, 3, 246}.
  {label,245}.
    {line,[{location,"lib/kernel.ex",5525}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,define_guard},3}.
  {label,246}.
    {'%',{var_info,{x,0},[{type,{t_atom,[defmacro,defmacrop]}}]}}.
    {allocate,5,3}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",5526}]}.
    {call_ext,1,{extfunc,elixir_utils,extract_guards,1}}.
    {test,is_tuple,{f,252},[{x,0}]}.
    {test,test_arity,{f,252},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,2}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {test,is_nonempty_list,{f,247},[{y,1}]}.
    {get_tl,{y,1},{x,0}}.
    {test,is_nonempty_list,{f,247},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {trim,5,0}.
    {line,[{location,"lib/kernel.ex",5529}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid syntax in defguard ">>},
                          {integer,27},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", only a single when clause is allowed">>},
                          {integer,38}]}}.
    {line,[{location,"lib/kernel.ex",5528}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,247}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",5533}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',decompose_call,1}}.
    {test,is_tuple,{f,250},[{x,0}]}.
    {test,test_arity,{f,250},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",5535}]}.
    {call,2,{f,802}}. % 'validate_variable_only_args!'/2
    {test,is_nonempty_list,{f,248},[{y,1}]}.
    {get_tl,{y,1},{x,0}}.
    {test,is_nil,{f,251},[{x,0}]}.
    {test_heap,19,0}.
    {put_list,{y,0},{y,1},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Kernel','Utils']},
                      defguard]}},
             nil,
             {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,
        {literal,
            {require,
                [{context,'Elixir.Kernel'}],
                [{'__aliases__',[{alias,false}],['Kernel','Utils']}]}},
        {x,0},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4}]}}.
    {line,[{location,"lib/kernel.ex",5549}]}.
    {call,4,{f,238}}. % define/4
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,[elixir_def,store_definition]},nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {jump,{f,249}}.
  {label,248}.
    {test,is_nil,{f,251},[{y,1}]}.
    {move,{atom,nil},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4}]}}.
    {line,[{location,"lib/kernel.ex",5540}]}.
    {call,4,{f,238}}. % define/4
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,[elixir_def,store_definition]},nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
  {label,249}.
    {test_heap,8,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{{'.',[],[{'__aliases__',[],['Elixir','Kernel']},'@']},
                        [],
                        [{doc,[{context,'Elixir.Kernel'}],[[{guard,true}]]}]}},
              {x,0},
              {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,5}.
    return.
  {label,250}.
    {move,{y,2},{x,0}}.
    {trim,5,0}.
    {line,[{location,"lib/kernel.ex",5558}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid syntax in defguard ">>},
                          {integer,27},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,251}.
    {line,[{location,"lib/kernel.ex",5538}]}.
    {case_end,{y,1}}.
  {label,252}.
    {line,[{location,"lib/kernel.ex",5526}]}.
    {case_end,{x,0}}.


{function, 'MACRO-defmacro', 2, 254}.
  {label,253}.
    {line,[{location,"lib/kernel.ex",5049}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defmacro'},2}.
  {label,254}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{atom,nil},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,256},1}. % 'MACRO-defmacro'/3


{function, 'MACRO-defmacro', 3, 256}.
  {label,255}.
    {line,[{location,"lib/kernel.ex",5049}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defmacro'},3}.
  {label,256}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{atom,defmacro},{x,0}}.
    {call_last,4,{f,238},2}. % define/4


{function, 'MACRO-defmacrop', 2, 258}.
  {label,257}.
    {line,[{location,"lib/kernel.ex",5065}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defmacrop'},2}.
  {label,258}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{atom,nil},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,260},1}. % 'MACRO-defmacrop'/3


{function, 'MACRO-defmacrop', 3, 260}.
  {label,259}.
    {line,[{location,"lib/kernel.ex",5065}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defmacrop'},3}.
  {label,260}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{atom,defmacrop},{x,0}}.
    {call_last,4,{f,238},2}. % define/4


{function, 'MACRO-defmodule', 3, 262}.
  {label,261}.
    {line,[{location,"lib/kernel.ex",4768}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defmodule'},3}.
  {label,262}.
    {test,is_nonempty_list,{f,261},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tagged_tuple,{f,261},[{x,3},2,{atom,do}]}.
    {test,is_nil,{f,261},[{x,4}]}.
    {allocate,6,4}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3}]}}.
    {move,{x,3},{y,4}}.
    {move,{x,1},{y,5}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,5},{x,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",4770}]}.
    {call,2,{f,353}}. % expand_module_alias/2
    {move,{x,0},{y,2}}.
    {test,is_atom,{f,267},[{x,0}]}.
    {move,{x,0},{x,1}}.
    {move,{y,3},{x,2}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{y,5},{x,0}}.
    {line,[{location,"lib/kernel.ex",4776}]}.
    {call,3,{f,107}}. % alias_defmodule/3
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{y,2}}.
    {move,{x,0},{y,1}}.
    {test,is_map,{f,263},[{y,3}]}.
    {get_map_elements,{f,263},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,module},{x,0}]}}.
    {move,{x,0},{y,0}}.
    {jump,{f,265}}.
  {label,263}.
    {test,is_atom,{f,266},[{y,3}]}.
    {select_val,{y,3},
                {f,264},
                {list,[{atom,false},
                       {f,266},
                       {atom,nil},
                       {f,266},
                       {atom,true},
                       {f,266}]}}.
  {label,264}.
    {move,{atom,module},{x,1}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",4777}]}.
    {apply,0}.
    {move,{x,0},{y,0}}.
  {label,265}.
    {move,{y,5},{x,0}}.
    {init_yregs,{list,[{y,5}]}}.
    {call,1,{f,117}}. % alias_meta/1
    {test_heap,23,1}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {get_tuple_element,{y,1},2,{x,2}}.
    {put_tuple2,{x,3},{list,[{atom,context},{y,0}]}}.
    {put_list,{x,3},{x,0},{x,0}}.
    {put_tuple2,{x,3},{list,[{atom,defined},{y,2}]}}.
    {put_list,{x,3},{x,0},{x,0}}.
    {put_tuple2,{x,2},{list,[{atom,as},{x,2}]}}.
    {put_list,{x,2},{literal,[{warn,false}]},{x,2}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,alias},{x,0},{x,1}]}}.
    {move,{y,2},{y,5}}.
    {move,{x,0},{y,2}}.
    {jump,{f,268}}.
  {label,266}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,module},{y,3}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},6}.
  {label,267}.
    {move,{y,2},{y,5}}.
    {move,{atom,nil},{y,2}}.
  {label,268}.
    {test_heap,14,0}.
    {get_tuple_element,{y,4},1,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{result,[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,{x,0},
              {literal,[{{'.',[],[elixir_utils,noop]},[],[]},
                        {result,[],'Elixir.Kernel'}]},
              {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {test,is_map,{f,272},[{y,3}]}.
    {get_map_elements,{f,269},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,lexical_tracker},
                             {y,4},
                             {atom,function},
                             {x,1}]}}.
    {test,is_eq_exact,{f,269},[{x,1},{atom,nil}]}.
    {test,is_pid,{f,269},[{y,4}]}.
    {move,{x,0},{x,1}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",4798}]}.
    {call_ext,2,{extfunc,'Elixir.Kernel.LexicalTracker',write_cache,2}}.
    {test_heap,8,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',
                          [{alias,false}],
                          ['Kernel','LexicalTracker']},
                      read_cache]}},
             nil,
             {x,0}]}}.
    {move,{x,0},{y,4}}.
    {jump,{f,270}}.
  {label,269}.
    {move,{atom,false},{x,2}}.
    {move,{atom,none},{x,1}}.
    {init_yregs,{list,[{y,4}]}}.
    {line,[{location,"lib/kernel.ex",4802}]}.
    {call_ext,3,{extfunc,elixir_quote,escape,3}}.
    {move,{x,0},{y,4}}.
  {label,270}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,545},0,0,{y,1},{list,[]}}.
    {'%',
     {var_info,
      {y,1},
      [{fun_type,
        {t_tuple,3,true,
         #{2 =>
            {t_cons,
             {t_union,none,none,none,
              [{{2,{t_atom,[counter]}},
                {t_tuple,2,true,#{1 => {t_atom,[counter]}}}},
               {{2,{t_atom,[generated]}},
                {t_tuple,2,true,
                 #{1 => {t_atom,[generated]},2 => {t_atom,[true]}}}}],
              none},
             nil},
           3 => {t_atom,any}}}}]}}.
    {get_map_elements,{f,271},
                      {tr,{y,3},{t_map,any,any}},
                      {list,[{atom,versioned_vars},{x,0}]}}.
    {move,{y,1},{y,3}}.
    {trim,2,4}.
    {line,[{location,"lib/kernel.ex",4805}]}.
    {call_ext,1,{extfunc,maps,keys,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,3}.
    {call_ext,2,{extfunc,lists,map,2}}.
    {test_heap,18,1}.
    {put_list,{x,0},{literal,[{'__ENV__',[],'Elixir.Kernel'}]},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[elixir_module,compile]}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,3}.
    return.
  {label,271}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,versioned_vars},{y,3}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},6}.
  {label,272}.
    {line,[{location,"lib/kernel.ex",4796}]}.
    {case_end,{y,3}}.


{function, 'MACRO-defoverridable', 2, 274}.
  {label,273}.
    {line,[{location,"lib/kernel.ex",5457}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defoverridable'},2}.
  {label,274}.
    {test_heap,8,2}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{literal,{'__MODULE__',[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Module']},
                      make_overridable]}},
             nil,
             {x,0}]}}.
    return.


{function, 'MACRO-defp', 2, 276}.
  {label,275}.
    {line,[{location,"lib/kernel.ex",5021}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defp'},2}.
  {label,276}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{atom,nil},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,278},1}. % 'MACRO-defp'/3


{function, 'MACRO-defp', 3, 278}.
  {label,277}.
    {line,[{location,"lib/kernel.ex",5021}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defp'},3}.
  {label,278}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{atom,defp},{x,0}}.
    {call_last,4,{f,238},2}. % define/4


{function, 'MACRO-defprotocol', 3, 280}.
  {label,279}.
    {line,[{location,"lib/kernel.ex",5355}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defprotocol'},3}.
  {label,280}.
    {test,is_nonempty_list,{f,279},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tagged_tuple,{f,279},[{x,3},2,{atom,do}]}.
    {test,is_nil,{f,279},[{x,4}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",5356}]}.
    {call_ext_only,2,{extfunc,'Elixir.Protocol','__protocol__',2}}.


{function, 'MACRO-defstruct', 2, 282}.
  {label,281}.
    {line,[{location,"lib/kernel.ex",5225}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-defstruct'},2}.
  {label,282}.
    {test_heap,14,2}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{literal,{fields,[{line,5226}],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,
     {x,0},
     {literal,
      [{'=',[],[{'bootstrapped?',[{line,5226}],'Elixir.Kernel'},true]},
       {'__block__',[],
        [{'=',[],
          [{'{}',[],
            [{struct,
              [{context,'Elixir.Kernel'},
               {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
              'Elixir.Kernel'},
             {derive,[],'Elixir.Kernel'},
             {kv,[],'Elixir.Kernel'},
             {body,[],'Elixir.Kernel'}]},
           {{'.',[],
             [{'__aliases__',[{alias,false}],['Kernel','Utils']},defstruct]},
            [],
            [{'__MODULE__',[],'Elixir.Kernel'},
             {fields,[],'Elixir.Kernel'},
             {'bootstrapped?',[],'Elixir.Kernel'}]}]},
         {'case',[],
          [{derive,[],'Elixir.Kernel'},
           [{do,
             [{'->',[],[[[]],ok]},
              {'->',[],
               [[{'_',[],'Elixir.Kernel'}],
                {{'.',[],
                  [{'__aliases__',[{alias,false}],['Protocol']},'__derive__']},
                 [],
                 [{derive,[],'Elixir.Kernel'},
                  {'__MODULE__',[],'Elixir.Kernel'},
                  {'__ENV__',[],'Elixir.Kernel'}]}]}]}]]},
         {def,
          [{context,'Elixir.Kernel'},
           {imports,[{1,elixir_bootstrap},{2,elixir_bootstrap}]}],
          [{'__struct__',[{context,'Elixir.Kernel'}],[]},
           [{do,
             {'@',
              [{context,'Elixir.Kernel'},{imports,[{1,elixir_bootstrap}]}],
              [{'__struct__',
                [{context,'Elixir.Kernel'}],
                'Elixir.Kernel'}]}}]]},
         {def,
          [{context,'Elixir.Kernel'},
           {imports,[{1,elixir_bootstrap},{2,elixir_bootstrap}]}],
          [{'__struct__',
            [{context,'Elixir.Kernel'}],
            [{unquote,[],[{kv,[],'Elixir.Kernel'}]}]},
           [{do,{unquote,[],[{body,[],'Elixir.Kernel'}]}}]]},
         {{'.',[],
           [{'__aliases__',[{alias,false}],['Kernel','Utils']},
            announce_struct]},
          [],
          [{'__MODULE__',[],'Elixir.Kernel'}]},
         {struct,
          [{context,'Elixir.Kernel'},
           {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
          'Elixir.Kernel'}]}]},
     {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    return.


{function, 'MACRO-destructure', 3, 284}.
  {label,283}.
    {line,[{location,"lib/kernel.ex",3812}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-destructure'},3}.
  {label,284}.
    {test,is_list,{f,283},[{x,1}]}.
    {line,[{location,"lib/kernel.ex",3814}]}.
    {gc_bif,length,{f,0},3,[{tr,{x,1},{t_list,any,any}}],{x,0}}.
    {test_heap,16,3}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Kernel','Utils']},
                      destructure]}},
             nil,
             {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    return.


{function, 'div', 2, 286}.
  {label,285}.
    {line,[{location,"lib/kernel.ex",444}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'div'},2}.
  {label,286}.
    {line,[{location,"lib/kernel.ex",445}]}.
    {gc_bif,'div',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, do_at, 5, 288}.
  {label,287}.
    {line,[{location,"lib/kernel.ex",3480}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,do_at},5}.
  {label,288}.
    {'%',{var_info,{x,3},[{type,{t_atom,[false,true]}}]}}.
    {'%',{var_info,{x,4},
                   [{type,{t_union,{t_atom,any},
                                   none,none,none,
                                   {t_map,any,any}}}]}}.
    {test,is_nonempty_list,{f,303},[{x,0}]}.
    {get_list,{x,0},{x,5},{x,6}}.
    {test,is_nil,{f,308},[{x,6}]}.
    {allocate,5,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{x,2}}.
    {move,{integer,1},{x,1}}.
    {move,{atom,context},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3482}]}.
    {call_ext,3,{extfunc,lists,keymember,3}}.
    {test,is_eq_exact,{f,289},[{x,0},{atom,true}]}.
    {move,{atom,nil},{y,0}}.
    {jump,{f,292}}.
  {label,289}.
    {test,is_map,
          {f,290},
          [{tr,{y,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {get_map_elements,{f,290},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,line},{x,0}]}}.
    {move,{x,0},{y,0}}.
    {jump,{f,292}}.
  {label,290}.
    {test,is_atom,
          {f,302},
          [{tr,{y,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {select_val,{y,2},
                {f,291},
                {list,[{atom,false},
                       {f,302},
                       {atom,nil},
                       {f,302},
                       {atom,true},
                       {f,302}]}}.
  {label,291}.
    {move,{atom,line},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3484}]}.
    {apply,0}.
    {move,{x,0},{y,0}}.
  {label,292}.
    {test,is_eq_exact,{f,295},[{y,3},{atom,true}]}.
    {test,is_binary,{f,293},[{y,4}]}.
    {move,{y,4},{x,0}}.
    {jump,{f,294}}.
  {label,293}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4}]}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3489}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,294}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot set attribute @">>},
                          {integer,22},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" inside function/macro">>},
                          {integer,22}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,295}.
    {test,is_eq_exact,{f,296},[{y,4},{atom,behavior}]}.
    {trim,5,0}.
    {move,{literal,<<"@behavior attribute is not supported, please use @behaviour instead">>},
          {x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3492}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,296}.
    {move,{literal,[moduledoc,typedoc,doc]},{x,1}}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{y,4},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3494}]}.
    {call_ext,2,{extfunc,lists,member,2}}.
    {test,is_eq_exact,{f,301},[{x,0},{atom,true}]}.
    {test,is_map,
          {f,297},
          [{tr,{y,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {get_map_elements,{f,297},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,line},{x,0}]}}.
    {jump,{f,299}}.
  {label,297}.
    {test,is_atom,
          {f,300},
          [{tr,{y,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {select_val,{y,2},
                {f,298},
                {list,[{atom,false},
                       {f,300},
                       {atom,nil},
                       {f,300},
                       {atom,true},
                       {f,300}]}}.
  {label,298}.
    {move,{atom,line},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3495}]}.
    {apply,0}.
  {label,299}.
    {test_heap,15,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1}]}}.
    {put_list,{y,0},{literal,[[]]},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_list,{literal,{'__MODULE__',[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Module']},
                      '__put_attribute__']}},
             nil,
             {x,0}]}}.
    {deallocate,5}.
    return.
  {label,300}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,line},{y,2}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,301}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,2}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {move,{y,4},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3502}]}.
    {call,3,{f,190}}. % collect_traces/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{2 =>
                           {t_list,
                               {t_tuple,4,true,#{4 => {t_list,any,nil}}},
                               nil}}}}]}}.
    {get_tuple_element,{x,0},0,{y,3}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3510}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',escape,1}}.
    {test_heap,14,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_list,{literal,{'__MODULE__',[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Module']},
                      '__put_attribute__']}},
             nil,
             {x,0}]}}.
    {deallocate,5}.
    return.
  {label,302}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,line},{y,2}]}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3484}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,303}.
    {test,is_nil,{f,308},[{x,0}]}.
    {allocate,5,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {test,is_binary,{f,304},[{x,2}]}.
    {move,{y,3},{y,0}}.
    {jump,{f,305}}.
  {label,304}.
    {move,{x,2},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3519}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,0}}.
  {label,305}.
    {test,is_binary,{f,306},[{y,3}]}.
    {move,{y,3},{x,0}}.
    {jump,{f,307}}.
  {label,306}.
    {move,{y,3},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,307}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {y,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"the @">>},
                          {integer,5},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"() notation (with parenthesis) is deprecated, please use @">>},
                          {integer,58},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" (without parenthesis) instead">>},
                          {integer,30}]}}.
    {move,{y,1},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3520}]}.
    {call_ext,1,{extfunc,'Elixir.Macro.Env',stacktrace,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,4}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3518}]}.
    {call_ext,2,{extfunc,'Elixir.IO',warn,2}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{atom,nil},{x,0}}.
    {call_last,5,{f,288},4}. % do_at/5
  {label,308}.
    {test,is_atom,{f,326},[{x,0}]}.
    {allocate,5,5}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,3},{y,4}}.
    {test,is_map,
          {f,309},
          [{tr,{x,4},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {get_map_elements,{f,309},
                      {tr,{x,4},{t_map,any,any}},
                      {list,[{atom,line},{x,0}]}}.
    {move,{x,0},{y,1}}.
    {jump,{f,311}}.
  {label,309}.
    {test,is_atom,
          {f,325},
          [{tr,{x,4},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {select_val,{x,4},
                {f,310},
                {list,[{atom,false},
                       {f,325},
                       {atom,nil},
                       {f,325},
                       {atom,true},
                       {f,325}]}}.
  {label,310}.
    {move,{atom,line},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3528}]}.
    {apply,0}.
    {move,{x,0},{y,1}}.
  {label,311}.
    {move,{literal,[moduledoc,typedoc,doc]},{x,1}}.
    {move,{y,3},{x,0}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3529}]}.
    {call_ext,2,{extfunc,lists,member,2}}.
    {move,{x,0},{y,0}}.
    {test,is_eq_exact,{f,323},[{y,4},{atom,true}]}.
    {test,is_map,
          {f,312},
          [{tr,{y,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {get_map_elements,{f,312},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,module},{x,0}]}}.
    {jump,{f,314}}.
  {label,312}.
    {test,is_atom,
          {f,322},
          [{tr,{y,2},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {select_val,{y,2},
                {f,313},
                {list,[{atom,false},
                       {f,322},
                       {atom,nil},
                       {f,322},
                       {atom,true},
                       {f,322}]}}.
  {label,313}.
    {move,{atom,module},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2},{y,4}]}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3534}]}.
    {apply,0}.
  {label,314}.
    {move,{y,1},{x,2}}.
    {move,{atom,false},{x,3}}.
    {move,{y,3},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,4,{extfunc,'Elixir.Module','__get_attribute__',4}}.
    {test,is_tuple,{f,315},[{x,0}]}.
    {test,test_arity,{f,315},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,315},[{y,0},{atom,true}]}.
    {move,{x,1},{x,0}}.
  {label,315}.
    {'try',{y,4},{f,316}}.
    {move,{atom,false},{x,2}}.
    {move,{atom,none},{x,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3540}]}.
    {call_ext,3,{extfunc,elixir_quote,escape,3}}.
    {try_end,{y,4}}.
    {deallocate,5}.
    return.
  {label,316}.
    {try_case,{y,4}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,1}}.
    {test,is_eq_exact,
          {f,321},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {bif,map_get,{f,317},[{atom,'__struct__'},{y,2}],{x,0}}.
    {test,is_eq_exact,{f,317},[{x,0},{atom,'Elixir.ArgumentError'}]}.
    {bif,map_get,
         {f,317},
         [{atom,'__exception__'},{tr,{y,2},{t_map,any,any}}],
         {x,0}}.
    {test,is_ne_exact,{f,318},[{x,0},{atom,true}]}.
  {label,317}.
    {test,is_ne_exact,{f,318},[{y,2},{atom,badarg}]}.
    {test,is_tuple,{f,321},[{y,2}]}.
    {test,test_arity,{f,321},[{y,2},2]}.
    {get_tuple_element,{y,2},0,{x,0}}.
    {test,is_eq_exact,{f,321},[{x,0},{atom,badarg}]}.
  {label,318}.
    {move,{x,1},{x,0}}.
    build_stacktrace.
    {move,{x,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{atom,error},{x,0}}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3542}]}.
    {call_ext,3,{extfunc,'Elixir.Exception',normalize,3}}.
    {move,{x,0},{y,4}}.
    {test,is_binary,{f,319},[{y,3}]}.
    {jump,{f,320}}.
  {label,319}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3544}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,3}}.
  {label,320}.
    {move,{y,4},{x,0}}.
    {move,{y,3},{y,4}}.
    {trim,4,1}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3545}]}.
    {call_ext,1,{extfunc,'Elixir.Exception',message,1}}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3544}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot inject attribute @">>},
                          {integer,25},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" into function/macro because ">>},
                          {integer,29},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3543}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,321}.
    {bif,raise,{f,0},[{x,1},{y,2}],{x,0}}.
  {label,322}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,module},{y,2}]}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3534}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,323}.
    {test,is_eq_exact,{f,324},[{x,0},{atom,true}]}.
    {test_heap,16,0}.
    {put_list,{y,1},{literal,[false]},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_list,{literal,{'__MODULE__',[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Module']},
                      '__get_attribute__']}},
             nil,
             {x,0}]}}.
    {put_list,{x,0},
              {literal,[[{do,[{'->',[],
                                    [[{{'_',[],'Elixir.Kernel'},
                                       {doc,[],'Elixir.Kernel'}}],
                                     {doc,[],'Elixir.Kernel'}]},
                              {'->',[],
                                    [[{other,[],'Elixir.Kernel'}],
                                     {other,[],'Elixir.Kernel'}]}]}]]},
              {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {deallocate,5}.
    return.
  {label,324}.
    {test_heap,10,0}.
    {put_list,{y,1},{literal,[true]},{x,0}}.
    {put_list,{y,3},{x,0},{x,0}}.
    {put_list,{literal,{'__MODULE__',[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Module']},
                      '__get_attribute__']}},
             nil,
             {x,0}]}}.
    {deallocate,5}.
    return.
  {label,325}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,line},{y,2}]}}.
    {line,[{scope,[3]},{location,"lib/kernel.ex",3528}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},5}.
  {label,326}.
    {test,is_nonempty_list,{f,335},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,3}}.
    {test,is_tuple,{f,335},[{x,1}]}.
    {test,test_arity,{f,335},[{x,1},3]}.
    {test,is_nonempty_list,{f,335},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,335},[{x,4}]}.
    {get_hd,{x,4},{x,4}}.
    {test,is_tagged_tuple,{f,335},[{x,4},2,{atom,do}]}.
    {test,is_nil,{f,335},[{x,5}]}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {get_tuple_element,{x,1},2,{x,0}}.
    {test,is_atom,{f,327},[{x,0}]}.
    {move,nil,{y,1}}.
    {jump,{f,328}}.
  {label,327}.
    {move,{x,0},{y,1}}.
  {label,328}.
    {test,is_binary,{f,329},[{x,2}]}.
    {move,{y,4},{y,0}}.
    {jump,{f,330}}.
  {label,329}.
    {move,{x,2},{x,0}}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3571}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,0}}.
  {label,330}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1},{y,3}]}}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,2},0,{x,1}}.
    {get_tuple_element,{y,2},1,{x,2}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,0}]}}.
    {init_yregs,{list,[{y,2}]}}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {y,3},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"\n@">>},
                          {integer,2},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" (">>},
                          {integer,2},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<")">>},
                          {integer,1}]}}.
    {test,is_binary,{f,331},[{y,4}]}.
    {jump,{f,332}}.
  {label,331}.
    {move,{y,4},{x,0}}.
    {init_yregs,{list,[{y,0},{y,4}]}}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3574}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,4}}.
  {label,332}.
    {move,{literal,<<"\n">>},{x,1}}.
    {move,{literal,<<"\n    ">>},{x,2}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3579}]}.
    {call_ext,3,{extfunc,'Elixir.String',replace,3}}.
    {move,{x,0},{y,3}}.
    {test,is_binary,{f,333},[{x,0}]}.
    {move,{y,3},{x,0}}.
    {jump,{f,334}}.
  {label,333}.
    {init_yregs,{list,[{y,3}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,334}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3573}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected 0 or 1 argument for @">>},
                          {integer,30},
                          {atom,binary},
                          2,8,nil,
                          {y,4},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", got 2.\n\nIt seems you are trying to use the do-syntax with @module attributes but the do-block is binding to the attribute name. You probably want to wrap the argument value in parentheses, like this:\n">>},
                          {integer,202},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"\n">>},
                          {integer,1}]}}.
    {trim,5,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,335}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {test,is_binary,{f,336},[{x,2}]}.
    {jump,{f,337}}.
  {label,336}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{x,0}}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3584}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {move,{x,0},{y,0}}.
  {label,337}.
    {line,[{location,"lib/kernel.ex",3584}]}.
    {gc_bif,length,{f,0},0,[{y,1}],{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{scope,[0]},{location,"lib/kernel.ex",3584}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected 0 or 1 argument for @">>},
                          {integer,30},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", got: ">>},
                          {integer,7},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, elem, 2, 339}.
  {label,338}.
    {line,[{location,"lib/kernel.ex",1746}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,elem},2}.
  {label,339}.
    {line,[{location,"lib/kernel.ex",1747}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {bif,element,{f,0},[{tr,{x,1},number},{x,0}],{x,0}}.
    return.


{function, exit, 1, 341}.
  {label,340}.
    {line,[{location,"lib/kernel.ex",510}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,exit},1}.
  {label,341}.
    {line,[{location,"lib/kernel.ex",511}]}.
    {call_ext_only,1,{extfunc,erlang,exit,1}}.


{function, expand_aliases, 2, 343}.
  {label,342}.
    {line,[{location,"lib/kernel.ex",5692}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,expand_aliases},2}.
  {label,343}.
    {test,is_tuple,{f,344},[{x,0}]}.
    {test,test_arity,{f,344},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {test,is_tagged_tuple,{f,344},[{x,2},3,{atom,'.'}]}.
    {get_tuple_element,{x,2},2,{x,2}}.
    {test,is_nonempty_list,{f,344},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {test,is_eq_exact,{f,344},[{x,2},{literal,['{}']}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",5693}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,899},0,0,{x,1},{list,[{x,0}]}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/kernel.ex",5695}]}.
    {call_ext_last,2,{extfunc,'Elixir.Enum',map,2},1}.
  {label,344}.
    {allocate,0,2}.
    {line,[{location,"lib/kernel.ex",5708}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {deallocate,0}.
    return.


{function, expand_concat_argument, 3, 346}.
  {label,345}.
    {line,[{location,"lib/kernel.ex",1946}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,expand_concat_argument},3}.
  {label,346}.
    {'%',{var_info,{x,1},[{type,{t_atom,[left,right]}}]}}.
    {test,is_eq_exact,{f,351},[{tr,{x,1},{t_atom,[left,right]}},{atom,left}]}.
    {test,is_map,{f,351},[{x,2}]}.
    {get_map_elements,{f,351},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {test,is_eq_exact,{f,351},[{x,1},{atom,match}]}.
    {allocate,1,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",1949}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {test,is_tuple,{f,350},[{x,0}]}.
    {test,test_arity,{f,350},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {test,is_eq_exact,{f,347},[{x,2},{atom,nil}]}.
    {test,is_atom,{f,347},[{x,1}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",1955}]}.
    {call_ext,1,{extfunc,erlang,atom_to_binary,1}}.
    {call_last,1,{f,440},1}. % invalid_concat_left_argument_error/1
  {label,347}.
    {test,is_eq_exact,{f,350},[{x,1},{atom,'^'}]}.
    {test,is_nonempty_list,{f,350},[{x,2}]}.
    {get_list,{x,2},{x,1},{x,2}}.
    {test,is_tuple,{f,350},[{x,1}]}.
    {test,test_arity,{f,350},[{x,1},3]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_eq_exact,{f,350},[{x,3},{atom,nil}]}.
    {test,is_nil,{f,350},[{x,2}]}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {test,is_atom,{f,350},[{x,1}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",1958}]}.
    {call_ext,1,{extfunc,erlang,atom_to_binary,1}}.
    {move,{x,0},{y,0}}.
    {test,is_binary,{f,348},[{x,0}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,349}}.
  {label,348}.
    {init_yregs,{list,[{y,0}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,349}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"^">>},
                          {integer,1},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_last,1,{f,440},1}. % invalid_concat_left_argument_error/1
  {label,350}.
    {deallocate,1}.
    return.
  {label,351}.
    return.


{function, expand_module_alias, 2, 353}.
  {label,352}.
    {line,[{location,"lib/kernel.ex",4817}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,expand_module_alias},2}.
  {label,353}.
    {test,is_tagged_tuple,{f,356},[{x,0},3,{atom,'__aliases__'}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/kernel.ex",4818}]}.
    {call_ext,2,{extfunc,elixir_aliases,expand_or_concat,2}}.
    {test,is_atom,{f,354},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,354}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,897},0,0,{x,1},{list,[{y,0}]}}.
    {swap,{x,0},{x,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/kernel.ex",4823}]}.
    {call_ext,2,{extfunc,lists,map,2}}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,fun erlang:is_atom/1},{x,0}}.
    {line,[{location,"lib/kernel.ex",4825}]}.
    {call_ext,2,{extfunc,lists,all,2}}.
    {test,is_eq_exact,{f,355},[{x,0},{atom,true}]}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/kernel.ex",4826}]}.
    {call_ext_last,1,{extfunc,elixir_aliases,concat,1},2}.
  {label,355}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,356}.
    {line,[{location,"lib/kernel.ex",4832}]}.
    {call_ext_only,2,{extfunc,'Elixir.Macro',expand,2}}.


{function, extract_calendar, 1, 358}.
  {label,357}.
    {line,[{location,"lib/kernel.ex",6228}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,extract_calendar},1}.
  {label,358}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{literal,[global]},{x,2}}.
    {move,{literal,<<" ">>},{x,1}}.
    {line,[{location,"lib/kernel.ex",6229}]}.
    {call_ext,3,{extfunc,binary,split,3}}.
    {test,is_nonempty_list,{f,359},[{x,0}]}.
    {get_tl,{x,0},{x,1}}.
    {test,is_nil,{f,359},[{x,1}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,'Elixir.Calendar.ISO'},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,359}.
    {line,[{location,"lib/kernel.ex",6231}]}.
    {call_ext,1,{extfunc,'Elixir.List',last,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,537},1}. % maybe_atomize_calendar/2


{function, extract_concatenations, 2, 361}.
  {label,360}.
    {line,[{location,"lib/kernel.ex",1920}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,extract_concatenations},2}.
  {label,361}.
    {test,is_tagged_tuple,{f,362},[{x,0},3,{atom,'<>'}]}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {test,is_nonempty_list,{f,362},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nonempty_list,{f,362},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {test,is_nil,{f,362},[{x,2}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,1},{x,2}}.
    {move,{atom,left},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",1921}]}.
    {call,3,{f,813}}. % wrap_concatenation/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,['::']}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,['::']},
                             2 => nil,
                             3 => {t_cons,any,nil}}}}],
                     {t_bitstring,8}}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,361}}. % extract_concatenations/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_cons,
                     {t_union,none,none,none,
                         [{{3,{t_atom,['::']}},
                           {t_tuple,3,true,
                               #{1 => {t_atom,['::']},
                                 2 => nil,
                                 3 => {t_cons,any,nil}}}}],
                         {t_bitstring,8}},
                     nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,362}.
    {allocate,0,2}.
    {move,{x,1},{x,2}}.
    {move,{atom,right},{x,1}}.
    {line,[{location,"lib/kernel.ex",1925}]}.
    {call,3,{f,813}}. % wrap_concatenation/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,['::']}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,['::']},
                             2 => nil,
                             3 => {t_cons,any,nil}}}}],
                     {t_bitstring,8}}}]}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {deallocate,0}.
    return.


{function, floor, 1, 364}.
  {label,363}.
    {line,[{location,"lib/kernel.ex",524}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,floor},1}.
  {label,364}.
    {line,[{location,"lib/kernel.ex",525}]}.
    {gc_bif,floor,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, 'function_exported?', 3, 366}.
  {label,365}.
    {line,[{location,"lib/kernel.ex",4158}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'function_exported?'},3}.
  {label,366}.
    {line,[{location,"lib/kernel.ex",4159}]}.
    {call_ext_only,3,{extfunc,erlang,function_exported,3}}.


{function, 'MACRO-get_and_update_in', 3, 368}.
  {label,367}.
    {line,[{location,"lib/kernel.ex",3050}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-get_and_update_in'},3}.
  {label,368}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{atom,true},{x,2}}.
    {move,{literal,<<"get_and_update_in/2">>},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/kernel.ex",3051}]}.
    {call,4,{f,763}}. % unnest/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,0},{x,1},{x,0}}.
    {move,{y,0},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_last,3,{f,551},1}. % nest_get_and_update_in/3


{function, get_and_update_in, 3, 370}.
  {label,369}.
    {line,[{location,"lib/kernel.ex",2818}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,get_and_update_in},3}.
  {label,370}.
    {test,is_nonempty_list,{f,369},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nil,{f,371},[{x,4}]}.
    {test,is_function2,{f,371},[{x,3},{integer,3}]}.
    {allocate,0,4}.
    {move,{x,0},{x,1}}.
    {move,{atom,get_and_update},{x,0}}.
    {line,[{location,"lib/kernel.ex",2819}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,0}.
    return.
  {label,371}.
    {test,is_function2,{f,372},[{x,3},{integer,3}]}.
    {allocate_heap,0,{alloc,[{words,2},{floats,0},{funs,1}]},5}.
    {make_fun3,{f,895},0,0,{x,2},{list,[{x,2},{x,4}]}}.
    {move,{x,0},{x,1}}.
    {move,{atom,get_and_update},{x,0}}.
    {line,[{location,"lib/kernel.ex",2822}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,0}.
    return.
  {label,372}.
    {test,is_nil,{f,373},[{x,4}]}.
    {test,is_function2,{f,373},[{x,2},{integer,1}]}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/kernel.ex",2825}]}.
    {call_ext_only,3,{extfunc,'Elixir.Access',get_and_update,3}}.
  {label,373}.
    {test,is_function2,{f,369},[{x,2},{integer,1}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},5}.
    {make_fun3,{f,893},0,0,{x,2},{list,[{x,2},{x,4}]}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/kernel.ex",2828}]}.
    {call_ext_only,3,{extfunc,'Elixir.Access',get_and_update,3}}.


{function, get_in, 2, 375}.
  {label,374}.
    {line,[{location,"lib/kernel.ex",2670}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,get_in},2}.
  {label,375}.
    {test,is_eq_exact,{f,376},[{x,0},{atom,nil}]}.
    {test,is_nonempty_list,{f,374},[{x,1}]}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,376}.
    {test,is_nonempty_list,{f,374},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nil,{f,377},[{x,1}]}.
    {test,is_function,{f,378},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,891},0,0,{x,1},{list,[]}}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,get},{x,0}}.
    {line,[{location,"lib/kernel.ex",2672}]}.
    {call_fun2,{atom,unsafe},3,{tr,{x,3},{t_fun,any,any,any}}}.
    {deallocate,0}.
    return.
  {label,377}.
    {test,is_function,{f,378},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,889},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,get},{x,0}}.
    {line,[{location,"lib/kernel.ex",2673}]}.
    {call_fun2,{atom,unsafe},3,{tr,{x,3},{t_fun,any,any,any}}}.
    {deallocate,0}.
    return.
  {label,378}.
    {test,is_nil,{f,379},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",2675}]}.
    {call_ext_only,2,{extfunc,'Elixir.Access',get,2}}.
  {label,379}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",2676}]}.
    {call_ext,2,{extfunc,'Elixir.Access',get,2}}.
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,'Elixir.Kernel',get_in,2},1}.


{function, hd, 1, 381}.
  {label,380}.
    {line,[{location,"lib/kernel.ex",553}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,hd},1}.
  {label,381}.
    {line,[{location,"lib/kernel.ex",554}]}.
    {bif,hd,{f,0},[{x,0}],{x,0}}.
    return.


{function, 'MACRO-if', 3, 383}.
  {label,382}.
    {line,[{location,"lib/kernel.ex",3711}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-if'},3}.
  {label,383}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,178}}. % build_if/2


{function, 'MACRO-in', 3, 385}.
  {label,384}.
    {line,[{location,"lib/kernel.ex",4298}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-in'},3}.
  {label,385}.
    {allocate,7,3}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4}]}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{x,0},{y,4}}.
    {test,is_map,{f,386},[{x,0}]}.
    {get_map_elements,{f,386},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,0}]}}.
    {jump,{f,388}}.
  {label,386}.
    {test,is_atom,{f,398},[{y,4}]}.
    {select_val,{y,4},
                {f,387},
                {list,[{atom,false},
                       {f,398},
                       {atom,nil},
                       {f,398},
                       {atom,true},
                       {f,398}]}}.
  {label,387}.
    {move,{atom,context},{x,1}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",4299}]}.
    {apply,0}.
  {label,388}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {bif,'=:=',{f,0},[{x,0},{atom,nil}],{y,3}}.
    {make_fun3,{f,887},0,0,{y,2},{list,[{y,4}]}}.
    {move,{y,4},{x,1}}.
    {init_yregs,{list,[{y,4}]}}.
    {move,{y,5},{x,0}}.
    {line,[{location,"lib/kernel.ex",4307}]}.
    {call,2,{f,887}}. % '-MACRO-in/3-fun-0-'/2
    {move,{x,0},{y,4}}.
    {test,is_nonempty_list,{f,390},[{x,0}]}.
    {get_list,{x,0},{y,1},{y,0}}.
    {test,is_eq_exact,{f,389},[{y,3},{atom,true}]}.
    {move,{y,5},{x,0}}.
    {line,[{location,"lib/kernel.ex",4320}]}.
    {call,1,{f,687}}. % 'small_literal_list?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_ne_exact,{f,389},[{x,0},{atom,true}]}.
    {test_heap,8,0}.
    {put_list,{y,5},nil,{x,0}}.
    {put_list,{y,6},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[lists,member]}},nil,{x,0}]}}.
    {deallocate,7}.
    return.
  {label,389}.
    {test_heap,{alloc,[{words,5},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,885},0,0,{x,2},{list,[{y,2},{y,4},{y,0},{y,1},{y,3}]}}.
    {'%',
     {var_info,
      {x,2},
      [{fun_type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,['=:=',erlang,'orelse']},nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {move,{y,6},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,3,{f,413},7}. % in_var/3
  {label,390}.
    {test,is_map,{f,391},[{x,0}]}.
    {trim,7,0}.
    {line,[{location,"lib/kernel.ex",4326}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"found unescaped value on the right side of in/2: ">>},
                          {integer,49},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,391}.
    {test,is_nil,{f,393},[{x,0}]}.
    {test,is_eq_exact,{f,392},[{y,3},{atom,true}]}.
    {test_heap,14,0}.
    {put_list,{y,6},nil,{x,0}}.
    {put_list,{literal,{'_',[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,{x,0},{literal,[false]},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,7}.
    return.
  {label,392}.
    {move,{atom,false},{x,0}}.
    {deallocate,7}.
    return.
  {label,393}.
    {test,is_tagged_tuple,{f,395},[{x,0},3,{atom,'%{}'}]}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {init_yregs,{list,[{y,5}]}}.
    {line,[{location,"lib/kernel.ex",4331}]}.
    {call_ext,1,{extfunc,lists,usort,1}}.
    {test,is_nonempty_list,{f,394},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_eq_exact,{f,394},[{x,1},{literal,{'__struct__','Elixir.Range'}}]}.
    {test,is_nonempty_list,{f,394},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_tagged_tuple,{f,394},[{x,1},2,{atom,first}]}.
    {test,is_nonempty_list,{f,394},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_tagged_tuple,{f,394},[{x,2},2,{atom,last}]}.
    {test,is_nonempty_list,{f,394},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_tagged_tuple,{f,394},[{x,3},2,{atom,step}]}.
    {test,is_nil,{f,394},[{tr,{x,0},{t_list,any,nil}}]}.
    {test_heap,{alloc,[{words,4},{floats,0},{funs,1}]},4}.
    {get_tuple_element,{x,3},1,{x,0}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {make_fun3,{f,883},0,0,{x,2},{list,[{y,2},{x,1},{x,2},{x,0}]}}.
    {'%',
     {var_info,
      {x,2},
      [{fun_type,
        {t_tuple,3,true,
         #{1 =>
            {t_union,
             {t_atom,['and']},
             none,none,
             [{{3,{t_atom,['.']}},
               {t_tuple,3,true,
                #{1 => {t_atom,['.']},
                  2 => nil,
                  3 => {t_cons,{t_atom,['=:=','andalso',erlang]},nil}}}}],
             none},
           2 =>
            {t_list,
             {t_union,none,none,none,
              [{{2,{t_atom,[context]}},
                {t_tuple,2,true,
                 #{1 => {t_atom,[context]},2 => {t_atom,['Elixir.Kernel']}}}},
               {{2,{t_atom,[imports]}},
                {t_tuple,2,true,
                 #{1 => {t_atom,[imports]},
                   2 => {t_cons,{t_tuple,0,false,#{}},nil}}}}],
              none},
             nil},
           3 => {t_cons,any,nil}}}}]}}.
    {move,{y,6},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,3,{f,413},7}. % in_var/3
  {label,394}.
    {test,is_ne_exact,{f,396},[{y,3},{atom,true}]}.
    {move,{y,4},{x,0}}.
    {call_last,1,{f,625},7}. % raise_on_invalid_args_in_2/1
  {label,395}.
    {test,is_eq_exact,{f,397},[{y,3},{atom,true}]}.
  {label,396}.
    {test_heap,8,0}.
    {put_list,{y,6},nil,{x,0}}.
    {put_list,{y,4},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],
                                     [{'__aliases__',[],['Elixir','Enum']},
                                      'member?']}},
                       nil,
                       {x,0}]}}.
    {deallocate,7}.
    return.
  {label,397}.
    {call_last,1,{f,625},7}. % raise_on_invalid_args_in_2/1
  {label,398}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{y,4}]}}.
    {line,[{location,"lib/kernel.ex",4299}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},7}.


{function, in_list, 6, 400}.
  {label,399}.
    {line,[{location,"lib/kernel.ex",4428}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,in_list},6}.
  {label,400}.
    {'%',{var_info,{x,3},[{type,{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_atom,[false,true]}}]}}.
    {allocate_heap,0,{alloc,[{words,6},{floats,0},{funs,1}]},6}.
    {make_fun3,{f,881},0,0,{x,0},{list,[{x,0},{x,3},{x,4},{x,5}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,['=:=',erlang,'orelse']},nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",4429}]}.
    {call_ext,2,{extfunc,lists,map,2}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {get_list,{x,0},{x,1},{x,2}}.
    {make_fun3,{f,879},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,3,true,
                     #{1 =>
                           {t_tuple,3,true,
                               #{1 => {t_atom,['.']},
                                 2 => nil,
                                 3 =>
                                     {t_cons,{t_atom,[erlang,'orelse']},nil}}},
                       2 => nil,
                       3 => {t_cons,any,nil}}}}]}}.
    {line,[{location,"lib/kernel.ex",4430}]}.
    {call_ext_last,3,{extfunc,lists,foldl,3},0}.


{function, in_range, 4, 402}.
  {label,401}.
    {line,[{location,"lib/kernel.ex",4369}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,in_range},4}.
  {label,402}.
    {test,is_integer,{f,403},[{x,3}]}.
    {call_only,4,{f,405}}. % in_range_literal/4
  {label,403}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {line,[{location,"lib/kernel.ex",4379}]}.
    {call,3,{f,417}}. % increasing_compare/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,['andalso',erlang]},nil}}},
           2 => nil,
           3 =>
            {t_cons,
             {t_tuple,3,true,
              #{1 =>
                 {t_tuple,3,true,
                  #{1 => {t_atom,['.']},2 => nil,3 => {t_cons,any,any}}},
                2 => nil,
                3 => {t_cons,any,nil}}},
             nil}}}}]}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,3}}.
    {move,{x,0},{y,0}}.
    {move,{y,2},{x,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",4381}]}.
    {call,3,{f,219}}. % decreasing_compare/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,['andalso',erlang]},nil}}},
           2 => nil,
           3 =>
            {t_cons,
             {t_tuple,3,true,
              #{1 =>
                 {t_tuple,3,true,
                  #{1 => {t_atom,['.']},2 => nil,3 => {t_cons,any,any}}},
                2 => nil,
                3 => {t_cons,any,nil}}},
             nil}}}}]}}.
    {test_heap,76,1}.
    {put_list,{y,4},nil,{x,1}}.
    {put_list,{y,3},nil,{x,2}}.
    {put_tuple2,{x,2},
                {list,[{literal,{'.',[],[erlang,is_integer]}},nil,{x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,1},
                {list,[{literal,{'.',[],[erlang,is_integer]}},nil,{x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{y,2},nil,{x,2}}.
    {put_tuple2,{x,2},
                {list,[{literal,{'.',[],[erlang,is_integer]}},nil,{x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,1},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{y,1},{literal,[0]},{x,2}}.
    {put_list,{y,0},nil,{x,3}}.
    {put_tuple2,{x,4},{list,[{literal,{'.',[],[erlang,'>']}},nil,{x,2}]}}.
    {put_list,{x,4},{x,3},{x,3}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,2},{list,[{literal,{'.',[],[erlang,'<']}},nil,{x,2}]}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,2},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,3}]}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'or'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {move,{y,1},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {call_last,4,{f,409},5}. % in_range_step/4


{function, in_range_literal, 4, 405}.
  {label,404}.
    {line,[{location,"lib/kernel.ex",4387}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,in_range_literal},4}.
  {label,405}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,406},[{x,2},{x,1}]}.
    {test,is_integer,{f,406},[{x,1}]}.
    {test_heap,8,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,0}]}}.
    return.
  {label,406}.
    {test,is_lt,{f,407},[{integer,0},{tr,{x,3},{t_integer,any}}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/kernel.ex",4396}]}.
    {call,3,{f,417}}. % increasing_compare/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,['andalso',erlang]},nil}}},
           2 => nil,
           3 =>
            {t_cons,
             {t_tuple,3,true,
              #{1 =>
                 {t_tuple,3,true,
                  #{1 => {t_atom,['.']},2 => nil,3 => {t_cons,any,any}}},
                2 => nil,
                3 => {t_cons,any,nil}}},
             nil}}}}]}}.
    {test_heap,14,1}.
    {put_list,{y,2},nil,{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},
                {list,[{literal,{'.',[],[erlang,is_integer]}},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,4,{f,409},3}. % in_range_step/4
  {label,407}.
    {test,is_lt,{f,404},[{tr,{x,3},{t_integer,any}},{integer,0}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/kernel.ex",4408}]}.
    {call,3,{f,219}}. % decreasing_compare/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 => {t_cons,{t_atom,['andalso',erlang]},nil}}},
           2 => nil,
           3 =>
            {t_cons,
             {t_tuple,3,true,
              #{1 =>
                 {t_tuple,3,true,
                  #{1 => {t_atom,['.']},2 => nil,3 => {t_cons,any,any}}},
                2 => nil,
                3 => {t_cons,any,nil}}},
             nil}}}}]}}.
    {test_heap,14,1}.
    {put_list,{y,2},nil,{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},
                {list,[{literal,{'.',[],[erlang,is_integer]}},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,4,{f,409},3}. % in_range_step/4


{function, in_range_step, 4, 409}.
  {label,408}.
    {line,[{location,"lib/kernel.ex",4415}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,in_range_step},4}.
  {label,409}.
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_union,
             {t_atom,['and']},
             none,none,
             [{{3,{t_atom,['.']}},
               {t_tuple,3,true,
                #{1 => {t_atom,['.']},
                  2 => nil,
                  3 => {t_cons,{t_atom,['andalso',erlang]},nil}}}}],
             none},
           2 =>
            {t_list,
             {t_union,none,none,none,
              [{{2,{t_atom,[context]}},
                {t_tuple,2,true,
                 #{1 => {t_atom,[context]},2 => {t_atom,['Elixir.Kernel']}}}},
               {{2,{t_atom,[imports]}},
                {t_tuple,2,true,
                 #{1 => {t_atom,[imports]},
                   2 => {t_cons,{t_tuple,0,false,#{}},nil}}}}],
              none},
             nil},
           3 =>
            {t_cons,
             {t_tuple,3,true,
              #{1 =>
                 {t_union,
                  {t_atom,['and','or']},
                  none,none,
                  [{{3,{t_atom,['.']}},
                    {t_tuple,3,true,
                     #{1 => {t_atom,['.']},2 => nil,3 => {t_cons,any,any}}}}],
                  none},
                2 => {t_list,{t_tuple,2,false,#{}},nil},
                3 => {t_cons,any,nil}}},
             nil}}}}]}}.
    {test,is_ne,{f,410},[{x,3},{integer,1}]}.
    {test,is_eq,{f,411},[{x,3},{integer,-1}]}.
  {label,410}.
    return.
  {label,411}.
    {test_heap,30,4}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,3},nil,{x,2}}.
    {put_tuple2,
        {x,1},
        {list,
            [{atom,'-'},
             {literal,
                 [{context,'Elixir.Kernel'},
                  {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}]},
             {x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'rem']}},nil,{x,1}]}}.
    {put_list,{x,1},{literal,[0]},{x,1}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'=:=']}},nil,{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    return.


{function, in_var, 3, 413}.
  {label,412}.
    {line,[{location,"lib/kernel.ex",4351}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,in_var},3}.
  {label,413}.
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {'%',
     {var_info,
      {x,2},
      [{type,
        {t_fun,1,any,
         {t_tuple,3,true,
          #{1 =>
             {t_union,
              {t_atom,['and']},
              none,none,
              [{{3,{t_atom,['.']}},
                {t_tuple,3,true,
                 #{1 => {t_atom,['.']},
                   2 => nil,
                   3 =>
                    {t_cons,
                     {t_atom,['=:=','andalso',erlang,'orelse']},
                     nil}}}}],
              none},
            2 =>
             {t_list,
              {t_union,none,none,none,
               [{{2,{t_atom,[context]}},
                 {t_tuple,2,true,
                  #{1 => {t_atom,[context]},2 => {t_atom,['Elixir.Kernel']}}}},
                {{2,{t_atom,[imports]}},
                 {t_tuple,2,true,
                  #{1 => {t_atom,[imports]},2 => {t_cons,any,any}}}}],
               none},
              nil},
            3 => {t_cons,any,nil}}}}}]}}.
    {test,is_eq_exact,{f,415},[{x,0},{atom,true}]}.
    {test,is_tuple,{f,414},[{x,1}]}.
    {test,test_arity,{f,414},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {test,is_atom,{f,414},[{x,0}]}.
    {get_tuple_element,{x,1},2,{x,0}}.
    {test,is_atom,{f,414},[{x,0}]}.
    {allocate,0,3}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",4354}]}.
    {call_fun2,
     {atom,safe},
     1,
     {tr,
      {x,1},
      {t_fun,1,any,
       {t_tuple,3,true,
        #{1 =>
           {t_union,
            {t_atom,['and']},
            none,none,
            [{{3,{t_atom,['.']}},
              {t_tuple,3,true,
               #{1 => {t_atom,['.']},
                 2 => nil,
                 3 =>
                  {t_cons,{t_atom,['=:=','andalso',erlang,'orelse']},nil}}}}],
            none},
          2 =>
           {t_list,
            {t_union,none,none,none,
             [{{2,{t_atom,[context]}},
               {t_tuple,2,true,
                #{1 => {t_atom,[context]},2 => {t_atom,['Elixir.Kernel']}}}},
              {{2,{t_atom,[imports]}},
               {t_tuple,2,true,
                #{1 => {t_atom,[imports]},2 => {t_cons,any,any}}}}],
             none},
            nil},
          3 => {t_cons,any,nil}}}}}}.
    {deallocate,0}.
    return.
  {label,414}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{literal,{var,[],'Elixir.Kernel'}},{x,0}}.
    {line,[{location,"lib/kernel.ex",4359}]}.
    {call_fun2,
     {atom,safe},
     1,
     {tr,
      {x,1},
      {t_fun,1,any,
       {t_tuple,3,true,
        #{1 =>
           {t_union,
            {t_atom,['and']},
            none,none,
            [{{3,{t_atom,['.']}},
              {t_tuple,3,true,
               #{1 => {t_atom,['.']},
                 2 => nil,
                 3 =>
                  {t_cons,{t_atom,['=:=','andalso',erlang,'orelse']},nil}}}}],
            none},
          2 =>
           {t_list,
            {t_union,none,none,none,
             [{{2,{t_atom,[context]}},
               {t_tuple,2,true,
                #{1 => {t_atom,[context]},2 => {t_atom,['Elixir.Kernel']}}}},
              {{2,{t_atom,[imports]}},
               {t_tuple,2,true,
                #{1 => {t_atom,[imports]},2 => {t_cons,any,any}}}}],
             none},
            nil},
          3 => {t_cons,any,nil}}}}}}.
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_union,
             {t_atom,['and']},
             none,none,
             [{{3,{t_atom,['.']}},
               {t_tuple,3,true,
                #{1 => {t_atom,['.']},
                  2 => nil,
                  3 =>
                   {t_cons,{t_atom,['=:=','andalso',erlang,'orelse']},nil}}}}],
             none},
           2 =>
            {t_list,
             {t_union,none,none,none,
              [{{2,{t_atom,[context]}},
                {t_tuple,2,true,
                 #{1 => {t_atom,[context]},2 => {t_atom,['Elixir.Kernel']}}}},
               {{2,{t_atom,[imports]}},
                {t_tuple,2,true,
                 #{1 => {t_atom,[imports]},2 => {t_cons,any,any}}}}],
              none},
             nil},
           3 => {t_cons,any,nil}}}}]}}.
    {test_heap,16,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{literal,{var,[],'Elixir.Kernel'}},{x,1},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,'='},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,415}.
    {allocate,0,3}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",4351}]}.
    {call_fun2,
     {atom,safe},
     1,
     {tr,
      {x,1},
      {t_fun,1,any,
       {t_tuple,3,true,
        #{1 =>
           {t_union,
            {t_atom,['and']},
            none,none,
            [{{3,{t_atom,['.']}},
              {t_tuple,3,true,
               #{1 => {t_atom,['.']},
                 2 => nil,
                 3 =>
                  {t_cons,{t_atom,['=:=','andalso',erlang,'orelse']},nil}}}}],
            none},
          2 =>
           {t_list,
            {t_union,none,none,none,
             [{{2,{t_atom,[context]}},
               {t_tuple,2,true,
                #{1 => {t_atom,[context]},2 => {t_atom,['Elixir.Kernel']}}}},
              {{2,{t_atom,[imports]}},
               {t_tuple,2,true,
                #{1 => {t_atom,[imports]},2 => {t_cons,any,any}}}}],
             none},
            nil},
          3 => {t_cons,any,nil}}}}}}.
    {deallocate,0}.
    return.


{function, increasing_compare, 3, 417}.
  {label,416}.
    {line,[{location,"lib/kernel.ex",4463}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,increasing_compare},3}.
  {label,417}.
    {test_heap,24,3}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'=<']}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'>=']}},nil,{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    return.


{function, inspect, 1, 419}.
  {label,418}.
    {line,[{location,"lib/kernel.ex",2245}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,inspect},1}.
  {label,419}.
    {move,nil,{x,1}}.
    {call_only,2,{f,421}}. % inspect/2


{function, inspect, 2, 421}.
  {label,420}.
    {line,[{location,"lib/kernel.ex",2245}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,inspect},2}.
  {label,421}.
    {test,is_list,{f,420},[{x,1}]}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",2246}]}.
    {call_ext,1,{extfunc,'Elixir.Inspect.Opts',new,1}}.
    {move,{x,0},{y,1}}.
    {test,is_map,{f,422},[{x,0}]}.
    {get_map_elements,{f,422},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,pretty},{x,0}]}}.
    {jump,{f,424}}.
  {label,422}.
    {test,is_atom,{f,431},[{y,1}]}.
    {select_val,{y,1},
                {f,423},
                {list,[{atom,false},
                       {f,431},
                       {atom,nil},
                       {f,431},
                       {atom,true},
                       {f,431}]}}.
  {label,423}.
    {move,{atom,pretty},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",2249}]}.
    {apply,0}.
  {label,424}.
    {select_val,{x,0},
                {f,432},
                {list,[{atom,false},{f,429},{atom,true},{f,425}]}}.
  {label,425}.
    {test,is_map,
          {f,426},
          [{tr,{y,1},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {get_map_elements,{f,426},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{atom,width},{x,0}]}}.
    {move,{x,0},{y,0}}.
    {jump,{f,430}}.
  {label,426}.
    {test,is_atom,
          {f,428},
          [{tr,{y,1},{t_union,{t_atom,any},none,none,none,{t_map,any,any}}}]}.
    {select_val,{y,1},
                {f,427},
                {list,[{atom,false},
                       {f,428},
                       {atom,nil},
                       {f,428},
                       {atom,true},
                       {f,428}]}}.
  {label,427}.
    {move,{atom,width},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",2250}]}.
    {apply,0}.
    {move,{x,0},{y,0}}.
    {jump,{f,430}}.
  {label,428}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,width},{y,1}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,429}.
    {move,{atom,infinity},{y,0}}.
  {label,430}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/kernel.ex",2254}]}.
    {call_ext,2,{extfunc,'Elixir.Inspect.Algebra',to_doc,2}}.
    {call_ext,1,{extfunc,'Elixir.Inspect.Algebra',group,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/kernel.ex",2255}]}.
    {call_ext,2,{extfunc,'Elixir.Inspect.Algebra',format,2}}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.
  {label,431}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,pretty},{y,1}]}}.
    {line,[{location,"lib/kernel.ex",2249}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,432}.
    {case_end,{x,0}}.


{function, integer_pow, 3, 434}.
  {label,433}.
    {line,[{location,"lib/kernel.ex",4223}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,integer_pow},3}.
  {label,434}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {select_val,{x,2},
                {f,437},
                {list,[{integer,0},{f,436},{integer,1},{f,435}]}}.
  {label,435}.
    {line,[{location,"lib/kernel.ex",4227}]}.
    {gc_bif,'*',
            {f,0},
            2,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,0}}.
    return.
  {label,436}.
    {move,{integer,1},{x,0}}.
    return.
  {label,437}.
    {line,[{location,"lib/kernel.ex",4229}]}.
    {gc_bif,'band',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,3}}.
    {test,is_eq_exact,{f,438},[{tr,{x,3},{t_integer,{0,1}}},{integer,0}]}.
    {line,[{location,"lib/kernel.ex",4230}]}.
    {gc_bif,'*',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'bsr',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {call_only,3,{f,434}}. % integer_pow/3
  {label,438}.
    {line,[{location,"lib/kernel.ex",4233}]}.
    {gc_bif,'*',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,3}}.
    {gc_bif,'*',
            {f,0},
            4,
            [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'bsr',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,434}}. % integer_pow/3


{function, invalid_concat_left_argument_error, 1, 440}.
  {label,439}.
    {line,[{location,"lib/kernel.ex",1969}]}.
    {func_info,{atom,'Elixir.Kernel'},
               {atom,invalid_concat_left_argument_error},
               1}.
  {label,440}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {test,is_binary,{f,441},[{x,0}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,442}}.
  {label,441}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/kernel.ex",1973}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,442}.
    {line,[{location,"lib/kernel.ex",1972}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"the left argument of <> operator inside a match should always be a literal binary because its size can't be verified. Got: ">>},
                          {integer,123},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/kernel.ex",1971}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {line,[{location,"lib/kernel.ex",1970}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.


{function, 'invalid_match!', 1, 444}.
  {label,443}.
    {line,[{location,"lib/kernel.ex",6400}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'invalid_match!'},1}.
  {label,444}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,['and',is_exception,is_struct,'or']},
                     none,none,none,
                     {t_bitstring,8}}}]}}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {test,is_binary,
          {f,445},
          [{tr,{x,0},
               {t_union,{t_atom,['and',is_exception,is_struct,'or']},
                        none,none,none,
                        {t_bitstring,8}}}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,446}}.
  {label,445}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/kernel.ex",6402}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,446}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid expression in match, ">>},
                          {integer,29},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" is not allowed in patterns such as function clauses, case clauses or on the left side of the = operator">>},
                          {integer,104}]}}.
    {line,[{location,"lib/kernel.ex",6401}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.


{function, is_atom, 1, 448}.
  {label,447}.
    {line,[{location,"lib/kernel.ex",579}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_atom},1}.
  {label,448}.
    {bif,is_atom,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_binary, 1, 450}.
  {label,449}.
    {line,[{location,"lib/kernel.ex",600}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_binary},1}.
  {label,450}.
    {bif,is_binary,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_bitstring, 1, 452}.
  {label,451}.
    {line,[{location,"lib/kernel.ex",619}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_bitstring},1}.
  {label,452}.
    {bif,is_bitstring,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_boolean, 1, 454}.
  {label,453}.
    {line,[{location,"lib/kernel.ex",643}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_boolean},1}.
  {label,454}.
    {bif,is_boolean,{f,0},[{x,0}],{x,0}}.
    return.


{function, 'MACRO-is_exception', 2, 456}.
  {label,455}.
    {line,[{location,"lib/kernel.ex",2480}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-is_exception'},2}.
  {label,456}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,457},[{x,0}]}.
    {get_map_elements,{f,457},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,459}}.
  {label,457}.
    {test,is_atom,{f,463},[{x,0}]}.
    {select_val,{x,0},
                {f,458},
                {list,[{atom,false},
                       {f,463},
                       {atom,nil},
                       {f,463},
                       {atom,true},
                       {f,463}]}}.
  {label,458}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",2481}]}.
    {apply,0}.
  {label,459}.
    {select_val,{x,0},
                {f,464},
                {list,[{atom,guard},
                       {f,462},
                       {atom,match},
                       {f,461},
                       {atom,nil},
                       {f,460}]}}.
  {label,460}.
    {test_heap,6,0}.
    {put_list,
        {y,0},
        {literal,
            [[{do,[{'->',[],
                       [[{'%',[],
                             [{'_',[],'Elixir.Kernel'},
                              {'%{}',[],[{'__exception__',true}]}]}],
                        true]},
                   {'->',[],[[{'_',[],'Elixir.Kernel'}],false]}]}]]},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,461}.
    {move,{atom,is_exception},{x,0}}.
    {call_last,1,{f,444},1}. % 'invalid_match!'/1
  {label,462}.
    {test_heap,70,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{atom,'__struct__'},{x,0},{x,1}}.
    {put_tuple2,{x,2},
                {list,[{literal,{'.',[],[erlang,is_map_key]}},nil,{x,1}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,3},
                {list,[{atom,is_map},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{1,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,map_get]}},nil,{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,1},
                {list,[{atom,is_atom},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{1,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,2},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,2}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_list,{atom,'__exception__'},{x,0},{x,0}}.
    {put_tuple2,{x,2},
                {list,[{literal,{'.',[],[erlang,is_map_key]}},nil,{x,0}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,1},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,map_get]}},nil,{x,0}]}}.
    {put_list,{x,0},{literal,[true]},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'=='},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {deallocate,1}.
    return.
  {label,463}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.
  {label,464}.
    {case_end,{x,0}}.


{function, 'MACRO-is_exception', 3, 466}.
  {label,465}.
    {line,[{location,"lib/kernel.ex",2518}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-is_exception'},3}.
  {label,466}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,467},[{x,0}]}.
    {get_map_elements,{f,467},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,469}}.
  {label,467}.
    {test,is_atom,{f,473},[{x,0}]}.
    {select_val,{x,0},
                {f,468},
                {list,[{atom,false},
                       {f,473},
                       {atom,nil},
                       {f,473},
                       {atom,true},
                       {f,473}]}}.
  {label,468}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",2519}]}.
    {apply,0}.
  {label,469}.
    {select_val,{x,0},
                {f,474},
                {list,[{atom,guard},
                       {f,472},
                       {atom,match},
                       {f,471},
                       {atom,nil},
                       {f,470}]}}.
  {label,470}.
    {test_heap,29,0}.
    {put_list,
        {y,1},
        {literal,
            [[{do,[{'->',[],
                       [[{'%{}',[],
                             [{'__struct__',
                                  {'^',[],[{name,[],'Elixir.Kernel'}]}},
                              {'__exception__',true}]}],
                        true]},
                   {'->',[],[[{'_',[],'Elixir.Kernel'}],false]}]}]]},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,
        {literal,
            [{'when',[],
                 [{name,[],'Elixir.Kernel'},
                  {is_atom,
                      [{context,'Elixir.Kernel'},
                       {imports,[{1,'Elixir.Kernel'}]}],
                      [{name,[],'Elixir.Kernel'}]}]}]},
        {x,0},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,
        {x,0},
        {literal,
            [{'->',[],
                 [[{'_',[],'Elixir.Kernel'}],
                  {raise,
                      [{context,'Elixir.Kernel'},
                       {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
                      [{'__aliases__',[{alias,false}],['ArgumentError']}]}]}]},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,471}.
    {move,{atom,is_exception},{x,0}}.
    {call_last,1,{f,444},2}. % 'invalid_match!'/1
  {label,472}.
    {test_heap,90,0}.
    {put_list,{y,1},nil,{x,0}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,{x,2},
                {list,[{atom,is_atom},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{1,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,2},{literal,[fail]},{x,2}}.
    {put_tuple2,{x,2},
                {list,[{atom,'or'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,3},
                {list,[{atom,is_map},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{1,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {put_list,{atom,'__struct__'},{x,0},{x,3}}.
    {put_tuple2,{x,4},
                {list,[{literal,{'.',[],[erlang,is_map_key]}},nil,{x,3}]}}.
    {put_list,{x,4},nil,{x,4}}.
    {put_tuple2,{x,2},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,2}]}}.
    {put_list,{x,2},{x,4},{x,2}}.
    {put_tuple2,{x,3},{list,[{literal,{'.',[],[erlang,map_get]}},nil,{x,3}]}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_tuple2,{x,1},
                {list,[{atom,'=='},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,2},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,2}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_list,{atom,'__exception__'},{x,0},{x,0}}.
    {put_tuple2,{x,2},
                {list,[{literal,{'.',[],[erlang,is_map_key]}},nil,{x,0}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,1},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,map_get]}},nil,{x,0}]}}.
    {put_list,{x,0},{literal,[true]},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'=='},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {deallocate,2}.
    return.
  {label,473}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,474}.
    {case_end,{x,0}}.


{function, is_float, 1, 476}.
  {label,475}.
    {line,[{location,"lib/kernel.ex",654}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_float},1}.
  {label,476}.
    {bif,is_float,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_function, 1, 478}.
  {label,477}.
    {line,[{location,"lib/kernel.ex",674}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_function},1}.
  {label,478}.
    {bif,is_function,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_function, 2, 480}.
  {label,479}.
    {line,[{location,"lib/kernel.ex",694}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_function},2}.
  {label,480}.
    {line,[{location,"lib/kernel.ex",695}]}.
    {bif,is_function,{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, is_integer, 1, 482}.
  {label,481}.
    {line,[{location,"lib/kernel.ex",705}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_integer},1}.
  {label,482}.
    {bif,is_integer,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_list, 1, 484}.
  {label,483}.
    {line,[{location,"lib/kernel.ex",716}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_list},1}.
  {label,484}.
    {bif,is_list,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_map, 1, 486}.
  {label,485}.
    {line,[{location,"lib/kernel.ex",783}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_map},1}.
  {label,486}.
    {bif,is_map,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_map_key, 2, 488}.
  {label,487}.
    {line,[{location,"lib/kernel.ex",796}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_map_key},2}.
  {label,488}.
    {line,[{location,"lib/kernel.ex",797}]}.
    {bif,is_map_key,{f,0},[{x,1},{x,0}],{x,0}}.
    return.


{function, 'MACRO-is_nil', 2, 490}.
  {label,489}.
    {line,[{location,"lib/kernel.ex",3215}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-is_nil'},2}.
  {label,490}.
    {test_heap,6,2}.
    {put_list,{x,1},{literal,[nil]},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'=='},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    return.


{function, is_number, 1, 492}.
  {label,491}.
    {line,[{location,"lib/kernel.ex",728}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_number},1}.
  {label,492}.
    {bif,is_number,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_pid, 1, 494}.
  {label,493}.
    {line,[{location,"lib/kernel.ex",739}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_pid},1}.
  {label,494}.
    {bif,is_pid,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_port, 1, 496}.
  {label,495}.
    {line,[{location,"lib/kernel.ex",750}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_port},1}.
  {label,496}.
    {bif,is_port,{f,0},[{x,0}],{x,0}}.
    return.


{function, is_reference, 1, 498}.
  {label,497}.
    {line,[{location,"lib/kernel.ex",761}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_reference},1}.
  {label,498}.
    {bif,is_reference,{f,0},[{x,0}],{x,0}}.
    return.


{function, 'MACRO-is_struct', 2, 500}.
  {label,499}.
    {line,[{location,"lib/kernel.ex",2400}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-is_struct'},2}.
  {label,500}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,501},[{x,0}]}.
    {get_map_elements,{f,501},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,503}}.
  {label,501}.
    {test,is_atom,{f,507},[{x,0}]}.
    {select_val,{x,0},
                {f,502},
                {list,[{atom,false},
                       {f,507},
                       {atom,nil},
                       {f,507},
                       {atom,true},
                       {f,507}]}}.
  {label,502}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",2401}]}.
    {apply,0}.
  {label,503}.
    {select_val,{x,0},
                {f,508},
                {list,[{atom,guard},
                       {f,506},
                       {atom,match},
                       {f,505},
                       {atom,nil},
                       {f,504}]}}.
  {label,504}.
    {test_heap,6,0}.
    {put_list,
        {y,0},
        {literal,
            [[{do,[{'->',[],
                       [[{'%',[],[{'_',[],'Elixir.Kernel'},{'%{}',[],[]}]}],
                        true]},
                   {'->',[],[[{'_',[],'Elixir.Kernel'}],false]}]}]]},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,505}.
    {move,{atom,is_struct},{x,0}}.
    {call_last,1,{f,444},1}. % 'invalid_match!'/1
  {label,506}.
    {test_heap,38,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{atom,'__struct__'},{x,0},{x,1}}.
    {put_tuple2,{x,2},
                {list,[{literal,{'.',[],[erlang,is_map_key]}},nil,{x,1}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,0},
                {list,[{atom,is_map},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{1,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,map_get]}},nil,{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,1},
                {list,[{atom,is_atom},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{1,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,0},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {deallocate,1}.
    return.
  {label,507}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},1}.
  {label,508}.
    {case_end,{x,0}}.


{function, 'MACRO-is_struct', 3, 510}.
  {label,509}.
    {line,[{location,"lib/kernel.ex",2436}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-is_struct'},3}.
  {label,510}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,511},[{x,0}]}.
    {get_map_elements,{f,511},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,513}}.
  {label,511}.
    {test,is_atom,{f,517},[{x,0}]}.
    {select_val,{x,0},
                {f,512},
                {list,[{atom,false},
                       {f,517},
                       {atom,nil},
                       {f,517},
                       {atom,true},
                       {f,517}]}}.
  {label,512}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",2437}]}.
    {apply,0}.
  {label,513}.
    {select_val,{x,0},
                {f,518},
                {list,[{atom,guard},
                       {f,516},
                       {atom,match},
                       {f,515},
                       {atom,nil},
                       {f,514}]}}.
  {label,514}.
    {test_heap,29,0}.
    {put_list,
     {y,1},
     {literal,
      [[{do,
         [{'->',
           [{generated,true}],
           [[{'%{}',
              [{generated,true}],
              [{'__struct__',
                {'^',
                 [{generated,true}],
                 [{name,[{generated,true}],'Elixir.Kernel'}]}}]}],
            true]},
          {'->',
           [{generated,true}],
           [[{'_',[{generated,true}],'Elixir.Kernel'}],false]}]}]]},
     {x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'case'},{literal,[{generated,true}]},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,
        {literal,
            [{'when',
                 [{generated,true}],
                 [{name,[{generated,true}],'Elixir.Kernel'},
                  {is_atom,
                      [{generated,true},
                       {context,'Elixir.Kernel'},
                       {imports,[{1,'Elixir.Kernel'}]}],
                      [{name,[{generated,true}],'Elixir.Kernel'}]}]}]},
        {x,0},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},{literal,[{generated,true}]},{x,0}]}}.
    {put_list,
        {x,0},
        {literal,
            [{'->',
                 [{generated,true}],
                 [[{'_',[{generated,true}],'Elixir.Kernel'}],
                  {raise,
                      [{generated,true},
                       {context,'Elixir.Kernel'},
                       {imports,[{1,'Elixir.Kernel'},{2,'Elixir.Kernel'}]}],
                      [{'__aliases__',
                           [{generated,true},{alias,false}],
                           ['ArgumentError']}]}]}]},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'case'},{literal,[{generated,true}]},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,515}.
    {move,{atom,is_struct},{x,0}}.
    {call_last,1,{f,444},2}. % 'invalid_match!'/1
  {label,516}.
    {test_heap,58,0}.
    {put_list,{y,1},nil,{x,0}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,{x,2},
                {list,[{atom,is_atom},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{1,'Elixir.Kernel'}]}]},
                       {x,1}]}}.
    {put_list,{x,2},{literal,[fail]},{x,2}}.
    {put_tuple2,{x,2},
                {list,[{atom,'or'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,3},
                {list,[{atom,is_map},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{1,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {put_list,{atom,'__struct__'},{x,0},{x,0}}.
    {put_tuple2,{x,3},
                {list,[{literal,{'.',[],[erlang,is_map_key]}},nil,{x,0}]}}.
    {put_list,{x,3},nil,{x,3}}.
    {put_tuple2,{x,2},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,2}]}}.
    {put_list,{x,2},{x,3},{x,2}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,map_get]}},nil,{x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'=='},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'and'},
                       {literal,[{context,'Elixir.Kernel'},
                                 {imports,[{2,'Elixir.Kernel'}]}]},
                       {x,0}]}}.
    {deallocate,2}.
    return.
  {label,517}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,518}.
    {case_end,{x,0}}.


{function, is_tuple, 1, 520}.
  {label,519}.
    {line,[{location,"lib/kernel.ex",772}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,is_tuple},1}.
  {label,520}.
    {bif,is_tuple,{f,0},[{x,0}],{x,0}}.
    return.


{function, length, 1, 522}.
  {label,521}.
    {line,[{location,"lib/kernel.ex",813}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,length},1}.
  {label,522}.
    {line,[{location,"lib/kernel.ex",814}]}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, 'macro_exported?', 3, 524}.
  {label,523}.
    {line,[{location,"lib/kernel.ex",4183}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'macro_exported?'},3}.
  {label,524}.
    {test,is_atom,{f,523},[{x,0}]}.
    {test,is_atom,{f,523},[{x,1}]}.
    {test,is_integer,{f,523},[{x,2}]}.
    {test,is_ge,{f,523},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,523},[{integer,255},{tr,{x,2},{t_integer,any}}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{integer,1},{x,2}}.
    {move,{atom,'__info__'},{x,1}}.
    {line,[{location,"lib/kernel.ex",4186}]}.
    {call_ext,3,{extfunc,erlang,function_exported,3}}.
    {select_val,{x,0},
                {f,527},
                {list,[{atom,false},{f,526},{atom,true},{f,525}]}}.
  {label,525}.
    {move,{y,2},{x,1}}.
    {move,{atom,'__info__'},{x,2}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {move,{atom,macros},{x,0}}.
    {line,[{location,"lib/kernel.ex",4187}]}.
    {apply,1}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_last,2,{extfunc,lists,member,2},2}.
  {label,526}.
    {deallocate,3}.
    return.
  {label,527}.
    {line,[{location,"lib/kernel.ex",4186}]}.
    {case_end,{x,0}}.


{function, make_ref, 0, 529}.
  {label,528}.
    {line,[{location,"lib/kernel.ex",832}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,make_ref},0}.
  {label,529}.
    {call_ext_only,0,{extfunc,erlang,make_ref,0}}.


{function, map_size, 1, 531}.
  {label,530}.
    {line,[{location,"lib/kernel.ex",853}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,map_size},1}.
  {label,531}.
    {line,[{location,"lib/kernel.ex",854}]}.
    {gc_bif,map_size,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, 'MACRO-match?', 3, 533}.
  {label,532}.
    {line,[{location,"lib/kernel.ex",3299}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-match?'},3}.
  {label,533}.
    {allocate_heap,1,10,3}.
    {move,{x,2},{y,0}}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{x,0},{literal,[true]},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{literal,[{'->',[{generated,true}],
                          [[{'_',[{generated,true}],'Elixir.Kernel'}],
                           false]}]},
          {x,1}}.
    {line,[{location,"lib/kernel.ex",3310}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,13,1}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {deallocate,1}.
    return.


{function, max, 2, 535}.
  {label,534}.
    {line,[{location,"lib/kernel.ex",879}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,max},2}.
  {label,535}.
    {call_ext_only,2,{extfunc,erlang,max,2}}.


{function, maybe_atomize_calendar, 2, 537}.
  {label,536}.
    {line,[{location,"lib/kernel.ex",6235}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,maybe_atomize_calendar},2}.
  {label,537}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,538},2,[{x,0}],{x,0}}.
    {bs_get_position,{x,0},{x,2},2}.
    {test,bs_get_integer2,
          {f,538},
          3,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[6235,{file,"lib/kernel.ex"}]},unsigned,big]}],
          {x,3}}.
    {test,bs_test_unit,{f,538},[{x,0},8]}.
    {test,is_ge,{f,538},[{tr,{x,3},{t_integer,{0,255}}},{integer,65}]}.
    {test,is_ge,{f,538},[{integer,90},{tr,{x,3},{t_integer,{0,255}}}]}.
    {line,[{location,"lib/kernel.ex",6237}]}.
    {gc_bif,byte_size,{f,0},3,[{x,1}],{x,3}}.
    {bs_set_position,{x,0},{x,2}}.
    {bs_get_tail,{x,0},{x,0},4}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,1}}],{x,2}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{0,288230376151711743}}},
             {tr,{x,2},{t_integer,{0,288230376151711743}}}],
            {x,2}}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,2},{t_integer,{-288230376151711743,288230376151711743}}},
             {integer,1}],
            {x,2}}.
    {gc_bif,binary_part,
            {f,0},
            3,
            [{tr,{x,1},{t_bitstring,1}},
             {integer,0},
             {tr,{x,2},{t_integer,{-288230376151711744,288230376151711742}}}],
            {x,1}}.
    {line,[{location,"lib/kernel.ex",6238}]}.
    {bs_create_bin,{f,0},
                   0,2,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"Elixir.">>},
                          {integer,7},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,0},{t_bitstring,1}},
                          {atom,all}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{atom,utf8},{x,1}}.
    {call_ext,2,{extfunc,erlang,binary_to_atom,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,538}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,'Elixir.Calendar.ISO'},{x,1}]}}.
    return.


{function, 'maybe_raise!', 4, 540}.
  {label,539}.
    {line,[{location,"lib/kernel.ex",6245}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'maybe_raise!'},4}.
  {label,540}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {test,is_tagged_tuple,{f,541},[{x,0},2,{atom,error}]}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",6247}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,1},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {get_tuple_element,{y,2},1,{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",6248}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/kernel.ex",6247}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot parse ">>},
                          {integer,13},
                          {atom,binary},
                          2,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" as ">>},
                          {integer,4},
                          {atom,binary},
                          4,8,nil,
                          {tr,{y,0},{t_bitstring,8}},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" for ">>},
                          {integer,5},
                          {atom,binary},
                          6,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", reason: ">>},
                          {integer,10},
                          {atom,binary},
                          9,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,3,0}.
    {line,[{location,"lib/kernel.ex",6246}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,541}.
    return.


{function, min, 2, 543}.
  {label,542}.
    {line,[{location,"lib/kernel.ex",905}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,min},2}.
  {label,543}.
    {call_ext_only,2,{extfunc,erlang,min,2}}.


{function, module_var, 1, 545}.
  {label,544}.
    {line,[{location,"lib/kernel.ex",4858}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,module_var},1}.
  {label,545}.
    {test,is_tuple,{f,544},[{x,0}]}.
    {test,test_arity,{f,544},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_atom,{f,546},[{x,0}]}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{x,1},{literal,[{generated,true}]},{x,0}]}}.
    return.
  {label,546}.
    {test_heap,9,2}.
    {put_tuple2,{x,0},{list,[{atom,counter},{x,0}]}}.
    {put_list,{x,0},{literal,[{generated,true}]},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0},{atom,nil}]}}.
    return.


{function, nest_get_and_update_in, 2, 548}.
  {label,547}.
    {line,[{location,"lib/kernel.ex",3069}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,nest_get_and_update_in},2}.
  {label,548}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nil,{f,549},[{tr,{x,0},{t_list,any,nil}}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,549}.
    {allocate,0,2}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{x,[],'Elixir.Kernel'}},{x,0}}.
    {line,[{location,"lib/kernel.ex",3073}]}.
    {call,3,{f,551}}. % nest_get_and_update_in/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 =>
                {t_cons,
                 {t_union,
                  {t_atom,[get_and_update,'get_and_update!']},
                  none,none,
                  [{{3,{t_atom,['__aliases__']}},
                    {t_tuple,3,true,
                     #{1 => {t_atom,['__aliases__']},
                       2 => {t_cons,any,any},
                       3 => {t_cons,any,any}}}}],
                  none},
                 nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {test_heap,14,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,[{x,[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,fn},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, nest_get_and_update_in, 3, 551}.
  {label,550}.
    {line,[{location,"lib/kernel.ex",3077}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,nest_get_and_update_in},3}.
  {label,551}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,550},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_tuple,{f,550},[{x,3}]}.
    {test,test_arity,{f,550},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {get_tuple_element,{x,3},1,{x,3}}.
    {select_val,{x,5},
                {f,550},
                {list,[{atom,access},{f,553},{atom,map},{f,552}]}}.
  {label,552}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",3085}]}.
    {call,2,{f,548}}. % nest_get_and_update_in/2
    {test_heap,10,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],
                                     [{'__aliases__',[{alias,false}],['Map']},
                                      'get_and_update!']}},
                       nil,
                       {x,0}]}}.
    {deallocate,2}.
    return.
  {label,553}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",3079}]}.
    {call,2,{f,548}}. % nest_get_and_update_in/2
    {test_heap,10,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Access']},
                      get_and_update]}},
             nil,
             {x,0}]}}.
    {deallocate,2}.
    return.


{function, nest_pop_in, 2, 555}.
  {label,554}.
    {line,[{location,"lib/kernel.ex",3089}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,nest_pop_in},2}.
  {label,555}.
    {'%',{var_info,{x,0},[{type,{t_atom,[access,map]}}]}}.
    {'%',{var_info,{x,1},[{type,{t_cons,any,nil}}]}}.
    {allocate,0,2}.
    {move,{x,1},{x,2}}.
    {move,{literal,{x,[],'Elixir.Kernel'}},{x,1}}.
    {line,[{location,"lib/kernel.ex",3091}]}.
    {call,3,{f,557}}. % nest_pop_in/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_union,
             {t_atom,['case']},
             none,none,
             [{{3,{t_atom,['.']}},
               {t_tuple,3,true,
                #{1 => {t_atom,['.']},
                  2 => nil,
                  3 =>
                   {t_cons,
                    {t_union,
                     {t_atom,[get_and_update,'get_and_update!']},
                     none,none,
                     [{{3,{t_atom,['__aliases__']}},
                       {t_tuple,3,true,
                        #{1 => {t_atom,['__aliases__']},
                          2 => {t_cons,any,any},
                          3 => {t_cons,any,any}}}}],
                     none},
                    nil}}}}],
             none},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {test_heap,14,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,[{x,[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,fn},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, nest_pop_in, 3, 557}.
  {label,556}.
    {line,[{location,"lib/kernel.ex",3095}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,nest_pop_in},3}.
  {label,557}.
    {'%',{var_info,{x,0},[{type,{t_atom,[access,map]}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,558},[{tr,{x,0},{t_atom,[access,map]}},{atom,map}]}.
    {test,is_nonempty_list,{f,556},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tagged_tuple,{f,558},[{x,3},2,{atom,access}]}.
    {test,is_nil,{f,558},[{tr,{x,4},{t_list,any,nil}}]}.
    {test_heap,33,4}.
    {get_tuple_element,{x,3},1,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{h,[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],[{'__aliases__',[{alias,false}],['Access']},pop]}},
             nil,
             {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,[{h,[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{'->',[],[[nil],{nil,nil}]}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    return.
  {label,558}.
    {test,is_nonempty_list,{f,556},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tuple,{f,556},[{x,3}]}.
    {test,test_arity,{f,556},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,5}}.
    {get_tuple_element,{x,3},1,{x,3}}.
    {select_val,{x,5},
                {f,556},
                {list,[{atom,access},{f,561},{atom,map},{f,559}]}}.
  {label,559}.
    {test,is_nil,{f,560},[{tr,{x,4},{t_list,any,nil}}]}.
    {allocate,0,4}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",3107}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/kernel.ex",3106}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot use pop_in when the last segment is a map/struct field. This would effectively remove the field ">>},
                          {integer,103},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" from the map/struct">>},
                          {integer,20}]}}.
    {line,[{location,"lib/kernel.ex",3105}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,560}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,4},{x,1}}.
    {move,{atom,map},{x,0}}.
    {line,[{location,"lib/kernel.ex",3112}]}.
    {call,2,{f,555}}. % nest_pop_in/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 => {t_atom,[fn]},
           2 => nil,
           3 =>
            {t_cons,
             {t_tuple,3,true,
              #{1 => {t_atom,['->']},
                2 => nil,
                3 =>
                 {t_cons,
                  {t_union,none,
                   {t_cons,any,any},
                   none,
                   {t_tuple,0,false,#{}},
                   none},
                  nil}}},
             nil}}}}]}}.
    {test_heap,10,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],
                                     [{'__aliases__',[{alias,false}],['Map']},
                                      'get_and_update!']}},
                       nil,
                       {x,0}]}}.
    {deallocate,2}.
    return.
  {label,561}.
    {test,is_nil,{f,562},[{tr,{x,4},{t_list,any,nil}}]}.
    {test_heap,33,4}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{literal,{h,[],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],[{'__aliases__',[{alias,false}],['Access']},pop]}},
             nil,
             {x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,[{h,[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{'->',[],[[nil],pop]}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    return.
  {label,562}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,4},{x,1}}.
    {move,{atom,access},{x,0}}.
    {line,[{location,"lib/kernel.ex",3127}]}.
    {call,2,{f,555}}. % nest_pop_in/2
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 => {t_atom,[fn]},
           2 => nil,
           3 =>
            {t_cons,
             {t_tuple,3,true,
              #{1 => {t_atom,['->']},
                2 => nil,
                3 =>
                 {t_cons,
                  {t_union,none,
                   {t_cons,any,any},
                   none,
                   {t_tuple,0,false,#{}},
                   none},
                  nil}}},
             nil}}}}]}}.
    {test_heap,10,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Access']},
                      get_and_update]}},
             nil,
             {x,0}]}}.
    {deallocate,2}.
    return.


{function, nest_update_in, 2, 564}.
  {label,563}.
    {line,[{location,"lib/kernel.ex",3055}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,nest_update_in},2}.
  {label,564}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nil,{f,565},[{tr,{x,0},{t_list,any,nil}}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,565}.
    {allocate,0,2}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{x,[],'Elixir.Kernel'}},{x,0}}.
    {line,[{location,"lib/kernel.ex",3059}]}.
    {call,3,{f,567}}. % nest_update_in/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 =>
                {t_cons,
                 {t_union,
                  {t_atom,['update!']},
                  none,none,
                  [{{3,{t_atom,['__aliases__']}},
                    {t_tuple,3,true,
                     #{1 => {t_atom,['__aliases__']},
                       2 => {t_cons,any,any},
                       3 => {t_cons,any,any}}}}],
                  none},
                 nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {test_heap,14,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,[{x,[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,fn},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, nest_update_in, 3, 567}.
  {label,566}.
    {line,[{location,"lib/kernel.ex",3063}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,nest_update_in},3}.
  {label,567}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,566},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_tagged_tuple,{f,566},[{x,3},2,{atom,map}]}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",3065}]}.
    {call,2,{f,564}}. % nest_update_in/2
    {test_heap,10,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],
                                     [{'__aliases__',[{alias,false}],['Map']},
                                      'update!']}},
                       nil,
                       {x,0}]}}.
    {deallocate,2}.
    return.


{function, node, 0, 569}.
  {label,568}.
    {line,[{location,"lib/kernel.ex",917}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,node},0}.
  {label,569}.
    {bif,node,{f,0},[],{x,0}}.
    return.


{function, node, 1, 571}.
  {label,570}.
    {line,[{location,"lib/kernel.ex",930}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,node},1}.
  {label,571}.
    {line,[{location,"lib/kernel.ex",931}]}.
    {bif,node,{f,0},[{x,0}],{x,0}}.
    return.


{function, 'not', 1, 573}.
  {label,572}.
    {line,[{location,"lib/kernel.ex",1518}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'not'},1}.
  {label,573}.
    {line,[{location,"lib/kernel.ex",1519}]}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    return.


{function, optimize_boolean, 1, 575}.
  {label,574}.
    {line,[{location,"lib/kernel.ex",1769}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,optimize_boolean},1}.
  {label,575}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_atom,['case']},
                                     2 => nil,
                                     3 => {t_cons,any,nil}}}}]}}.
    {test_heap,4,1}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,'case'},
                       {literal,[{optimize_boolean,true}]},
                       {x,0}]}}.
    return.


{function, 'MACRO-or', 3, 577}.
  {label,576}.
    {line,[{location,"lib/kernel.ex",1797}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-or'},3}.
  {label,577}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,578},[{x,0}]}.
    {get_map_elements,{f,578},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,580}}.
  {label,578}.
    {test,is_atom,{f,584},[{x,0}]}.
    {select_val,{x,0},
                {f,579},
                {list,[{atom,false},
                       {f,584},
                       {atom,nil},
                       {f,584},
                       {atom,true},
                       {f,584}]}}.
  {label,579}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",1798}]}.
    {apply,0}.
  {label,580}.
    {select_val,{x,0},
                {f,585},
                {list,[{atom,guard},
                       {f,583},
                       {atom,match},
                       {f,582},
                       {atom,nil},
                       {f,581}]}}.
  {label,581}.
    {move,{atom,true},{x,2}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {move,{atom,'or'},{x,0}}.
    {call_last,4,{f,176},2}. % build_boolean_check/4
  {label,582}.
    {move,{atom,'or'},{x,0}}.
    {call_last,1,{f,444},2}. % 'invalid_match!'/1
  {label,583}.
    {test_heap,8,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,584}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,585}.
    {case_end,{x,0}}.


{function, 'parse_with_calendar!', 3, 587}.
  {label,586}.
    {line,[{location,"lib/kernel.ex",6222}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'parse_with_calendar!'},3}.
  {label,587}.
    {'%',{var_info,{x,1},
                   [{type,{t_atom,[parse_date,parse_naive_datetime,parse_time,
                                   parse_utc_datetime]}}]}}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/kernel.ex",6223}]}.
    {call,1,{f,358}}. % extract_calendar/1
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,0},{y,3}}.
    {trim,1,3}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",6224}]}.
    {apply,1}.
    {move,{y,2},{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/kernel.ex",6225}]}.
    {call,4,{f,540}}. % 'maybe_raise!'/4
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, 'MACRO-pop_in', 2, 589}.
  {label,588}.
    {line,[{location,"lib/kernel.ex",2949}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-pop_in'},2}.
  {label,589}.
    {allocate,0,2}.
    {move,{atom,true},{x,2}}.
    {move,{literal,<<"pop_in/1">>},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/kernel.ex",2950}]}.
    {call,4,{f,763}}. % unnest/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_list,{x,0},{x,1},{x,2}}.
    {move,{atom,map},{x,0}}.
    {call_last,3,{f,557},0}. % nest_pop_in/3


{function, pop_in, 2, 591}.
  {label,590}.
    {line,[{location,"lib/kernel.ex",2856}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,pop_in},2}.
  {label,591}.
    {test,is_eq_exact,{f,592},[{x,0},{atom,nil}]}.
    {test,is_nonempty_list,{f,590},[{x,1}]}.
    {allocate,0,2}.
    {get_hd,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",2857}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"could not pop key ">>},
                          {integer,18},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" on a nil value">>},
                          {integer,15}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,592}.
    {test,is_nonempty_list,{f,590},[{x,1}]}.
    {call_only,2,{f,594}}. % pop_in_data/2


{function, pop_in_data, 2, 594}.
  {label,593}.
    {line,[{location,"lib/kernel.ex",2864}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,pop_in_data},2}.
  {label,594}.
    {test,is_eq_exact,{f,595},[{x,0},{atom,nil}]}.
    {test,is_nonempty_list,{f,593},[{x,1}]}.
    {move,{atom,pop},{x,0}}.
    return.
  {label,595}.
    {test,is_nonempty_list,{f,593},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nil,{f,596},[{x,1}]}.
    {test,is_function,{f,597},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,877},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[pop]}}]}}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,get_and_update},{x,0}}.
    {line,[{location,"lib/kernel.ex",2867}]}.
    {call_fun2,{atom,unsafe},3,{tr,{x,3},{t_fun,any,any,any}}}.
    {deallocate,0}.
    return.
  {label,596}.
    {test,is_function,{f,597},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,875},0,0,{x,1},{list,[{x,1}]}}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,get_and_update},{x,0}}.
    {line,[{location,"lib/kernel.ex",2870}]}.
    {call_fun2,{atom,unsafe},3,{tr,{x,3},{t_fun,any,any,any}}}.
    {deallocate,0}.
    return.
  {label,597}.
    {test,is_nil,{f,598},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",2872}]}.
    {call_ext_only,2,{extfunc,'Elixir.Access',pop,2}}.
  {label,598}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,873},0,0,{x,1},{list,[{x,1}]}}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"lib/kernel.ex",2875}]}.
    {call_ext_only,3,{extfunc,'Elixir.Access',get_and_update,3}}.


{function, 'proper_start?', 1, 600}.
  {label,599}.
    {line,[{location,"lib/kernel.ex",3159}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'proper_start?'},1}.
  {label,600}.
    {test,is_tuple,{f,605},[{x,0}]}.
    {test,test_arity,{f,605},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_tagged_tuple,{f,604},[{x,1},3,{atom,'.'}]}.
    {get_tuple_element,{x,1},2,{x,2}}.
    {test,is_nonempty_list,{f,604},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nonempty_list,{f,604},[{x,2}]}.
    {get_tl,{x,2},{x,2}}.
    {test,is_nil,{f,604},[{x,2}]}.
    {test,is_atom,{f,601},[{x,3}]}.
    {jump,{f,603}}.
  {label,601}.
    {bif,element,{f,602},[{integer,1},{x,3}],{x,2}}.
    {test,is_ne_exact,{f,603},[{x,2},{atom,'__aliases__'}]}.
  {label,602}.
    {bif,element,{f,604},[{integer,1},{x,3}],{x,2}}.
    {test,is_eq_exact,{f,604},[{x,2},{atom,'__MODULE__'}]}.
  {label,603}.
    {move,{atom,true},{x,0}}.
    return.
  {label,604}.
    {test,is_atom,{f,605},[{x,1}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,605}.
    {bif,is_tuple,{f,0},[{x,0}],{x,0}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    return.


{function, put_elem, 3, 607}.
  {label,606}.
    {line,[{location,"lib/kernel.ex",1763}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,put_elem},3}.
  {label,607}.
    {line,[{location,"lib/kernel.ex",1764}]}.
    {gc_bif,'+',{f,0},3,[{x,1},{integer,1}],{x,1}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, 'MACRO-put_in', 3, 609}.
  {label,608}.
    {line,[{location,"lib/kernel.ex",2909}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-put_in'},3}.
  {label,609}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{atom,true},{x,2}}.
    {move,{literal,<<"put_in/2">>},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/kernel.ex",2910}]}.
    {call,4,{f,763}}. % unnest/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_eq_exact,{f,610},[{x,0},{atom,true}]}.
    {test_heap,14,3}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{literal,[{'_',[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,fn},nil,{x,0}]}}.
    {swap,{x,0},{x,2}}.
    {call_last,3,{f,567},1}. % nest_update_in/3
  {label,610}.
    {test_heap,17,3}.
    {put_tuple2,{x,0},{list,[{atom,nil},{y,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,[{'_',[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,fn},nil,{x,0}]}}.
    {swap,{x,0},{x,2}}.
    {trim,1,0}.
    {line,[{location,"lib/kernel.ex",2915}]}.
    {call,3,{f,551}}. % nest_get_and_update_in/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 =>
                {t_cons,
                 {t_union,
                  {t_atom,[get_and_update,'get_and_update!']},
                  none,none,
                  [{{3,{t_atom,['__aliases__']}},
                    {t_tuple,3,true,
                     #{1 => {t_atom,['__aliases__']},
                       2 => {t_cons,any,any},
                       3 => {t_cons,any,any}}}}],
                  none},
                 nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {test_heap,8,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{integer,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,element]}},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, put_in, 3, 612}.
  {label,611}.
    {line,[{location,"lib/kernel.ex",2700}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,put_in},3}.
  {label,612}.
    {test,is_nonempty_list,{f,611},[{x,1}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,871},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[nil]}}}}]}}.
    {line,[{location,"lib/kernel.ex",2701}]}.
    {call_ext,3,{extfunc,'Elixir.Kernel',get_and_update_in,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, 'MACRO-raise', 2, 614}.
  {label,613}.
    {line,[{location,"lib/kernel.ex",2005}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-raise'},2}.
  {label,614}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_binary,{f,615},[{y,0}]}.
    {jump,{f,616}}.
  {label,615}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/kernel.ex",2010}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {move,{x,0},{y,0}}.
  {label,616}.
    {move,{atom,otp_release},{x,0}}.
    {line,[{location,"lib/kernel.ex",2015}]}.
    {call_ext,1,{extfunc,erlang,system_info,1}}.
    {test,is_ge,{f,617},[{x,0},{literal,"24"}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,867},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,3,true,
                     #{1 =>
                           {t_tuple,3,true,
                               #{1 => {t_atom,['.']},
                                 2 => nil,
                                 3 => {t_cons,{t_atom,[erlang,error]},nil}}},
                       2 => nil,
                       3 => {t_cons,any,nil}}}}]}}.
    {jump,{f,618}}.
  {label,617}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,869},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_tuple,3,true,
                     #{1 =>
                           {t_tuple,3,true,
                               #{1 => {t_atom,['.']},
                                 2 => nil,
                                 3 => {t_cons,{t_atom,[erlang,error]},nil}}},
                       2 => nil,
                       3 => {t_cons,any,nil}}}}]}}.
  {label,618}.
    {test,is_binary,{f,619},[{y,0}]}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,
        {x,1},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['RuntimeError']},
                      exception]}},
             nil,
             {x,1}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",2033}]}.
    {call_fun2,
        {atom,safe},
        1,
        {tr,{x,1},
            {t_fun,1,any,
                {t_tuple,3,true,
                    #{1 =>
                          {t_tuple,3,true,
                              #{1 => {t_atom,['.']},
                                2 => nil,
                                3 => {t_cons,{t_atom,[erlang,error]},nil}}},
                      2 => nil,
                      3 => {t_cons,any,nil}}}}}}.
    {deallocate,1}.
    return.
  {label,619}.
    {test,is_tagged_tuple,{f,620},[{y,0},3,{atom,'<<>>'}]}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,
        {x,1},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['RuntimeError']},
                      exception]}},
             nil,
             {x,1}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",2036}]}.
    {call_fun2,
        {atom,safe},
        1,
        {tr,{x,1},
            {t_fun,1,any,
                {t_tuple,3,true,
                    #{1 =>
                          {t_tuple,3,true,
                              #{1 => {t_atom,['.']},
                                2 => nil,
                                3 => {t_cons,{t_atom,[erlang,error]},nil}}},
                      2 => nil,
                      3 => {t_cons,any,nil}}}}}}.
    {deallocate,1}.
    return.
  {label,620}.
    {test,is_atom,{f,621},[{y,0}]}.
    {test_heap,10,1}.
    {put_list,{y,0},{literal,[exception]},{x,1}}.
    {put_tuple2,{x,1},{list,[{atom,'.'},nil,{x,1}]}}.
    {put_tuple2,{x,1},{list,[{x,1},nil,{literal,[[]]}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",2039}]}.
    {call_fun2,
        {atom,safe},
        1,
        {tr,{x,1},
            {t_fun,1,any,
                {t_tuple,3,true,
                    #{1 =>
                          {t_tuple,3,true,
                              #{1 => {t_atom,['.']},
                                2 => nil,
                                3 => {t_cons,{t_atom,[erlang,error]},nil}}},
                      2 => nil,
                      3 => {t_cons,any,nil}}}}}}.
    {deallocate,1}.
    return.
  {label,621}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,
        {x,1},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Kernel','Utils']},
                      raise]}},
             nil,
             {x,1}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",2042}]}.
    {call_fun2,
        {atom,safe},
        1,
        {tr,{x,1},
            {t_fun,1,any,
                {t_tuple,3,true,
                    #{1 =>
                          {t_tuple,3,true,
                              #{1 => {t_atom,['.']},
                                2 => nil,
                                3 => {t_cons,{t_atom,[erlang,error]},nil}}},
                      2 => nil,
                      3 => {t_cons,any,nil}}}}}}.
    {deallocate,1}.
    return.


{function, 'MACRO-raise', 3, 623}.
  {label,622}.
    {line,[{location,"lib/kernel.ex",2063}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-raise'},3}.
  {label,623}.
    {test_heap,18,3}.
    {put_list,{x,1},{literal,[exception]},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'.'},nil,{x,0}]}}.
    {put_list,{x,2},nil,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},nil,{x,1}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,error]}},nil,{x,0}]}}.
    return.


{function, raise_on_invalid_args_in_2, 1, 625}.
  {label,624}.
    {line,[{location,"lib/kernel.ex",4343}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,raise_on_invalid_args_in_2},1}.
  {label,625}.
    {allocate,0,1}.
    {line,[{location,"lib/kernel.ex",4347}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {line,[{location,"lib/kernel.ex",4344}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid right argument for operator \"in\", it expects a compile-time proper list or compile-time range on the right side when used in guard expressions, got: ">>},
                          {integer,157},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, range, 3, 627}.
  {label,626}.
    {line,[{location,"lib/kernel.ex",3855}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,range},3}.
  {label,627}.
    {test,is_integer,{f,630},[{x,1}]}.
    {test,is_integer,{f,630},[{x,2}]}.
    {test,is_ge,
          {f,628},
          [{tr,{x,2},{t_integer,any}},{tr,{x,1},{t_integer,any}}]}.
    {move,{integer,1},{x,0}}.
    {jump,{f,629}}.
  {label,628}.
    {move,{integer,-1},{x,0}}.
  {label,629}.
    {test_heap,21,3}.
    {put_tuple2,{x,0},{list,[{atom,step},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,2},{list,[{atom,last},{x,2}]}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,first},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{literal,{'__struct__','Elixir.Range'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'%{}'},nil,{x,0}]}}.
    return.
  {label,630}.
    {select_val,{x,0},
                {f,626},
                {list,[{atom,guard},
                       {f,633},
                       {atom,match},
                       {f,632},
                       {atom,nil},
                       {f,631}]}}.
  {label,631}.
    {test_heap,8,3}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],
                                     [{'__aliases__',[],['Elixir','Range']},
                                      new]}},
                       nil,
                       {x,0}]}}.
    return.
  {label,632}.
    {test_heap,16,3}.
    {put_tuple2,{x,0},{list,[{atom,last},{x,2}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,first},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{literal,{'__struct__','Elixir.Range'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'%{}'},nil,{x,0}]}}.
    return.
  {label,633}.
    {test_heap,35,3}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'>']}},nil,{x,0}]}}.
    {put_list,{x,0},{literal,[{'%{}',[],[{false,1},{true,-1}]}]},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,map_get]}},nil,{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,step},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,2},{list,[{atom,last},{x,2}]}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,first},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{literal,{'__struct__','Elixir.Range'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'%{}'},nil,{x,0}]}}.
    return.


{function, range, 4, 635}.
  {label,634}.
    {line,[{location,"lib/kernel.ex",3925}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,range},4}.
  {label,635}.
    {test,is_integer,{f,636},[{x,1}]}.
    {test,is_integer,{f,636},[{x,2}]}.
    {test,is_integer,{f,636},[{x,3}]}.
    {jump,{f,637}}.
  {label,636}.
    {test,is_eq_exact,{f,637},[{x,0},{atom,nil}]}.
    {test_heap,10,4}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],
                                     [{'__aliases__',[],['Elixir','Range']},
                                      new]}},
                       nil,
                       {x,0}]}}.
    return.
  {label,637}.
    {test_heap,21,4}.
    {put_tuple2,{x,0},{list,[{atom,step},{x,3}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,2},{list,[{atom,last},{x,2}]}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,first},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{literal,{'__struct__','Elixir.Range'}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'%{}'},nil,{x,0}]}}.
    return.


{function, 'rem', 2, 639}.
  {label,638}.
    {line,[{location,"lib/kernel.ex",955}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'rem'},2}.
  {label,639}.
    {line,[{location,"lib/kernel.ex",956}]}.
    {gc_bif,'rem',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.


{function, 'MACRO-reraise', 3, 641}.
  {label,640}.
    {line,[{location,"lib/kernel.ex",2087}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-reraise'},3}.
  {label,641}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/kernel.ex",2090}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {test,is_binary,{f,642},[{x,0}]}.
    {test_heap,22,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['RuntimeError']},
                      exception]}},
             nil,
             {x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{atom,error},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,raise]}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,error]}},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,642}.
    {test,is_tagged_tuple,{f,643},[{x,0},3,{atom,'<<>>'}]}.
    {test_heap,22,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['RuntimeError']},
                      exception]}},
             nil,
             {x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{atom,error},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,raise]}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,error]}},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,643}.
    {test,is_atom,{f,644},[{x,0}]}.
    {test_heap,26,1}.
    {put_list,{x,0},{literal,[exception]},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'.'},nil,{x,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},nil,{literal,[[]]}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{atom,error},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,raise]}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,error]}},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,644}.
    {test_heap,22,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Kernel','Utils']},
                      raise]}},
             nil,
             {x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{atom,error},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,raise]}},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,error]}},nil,{x,0}]}}.
    {deallocate,2}.
    return.


{function, 'MACRO-reraise', 4, 646}.
  {label,645}.
    {line,[{location,"lib/kernel.ex",2135}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-reraise'},4}.
  {label,646}.
    {test_heap,22,4}.
    {put_list,{x,1},{literal,[exception]},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'.'},nil,{x,0}]}}.
    {put_list,{x,2},nil,{x,1}}.
    {put_list,{x,3},nil,{x,2}}.
    {put_tuple2,{x,0},{list,[{x,0},nil,{x,1}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{atom,error},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,raise]}},nil,{x,0}]}}.
    return.


{function, round, 1, 648}.
  {label,647}.
    {line,[{location,"lib/kernel.ex",989}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,round},1}.
  {label,648}.
    {line,[{location,"lib/kernel.ex",990}]}.
    {gc_bif,round,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, self, 0, 650}.
  {label,649}.
    {line,[{location,"lib/kernel.ex",1020}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,self},0}.
  {label,650}.
    {bif,self,{f,0},[],{x,0}}.
    return.


{function, send, 2, 652}.
  {label,651}.
    {line,[{location,"lib/kernel.ex",1009}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,send},2}.
  {label,652}.
    {line,[{location,"lib/kernel.ex",1010}]}.
    {call_ext_only,2,{extfunc,erlang,send,2}}.


{function, 'MACRO-sigil_C', 3, 654}.
  {label,653}.
    {line,[{location,"lib/kernel.ex",5930}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_C'},3}.
  {label,654}.
    {test,is_tagged_tuple,{f,653},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,653},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,653},[{x,3}]}.
    {test,is_nil,{f,653},[{x,2}]}.
    {test,is_binary,{f,653},[{x,4}]}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",5931}]}.
    {call_ext_only,1,{extfunc,'Elixir.String',to_charlist,1}}.


{function, 'MACRO-sigil_D', 3, 656}.
  {label,655}.
    {line,[{location,"lib/kernel.ex",6051}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_D'},3}.
  {label,656}.
    {test,is_tagged_tuple,{f,655},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,655},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,655},[{x,3}]}.
    {test,is_nil,{f,655},[{x,2}]}.
    {allocate,0,5}.
    {move,{atom,parse_date},{x,1}}.
    {move,{literal,<<"Date">>},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",6052}]}.
    {call,3,{f,587}}. % 'parse_with_calendar!'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_tagged_tuple,{f,657},[{x,1},2,{atom,ok}]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_tuple,{f,657},[{x,1}]}.
    {test,test_arity,{f,657},[{x,1},3]}.
    {test_heap,20,2}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {put_tuple2,{x,1},{list,[{atom,day},{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,3},{list,[{atom,month},{x,3}]}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_tuple2,{x,2},{list,[{atom,year},{x,2}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,calendar},{x,0}]}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{atom,'Elixir.Date'},{x,0}}.
    {call_last,2,{f,739},0}. % to_calendar_struct/2
  {label,657}.
    {badmatch,{x,0}}.


{function, 'MACRO-sigil_N', 3, 659}.
  {label,658}.
    {line,[{location,"lib/kernel.ex",6141}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_N'},3}.
  {label,659}.
    {test,is_tagged_tuple,{f,658},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,658},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,658},[{x,3}]}.
    {test,is_nil,{f,658},[{x,2}]}.
    {allocate,0,5}.
    {move,{atom,parse_naive_datetime},{x,1}}.
    {move,{literal,<<"NaiveDateTime">>},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",6143}]}.
    {call,3,{f,587}}. % 'parse_with_calendar!'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_tagged_tuple,{f,660},[{x,1},2,{atom,ok}]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_tuple,{f,660},[{x,1}]}.
    {test,test_arity,{f,660},[{x,1},7]}.
    {test_heap,40,2}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,4}}.
    {get_tuple_element,{x,1},3,{x,5}}.
    {get_tuple_element,{x,1},4,{x,6}}.
    {get_tuple_element,{x,1},5,{x,7}}.
    {get_tuple_element,{x,1},6,{x,1}}.
    {put_tuple2,{x,1},{list,[{atom,microsecond},{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,7},{list,[{atom,second},{x,7}]}}.
    {put_list,{x,7},{x,1},{x,1}}.
    {put_tuple2,{x,6},{list,[{atom,minute},{x,6}]}}.
    {put_list,{x,6},{x,1},{x,1}}.
    {put_tuple2,{x,5},{list,[{atom,hour},{x,5}]}}.
    {put_list,{x,5},{x,1},{x,1}}.
    {put_tuple2,{x,4},{list,[{atom,day},{x,4}]}}.
    {put_list,{x,4},{x,1},{x,1}}.
    {put_tuple2,{x,3},{list,[{atom,month},{x,3}]}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_tuple2,{x,2},{list,[{atom,year},{x,2}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,calendar},{x,0}]}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{atom,'Elixir.NaiveDateTime'},{x,0}}.
    {call_last,2,{f,739},0}. % to_calendar_struct/2
  {label,660}.
    {line,[{location,"lib/kernel.ex",6142}]}.
    {badmatch,{x,0}}.


{function, 'MACRO-sigil_R', 3, 662}.
  {label,661}.
    {line,[{location,"lib/kernel.ex",6015}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_R'},3}.
  {label,662}.
    {test,is_tagged_tuple,{f,661},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,661},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,661},[{x,3}]}.
    {test,is_binary,{f,661},[{x,4}]}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",6016}]}.
    {call_ext,1,{extfunc,binary,list_to_bin,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,'Elixir.Regex','compile!',2}}.
    {line,[{location,"lib/kernel.ex",6017}]}.
    {call_ext_last,1,{extfunc,'Elixir.Macro',escape,1},0}.


{function, 'MACRO-sigil_S', 3, 664}.
  {label,663}.
    {line,[{location,"lib/kernel.ex",5882}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_S'},3}.
  {label,664}.
    {test,is_tagged_tuple,{f,663},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,663},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,663},[{x,3}]}.
    {test,is_nil,{f,663},[{x,2}]}.
    {test,is_binary,{f,663},[{x,4}]}.
    {move,{x,4},{x,0}}.
    return.


{function, 'MACRO-sigil_T', 3, 666}.
  {label,665}.
    {line,[{location,"lib/kernel.ex",6091}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_T'},3}.
  {label,666}.
    {test,is_tagged_tuple,{f,665},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,665},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,665},[{x,3}]}.
    {test,is_nil,{f,665},[{x,2}]}.
    {allocate,0,5}.
    {move,{atom,parse_time},{x,1}}.
    {move,{literal,<<"Time">>},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",6093}]}.
    {call,3,{f,587}}. % 'parse_with_calendar!'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_tagged_tuple,{f,667},[{x,1},2,{atom,ok}]}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_tuple,{f,667},[{x,1}]}.
    {test,test_arity,{f,667},[{x,1},4]}.
    {test_heap,25,2}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,4}}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {put_tuple2,{x,1},{list,[{atom,microsecond},{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,4},{list,[{atom,second},{x,4}]}}.
    {put_list,{x,4},{x,1},{x,1}}.
    {put_tuple2,{x,3},{list,[{atom,minute},{x,3}]}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_tuple2,{x,2},{list,[{atom,hour},{x,2}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,calendar},{x,0}]}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{atom,'Elixir.Time'},{x,0}}.
    {call_last,2,{f,739},0}. % to_calendar_struct/2
  {label,667}.
    {line,[{location,"lib/kernel.ex",6092}]}.
    {badmatch,{x,0}}.


{function, 'MACRO-sigil_U', 3, 669}.
  {label,668}.
    {line,[{location,"lib/kernel.ex",6197}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_U'},3}.
  {label,669}.
    {test,is_tagged_tuple,{f,668},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,668},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,668},[{x,3}]}.
    {test,is_nil,{f,668},[{x,2}]}.
    {allocate,2,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{atom,parse_utc_datetime},{x,1}}.
    {move,{literal,<<"UTC DateTime">>},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",6199}]}.
    {call,3,{f,587}}. % 'parse_with_calendar!'/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_tagged_tuple,{f,671},[{x,1},3,{atom,ok}]}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {test,is_tuple,{f,671},[{x,2}]}.
    {test,test_arity,{f,671},[{x,2},7]}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq,{f,670},[{x,1},{integer,0}]}.
    {test_heap,40,3}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {get_tuple_element,{x,2},2,{x,3}}.
    {get_tuple_element,{x,2},3,{x,4}}.
    {get_tuple_element,{x,2},4,{x,5}}.
    {get_tuple_element,{x,2},5,{x,6}}.
    {get_tuple_element,{x,2},6,{x,2}}.
    {put_tuple2,{x,2},{list,[{atom,microsecond},{x,2}]}}.
    {put_list,{x,2},
              {literal,[{time_zone,<<"Etc/UTC">>},
                        {zone_abbr,<<"UTC">>},
                        {utc_offset,0},
                        {std_offset,0}]},
              {x,2}}.
    {put_tuple2,{x,6},{list,[{atom,second},{x,6}]}}.
    {put_list,{x,6},{x,2},{x,2}}.
    {put_tuple2,{x,5},{list,[{atom,minute},{x,5}]}}.
    {put_list,{x,5},{x,2},{x,2}}.
    {put_tuple2,{x,4},{list,[{atom,hour},{x,4}]}}.
    {put_list,{x,4},{x,2},{x,2}}.
    {put_tuple2,{x,3},{list,[{atom,day},{x,3}]}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {put_tuple2,{x,1},{list,[{atom,month},{x,1}]}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,year},{x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,calendar},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{atom,'Elixir.DateTime'},{x,0}}.
    {call_last,2,{f,739},2}. % to_calendar_struct/2
  {label,670}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/kernel.ex",6203}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"cannot parse ">>},
                          {integer,13},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" as UTC DateTime for ">>},
                          {integer,21},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", reason: :non_utc_offset">>},
                          {integer,25}]}}.
    {trim,1,0}.
    {line,[{location,"lib/kernel.ex",6202}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,671}.
    {line,[{location,"lib/kernel.ex",6198}]}.
    {badmatch,{x,0}}.


{function, 'MACRO-sigil_W', 3, 673}.
  {label,672}.
    {line,[{location,"lib/kernel.ex",6321}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_W'},3}.
  {label,673}.
    {test,is_tagged_tuple,{f,672},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,672},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {test,is_nil,{f,672},[{x,3}]}.
    {test,is_binary,{f,672},[{x,4}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,2},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,702},2}. % split_words/3


{function, 'MACRO-sigil_c', 3, 675}.
  {label,674}.
    {line,[{location,"lib/kernel.ex",5956}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_c'},3}.
  {label,675}.
    {test,is_tagged_tuple,{f,674},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_nonempty_list,{f,676},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_nil,{f,676},[{x,5}]}.
    {test,is_nil,{f,674},[{x,2}]}.
    {test,is_binary,{f,676},[{x,4}]}.
    {allocate,0,5}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",5957}]}.
    {call_ext,1,{extfunc,elixir_interpolation,unescape_string,1}}.
    {call_ext_last,1,{extfunc,'Elixir.String',to_charlist,1},0}.
  {label,676}.
    {test,is_nil,{f,674},[{x,2}]}.
    {allocate,0,4}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",5961}]}.
    {call,1,{f,755}}. % unescape_list_tokens/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,6,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],
                                     [{'__aliases__',[{alias,false}],['List']},
                                      to_charlist]}},
                       nil,
                       {x,0}]}}.
    {deallocate,0}.
    return.


{function, 'MACRO-sigil_r', 3, 678}.
  {label,677}.
    {line,[{location,"lib/kernel.ex",5986}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_r'},3}.
  {label,678}.
    {test,is_tagged_tuple,{f,677},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {test,is_nonempty_list,{f,679},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nil,{f,679},[{x,4}]}.
    {test,is_binary,{f,679},[{x,3}]}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{literal,fun 'Elixir.Regex':unescape_map/1},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",5987}]}.
    {call_ext,2,{extfunc,elixir_interpolation,unescape_string,2}}.
    {swap,{y,0},{x,0}}.
    {line,[{location,"lib/kernel.ex",5988}]}.
    {call_ext,1,{extfunc,binary,list_to_bin,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,'Elixir.Regex','compile!',2}}.
    {line,[{location,"lib/kernel.ex",5989}]}.
    {call_ext_last,1,{extfunc,'Elixir.Macro',escape,1},0}.
  {label,679}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{literal,fun 'Elixir.Regex':unescape_map/1},{x,1}}.
    {line,[{location,"lib/kernel.ex",5993}]}.
    {call,2,{f,759}}. % unescape_tokens/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{y,0},{list,[{atom,'<<>>'},{y,0},{x,0}]}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/kernel.ex",5994}]}.
    {call_ext,1,{extfunc,binary,list_to_bin,1}}.
    {test_heap,8,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Regex']},'compile!']}},
             nil,
             {x,0}]}}.
    {deallocate,1}.
    return.


{function, 'MACRO-sigil_s', 3, 681}.
  {label,680}.
    {line,[{location,"lib/kernel.ex",5904}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_s'},3}.
  {label,681}.
    {test,is_tagged_tuple,{f,680},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,4}}.
    {test,is_nonempty_list,{f,682},[{x,4}]}.
    {get_list,{x,4},{x,5},{x,6}}.
    {test,is_nil,{f,682},[{x,6}]}.
    {test,is_nil,{f,680},[{x,2}]}.
    {test,is_binary,{f,682},[{x,5}]}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/kernel.ex",5905}]}.
    {call_ext_only,1,{extfunc,elixir_interpolation,unescape_string,1}}.
  {label,682}.
    {test,is_nil,{f,680},[{x,2}]}.
    {allocate,1,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/kernel.ex",5909}]}.
    {call,1,{f,757}}. % unescape_tokens/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,'<<>>'},{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, 'MACRO-sigil_w', 3, 684}.
  {label,683}.
    {line,[{location,"lib/kernel.ex",6291}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-sigil_w'},3}.
  {label,684}.
    {test,is_tagged_tuple,{f,683},[{x,1},3,{atom,'<<>>'}]}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {test,is_nonempty_list,{f,685},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nil,{f,685},[{x,5}]}.
    {test,is_binary,{f,685},[{x,4}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,2},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {swap,{y,0},{x,0}}.
    {line,[{location,"lib/kernel.ex",6292}]}.
    {call_ext,1,{extfunc,elixir_interpolation,unescape_string,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {call_last,3,{f,702},2}. % split_words/3
  {label,685}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{y,2}}.
    {line,[{location,"lib/kernel.ex",6295}]}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {swap,{y,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",6296}]}.
    {call,1,{f,757}}. % unescape_tokens/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,'<<>>'},{y,0},{x,0}]}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,3,{f,702},3}. % split_words/3


{function, 'small_literal_list?', 1, 687}.
  {label,686}.
    {line,[{location,"lib/kernel.ex",4363}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'small_literal_list?'},1}.
  {label,687}.
    {test,is_list,{f,688},[{x,0}]}.
    {gc_bif,length,{f,688},1,[{tr,{x,0},{t_list,any,any}}],{x,1}}.
    {test,is_ge,
          {f,688},
          [{integer,32},{tr,{x,1},{t_integer,{0,288230376151711743}}}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,862},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",4364}]}.
    {call_ext_only,2,{extfunc,lists,all,2}}.
  {label,688}.
    {move,{atom,false},{x,0}}.
    return.


{function, spawn, 1, 690}.
  {label,689}.
    {line,[{location,"lib/kernel.ex",1049}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,spawn},1}.
  {label,690}.
    {line,[{location,"lib/kernel.ex",1050}]}.
    {call_ext_only,1,{extfunc,erlang,spawn,1}}.


{function, spawn, 3, 692}.
  {label,691}.
    {line,[{location,"lib/kernel.ex",1072}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,spawn},3}.
  {label,692}.
    {line,[{location,"lib/kernel.ex",1073}]}.
    {call_ext_only,3,{extfunc,erlang,spawn,3}}.


{function, spawn_link, 1, 694}.
  {label,693}.
    {line,[{location,"lib/kernel.ex",1102}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,spawn_link},1}.
  {label,694}.
    {line,[{location,"lib/kernel.ex",1103}]}.
    {call_ext_only,1,{extfunc,erlang,spawn_link,1}}.


{function, spawn_link, 3, 696}.
  {label,695}.
    {line,[{location,"lib/kernel.ex",1126}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,spawn_link},3}.
  {label,696}.
    {line,[{location,"lib/kernel.ex",1127}]}.
    {call_ext_only,3,{extfunc,erlang,spawn_link,3}}.


{function, spawn_monitor, 1, 698}.
  {label,697}.
    {line,[{location,"lib/kernel.ex",1152}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,spawn_monitor},1}.
  {label,698}.
    {line,[{location,"lib/kernel.ex",1153}]}.
    {call_ext_only,1,{extfunc,erlang,spawn_monitor,1}}.


{function, spawn_monitor, 3, 700}.
  {label,699}.
    {line,[{location,"lib/kernel.ex",1175}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,spawn_monitor},3}.
  {label,700}.
    {line,[{location,"lib/kernel.ex",1176}]}.
    {call_ext_only,3,{extfunc,erlang,spawn_monitor,3}}.


{function, split_words, 3, 702}.
  {label,701}.
    {line,[{location,"lib/kernel.ex",6325}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,split_words},3}.
  {label,702}.
    {test,is_nonempty_list,{f,712},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_nil,{f,713},[{x,1}]}.
    {test,is_ne,{f,703},[{x,3},{integer,115}]}.
    {test,is_ne,{f,703},[{x,3},{integer,97}]}.
    {test,is_eq,{f,713},[{x,3},{integer,99}]}.
  {label,703}.
    {test,is_binary,{f,708},[{x,0}]}.
    {allocate,3,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {line,[{location,"lib/kernel.ex",6333}]}.
    {call_ext,1,{extfunc,'Elixir.String',split,1}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,859},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,{x,0},{y,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",6336}]}.
    {call_ext,2,{extfunc,lists,filter,2}}.
    {test,is_ne_exact,{f,704},[{tr,{x,0},{t_list,any,nil}},nil]}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/kernel.ex",6339}]}.
    {call_ext,1,{extfunc,'Elixir.Macro.Env',stacktrace,1}}.
    {move,{x,0},{x,1}}.
    {move,{literal,<<"the sigils ~w/~W do not allow trailing commas at the end of each word. If the comma is necessary, define a regular list with [...], otherwise remove the comma.">>},
          {x,0}}.
    {line,[{location,"lib/kernel.ex",6341}]}.
    {call_ext,2,{extfunc,'Elixir.IO',warn,2}}.
  {label,704}.
    {select_val,{y,1},
                {f,714},
                {list,[{integer,97},
                       {f,707},
                       {integer,99},
                       {f,706},
                       {integer,115},
                       {f,705}]}}.
  {label,705}.
    {move,{y,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,706}.
    {move,{y,0},{x,1}}.
    {move,{literal,fun 'Elixir.String':to_charlist/1},{x,0}}.
    {line,[{location,"lib/kernel.ex",6351}]}.
    {call_ext_last,2,{extfunc,lists,map,2},3}.
  {label,707}.
    {move,{y,0},{x,1}}.
    {move,{literal,fun 'Elixir.String':to_atom/1},{x,0}}.
    {line,[{location,"lib/kernel.ex",6350}]}.
    {call_ext_last,2,{extfunc,lists,map,2},3}.
  {label,708}.
    {test_heap,6,4}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],[{'__aliases__',[{alias,false}],['String']},split]}},
             nil,
             {x,0}]}}.
    {select_val,{x,3},
                {f,715},
                {list,[{integer,97},
                       {f,711},
                       {integer,99},
                       {f,710},
                       {integer,115},
                       {f,709}]}}.
  {label,709}.
    return.
  {label,710}.
    {test_heap,8,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,
        {literal,
            {'&',[],
                [{'/',
                     [{context,'Elixir.Kernel'},
                      {imports,[{2,'Elixir.Kernel'}]}],
                     [{{'.',[],
                           [{'__aliases__',[{alias,false}],['String']},
                            to_charlist]},
                       [{no_parens,true}],
                       []},
                      1]}]}},
        {x,0},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[lists,map]}},nil,{x,0}]}}.
    return.
  {label,711}.
    {test_heap,8,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,
        {literal,
            {'&',[],
                [{'/',
                     [{context,'Elixir.Kernel'},
                      {imports,[{2,'Elixir.Kernel'}]}],
                     [{{'.',[],
                           [{'__aliases__',[{alias,false}],['String']},
                            to_atom]},
                       [{no_parens,true}],
                       []},
                      1]}]}},
        {x,0},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[lists,map]}},nil,{x,0}]}}.
    return.
  {label,712}.
    {test,is_nil,{f,713},[{x,1}]}.
    {move,{literal,"s"},{x,1}}.
    {call_only,3,{f,702}}. % split_words/3
  {label,713}.
    {allocate,0,0}.
    {move,{literal,<<"modifier must be one of: s, a, c">>},{x,0}}.
    {line,[{location,"lib/kernel.ex",6366}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,714}.
    {line,[{location,"lib/kernel.ex",6348}]}.
    {case_end,{y,1}}.
  {label,715}.
    {line,[{location,"lib/kernel.ex",6357}]}.
    {case_end,{x,3}}.


{function, struct, 1, 717}.
  {label,716}.
    {line,[{location,"lib/kernel.ex",2300}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,struct},1}.
  {label,717}.
    {move,nil,{x,1}}.
    {call_only,2,{f,719}}. % struct/2


{function, struct, 2, 719}.
  {label,718}.
    {line,[{location,"lib/kernel.ex",2300}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,struct},2}.
  {label,719}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,856},0,0,{x,2},{list,[]}}.
    {call_only,3,{f,721}}. % struct/3


{function, struct, 3, 721}.
  {label,720}.
    {line,[{location,"lib/kernel.ex",2349}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,struct},3}.
  {label,721}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nil,{f,722},[{x,1}]}.
    {test,is_atom,{f,723},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{atom,'__struct__'},{x,1}}.
    {line,[{location,"lib/kernel.ex",2350}]}.
    {apply,0}.
    {move,{integer,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,798},1}. % 'validate_struct!'/3
  {label,722}.
    {test,is_atom,{f,723},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{atom,'__struct__'},{x,1}}.
    {line,[{location,"lib/kernel.ex",2354}]}.
    {apply,0}.
    {move,{integer,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {call,3,{f,798}}. % 'validate_struct!'/3
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,721},2}. % struct/3
  {label,723}.
    {test,is_map,{f,720},[{x,0}]}.
    {get_map_elements,{f,720},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_nil,{f,724},[{x,1}]}.
    {test,is_atom,{f,720},[{x,3}]}.
    return.
  {label,724}.
    {test,is_atom,{f,720},[{x,3}]}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",2362}]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, 'struct!', 1, 726}.
  {label,725}.
    {line,[{location,"lib/kernel.ex",2333}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'struct!'},1}.
  {label,726}.
    {move,nil,{x,1}}.
    {call_only,2,{f,728}}. % 'struct!'/2


{function, 'struct!', 2, 728}.
  {label,727}.
    {line,[{location,"lib/kernel.ex",2335}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'struct!'},2}.
  {label,728}.
    {test,is_atom,{f,729},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{atom,'__struct__'},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",2336}]}.
    {apply,1}.
    {move,{integer,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,798},1}. % 'validate_struct!'/3
  {label,729}.
    {test,is_map,{f,727},[{x,0}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,853},0,0,{x,2},{list,[]}}.
    {call_only,3,{f,721}}. % struct/3


{function, 'MACRO-tap', 3, 731}.
  {label,730}.
    {line,[{location,"lib/kernel.ex",1201}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-tap'},3}.
  {label,731}.
    {test_heap,24,3}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{literal,{'fun',[{line,1202}],'Elixir.Kernel'}},{x,0},{x,0}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{literal,{value,[{line,1202}],'Elixir.Kernel'}},{x,1},{x,1}}.
    {put_tuple2,{x,1},{list,[{atom,'='},nil,{x,1}]}}.
    {put_list,
        {x,1},
        {literal,
            [{'__block__',[],
                 [{'=',[],
                      [{'_',[],'Elixir.Kernel'},
                       {{'.',[],[{'fun',[],'Elixir.Kernel'}]},
                        [],
                        [{value,[],'Elixir.Kernel'}]}]},
                  {value,[],'Elixir.Kernel'}]}]},
        {x,1}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    return.


{function, 'MACRO-then', 3, 733}.
  {label,732}.
    {line,[{location,"lib/kernel.ex",2568}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-then'},3}.
  {label,733}.
    {test_heap,12,3}.
    {put_list,{x,2},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'.'},nil,{x,0}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},nil,{x,1}]}}.
    return.


{function, throw, 1, 735}.
  {label,734}.
    {line,[{location,"lib/kernel.ex",1219}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,throw},1}.
  {label,735}.
    {line,[{location,"lib/kernel.ex",1220}]}.
    {call_ext_only,1,{extfunc,erlang,throw,1}}.


{function, tl, 1, 737}.
  {label,736}.
    {line,[{location,"lib/kernel.ex",1255}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,tl},1}.
  {label,737}.
    {line,[{location,"lib/kernel.ex",1256}]}.
    {bif,tl,{f,0},[{x,0}],{x,0}}.
    return.


{function, to_calendar_struct, 2, 739}.
  {label,738}.
    {line,[{location,"lib/kernel.ex",6253}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,to_calendar_struct},2}.
  {label,739}.
    {'%',{var_info,{x,0},
                   [{type,{t_atom,['Elixir.Date','Elixir.DateTime',
                                   'Elixir.NaiveDateTime','Elixir.Time']}}]}}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_cons,
                     {t_union,none,none,none,
                         [{{2,{t_atom,[calendar]}},
                           {t_tuple,2,true,#{1 => {t_atom,[calendar]}}}},
                          {{2,{t_atom,[day]}},
                           {t_tuple,2,true,#{1 => {t_atom,[day]}}}},
                          {{2,{t_atom,[hour]}},
                           {t_tuple,2,true,#{1 => {t_atom,[hour]}}}},
                          {{2,{t_atom,[microsecond]}},
                           {t_tuple,2,true,#{1 => {t_atom,[microsecond]}}}},
                          {{2,{t_atom,[minute]}},
                           {t_tuple,2,true,#{1 => {t_atom,[minute]}}}},
                          {{2,{t_atom,[month]}},
                           {t_tuple,2,true,#{1 => {t_atom,[month]}}}},
                          {{2,{t_atom,[second]}},
                           {t_tuple,2,true,#{1 => {t_atom,[second]}}}},
                          {{2,{t_atom,[std_offset]}},
                           {t_tuple,2,true,
                               #{1 => {t_atom,[std_offset]},
                                 2 => {t_integer,{0,0}}}}},
                          {{2,{t_atom,[time_zone]}},
                           {t_tuple,2,true,
                               #{1 => {t_atom,[time_zone]},
                                 2 => {t_bitstring,56}}}},
                          {{2,{t_atom,[utc_offset]}},
                           {t_tuple,2,true,
                               #{1 => {t_atom,[utc_offset]},
                                 2 => {t_integer,{0,0}}}}},
                          {{2,{t_atom,[year]}},
                           {t_tuple,2,true,#{1 => {t_atom,[year]}}}},
                          {{2,{t_atom,[zone_abbr]}},
                           {t_tuple,2,true,
                               #{1 => {t_atom,[zone_abbr]},
                                 2 => {t_bitstring,24}}}}],
                         none},
                     nil}}]}}.
    {allocate_heap,0,5,2}.
    {put_tuple2,{x,0},{list,[{atom,'__struct__'},{x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/kernel.ex",6255}]}.
    {call_ext,2,{extfunc,elixir_quote,list,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,'%{}'},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, 'MACRO-to_char_list', 2, 741}.
  {label,740}.
    {line,[{location,"lib/kernel.ex",6442}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-to_char_list'},2}.
  {label,741}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {line,[{location,"lib/kernel.ex",6445}]}.
    {call_ext,1,{extfunc,'Elixir.Macro.Env',stacktrace,1}}.
    {move,{x,0},{x,1}}.
    {move,{literal,<<"Kernel.to_char_list/1 is deprecated, use Kernel.to_charlist/1 instead">>},
          {x,0}}.
    {line,[{location,"lib/kernel.ex",6443}]}.
    {call_ext,2,{extfunc,'Elixir.IO',warn,2}}.
    {test_heap,6,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['Kernel']},
                      to_charlist]}},
             nil,
             {x,0}]}}.
    {deallocate,1}.
    return.


{function, 'MACRO-to_charlist', 2, 743}.
  {label,742}.
    {line,[{location,"lib/kernel.ex",3196}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-to_charlist'},2}.
  {label,743}.
    {test_heap,6,2}.
    {put_list,{x,1},nil,{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{literal,
                 {'.',[],
                     [{'__aliases__',[{alias,false}],['List','Chars']},
                      to_charlist]}},
             nil,
             {x,0}]}}.
    return.


{function, 'MACRO-to_string', 2, 745}.
  {label,744}.
    {line,[{location,"lib/kernel.ex",3183}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-to_string'},2}.
  {label,745}.
    {test_heap,6,2}.
    {put_list,{x,1},nil,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],['Elixir.String.Chars',to_string]}},
                       nil,
                       {x,0}]}}.
    return.


{function, trunc, 1, 747}.
  {label,746}.
    {line,[{location,"lib/kernel.ex",1278}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,trunc},1}.
  {label,747}.
    {line,[{location,"lib/kernel.ex",1279}]}.
    {gc_bif,trunc,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, tuple_size, 1, 749}.
  {label,748}.
    {line,[{location,"lib/kernel.ex",1297}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,tuple_size},1}.
  {label,749}.
    {line,[{location,"lib/kernel.ex",1298}]}.
    {bif,tuple_size,{f,0},[{x,0}],{x,0}}.
    return.


{function, 'typespec?', 1, 751}.
  {label,750}.
    {line,[{location,"lib/kernel.ex",3620}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'typespec?'},1}.
  {label,751}.
    {select_val,{x,0},
                {f,753},
                {list,[{atom,callback},
                       {f,752},
                       {atom,macrocallback},
                       {f,752},
                       {atom,opaque},
                       {f,752},
                       {atom,spec},
                       {f,752},
                       {atom,type},
                       {f,752},
                       {atom,typep},
                       {f,752}]}}.
  {label,752}.
    {move,{atom,true},{x,0}}.
    return.
  {label,753}.
    {move,{atom,false},{x,0}}.
    return.


{function, unescape_list_tokens, 1, 755}.
  {label,754}.
    {line,[{location,"lib/kernel.ex",6432}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,unescape_list_tokens},1}.
  {label,755}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,850},0,0,{x,1},{list,[]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",6438}]}.
    {call_ext_only,2,{extfunc,lists,map,2}}.


{function, unescape_tokens, 1, 757}.
  {label,756}.
    {line,[{location,"lib/kernel.ex",6408}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,unescape_tokens},1}.
  {label,757}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,847},0,0,{x,1},{list,[]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",6409}]}.
    {call_ext_only,2,{extfunc,lists,map,2}}.


{function, unescape_tokens, 2, 759}.
  {label,758}.
    {line,[{location,"lib/kernel.ex",6420}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,unescape_tokens},2}.
  {label,759}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,844},0,0,{x,1},{list,[{x,1}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",6421}]}.
    {call_ext_only,2,{extfunc,lists,map,2}}.


{function, 'MACRO-unless', 3, 761}.
  {label,760}.
    {line,[{location,"lib/kernel.ex",3760}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-unless'},3}.
  {label,761}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,182}}. % build_unless/2


{function, unnest, 4, 763}.
  {label,762}.
    {line,[{location,"lib/kernel.ex",3131}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,unnest},4}.
  {label,763}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_list,
                     {t_union,none,none,none,
                         [{{2,{t_atom,[access]}},
                           {t_tuple,2,true,#{1 => {t_atom,[access]}}}},
                          {{2,{t_atom,[map]}},
                           {t_tuple,2,true,#{1 => {t_atom,[map]}}}}],
                         none},
                     nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[false,true]}}]}}.
    {'%',{var_info,{x,3},[{type,{t_bitstring,8}}]}}.
    {test,is_tuple,{f,766},[{x,0}]}.
    {test,test_arity,{f,766},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,4}}.
    {test,is_tagged_tuple,{f,766},[{x,4},3,{atom,'.'}]}.
    {get_tuple_element,{x,4},2,{x,4}}.
    {test,is_nonempty_list,{f,766},[{x,4}]}.
    {get_tuple_element,{x,0},2,{x,5}}.
    {get_list,{x,4},{x,6},{x,4}}.
    {test,is_eq_exact,{f,764},[{x,6},{atom,'Elixir.Access'}]}.
    {test,is_eq_exact,{f,764},[{x,4},{literal,[get]}]}.
    {test,is_nonempty_list,{f,764},[{x,5}]}.
    {get_list,{x,5},{x,7},{x,8}}.
    {test,is_nonempty_list,{f,764},[{x,8}]}.
    {get_list,{x,8},{x,9},{x,8}}.
    {test,is_nil,{f,764},[{x,8}]}.
    {test_heap,5,10}.
    {put_tuple2,{x,0},{list,[{atom,access},{x,9}]}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{atom,false},{x,2}}.
    {move,{x,7},{x,0}}.
    {call_only,4,{f,763}}. % unnest/4
  {label,764}.
    {test,is_nonempty_list,{f,766},[{x,4}]}.
    {get_list,{x,4},{x,7},{x,4}}.
    {test,is_nil,{f,766},[{x,4}]}.
    {test,is_nil,{f,766},[{x,5}]}.
    {test,is_tuple,{f,766},[{x,6}]}.
    {bif,element,{f,766},[{integer,1},{tr,{x,6},{t_tuple,0,false,#{}}}],{x,4}}.
    {select_val,{x,4},
                {f,765},
                {list,[{atom,'__MODULE__'},
                       {f,766},
                       {atom,'__aliases__'},
                       {f,766}]}}.
  {label,765}.
    {test_heap,5,8}.
    {put_tuple2,{x,0},{list,[{atom,map},{x,7}]}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,6},{x,0}}.
    {call_only,4,{f,763}}. % unnest/4
  {label,766}.
    {test,is_nil,
          {f,767},
          [{tr,{x,1},
               {t_list,{t_union,none,none,none,
                                [{{2,{t_atom,[access]}},
                                  {t_tuple,2,true,#{1 => {t_atom,[access]}}}},
                                 {{2,{t_atom,[map]}},
                                  {t_tuple,2,true,#{1 => {t_atom,[map]}}}}],
                                none},
                       nil}}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"lib/kernel.ex",3144}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {line,[{location,"lib/kernel.ex",3143}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected expression given to ">>},
                          {integer,29},
                          {atom,binary},
                          2,8,nil,
                          {tr,{y,0},{t_bitstring,8}},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" to access at least one element, got: ">>},
                          {integer,38},
                          {atom,binary},
                          5,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {line,[{location,"lib/kernel.ex",3142}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,767}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"lib/kernel.ex",3148}]}.
    {call,1,{f,600}}. % 'proper_start?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,768},[{x,0},{atom,true}]}.
    {test_heap,5,0}.
    {put_list,{y,3},{y,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1}]}}.
    {deallocate,4}.
    return.
  {label,768}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lib/kernel.ex",3155}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {line,[{location,"lib/kernel.ex",3154}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expression given to ">>},
                          {integer,20},
                          {atom,binary},
                          2,8,nil,
                          {tr,{y,0},{t_bitstring,8}},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" must start with a variable, local or remote call and be followed by an element access, got: ">>},
                          {integer,93},
                          {atom,binary},
                          5,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {line,[{location,"lib/kernel.ex",3153}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, 'MACRO-update_in', 3, 770}.
  {label,769}.
    {line,[{location,"lib/kernel.ex",2986}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-update_in'},3}.
  {label,770}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{atom,true},{x,2}}.
    {move,{literal,<<"update_in/2">>},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/kernel.ex",2987}]}.
    {call,4,{f,763}}. % unnest/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_cons,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_eq_exact,{f,771},[{x,0},{atom,true}]}.
    {move,{x,2},{x,0}}.
    {move,{y,0},{x,2}}.
    {call_last,3,{f,567},1}. % nest_update_in/3
  {label,771}.
    {test_heap,27,3}.
    {put_list,{y,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'.'},nil,{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,0},nil,{literal,[{x,[],'Elixir.Kernel'}]}]}}.
    {put_tuple2,{x,0},{list,[{atom,nil},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,[{x,[],'Elixir.Kernel'}]},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,fn},nil,{x,0}]}}.
    {swap,{x,0},{x,2}}.
    {trim,1,0}.
    {line,[{location,"lib/kernel.ex",2992}]}.
    {call,3,{f,551}}. % nest_get_and_update_in/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_tuple,3,true,
         #{1 =>
            {t_tuple,3,true,
             #{1 => {t_atom,['.']},
               2 => nil,
               3 =>
                {t_cons,
                 {t_union,
                  {t_atom,[get_and_update,'get_and_update!']},
                  none,none,
                  [{{3,{t_atom,['__aliases__']}},
                    {t_tuple,3,true,
                     #{1 => {t_atom,['__aliases__']},
                       2 => {t_cons,any,any},
                       3 => {t_cons,any,any}}}}],
                  none},
                 nil}}},
           2 => nil,
           3 => {t_cons,any,nil}}}}]}}.
    {test_heap,8,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{integer,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,element]}},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, update_in, 3, 773}.
  {label,772}.
    {line,[{location,"lib/kernel.ex",2733}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,update_in},3}.
  {label,773}.
    {test,is_nonempty_list,{f,772},[{x,1}]}.
    {test,is_function,{f,772},[{x,2}]}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,842},0,0,{x,2},{list,[{x,2}]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_atom,[nil]}}}}]}}.
    {line,[{location,"lib/kernel.ex",2734}]}.
    {call_ext,3,{extfunc,'Elixir.Kernel',get_and_update_in,3}}.
    {bif,element,{f,0},[{integer,2},{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, 'MACRO-use', 2, 775}.
  {label,774}.
    {line,[{location,"lib/kernel.ex",5674}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-use'},2}.
  {label,775}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,777},1}. % 'MACRO-use'/3


{function, 'MACRO-use', 3, 777}.
  {label,776}.
    {line,[{location,"lib/kernel.ex",5674}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-use'},3}.
  {label,777}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",5676}]}.
    {call,2,{f,343}}. % expand_aliases/2
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,839},0,0,{x,1},{list,[{y,1},{y,0}]}}.
    {'%',
     {var_info,
      {x,1},
      [{fun_type,
        {t_tuple,3,true,
         #{1 => {t_atom,['__block__']},
           2 => nil,
           3 =>
            {t_cons,
             {t_tuple,3,true,
              #{1 =>
                 {t_union,
                  {t_atom,[require]},
                  none,none,
                  [{{3,{t_atom,['.']}},
                    {t_tuple,3,true,
                     #{1 => {t_atom,['.']},2 => nil,3 => {t_cons,any,any}}}}],
                  none},
                2 => {t_list,{t_tuple,0,false,#{}},nil},
                3 => {t_cons,any,nil}}},
             nil}}}}]}}.
    {trim,2,0}.
    {call_ext,2,{extfunc,'Elixir.Enum',map,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/kernel.ex",5689}]}.
    {call_ext,2,{extfunc,elixir_quote,list,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, 'validate_range!', 2, 779}.
  {label,778}.
    {line,[{location,"lib/kernel.ex",3935}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'validate_range!'},2}.
  {label,779}.
    {test,is_float,{f,780},[{x,0}]}.
    {jump,{f,787}}.
  {label,780}.
    {test,is_float,{f,781},[{x,1}]}.
    {jump,{f,787}}.
  {label,781}.
    {test,is_atom,{f,782},[{x,0}]}.
    {jump,{f,787}}.
  {label,782}.
    {test,is_atom,{f,783},[{x,1}]}.
    {jump,{f,787}}.
  {label,783}.
    {test,is_binary,{f,784},[{x,0}]}.
    {jump,{f,787}}.
  {label,784}.
    {test,is_binary,{f,785},[{x,1}]}.
    {jump,{f,787}}.
  {label,785}.
    {test,is_list,{f,786},[{x,0}]}.
    {jump,{f,787}}.
  {label,786}.
    {test,is_list,{f,788},[{x,1}]}.
  {label,787}.
    {allocate_heap,0,8,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'..'},nil,{x,0}]}}.
    {line,[{location,"lib/kernel.ex",3940}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {line,[{location,"lib/kernel.ex",3939}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"ranges (first..last//step) expect both sides to be integers, got: ">>},
                          {integer,66},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/kernel.ex",3938}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,788}.
    {move,{atom,ok},{x,0}}.
    return.


{function, 'validate_step!', 1, 790}.
  {label,789}.
    {line,[{location,"lib/kernel.ex",3945}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'validate_step!'},1}.
  {label,790}.
    {test,is_float,{f,791},[{x,0}]}.
    {jump,{f,795}}.
  {label,791}.
    {test,is_atom,{f,792},[{x,0}]}.
    {jump,{f,795}}.
  {label,792}.
    {test,is_binary,{f,793},[{x,0}]}.
    {jump,{f,795}}.
  {label,793}.
    {test,is_list,{f,794},[{x,0}]}.
    {jump,{f,795}}.
  {label,794}.
    {test,is_eq,{f,796},[{x,0},{integer,0}]}.
  {label,795}.
    {allocate,0,1}.
    {line,[{location,"lib/kernel.ex",3949}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {line,[{location,"lib/kernel.ex",3948}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"ranges (first..last//step) expect the step to be a non-zero integer, got: ">>},
                          {integer,74},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/kernel.ex",3947}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,796}.
    {move,{atom,ok},{x,0}}.
    return.


{function, 'validate_struct!', 3, 798}.
  {label,797}.
    {line,[{location,"lib/kernel.ex",2365}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'validate_struct!'},3}.
  {label,798}.
    {'%',{var_info,{x,1},[{type,{t_atom,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,{0,1}}}]}}.
    {test,is_map,{f,800},[{x,0}]}.
    {get_map_elements,{f,800},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_eq_exact,{f,799},[{tr,{x,1},{t_atom,any}},{x,3}]}.
    return.
  {label,799}.
    {test,is_atom,{f,800},[{x,3}]}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",2371}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,1},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {swap,{y,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",2372}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/kernel.ex",2371}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected struct name returned by ">>},
                          {integer,33},
                          {atom,binary},
                          2,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<".__struct__/">>},
                          {integer,12},
                          {atom,binary},
                          4,8,nil,
                          {y,2},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" to be ">>},
                          {integer,7},
                          {atom,binary},
                          6,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<", got: ">>},
                          {integer,7},
                          {atom,binary},
                          8,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,3,0}.
    {line,[{location,"lib/kernel.ex",2374}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,800}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",2379}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {swap,{y,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",2380}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/kernel.ex",2379}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected ">>},
                          {integer,9},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<".__struct__/">>},
                          {integer,12},
                          {atom,binary},
                          4,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" to return a map with a :__struct__ key that holds the name of the struct (atom), got: ">>},
                          {integer,87},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,2,0}.
    {line,[{location,"lib/kernel.ex",2382}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, 'validate_variable_only_args!', 2, 802}.
  {label,801}.
    {line,[{location,"lib/kernel.ex",5563}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'validate_variable_only_args!'},2}.
  {label,802}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,835},0,0,{x,0},{list,[{x,0}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[ok]}}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",5564}]}.
    {call_ext_only,2,{extfunc,'Elixir.Enum',each,2}}.


{function, 'MACRO-var!', 2, 804}.
  {label,803}.
    {line,[{location,"lib/kernel.ex",4497}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-var!'},2}.
  {label,804}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{atom,nil},{x,2}}.
    {move,{y,0},{x,1}}.
    {call_last,3,{f,806},1}. % 'MACRO-var!'/3


{function, 'MACRO-var!', 3, 806}.
  {label,805}.
    {line,[{location,"lib/kernel.ex",4499}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-var!'},3}.
  {label,806}.
    {test,is_tuple,{f,808},[{x,1}]}.
    {test,test_arity,{f,808},[{x,1},3]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,4}}.
    {test,is_atom,{f,808},[{x,3}]}.
    {get_tuple_element,{x,1},2,{x,5}}.
    {test,is_atom,{f,808},[{x,5}]}.
    {allocate,3,5}.
    {move,{x,3},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{y,1}}.
    {move,{integer,1},{x,1}}.
    {move,{atom,counter},{x,0}}.
    {line,[{location,"lib/kernel.ex",4501}]}.
    {call_ext,3,{extfunc,lists,keydelete,3}}.
    {move,{x,0},{x,2}}.
    {move,{integer,1},{x,1}}.
    {move,{literal,{if_undefined,raise}},{x,3}}.
    {move,{atom,if_undefined},{x,0}}.
    {line,[{location,"lib/kernel.ex",4502}]}.
    {call_ext,4,{extfunc,lists,keystore,4}}.
    {swap,{y,2},{x,0}}.
    {move,{y,1},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/kernel.ex",4504}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {test,is_atom,{f,807},[{x,0}]}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,0},{y,2},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,807}.
    {trim,3,0}.
    {line,[{location,"lib/kernel.ex",4510}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected var! context to expand to an atom, got: ">>},
                          {integer,49},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/kernel.ex",4509}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,808}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",4515}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected a variable to be given to var!, got: ">>},
                          {integer,46},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, wrap_binding, 2, 810}.
  {label,809}.
    {line,[{location,"lib/kernel.ex",3665}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,wrap_binding},2}.
  {label,810}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_tuple,3,true,
                     #{2 =>
                           {t_cons,
                               {t_tuple,2,true,
                                   #{1 => {t_atom,[generated]},
                                     2 => {t_atom,[true]}}},
                               nil}}}}]}}.
    {test,is_eq_exact,{f,811},[{x,0},{atom,true}]}.
    {test_heap,6,2}.
    {put_list,{x,1},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'^'},nil,{x,0}]}}.
    return.
  {label,811}.
    {move,{x,1},{x,0}}.
    return.


{function, wrap_concatenation, 3, 813}.
  {label,812}.
    {line,[{location,"lib/kernel.ex",1928}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,wrap_concatenation},3}.
  {label,813}.
    {'%',{var_info,{x,1},[{type,{t_atom,[left,right]}}]}}.
    {test,is_binary,{f,814},[{x,0}]}.
    return.
  {label,814}.
    {test,is_list,{f,815},[{x,0}]}.
    {jump,{f,818}}.
  {label,815}.
    {test,is_atom,{f,816},[{x,0}]}.
    {jump,{f,818}}.
  {label,816}.
    {test,is_integer,{f,817},[{x,0}]}.
    {jump,{f,818}}.
  {label,817}.
    {test,is_float,{f,819},[{x,0}]}.
  {label,818}.
    {allocate,0,1}.
    {line,[{location,"lib/kernel.ex",1936}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected binary argument in <> operator but got: ">>},
                          {integer,49},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/kernel.ex",1935}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {line,[{location,"lib/kernel.ex",1934}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,819}.
    {allocate,0,3}.
    {line,[{location,"lib/kernel.ex",1942}]}.
    {call,3,{f,346}}. % expand_concat_argument/3
    {test_heap,6,1}.
    {put_list,{x,0},{literal,[{binary,[],nil}]},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'::'},nil,{x,0}]}}.
    {deallocate,0}.
    return.


{function, 'MACRO-|>', 3, 821}.
  {label,820}.
    {line,[{location,"lib/kernel.ex",4128}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-|>'},3}.
  {label,821}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {move,{x,1},{y,1}}.
    {make_fun3,{f,833},0,0,{y,0},{list,[]}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/kernel.ex",4133}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',unpipe,1}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,lists,foldl,3},2}.


{function, 'MACRO-||', 3, 823}.
  {label,822}.
    {line,[{location,"lib/kernel.ex",4045}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'MACRO-||'},3}.
  {label,823}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {test,is_map,{f,824},[{x,0}]}.
    {get_map_elements,{f,824},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,context},{x,1}]}}.
    {move,{x,1},{x,0}}.
    {jump,{f,826}}.
  {label,824}.
    {test,is_atom,{f,827},[{x,0}]}.
    {select_val,{x,0},
                {f,825},
                {list,[{atom,false},
                       {f,827},
                       {atom,nil},
                       {f,827},
                       {atom,true},
                       {f,827}]}}.
  {label,825}.
    {move,{atom,context},{x,1}}.
    {line,[{location,"lib/kernel.ex",4046}]}.
    {apply,0}.
  {label,826}.
    {move,{literal,<<"||">>},{x,1}}.
    {call,2,{f,148}}. % assert_no_match_or_guard_scope/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,23,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{literal,[{'when',[],
                                [{x,[],'Elixir.Kernel'},
                                 {{'.',[],['Elixir.Kernel',in]},
                                  [],
                                  [{x,[],'Elixir.Kernel'},[false,nil]]}]}]},
              {x,0},
              {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'->'},nil,{x,0}]}}.
    {put_list,{x,0},
              {literal,[{'->',[],
                              [[{x,[],'Elixir.Kernel'}],
                               {x,[],'Elixir.Kernel'}]}]},
              {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,do},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'case'},nil,{x,0}]}}.
    {deallocate,2}.
    return.
  {label,827}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,context},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.


{function, module_info, 0, 829}.
  {label,828}.
    {line,[]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,module_info},0}.
  {label,829}.
    {move,{atom,'Elixir.Kernel'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 831}.
  {label,830}.
    {line,[]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,module_info},1}.
  {label,831}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Kernel'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-MACRO-|>/3-fun-0-', 2, 833}.
  {label,832}.
    {line,[{location,"lib/kernel.ex",4129}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-MACRO-|>/3-fun-0-'},2}.
  {label,833}.
    {test,is_tuple,{f,832},[{x,0}]}.
    {test,test_arity,{f,832},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lib/kernel.ex",4130}]}.
    {call_ext_only,3,{extfunc,'Elixir.Macro',pipe,3}}.


{function, '-validate_variable_only_args!/2-fun-0-', 2, 835}.
  {label,834}.
    {line,[{location,"lib/kernel.ex",5564}]}.
    {func_info,{atom,'Elixir.Kernel'},
               {atom,'-validate_variable_only_args!/2-fun-0-'},
               2}.
  {label,835}.
    {test,is_tuple,{f,837},[{x,0}]}.
    {test,test_arity,{f,837},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_atom,{f,836},[{x,2}]}.
    {test,is_atom,{f,836},[{x,0}]}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,836}.
    {test,is_eq_exact,{f,837},[{x,2},{atom,'\\\\'}]}.
    {test,is_nonempty_list,{f,837},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_tuple,{f,837},[{x,2}]}.
    {test,test_arity,{f,837},[{x,2},3]}.
    {test,is_nonempty_list,{f,837},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {test,is_nil,{f,837},[{x,0}]}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {test,is_atom,{f,837},[{x,0}]}.
    {get_tuple_element,{x,2},2,{x,0}}.
    {test,is_atom,{f,837},[{x,0}]}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,837}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",5572}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid syntax in defguard ">>},
                          {integer,27},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, '-MACRO-use/3-fun-0-', 3, 839}.
  {label,838}.
    {line,[{location,"lib/kernel.ex",5676}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-MACRO-use/3-fun-0-'},3}.
  {label,839}.
    {test,is_atom,{f,840},[{x,0}]}.
    {test_heap,26,3}.
    {put_list,{x,0},nil,{x,1}}.
    {put_list,{x,0},{literal,['__using__']},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'.'},nil,{x,0}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,0},{list,[{x,0},nil,{x,2}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},
                {list,[{atom,require},
                       {literal,[{context,'Elixir.Kernel'}]},
                       {x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    return.
  {label,840}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/kernel.ex",5686}]}.
    {call_ext,1,{extfunc,'Elixir.Macro',to_string,1}}.
    {line,[{location,"lib/kernel.ex",5685}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid arguments for use, expected a compile time atom or alias, got: ">>},
                          {integer,71},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/kernel.ex",5684}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, '-update_in/3-fun-0-', 2, 842}.
  {label,841}.
    {line,[{location,"lib/kernel.ex",2734}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-update_in/3-fun-0-'},2}.
  {label,842}.
    {'%',{var_info,{x,1},[{type,{t_fun,any,any,any}}]}}.
    {allocate,0,2}.
    {call_fun2,{atom,unsafe},1,{tr,{x,1},{t_fun,any,any,any}}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,nil},{x,0}]}}.
    {deallocate,0}.
    return.


{function, '-unescape_tokens/2-fun-0-', 2, 844}.
  {label,843}.
    {line,[{location,"lib/kernel.ex",6422}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-unescape_tokens/2-fun-0-'},2}.
  {label,844}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_binary,{f,845},[{x,0}]}.
    {line,[{location,"lib/kernel.ex",6424}]}.
    {call_ext_only,2,{extfunc,elixir_interpolation,unescape_string,2}}.
  {label,845}.
    return.


{function, '-unescape_tokens/1-fun-0-', 1, 847}.
  {label,846}.
    {line,[{location,"lib/kernel.ex",6410}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-unescape_tokens/1-fun-0-'},1}.
  {label,847}.
    {test,is_binary,{f,848},[{x,0}]}.
    {line,[{location,"lib/kernel.ex",6412}]}.
    {call_ext_only,1,{extfunc,elixir_interpolation,unescape_string,1}}.
  {label,848}.
    return.


{function, '-unescape_list_tokens/1-fun-0-', 1, 850}.
  {label,849}.
    {line,[{location,"lib/kernel.ex",6433}]}.
    {func_info,{atom,'Elixir.Kernel'},
               {atom,'-unescape_list_tokens/1-fun-0-'},
               1}.
  {label,850}.
    {test,is_tagged_tuple,{f,851},[{x,0},3,{atom,'::'}]}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,is_nonempty_list,{f,851},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nonempty_list,{f,851},[{x,1}]}.
    {get_tl,{x,1},{x,1}}.
    {test,is_nil,{f,851},[{x,1}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,851}.
    {test,is_binary,{f,849},[{x,0}]}.
    {line,[{location,"lib/kernel.ex",6435}]}.
    {call_ext_only,1,{extfunc,elixir_interpolation,unescape_string,1}}.


{function, '-struct!/2-fun-0-', 2, 853}.
  {label,852}.
    {line,[{location,"lib/kernel.ex",2340}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-struct!/2-fun-0-'},2}.
  {label,853}.
    {test,is_tuple,{f,852},[{x,0}]}.
    {test,test_arity,{f,852},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_eq_exact,{f,854},[{x,2},{atom,'__struct__'}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,854}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",2345}]}.
    {call_ext_only,3,{extfunc,maps,update,3}}.


{function, '-struct/2-fun-0-', 2, 856}.
  {label,855}.
    {line,[{location,"lib/kernel.ex",2301}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-struct/2-fun-0-'},2}.
  {label,856}.
    {test,is_tuple,{f,855},[{x,0}]}.
    {test,test_arity,{f,855},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_ne_exact,{f,857},[{x,2},{atom,'__struct__'}]}.
    {test,is_map,{f,857},[{x,1}]}.
    {test,has_map_fields,{f,857},{x,1},{list,[{x,2}]}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"lib/kernel.ex",2307}]}.
    {put_map_exact,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,857}.
    {move,{x,1},{x,0}}.
    return.


{function, '-split_words/3-fun-0-', 1, 859}.
  {label,858}.
    {line,[{location,"lib/kernel.ex",6336}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-split_words/3-fun-0-'},1}.
  {label,859}.
    {gc_bif,byte_size,{f,0},1,[{x,0}],{x,1}}.
    {test,is_lt,
          {f,860},
          [{integer,1},{tr,{x,1},{t_integer,{0,288230376151711743}}}]}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,binary,last,1}}.
    {bif,'==',{f,0},[{x,0},{integer,44}],{x,0}}.
    {deallocate,0}.
    return.
  {label,860}.
    {move,{atom,false},{x,0}}.
    return.


{function, '-small_literal_list?/1-fun-0-', 1, 862}.
  {label,861}.
    {line,[{location,"lib/kernel.ex",4364}]}.
    {func_info,{atom,'Elixir.Kernel'},
               {atom,'-small_literal_list?/1-fun-0-'},
               1}.
  {label,862}.
    {test,is_binary,{f,863},[{x,0}]}.
    {jump,{f,864}}.
  {label,863}.
    {test,is_atom,{f,865},[{x,0}]}.
  {label,864}.
    {move,{atom,true},{x,0}}.
    return.
  {label,865}.
    {bif,is_number,{f,0},[{x,0}],{x,0}}.
    return.


{function, '-MACRO-raise/2-fun-0-', 1, 867}.
  {label,866}.
    {line,[{location,"lib/kernel.ex",2017}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-MACRO-raise/2-fun-0-'},1}.
  {label,867}.
    {test_heap,6,1}.
    {put_list,
        {x,0},
        {literal,
            [none,
             [{error_info,
                  {'%{}',[],
                      [{module,
                           {'__aliases__',
                               [{alias,false}],
                               ['Exception']}}]}}]]},
        {x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,error]}},nil,{x,0}]}}.
    return.


{function, '-MACRO-raise/2-fun-1-', 1, 869}.
  {label,868}.
    {line,[{location,"lib/kernel.ex",2024}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-MACRO-raise/2-fun-1-'},1}.
  {label,869}.
    {test_heap,6,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,error]}},nil,{x,0}]}}.
    return.


{function, '-put_in/3-fun-0-', 2, 871}.
  {label,870}.
    {line,[{location,"lib/kernel.ex",2701}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-put_in/3-fun-0-'},2}.
  {label,871}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,nil},{x,1}]}}.
    return.


{function, '-pop_in_data/2-fun-2-', 2, 873}.
  {label,872}.
    {line,[{location,"lib/kernel.ex",2875}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-pop_in_data/2-fun-2-'},2}.
  {label,873}.
    {call_only,2,{f,594}}. % pop_in_data/2


{function, '-pop_in_data/2-fun-1-', 2, 875}.
  {label,874}.
    {line,[{location,"lib/kernel.ex",2870}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-pop_in_data/2-fun-1-'},2}.
  {label,875}.
    {call_only,2,{f,594}}. % pop_in_data/2


{function, '-pop_in_data/2-fun-0-', 1, 877}.
  {label,876}.
    {line,[{location,"lib/kernel.ex",2867}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-pop_in_data/2-fun-0-'},1}.
  {label,877}.
    {move,{atom,pop},{x,0}}.
    return.


{function, '-in_list/6-fun-1-', 2, 879}.
  {label,878}.
    {line,[{location,"lib/kernel.ex",4430}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-in_list/6-fun-1-'},2}.
  {label,879}.
    {test_heap,8,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{literal,{'.',[],[erlang,'orelse']}},nil,{x,0}]}}.
    return.


{function, '-in_list/6-fun-0-', 5, 881}.
  {label,880}.
    {line,[{location,"lib/kernel.ex",4429}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-in_list/6-fun-0-'},5}.
  {label,881}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,5,{f,206}}. % comp/5


{function, '-MACRO-in/3-fun-3-', 5, 883}.
  {label,882}.
    {line,[{location,"lib/kernel.ex",4332}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-MACRO-in/3-fun-3-'},5}.
  {label,883}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}]}}.
    {allocate,4,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,2},{x,0}}.
    {call_fun2,{f,887},1,{tr,{x,1},{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,3},{x,1}}.
    {call_fun2,{f,887},1,{tr,{x,1},{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}}.
    {swap,{y,0},{x,0}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{y,3}}.
    {trim,1,3}.
    {call_fun2,{f,887},1,{tr,{x,1},{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}}.
    {move,{y,2},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,0}}.
    {call_last,4,{f,402},3}. % in_range/4


{function, '-MACRO-in/3-fun-2-', 6, 885}.
  {label,884}.
    {line,[{location,"lib/kernel.ex",4321}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-MACRO-in/3-fun-2-'},6}.
  {label,885}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,{'-MACRO-in/3-fun-0-',2},any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_atom,[false,true]}}]}}.
    {swap,{x,2},{x,4}}.
    {swap,{x,3},{x,2}}.
    {swap,{x,1},{x,3}}.
    {call_only,6,{f,400}}. % in_list/6


{function, '-MACRO-in/3-fun-0-', 2, 887}.
  {label,886}.
    {line,[{location,"lib/kernel.ex",4303}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-MACRO-in/3-fun-0-'},2}.
  {label,887}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,any},
                                   none,none,none,
                                   {t_map,any,any}}}]}}.
    {call_ext_only,2,{extfunc,'Elixir.Macro',expand,2}}.


{function, '-get_in/2-fun-1-', 2, 889}.
  {label,888}.
    {line,[{location,"lib/kernel.ex",2673}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-get_in/2-fun-1-'},2}.
  {label,889}.
    {call_ext_only,2,{extfunc,'Elixir.Kernel',get_in,2}}.


{function, '-get_in/2-fun-0-', 1, 891}.
  {label,890}.
    {line,[{location,"lib/kernel.ex",2672}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-get_in/2-fun-0-'},1}.
  {label,891}.
    return.


{function, '-get_and_update_in/3-fun-1-', 3, 893}.
  {label,892}.
    {line,[{location,"lib/kernel.ex",2828}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-get_and_update_in/3-fun-1-'},3}.
  {label,893}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {swap,{x,1},{x,2}}.
    {call_ext_only,3,{extfunc,'Elixir.Kernel',get_and_update_in,3}}.


{function, '-get_and_update_in/3-fun-0-', 3, 895}.
  {label,894}.
    {line,[{location,"lib/kernel.ex",2822}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-get_and_update_in/3-fun-0-'},3}.
  {label,895}.
    {swap,{x,1},{x,2}}.
    {call_ext_only,3,{extfunc,'Elixir.Kernel',get_and_update_in,3}}.


{function, '-expand_module_alias/2-fun-0-', 2, 897}.
  {label,896}.
    {line,[{location,"lib/kernel.ex",4823}]}.
    {func_info,{atom,'Elixir.Kernel'},
               {atom,'-expand_module_alias/2-fun-0-'},
               2}.
  {label,897}.
    {call_ext_only,2,{extfunc,'Elixir.Macro',expand,2}}.


{function, '-expand_aliases/2-fun-0-', 2, 899}.
  {label,898}.
    {line,[{location,"lib/kernel.ex",5695}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-expand_aliases/2-fun-0-'},2}.
  {label,899}.
    {test,is_tagged_tuple,{f,900},[{x,0},3,{atom,'__aliases__'}]}.
    {test_heap,2,2}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {line,[{location,"lib/kernel.ex",5697}]}.
    {call_ext_only,1,{extfunc,'Elixir.Module',concat,1}}.
  {label,900}.
    {test,is_atom,{f,901},[{x,0}]}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/kernel.ex",5700}]}.
    {call_ext_only,2,{extfunc,'Elixir.Module',concat,2}}.
  {label,901}.
    return.


{function, '-collect_traces/3-fun-0-', 3, 903}.
  {label,902}.
    {line,[{location,"lib/kernel.ex",3599}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-collect_traces/3-fun-0-'},3}.
  {label,903}.
    {'%',{var_info,{x,2},[{type,{t_map,any,any}}]}}.
    {test,is_tagged_tuple,{f,906},[{x,0},3,{atom,'__aliases__'}]}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/kernel.ex",3601}]}.
    {call_ext,2,{extfunc,'Elixir.Macro',expand,2}}.
    {test,is_atom,{f,905},[{x,0}]}.
    {test,is_map,{f,904},[{y,1}]}.
    {put_map_assoc,{f,0},{y,1},{x,1},1,{list,[{x,0},nil]}}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,2}.
    return.
  {label,904}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,1}]}}.
    {line,[{location,"lib/kernel.ex",3602}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,905}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,0},{y,1}]}}.
    {deallocate,2}.
    return.
  {label,906}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, '-MACRO-binding/2-fun-0-', 4, 908}.
  {label,907}.
    {line,[{location,"lib/kernel.ex",3658}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-MACRO-binding/2-fun-0-'},4}.
  {label,908}.
    {test,is_tuple,{f,909},[{x,0}]}.
    {test,test_arity,{f,909},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,4}}.
    {test,is_eq,{f,909},[{x,4},{x,2}]}.
    {allocate_heap,2,4,5}.
    {move,{x,1},{y,1}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {put_tuple2,{x,1},{list,[{y,0},{literal,[{generated,true}]},{x,4}]}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/kernel.ex",3659}]}.
    {call,2,{f,810}}. % wrap_binding/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{2 =>
                           {t_list,
                               {t_tuple,2,true,
                                   #{1 => {t_atom,[generated]},
                                     2 => {t_atom,[true]}}},
                               nil}}}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {put_list,{x,0},{y,1},{x,0}}.
    {deallocate,2}.
    return.
  {label,909}.
    {move,{x,1},{x,0}}.
    return.


{function, '-binary_slice/2-_@9/2-0-', 4, 911}.
  {label,910}.
    {line,[{location,"lib/kernel.ex",4667}]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-binary_slice/2-_@9/2-0-'},4}.
  {label,911}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,918},4,[{x,0}],{x,4}}.
    {bs_get_position,{x,4},{x,0},5}.
    {gc_bif,'-',{f,912},5,[{x,2},{integer,1}],{x,5}}.
    {jump,{f,913}}.
  {label,912}.
    {move,{atom,bad_size},{x,5}}.
  {label,913}.
    {test,bs_skip_bits2,
          {f,914},
          [{x,4},
           {x,5},
           8,
           {field_flags,[{anno,[4667,{file,"lib/kernel.ex"}]},unsigned,big]}]}.
    {test,bs_get_integer2,
          {f,914},
          5,
          [{x,4},
           {integer,8},
           1,
           {field_flags,[{anno,[4667,{file,"lib/kernel.ex"}]},unsigned,big]}],
          {x,5}}.
    {bs_get_tail,{x,4},{x,0},6}.
    {bs_create_bin,{f,0},
                   0,6,1,
                   {x,4},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,5},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {allocate_heap,3,3,5}.
    {move,{x,0},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {put_tuple2,{x,0},{list,[{atom,cont},{x,4}]}}.
    {move,{x,3},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_fun,2}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,911},3}. % '-binary_slice/2-_@9/2-0-'/4
  {label,914}.
    {gc_bif,'-',{f,915},5,[{x,2},{integer,1}],{x,5}}.
    {jump,{f,916}}.
  {label,915}.
    {move,{atom,bad_size},{x,5}}.
  {label,916}.
    {bs_set_position,{x,4},{x,0}}.
    {test,bs_skip_bits2,
          {f,917},
          [{x,4},
           {x,5},
           8,
           {field_flags,[{anno,[4667,{file,"lib/kernel.ex"}]},unsigned,big]}]}.
    {test,bs_skip_bits2,
          {f,917},
          [{x,4},
           {integer,8},
           1,
           {field_flags,[{anno,[4667,{file,"lib/kernel.ex"}]},unsigned,big]}]}.
    {bs_get_tail,{x,4},{x,0},5}.
    {call_only,4,{f,911}}. % '-binary_slice/2-_@9/2-0-'/4
  {label,917}.
    {move,{x,1},{x,0}}.
    return.
  {label,918}.
    {test,bs_start_match3,{f,921},4,[{x,0}],{x,4}}.
    {gc_bif,'-',{f,919},5,[{x,2},{integer,1}],{x,5}}.
    {jump,{f,920}}.
  {label,919}.
    {move,{atom,bad_size},{x,5}}.
  {label,920}.
    {test,bs_skip_bits2,
          {f,921},
          [{x,4},
           {x,5},
           8,
           {field_flags,[{anno,[4667,{file,"lib/kernel.ex"}]},unsigned,big]}]}.
    {test,bs_skip_bits2,
          {f,921},
          [{x,4},
           {integer,8},
           1,
           {field_flags,[{anno,[4667,{file,"lib/kernel.ex"}]},unsigned,big]}]}.
    {bs_get_tail,{x,4},{x,0},5}.
    {call_only,4,{f,911}}. % '-binary_slice/2-_@9/2-0-'/4
  {label,921}.
    {test,is_bitstr,{f,922},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,922}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badarg},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-inlined-__info__/1-', 1, 924}.
  {label,923}.
    {line,[]}.
    {func_info,{atom,'Elixir.Kernel'},{atom,'-inlined-__info__/1-'},1}.
  {label,924}.
    {jump,{f,923}}.
