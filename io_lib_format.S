{module, io_lib_format}.  %% version = 0

{exports, [{build,1},
           {build,2},
           {fwrite,2},
           {fwrite,3},
           {fwrite_g,1},
           {indentation,2},
           {module_info,0},
           {module_info,1},
           {scan,2},
           {unscan,1}]}.

{attributes, []}.

{labels, 359}.


{function, fwrite, 2, 2}.
  {label,1}.
    {line,[{location,"io_lib_format.erl",45}]}.
    {func_info,{atom,io_lib_format},{atom,fwrite},2}.
  {label,2}.
    {allocate,0,2}.
    {line,[{location,"io_lib_format.erl",46}]}.
    {call,2,{f,11}}. % scan/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {call_last,1,{f,6},0}. % build/1


{function, fwrite, 3, 4}.
  {label,3}.
    {line,[{location,"io_lib_format.erl",55}]}.
    {func_info,{atom,io_lib_format},{atom,fwrite},3}.
  {label,4}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"io_lib_format.erl",56}]}.
    {call,2,{f,11}}. % scan/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,8},1}. % build/2


{function, build, 1, 6}.
  {label,5}.
    {line,[{location,"io_lib_format.erl",63}]}.
    {func_info,{atom,io_lib_format},{atom,build},1}.
  {label,6}.
    {move,nil,{x,1}}.
    {call_only,2,{f,8}}. % build/2


{function, build, 2, 8}.
  {label,7}.
    {line,[{location,"io_lib_format.erl",72}]}.
    {func_info,{atom,io_lib_format},{atom,build},2}.
  {label,8}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,0},{y,3}}.
    {move,{integer,-1},{x,2}}.
    {move,{atom,chars_limit},{x,0}}.
    {line,[{location,"io_lib_format.erl",73}]}.
    {call,3,{f,353}}. % get_option/3
    {swap,{y,3},{x,0}}.
    {line,[{location,"io_lib_format.erl",74}]}.
    {call,1,{f,112}}. % build_small/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"io_lib_format.erl",75}]}.
    {call,1,{f,98}}. % count_small/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,4,true,
                                   #{1 => number,2 => number,3 => number,
                                     4 => number}}}]}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {line,[{location,"io_lib_format.erl",76}]}.
    {gc_bif,'+',{f,0},2,[{tr,{y,1},number},{tr,{x,1},number}],{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},number},{tr,{x,2},number}],{y,0}}.
    {test,is_eq_exact,{f,9},[{tr,{y,0},number},{integer,0}]}.
    {move,{y,2},{x,0}}.
    {deallocate,4}.
    return.
  {label,9}.
    {get_tuple_element,{x,0},3,{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,1,3}.
    {line,[{location,"io_lib_format.erl",80}]}.
    {call,2,{f,349}}. % sub/2
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{integer,0},{x,4}}.
    {move,{y,1},{x,0}}.
    {call_last,5,{f,117},3}. % build_limited/5


{function, scan, 2, 11}.
  {label,10}.
    {line,[{location,"io_lib_format.erl",91}]}.
    {func_info,{atom,io_lib_format},{atom,scan},2}.
  {label,11}.
    {test,is_atom,{f,12},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib_format.erl",92}]}.
    {call_ext,1,{extfunc,erlang,atom_to_list,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,11},1}. % scan/2
  {label,12}.
    {test,is_binary,{f,13},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib_format.erl",94}]}.
    {call_ext,1,{extfunc,erlang,binary_to_list,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,11},1}. % scan/2
  {label,13}.
    {call_only,2,{f,47}}. % collect/2


{function, unscan, 1, 15}.
  {label,14}.
    {line,[{location,"io_lib_format.erl",106}]}.
    {func_info,{atom,io_lib_format},{atom,unscan},1}.
  {label,15}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"io_lib_format.erl",107}]}.
    {call,1,{f,21}}. % print/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,17}}. % args/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, args, 1, 17}.
  {label,16}.
    {line,[{location,"io_lib_format.erl",109}]}.
    {func_info,{atom,io_lib_format},{atom,args},1}.
  {label,17}.
    {test,is_nonempty_list,{f,19},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_map,{f,18},[{x,1}]}.
    {get_map_elements,{f,18},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,args},{x,1}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib_format.erl",110}]}.
    {call,1,{f,17}}. % args/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,18}.
    {call_only,1,{f,17}}. % args/1
  {label,19}.
    {test,is_nil,{f,16},[{x,0}]}.
    return.


{function, print, 1, 21}.
  {label,20}.
    {line,[{location,"io_lib_format.erl",116}]}.
    {func_info,{atom,io_lib_format},{atom,print},1}.
  {label,21}.
    {test,is_nonempty_list,{f,23},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_map,{f,22},[{x,1}]}.
    {get_map_elements,{f,22},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,width},
                             {x,8},
                             {atom,strings},
                             {x,7},
                             {atom,precision},
                             {x,6},
                             {atom,pad_char},
                             {x,5},
                             {atom,encoding},
                             {x,4},
                             {atom,control_char},
                             {x,3},
                             {atom,adjust},
                             {x,2}]}}.
    {allocate,1,9}.
    {move,{x,0},{y,0}}.
    {move,{x,8},{x,1}}.
    {swap,{x,5},{x,4}}.
    {move,{x,3},{x,0}}.
    {move,{x,6},{x,3}}.
    {move,{x,7},{x,6}}.
    {line,[{location,"io_lib_format.erl",118}]}.
    {call,7,{f,25}}. % print/7
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,21}}. % print/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,22}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib_format.erl",120}]}.
    {call,1,{f,21}}. % print/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,23}.
    {test,is_nil,{f,20},[{x,0}]}.
    return.


{function, print, 7, 25}.
  {label,24}.
    {line,[{location,"io_lib_format.erl",124}]}.
    {func_info,{atom,io_lib_format},{atom,print},7}.
  {label,25}.
    {allocate,5,7}.
    {move,{x,6},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"io_lib_format.erl",125}]}.
    {call,2,{f,27}}. % print_field_width/2
    {swap,{y,3},{x,0}}.
    {move,{y,2},{x,1}}.
    {call,2,{f,32}}. % print_precision/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {swap,{y,2},{x,0}}.
    {line,[{location,"io_lib_format.erl",126}]}.
    {call,1,{f,36}}. % print_pad_char/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {swap,{y,1},{x,0}}.
    {call,1,{f,39}}. % print_encoding/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,{116,116}},nil}}]}}.
    {swap,{y,0},{x,0}}.
    {line,[{location,"io_lib_format.erl",127}]}.
    {call,1,{f,43}}. % print_strings/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,{108,108}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,4},nil,{x,1}}.
    {init_yregs,{list,[{y,4}]}}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,4}.
    {line,[{location,"io_lib_format.erl",126}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,3}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {line,[{location,"io_lib_format.erl",125}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,2,0}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,2,1}.
    {put_list,{integer,126},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, print_field_width, 2, 27}.
  {label,26}.
    {line,[{location,"io_lib_format.erl",129}]}.
    {func_info,{atom,io_lib_format},{atom,print_field_width},2}.
  {label,27}.
    {test,is_eq_exact,{f,28},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    return.
  {label,28}.
    {select_val,{x,1},{f,26},{list,[{atom,left},{f,30},{atom,right},{f,29}]}}.
  {label,29}.
    {line,[{location,"io_lib_format.erl",131}]}.
    {call_ext_only,1,{extfunc,erlang,integer_to_list,1}}.
  {label,30}.
    {line,[{location,"io_lib_format.erl",130}]}.
    {gc_bif,'-',{f,0},1,[{x,0}],{x,0}}.
    {call_ext_only,1,{extfunc,erlang,integer_to_list,1}}.


{function, print_precision, 2, 32}.
  {label,31}.
    {line,[{location,"io_lib_format.erl",133}]}.
    {func_info,{atom,io_lib_format},{atom,print_precision},2}.
  {label,32}.
    {test,is_eq_exact,{f,34},[{x,0},{atom,none}]}.
    {test,is_eq_exact,{f,33},[{x,1},{integer,32}]}.
    {move,nil,{x,0}}.
    return.
  {label,33}.
    {move,{literal,"."},{x,0}}.
    return.
  {label,34}.
    {allocate,0,1}.
    {line,[{location,"io_lib_format.erl",135}]}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {test_heap,2,1}.
    {put_list,{integer,46},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, print_pad_char, 1, 36}.
  {label,35}.
    {line,[{location,"io_lib_format.erl",137}]}.
    {func_info,{atom,io_lib_format},{atom,print_pad_char},1}.
  {label,36}.
    {test,is_eq_exact,{f,37},[{x,0},{integer,32}]}.
    {move,nil,{x,0}}.
    return.
  {label,37}.
    {test_heap,4,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{integer,46},{x,0},{x,0}}.
    return.


{function, print_encoding, 1, 39}.
  {label,38}.
    {line,[{location,"io_lib_format.erl",140}]}.
    {func_info,{atom,io_lib_format},{atom,print_encoding},1}.
  {label,39}.
    {select_val,{x,0},
                {f,38},
                {list,[{atom,latin1},{f,41},{atom,unicode},{f,40}]}}.
  {label,40}.
    {move,{literal,"t"},{x,0}}.
    return.
  {label,41}.
    {move,nil,{x,0}}.
    return.


{function, print_strings, 1, 43}.
  {label,42}.
    {line,[{location,"io_lib_format.erl",143}]}.
    {func_info,{atom,io_lib_format},{atom,print_strings},1}.
  {label,43}.
    {select_val,{x,0},{f,42},{list,[{atom,false},{f,45},{atom,true},{f,44}]}}.
  {label,44}.
    {move,nil,{x,0}}.
    return.
  {label,45}.
    {move,{literal,"l"},{x,0}}.
    return.


{function, collect, 2, 47}.
  {label,46}.
    {line,[{location,"io_lib_format.erl",146}]}.
    {func_info,{atom,io_lib_format},{atom,collect},2}.
  {label,47}.
    {test,is_nonempty_list,{f,49},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_eq_exact,{f,48},[{x,2},{integer,126}]}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"io_lib_format.erl",147}]}.
    {call,2,{f,51}}. % collect_cseq/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_map,{t_atom,any},any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"io_lib_format.erl",148}]}.
    {call,2,{f,47}}. % collect/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,48}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"io_lib_format.erl",150}]}.
    {call,2,{f,47}}. % collect/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,49}.
    {test,is_nil,{f,46},[{x,0}]}.
    {test,is_nil,{f,46},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, collect_cseq, 2, 51}.
  {label,50}.
    {line,[{location,"io_lib_format.erl",153}]}.
    {func_info,{atom,io_lib_format},{atom,collect_cseq},2}.
  {label,51}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"io_lib_format.erl",154}]}.
    {call,2,{f,58}}. % field_width/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 => {t_union,{t_atom,[none]},none,number,none,none},
                       2 => {t_atom,[left,right]}}}}]}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {get_tuple_element,{x,0},3,{x,2}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"io_lib_format.erl",155}]}.
    {call,2,{f,64}}. % precision/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 =>
                           {t_union,
                               {t_atom,[none]},
                               none,
                               {t_integer,any},
                               none,none}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"io_lib_format.erl",156}]}.
    {call,2,{f,74}}. % pad_char/2
    {'%',{var_info,{x,0},[{type,{t_tuple,3,true,#{}}}]}}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{x,0},2,{y,1}}.
    {put_map_assoc,{f,0},
                   {literal,#{}},
                   {x,1},
                   4,
                   {list,[{atom,adjust},
                          {x,2},
                          {atom,encoding},
                          {atom,latin1},
                          {atom,pad_char},
                          {x,3},
                          {atom,precision},
                          {y,0},
                          {atom,strings},
                          {atom,true},
                          {atom,width},
                          {x,1}]}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"io_lib_format.erl",163}]}.
    {call,2,{f,53}}. % modifiers/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_map,{t_atom,any},any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"io_lib_format.erl",164}]}.
    {call,2,{f,78}}. % collect_cc/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,4,true,
                                   #{1 => {t_integer,{35,126}},
                                     2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_map_assoc,{f,0},
                   {y,0},
                   {x,1},
                   4,
                   {list,[{atom,args},{x,2},{atom,control_char},{x,1}]}}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{x,1},{x,3},{x,0}]}}.
    {deallocate,1}.
    return.


{function, modifiers, 2, 53}.
  {label,52}.
    {line,[{location,"io_lib_format.erl",168}]}.
    {func_info,{atom,io_lib_format},{atom,modifiers},2}.
  {label,53}.
    {'%',{var_info,{x,1},[{type,{t_map,{t_atom,any},any}}]}}.
    {test,is_nonempty_list,{f,56},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {select_val,{x,2},
                {f,56},
                {list,[{integer,108},{f,55},{integer,116},{f,54}]}}.
  {label,54}.
    {put_map_assoc,{f,0},
                   {x,1},
                   {x,1},
                   4,
                   {list,[{atom,encoding},{atom,unicode}]}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,53}}. % modifiers/2
  {label,55}.
    {put_map_assoc,{f,0},{x,1},{x,1},4,{list,[{atom,strings},{atom,false}]}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,53}}. % modifiers/2
  {label,56}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.


{function, field_width, 2, 58}.
  {label,57}.
    {line,[{location,"io_lib_format.erl",175}]}.
    {func_info,{atom,io_lib_format},{atom,field_width},2}.
  {label,58}.
    {test,is_nonempty_list,{f,59},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_eq_exact,{f,59},[{x,2},{integer,45}]}.
    {allocate,0,4}.
    {move,{x,3},{x,0}}.
    {line,[{location,"io_lib_format.erl",176}]}.
    {call,2,{f,67}}. % field_value/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 =>
                           {t_union,
                               {t_atom,[none]},
                               none,
                               {t_integer,any},
                               none,none}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {line,[{location,"io_lib_format.erl",177}]}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},
                 {t_union,{t_atom,[none]},none,{t_integer,any},none,none}}],
            {x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_last,3,{f,61},0}. % field_width/3
  {label,59}.
    {allocate,0,2}.
    {line,[{location,"io_lib_format.erl",179}]}.
    {call,2,{f,67}}. % field_value/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,3,true,
                     #{1 =>
                           {t_union,
                               {t_atom,[none]},
                               none,
                               {t_integer,any},
                               none,none}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_last,3,{f,61},0}. % field_width/3


{function, field_width, 3, 61}.
  {label,60}.
    {line,[{location,"io_lib_format.erl",182}]}.
    {func_info,{atom,io_lib_format},{atom,field_width},3}.
  {label,61}.
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[none]},none,number,none,none}}]}}.
    {test,is_lt,
          {f,62},
          [{tr,{x,0},{t_union,{t_atom,[none]},none,number,none,none}},
           {integer,0}]}.
    {line,[{location,"io_lib_format.erl",183}]}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,0},{t_union,{t_atom,[none]},none,number,none,none}}],
            {x,0}}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,left},{x,1},{x,2}]}}.
    return.
  {label,62}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,right},{x,1},{x,2}]}}.
    return.


{function, precision, 2, 64}.
  {label,63}.
    {line,[{location,"io_lib_format.erl",187}]}.
    {func_info,{atom,io_lib_format},{atom,precision},2}.
  {label,64}.
    {test,is_nonempty_list,{f,65},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_eq_exact,{f,65},[{x,2},{integer,46}]}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,67}}. % field_value/2
  {label,65}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,none},{x,0},{x,1}]}}.
    return.


{function, field_value, 2, 67}.
  {label,66}.
    {line,[{location,"io_lib_format.erl",192}]}.
    {func_info,{atom,io_lib_format},{atom,field_value},2}.
  {label,67}.
    {test,is_nonempty_list,{f,69},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_eq_exact,{f,68},[{x,2},{integer,42}]}.
    {test,is_nonempty_list,{f,68},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_integer,{f,68},[{x,4}]}.
    {test_heap,4,6}.
    {put_tuple2,{x,0},{list,[{x,4},{x,3},{x,5}]}}.
    return.
  {label,68}.
    {test,is_integer,{f,69},[{x,2}]}.
    {test,is_ge,{f,69},[{tr,{x,2},{t_integer,any}},{integer,48}]}.
    {test,is_ge,{f,69},[{integer,57},{tr,{x,2},{t_integer,any}}]}.
    {move,{integer,0},{x,2}}.
    {call_only,3,{f,71}}. % field_value/3
  {label,69}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,none},{x,0},{x,1}]}}.
    return.


{function, field_value, 3, 71}.
  {label,70}.
    {line,[{location,"io_lib_format.erl",199}]}.
    {func_info,{atom,io_lib_format},{atom,field_value},3}.
  {label,71}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,72},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_integer,{f,72},[{x,3}]}.
    {test,is_ge,{f,72},[{tr,{x,3},{t_integer,any}},{integer,48}]}.
    {test,is_ge,{f,72},[{integer,57},{tr,{x,3},{t_integer,any}}]}.
    {line,[{location,"io_lib_format.erl",200}]}.
    {gc_bif,'*',{f,0},5,[{tr,{x,2},{t_integer,any}},{integer,10}],{x,0}}.
    {gc_bif,'-',{f,0},5,[{tr,{x,3},{t_integer,any}},{integer,48}],{x,2}}.
    {gc_bif,'+',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,71}}. % field_value/3
  {label,72}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0},{x,1}]}}.
    return.


{function, pad_char, 2, 74}.
  {label,73}.
    {line,[{location,"io_lib_format.erl",204}]}.
    {func_info,{atom,io_lib_format},{atom,pad_char},2}.
  {label,74}.
    {test,is_nonempty_list,{f,76},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_eq_exact,{f,76},[{x,2},{integer,46}]}.
    {test,is_nonempty_list,{f,76},[{x,3}]}.
    {get_list,{x,3},{x,0},{x,2}}.
    {test,is_eq_exact,{f,75},[{x,0},{integer,42}]}.
    {test,is_nonempty_list,{f,75},[{x,1}]}.
    {test_heap,4,3}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2},{x,1}]}}.
    return.
  {label,75}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2},{x,1}]}}.
    return.
  {label,76}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{integer,32},{x,0},{x,1}]}}.
    return.


{function, collect_cc, 2, 78}.
  {label,77}.
    {line,[{location,"io_lib_format.erl",213}]}.
    {func_info,{atom,io_lib_format},{atom,collect_cc},2}.
  {label,78}.
    {test,is_nonempty_list,{f,77},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {select_val,{x,2},
                {f,77},
                {list,[{integer,35},
                       {f,96},
                       {integer,43},
                       {f,95},
                       {integer,66},
                       {f,94},
                       {integer,80},
                       {f,93},
                       {integer,87},
                       {f,92},
                       {integer,88},
                       {f,91},
                       {integer,98},
                       {f,90},
                       {integer,99},
                       {f,89},
                       {integer,101},
                       {f,88},
                       {integer,102},
                       {f,87},
                       {integer,103},
                       {f,86},
                       {integer,105},
                       {f,85},
                       {integer,110},
                       {f,84},
                       {integer,112},
                       {f,83},
                       {integer,115},
                       {f,82},
                       {integer,119},
                       {f,81},
                       {integer,120},
                       {f,80},
                       {integer,126},
                       {f,79}]}}.
  {label,79}.
    {test,is_list,{f,77},[{x,1}]}.
    {test_heap,5,4}.
    {put_tuple2,{x,0},{list,[{integer,126},nil,{x,3},{x,1}]}}.
    return.
  {label,80}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,4}}.
    {test,is_nonempty_list,{f,77},[{x,4}]}.
    {test_heap,9,5}.
    {get_list,{x,4},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,120},{x,0},{x,3},{x,1}]}}.
    return.
  {label,81}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,119},{x,0},{x,3},{x,1}]}}.
    return.
  {label,82}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,115},{x,0},{x,3},{x,1}]}}.
    return.
  {label,83}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,112},{x,0},{x,3},{x,1}]}}.
    return.
  {label,84}.
    {test,is_list,{f,77},[{x,1}]}.
    {test_heap,5,4}.
    {put_tuple2,{x,0},{list,[{integer,110},nil,{x,3},{x,1}]}}.
    return.
  {label,85}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,105},{x,0},{x,3},{x,1}]}}.
    return.
  {label,86}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,103},{x,0},{x,3},{x,1}]}}.
    return.
  {label,87}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,102},{x,0},{x,3},{x,1}]}}.
    return.
  {label,88}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,101},{x,0},{x,3},{x,1}]}}.
    return.
  {label,89}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,99},{x,0},{x,3},{x,1}]}}.
    return.
  {label,90}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,98},{x,0},{x,3},{x,1}]}}.
    return.
  {label,91}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,4}}.
    {test,is_nonempty_list,{f,77},[{x,4}]}.
    {test_heap,9,5}.
    {get_list,{x,4},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,88},{x,0},{x,3},{x,1}]}}.
    return.
  {label,92}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,4}}.
    {test,is_nonempty_list,{f,77},[{x,4}]}.
    {test_heap,9,5}.
    {get_list,{x,4},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,87},{x,0},{x,3},{x,1}]}}.
    return.
  {label,93}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,4}}.
    {test,is_nonempty_list,{f,77},[{x,4}]}.
    {test_heap,9,5}.
    {get_list,{x,4},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,80},{x,0},{x,3},{x,1}]}}.
    return.
  {label,94}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,66},{x,0},{x,3},{x,1}]}}.
    return.
  {label,95}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,43},{x,0},{x,3},{x,1}]}}.
    return.
  {label,96}.
    {test,is_nonempty_list,{f,77},[{x,1}]}.
    {test_heap,7,4}.
    {get_list,{x,1},{x,0},{x,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{integer,35},{x,0},{x,3},{x,1}]}}.
    return.


{function, count_small, 1, 98}.
  {label,97}.
    {line,[{location,"io_lib_format.erl",236}]}.
    {func_info,{atom,io_lib_format},{atom,count_small},1}.
  {label,98}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{literal,#{other => 0,p => 0,s => 0,w => 0}},{x,1}}.
    {call_only,2,{f,100}}. % count_small/2


{function, count_small, 2, 100}.
  {label,99}.
    {line,[{location,"io_lib_format.erl",239}]}.
    {func_info,{atom,io_lib_format},{atom,count_small},2}.
  {label,100}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,{t_atom,[other,p,s,w]},number}}]}}.
    {test,is_nonempty_list,{f,110},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_map,{f,106},[{x,2}]}.
    {get_map_elements,{f,106},
                      {tr,{x,2},{t_map,any,any}},
                      {list,[{atom,control_char},{x,4}]}}.
    {select_val,{x,4},
                {f,106},
                {list,[{integer,80},
                       {f,105},
                       {integer,87},
                       {f,104},
                       {integer,112},
                       {f,103},
                       {integer,115},
                       {f,102},
                       {integer,119},
                       {f,101}]}}.
  {label,101}.
    {get_map_elements,{f,106},
                      {tr,{x,1},{t_map,{t_atom,[other,p,s,w]},number}},
                      {list,[{atom,w},{x,4}]}}.
    {line,[{location,"io_lib_format.erl",244}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},number},{integer,1}],{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,1},4,{list,[{atom,w},{x,0}]}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,100}}. % count_small/2
  {label,102}.
    {get_map_elements,{f,106},
                      {tr,{x,1},{t_map,{t_atom,[other,p,s,w]},number}},
                      {list,[{atom,w},{x,4}]}}.
    {line,[{location,"io_lib_format.erl",248}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},number},{integer,1}],{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,1},4,{list,[{atom,w},{x,0}]}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,100}}. % count_small/2
  {label,103}.
    {get_map_elements,{f,106},
                      {tr,{x,1},{t_map,{t_atom,[other,p,s,w]},number}},
                      {list,[{atom,p},{x,4}]}}.
    {line,[{location,"io_lib_format.erl",240}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},number},{integer,1}],{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,1},4,{list,[{atom,p},{x,0}]}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,100}}. % count_small/2
  {label,104}.
    {get_map_elements,{f,106},
                      {tr,{x,1},{t_map,{t_atom,[other,p,s,w]},number}},
                      {list,[{atom,w},{x,4}]}}.
    {line,[{location,"io_lib_format.erl",246}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},number},{integer,1}],{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,1},4,{list,[{atom,w},{x,0}]}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,100}}. % count_small/2
  {label,105}.
    {get_map_elements,{f,106},
                      {tr,{x,1},{t_map,{t_atom,[other,p,s,w]},number}},
                      {list,[{atom,p},{x,4}]}}.
    {line,[{location,"io_lib_format.erl",242}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},number},{integer,1}],{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,1},4,{list,[{atom,p},{x,0}]}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,100}}. % count_small/2
  {label,106}.
    {get_map_elements,{f,99},
                      {tr,{x,1},{t_map,{t_atom,[other,p,s,w]},number}},
                      {list,[{atom,other},{x,4}]}}.
    {test,is_list,{f,107},[{x,2}]}.
    {jump,{f,108}}.
  {label,107}.
    {test,is_binary,{f,109},[{x,2}]}.
  {label,108}.
    {allocate,3,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib_format.erl",251}]}.
    {call_ext,1,{extfunc,io_lib,chars_length,1}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,0},number},{x,0}],{x,0}}.
    {put_map_exact,{f,0},{y,2},{x,1},1,{list,[{atom,other},{x,0}]}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,100},3}. % count_small/2
  {label,109}.
    {test,is_integer,{f,99},[{x,2}]}.
    {line,[{location,"io_lib_format.erl",253}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},number},{integer,1}],{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,1},4,{list,[{atom,other},{x,0}]}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,100}}. % count_small/2
  {label,110}.
    {get_map_elements,{f,99},
                      {tr,{x,1},{t_map,{t_atom,[other,p,s,w]},number}},
                      {list,[{atom,w},
                             {x,5},
                             {atom,s},
                             {x,4},
                             {atom,p},
                             {x,3},
                             {atom,other},
                             {x,2}]}}.
    {test_heap,5,6}.
    {put_tuple2,{x,0},{list,[{x,3},{x,4},{x,5},{x,2}]}}.
    return.


{function, build_small, 1, 112}.
  {label,111}.
    {line,[{location,"io_lib_format.erl",266}]}.
    {func_info,{atom,io_lib_format},{atom,build_small},1}.
  {label,112}.
    {test,is_nonempty_list,{f,115},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_map,{f,114},[{x,1}]}.
    {get_map_elements,{f,114},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,width},
                             {x,8},
                             {atom,precision},
                             {x,7},
                             {atom,pad_char},
                             {x,6},
                             {atom,encoding},
                             {x,5},
                             {atom,control_char},
                             {x,4},
                             {atom,args},
                             {x,3},
                             {atom,adjust},
                             {x,2}]}}.
    {allocate,2,9}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,3}}.
    {move,{x,8},{x,2}}.
    {swap,{x,6},{x,5}}.
    {move,{x,4},{x,0}}.
    {move,{x,7},{x,4}}.
    {line,[{location,"io_lib_format.erl",268}]}.
    {call,7,{f,140}}. % control_small/7
    {test,is_eq_exact,{f,113},[{x,0},{atom,not_small}]}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"io_lib_format.erl",269}]}.
    {call,1,{f,112}}. % build_small/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,113}.
    {trim,1,1}.
    {line,[{location,"io_lib_format.erl",270}]}.
    {call_ext,1,{extfunc,lists,flatten,1}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,112}}. % build_small/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,114}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib_format.erl",272}]}.
    {call,1,{f,112}}. % build_small/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,115}.
    {test,is_nil,{f,111},[{x,0}]}.
    return.


{function, build_limited, 5, 117}.
  {label,116}.
    {line,[{location,"io_lib_format.erl",275}]}.
    {func_info,{atom,io_lib_format},{atom,build_limited},5}.
  {label,117}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_nonempty_list,{f,126},[{x,0}]}.
    {get_list,{x,0},{x,5},{x,0}}.
    {test,is_map,{f,122},[{x,5}]}.
    {get_map_elements,{f,125},
                      {tr,{x,5},{t_map,any,any}},
                      {list,[{atom,width},
                             {x,13},
                             {atom,strings},
                             {x,12},
                             {atom,precision},
                             {x,11},
                             {atom,pad_char},
                             {x,10},
                             {atom,encoding},
                             {x,9},
                             {atom,control_char},
                             {x,8},
                             {atom,args},
                             {x,7},
                             {atom,adjust},
                             {x,6}]}}.
    {allocate,6,14}.
    {move,{x,8},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {test,is_lt,{f,118},[{x,3},{integer,0}]}.
    {move,{y,3},{x,8}}.
    {jump,{f,119}}.
  {label,118}.
    {line,[{location,"io_lib_format.erl",280}]}.
    {gc_bif,'div',{f,0},14,[{x,3},{tr,{x,2},number}],{x,8}}.
  {label,119}.
    {move,{x,6},{x,3}}.
    {move,{x,10},{x,5}}.
    {move,{x,13},{x,2}}.
    {move,{x,9},{x,6}}.
    {move,{x,7},{x,1}}.
    {move,{x,12},{x,7}}.
    {move,{x,4},{x,9}}.
    {move,{x,11},{x,4}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"io_lib_format.erl",282}]}.
    {call,10,{f,164}}. % control_limited/10
    {move,{y,0},{x,2}}.
    {move,{y,5},{x,1}}.
    {move,{x,0},{y,5}}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib_format.erl",283}]}.
    {call,2,{f,128}}. % decr_pc/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {line,[{location,"io_lib_format.erl",284}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,4},number},{integer,1}],{y,4}}.
    {move,{x,0},{y,0}}.
    {test,is_ge,{f,120},[{y,3},{integer,0}]}.
    {move,{y,5},{x,0}}.
    {line,[{location,"io_lib_format.erl",289}]}.
    {call_ext,1,{extfunc,io_lib,chars_length,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"io_lib_format.erl",290}]}.
    {call,2,{f,349}}. % sub/2
    {move,{x,0},{y,3}}.
  {label,120}.
    {test,is_lt,{f,121},[{integer,0},{tr,{y,0},number}]}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,1,5}.
    {move,{y,4},{x,0}}.
    {line,[{location,"io_lib_format.erl",294}]}.
    {call,2,{f,133}}. % indentation/2
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {move,{x,0},{x,4}}.
    {move,{y,0},{x,0}}.
    {trim,4,1}.
    {line,[{location,"io_lib_format.erl",293}]}.
    {call,5,{f,117}}. % build_limited/5
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,121}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,4},{x,2}}.
    {move,{y,1},{x,0}}.
    {trim,5,1}.
    {line,[{location,"io_lib_format.erl",295}]}.
    {call,5,{f,117}}. % build_limited/5
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,122}.
    {select_val,{x,5},
                {f,125},
                {list,[{integer,9},{f,124},{integer,10},{f,123}]}}.
  {label,123}.
    {allocate,0,4}.
    {move,{integer,0},{x,4}}.
    {line,[{location,"io_lib_format.erl",298}]}.
    {call,5,{f,117}}. % build_limited/5
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{integer,10},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,124}.
    {line,[{location,"io_lib_format.erl",300}]}.
    {gc_bif,'+',{f,0},5,[{x,4},{integer,8}],{x,4}}.
    {gc_bif,'div',{f,0},5,[{tr,{x,4},number},{integer,8}],{x,4}}.
    {gc_bif,'*',{f,0},5,[{tr,{x,4},{t_integer,any}},{integer,8}],{x,4}}.
    {allocate,0,5}.
    {call,5,{f,117}}. % build_limited/5
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{integer,9},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,125}.
    {line,[{location,"io_lib_format.erl",302}]}.
    {gc_bif,'+',{f,0},6,[{x,4},{integer,1}],{x,4}}.
    {allocate,1,6}.
    {move,{x,5},{y,0}}.
    {call,5,{f,117}}. % build_limited/5
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,126}.
    return.


{function, decr_pc, 2, 128}.
  {label,127}.
    {line,[{location,"io_lib_format.erl",305}]}.
    {func_info,{atom,io_lib_format},{atom,decr_pc},2}.
  {label,128}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {select_val,{x,0},
                {f,131},
                {list,[{integer,80},{f,130},{integer,112},{f,129}]}}.
  {label,129}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,0}}.
    return.
  {label,130}.
    {line,[{location,"io_lib_format.erl",306}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,0}}.
    return.
  {label,131}.
    {move,{x,1},{x,0}}.
    return.


{function, indentation, 2, 133}.
  {label,132}.
    {line,[{location,"io_lib_format.erl",316}]}.
    {func_info,{atom,io_lib_format},{atom,indentation},2}.
  {label,133}.
    {test,is_nonempty_list,{f,138},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {select_val,{x,2},
                {f,136},
                {list,[{integer,9},{f,135},{integer,10},{f,134}]}}.
  {label,134}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,133}}. % indentation/2
  {label,135}.
    {line,[{location,"io_lib_format.erl",317}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,8}],{x,1}}.
    {gc_bif,'div',{f,0},2,[{tr,{x,1},number},{integer,8}],{x,1}}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,8}],{x,1}}.
    {call_only,2,{f,133}}. % indentation/2
  {label,136}.
    {test,is_integer,{f,137},[{x,2}]}.
    {line,[{location,"io_lib_format.erl",319}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {call_only,2,{f,133}}. % indentation/2
  {label,137}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib_format.erl",321}]}.
    {call,2,{f,133}}. % indentation/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,133},1}. % indentation/2
  {label,138}.
    {test,is_nil,{f,132},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, control_small, 7, 140}.
  {label,139}.
    {line,[{location,"io_lib_format.erl",330}]}.
    {func_info,{atom,io_lib_format},{atom,control_small},7}.
  {label,140}.
    {select_val,{x,0},
                {f,160},
                {list,[{integer,35},
                       {f,159},
                       {integer,43},
                       {f,158},
                       {integer,66},
                       {f,157},
                       {integer,88},
                       {f,155},
                       {integer,98},
                       {f,154},
                       {integer,99},
                       {f,152},
                       {integer,101},
                       {f,151},
                       {integer,102},
                       {f,150},
                       {integer,103},
                       {f,149},
                       {integer,105},
                       {f,148},
                       {integer,110},
                       {f,147},
                       {integer,115},
                       {f,144},
                       {integer,120},
                       {f,142},
                       {integer,126},
                       {f,141}]}}.
  {label,141}.
    {test,is_nil,{f,160},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,4}}.
    {move,{integer,126},{x,0}}.
    {call_only,5,{f,317}}. % char/5
  {label,142}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_integer,{f,160},[{x,0}]}.
    {test,is_atom,{f,143},[{x,6}]}.
    {allocate,5,7}.
    {move,{x,6},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"io_lib_format.erl",347}]}.
    {call,1,{f,175}}. % base/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,erlang,atom_to_list,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{x,0},{x,5}}.
    {move,{y,4},{x,1}}.
    {move,{atom,true},{x,6}}.
    {move,{y,1},{x,0}}.
    {call_last,7,{f,314},5}. % prefixed_integer/7
  {label,143}.
    {allocate,6,7}.
    {move,{x,6},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"io_lib_format.erl",349}]}.
    {call_ext,1,{extfunc,io_lib,deep_char_list,1}}.
    {test,is_eq_exact,{f,161},[{x,0},{atom,true}]}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,1,5}.
    {line,[{location,"io_lib_format.erl",350}]}.
    {call,1,{f,175}}. % base/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,1},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{atom,true},{x,6}}.
    {move,{y,0},{x,0}}.
    {call_last,7,{f,314},5}. % prefixed_integer/7
  {label,144}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {select_val,{x,6},
                {f,160},
                {list,[{atom,latin1},{f,146},{atom,unicode},{f,145}]}}.
  {label,145}.
    {test,is_atom,{f,160},[{x,0}]}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {line,[{location,"io_lib_format.erl",334}]}.
    {call_ext,1,{extfunc,erlang,atom_to_list,1}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{atom,unicode},{x,5}}.
    {move,{y,3},{x,1}}.
    {call_last,6,{f,299},4}. % string/6
  {label,146}.
    {test,is_atom,{f,160},[{x,0}]}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {line,[{location,"io_lib_format.erl",331}]}.
    {call_ext,1,{extfunc,erlang,atom_to_list,1}}.
    {call,1,{f,258}}. % iolist_to_chars/1
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{atom,latin1},{x,5}}.
    {move,{y,3},{x,1}}.
    {call_last,6,{f,299},4}. % string/6
  {label,147}.
    {test,is_nil,{f,160},[{x,1}]}.
    {move,{x,3},{x,1}}.
    {move,{x,5},{x,3}}.
    {move,{x,2},{x,0}}.
    {move,{x,4},{x,2}}.
    {call_only,4,{f,322}}. % newline/4
  {label,148}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_tl,{x,1},{x,0}}.
    {test,is_nil,{f,160},[{x,0}]}.
    return.
  {label,149}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_float,{f,160},[{x,0}]}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,4}}.
    {call_only,5,{f,240}}. % fwrite_g/5
  {label,150}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_float,{f,160},[{x,0}]}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,4}}.
    {call_only,5,{f,217}}. % fwrite_f/5
  {label,151}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_float,{f,160},[{x,0}]}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,4}}.
    {call_only,5,{f,190}}. % fwrite_e/5
  {label,152}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_eq_exact,{f,153},[{x,6},{atom,unicode}]}.
    {test,is_integer,{f,160},[{x,0}]}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,4}}.
    {call_only,5,{f,317}}. % char/5
  {label,153}.
    {test,is_integer,{f,160},[{x,0}]}.
    {line,[{location,"io_lib_format.erl",368}]}.
    {gc_bif,'band',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,255}],{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,3}}.
    {move,{x,5},{x,4}}.
    {call_only,5,{f,317}}. % char/5
  {label,154}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_integer,{f,160},[{x,0}]}.
    {allocate,4,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"io_lib_format.erl",342}]}.
    {call,1,{f,175}}. % base/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{atom,true},{x,5}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,311},4}. % unprefixed_integer/6
  {label,155}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,6},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_integer,{f,160},[{x,0}]}.
    {test,is_atom,{f,156},[{x,6}]}.
    {allocate,5,7}.
    {move,{x,6},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"io_lib_format.erl",353}]}.
    {call,1,{f,175}}. % base/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,erlang,atom_to_list,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{x,0},{x,5}}.
    {move,{y,4},{x,1}}.
    {move,{atom,false},{x,6}}.
    {move,{y,1},{x,0}}.
    {call_last,7,{f,314},5}. % prefixed_integer/7
  {label,156}.
    {allocate,6,7}.
    {move,{x,6},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"io_lib_format.erl",355}]}.
    {call_ext,1,{extfunc,io_lib,deep_char_list,1}}.
    {test,is_eq_exact,{f,162},[{x,0},{atom,true}]}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,1,5}.
    {line,[{location,"io_lib_format.erl",356}]}.
    {call,1,{f,175}}. % base/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,2},{x,5}}.
    {move,{y,1},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{atom,false},{x,6}}.
    {move,{y,0},{x,0}}.
    {call_last,7,{f,314},5}. % prefixed_integer/7
  {label,157}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_integer,{f,160},[{x,0}]}.
    {allocate,4,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"io_lib_format.erl",344}]}.
    {call,1,{f,175}}. % base/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{atom,false},{x,5}}.
    {move,{y,0},{x,0}}.
    {call_last,6,{f,311},4}. % unprefixed_integer/6
  {label,158}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_integer,{f,160},[{x,0}]}.
    {allocate,5,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"io_lib_format.erl",358}]}.
    {call,1,{f,175}}. % base/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{y,0}}.
    {line,[{location,"io_lib_format.erl",359}]}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {test_heap,2,1}.
    {put_list,{x,0},{literal,"#"},{x,5}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{atom,true},{x,6}}.
    {move,{y,1},{x,0}}.
    {call_last,7,{f,314},5}. % prefixed_integer/7
  {label,159}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_integer,{f,160},[{x,0}]}.
    {allocate,5,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"io_lib_format.erl",362}]}.
    {call,1,{f,175}}. % base/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{y,0}}.
    {line,[{location,"io_lib_format.erl",363}]}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {test_heap,2,1}.
    {put_list,{x,0},{literal,"#"},{x,5}}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{atom,false},{x,6}}.
    {move,{y,1},{x,0}}.
    {call_last,7,{f,314},5}. % prefixed_integer/7
  {label,160}.
    {move,{atom,not_small},{x,0}}.
    return.
  {label,161}.
    {line,[{location,"io_lib_format.erl",349}]}.
    {badmatch,{x,0}}.
  {label,162}.
    {line,[{location,"io_lib_format.erl",355}]}.
    {badmatch,{x,0}}.


{function, control_limited, 10, 164}.
  {label,163}.
    {line,[{location,"io_lib_format.erl",374}]}.
    {func_info,{atom,io_lib_format},{atom,control_limited},10}.
  {label,164}.
    {select_val,{x,0},
                {f,163},
                {list,[{integer,80},
                       {f,171},
                       {integer,87},
                       {f,170},
                       {integer,112},
                       {f,169},
                       {integer,115},
                       {f,166},
                       {integer,119},
                       {f,165}]}}.
  {label,165}.
    {test,is_nonempty_list,{f,163},[{x,1}]}.
    {get_list,{x,1},{x,10},{x,11}}.
    {test,is_nil,{f,163},[{x,11}]}.
    {allocate_heap,4,12,11}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {put_tuple2,{x,0},{list,[{atom,chars_limit},{x,8}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,encoding},{x,6}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{literal,{depth,-1}},{x,0},{x,1}}.
    {move,{x,10},{x,0}}.
    {line,[{location,"io_lib_format.erl",381}]}.
    {call_ext,2,{extfunc,io_lib,write,2}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {call_last,5,{f,178},4}. % term/5
  {label,166}.
    {test,is_nonempty_list,{f,163},[{x,1}]}.
    {get_list,{x,1},{x,10},{x,11}}.
    {test,is_nil,{f,163},[{x,11}]}.
    {select_val,{x,6},
                {f,163},
                {list,[{atom,latin1},{f,168},{atom,unicode},{f,167}]}}.
  {label,167}.
    {allocate,5,11}.
    {move,{x,8},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,2},{x,1}}.
    {move,{x,8},{x,2}}.
    {move,{x,10},{x,0}}.
    {line,[{location,"io_lib_format.erl",378}]}.
    {call,3,{f,274}}. % cdata_to_chars/3
    {swap,{y,4},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,4}.
    {line,[{location,"io_lib_format.erl",379}]}.
    {call,2,{f,295}}. % limit_field/2
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,unicode},{x,5}}.
    {move,{y,3},{x,0}}.
    {trim,4,0}.
    {call,6,{f,299}}. % string/6
    {call_last,1,{f,173},0}. % uniconv/1
  {label,168}.
    {allocate,5,11}.
    {move,{x,8},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,2},{x,1}}.
    {move,{x,8},{x,2}}.
    {move,{x,10},{x,0}}.
    {line,[{location,"io_lib_format.erl",375}]}.
    {call,3,{f,254}}. % iolist_to_chars/3
    {swap,{y,4},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,4}.
    {line,[{location,"io_lib_format.erl",376}]}.
    {call,2,{f,295}}. % limit_field/2
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,latin1},{x,5}}.
    {move,{y,3},{x,0}}.
    {call_last,6,{f,299},4}. % string/6
  {label,169}.
    {test,is_nonempty_list,{f,163},[{x,1}]}.
    {get_list,{x,1},{x,10},{x,11}}.
    {test,is_nil,{f,163},[{x,11}]}.
    {move,{integer,-1},{x,1}}.
    {move,{x,10},{x,0}}.
    {call_only,10,{f,186}}. % print/10
  {label,170}.
    {test,is_nonempty_list,{f,163},[{x,1}]}.
    {get_list,{x,1},{x,10},{x,11}}.
    {test,is_nonempty_list,{f,163},[{x,11}]}.
    {get_list,{x,11},{x,12},{x,11}}.
    {test,is_nil,{f,163},[{x,11}]}.
    {test,is_integer,{f,163},[{x,12}]}.
    {allocate_heap,4,15,13}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {put_tuple2,{x,0},{list,[{atom,chars_limit},{x,8}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,encoding},{x,6}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,depth},{x,12}]}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{x,10},{x,0}}.
    {line,[{location,"io_lib_format.erl",387}]}.
    {call_ext,2,{extfunc,io_lib,write,2}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {call_last,5,{f,178},4}. % term/5
  {label,171}.
    {test,is_nonempty_list,{f,163},[{x,1}]}.
    {get_list,{x,1},{x,10},{x,11}}.
    {test,is_nonempty_list,{f,163},[{x,11}]}.
    {get_list,{x,11},{x,12},{x,11}}.
    {test,is_nil,{f,163},[{x,11}]}.
    {test,is_integer,{f,163},[{x,12}]}.
    {move,{x,12},{x,1}}.
    {move,{x,10},{x,0}}.
    {call_only,10,{f,186}}. % print/10


{function, uniconv, 1, 173}.
  {label,172}.
    {line,[{location,"io_lib_format.erl",397}]}.
    {func_info,{atom,io_lib_format},{atom,uniconv},1}.
  {label,173}.
    return.


{function, base, 1, 175}.
  {label,174}.
    {line,[{location,"io_lib_format.erl",401}]}.
    {func_info,{atom,io_lib_format},{atom,base},1}.
  {label,175}.
    {test,is_eq_exact,{f,176},[{x,0},{atom,none}]}.
    {move,{integer,10},{x,0}}.
    return.
  {label,176}.
    {test,is_integer,{f,174},[{x,0}]}.
    return.


{function, term, 5, 178}.
  {label,177}.
    {line,[{location,"io_lib_format.erl",411}]}.
    {func_info,{atom,io_lib_format},{atom,term},5}.
  {label,178}.
    {test,is_eq_exact,{f,180},[{x,1},{atom,none}]}.
    {test,is_eq_exact,{f,179},[{x,3},{atom,none}]}.
    return.
  {label,179}.
    {move,{x,3},{x,1}}.
    {call_only,5,{f,178}}. % term/5
  {label,180}.
    {allocate,6,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {line,[{location,"io_lib_format.erl",414}]}.
    {call_ext,1,{extfunc,io_lib,chars_length,1}}.
    {move,{x,0},{y,0}}.
    {test,is_eq_exact,{f,181},[{y,2},{atom,none}]}.
    {move,{y,4},{x,1}}.
    {jump,{f,182}}.
  {label,181}.
    {move,{y,4},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{x,0},{x,1}}.
  {label,182}.
    {move,{y,0},{x,0}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{x,0},{y,2}}.
    {test,is_lt,{f,183},[{x,0},{y,0}]}.
    {move,{x,0},{x,1}}.
    {init_yregs,{list,[{y,5}]}}.
    {trim,1,5}.
    {move,{integer,42},{x,0}}.
    {line,[{location,"io_lib_format.erl",418}]}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {gc_bif,'-',{f,0},1,[{y,3},{y,1}],{x,1}}.
    {move,{x,0},{y,4}}.
    {move,{y,0},{x,0}}.
    {move,{y,2},{y,3}}.
    {trim,3,2}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,325},2}. % adjust/3
  {label,183}.
    {test,is_ge,{f,184},[{y,4},{x,0}]}.
    {line,[{location,"io_lib_format.erl",420}]}.
    {gc_bif,'-',{f,0},0,[{y,4},{y,0}],{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,3},{y,4}}.
    {trim,4,2}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,325},2}. % adjust/3
  {label,184}.
    {line,[{location,"io_lib_format.erl",416}]}.
    if_end.


{function, print, 10, 186}.
  {label,185}.
    {line,[{location,"io_lib_format.erl",428}]}.
    {func_info,{atom,io_lib_format},{atom,print},10}.
  {label,186}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,187},[{x,2},{atom,none}]}.
    {move,{integer,80},{x,2}}.
    {call_only,10,{f,186}}. % print/10
  {label,187}.
    {test,is_eq_exact,{f,188},[{x,4},{atom,none}]}.
    {line,[{location,"io_lib_format.erl",431}]}.
    {gc_bif,'+',{f,0},10,[{x,9},{integer,1}],{x,4}}.
    {call_only,10,{f,186}}. % print/10
  {label,188}.
    {test,is_eq_exact,{f,185},[{x,3},{atom,right}]}.
    {test_heap,30,9}.
    {put_tuple2,{x,3},{list,[{atom,strings},{x,7}]}}.
    {put_list,{x,3},nil,{x,3}}.
    {put_tuple2,{x,5},{list,[{atom,encoding},{x,6}]}}.
    {put_list,{x,5},{x,3},{x,3}}.
    {put_tuple2,{x,1},{list,[{atom,depth},{x,1}]}}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_tuple2,{x,2},{list,[{atom,line_length},{x,2}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,2},{list,[{atom,column},{x,4}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_tuple2,{x,2},{list,[{atom,chars_limit},{x,8}]}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {line,[{location,"io_lib_format.erl",439}]}.
    {call_ext_only,2,{extfunc,io_lib_pretty,print,2}}.


{function, fwrite_e, 5, 190}.
  {label,189}.
    {line,[{location,"io_lib_format.erl",443}]}.
    {func_info,{atom,io_lib_format},{atom,fwrite_e},5}.
  {label,190}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {test,is_eq_exact,{f,192},[{x,1},{atom,none}]}.
    {test,is_eq_exact,{f,191},[{x,3},{atom,none}]}.
    {move,{integer,6},{x,3}}.
    {move,{atom,none},{x,1}}.
    {call_only,5,{f,190}}. % fwrite_e/5
  {label,191}.
    {test,is_ge,{f,189},[{x,3},{integer,2}]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"io_lib_format.erl",446}]}.
    {call,1,{f,232}}. % float_data/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},2 => number}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,195},2}. % float_e/3
  {label,192}.
    {test,is_eq_exact,{f,193},[{x,3},{atom,none}]}.
    {move,{integer,6},{x,3}}.
    {call_only,5,{f,190}}. % fwrite_e/5
  {label,193}.
    {test,is_ge,{f,189},[{x,3},{integer,2}]}.
    {allocate,5,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {line,[{location,"io_lib_format.erl",450}]}.
    {call,1,{f,232}}. % float_data/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},2 => number}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,4},{x,0}}.
    {move,{y,0},{y,4}}.
    {trim,2,3}.
    {call,3,{f,195}}. % float_e/3
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{y,2},{x,4}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,1},{x,3}}.
    {call_last,5,{f,178},3}. % term/5


{function, float_e, 3, 195}.
  {label,194}.
    {line,[{location,"io_lib_format.erl",452}]}.
    {func_info,{atom,io_lib_format},{atom,float_e},3}.
  {label,195}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {'%',{var_info,{x,1},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},2 => number}}}]}}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"io_lib_format.erl",453}]}.
    {call,1,{f,228}}. % signbit/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,{45,45}},nil}}]}}.
    {gc_bif,abs,{f,0},1,[{tr,{y,2},{t_float,any}}],{x,1}}.
    {move,{y,1},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {trim,2,1}.
    {call,3,{f,197}}. % abs_float_e/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.


{function, abs_float_e, 3, 197}.
  {label,196}.
    {line,[{location,"io_lib_format.erl",455}]}.
    {func_info,{atom,io_lib_format},{atom,abs_float_e},3}.
  {label,197}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {'%',{var_info,{x,1},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},2 => number}}}]}}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {line,[{location,"io_lib_format.erl",456}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{integer,1}],{x,2}}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {move,{integer,1},{x,1}}.
    {call,3,{f,201}}. % float_man/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_nonempty_list,{f,198},[{y,1}]}.
    {get_list,{y,1},{x,2},{y,0}}.
    {test,is_eq_exact,{f,198},[{x,2},{integer,48}]}.
    {test,is_eq_exact,{f,199},[{x,1},{atom,true}]}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"io_lib_format.erl",457}]}.
    {call,1,{f,214}}. % float_exp/1
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,4,1}.
    {put_list,{integer,49},{y,0},{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,198}.
    {test,is_eq_exact,{f,199},[{x,1},{atom,true}]}.
    {line,[{location,"io_lib_format.erl",456}]}.
    {case_end,{x,0}}.
  {label,199}.
    {line,[{location,"io_lib_format.erl",458}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,2},number},{integer,1}],{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call,1,{f,214}}. % float_exp/1
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, float_man, 3, 201}.
  {label,200}.
    {line,[{location,"io_lib_format.erl",466}]}.
    {func_info,{atom,io_lib_format},{atom,float_man},3}.
  {label,201}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_eq_exact,{f,202},[{tr,{x,1},number},{integer,0}]}.
    {allocate,0,3}.
    {move,{x,2},{x,1}}.
    {line,[{location,"io_lib_format.erl",467}]}.
    {call,2,{f,207}}. % float_man/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{integer,46},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,202}.
    {test,is_nonempty_list,{f,205},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {line,[{location,"io_lib_format.erl",470}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {call,3,{f,201}}. % float_man/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,204},[{x,0},{atom,true}]}.
    {test,is_eq_exact,{f,203},[{y,0},{integer,57}]}.
    {test_heap,5,2}.
    {put_list,{integer,48},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,true}]}}.
    {deallocate,1}.
    return.
  {label,203}.
    {line,[{location,"io_lib_format.erl",472}]}.
    {gc_bif,'+',{f,0},2,[{y,0},{integer,1}],{x,0}}.
    {test_heap,5,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,1}.
    return.
  {label,204}.
    {test_heap,5,2}.
    {put_list,{y,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,1}.
    return.
  {label,205}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{integer,48},{x,1}}.
    {line,[{location,"io_lib_format.erl",476}]}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {swap,{y,0},{x,0}}.
    {move,{integer,48},{x,1}}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {test_heap,2,1}.
    {put_list,{integer,46},{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,0}.
    return.


{function, float_man, 2, 207}.
  {label,206}.
    {line,[{location,"io_lib_format.erl",478}]}.
    {func_info,{atom,io_lib_format},{atom,float_man},2}.
  {label,207}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,212},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_eq_exact,{f,209},[{x,1},{integer,0}]}.
    {test,is_ge,{f,208},[{x,2},{integer,53}]}.
    {move,{literal,{[],true}},{x,0}}.
    return.
  {label,208}.
    {move,{literal,{[],false}},{x,0}}.
    return.
  {label,209}.
    {line,[{location,"io_lib_format.erl",481}]}.
    {gc_bif,'-',{f,0},3,[{x,1},{integer,1}],{x,1}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,207}}. % float_man/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,211},[{x,0},{atom,true}]}.
    {test,is_eq_exact,{f,210},[{y,0},{integer,57}]}.
    {test_heap,5,2}.
    {put_list,{integer,48},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,true}]}}.
    {deallocate,1}.
    return.
  {label,210}.
    {line,[{location,"io_lib_format.erl",483}]}.
    {gc_bif,'+',{f,0},2,[{y,0},{integer,1}],{x,0}}.
    {test_heap,5,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,1}.
    return.
  {label,211}.
    {test_heap,5,2}.
    {put_list,{y,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,1}.
    return.
  {label,212}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {move,{integer,48},{x,1}}.
    {line,[{location,"io_lib_format.erl",486}]}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,0}.
    return.


{function, float_exp, 1, 214}.
  {label,213}.
    {line,[{location,"io_lib_format.erl",491}]}.
    {func_info,{atom,io_lib_format},{atom,float_exp},1}.
  {label,214}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {test,is_ge,{f,215},[{tr,{x,0},number},{integer,0}]}.
    {allocate,0,1}.
    {line,[{location,"io_lib_format.erl",492}]}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {test_heap,4,1}.
    {put_list,{integer,43},{x,0},{x,0}}.
    {put_list,{integer,101},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,215}.
    {allocate,0,1}.
    {line,[{location,"io_lib_format.erl",494}]}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {test_heap,2,1}.
    {put_list,{integer,101},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, fwrite_f, 5, 217}.
  {label,216}.
    {line,[{location,"io_lib_format.erl",498}]}.
    {func_info,{atom,io_lib_format},{atom,fwrite_f},5}.
  {label,217}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {test,is_eq_exact,{f,219},[{x,1},{atom,none}]}.
    {test,is_eq_exact,{f,218},[{x,3},{atom,none}]}.
    {move,{integer,6},{x,3}}.
    {move,{atom,none},{x,1}}.
    {call_only,5,{f,217}}. % fwrite_f/5
  {label,218}.
    {test,is_ge,{f,216},[{x,3},{integer,1}]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"io_lib_format.erl",501}]}.
    {call,1,{f,232}}. % float_data/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},2 => number}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,222},2}. % float_f/3
  {label,219}.
    {test,is_eq_exact,{f,220},[{x,3},{atom,none}]}.
    {move,{integer,6},{x,3}}.
    {call_only,5,{f,217}}. % fwrite_f/5
  {label,220}.
    {test,is_ge,{f,216},[{x,3},{integer,1}]}.
    {allocate,5,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {line,[{location,"io_lib_format.erl",505}]}.
    {call,1,{f,232}}. % float_data/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},2 => number}}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,4},{x,0}}.
    {move,{y,0},{y,4}}.
    {trim,2,3}.
    {call,3,{f,222}}. % float_f/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,2},{x,4}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,1},{x,3}}.
    {call_last,5,{f,178},3}. % term/5


{function, float_f, 3, 222}.
  {label,221}.
    {line,[{location,"io_lib_format.erl",507}]}.
    {func_info,{atom,io_lib_format},{atom,float_f},3}.
  {label,222}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {'%',{var_info,{x,1},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},2 => number}}}]}}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"io_lib_format.erl",508}]}.
    {call,1,{f,228}}. % signbit/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,{45,45}},nil}}]}}.
    {gc_bif,abs,{f,0},1,[{tr,{y,2},{t_float,any}}],{x,1}}.
    {move,{y,1},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {trim,2,1}.
    {call,3,{f,224}}. % abs_float_f/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.


{function, abs_float_f, 3, 224}.
  {label,223}.
    {line,[{location,"io_lib_format.erl",510}]}.
    {func_info,{atom,io_lib_format},{atom,abs_float_f},3}.
  {label,224}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {'%',{var_info,{x,1},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},2 => number}}}]}}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {test,is_ge,{f,225},[{integer,0},{tr,{x,1},number}]}.
    {line,[{location,"io_lib_format.erl",511}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},number}],{x,1}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{integer,48},{x,1}}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {move,{y,0},{x,1}}.
    {trim,1,2}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{x,0},{integer,1}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,224},2}. % abs_float_f/3
  {label,225}.
    {allocate,0,4}.
    {move,{x,3},{x,0}}.
    {line,[{location,"io_lib_format.erl",513}]}.
    {call,3,{f,201}}. % float_man/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_atom,[false,true]}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,226},[{x,0},{atom,true}]}.
    {test_heap,2,2}.
    {put_list,{integer,49},{x,1},{x,0}}.
    {deallocate,0}.
    return.
  {label,226}.
    {move,{x,1},{x,0}}.
    {deallocate,0}.
    return.


{function, signbit, 1, 228}.
  {label,227}.
    {line,[{location,"io_lib_format.erl",520}]}.
    {func_info,{atom,io_lib_format},{atom,signbit},1}.
  {label,228}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {test,is_lt,{f,229},[{tr,{x,0},{t_float,any}},{float,0.0}]}.
    {move,{literal,"-"},{x,0}}.
    return.
  {label,229}.
    {test,is_ge,{f,230},[{float,0.0},{tr,{x,0},{t_float,any}}]}.
    {line,[{location,"io_lib_format.erl",523}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,float},
                          1,1,nil,
                          {tr,{x,0},{t_float,any}},
                          {integer,64}]}}.
    {bs_start_match4,{atom,no_fail},1,{x,0},{x,0}}.
    {test,bs_match_string,{f,230},[{x,0},1,{string,<<128>>}]}.
    {test,bs_test_tail2,{f,230},[{x,0},63]}.
    {move,{literal,"-"},{x,0}}.
    return.
  {label,230}.
    {move,nil,{x,0}}.
    return.


{function, float_data, 1, 232}.
  {label,231}.
    {line,[{location,"io_lib_format.erl",530}]}.
    {func_info,{atom,io_lib_format},{atom,float_data},1}.
  {label,232}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {allocate,0,1}.
    {line,[{location,"io_lib_format.erl",531}]}.
    {call_ext,1,{extfunc,erlang,float_to_list,1}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,234},0}. % float_data/2


{function, float_data, 2, 234}.
  {label,233}.
    {line,[{location,"io_lib_format.erl",533}]}.
    {func_info,{atom,io_lib_format},{atom,float_data},2}.
  {label,234}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,233},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_eq_exact,{f,235},[{x,2},{integer,101}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"io_lib_format.erl",534}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,erlang,list_to_integer,1}}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,235}.
    {test,is_ge,{f,236},[{x,2},{integer,48}]}.
    {test,is_ge,{f,236},[{integer,57},{x,2}]}.
    {test_heap,2,3}.
    {put_list,{x,2},{x,1},{x,1}}.
    {call_only,2,{f,234}}. % float_data/2
  {label,236}.
    {call_only,2,{f,234}}. % float_data/2


{function, fwrite_g, 1, 238}.
  {label,237}.
    {line,[{location,"io_lib_format.erl",544}]}.
    {func_info,{atom,io_lib_format},{atom,fwrite_g},1}.
  {label,238}.
    {move,{literal,[short]},{x,1}}.
    {line,[{location,"io_lib_format.erl",545}]}.
    {call_ext_only,2,{extfunc,erlang,float_to_list,2}}.


{function, fwrite_g, 5, 240}.
  {label,239}.
    {line,[{location,"io_lib_format.erl",552}]}.
    {func_info,{atom,io_lib_format},{atom,fwrite_g},5}.
  {label,240}.
    {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
    {test,is_eq_exact,{f,241},[{x,3},{atom,none}]}.
    {move,{integer,6},{x,3}}.
    {call_only,5,{f,240}}. % fwrite_g/5
  {label,241}.
    {test,is_ge,{f,239},[{x,3},{integer,1}]}.
    {line,[{location,"io_lib_format.erl",555}]}.
    {gc_bif,abs,{f,0},5,[{tr,{x,0},{t_float,any}}],{x,5}}.
    {test,is_lt,{f,242},[{tr,{x,5},{t_float,any}},{float,0.1}]}.
    {move,{integer,-2},{x,5}}.
    {jump,{f,248}}.
  {label,242}.
    {test,is_lt,{f,243},[{tr,{x,5},{t_float,any}},{float,1.0}]}.
    {move,{integer,-1},{x,5}}.
    {jump,{f,248}}.
  {label,243}.
    {test,is_lt,{f,244},[{tr,{x,5},{t_float,any}},{float,10.0}]}.
    {move,{integer,0},{x,5}}.
    {jump,{f,248}}.
  {label,244}.
    {test,is_lt,{f,245},[{tr,{x,5},{t_float,any}},{float,100.0}]}.
    {move,{integer,1},{x,5}}.
    {jump,{f,248}}.
  {label,245}.
    {test,is_lt,{f,246},[{tr,{x,5},{t_float,any}},{float,1.0e3}]}.
    {move,{integer,2},{x,5}}.
    {jump,{f,248}}.
  {label,246}.
    {test,is_lt,{f,247},[{tr,{x,5},{t_float,any}},{float,1.0e4}]}.
    {move,{integer,3},{x,5}}.
    {jump,{f,248}}.
  {label,247}.
    {move,{atom,fwrite_f},{x,5}}.
  {label,248}.
    {test,is_ge,{f,249},[{integer,1},{x,3}]}.
    {test,is_ne_exact,
          {f,250},
          [{tr,{x,5},
               {t_union,{t_atom,[fwrite_f]},
                        none,
                        {t_integer,{-2,3}},
                        none,none}},
           {integer,-1}]}.
  {label,249}.
    {gc_bif,'-',{f,251},6,[{x,3},{integer,1}],{x,6}}.
    {test,is_lt,
          {f,251},
          [{tr,{x,5},
               {t_union,{t_atom,[fwrite_f]},
                        none,
                        {t_integer,{-2,3}},
                        none,none}},
           {tr,{x,6},number}]}.
    {test,is_ge,
          {f,251},
          [{tr,{x,5},
               {t_union,{t_atom,[fwrite_f]},
                        none,
                        {t_integer,{-2,3}},
                        none,none}},
           {integer,-1}]}.
  {label,250}.
    {line,[{location,"io_lib_format.erl",566}]}.
    {gc_bif,'-',{f,0},6,[{x,3},{integer,1}],{x,3}}.
    {gc_bif,'-',
            {f,0},
            6,
            [{tr,{x,3},number},
             {tr,{x,5},
                 {t_union,{t_atom,[fwrite_f]},
                          none,
                          {t_integer,{-2,3}},
                          none,none}}],
            {x,3}}.
    {call_only,5,{f,217}}. % fwrite_f/5
  {label,251}.
    {test,is_ge,{f,252},[{integer,1},{x,3}]}.
    {move,{integer,2},{x,3}}.
    {call_only,5,{f,190}}. % fwrite_e/5
  {label,252}.
    {call_only,5,{f,190}}. % fwrite_e/5


{function, iolist_to_chars, 3, 254}.
  {label,253}.
    {line,[{location,"io_lib_format.erl",574}]}.
    {func_info,{atom,io_lib_format},{atom,iolist_to_chars},3}.
  {label,254}.
    {test,is_ge,{f,255},[{x,2},{integer,0}]}.
    {test,is_ge,{f,256},[{x,2},{x,1}]}.
  {label,255}.
    {call_only,1,{f,258}}. % iolist_to_chars/1
  {label,256}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{integer,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib_format.erl",577}]}.
    {call,2,{f,349}}. % sub/2
    {move,nil,{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,normal},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,263},1}. % limit_iolist_to_chars/4


{function, iolist_to_chars, 1, 258}.
  {label,257}.
    {line,[{location,"io_lib_format.erl",579}]}.
    {func_info,{atom,io_lib_format},{atom,iolist_to_chars},1}.
  {label,258}.
    {test,is_nonempty_list,{f,260},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,259},[{x,1}]}.
    {test,is_ge,{f,259},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,259},[{integer,255},{tr,{x,1},{t_integer,any}}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib_format.erl",580}]}.
    {call,1,{f,258}}. % iolist_to_chars/1
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,259}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"io_lib_format.erl",582}]}.
    {call,1,{f,258}}. % iolist_to_chars/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,258}}. % iolist_to_chars/1
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,260}.
    {test,is_nil,{f,261},[{x,0}]}.
    return.
  {label,261}.
    {test,is_binary,{f,257},[{x,0}]}.
    {line,[{location,"io_lib_format.erl",586}]}.
    {call_ext_only,1,{extfunc,erlang,binary_to_list,1}}.


{function, limit_iolist_to_chars, 4, 263}.
  {label,262}.
    {line,[{location,"io_lib_format.erl",588}]}.
    {func_info,{atom,io_lib_format},{atom,limit_iolist_to_chars},4}.
  {label,263}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[final,normal]}}]}}.
    {test,is_eq_exact,{f,265},[{x,1},{integer,0}]}.
    {test,is_eq_exact,{f,268},[{x,3},{atom,normal}]}.
    {allocate,1,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{atom,final},{x,3}}.
    {move,{integer,4},{x,1}}.
    {line,[{location,"io_lib_format.erl",589}]}.
    {call,4,{f,263}}. % limit_iolist_to_chars/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{y,0}}.
    {line,[{location,"io_lib_format.erl",590}]}.
    {call_ext,1,{extfunc,erlang,iolist_size,1}}.
    {test,is_lt,{f,264},[{tr,{x,0},{t_integer,any}},{integer,4}]}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,264}.
    {test,is_eq_exact,{f,271},[{tr,{x,0},{t_integer,any}},{integer,4}]}.
    {move,{literal,"..."},{x,0}}.
    {deallocate,1}.
    return.
  {label,265}.
    {test,is_nonempty_list,{f,267},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,0}}.
    {test,is_ge,{f,266},[{x,4},{integer,0}]}.
    {test,is_ge,{f,266},[{integer,255},{x,4}]}.
    {line,[{location,"io_lib_format.erl",596}]}.
    {gc_bif,'-',{f,0},5,[{x,1},{integer,1}],{x,1}}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {call,4,{f,263}}. % limit_iolist_to_chars/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,266}.
    {test_heap,2,5}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,4,{f,263}}. % limit_iolist_to_chars/4
  {label,267}.
    {test,is_nil,{f,269},[{x,0}]}.
    {test,is_nonempty_list,{f,268},[{x,2}]}.
    {get_list,{x,2},{x,0},{x,2}}.
    {call_only,4,{f,263}}. % limit_iolist_to_chars/4
  {label,268}.
    {move,nil,{x,0}}.
    return.
  {label,269}.
    {test,is_binary,{f,262},[{x,0}]}.
    {line,[{location,"io_lib_format.erl",604}]}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,8}}],{x,4}}.
    {test,is_lt,{f,270},[{x,1},{tr,{x,4},{t_integer,{0,288230376151711743}}}]}.
    {allocate,3,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {line,[{location,"io_lib_format.erl",606}]}.
    {call_ext,2,{extfunc,erlang,split_binary,2}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,272},[{x,0}]}.
    {test,test_arity,{f,272},[{x,0},2]}.
    {get_tuple_element,{y,0},0,{x,0}}.
    {line,[{location,"io_lib_format.erl",607}]}.
    {call_ext,1,{extfunc,erlang,binary_to_list,1}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{integer,0},{x,1}}.
    {trim,2,1}.
    {call,4,{f,263}}. % limit_iolist_to_chars/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,270}.
    {allocate,4,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"io_lib_format.erl",609}]}.
    {call_ext,1,{extfunc,erlang,binary_to_list,1}}.
    {gc_bif,'-',
            {f,0},
            1,
            [{y,3},{tr,{y,0},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{y,3}}.
    {move,{y,1},{x,3}}.
    {trim,3,1}.
    {move,nil,{x,0}}.
    {call,4,{f,263}}. % limit_iolist_to_chars/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,271}.
    {line,[{location,"io_lib_format.erl",590}]}.
    {case_end,{x,0}}.
  {label,272}.
    {line,[{location,"io_lib_format.erl",606}]}.
    {badmatch,{y,0}}.


{function, cdata_to_chars, 3, 274}.
  {label,273}.
    {line,[{location,"io_lib_format.erl",612}]}.
    {func_info,{atom,io_lib_format},{atom,cdata_to_chars},3}.
  {label,274}.
    {test,is_ge,{f,275},[{x,2},{integer,0}]}.
    {test,is_ge,{f,276},[{x,2},{x,1}]}.
  {label,275}.
    {call_only,1,{f,278}}. % cdata_to_chars/1
  {label,276}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{integer,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib_format.erl",615}]}.
    {call,2,{f,349}}. % sub/2
    {move,{x,0},{x,1}}.
    {move,{atom,normal},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,285},1}. % limit_cdata_to_chars/3


{function, cdata_to_chars, 1, 278}.
  {label,277}.
    {line,[{location,"io_lib_format.erl",617}]}.
    {func_info,{atom,io_lib_format},{atom,cdata_to_chars},1}.
  {label,278}.
    {test,is_nonempty_list,{f,280},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,279},[{x,1}]}.
    {test,is_ge,{f,279},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{scope,[2]},{location,"io_lib_format.erl",618}]}.
    {call,1,{f,278}}. % cdata_to_chars/1
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,279}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{scope,[2]},{location,"io_lib_format.erl",620}]}.
    {call,1,{f,278}}. % cdata_to_chars/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,278}}. % cdata_to_chars/1
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,280}.
    {test,is_nil,{f,281},[{x,0}]}.
    return.
  {label,281}.
    {test,is_binary,{f,277},[{x,0}]}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'catch',{y,1},{f,282}}.
    {line,[{scope,[2]},{location,"io_lib_format.erl",624}]}.
    {call_ext,1,{extfunc,unicode,characters_to_list,1}}.
  {label,282}.
    {catch_end,{y,1}}.
    {test,is_list,{f,283},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,283}.
    {move,{y,0},{x,0}}.
    {line,[{scope,[0]},{location,"io_lib_format.erl",626}]}.
    {call_ext_last,1,{extfunc,erlang,binary_to_list,1},2}.


{function, limit_cdata_to_chars, 3, 285}.
  {label,284}.
    {line,[{location,"io_lib_format.erl",629}]}.
    {func_info,{atom,io_lib_format},{atom,limit_cdata_to_chars},3}.
  {label,285}.
    {'%',{var_info,{x,2},[{type,{t_atom,[final,normal]}}]}}.
    {test,is_eq_exact,{f,288},[{x,1},{integer,0}]}.
    {test,is_eq_exact,{f,287},[{x,2},{atom,normal}]}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{atom,final},{x,2}}.
    {move,{integer,4},{x,1}}.
    {line,[{location,"io_lib_format.erl",630}]}.
    {call,3,{f,285}}. % limit_cdata_to_chars/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{y,0}}.
    {line,[{location,"io_lib_format.erl",631}]}.
    {call_ext,1,{extfunc,string,length,1}}.
    {test,is_lt,{f,286},[{x,0},{integer,4}]}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,286}.
    {test,is_eq_exact,{f,292},[{x,0},{integer,4}]}.
    {move,{literal,"..."},{x,0}}.
    {deallocate,1}.
    return.
  {label,287}.
    {move,nil,{x,0}}.
    return.
  {label,288}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"io_lib_format.erl",637}]}.
    {call_ext,1,{extfunc,string,next_grapheme,1}}.
    {test,is_nonempty_list,{f,289},[{x,0}]}.
    {get_list,{x,0},{y,0},{x,0}}.
    {line,[{location,"io_lib_format.erl",647}]}.
    {gc_bif,'-',{f,0},1,[{y,2},{integer,1}],{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {call,3,{f,285}}. % limit_cdata_to_chars/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,289}.
    {test,is_tuple,{f,291},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,293},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,290},2,[{x,1}],{x,2}}.
    {test,bs_get_integer2,
          {f,293},
          3,
          [{x,2},
           {integer,8},
           1,
           {field_flags,[{anno,[638,{file,"io_lib_format.erl"}]},
                         unsigned,big]}],
          {y,0}}.
    {test,bs_get_binary2,
          {f,293},
          3,
          [{x,2},
           {atom,all},
           8,
           {field_flags,[{anno,[638,{file,"io_lib_format.erl"}]},
                         unsigned,big]}],
          {x,1}}.
    {line,[{location,"io_lib_format.erl",641}]}.
    {gc_bif,'-',{f,0},2,[{y,2},{integer,1}],{x,0}}.
    {move,{y,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {call,3,{f,285}}. % limit_cdata_to_chars/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,290}.
    {test,is_nonempty_list,{f,293},[{x,1}]}.
    {get_list,{x,1},{y,0},{x,0}}.
    {line,[{location,"io_lib_format.erl",643}]}.
    {gc_bif,'-',{f,0},1,[{y,2},{integer,1}],{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {call,3,{f,285}}. % limit_cdata_to_chars/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,291}.
    {test,is_nil,{f,293},[{x,0}]}.
    {deallocate,3}.
    return.
  {label,292}.
    {line,[{location,"io_lib_format.erl",631}]}.
    {case_end,{x,0}}.
  {label,293}.
    {line,[{location,"io_lib_format.erl",637}]}.
    {case_end,{x,0}}.


{function, limit_field, 2, 295}.
  {label,294}.
    {line,[{location,"io_lib_format.erl",650}]}.
    {func_info,{atom,io_lib_format},{atom,limit_field},2}.
  {label,295}.
    {test,is_ge,{f,296},[{x,1},{integer,0}]}.
    {test,is_eq_exact,{f,297},[{x,0},{atom,none}]}.
  {label,296}.
    return.
  {label,297}.
    {allocate,0,2}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {move,{x,0},{x,1}}.
    {move,{integer,3},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,max,2},0}.


{function, string, 6, 299}.
  {label,298}.
    {line,[{location,"io_lib_format.erl",657}]}.
    {func_info,{atom,io_lib_format},{atom,string},6}.
  {label,299}.
    {'%',{var_info,{x,5},[{type,{t_atom,[latin1,unicode]}}]}}.
    {test,is_eq_exact,{f,300},[{x,1},{atom,none}]}.
    {test,is_eq_exact,{f,301},[{x,3},{atom,none}]}.
    return.
  {label,300}.
    {test,is_eq_exact,{f,301},[{x,3},{atom,none}]}.
    {allocate,5,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {line,[{location,"io_lib_format.erl",659}]}.
    {call_ext,1,{extfunc,io_lib,chars_length,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,5}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,6,{f,307},5}. % string_field/6
  {label,301}.
    {test,is_eq_exact,{f,302},[{x,1},{atom,none}]}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"io_lib_format.erl",661}]}.
    {call_ext,1,{extfunc,io_lib,chars_length,1}}.
    {move,{x,0},{x,3}}.
    {move,{atom,left},{x,2}}.
    {move,{y,0},{x,5}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,6,{f,307},4}. % string_field/6
  {label,302}.
    {test,is_ge,{f,298},[{x,1},{x,3}]}.
    {allocate,6,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {line,[{location,"io_lib_format.erl",663}]}.
    {call_ext,1,{extfunc,io_lib,chars_length,1}}.
    {test,is_lt,{f,305},[{y,2},{y,4}]}.
    {test,is_lt,{f,303},[{y,2},{x,0}]}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,5},{x,0}}.
    {init_yregs,{list,[{y,5}]}}.
    {trim,1,5}.
    {line,[{location,"io_lib_format.erl",666}]}.
    {call,3,{f,330}}. % flat_trunc/3
    {gc_bif,'-',{f,0},1,[{y,3},{y,1}],{x,1}}.
    {move,{x,0},{y,4}}.
    {move,{y,0},{x,0}}.
    {move,{y,2},{y,3}}.
    {trim,3,2}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,325},2}. % adjust/3
  {label,303}.
    {test,is_lt,{f,304},[{x,0},{y,2}]}.
    {line,[{location,"io_lib_format.erl",668}]}.
    {gc_bif,'-',{f,0},1,[{y,2},{x,0}],{x,1}}.
    {trim,1,5}.
    {move,{y,0},{x,0}}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {gc_bif,'-',{f,0},1,[{y,3},{tr,{y,1},number}],{x,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,0},{x,0}}.
    {trim,2,3}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,2},{y,1},{x,1}}.
    {move,{y,0},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_last,3,{f,325},3}. % adjust/3
  {label,304}.
    {line,[{location,"io_lib_format.erl",670}]}.
    {gc_bif,'-',{f,0},0,[{y,4},{y,2}],{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,3},{y,4}}.
    {trim,4,2}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,325},2}. % adjust/3
  {label,305}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,5}}.
    {move,{y,1},{x,4}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,5},{x,0}}.
    {call_last,6,{f,307},6}. % string_field/6


{function, string_field, 6, 307}.
  {label,306}.
    {line,[{location,"io_lib_format.erl",676}]}.
    {func_info,{atom,io_lib_format},{atom,string_field},6}.
  {label,307}.
    {'%',{var_info,{x,5},[{type,{t_atom,[latin1,unicode]}}]}}.
    {test,is_lt,{f,308},[{x,1},{x,3}]}.
    {move,{x,5},{x,2}}.
    {call_only,3,{f,330}}. % flat_trunc/3
  {label,308}.
    {test,is_lt,{f,309},[{x,3},{x,1}]}.
    {line,[{location,"io_lib_format.erl",679}]}.
    {gc_bif,'-',{f,0},5,[{x,1},{x,3}],{x,1}}.
    {allocate,2,5}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{x,0}}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,325},2}. % adjust/3
  {label,309}.
    return.


{function, unprefixed_integer, 6, 311}.
  {label,310}.
    {line,[{location,"io_lib_format.erl",686}]}.
    {func_info,{atom,io_lib_format},{atom,unprefixed_integer},6}.
  {label,311}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_atom,[false,true]}}]}}.
    {test,is_ge,{f,310},[{tr,{x,3},{t_integer,any}},{integer,2}]}.
    {test,is_ge,{f,310},[{integer,36},{tr,{x,3},{t_integer,any}}]}.
    {test,is_lt,{f,312},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {line,[{location,"io_lib_format.erl",689}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,0},{t_integer,any}}],{x,0}}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{x,1}}.
    {call_ext,2,{extfunc,erlang,integer_to_list,2}}.
    {move,{y,0},{x,1}}.
    {trim,1,3}.
    {call,2,{f,342}}. % cond_lowercase/2
    {test_heap,2,1}.
    {put_list,{integer,45},{x,0},{x,0}}.
    {move,{atom,none},{x,3}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,5,{f,178},3}. % term/5
  {label,312}.
    {allocate,4,6}.
    {move,{x,5},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"io_lib_format.erl",692}]}.
    {call_ext,2,{extfunc,erlang,integer_to_list,2}}.
    {move,{y,0},{x,1}}.
    {trim,1,3}.
    {call,2,{f,342}}. % cond_lowercase/2
    {move,{atom,none},{x,3}}.
    {move,{y,0},{x,4}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,5,{f,178},3}. % term/5


{function, prefixed_integer, 7, 314}.
  {label,313}.
    {line,[{location,"io_lib_format.erl",699}]}.
    {func_info,{atom,io_lib_format},{atom,prefixed_integer},7}.
  {label,314}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,6},[{type,{t_atom,[false,true]}}]}}.
    {test,is_ge,{f,313},[{tr,{x,3},{t_integer,any}},{integer,2}]}.
    {test,is_ge,{f,313},[{integer,36},{tr,{x,3},{t_integer,any}}]}.
    {test,is_lt,{f,315},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {line,[{location,"io_lib_format.erl",702}]}.
    {gc_bif,'-',{f,0},7,[{tr,{x,0},{t_integer,any}}],{x,0}}.
    {allocate,5,7}.
    {move,{x,6},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,3},{x,1}}.
    {call_ext,2,{extfunc,erlang,integer_to_list,2}}.
    {move,{y,0},{x,1}}.
    {trim,1,4}.
    {call,2,{f,342}}. % cond_lowercase/2
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{integer,45},{x,0},{x,0}}.
    {move,{atom,none},{x,3}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {call_last,5,{f,178},4}. % term/5
  {label,315}.
    {allocate,5,7}.
    {move,{x,6},{y,0}}.
    {move,{x,5},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"io_lib_format.erl",705}]}.
    {call_ext,2,{extfunc,erlang,integer_to_list,2}}.
    {move,{y,0},{x,1}}.
    {trim,1,4}.
    {call,2,{f,342}}. % cond_lowercase/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {move,{atom,none},{x,3}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {call_last,5,{f,178},4}. % term/5


{function, char, 5, 317}.
  {label,316}.
    {line,[{location,"io_lib_format.erl",711}]}.
    {func_info,{atom,io_lib_format},{atom,char},5}.
  {label,317}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,318},[{x,1},{atom,none}]}.
    {test,is_eq_exact,{f,319},[{x,3},{atom,none}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.
  {label,318}.
    {test,is_eq_exact,{f,319},[{x,3},{atom,none}]}.
    {call_only,2,{f,334}}. % chars/2
  {label,319}.
    {test,is_eq_exact,{f,320},[{x,1},{atom,none}]}.
    {move,{x,3},{x,1}}.
    {call_only,2,{f,334}}. % chars/2
  {label,320}.
    {test,is_ge,{f,316},[{x,1},{x,3}]}.
    {allocate,4,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"io_lib_format.erl",715}]}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {gc_bif,'-',{f,0},1,[{y,3},{y,1}],{x,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,0},{x,0}}.
    {trim,2,2}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,325},2}. % adjust/3


{function, newline, 4, 322}.
  {label,321}.
    {line,[{location,"io_lib_format.erl",719}]}.
    {func_info,{atom,io_lib_format},{atom,newline},4}.
  {label,322}.
    {test,is_eq_exact,{f,323},[{x,0},{atom,none}]}.
    {move,{literal,"\n"},{x,0}}.
    return.
  {label,323}.
    {test,is_eq_exact,{f,321},[{x,1},{atom,right}]}.
    {move,{x,0},{x,1}}.
    {move,{integer,10},{x,0}}.
    {call_only,2,{f,334}}. % chars/2


{function, adjust, 3, 325}.
  {label,324}.
    {line,[{location,"io_lib_format.erl",726}]}.
    {func_info,{atom,io_lib_format},{atom,adjust},3}.
  {label,325}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nil,{f,326},[{tr,{x,1},{t_list,any,nil}}]}.
    return.
  {label,326}.
    {select_val,{x,2},
                {f,324},
                {list,[{atom,left},{f,328},{atom,right},{f,327}]}}.
  {label,327}.
    {test_heap,2,2}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,328}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.


{function, flat_trunc, 3, 330}.
  {label,329}.
    {line,[{location,"io_lib_format.erl",732}]}.
    {func_info,{atom,io_lib_format},{atom,flat_trunc},3}.
  {label,330}.
    {'%',{var_info,{x,2},[{type,{t_atom,[latin1,unicode]}}]}}.
    {test,is_eq_exact,{f,331},[{x,2},{atom,unicode}]}.
    {test,is_integer,{f,329},[{x,1}]}.
    {test,is_ge,{f,329},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{x,1},{x,2}}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"io_lib_format.erl",736}]}.
    {call_ext_only,3,{extfunc,string,slice,3}}.
  {label,331}.
    {test,is_integer,{f,329},[{x,1}]}.
    {test,is_ge,{f,329},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib_format.erl",733}]}.
    {call_ext,1,{extfunc,lists,flatten,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,lists,split,2}}.
    {test,is_tuple,{f,332},[{x,0}]}.
    {test,test_arity,{f,332},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.
  {label,332}.
    {badmatch,{x,0}}.


{function, chars, 2, 334}.
  {label,333}.
    {line,[{location,"io_lib_format.erl",740}]}.
    {func_info,{atom,io_lib_format},{atom,chars},2}.
  {label,334}.
    {select_val,{x,1},
                {f,339},
                {list,[{integer,0},
                       {f,338},
                       {integer,1},
                       {f,337},
                       {integer,2},
                       {f,336},
                       {integer,3},
                       {f,335}]}}.
  {label,335}.
    {test_heap,6,1}.
    {put_list,{x,0},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,336}.
    {test_heap,4,1}.
    {put_list,{x,0},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,337}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.
  {label,338}.
    {move,nil,{x,0}}.
    return.
  {label,339}.
    {test,is_integer,{f,333},[{x,1}]}.
    {line,[{location,"io_lib_format.erl",748}]}.
    {gc_bif,'band',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,2}}.
    {test,is_eq_exact,{f,340},[{tr,{x,2},{t_integer,{0,1}}},{integer,0}]}.
    {line,[{location,"io_lib_format.erl",749}]}.
    {gc_bif,'bsr',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {allocate,0,2}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{x,0},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,340}.
    {line,[{location,"io_lib_format.erl",752}]}.
    {gc_bif,'bsr',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {call,2,{f,334}}. % chars/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_list,{x,0},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, cond_lowercase, 2, 342}.
  {label,341}.
    {line,[{location,"io_lib_format.erl",760}]}.
    {func_info,{atom,io_lib_format},{atom,cond_lowercase},2}.
  {label,342}.
    {'%',{var_info,{x,1},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,343},[{x,1},{atom,true}]}.
    {call_only,1,{f,345}}. % lowercase/1
  {label,343}.
    return.


{function, lowercase, 1, 345}.
  {label,344}.
    {line,[{location,"io_lib_format.erl",765}]}.
    {func_info,{atom,io_lib_format},{atom,lowercase},1}.
  {label,345}.
    {test,is_nonempty_list,{f,347},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,346},[{x,1}]}.
    {test,is_ge,{f,346},[{tr,{x,1},{t_integer,any}},{integer,65}]}.
    {test,is_ge,{f,346},[{integer,90},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"io_lib_format.erl",766}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,65}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,97}],{x,1}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,345}}. % lowercase/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,346}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib_format.erl",768}]}.
    {call,1,{f,345}}. % lowercase/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,347}.
    {test,is_nil,{f,344},[{x,0}]}.
    return.


{function, sub, 2, 349}.
  {label,348}.
    {line,[{location,"io_lib_format.erl",773}]}.
    {func_info,{atom,io_lib_format},{atom,sub},2}.
  {label,349}.
    {test,is_lt,{f,350},[{x,0},{integer,0}]}.
    return.
  {label,350}.
    {test,is_ge,{f,351},[{x,0},{x,1}]}.
    {line,[{location,"io_lib_format.erl",774}]}.
    {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
    return.
  {label,351}.
    {move,{integer,0},{x,0}}.
    return.


{function, get_option, 3, 353}.
  {label,352}.
    {line,[{location,"io_lib_format.erl",777}]}.
    {func_info,{atom,io_lib_format},{atom,get_option},3}.
  {label,353}.
    {'%',{var_info,{x,0},[{type,{t_atom,[chars_limit]}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,{-1,-1}}}]}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,2}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"io_lib_format.erl",778}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,354},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,#{1 => {t_atom,[chars_limit]}}},
                        none}}]}.
    {test,test_arity,{f,354},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,1}.
    return.
  {label,354}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, module_info, 0, 356}.
  {label,355}.
    {line,[]}.
    {func_info,{atom,io_lib_format},{atom,module_info},0}.
  {label,356}.
    {move,{atom,io_lib_format},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 358}.
  {label,357}.
    {line,[]}.
    {func_info,{atom,io_lib_format},{atom,module_info},1}.
  {label,358}.
    {move,{x,0},{x,1}}.
    {move,{atom,io_lib_format},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
