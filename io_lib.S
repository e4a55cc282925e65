{module, io_lib}.  %% version = 0

{exports, [{build_text,1},
           {build_text,2},
           {char_list,1},
           {chars_length,1},
           {collect_chars,3},
           {collect_chars,4},
           {collect_line,3},
           {collect_line,4},
           {deep_char_list,1},
           {deep_latin1_char_list,1},
           {deep_unicode_char_list,1},
           {format,2},
           {format,3},
           {format_prompt,1},
           {format_prompt,2},
           {fread,2},
           {fread,3},
           {fwrite,2},
           {fwrite,3},
           {get_until,3},
           {get_until,4},
           {indentation,2},
           {latin1_char_list,1},
           {limit_term,2},
           {module_info,0},
           {module_info,1},
           {nl,0},
           {print,1},
           {print,4},
           {printable_latin1_list,1},
           {printable_list,1},
           {printable_unicode_list,1},
           {quote_atom,2},
           {scan_format,2},
           {unscan_format,1},
           {write,1},
           {write,2},
           {write,3},
           {write_atom,1},
           {write_atom_as_latin1,1},
           {write_binary,3},
           {write_char,1},
           {write_char_as_latin1,1},
           {write_latin1_char,1},
           {write_latin1_string,1},
           {write_latin1_string,2},
           {write_string,1},
           {write_string,2},
           {write_string_as_latin1,1},
           {write_string_as_latin1,2},
           {write_unicode_char,1},
           {write_unicode_string,1}]}.

{attributes, []}.

{labels, 409}.


{function, fwrite, 2, 2}.
  {label,1}.
    {line,[{location,"io_lib.erl",138}]}.
    {func_info,{atom,io_lib},{atom,fwrite},2}.
  {label,2}.
    {call_only,2,{f,10}}. % format/2


{function, fwrite, 3, 4}.
  {label,3}.
    {line,[{location,"io_lib.erl",150}]}.
    {func_info,{atom,io_lib},{atom,fwrite},3}.
  {label,4}.
    {call_only,3,{f,13}}. % format/3


{function, fread, 2, 6}.
  {label,5}.
    {line,[{location,"io_lib.erl",162}]}.
    {func_info,{atom,io_lib},{atom,fread},2}.
  {label,6}.
    {line,[{location,"io_lib.erl",163}]}.
    {call_ext_only,2,{extfunc,io_lib_fread,fread,2}}.


{function, fread, 3, 8}.
  {label,7}.
    {line,[{location,"io_lib.erl",175}]}.
    {func_info,{atom,io_lib},{atom,fread},3}.
  {label,8}.
    {line,[{location,"io_lib.erl",176}]}.
    {call_ext_only,3,{extfunc,io_lib_fread,fread,3}}.


{function, format, 2, 10}.
  {label,9}.
    {line,[{location,"io_lib.erl",182}]}.
    {func_info,{atom,io_lib},{atom,format},2}.
  {label,10}.
    {allocate,5,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {'try',{y,4},{f,11}}.
    {line,[{location,"io_lib.erl",183}]}.
    {call_ext,2,{extfunc,io_lib_format,fwrite,2}}.
    {try_end,{y,4}}.
    {deallocate,5}.
    return.
  {label,11}.
    {try_case,{y,4}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    build_stacktrace.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,2},{y,4}}.
    {trim,3,2}.
    {line,[{location,"io_lib.erl",186}]}.
    {call,3,{f,27}}. % test_modules_loaded/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,4,0}.
    {put_list,{y,1},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"io_lib.erl",187}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},2}.


{function, format, 3, 13}.
  {label,12}.
    {line,[{location,"io_lib.erl",197}]}.
    {func_info,{atom,io_lib},{atom,format},3}.
  {label,13}.
    {allocate,5,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {'try',{y,4},{f,14}}.
    {line,[{location,"io_lib.erl",198}]}.
    {call_ext,3,{extfunc,io_lib_format,fwrite,3}}.
    {try_end,{y,4}}.
    {deallocate,5}.
    return.
  {label,14}.
    {try_case,{y,4}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    build_stacktrace.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,2},{y,4}}.
    {trim,3,2}.
    {line,[{location,"io_lib.erl",201}]}.
    {call,3,{f,27}}. % test_modules_loaded/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,4,0}.
    {put_list,{y,1},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"io_lib.erl",202}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},2}.


{function, scan_format, 2, 16}.
  {label,15}.
    {line,[{location,"io_lib.erl",210}]}.
    {func_info,{atom,io_lib},{atom,scan_format},2}.
  {label,16}.
    {allocate,5,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {'try',{y,4},{f,17}}.
    {line,[{location,"io_lib.erl",211}]}.
    {call_ext,2,{extfunc,io_lib_format,scan,2}}.
    {try_end,{y,4}}.
    {deallocate,5}.
    return.
  {label,17}.
    {try_case,{y,4}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    build_stacktrace.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,2},{y,4}}.
    {trim,3,2}.
    {line,[{location,"io_lib.erl",214}]}.
    {call,3,{f,27}}. % test_modules_loaded/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,4,0}.
    {put_list,{y,1},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"io_lib.erl",215}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},2}.


{function, unscan_format, 1, 19}.
  {label,18}.
    {line,[{location,"io_lib.erl",223}]}.
    {func_info,{atom,io_lib},{atom,unscan_format},1}.
  {label,19}.
    {line,[{location,"io_lib.erl",224}]}.
    {call_ext_only,1,{extfunc,io_lib_format,unscan,1}}.


{function, build_text, 1, 21}.
  {label,20}.
    {line,[{location,"io_lib.erl",229}]}.
    {func_info,{atom,io_lib},{atom,build_text},1}.
  {label,21}.
    {allocate,4,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,0},{y,2}}.
    {'try',{y,3},{f,22}}.
    {line,[{location,"io_lib.erl",230}]}.
    {call_ext,1,{extfunc,io_lib_format,build,1}}.
    {try_end,{y,3}}.
    {deallocate,4}.
    return.
  {label,22}.
    {try_case,{y,3}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    build_stacktrace.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,2},{y,3}}.
    {trim,3,1}.
    {line,[{location,"io_lib.erl",233}]}.
    {call,3,{f,27}}. % test_modules_loaded/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"io_lib.erl",234}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},1}.


{function, build_text, 2, 24}.
  {label,23}.
    {line,[{location,"io_lib.erl",243}]}.
    {func_info,{atom,io_lib},{atom,build_text},2}.
  {label,24}.
    {allocate,5,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {'try',{y,4},{f,25}}.
    {line,[{location,"io_lib.erl",244}]}.
    {call_ext,2,{extfunc,io_lib_format,build,2}}.
    {try_end,{y,4}}.
    {deallocate,5}.
    return.
  {label,25}.
    {try_case,{y,4}}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    build_stacktrace.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,2},{y,4}}.
    {trim,3,2}.
    {line,[{location,"io_lib.erl",247}]}.
    {call,3,{f,27}}. % test_modules_loaded/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {test_heap,4,0}.
    {put_list,{y,1},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"io_lib.erl",248}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},2}.


{function, test_modules_loaded, 3, 27}.
  {label,26}.
    {line,[{location,"io_lib.erl",255}]}.
    {func_info,{atom,io_lib},{atom,test_modules_loaded},3}.
  {label,27}.
    {'%',{var_info,{x,0},[{type,{t_atom,[error,exit,throw]}}]}}.
    {allocate,0,0}.
    {move,{literal,[io_lib_format,io_lib_pretty,string,unicode]},{x,0}}.
    {line,[{location,"io_lib.erl",257}]}.
    {call_ext,1,{extfunc,code,ensure_modules_loaded,1}}.
    {test,is_eq_exact,{f,28},[{x,0},{atom,ok}]}.
    {deallocate,0}.
    return.
  {label,28}.
    {line,[{location,"io_lib.erl",259}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, print, 1, 30}.
  {label,29}.
    {line,[{location,"io_lib.erl",265}]}.
    {func_info,{atom,io_lib},{atom,print},1}.
  {label,30}.
    {line,[{location,"io_lib.erl",266}]}.
    {call_ext_only,1,{extfunc,io_lib_pretty,print,1}}.


{function, print, 4, 32}.
  {label,31}.
    {line,[{location,"io_lib.erl",274}]}.
    {func_info,{atom,io_lib},{atom,print},4}.
  {label,32}.
    {line,[{location,"io_lib.erl",275}]}.
    {call_ext_only,4,{extfunc,io_lib_pretty,print,4}}.


{function, indentation, 2, 34}.
  {label,33}.
    {line,[{location,"io_lib.erl",281}]}.
    {func_info,{atom,io_lib},{atom,indentation},2}.
  {label,34}.
    {line,[{location,"io_lib.erl",282}]}.
    {call_ext_only,2,{extfunc,io_lib_format,indentation,2}}.


{function, format_prompt, 1, 36}.
  {label,35}.
    {line,[{location,"io_lib.erl",291}]}.
    {func_info,{atom,io_lib},{atom,format_prompt},1}.
  {label,36}.
    {move,{atom,latin1},{x,1}}.
    {call_only,2,{f,38}}. % format_prompt/2


{function, format_prompt, 2, 38}.
  {label,37}.
    {line,[{location,"io_lib.erl",296}]}.
    {func_info,{atom,io_lib},{atom,format_prompt},2}.
  {label,38}.
    {test,is_tagged_tuple,{f,39},[{x,0},3,{atom,format}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,45}}. % do_format_prompt/2
  {label,39}.
    {test,is_list,{f,40},[{x,0}]}.
    {jump,{f,42}}.
  {label,40}.
    {test,is_atom,{f,41},[{x,0}]}.
    {jump,{f,42}}.
  {label,41}.
    {test,is_binary,{f,43},[{x,0}]}.
  {label,42}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{literal,"s"},{x,1}}.
    {line,[{location,"io_lib.erl",300}]}.
    {call,2,{f,49}}. % add_modifier/2
    {'%',{var_info,{x,0},[{type,{t_cons,{t_integer,{112,126}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},nil,{x,1}}.
    {call_last,2,{f,45},1}. % do_format_prompt/2
  {label,43}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{literal,"p"},{x,1}}.
    {line,[{location,"io_lib.erl",302}]}.
    {call,2,{f,49}}. % add_modifier/2
    {'%',{var_info,{x,0},[{type,{t_cons,{t_integer,{112,126}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},nil,{x,1}}.
    {call_last,2,{f,45},1}. % do_format_prompt/2


{function, do_format_prompt, 2, 45}.
  {label,44}.
    {line,[{location,"io_lib.erl",304}]}.
    {func_info,{atom,io_lib},{atom,do_format_prompt},2}.
  {label,45}.
    {allocate,1,2}.
    {'catch',{y,0},{f,46}}.
    {line,[{location,"io_lib.erl",305}]}.
    {call,2,{f,10}}. % format/2
  {label,46}.
    {catch_end,{y,0}}.
    {test,is_tagged_tuple,{f,47},[{x,0},2,{atom,'EXIT'}]}.
    {move,{literal,"???"},{x,0}}.
    {deallocate,1}.
    return.
  {label,47}.
    {deallocate,1}.
    return.


{function, add_modifier, 2, 49}.
  {label,48}.
    {line,[{location,"io_lib.erl",310}]}.
    {func_info,{atom,io_lib},{atom,add_modifier},2}.
  {label,49}.
    {'%',{var_info,{x,1},[{type,{t_cons,{t_integer,{112,115}},nil}}]}}.
    {test,is_eq_exact,{f,50},[{x,0},{atom,latin1}]}.
    {test_heap,2,2}.
    {put_list,{integer,126},{x,1},{x,0}}.
    return.
  {label,50}.
    {test_heap,4,2}.
    {put_list,{integer,116},{x,1},{x,0}}.
    {put_list,{integer,126},{x,0},{x,0}}.
    return.


{function, write, 1, 52}.
  {label,51}.
    {line,[{location,"io_lib.erl",324}]}.
    {func_info,{atom,io_lib},{atom,write},1}.
  {label,52}.
    {move,{atom,latin1},{x,2}}.
    {move,{integer,-1},{x,1}}.
    {call_only,3,{f,65}}. % write1/3


{function, write, 3, 54}.
  {label,53}.
    {line,[{location,"io_lib.erl",329}]}.
    {func_info,{atom,io_lib},{atom,write},3}.
  {label,54}.
    {select_val,{x,2},{f,53},{list,[{atom,false},{f,56},{atom,true},{f,55}]}}.
  {label,55}.
    {move,{integer,80},{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"io_lib.erl",330}]}.
    {call_ext_only,4,{extfunc,io_lib_pretty,print,4}}.
  {label,56}.
    {call_only,2,{f,58}}. % write/2


{function, write, 2, 58}.
  {label,57}.
    {line,[{location,"io_lib.erl",346}]}.
    {func_info,{atom,io_lib},{atom,write},2}.
  {label,58}.
    {test,is_list,{f,62},[{x,1}]}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{integer,-1},{x,2}}.
    {move,{atom,depth},{x,0}}.
    {line,[{location,"io_lib.erl",347}]}.
    {call,3,{f,124}}. % get_option/3
    {move,{x,0},{y,0}}.
    {line,[{location,"io_lib.erl",348}]}.
    {call_ext,0,{extfunc,epp,default_encoding,0}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{atom,encoding},{x,0}}.
    {call,3,{f,124}}. % get_option/3
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{integer,-1},{x,2}}.
    {move,{atom,chars_limit},{x,0}}.
    {line,[{location,"io_lib.erl",349}]}.
    {call,3,{f,124}}. % get_option/3
    {test,is_ne_exact,{f,59},[{y,0},{integer,0}]}.
    {test,is_eq_exact,{f,60},[{x,0},{integer,0}]}.
  {label,59}.
    {move,{literal,"..."},{x,0}}.
    {deallocate,3}.
    return.
  {label,60}.
    {test,is_lt,{f,61},[{x,0},{integer,0}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,65},3}. % write1/3
  {label,61}.
    {test,is_lt,{f,63},[{integer,0},{x,0}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,408},0,0,{x,3},{list,[]}}.
    {'%',{var_info,{x,3},[{fun_type,{t_atom,[no]}}]}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,4}}.
    {move,{atom,false},{x,5}}.
    {move,{y,2},{x,0}}.
    {trim,3,0}.
    {line,[{location,"io_lib.erl",357}]}.
    {call_ext,6,{extfunc,io_lib_pretty,intermediate,6}}.
    {line,[{location,"io_lib.erl",359}]}.
    {call_ext_last,1,{extfunc,io_lib_pretty,write,1},0}.
  {label,62}.
    {test_heap,5,2}.
    {put_tuple2,{x,1},{list,[{atom,depth},{x,1}]}}.
    {put_list,{x,1},{literal,[{encoding,latin1}]},{x,1}}.
    {call_only,2,{f,58}}. % write/2
  {label,63}.
    {line,[{location,"io_lib.erl",350}]}.
    if_end.


{function, write1, 3, 65}.
  {label,64}.
    {line,[{location,"io_lib.erl",364}]}.
    {func_info,{atom,io_lib},{atom,write1},3}.
  {label,65}.
    {test,is_eq_exact,{f,66},[{x,1},{integer,0}]}.
    {move,{literal,"..."},{x,0}}.
    return.
  {label,66}.
    {test,is_integer,{f,67},[{x,0}]}.
    {line,[{location,"io_lib.erl",365}]}.
    {call_ext_only,1,{extfunc,erlang,integer_to_list,1}}.
  {label,67}.
    {test,is_float,{f,68},[{x,0}]}.
    {line,[{location,"io_lib.erl",366}]}.
    {call_ext_only,1,{extfunc,io_lib_format,fwrite_g,1}}.
  {label,68}.
    {test,is_eq_exact,{f,69},[{x,2},{atom,latin1}]}.
    {test,is_atom,{f,70},[{x,0}]}.
    {call_only,1,{f,129}}. % write_atom_as_latin1/1
  {label,69}.
    {test,is_atom,{f,70},[{x,0}]}.
    {call_only,1,{f,127}}. % write_atom/1
  {label,70}.
    {test,is_port,{f,71},[{x,0}]}.
    {call_only,1,{f,92}}. % write_port/1
  {label,71}.
    {test,is_pid,{f,72},[{x,0}]}.
    {line,[{location,"io_lib.erl",370}]}.
    {call_ext_only,1,{extfunc,erlang,pid_to_list,1}}.
  {label,72}.
    {test,is_reference,{f,73},[{x,0}]}.
    {call_only,1,{f,94}}. % write_ref/1
  {label,73}.
    {test,is_bitstr,{f,74},[{x,0}]}.
    {call_only,2,{f,108}}. % write_binary/2
  {label,74}.
    {test,is_eq_exact,{f,75},[{x,0},{literal,{}}]}.
    {move,{literal,"{}"},{x,0}}.
    return.
  {label,75}.
    {test,is_nonempty_list,{f,77},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_eq_exact,{f,76},[{x,1},{integer,1}]}.
    {move,{literal,"[...]"},{x,0}}.
    return.
  {label,76}.
    {line,[{location,"io_lib.erl",379}]}.
    {gc_bif,'-',{f,0},4,[{x,1},{integer,1}],{x,4}}.
    {allocate,3,5}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {call,3,{f,65}}. % write1/3
    {gc_bif,'-',{f,0},1,[{tr,{y,2},number},{integer,1}],{x,1}}.
    {move,{y,0},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,83}}. % write_tail/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{x,0},{literal,"]"},{x,0}}.
    {put_list,{integer,91},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,77}.
    {test,is_nil,{f,78},[{x,0}]}.
    {move,{literal,"[]"},{x,0}}.
    return.
  {label,78}.
    {test,is_function,{f,79},[{x,0}]}.
    {line,[{location,"io_lib.erl",382}]}.
    {call_ext_only,1,{extfunc,erlang,fun_to_list,1}}.
  {label,79}.
    {test,is_map,{f,80},[{x,0}]}.
    {call_only,3,{f,96}}. % write_map/3
  {label,80}.
    {test,is_tuple,{f,64},[{x,0}]}.
    {test,is_eq_exact,{f,81},[{x,1},{integer,1}]}.
    {move,{literal,"{...}"},{x,0}}.
    return.
  {label,81}.
    {line,[{location,"io_lib.erl",390}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,3}}.
    {gc_bif,'-',{f,0},4,[{x,1},{integer,1}],{x,4}}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {call,3,{f,65}}. % write1/3
    {gc_bif,'-',{f,0},1,[{tr,{y,1},number},{integer,1}],{x,2}}.
    {swap,{y,2},{x,0}}.
    {move,{y,0},{x,3}}.
    {move,{integer,2},{x,1}}.
    {trim,2,1}.
    {call,4,{f,88}}. % write_tuple/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{x,0},{literal,"}"},{x,0}}.
    {put_list,{integer,123},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, write_tail, 3, 83}.
  {label,82}.
    {line,[{location,"io_lib.erl",397}]}.
    {func_info,{atom,io_lib},{atom,write_tail},3}.
  {label,83}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_nil,{f,84},[{x,0}]}.
    return.
  {label,84}.
    {test,is_eq_exact,{f,85},[{tr,{x,1},number},{integer,1}]}.
    {move,{literal,"|..."},{x,0}}.
    return.
  {label,85}.
    {test,is_nonempty_list,{f,86},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {line,[{location,"io_lib.erl",400}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},number},{integer,1}],{x,4}}.
    {allocate,3,5}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {call,3,{f,65}}. % write1/3
    {gc_bif,'-',{f,0},1,[{tr,{y,2},number},{integer,1}],{x,1}}.
    {move,{y,0},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,83}}. % write_tail/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{integer,44},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,86}.
    {line,[{location,"io_lib.erl",402}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {allocate,0,3}.
    {call,3,{f,65}}. % write1/3
    {test_heap,4,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{integer,124},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, write_tuple, 4, 88}.
  {label,87}.
    {line,[{location,"io_lib.erl",404}]}.
    {func_info,{atom,io_lib},{atom,write_tuple},4}.
  {label,88}.
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {bif,tuple_size,{f,0},[{tr,{x,0},{t_tuple,1,false,#{}}}],{x,4}}.
    {test,is_lt,
          {f,89},
          [{tr,{x,4},{t_integer,{1,16777215}}},{tr,{x,1},{t_integer,any}}]}.
    {move,nil,{x,0}}.
    return.
  {label,89}.
    {test,is_eq_exact,{f,90},[{tr,{x,2},number},{integer,1}]}.
    {move,{literal,",..."},{x,0}}.
    return.
  {label,90}.
    {line,[{location,"io_lib.erl",407}]}.
    {bif,element,
         {f,0},
         [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_tuple,1,false,#{}}}],
         {x,4}}.
    {gc_bif,'-',{f,0},5,[{tr,{x,2},number},{integer,1}],{x,5}}.
    {allocate,4,6}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,3},{x,2}}.
    {move,{x,4},{x,0}}.
    {call,3,{f,65}}. % write1/3
    {gc_bif,'+',
            {f,0},
            1,
            [{tr,{y,2},{t_integer,{1,16777215}}},{integer,1}],
            {x,1}}.
    {gc_bif,'-',{f,0},2,[{tr,{y,1},number},{integer,1}],{x,2}}.
    {swap,{y,3},{x,0}}.
    {move,{y,0},{x,3}}.
    {trim,3,1}.
    {call,4,{f,88}}. % write_tuple/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{integer,44},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, write_port, 1, 92}.
  {label,91}.
    {line,[{location,"io_lib.erl",409}]}.
    {func_info,{atom,io_lib},{atom,write_port},1}.
  {label,92}.
    {'%',{var_info,{x,0},[{type,port}]}}.
    {line,[{location,"io_lib.erl",410}]}.
    {call_ext_only,1,{extfunc,erlang,port_to_list,1}}.


{function, write_ref, 1, 94}.
  {label,93}.
    {line,[{location,"io_lib.erl",412}]}.
    {func_info,{atom,io_lib},{atom,write_ref},1}.
  {label,94}.
    {'%',{var_info,{x,0},[{type,reference}]}}.
    {line,[{location,"io_lib.erl",413}]}.
    {call_ext_only,1,{extfunc,erlang,ref_to_list,1}}.


{function, write_map, 3, 96}.
  {label,95}.
    {line,[{location,"io_lib.erl",415}]}.
    {func_info,{atom,io_lib},{atom,write_map},3}.
  {label,96}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test,is_eq_exact,{f,97},[{x,1},{integer,1}]}.
    {move,{literal,"#{}"},{x,0}}.
    return.
  {label,97}.
    {test,is_integer,{f,95},[{x,1}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"io_lib.erl",417}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {line,[{location,"io_lib.erl",418}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,is_tuple,{f,98},[{x,0}]}.
    {test,test_arity,{f,99},[{x,0},3]}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {line,[{location,"io_lib.erl",420}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,2},{t_integer,any}},{integer,1}],{y,2}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"io_lib.erl",421}]}.
    {call,4,{f,106}}. % write_map_assoc/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{y,0},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,3}}.
    {trim,2,1}.
    {move,{x,4},{x,0}}.
    {line,[{location,"io_lib.erl",422}]}.
    {call,4,{f,101}}. % write_map_body/4
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_list,
                     {t_union,none,
                         {t_cons,any,nil},
                         {t_integer,{44,46}},
                         none,none},
                     nil}}]}}.
    {test_heap,8,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{x,0},{literal,"}"},{x,0}}.
    {put_list,{integer,123},{x,0},{x,0}}.
    {put_list,{integer,35},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,98}.
    {test,is_eq_exact,{f,99},[{x,0},{atom,none}]}.
    {move,{literal,"#{}"},{x,0}}.
    {deallocate,3}.
    return.
  {label,99}.
    {line,[{location,"io_lib.erl",418}]}.
    {case_end,{x,0}}.


{function, write_map_body, 4, 101}.
  {label,100}.
    {line,[{location,"io_lib.erl",426}]}.
    {func_info,{atom,io_lib},{atom,write_map_body},4}.
  {label,101}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,102},[{tr,{x,1},{t_integer,any}},{integer,1}]}.
    {move,{literal,",..."},{x,0}}.
    return.
  {label,102}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"io_lib.erl",428}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,is_tuple,{f,103},[{x,0}]}.
    {test,test_arity,{f,104},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {move,{y,1},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{y,2},{x,2}}.
    {line,[{location,"io_lib.erl",430}]}.
    {call,4,{f,106}}. % write_map_assoc/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {line,[{location,"io_lib.erl",431}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{y,0},{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{y,3}}.
    {move,{y,1},{x,3}}.
    {trim,3,1}.
    {move,{x,4},{x,0}}.
    {call,4,{f,101}}. % write_map_body/4
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_list,
                     {t_union,none,
                         {t_cons,any,nil},
                         {t_integer,{44,46}},
                         none,none},
                     nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{integer,44},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,103}.
    {test,is_eq_exact,{f,104},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    {deallocate,4}.
    return.
  {label,104}.
    {line,[{location,"io_lib.erl",428}]}.
    {case_end,{x,0}}.


{function, write_map_assoc, 4, 106}.
  {label,105}.
    {line,[{location,"io_lib.erl",435}]}.
    {func_info,{atom,io_lib},{atom,write_map_assoc},4}.
  {label,106}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,2}}.
    {line,[{location,"io_lib.erl",436}]}.
    {call,3,{f,65}}. % write1/3
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,65}}. % write1/3
    {test_heap,6,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal," => "},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, write_binary, 2, 108}.
  {label,107}.
    {line,[{location,"io_lib.erl",438}]}.
    {func_info,{atom,io_lib},{atom,write_binary},2}.
  {label,108}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {test,is_integer,{f,107},[{x,1}]}.
    {allocate,0,2}.
    {move,{integer,-1},{x,2}}.
    {line,[{location,"io_lib.erl",439}]}.
    {call,3,{f,110}}. % write_binary/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_cons,
                               {t_union,none,
                                   {t_list,any,nil},
                                   {t_integer,{60,62}},
                                   none,none},
                               nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,0}.
    return.


{function, write_binary, 3, 110}.
  {label,109}.
    {line,[{location,"io_lib.erl",442}]}.
    {func_info,{atom,io_lib},{atom,write_binary},3}.
  {label,110}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{integer,4},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib.erl",443}]}.
    {call,2,{f,120}}. % tsub/2
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,nil,{x,3}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {trim,1,1}.
    {call,4,{f,112}}. % write_binary_body/4
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"io_lib.erl",444}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,9,1}.
    {put_list,{x,0},{literal,">>"},{x,0}}.
    {put_list,{integer,60},{x,0},{x,0}}.
    {put_list,{integer,60},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, write_binary_body, 4, 112}.
  {label,111}.
    {line,[{location,"io_lib.erl",446}]}.
    {func_info,{atom,io_lib},{atom,write_binary_body},4}.
  {label,112}.
    {'%',
        {var_info,
            {x,3},
            [{type,
                 {t_list,
                     {t_union,none,
                         {t_list,any,nil},
                         {t_integer,{44,44}},
                         none,none},
                     nil}}]}}.
    {test,is_eq_exact,{f,113},[{x,0},{literal,<<>>}]}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{x,3},{x,0}]}}.
    return.
  {label,113}.
    {test,is_ne_exact,{f,114},[{x,1},{integer,1}]}.
    {test,is_eq_exact,{f,115},[{x,2},{integer,0}]}.
  {label,114}.
    {test_heap,5,4}.
    {put_list,{literal,"..."},{x,3},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,115}.
    {test,bs_start_match3,{f,117},4,[{x,0}],{x,4}}.
    {test,bs_get_integer2,
          {f,117},
          5,
          [{x,4},
           {integer,8},
           1,
           {field_flags,[{anno,[450,{file,"io_lib.erl"}]},unsigned,big]}],
          {x,5}}.
    {test,bs_test_tail2,{f,116},[{x,4},0]}.
    {allocate,1,6}.
    {move,{x,3},{y,0}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"io_lib.erl",451}]}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {test_heap,5,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {deallocate,1}.
    return.
  {label,116}.
    {allocate,4,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {bs_get_tail,{x,4},{y,0},6}.
    {move,{x,5},{x,0}}.
    {line,[{location,"io_lib.erl",453}]}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {line,[{location,"io_lib.erl",454}]}.
    {gc_bif,'-',{f,0},1,[{y,3},{integer,1}],{y,3}}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,1}}.
    {gc_bif,'+',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{0,288230376151711743}}},{integer,1}],
            {x,1}}.
    {swap,{y,2},{x,0}}.
    {call,2,{f,120}}. % tsub/2
    {test_heap,4,1}.
    {put_list,{y,2},{y,1},{x,1}}.
    {put_list,{integer,44},{x,1},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,112},4}. % write_binary_body/4
  {label,117}.
    {line,[{location,"io_lib.erl",456}]}.
    {gc_bif,bit_size,{f,0},4,[{x,0}],{x,1}}.
    {bs_start_match4,{atom,no_fail},4,{x,0},{x,2}}.
    {test,bs_get_integer2,
          {f,118},
          4,
          [{x,2},
           {x,1},
           1,
           {field_flags,[{anno,[457,{file,"io_lib.erl"}]},unsigned,big]}],
          {x,4}}.
    {test,bs_test_tail2,{f,118},[{x,2},0]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"io_lib.erl",458}]}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {test_heap,9,1}.
    {put_list,{x,0},{y,1},{x,0}}.
    {put_list,{integer,58},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {deallocate,2}.
    return.
  {label,118}.
    {line,[{location,"io_lib.erl",457}]}.
    {badmatch,{x,0}}.


{function, tsub, 2, 120}.
  {label,119}.
    {line,[{location,"io_lib.erl",461}]}.
    {func_info,{atom,io_lib},{atom,tsub},2}.
  {label,120}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_lt,{f,121},[{x,0},{integer,0}]}.
    return.
  {label,121}.
    {test,is_ge,{f,122},[{x,0},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"io_lib.erl",462}]}.
    {gc_bif,'-',{f,0},2,[{x,0},{tr,{x,1},{t_integer,any}}],{x,0}}.
    return.
  {label,122}.
    {move,{integer,0},{x,0}}.
    return.


{function, get_option, 3, 124}.
  {label,123}.
    {line,[{location,"io_lib.erl",465}]}.
    {func_info,{atom,io_lib},{atom,get_option},3}.
  {label,124}.
    {'%',{var_info,{x,0},[{type,{t_atom,[chars_limit,depth,encoding]}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,2}}.
    {move,{integer,1},{x,1}}.
    {line,[{location,"io_lib.erl",466}]}.
    {call_ext,3,{extfunc,lists,keyfind,3}}.
    {test,is_tuple,
          {f,125},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},
                        none,none,
                        {t_tuple,1,false,
                                 #{1 =>
                                       {t_atom,[chars_limit,depth,encoding]}}},
                        none}}]}.
    {test,test_arity,{f,125},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,
          {f,125},
          [{tr,{x,1},{t_atom,[chars_limit,depth,encoding]}},
           {tr,{y,1},{t_atom,[chars_limit,depth,encoding]}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,2}.
    return.
  {label,125}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, write_atom, 1, 127}.
  {label,126}.
    {line,[{location,"io_lib.erl",483}]}.
    {func_info,{atom,io_lib},{atom,write_atom},1}.
  {label,127}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,153},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,nil}}]}}.
    {call_only,2,{f,131}}. % write_possibly_quoted_atom/2


{function, write_atom_as_latin1, 1, 129}.
  {label,128}.
    {line,[{location,"io_lib.erl",489}]}.
    {func_info,{atom,io_lib},{atom,write_atom_as_latin1},1}.
  {label,129}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,163},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_cons,any,nil}}]}}.
    {call_only,2,{f,131}}. % write_possibly_quoted_atom/2


{function, write_possibly_quoted_atom, 2, 131}.
  {label,130}.
    {line,[{location,"io_lib.erl",492}]}.
    {func_info,{atom,io_lib},{atom,write_possibly_quoted_atom},2}.
  {label,131}.
    {'%',{var_info,{x,1},[{type,{t_fun,2,any,{t_cons,any,nil}}}]}}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"io_lib.erl",493}]}.
    {call_ext,1,{extfunc,erlang,atom_to_list,1}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"io_lib.erl",494}]}.
    {call,2,{f,134}}. % quote_atom/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,132},[{x,0},{atom,true}]}.
    {move,{integer,39},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"io_lib.erl",496}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,{t_cons,any,nil}}}}.
    {deallocate,2}.
    return.
  {label,132}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, quote_atom, 2, 134}.
  {label,133}.
    {line,[{location,"io_lib.erl",507}]}.
    {func_info,{atom,io_lib},{atom,quote_atom},2}.
  {label,134}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib.erl",508}]}.
    {call_ext,1,{extfunc,erl_scan,reserved_word,1}}.
    {select_val,{x,0},
                {f,139},
                {list,[{atom,false},{f,136},{atom,true},{f,135}]}}.
  {label,135}.
    {deallocate,1}.
    return.
  {label,136}.
    {test,is_nonempty_list,{f,138},[{y,0}]}.
    {get_list,{y,0},{x,0},{x,1}}.
    {test,is_ge,{f,138},[{x,0},{integer,97}]}.
    {test,is_ge,{f,137},[{integer,122},{x,0}]}.
    {trim,1,0}.
    {move,{x,1},{x,0}}.
    {line,[{location,"io_lib.erl",513}]}.
    {call,1,{f,141}}. % name_chars/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,137}.
    {test,is_ge,{f,138},[{x,0},{integer,223}]}.
    {test,is_ge,{f,138},[{integer,255},{x,0}]}.
    {test,is_ne_exact,{f,138},[{x,0},{integer,247}]}.
    {trim,1,0}.
    {move,{x,1},{x,0}}.
    {line,[{location,"io_lib.erl",515}]}.
    {call,1,{f,141}}. % name_chars/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.
  {label,138}.
    {move,{atom,true},{x,0}}.
    {deallocate,1}.
    return.
  {label,139}.
    {line,[{location,"io_lib.erl",508}]}.
    {case_end,{x,0}}.


{function, name_chars, 1, 141}.
  {label,140}.
    {line,[{location,"io_lib.erl",520}]}.
    {func_info,{atom,io_lib},{atom,name_chars},1}.
  {label,141}.
    {test,is_nonempty_list,{f,143},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"io_lib.erl",521}]}.
    {call,1,{f,145}}. % name_char/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,142},[{x,0},{atom,true}]}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,141},1}. % name_chars/1
  {label,142}.
    {move,{atom,false},{x,0}}.
    {deallocate,1}.
    return.
  {label,143}.
    {test,is_nil,{f,140},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, name_char, 1, 145}.
  {label,144}.
    {line,[{location,"io_lib.erl",527}]}.
    {func_info,{atom,io_lib},{atom,name_char},1}.
  {label,145}.
    {test,is_ge,{f,146},[{x,0},{integer,97}]}.
    {test,is_lt,{f,148},[{integer,122},{x,0}]}.
    {test,is_ge,{f,146},[{x,0},{integer,223}]}.
    {test,is_ge,{f,149},[{integer,255},{x,0}]}.
    {test,is_eq_exact,{f,148},[{x,0},{integer,247}]}.
    {jump,{f,149}}.
  {label,146}.
    {test,is_ge,{f,147},[{x,0},{integer,65}]}.
    {test,is_lt,{f,148},[{integer,90},{x,0}]}.
    {test,is_ge,{f,147},[{x,0},{integer,192}]}.
    {test,is_ge,{f,149},[{integer,222},{x,0}]}.
    {test,is_eq_exact,{f,148},[{x,0},{integer,215}]}.
    {jump,{f,149}}.
  {label,147}.
    {test,is_ge,{f,149},[{x,0},{integer,48}]}.
    {test,is_lt,{f,148},[{integer,57},{x,0}]}.
    {select_val,{x,0},
                {f,149},
                {list,[{integer,64},{f,148},{integer,95},{f,148}]}}.
  {label,148}.
    {move,{atom,true},{x,0}}.
    return.
  {label,149}.
    {move,{atom,false},{x,0}}.
    return.


{function, write_string, 1, 151}.
  {label,150}.
    {line,[{location,"io_lib.erl",547}]}.
    {func_info,{atom,io_lib},{atom,write_string},1}.
  {label,151}.
    {move,{integer,34},{x,1}}.
    {call_only,2,{f,153}}. % write_string/2


{function, write_string, 2, 153}.
  {label,152}.
    {line,[{location,"io_lib.erl",552}]}.
    {func_info,{atom,io_lib},{atom,write_string},2}.
  {label,153}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,unicode_as_unicode},{x,0}}.
    {line,[{location,"io_lib.erl",553}]}.
    {call,3,{f,165}}. % write_string1/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, write_unicode_string, 1, 155}.
  {label,154}.
    {line,[{location,"io_lib.erl",556}]}.
    {func_info,{atom,io_lib},{atom,write_unicode_string},1}.
  {label,155}.
    {call_only,1,{f,151}}. % write_string/1


{function, write_latin1_string, 1, 157}.
  {label,156}.
    {line,[{location,"io_lib.erl",562}]}.
    {func_info,{atom,io_lib},{atom,write_latin1_string},1}.
  {label,157}.
    {move,{integer,34},{x,1}}.
    {call_only,2,{f,159}}. % write_latin1_string/2


{function, write_latin1_string, 2, 159}.
  {label,158}.
    {line,[{location,"io_lib.erl",567}]}.
    {func_info,{atom,io_lib},{atom,write_latin1_string},2}.
  {label,159}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,latin1},{x,0}}.
    {line,[{location,"io_lib.erl",568}]}.
    {call,3,{f,165}}. % write_string1/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, write_string_as_latin1, 1, 161}.
  {label,160}.
    {line,[{location,"io_lib.erl",573}]}.
    {func_info,{atom,io_lib},{atom,write_string_as_latin1},1}.
  {label,161}.
    {move,{integer,34},{x,1}}.
    {call_only,2,{f,163}}. % write_string_as_latin1/2


{function, write_string_as_latin1, 2, 163}.
  {label,162}.
    {line,[{location,"io_lib.erl",578}]}.
    {func_info,{atom,io_lib},{atom,write_string_as_latin1},2}.
  {label,163}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,unicode_as_latin1},{x,0}}.
    {line,[{location,"io_lib.erl",579}]}.
    {call,3,{f,165}}. % write_string1/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, write_string1, 3, 165}.
  {label,164}.
    {line,[{location,"io_lib.erl",581}]}.
    {func_info,{atom,io_lib},{atom,write_string1},3}.
  {label,165}.
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[latin1,unicode_as_latin1,
                                   unicode_as_unicode]}}]}}.
    {test,is_nonempty_list,{f,166},[{x,1}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{y,0},{x,1}}.
    {line,[{location,"io_lib.erl",584}]}.
    {call,3,{f,165}}. % write_string1/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,168},3}. % string_char/4
  {label,166}.
    {test,is_nil,{f,164},[{x,1}]}.
    {test_heap,2,3}.
    {put_list,{x,2},nil,{x,0}}.
    return.


{function, string_char, 4, 168}.
  {label,167}.
    {line,[{location,"io_lib.erl",586}]}.
    {func_info,{atom,io_lib},{atom,string_char},4}.
  {label,168}.
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[latin1,unicode_as_latin1,
                                   unicode_as_unicode]}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,169},[{x,2},{x,1}]}.
    {test_heap,4,4}.
    {put_list,{x,1},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,169}.
    {test,is_eq_exact,{f,170},[{x,1},{integer,92}]}.
    {test_heap,4,4}.
    {put_list,{integer,92},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,170}.
    {test,is_ge,{f,171},[{x,1},{integer,32}]}.
    {test,is_lt,{f,175},[{integer,126},{x,1}]}.
  {label,171}.
    {select_val,{x,0},
                {f,174},
                {list,[{atom,unicode_as_latin1},
                       {f,173},
                       {atom,unicode_as_unicode},
                       {f,172}]}}.
  {label,172}.
    {test,is_ge,{f,177},[{x,1},{integer,160}]}.
    {jump,{f,175}}.
  {label,173}.
    {test,is_ge,{f,177},[{x,1},{integer,160}]}.
    {test,is_lt,{f,175},[{integer,255},{x,1}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{integer,16},{x,1}}.
    {line,[{location,"io_lib.erl",597}]}.
    {call_ext,2,{extfunc,erlang,integer_to_list,2}}.
    {test_heap,2,1}.
    {put_list,{integer,125},{y,0},{x,1}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,6,1}.
    {put_list,{integer,123},{x,0},{x,0}}.
    {put_list,{integer,120},{x,0},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,174}.
    {test,is_ge,{f,177},[{x,1},{integer,160}]}.
    {test,is_ge,{f,176},[{integer,255},{x,1}]}.
  {label,175}.
    {test_heap,2,4}.
    {put_list,{x,1},{x,3},{x,0}}.
    return.
  {label,176}.
    {move,{atom,latin1},{x,0}}.
    {jump,{f,167}}.
  {label,177}.
    {select_val,{x,1},
                {f,186},
                {list,[{integer,8},
                       {f,185},
                       {integer,9},
                       {f,184},
                       {integer,10},
                       {f,183},
                       {integer,11},
                       {f,182},
                       {integer,12},
                       {f,181},
                       {integer,13},
                       {f,180},
                       {integer,27},
                       {f,179},
                       {integer,127},
                       {f,178}]}}.
  {label,178}.
    {test_heap,4,4}.
    {put_list,{integer,100},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,179}.
    {test_heap,4,4}.
    {put_list,{integer,101},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,180}.
    {test_heap,4,4}.
    {put_list,{integer,114},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,181}.
    {test_heap,4,4}.
    {put_list,{integer,102},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,182}.
    {test_heap,4,4}.
    {put_list,{integer,118},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,183}.
    {test_heap,4,4}.
    {put_list,{integer,110},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,184}.
    {test_heap,4,4}.
    {put_list,{integer,116},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,185}.
    {test_heap,4,4}.
    {put_list,{integer,98},{x,3},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,186}.
    {line,[{location,"io_lib.erl",607}]}.
    {gc_bif,'bsr',{f,0},4,[{x,1},{integer,6}],{x,0}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,48}],{x,0}}.
    {line,[{location,"io_lib.erl",608}]}.
    {gc_bif,'bsr',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,3}],{x,2}}.
    {gc_bif,'band',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,7}],{x,2}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,{0,7}}},{integer,48}],{x,2}}.
    {line,[{location,"io_lib.erl",609}]}.
    {gc_bif,'band',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,7}],{x,1}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,1},{t_integer,{0,7}}},{integer,48}],{x,1}}.
    {test_heap,8,4}.
    {put_list,{x,1},{x,3},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.


{function, write_char, 1, 188}.
  {label,187}.
    {line,[{location,"io_lib.erl",624}]}.
    {func_info,{atom,io_lib},{atom,write_char},1}.
  {label,188}.
    {test,is_eq_exact,{f,189},[{x,0},{integer,32}]}.
    {move,{literal,"$\\s"},{x,0}}.
    return.
  {label,189}.
    {test,is_integer,{f,187},[{x,0}]}.
    {test,is_ge,{f,187},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {allocate,0,1}.
    {move,{integer,-1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,3}}.
    {move,{atom,unicode_as_unicode},{x,0}}.
    {line,[{location,"io_lib.erl",626}]}.
    {call,4,{f,168}}. % string_char/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{integer,36},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, write_unicode_char, 1, 191}.
  {label,190}.
    {line,[{location,"io_lib.erl",629}]}.
    {func_info,{atom,io_lib},{atom,write_unicode_char},1}.
  {label,191}.
    {call_only,1,{f,188}}. % write_char/1


{function, write_latin1_char, 1, 193}.
  {label,192}.
    {line,[{location,"io_lib.erl",635}]}.
    {func_info,{atom,io_lib},{atom,write_latin1_char},1}.
  {label,193}.
    {test,is_integer,{f,192},[{x,0}]}.
    {test,is_ge,{f,192},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,192},[{integer,255},{tr,{x,0},{t_integer,any}}]}.
    {allocate,0,1}.
    {move,{integer,-1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,3}}.
    {move,{atom,latin1},{x,0}}.
    {line,[{location,"io_lib.erl",636}]}.
    {call,4,{f,168}}. % string_char/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{integer,36},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, write_char_as_latin1, 1, 195}.
  {label,194}.
    {line,[{location,"io_lib.erl",641}]}.
    {func_info,{atom,io_lib},{atom,write_char_as_latin1},1}.
  {label,195}.
    {test,is_integer,{f,194},[{x,0}]}.
    {test,is_ge,{f,194},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {allocate,0,1}.
    {move,{integer,-1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,3}}.
    {move,{atom,unicode_as_latin1},{x,0}}.
    {line,[{location,"io_lib.erl",642}]}.
    {call,4,{f,168}}. % string_char/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{integer,36},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, latin1_char_list, 1, 197}.
  {label,196}.
    {line,[{location,"io_lib.erl",652}]}.
    {func_info,{atom,io_lib},{atom,latin1_char_list},1}.
  {label,197}.
    {test,is_nonempty_list,{f,199},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,198},[{x,1}]}.
    {test,is_ge,{f,198},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,198},[{integer,255},{tr,{x,1},{t_integer,any}}]}.
    {call_only,1,{f,197}}. % latin1_char_list/1
  {label,198}.
    {move,{atom,false},{x,0}}.
    return.
  {label,199}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, char_list, 1, 201}.
  {label,200}.
    {line,[{location,"io_lib.erl",660}]}.
    {func_info,{atom,io_lib},{atom,char_list},1}.
  {label,201}.
    {test,is_nonempty_list,{f,204},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,203},[{x,1}]}.
    {test,is_ge,{f,203},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,202},[{tr,{x,1},{t_integer,any}},{integer,55296}]}.
    {test,is_lt,{f,203},[{integer,57343},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,202},[{tr,{x,1},{t_integer,any}},{integer,65534}]}.
    {test,is_lt,{f,203},[{integer,65535},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,203},[{integer,1114111},{tr,{x,1},{t_integer,any}}]}.
  {label,202}.
    {call_only,1,{f,201}}. % char_list/1
  {label,203}.
    {move,{atom,false},{x,0}}.
    return.
  {label,204}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, deep_latin1_char_list, 1, 206}.
  {label,205}.
    {line,[{location,"io_lib.erl",670}]}.
    {func_info,{atom,io_lib},{atom,deep_latin1_char_list},1}.
  {label,206}.
    {move,nil,{x,1}}.
    {call_only,2,{f,208}}. % deep_latin1_char_list/2


{function, deep_latin1_char_list, 2, 208}.
  {label,207}.
    {line,[{location,"io_lib.erl",673}]}.
    {func_info,{atom,io_lib},{atom,deep_latin1_char_list},2}.
  {label,208}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,210},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_list,{f,209},[{x,2}]}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,208}}. % deep_latin1_char_list/2
  {label,209}.
    {test,is_integer,{f,212},[{x,2}]}.
    {test,is_ge,{f,212},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,212},[{integer,255},{tr,{x,2},{t_integer,any}}]}.
    {call_only,2,{f,208}}. % deep_latin1_char_list/2
  {label,210}.
    {test,is_nil,{f,212},[{x,0}]}.
    {test,is_nonempty_list,{f,211},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {call_only,2,{f,208}}. % deep_latin1_char_list/2
  {label,211}.
    {move,{atom,true},{x,0}}.
    return.
  {label,212}.
    {move,{atom,false},{x,0}}.
    return.


{function, deep_char_list, 1, 214}.
  {label,213}.
    {line,[{location,"io_lib.erl",686}]}.
    {func_info,{atom,io_lib},{atom,deep_char_list},1}.
  {label,214}.
    {move,nil,{x,1}}.
    {call_only,2,{f,216}}. % deep_char_list/2


{function, deep_char_list, 2, 216}.
  {label,215}.
    {line,[{location,"io_lib.erl",689}]}.
    {func_info,{atom,io_lib},{atom,deep_char_list},2}.
  {label,216}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,219},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_list,{f,217},[{x,2}]}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,216}}. % deep_char_list/2
  {label,217}.
    {test,is_integer,{f,221},[{x,2}]}.
    {test,is_ge,{f,221},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,218},[{tr,{x,2},{t_integer,any}},{integer,55296}]}.
    {test,is_lt,{f,221},[{integer,57343},{tr,{x,2},{t_integer,any}}]}.
    {test,is_ge,{f,218},[{tr,{x,2},{t_integer,any}},{integer,65534}]}.
    {test,is_lt,{f,221},[{integer,65535},{tr,{x,2},{t_integer,any}}]}.
    {test,is_ge,{f,221},[{integer,1114111},{tr,{x,2},{t_integer,any}}]}.
  {label,218}.
    {call_only,2,{f,216}}. % deep_char_list/2
  {label,219}.
    {test,is_nil,{f,221},[{x,0}]}.
    {test,is_nonempty_list,{f,220},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {call_only,2,{f,216}}. % deep_char_list/2
  {label,220}.
    {move,{atom,true},{x,0}}.
    return.
  {label,221}.
    {move,{atom,false},{x,0}}.
    return.


{function, deep_unicode_char_list, 1, 223}.
  {label,222}.
    {line,[{location,"io_lib.erl",702}]}.
    {func_info,{atom,io_lib},{atom,deep_unicode_char_list},1}.
  {label,223}.
    {call_only,1,{f,214}}. % deep_char_list/1


{function, printable_latin1_list, 1, 225}.
  {label,224}.
    {line,[{location,"io_lib.erl",712}]}.
    {func_info,{atom,io_lib},{atom,printable_latin1_list},1}.
  {label,225}.
    {test,is_nonempty_list,{f,229},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,226},[{x,1}]}.
    {test,is_ge,{f,226},[{tr,{x,1},{t_integer,any}},{integer,32}]}.
    {test,is_lt,{f,227},[{integer,126},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,226},[{tr,{x,1},{t_integer,any}},{integer,160}]}.
    {test,is_ge,{f,228},[{integer,255},{tr,{x,1},{t_integer,any}}]}.
    {jump,{f,227}}.
  {label,226}.
    {select_val,{x,1},
                {f,228},
                {list,[{integer,8},
                       {f,227},
                       {integer,9},
                       {f,227},
                       {integer,10},
                       {f,227},
                       {integer,11},
                       {f,227},
                       {integer,12},
                       {f,227},
                       {integer,13},
                       {f,227},
                       {integer,27},
                       {f,227}]}}.
  {label,227}.
    {call_only,1,{f,225}}. % printable_latin1_list/1
  {label,228}.
    {move,{atom,false},{x,0}}.
    return.
  {label,229}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, printable_list, 1, 231}.
  {label,230}.
    {line,[{location,"io_lib.erl",740}]}.
    {func_info,{atom,io_lib},{atom,printable_list},1}.
  {label,231}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"io_lib.erl",743}]}.
    {call_ext,0,{extfunc,io,printable_range,0}}.
    {select_val,{x,0},
                {f,234},
                {list,[{atom,latin1},{f,233},{atom,unicode},{f,232}]}}.
  {label,232}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,236},1}. % printable_unicode_list/1
  {label,233}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,225},1}. % printable_latin1_list/1
  {label,234}.
    {case_end,{x,0}}.


{function, printable_unicode_list, 1, 236}.
  {label,235}.
    {line,[{location,"io_lib.erl",753}]}.
    {func_info,{atom,io_lib},{atom,printable_unicode_list},1}.
  {label,236}.
    {test,is_nonempty_list,{f,240},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,237},[{x,1}]}.
    {test,is_ge,{f,237},[{tr,{x,1},{t_integer,any}},{integer,32}]}.
    {test,is_lt,{f,238},[{integer,126},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,237},[{tr,{x,1},{t_integer,any}},{integer,160}]}.
    {test,is_ge,{f,238},[{tr,{x,1},{t_integer,any}},{integer,55296}]}.
    {test,is_lt,{f,237},[{integer,57343},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,238},[{tr,{x,1},{t_integer,any}},{integer,65534}]}.
    {test,is_lt,{f,237},[{integer,65535},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,239},[{integer,1114111},{tr,{x,1},{t_integer,any}}]}.
    {jump,{f,238}}.
  {label,237}.
    {select_val,{x,1},
                {f,239},
                {list,[{integer,8},
                       {f,238},
                       {integer,9},
                       {f,238},
                       {integer,10},
                       {f,238},
                       {integer,11},
                       {f,238},
                       {integer,12},
                       {f,238},
                       {integer,13},
                       {f,238},
                       {integer,27},
                       {f,238}]}}.
  {label,238}.
    {call_only,1,{f,236}}. % printable_unicode_list/1
  {label,239}.
    {move,{atom,false},{x,0}}.
    return.
  {label,240}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, nl, 0, 242}.
  {label,241}.
    {line,[{location,"io_lib.erl",775}]}.
    {func_info,{atom,io_lib},{atom,nl},0}.
  {label,242}.
    {move,{literal,"\n"},{x,0}}.
    return.


{function, count_and_find_utf8, 2, 244}.
  {label,243}.
    {line,[{location,"io_lib.erl",782}]}.
    {func_info,{atom,io_lib},{atom,count_and_find_utf8},2}.
  {label,244}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {move,{integer,0},{x,3}}.
    {move,{atom,none},{x,4}}.
    {move,{integer,0},{x,2}}.
    {call_only,5,{f,246}}. % cafu/5


{function, cafu, 5, 246}.
  {label,245}.
    {line,[{location,"io_lib.erl",785}]}.
    {func_info,{atom,io_lib},{atom,cafu},5}.
  {label,246}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},
                   [{type,{t_union,{t_atom,[none]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {test,bs_start_match3,{f,250},5,[{x,0}],{x,0}}.
    {bs_get_position,{x,0},{x,5},5}.
    {test,bs_test_tail2,{f,247},[{x,0},0]}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,2},{x,4}]}}.
    return.
  {label,247}.
    {test,bs_skip_utf8,
          {f,250},
          [{x,0},
           6,
           {field_flags,[{anno,[787,{file,"io_lib.erl"}]},unsigned,big]}]}.
    {bs_get_position,{x,0},{x,6},6}.
    {test,bs_test_unit,{f,250},[{x,0},8]}.
    {test,is_eq_exact,{f,248},[{x,1},{integer,0}]}.
    {line,[{location,"io_lib.erl",788}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{x,3},{x,4}}.
    {move,{integer,0},{x,3}}.
    {move,{integer,-1},{x,1}}.
    {call_only,5,{f,246}}. % cafu/5
  {label,248}.
    {test,is_lt,{f,249},[{x,1},{integer,0}]}.
    {line,[{location,"io_lib.erl",790}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{integer,0},{x,3}}.
    {move,{integer,-1},{x,1}}.
    {call_only,5,{f,246}}. % cafu/5
  {label,249}.
    {bs_set_position,{x,0},{x,5}}.
    {bs_get_tail,{x,0},{x,5},7}.
    {line,[{location,"io_lib.erl",792}]}.
    {gc_bif,byte_size,{f,0},7,[{tr,{x,5},{t_bitstring,1}}],{x,5}}.
    {bs_set_position,{x,0},{x,6}}.
    {bs_get_tail,{x,0},{x,6},6}.
    {gc_bif,byte_size,{f,0},7,[{tr,{x,6},{t_bitstring,8}}],{x,6}}.
    {gc_bif,'-',
            {f,0},
            7,
            [{tr,{x,5},{t_integer,{0,288230376151711743}}},
             {tr,{x,6},{t_integer,{0,288230376151711743}}}],
            {x,5}}.
    {line,[{location,"io_lib.erl",793}]}.
    {gc_bif,'-',{f,0},6,[{x,1},{integer,1}],{x,1}}.
    {gc_bif,'+',{f,0},6,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {gc_bif,'+',
            {f,0},
            6,
            [{tr,{x,3},{t_integer,any}},
             {tr,{x,5},{t_integer,{-288230376151711743,288230376151711743}}}],
            {x,3}}.
    {call_only,5,{f,246}}. % cafu/5
  {label,250}.
    {test_heap,3,5}.
    {put_tuple2,{x,0},{list,[{x,2},{x,4}]}}.
    return.


{function, collect_chars, 3, 252}.
  {label,251}.
    {line,[{location,"io_lib.erl",802}]}.
    {func_info,{atom,io_lib},{atom,collect_chars},3}.
  {label,252}.
    {move,{x,2},{x,3}}.
    {move,{atom,latin1},{x,2}}.
    {call_only,4,{f,254}}. % collect_chars/4


{function, collect_chars, 4, 254}.
  {label,253}.
    {line,[{location,"io_lib.erl",806}]}.
    {func_info,{atom,io_lib},{atom,collect_chars},4}.
  {label,254}.
    {test,is_tuple,{f,266},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,253},
                        {list,[2,{f,265},3,{f,255}]}}.
  {label,255}.
    {get_tuple_element,{x,0},0,{x,4}}.
    {get_tuple_element,{x,0},1,{x,5}}.
    {get_tuple_element,{x,0},2,{x,6}}.
    {select_val,{x,4},
                {f,253},
                {list,[{atom,binary},{f,257},{atom,list},{f,256}]}}.
  {label,256}.
    {move,{x,1},{x,2}}.
    {move,{x,6},{x,1}}.
    {move,{x,5},{x,0}}.
    {call_only,3,{f,287}}. % collect_chars_list/3
  {label,257}.
    {test,is_eq_exact,{f,258},[{x,1},{atom,eof}]}.
    {allocate,0,6}.
    {move,{x,5},{x,0}}.
    {line,[{location,"io_lib.erl",831}]}.
    {call,1,{f,334}}. % binrev/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{atom,eof}]}}.
    {deallocate,0}.
    return.
  {label,258}.
    {select_val,{x,2},
                {f,253},
                {list,[{atom,latin1},{f,262},{atom,unicode},{f,259}]}}.
  {label,259}.
    {allocate,3,7}.
    {move,{x,5},{y,0}}.
    {move,{x,6},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,6},{x,1}}.
    {line,[{location,"io_lib.erl",833}]}.
    {call,2,{f,244}}. % count_and_find_utf8/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_integer,any},
                       2 =>
                           {t_union,
                               {t_atom,[none]},
                               none,
                               {t_integer,any},
                               none,none}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_lt,{f,260},[{y,1},{tr,{x,1},{t_integer,any}}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {line,[{location,"io_lib.erl",835}]}.
    {call_ext,2,{extfunc,erlang,split_binary,2}}.
    {test,is_tuple,{f,276},[{x,0}]}.
    {test,test_arity,{f,276},[{x,0},2]}.
    {test_heap,2,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,2}}.
    {put_list,{x,1},nil,{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,2,1}.
    {line,[{location,"io_lib.erl",836}]}.
    {call,2,{f,336}}. % binrev/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,260}.
    {test,is_lt,{f,261},[{tr,{x,1},{t_integer,any}},{y,1}]}.
    {line,[{location,"io_lib.erl",838}]}.
    {gc_bif,'-',{f,0},2,[{y,1},{tr,{x,1},{t_integer,any}}],{x,0}}.
    {test_heap,6,1}.
    {put_list,{y,2},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,binary},{x,1},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,261}.
    {test_heap,2,0}.
    {put_list,{y,2},nil,{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,3,0}.
    {line,[{location,"io_lib.erl",840}]}.
    {call,2,{f,336}}. % binrev/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{atom,eof}]}}.
    {deallocate,0}.
    return.
  {label,262}.
    {line,[{location,"io_lib.erl",843}]}.
    {gc_bif,byte_size,{f,0},7,[{x,1}],{x,0}}.
    {test,is_lt,{f,263},[{x,6},{tr,{x,0},{t_integer,{0,288230376151711743}}}]}.
    {allocate,2,7}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,5},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{x,6},{x,1}}.
    {line,[{location,"io_lib.erl",845}]}.
    {call_ext,2,{extfunc,erlang,split_binary,2}}.
    {test,is_tuple,{f,277},[{x,0}]}.
    {test,test_arity,{f,277},[{x,0},2]}.
    {test_heap,2,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {put_list,{x,1},nil,{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"io_lib.erl",846}]}.
    {call,2,{f,336}}. % binrev/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,263}.
    {test,is_lt,{f,264},[{tr,{x,0},{t_integer,{0,288230376151711743}}},{x,6}]}.
    {line,[{location,"io_lib.erl",848}]}.
    {gc_bif,'-',
            {f,0},
            7,
            [{x,6},{tr,{x,0},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {test_heap,6,6}.
    {put_list,{x,1},{x,5},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,binary},{x,1},{x,0}]}}.
    return.
  {label,264}.
    {allocate_heap,0,2,6}.
    {put_list,{x,1},nil,{x,1}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"io_lib.erl",850}]}.
    {call,2,{f,336}}. % binrev/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{atom,eof}]}}.
    {deallocate,0}.
    return.
  {label,265}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,281}}. % collect_chars1/3
  {label,266}.
    {test,is_atom,{f,275},[{x,0}]}.
    {test,is_eq_exact,{f,253},[{tr,{x,0},{t_atom,any}},{atom,start}]}.
    {select_val,{x,2},
                {f,273},
                {list,[{atom,latin1},{f,270},{atom,unicode},{f,267}]}}.
  {label,267}.
    {test,is_binary,{f,273},[{x,1}]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"io_lib.erl",807}]}.
    {call,2,{f,244}}. % count_and_find_utf8/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 => {t_integer,any},
                       2 =>
                           {t_union,
                               {t_atom,[none]},
                               none,
                               {t_integer,any},
                               none,none}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_lt,{f,268},[{y,0},{tr,{x,1},{t_integer,any}}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {line,[{location,"io_lib.erl",809}]}.
    {call_ext,2,{extfunc,erlang,split_binary,2}}.
    {test,is_tuple,{f,278},[{x,0}]}.
    {test,test_arity,{f,278},[{x,0},2]}.
    {test_heap,4,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,1},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,268}.
    {test,is_lt,{f,269},[{tr,{x,1},{t_integer,any}},{y,0}]}.
    {line,[{location,"io_lib.erl",812}]}.
    {gc_bif,'-',{f,0},2,[{y,0},{tr,{x,1},{t_integer,any}}],{x,0}}.
    {test_heap,6,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,binary},{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,269}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,stop},{y,1},{atom,eof}]}}.
    {deallocate,2}.
    return.
  {label,270}.
    {test,is_binary,{f,273},[{x,1}]}.
    {line,[{location,"io_lib.erl",817}]}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,1},{t_bitstring,8}}],{x,0}}.
    {test,is_lt,{f,271},[{x,3},{tr,{x,0},{t_integer,{0,288230376151711743}}}]}.
    {allocate,0,4}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"io_lib.erl",819}]}.
    {call_ext,2,{extfunc,erlang,split_binary,2}}.
    {test,is_tuple,{f,279},[{x,0}]}.
    {test,test_arity,{f,279},[{x,0},2]}.
    {test_heap,4,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,1},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,271}.
    {test,is_lt,{f,272},[{tr,{x,0},{t_integer,{0,288230376151711743}}},{x,3}]}.
    {line,[{location,"io_lib.erl",822}]}.
    {gc_bif,'-',
            {f,0},
            4,
            [{x,3},{tr,{x,0},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {test_heap,6,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,binary},{x,1},{x,0}]}}.
    return.
  {label,272}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,1},{atom,eof}]}}.
    return.
  {label,273}.
    {test,is_list,{f,274},[{x,1}]}.
    {move,{x,1},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,nil,{x,0}}.
    {call_only,3,{f,287}}. % collect_chars_list/3
  {label,274}.
    {test,is_eq_exact,{f,253},[{x,1},{atom,eof}]}.
    {move,{literal,{stop,eof,eof}},{x,0}}.
    return.
  {label,275}.
    {test,is_nil,{f,253},[{x,0}]}.
    {move,nil,{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,281}}. % collect_chars1/3
  {label,276}.
    {line,[{location,"io_lib.erl",835}]}.
    {badmatch,{x,0}}.
  {label,277}.
    {line,[{location,"io_lib.erl",845}]}.
    {badmatch,{x,0}}.
  {label,278}.
    {line,[{location,"io_lib.erl",809}]}.
    {badmatch,{x,0}}.
  {label,279}.
    {line,[{location,"io_lib.erl",819}]}.
    {badmatch,{x,0}}.


{function, collect_chars1, 3, 281}.
  {label,280}.
    {line,[{location,"io_lib.erl",865}]}.
    {func_info,{atom,io_lib},{atom,collect_chars1},3}.
  {label,281}.
    {test,is_ge,{f,282},[{integer,0},{x,0}]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib.erl",866}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,282}.
    {test,is_nonempty_list,{f,283},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {line,[{location,"io_lib.erl",868}]}.
    {gc_bif,'-',{f,0},4,[{x,0},{integer,1}],{x,0}}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,3,{f,281}}. % collect_chars1/3
  {label,283}.
    {test,is_atom,{f,285},[{x,1}]}.
    {test,is_eq_exact,{f,280},[{tr,{x,1},{t_atom,any}},{atom,eof}]}.
    {test,is_nil,{f,284},[{x,2}]}.
    {move,{literal,{done,eof,[]}},{x,0}}.
    return.
  {label,284}.
    {allocate,0,3}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib.erl",872}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},nil]}}.
    {deallocate,0}.
    return.
  {label,285}.
    {test,is_nil,{f,280},[{x,1}]}.
    {test_heap,6,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2}]}}.
    {put_tuple2,{x,0},{list,[{atom,more},{x,0}]}}.
    return.


{function, collect_chars_list, 3, 287}.
  {label,286}.
    {line,[{location,"io_lib.erl",876}]}.
    {func_info,{atom,io_lib},{atom,collect_chars_list},3}.
  {label,287}.
    {test,is_eq_exact,{f,288},[{x,1},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"io_lib.erl",877}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,288}.
    {test,is_nonempty_list,{f,289},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {line,[{location,"io_lib.erl",883}]}.
    {gc_bif,'-',{f,0},4,[{x,1},{integer,1}],{x,1}}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,0},{x,0}}.
    {call_only,3,{f,287}}. % collect_chars_list/3
  {label,289}.
    {test,is_atom,{f,290},[{x,2}]}.
    {test,is_eq_exact,{f,286},[{tr,{x,2},{t_atom,any}},{atom,eof}]}.
    {allocate,0,1}.
    {move,nil,{x,1}}.
    {line,[{location,"io_lib.erl",879}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{atom,eof}]}}.
    {deallocate,0}.
    return.
  {label,290}.
    {test,is_nil,{f,286},[{x,2}]}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,list},{x,0},{x,1}]}}.
    return.


{function, collect_line, 3, 292}.
  {label,291}.
    {line,[{location,"io_lib.erl",890}]}.
    {func_info,{atom,io_lib},{atom,collect_line},3}.
  {label,292}.
    {move,{x,2},{x,3}}.
    {move,{atom,latin1},{x,2}}.
    {call_only,4,{f,294}}. % collect_line/4


{function, collect_line, 4, 294}.
  {label,293}.
    {line,[{location,"io_lib.erl",894}]}.
    {func_info,{atom,io_lib},{atom,collect_line},4}.
  {label,294}.
    {test,is_eq_exact,{f,297},[{x,0},{atom,start}]}.
    {test,is_binary,{f,295},[{x,1}]}.
    {move,{x,2},{x,3}}.
    {move,nil,{x,2}}.
    {move,{x,1},{x,0}}.
    {call_only,4,{f,302}}. % collect_line_bin/4
  {label,295}.
    {test,is_list,{f,296},[{x,1}]}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,315}}. % collect_line_list/2
  {label,296}.
    {test,is_eq_exact,{f,297},[{x,1},{atom,eof}]}.
    {move,{literal,{stop,eof,eof}},{x,0}}.
    return.
  {label,297}.
    {test,is_binary,{f,298},[{x,1}]}.
    {move,{x,2},{x,3}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {call_only,4,{f,302}}. % collect_line_bin/4
  {label,298}.
    {test,is_list,{f,299},[{x,1}]}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,315}}. % collect_line_list/2
  {label,299}.
    {test,is_nonempty_list,{f,300},[{x,0}]}.
    {get_hd,{x,0},{x,4}}.
    {test,is_eq_exact,{f,293},[{x,1},{atom,eof}]}.
    {test,is_binary,{f,300},[{x,4}]}.
    {allocate,0,1}.
    {line,[{location,"io_lib.erl",905}]}.
    {call,1,{f,334}}. % binrev/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{atom,eof}]}}.
    {deallocate,0}.
    return.
  {label,300}.
    {test,is_eq_exact,{f,293},[{x,1},{atom,eof}]}.
    {allocate,0,1}.
    {move,nil,{x,1}}.
    {line,[{location,"io_lib.erl",907}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{atom,eof}]}}.
    {deallocate,0}.
    return.


{function, collect_line_bin, 4, 302}.
  {label,301}.
    {line,[{location,"io_lib.erl",910}]}.
    {func_info,{atom,io_lib},{atom,collect_line_bin},4}.
  {label,302}.
    {'%',{var_info,{x,0},[{type,{t_bs_matchable,8}},accepts_match_context]}}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {bs_start_match4,{atom,no_fail},4,{x,0},{x,0}}.
    {test,bs_get_integer2,
          {f,309},
          4,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[910,{file,"io_lib.erl"}]},unsigned,big]}],
          {x,4}}.
    {select_val,{x,4},
                {f,308},
                {list,[{integer,10},{f,305},{integer,13},{f,303}]}}.
  {label,303}.
    {test,bs_match_string,{f,304},[{x,0},8,{string,<<"\n">>}]}.
    {bs_get_tail,{x,0},{x,0},3}.
    {line,[{location,"io_lib.erl",922}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,3}}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,8}}],{x,4}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,3},{t_integer,{0,288230376151711743}}},
             {tr,{x,4},{t_integer,{0,288230376151711743}}}],
            {x,3}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{-288230376151711743,288230376151711743}}},
             {integer,2}],
            {x,3}}.
    {bs_start_match4,{atom,no_fail},4,{x,1},{x,4}}.
    {test,bs_get_binary2,
          {f,311},
          5,
          [{x,4},
           {x,3},
           8,
           {field_flags,[{anno,[923,{file,"io_lib.erl"}]},unsigned,big]}],
          {x,3}}.
    {allocate_heap,1,2,4}.
    {move,{x,0},{y,0}}.
    {put_list,{x,3},{literal,"\n"},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib.erl",924}]}.
    {call,2,{f,336}}. % binrev/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,304}.
    {test,bs_test_tail2,{f,308},[{x,0},0]}.
    {line,[{location,"io_lib.erl",926}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,0}}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,{0,288230376151711743}}},{integer,1}],
            {x,0}}.
    {bs_start_match4,{atom,no_fail},3,{x,1},{x,3}}.
    {test,bs_get_binary2,
          {f,312},
          4,
          [{x,3},
           {x,0},
           8,
           {field_flags,[{anno,[927,{file,"io_lib.erl"}]},unsigned,big]}],
          {x,0}}.
    {test_heap,4,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{literal,<<"\r">>},{x,0},{x,0}}.
    return.
  {label,305}.
    {bs_get_tail,{x,0},{x,0},3}.
    {line,[{location,"io_lib.erl",911}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,3}}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,8}}],{x,4}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,3},{t_integer,{0,288230376151711743}}},
             {tr,{x,4},{t_integer,{0,288230376151711743}}}],
            {x,3}}.
    {bs_start_match4,{atom,no_fail},4,{x,1},{x,4}}.
    {test,bs_get_binary2,
          {f,313},
          5,
          [{x,4},
           {x,3},
           8,
           {field_flags,[{anno,[912,{file,"io_lib.erl"}]},unsigned,big]}],
          {x,4}}.
    {test,is_nonempty_list,{f,306},[{x,2}]}.
    {get_list,{x,2},{x,1},{x,5}}.
    {test,is_eq_exact,{f,307},[{x,1},{literal,<<"\r">>}]}.
    {test,is_eq_exact,
          {f,307},
          [{tr,{x,3},{t_integer,{-288230376151711743,288230376151711743}}},
           {integer,1}]}.
    {allocate,1,6}.
    {move,{x,0},{y,0}}.
    {move,{literal,"\n"},{x,1}}.
    {move,{x,5},{x,0}}.
    {line,[{location,"io_lib.erl",917}]}.
    {call,2,{f,336}}. % binrev/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,306}.
    {test,is_nil,{f,307},[{x,2}]}.
    {test_heap,4,5}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,4},{x,0}]}}.
    return.
  {label,307}.
    {allocate_heap,1,2,5}.
    {move,{x,0},{y,0}}.
    {put_list,{x,4},nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib.erl",919}]}.
    {call,2,{f,336}}. % binrev/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,308}.
    {call_only,4,{f,302}}. % collect_line_bin/4
  {label,309}.
    {test,bs_test_tail2,{f,310},[{x,0},0]}.
    {test_heap,2,3}.
    {put_list,{x,1},{x,2},{x,0}}.
    return.
  {label,310}.
    {bs_get_tail,{x,0},{x,0},4}.
    {jump,{f,301}}.
  {label,311}.
    {line,[{location,"io_lib.erl",923}]}.
    {badmatch,{x,1}}.
  {label,312}.
    {line,[{location,"io_lib.erl",927}]}.
    {badmatch,{x,1}}.
  {label,313}.
    {line,[{location,"io_lib.erl",912}]}.
    {badmatch,{x,1}}.


{function, collect_line_list, 2, 315}.
  {label,314}.
    {line,[{location,"io_lib.erl",935}]}.
    {func_info,{atom,io_lib},{atom,collect_line_list},2}.
  {label,315}.
    {test,is_nonempty_list,{f,318},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_eq_exact,{f,317},[{x,2},{integer,10}]}.
    {test,is_nonempty_list,{f,316},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_eq_exact,{f,316},[{x,2},{integer,13}]}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{literal,"\n"},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"io_lib.erl",936}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,316}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{literal,"\n"},{x,1}}.
    {line,[{location,"io_lib.erl",938}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,317}.
    {test_heap,2,3}.
    {put_list,{x,2},{x,1},{x,1}}.
    {call_only,2,{f,315}}. % collect_line_list/2
  {label,318}.
    {test,is_nil,{f,314},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, get_until, 3, 320}.
  {label,319}.
    {line,[{location,"io_lib.erl",950}]}.
    {func_info,{atom,io_lib},{atom,get_until},3}.
  {label,320}.
    {move,{x,2},{x,3}}.
    {move,{atom,latin1},{x,2}}.
    {call_only,4,{f,322}}. % get_until/4


{function, get_until, 4, 322}.
  {label,321}.
    {line,[{location,"io_lib.erl",954}]}.
    {func_info,{atom,io_lib},{atom,get_until},4}.
  {label,322}.
    {test,is_eq_exact,{f,323},[{x,0},{atom,start}]}.
    {move,nil,{x,0}}.
    {call_only,4,{f,322}}. % get_until/4
  {label,323}.
    {test,is_tuple,{f,321},[{x,3}]}.
    {test,test_arity,{f,321},[{x,3},3]}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {test,is_binary,{f,325},[{x,1}]}.
    {test,is_eq_exact,{f,324},[{x,2},{atom,unicode}]}.
    {move,{x,1},{x,0}}.
    {move,{atom,utf8},{x,1}}.
    {line,[{location,"io_lib.erl",958}]}.
    {call_ext,2,{extfunc,unicode,characters_to_list,2}}.
    {jump,{f,326}}.
  {label,324}.
    {move,{x,1},{x,0}}.
    {line,[{location,"io_lib.erl",960}]}.
    {call_ext,1,{extfunc,erlang,binary_to_list,1}}.
    {jump,{f,326}}.
  {label,325}.
    {move,{y,2},{x,0}}.
  {label,326}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},2,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{y,3},{x,0},{x,2}}.
    {get_tuple_element,{y,0},0,{x,0}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {init_yregs,{list,[{y,0},{y,3}]}}.
    {line,[{location,"io_lib.erl",964}]}.
    {call_ext,3,{extfunc,erlang,apply,3}}.
    {test,is_tuple,{f,332},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,332},
                        {list,[2,{f,331},3,{f,327}]}}.
  {label,327}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},2,{y,3}}.
    {test,is_eq_exact,{f,332},[{x,1},{atom,done}]}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_binary,{f,329},[{y,2}]}.
    {test,is_list,{f,329},[{y,0}]}.
    {test,is_eq_exact,{f,328},[{y,1},{atom,unicode}]}.
    {move,{atom,unicode},{x,1}}.
    {move,{atom,unicode},{x,2}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {line,[{location,"io_lib.erl",969}]}.
    {call_ext,3,{extfunc,unicode,characters_to_binary,3}}.
    {jump,{f,330}}.
  {label,328}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {line,[{location,"io_lib.erl",972}]}.
    {call_ext,1,{extfunc,erlang,iolist_to_binary,1}}.
    {jump,{f,330}}.
  {label,329}.
    {move,{y,0},{x,0}}.
  {label,330}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,stop},{x,0},{y,3}]}}.
    {deallocate,4}.
    return.
  {label,331}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,332},[{x,1},{atom,more}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {deallocate,4}.
    return.
  {label,332}.
    {line,[{location,"io_lib.erl",964}]}.
    {case_end,{x,0}}.


{function, binrev, 1, 334}.
  {label,333}.
    {line,[{location,"io_lib.erl",988}]}.
    {func_info,{atom,io_lib},{atom,binrev},1}.
  {label,334}.
    {allocate,0,1}.
    {move,nil,{x,1}}.
    {line,[{location,"io_lib.erl",989}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {call_ext_last,1,{extfunc,erlang,list_to_binary,1},0}.


{function, binrev, 2, 336}.
  {label,335}.
    {line,[{location,"io_lib.erl",991}]}.
    {func_info,{atom,io_lib},{atom,binrev},2}.
  {label,336}.
    {'%',{var_info,{x,1},[{type,{t_cons,any,nil}}]}}.
    {allocate,0,2}.
    {line,[{location,"io_lib.erl",992}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {call_ext_last,1,{extfunc,erlang,list_to_binary,1},0}.


{function, limit_term, 2, 338}.
  {label,337}.
    {line,[{location,"io_lib.erl",1000}]}.
    {func_info,{atom,io_lib},{atom,limit_term},2}.
  {label,338}.
    {allocate,3,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {'try',{y,2},{f,339}}.
    {line,[{location,"io_lib.erl",1001}]}.
    {call,2,{f,372}}. % test_limit/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {try_end,{y,2}}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,339}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,340},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
    {test,is_eq_exact,{f,340},[{x,1},{atom,limit}]}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,342},3}. % limit/2
  {label,340}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, limit, 2, 342}.
  {label,341}.
    {line,[{location,"io_lib.erl",1008}]}.
    {func_info,{atom,io_lib},{atom,limit},2}.
  {label,342}.
    {test,is_eq_exact,{f,343},[{x,1},{integer,0}]}.
    {move,{atom,'...'},{x,0}}.
    return.
  {label,343}.
    {test,is_nonempty_list,{f,346},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_eq_exact,{f,344},[{x,1},{integer,1}]}.
    {move,{literal,['...']},{x,0}}.
    return.
  {label,344}.
    {allocate,4,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"io_lib.erl",1013}]}.
    {call,1,{f,231}}. % printable_list/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,345},[{x,0},{atom,true}]}.
    {move,{y,3},{x,0}}.
    {deallocate,4}.
    return.
  {label,345}.
    {line,[{location,"io_lib.erl",1016}]}.
    {gc_bif,'-',{f,0},0,[{y,2},{integer,1}],{x,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {trim,1,3}.
    {call,2,{f,342}}. % limit/2
    {gc_bif,'-',{f,0},1,[{tr,{y,1},number},{integer,1}],{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,0}}.
    {trim,2,1}.
    {call,2,{f,352}}. % limit_tail/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,346}.
    {test,is_map,{f,347},[{x,0}]}.
    {call_only,2,{f,361}}. % limit_map/2
  {label,347}.
    {test,is_ne_exact,{f,350},[{x,0},{literal,{}}]}.
    {test,is_tuple,{f,349},[{x,0}]}.
    {test,is_eq_exact,{f,348},[{x,1},{integer,1}]}.
    {move,{literal,{'...'}},{x,0}}.
    return.
  {label,348}.
    {line,[{location,"io_lib.erl",1026}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,0},{t_tuple,0,false,#{}}}],{x,2}}.
    {gc_bif,'-',{f,0},3,[{x,1},{integer,1}],{x,3}}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,342}}. % limit/2
    {line,[{location,"io_lib.erl",1027}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{integer,1}],{x,2}}.
    {swap,{y,1},{x,0}}.
    {move,{integer,2},{x,1}}.
    {trim,1,1}.
    {call,3,{f,357}}. % limit_tuple/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {line,[{location,"io_lib.erl",1026}]}.
    {call_ext_last,1,{extfunc,erlang,list_to_tuple,1},1}.
  {label,349}.
    {test,is_bitstr,{f,350},[{x,0}]}.
    {call_only,2,{f,370}}. % limit_bitstring/2
  {label,350}.
    return.


{function, limit_tail, 2, 352}.
  {label,351}.
    {line,[{location,"io_lib.erl",1032}]}.
    {func_info,{atom,io_lib},{atom,limit_tail},2}.
  {label,352}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_nil,{f,353},[{x,0}]}.
    return.
  {label,353}.
    {test,is_eq_exact,{f,354},[{tr,{x,1},number},{integer,1}]}.
    {move,{literal,['...']},{x,0}}.
    return.
  {label,354}.
    {test,is_nonempty_list,{f,355},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {line,[{location,"io_lib.erl",1035}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},number},{integer,1}],{x,3}}.
    {allocate,2,4}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,342}}. % limit/2
    {gc_bif,'-',{f,0},1,[{tr,{y,1},number},{integer,1}],{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call,2,{f,352}}. % limit_tail/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,355}.
    {line,[{location,"io_lib.erl",1037}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},number},{integer,1}],{x,1}}.
    {call_only,2,{f,342}}. % limit/2


{function, limit_tuple, 3, 357}.
  {label,356}.
    {line,[{location,"io_lib.erl",1039}]}.
    {func_info,{atom,io_lib},{atom,limit_tuple},3}.
  {label,357}.
    {'%',{var_info,{x,0},[{type,{t_tuple,1,false,#{}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {bif,tuple_size,{f,0},[{tr,{x,0},{t_tuple,1,false,#{}}}],{x,3}}.
    {test,is_lt,
          {f,358},
          [{tr,{x,3},{t_integer,{1,16777215}}},{tr,{x,1},{t_integer,any}}]}.
    {move,nil,{x,0}}.
    return.
  {label,358}.
    {test,is_eq_exact,{f,359},[{tr,{x,2},number},{integer,1}]}.
    {move,{literal,['...']},{x,0}}.
    return.
  {label,359}.
    {line,[{location,"io_lib.erl",1042}]}.
    {bif,element,
         {f,0},
         [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_tuple,1,false,#{}}}],
         {x,3}}.
    {gc_bif,'-',{f,0},4,[{tr,{x,2},number},{integer,1}],{x,4}}.
    {allocate,3,5}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,4},{x,1}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,342}}. % limit/2
    {gc_bif,'+',
            {f,0},
            1,
            [{tr,{y,1},{t_integer,{1,16777215}}},{integer,1}],
            {x,1}}.
    {gc_bif,'-',{f,0},2,[{tr,{y,0},number},{integer,1}],{x,2}}.
    {swap,{y,2},{x,0}}.
    {trim,2,1}.
    {call,3,{f,357}}. % limit_tuple/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, limit_map, 2, 361}.
  {label,360}.
    {line,[{location,"io_lib.erl",1050}]}.
    {func_info,{atom,io_lib},{atom,limit_map},2}.
  {label,361}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib.erl",1052}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {gc_bif,'+',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {move,nil,{x,3}}.
    {move,{y,0},{x,2}}.
    {call_last,4,{f,363},1}. % limit_map_body/4


{function, limit_map_body, 4, 363}.
  {label,362}.
    {line,[{location,"io_lib.erl",1054}]}.
    {func_info,{atom,io_lib},{atom,limit_map_body},4}.
  {label,363}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test,is_eq_exact,{f,364},[{tr,{x,1},number},{integer,0}]}.
    {move,{x,3},{x,0}}.
    {line,[{location,"io_lib.erl",1055}]}.
    {call_ext_only,1,{extfunc,maps,from_list,1}}.
  {label,364}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"io_lib.erl",1057}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,is_tuple,{f,365},[{x,0}]}.
    {test,test_arity,{f,366},[{x,0},3]}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {line,[{location,"io_lib.erl",1059}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,3},number},{integer,1}],{y,3}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,2},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call,3,{f,368}}. % limit_map_assoc/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,363},4}. % limit_map_body/4
  {label,365}.
    {test,is_eq_exact,{f,366},[{x,0},{atom,none}]}.
    {move,{y,1},{x,0}}.
    {line,[{location,"io_lib.erl",1061}]}.
    {call_ext_last,1,{extfunc,maps,from_list,1},4}.
  {label,366}.
    {line,[{location,"io_lib.erl",1057}]}.
    {case_end,{x,0}}.


{function, limit_map_assoc, 3, 368}.
  {label,367}.
    {line,[{location,"io_lib.erl",1064}]}.
    {func_info,{atom,io_lib},{atom,limit_map_assoc},3}.
  {label,368}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {line,[{location,"io_lib.erl",1066}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,2},number},{integer,1}],{x,2}}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call,2,{f,342}}. % limit/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, limit_bitstring, 2, 370}.
  {label,369}.
    {line,[{location,"io_lib.erl",1068}]}.
    {func_info,{atom,io_lib},{atom,limit_bitstring},2}.
  {label,370}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    return.


{function, test_limit, 2, 372}.
  {label,371}.
    {line,[{location,"io_lib.erl",1070}]}.
    {func_info,{atom,io_lib},{atom,test_limit},2}.
  {label,372}.
    {test,is_eq_exact,{f,373},[{x,1},{integer,0}]}.
    {move,{atom,limit},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.
  {label,373}.
    {test,is_nonempty_list,{f,376},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_integer,{f,376},[{x,1}]}.
    {test,is_eq_exact,{f,374},[{tr,{x,1},{t_integer,any}},{integer,1}]}.
    {move,{atom,limit},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {line,[{location,"io_lib.erl",1073}]}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.
  {label,374}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"io_lib.erl",1075}]}.
    {call,1,{f,231}}. % printable_list/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,375},[{x,0},{atom,true}]}.
    {move,{atom,ok},{x,0}}.
    {deallocate,3}.
    return.
  {label,375}.
    {line,[{location,"io_lib.erl",1078}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {call,2,{f,372}}. % test_limit/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {line,[{location,"io_lib.erl",1079}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,1},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,381},2}. % test_limit_tail/2
  {label,376}.
    {test,is_map,{f,377},[{x,0}]}.
    {call_only,2,{f,390}}. % test_limit_map/2
  {label,377}.
    {test,is_ne_exact,{f,379},[{x,0},{literal,{}}]}.
    {test,is_tuple,{f,378},[{x,0}]}.
    {bif,tuple_size,{f,0},[{tr,{x,0},{t_tuple,0,false,#{}}}],{x,2}}.
    {move,{x,1},{x,3}}.
    {move,{integer,1},{x,1}}.
    {call_only,4,{f,386}}. % test_limit_tuple/4
  {label,378}.
    {test,is_bitstr,{f,379},[{x,0}]}.
    {call_only,2,{f,399}}. % test_limit_bitstring/2
  {label,379}.
    {move,{atom,ok},{x,0}}.
    return.


{function, test_limit_tail, 2, 381}.
  {label,380}.
    {line,[{location,"io_lib.erl",1090}]}.
    {func_info,{atom,io_lib},{atom,test_limit_tail},2}.
  {label,381}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nil,{f,382},[{x,0}]}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,382}.
    {test,is_eq_exact,{f,383},[{tr,{x,1},{t_integer,any}},{integer,1}]}.
    {move,{atom,limit},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {line,[{location,"io_lib.erl",1091}]}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.
  {label,383}.
    {test,is_nonempty_list,{f,384},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {line,[{location,"io_lib.erl",1093}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,2,4}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,372}}. % test_limit/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {line,[{location,"io_lib.erl",1094}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,1},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,381},2}. % test_limit_tail/2
  {label,384}.
    {line,[{location,"io_lib.erl",1096}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {call_only,2,{f,372}}. % test_limit/2


{function, test_limit_tuple, 4, 386}.
  {label,385}.
    {line,[{location,"io_lib.erl",1098}]}.
    {func_info,{atom,io_lib},{atom,test_limit_tuple},4}.
  {label,386}.
    {'%',{var_info,{x,0},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,{0,16777215}}}]}}.
    {test,is_lt,
          {f,387},
          [{tr,{x,2},{t_integer,{0,16777215}}},{tr,{x,1},{t_integer,any}}]}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,387}.
    {test,is_eq_exact,{f,388},[{x,3},{integer,1}]}.
    {move,{atom,limit},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {line,[{location,"io_lib.erl",1099}]}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.
  {label,388}.
    {line,[{location,"io_lib.erl",1101}]}.
    {bif,element,
         {f,0},
         [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_tuple,0,false,#{}}}],
         {x,4}}.
    {gc_bif,'-',{f,0},5,[{x,3},{integer,1}],{x,5}}.
    {allocate,4,6}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {call,2,{f,372}}. % test_limit/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {line,[{location,"io_lib.erl",1102}]}.
    {gc_bif,'+',
            {f,0},
            0,
            [{tr,{y,2},{t_integer,{1,16777215}}},{integer,1}],
            {x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{integer,1}],{x,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,3},{x,0}}.
    {call_last,4,{f,386},4}. % test_limit_tuple/4


{function, test_limit_map, 2, 390}.
  {label,389}.
    {line,[{location,"io_lib.erl",1104}]}.
    {func_info,{atom,io_lib},{atom,test_limit_map},2}.
  {label,390}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io_lib.erl",1105}]}.
    {call_ext,1,{extfunc,maps,iterator,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,392},1}. % test_limit_map_body/2


{function, test_limit_map_body, 2, 392}.
  {label,391}.
    {line,[{location,"io_lib.erl",1107}]}.
    {func_info,{atom,io_lib},{atom,test_limit_map_body},2}.
  {label,392}.
    {test,is_eq_exact,{f,393},[{x,1},{integer,0}]}.
    {move,{atom,limit},{x,1}}.
    {move,nil,{x,2}}.
    {move,{atom,throw},{x,0}}.
    {call_ext_only,3,{extfunc,erlang,raise,3}}.
  {label,393}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"io_lib.erl",1109}]}.
    {call_ext,1,{extfunc,maps,next,1}}.
    {test,is_tuple,{f,394},[{x,0}]}.
    {test,test_arity,{f,395},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{y,1},{x,2}}.
    {line,[{location,"io_lib.erl",1111}]}.
    {call,3,{f,397}}. % test_limit_map_assoc/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {line,[{location,"io_lib.erl",1112}]}.
    {gc_bif,'-',{f,0},0,[{y,1},{integer,1}],{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,392},2}. % test_limit_map_body/2
  {label,394}.
    {test,is_eq_exact,{f,395},[{x,0},{atom,none}]}.
    {move,{atom,ok},{x,0}}.
    {deallocate,2}.
    return.
  {label,395}.
    {line,[{location,"io_lib.erl",1109}]}.
    {case_end,{x,0}}.


{function, test_limit_map_assoc, 3, 397}.
  {label,396}.
    {line,[{location,"io_lib.erl",1117}]}.
    {func_info,{atom,io_lib},{atom,test_limit_map_assoc},3}.
  {label,397}.
    {line,[{location,"io_lib.erl",1118}]}.
    {gc_bif,'-',{f,0},3,[{x,2},{integer,1}],{x,3}}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,1}}.
    {call,2,{f,372}}. % test_limit/2
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {line,[{location,"io_lib.erl",1119}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,0},number},{integer,1}],{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,372},2}. % test_limit/2


{function, test_limit_bitstring, 2, 399}.
  {label,398}.
    {line,[{location,"io_lib.erl",1121}]}.
    {func_info,{atom,io_lib},{atom,test_limit_bitstring},2}.
  {label,399}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {move,{atom,ok},{x,0}}.
    return.


{function, chars_length, 1, 401}.
  {label,400}.
    {line,[{location,"io_lib.erl",1128}]}.
    {func_info,{atom,io_lib},{atom,chars_length},1}.
  {label,401}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,402}}.
    {line,[{location,"io_lib.erl",1131}]}.
    {call_ext,1,{extfunc,erlang,iolist_size,1}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,402}.
    {try_case,{y,1}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"io_lib.erl",1134}]}.
    {call_ext_last,1,{extfunc,string,length,1},2}.


{function, module_info, 0, 404}.
  {label,403}.
    {line,[]}.
    {func_info,{atom,io_lib},{atom,module_info},0}.
  {label,404}.
    {move,{atom,io_lib},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 406}.
  {label,405}.
    {line,[]}.
    {func_info,{atom,io_lib},{atom,module_info},1}.
  {label,406}.
    {move,{x,0},{x,1}}.
    {move,{atom,io_lib},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-write/2-fun-0-', 2, 408}.
  {label,407}.
    {line,[{location,"io_lib.erl",356}]}.
    {func_info,{atom,io_lib},{atom,'-write/2-fun-0-'},2}.
  {label,408}.
    {move,{atom,no},{x,0}}.
    return.
