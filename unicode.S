{module, unicode}.  %% version = 0

{exports, [{bin_is_7bit,1},
           {bom_to_encoding,1},
           {characters_to_binary,1},
           {characters_to_binary,2},
           {characters_to_binary,3},
           {characters_to_binary_int,2},
           {characters_to_list,1},
           {characters_to_list,2},
           {characters_to_list_int,2},
           {characters_to_nfc_binary,1},
           {characters_to_nfc_list,1},
           {characters_to_nfd_binary,1},
           {characters_to_nfd_list,1},
           {characters_to_nfkc_binary,1},
           {characters_to_nfkc_list,1},
           {characters_to_nfkd_binary,1},
           {characters_to_nfkd_list,1},
           {encoding_to_bom,1},
           {module_info,0},
           {module_info,1}]}.

{attributes, [{dialyzer,[{no_improper_lists,{do_o_binary2,2}}]}]}.

{labels, 414}.


{function, bin_is_7bit, 1, 2}.
  {label,1}.
    {line,[{location,"unicode.erl",77}]}.
    {func_info,{atom,unicode},{atom,bin_is_7bit},1}.
  {label,2}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"unicode.erl",78}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, characters_to_binary, 2, 4}.
  {label,3}.
    {line,[{location,"unicode.erl",88}]}.
    {func_info,{atom,unicode},{atom,characters_to_binary},2}.
  {label,4}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"unicode.erl",89}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, characters_to_list, 2, 6}.
  {label,5}.
    {line,[{location,"unicode.erl",99}]}.
    {func_info,{atom,unicode},{atom,characters_to_list},2}.
  {label,6}.
    {move,{atom,undef},{x,0}}.
    {line,[{location,"unicode.erl",100}]}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, characters_to_list, 1, 8}.
  {label,7}.
    {line,[{location,"unicode.erl",111}]}.
    {func_info,{atom,unicode},{atom,characters_to_list},1}.
  {label,8}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,9}}.
    {move,{atom,unicode},{x,1}}.
    {line,[{location,"unicode.erl",113}]}.
    {call_ext,2,{extfunc,unicode,characters_to_list,2}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,9}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,10},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,2}.
    {put_list,{y,0},nil,{x,0}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{scope,[0]},{location,"unicode.erl",895}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,10}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_binary, 1, 12}.
  {label,11}.
    {line,[{location,"unicode.erl",126}]}.
    {func_info,{atom,unicode},{atom,characters_to_binary},1}.
  {label,12}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,13}}.
    {move,{atom,unicode},{x,1}}.
    {line,[{location,"unicode.erl",128}]}.
    {call_ext,2,{extfunc,unicode,characters_to_binary,2}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,13}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,14},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {move,{x,1},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",131}]}.
    {call,1,{f,372}}. % error_type/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,system_limit]}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{scope,[0]},{location,"unicode.erl",895}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,14}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_binary, 3, 16}.
  {label,15}.
    {line,[{location,"unicode.erl",143}]}.
    {func_info,{atom,unicode},{atom,characters_to_binary},3}.
  {label,16}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"unicode.erl",144}]}.
    {call,3,{f,23}}. % no_conversion_needed/3
    {select_val,{x,0},{f,21},{list,[{atom,false},{f,18},{atom,true},{f,17}]}}.
  {label,17}.
    {move,{y,2},{x,0}}.
    {deallocate,4}.
    return.
  {label,18}.
    {'try',{y,3},{f,19}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{scope,[3]},{location,"unicode.erl",149}]}.
    {call,3,{f,153}}. % characters_to_binary_int/3
    {try_end,{y,3}}.
    {deallocate,4}.
    return.
  {label,19}.
    {try_case,{y,3}}.
    {test,is_eq_exact,
          {f,20},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {move,{x,1},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",152}]}.
    {call,1,{f,372}}. % error_type/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,system_limit]}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{scope,[0]},{location,"unicode.erl",895}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.
  {label,20}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,21}.
    {line,[{scope,[3]},{location,"unicode.erl",144}]}.
    {case_end,{x,0}}.


{function, no_conversion_needed, 3, 23}.
  {label,22}.
    {line,[{location,"unicode.erl",157}]}.
    {func_info,{atom,unicode},{atom,no_conversion_needed},3}.
  {label,23}.
    {test,is_eq_exact,{f,24},[{x,1},{atom,latin1}]}.
    {test,is_eq_exact,{f,24},[{x,2},{atom,latin1}]}.
    {bif,is_binary,{f,0},[{x,0}],{x,0}}.
    return.
  {label,24}.
    {select_val,{x,1},
                {f,28},
                {list,[{atom,latin1},
                       {f,26},
                       {atom,unicode},
                       {f,25},
                       {atom,utf8},
                       {f,25}]}}.
  {label,25}.
    {test,is_eq_exact,{f,28},[{x,2},{atom,latin1}]}.
    {jump,{f,27}}.
  {label,26}.
    {select_val,{x,2},
                {f,28},
                {list,[{atom,unicode},{f,27},{atom,utf8},{f,27}]}}.
  {label,27}.
    {line,[{location,"unicode.erl",166}]}.
    {call_ext_only,1,{extfunc,unicode,bin_is_7bit,1}}.
  {label,28}.
    {move,{atom,false},{x,0}}.
    return.


{function, bom_to_encoding, 1, 30}.
  {label,29}.
    {line,[{location,"unicode.erl",175}]}.
    {func_info,{atom,unicode},{atom,bom_to_encoding},1}.
  {label,30}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,37},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_get_integer2,
          {f,36},
          2,
          [{x,1},
           {integer,16},
           1,
           {field_flags,[{anno,[175,{file,"unicode.erl"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_position,{x,1},{x,3},3}.
    {select_val,{x,2},
                {f,36},
                {list,[{integer,0},
                       {f,35},
                       {integer,61371},
                       {f,34},
                       {integer,65279},
                       {f,33},
                       {integer,65534},
                       {f,31}]}}.
  {label,31}.
    {test,bs_get_integer2,
          {f,32},
          4,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[179,{file,"unicode.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,is_eq_exact,{f,32},[{tr,{x,2},{t_integer,{0,255}}},{integer,0}]}.
    {test,bs_match_string,{f,32},[{x,1},8,{string,<<0>>}]}.
    {test,bs_test_unit,{f,32},[{x,1},8]}.
    {move,{literal,{{utf32,little},4}},{x,0}}.
    return.
  {label,32}.
    {bs_set_position,{x,1},{x,3}}.
    {test,bs_test_unit,{f,36},[{x,1},8]}.
    {move,{literal,{{utf16,little},2}},{x,0}}.
    return.
  {label,33}.
    {test,bs_test_unit,{f,36},[{x,1},8]}.
    {move,{literal,{{utf16,big},2}},{x,0}}.
    return.
  {label,34}.
    {test,bs_match_string,{f,36},[{x,1},8,{string,<<"¿">>}]}.
    {test,bs_test_unit,{f,36},[{x,1},8]}.
    {move,{literal,{utf8,3}},{x,0}}.
    return.
  {label,35}.
    {test,bs_match_string,{f,36},[{x,1},16,{string,<<"þÿ">>}]}.
    {test,bs_test_unit,{f,36},[{x,1},8]}.
    {move,{literal,{{utf32,big},4}},{x,0}}.
    return.
  {label,36}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,29},[{tr,{x,0},{t_bitstring,1}}]}.
    {move,{literal,{latin1,0}},{x,0}}.
    return.
  {label,37}.
    {test,is_binary,{f,29},[{x,0}]}.
    {move,{literal,{latin1,0}},{x,0}}.
    return.


{function, encoding_to_bom, 1, 39}.
  {label,38}.
    {line,[{location,"unicode.erl",192}]}.
    {func_info,{atom,unicode},{atom,encoding_to_bom},1}.
  {label,39}.
    {test,is_tuple,{f,44},[{x,0}]}.
    {test,test_arity,{f,38},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},{f,38},{list,[{atom,utf16},{f,42},{atom,utf32},{f,40}]}}.
  {label,40}.
    {select_val,{x,2},{f,38},{list,[{atom,big},{f,45},{atom,little},{f,41}]}}.
  {label,41}.
    {move,{literal,<<255,254,0,0>>},{x,0}}.
    return.
  {label,42}.
    {select_val,{x,2},{f,38},{list,[{atom,big},{f,46},{atom,little},{f,43}]}}.
  {label,43}.
    {move,{literal,<<"ÿþ">>},{x,0}}.
    return.
  {label,44}.
    {select_val,{x,0},
                {f,38},
                {list,[{atom,latin1},
                       {f,48},
                       {atom,unicode},
                       {f,47},
                       {atom,utf16},
                       {f,46},
                       {atom,utf32},
                       {f,45},
                       {atom,utf8},
                       {f,47}]}}.
  {label,45}.
    {move,{literal,<<0,0,254,255>>},{x,0}}.
    return.
  {label,46}.
    {move,{literal,<<"þÿ">>},{x,0}}.
    return.
  {label,47}.
    {move,{literal,<<"ï»¿">>},{x,0}}.
    return.
  {label,48}.
    {move,{literal,<<>>},{x,0}}.
    return.


{function, characters_to_nfd_list, 1, 50}.
  {label,49}.
    {line,[{location,"unicode.erl",215}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfd_list},1}.
  {label,50}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,51}}.
    {move,nil,{x,1}}.
    {line,[{location,"unicode.erl",217}]}.
    {call,2,{f,54}}. % characters_to_nfd_list/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},2 => {t_list,any,nil}}}}],
                     none}}]}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,51}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,52},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",892}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,52}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_nfd_list, 2, 54}.
  {label,53}.
    {line,[{location,"unicode.erl",223}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfd_list},2}.
  {label,54}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"unicode.erl",224}]}.
    {call_ext,1,{extfunc,unicode_util,nfd,1}}.
    {move,{x,0},{y,1}}.
    {test,is_nonempty_list,{f,56},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {test,is_list,{f,55},[{x,0}]}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"unicode.erl",225}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,54},1}. % characters_to_nfd_list/2
  {label,55}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,54},3}. % characters_to_nfd_list/2
  {label,56}.
    {test,is_tuple,{f,57},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,58},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {move,{y,2},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"unicode.erl",228}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,57}.
    {test,is_nil,{f,58},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"unicode.erl",227}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},3}.
  {label,58}.
    {line,[{location,"unicode.erl",224}]}.
    {case_end,{x,0}}.


{function, characters_to_nfd_binary, 1, 60}.
  {label,59}.
    {line,[{location,"unicode.erl",232}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfd_binary},1}.
  {label,60}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,61}}.
    {move,nil,{x,2}}.
    {move,nil,{x,3}}.
    {move,{integer,200},{x,1}}.
    {line,[{location,"unicode.erl",234}]}.
    {call,4,{f,64}}. % characters_to_nfd_binary/4
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},2 => {t_bitstring,8}}}}],
                     {t_bitstring,8}}}]}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,61}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,62},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",892}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,62}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_nfd_binary, 4, 64}.
  {label,63}.
    {line,[{location,"unicode.erl",240}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfd_binary},4}.
  {label,64}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,67},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"unicode.erl",241}]}.
    {call_ext,1,{extfunc,unicode_util,nfd,1}}.
    {move,{x,0},{y,0}}.
    {test,is_nonempty_list,{f,65},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    {get_tl,{y,0},{x,1}}.
    {line,[{location,"unicode.erl",242}]}.
    {gc_bif,'-',{f,0},2,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,2,3}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{y,1},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_last,4,{f,64},4}. % characters_to_nfd_binary/4
  {label,65}.
    {test,is_tuple,{f,66},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,68},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"unicode.erl",244}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call,1,{f,130}}. % acc_to_binary/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,66}.
    {test,is_nil,{f,68},[{x,0}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {trim,4,0}.
    {line,[{location,"unicode.erl",243}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call_last,1,{f,130},0}. % acc_to_binary/1
  {label,67}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"unicode.erl",247}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,nil,{x,2}}.
    {move,{integer,200},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,64},1}. % characters_to_nfd_binary/4
  {label,68}.
    {line,[{location,"unicode.erl",241}]}.
    {case_end,{x,0}}.


{function, characters_to_nfkd_list, 1, 70}.
  {label,69}.
    {line,[{location,"unicode.erl",251}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfkd_list},1}.
  {label,70}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,71}}.
    {move,nil,{x,1}}.
    {line,[{location,"unicode.erl",253}]}.
    {call,2,{f,74}}. % characters_to_nfkd_list/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},2 => {t_list,any,nil}}}}],
                     none}}]}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,71}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,72},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",892}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,72}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_nfkd_list, 2, 74}.
  {label,73}.
    {line,[{location,"unicode.erl",259}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfkd_list},2}.
  {label,74}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"unicode.erl",260}]}.
    {call_ext,1,{extfunc,unicode_util,nfkd,1}}.
    {move,{x,0},{y,1}}.
    {test,is_nonempty_list,{f,76},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {test,is_list,{f,75},[{x,0}]}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"unicode.erl",261}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,74},1}. % characters_to_nfkd_list/2
  {label,75}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,74},3}. % characters_to_nfkd_list/2
  {label,76}.
    {test,is_tuple,{f,77},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,78},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {move,{y,2},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"unicode.erl",264}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,77}.
    {test,is_nil,{f,78},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"unicode.erl",263}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},3}.
  {label,78}.
    {line,[{location,"unicode.erl",260}]}.
    {case_end,{x,0}}.


{function, characters_to_nfkd_binary, 1, 80}.
  {label,79}.
    {line,[{location,"unicode.erl",268}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfkd_binary},1}.
  {label,80}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,81}}.
    {move,nil,{x,2}}.
    {move,nil,{x,3}}.
    {move,{integer,200},{x,1}}.
    {line,[{location,"unicode.erl",270}]}.
    {call,4,{f,84}}. % characters_to_nfkd_binary/4
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},2 => {t_bitstring,8}}}}],
                     {t_bitstring,8}}}]}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,81}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,82},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",892}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,82}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_nfkd_binary, 4, 84}.
  {label,83}.
    {line,[{location,"unicode.erl",276}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfkd_binary},4}.
  {label,84}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,87},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"unicode.erl",277}]}.
    {call_ext,1,{extfunc,unicode_util,nfkd,1}}.
    {move,{x,0},{y,0}}.
    {test,is_nonempty_list,{f,85},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    {get_tl,{y,0},{x,1}}.
    {line,[{location,"unicode.erl",278}]}.
    {gc_bif,'-',{f,0},2,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,2,3}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{y,1},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_last,4,{f,84},4}. % characters_to_nfkd_binary/4
  {label,85}.
    {test,is_tuple,{f,86},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,88},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"unicode.erl",280}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call,1,{f,130}}. % acc_to_binary/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,86}.
    {test,is_nil,{f,88},[{x,0}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {trim,4,0}.
    {line,[{location,"unicode.erl",279}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call_last,1,{f,130},0}. % acc_to_binary/1
  {label,87}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"unicode.erl",283}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,nil,{x,2}}.
    {move,{integer,200},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,84},1}. % characters_to_nfkd_binary/4
  {label,88}.
    {line,[{location,"unicode.erl",277}]}.
    {case_end,{x,0}}.


{function, characters_to_nfc_list, 1, 90}.
  {label,89}.
    {line,[{location,"unicode.erl",288}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfc_list},1}.
  {label,90}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,91}}.
    {move,nil,{x,1}}.
    {line,[{location,"unicode.erl",290}]}.
    {call,2,{f,94}}. % characters_to_nfc_list/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},2 => {t_list,any,nil}}}}],
                     none}}]}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,91}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,92},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",892}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,92}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_nfc_list, 2, 94}.
  {label,93}.
    {line,[{location,"unicode.erl",296}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfc_list},2}.
  {label,94}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"unicode.erl",297}]}.
    {call_ext,1,{extfunc,unicode_util,nfc,1}}.
    {move,{x,0},{y,1}}.
    {test,is_nonempty_list,{f,96},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {test,is_list,{f,95},[{x,0}]}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"unicode.erl",298}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,94},1}. % characters_to_nfc_list/2
  {label,95}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,94},3}. % characters_to_nfc_list/2
  {label,96}.
    {test,is_tuple,{f,97},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,98},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {move,{y,2},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"unicode.erl",301}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,97}.
    {test,is_nil,{f,98},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"unicode.erl",300}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},3}.
  {label,98}.
    {line,[{location,"unicode.erl",297}]}.
    {case_end,{x,0}}.


{function, characters_to_nfc_binary, 1, 100}.
  {label,99}.
    {line,[{location,"unicode.erl",305}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfc_binary},1}.
  {label,100}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,101}}.
    {move,nil,{x,2}}.
    {move,nil,{x,3}}.
    {move,{integer,200},{x,1}}.
    {line,[{location,"unicode.erl",307}]}.
    {call,4,{f,104}}. % characters_to_nfc_binary/4
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},2 => {t_bitstring,8}}}}],
                     {t_bitstring,8}}}]}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,101}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,102},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",892}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,102}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_nfc_binary, 4, 104}.
  {label,103}.
    {line,[{location,"unicode.erl",313}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfc_binary},4}.
  {label,104}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,107},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"unicode.erl",314}]}.
    {call_ext,1,{extfunc,unicode_util,nfc,1}}.
    {move,{x,0},{y,0}}.
    {test,is_nonempty_list,{f,105},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    {get_tl,{y,0},{x,1}}.
    {line,[{location,"unicode.erl",315}]}.
    {gc_bif,'-',{f,0},2,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,2,3}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{y,1},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_last,4,{f,104},4}. % characters_to_nfc_binary/4
  {label,105}.
    {test,is_tuple,{f,106},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,108},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"unicode.erl",317}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call,1,{f,130}}. % acc_to_binary/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,106}.
    {test,is_nil,{f,108},[{x,0}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {trim,4,0}.
    {line,[{location,"unicode.erl",316}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call_last,1,{f,130},0}. % acc_to_binary/1
  {label,107}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"unicode.erl",320}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,nil,{x,2}}.
    {move,{integer,200},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,104},1}. % characters_to_nfc_binary/4
  {label,108}.
    {line,[{location,"unicode.erl",314}]}.
    {case_end,{x,0}}.


{function, characters_to_nfkc_list, 1, 110}.
  {label,109}.
    {line,[{location,"unicode.erl",324}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfkc_list},1}.
  {label,110}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,111}}.
    {move,nil,{x,1}}.
    {line,[{location,"unicode.erl",326}]}.
    {call,2,{f,114}}. % characters_to_nfkc_list/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,any,nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},2 => {t_list,any,nil}}}}],
                     none}}]}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,111}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,112},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",892}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,112}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_nfkc_list, 2, 114}.
  {label,113}.
    {line,[{location,"unicode.erl",332}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfkc_list},2}.
  {label,114}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"unicode.erl",333}]}.
    {call_ext,1,{extfunc,unicode_util,nfkc,1}}.
    {move,{x,0},{y,1}}.
    {test,is_nonempty_list,{f,116},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {test,is_list,{f,115},[{x,0}]}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"unicode.erl",334}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,114},1}. % characters_to_nfkc_list/2
  {label,115}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,114},3}. % characters_to_nfkc_list/2
  {label,116}.
    {test,is_tuple,{f,117},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,118},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {move,{y,2},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"unicode.erl",337}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,117}.
    {test,is_nil,{f,118},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"unicode.erl",336}]}.
    {call_ext_last,1,{extfunc,lists,reverse,1},3}.
  {label,118}.
    {line,[{location,"unicode.erl",333}]}.
    {case_end,{x,0}}.


{function, characters_to_nfkc_binary, 1, 120}.
  {label,119}.
    {line,[{location,"unicode.erl",341}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfkc_binary},1}.
  {label,120}.
    {allocate,2,1}.
    {move,{x,0},{y,0}}.
    {'try',{y,1},{f,121}}.
    {move,nil,{x,2}}.
    {move,nil,{x,3}}.
    {move,{integer,200},{x,1}}.
    {line,[{location,"unicode.erl",343}]}.
    {call,4,{f,124}}. % characters_to_nfkc_binary/4
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},2 => {t_bitstring,8}}}}],
                     {t_bitstring,8}}}]}}.
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,121}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,122},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"unicode.erl",892}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,122}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, characters_to_nfkc_binary, 4, 124}.
  {label,123}.
    {line,[{location,"unicode.erl",349}]}.
    {func_info,{atom,unicode},{atom,characters_to_nfkc_binary},4}.
  {label,124}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,127},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"unicode.erl",350}]}.
    {call_ext,1,{extfunc,unicode_util,nfkc,1}}.
    {move,{x,0},{y,0}}.
    {test,is_nonempty_list,{f,125},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    {get_tl,{y,0},{x,1}}.
    {line,[{location,"unicode.erl",351}]}.
    {gc_bif,'-',{f,0},2,[{tr,{y,3},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,2,3}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{y,1},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_last,4,{f,124},4}. % characters_to_nfkc_binary/4
  {label,125}.
    {test,is_tuple,{f,126},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,128},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"unicode.erl",353}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call,1,{f,130}}. % acc_to_binary/1
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,126}.
    {test,is_nil,{f,128},[{x,0}]}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {trim,4,0}.
    {line,[{location,"unicode.erl",352}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call_last,1,{f,130},0}. % acc_to_binary/1
  {label,127}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"unicode.erl",356}]}.
    {call,2,{f,132}}. % prepend_row_to_acc/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,nil,{x,2}}.
    {move,{integer,200},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,124},1}. % characters_to_nfkc_binary/4
  {label,128}.
    {line,[{location,"unicode.erl",350}]}.
    {case_end,{x,0}}.


{function, acc_to_binary, 1, 130}.
  {label,129}.
    {line,[{location,"unicode.erl",358}]}.
    {func_info,{atom,unicode},{atom,acc_to_binary},1}.
  {label,130}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {allocate,0,1}.
    {line,[{location,"unicode.erl",359}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,erlang,list_to_binary,1},0}.


{function, prepend_row_to_acc, 2, 132}.
  {label,131}.
    {line,[{location,"unicode.erl",360}]}.
    {func_info,{atom,unicode},{atom,prepend_row_to_acc},2}.
  {label,132}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"unicode.erl",361}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call,1,{f,12}}. % characters_to_binary/1
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, characters_to_list_int, 2, 134}.
  {label,133}.
    {line,[{location,"unicode.erl",365}]}.
    {func_info,{atom,unicode},{atom,characters_to_list_int},2}.
  {label,134}.
    {allocate,3,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {'try',{y,2},{f,135}}.
    {line,[{location,"unicode.erl",367}]}.
    {call,2,{f,138}}. % do_characters_to_list/2
    {try_end,{y,2}}.
    {deallocate,3}.
    return.
  {label,135}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,136},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,4,2}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,characters_to_list},{x,1}}.
    {call_last,3,{f,148},3}. % fake_stacktrace/3
  {label,136}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, do_characters_to_list, 2, 138}.
  {label,137}.
    {line,[{location,"unicode.erl",374}]}.
    {func_info,{atom,unicode},{atom,do_characters_to_list},2}.
  {label,138}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"unicode.erl",375}]}.
    {call_ext,2,{extfunc,unicode,characters_to_binary,2}}.
    {test,is_binary,{f,139},[{x,0}]}.
    {move,{atom,utf8},{x,1}}.
    {line,[{location,"unicode.erl",377}]}.
    {call_ext_last,2,{extfunc,unicode,characters_to_list,2},1}.
  {label,139}.
    {test,is_tuple,{f,142},[{x,0}]}.
    {test,test_arity,{f,142},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {select_val,{x,1},
                {f,142},
                {list,[{atom,error},{f,141},{atom,incomplete},{f,140}]}}.
  {label,140}.
    {move,{atom,utf8},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"unicode.erl",381}]}.
    {call_ext,2,{extfunc,unicode,characters_to_list,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,141}.
    {move,{atom,utf8},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"unicode.erl",379}]}.
    {call_ext,2,{extfunc,unicode,characters_to_list,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,142}.
    {line,[{location,"unicode.erl",375}]}.
    {case_end,{x,0}}.


{function, characters_to_binary_int, 2, 144}.
  {label,143}.
    {line,[{location,"unicode.erl",385}]}.
    {func_info,{atom,unicode},{atom,characters_to_binary_int},2}.
  {label,144}.
    {allocate,3,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {'try',{y,2},{f,145}}.
    {move,{atom,unicode},{x,2}}.
    {line,[{location,"unicode.erl",387}]}.
    {call,3,{f,153}}. % characters_to_binary_int/3
    {try_end,{y,2}}.
    {deallocate,3}.
    return.
  {label,145}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,146},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,4,2}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{atom,characters_to_binary},{x,1}}.
    {call_last,3,{f,148},3}. % fake_stacktrace/3
  {label,146}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, fake_stacktrace, 3, 148}.
  {label,147}.
    {line,[{location,"unicode.erl",395}]}.
    {func_info,{atom,unicode},{atom,fake_stacktrace},3}.
  {label,148}.
    {'%',{var_info,{x,1},
                   [{type,{t_atom,[characters_to_binary,
                                   characters_to_list]}}]}}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {allocate,4,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {'try',{y,3},{f,149}}.
    {move,{x,2},{x,1}}.
    {move,{atom,new_stacktrace},{x,0}}.
    {line,[{location,"unicode.erl",397}]}.
    {call_ext,2,{extfunc,erlang,error,2}}.
  {label,149}.
    {try_case,{y,3}}.
    {test,is_eq_exact,
          {f,150},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {move,{x,2},{x,0}}.
    build_stacktrace.
    {test,is_nonempty_list,{f,151},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_tuple,{f,151},[{x,1}]}.
    {test,test_arity,{f,151},[{x,1},4]}.
    {get_tuple_element,{x,1},2,{x,3}}.
    {test,is_eq_exact,{f,151},[{x,3},{tr,{y,0},{t_cons,any,nil}}]}.
    {test_heap,7,3}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {put_tuple2,
        {x,0},
        {list,
            [{x,0},
             {y,1},
             {y,0},
             {literal,[{error_info,#{module => erl_stdlib_errors}}]}]}}.
    {put_list,{x,0},{x,2},{y,3}}.
    {move,{y,2},{x,0}}.
    {trim,3,1}.
    {line,[{scope,[0]},{location,"unicode.erl",403}]}.
    {call,1,{f,372}}. % error_type/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,system_limit]}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{atom,error},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,raise,3},1}.
  {label,150}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,151}.
    {line,[{scope,[0]},{location,"unicode.erl",400}]}.
    {badmatch,{x,0}}.


{function, characters_to_binary_int, 3, 153}.
  {label,152}.
    {line,[{location,"unicode.erl",406}]}.
    {func_info,{atom,unicode},{atom,characters_to_binary_int},3}.
  {label,153}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {test,is_eq_exact,{f,154},[{x,1},{atom,latin1}]}.
    {select_val,{x,2},
                {f,154},
                {list,[{atom,unicode},{f,156},{atom,utf8},{f,156}]}}.
  {label,154}.
    {test,is_eq_exact,{f,155},[{x,1},{atom,unicode}]}.
    {select_val,{x,2},
                {f,155},
                {list,[{atom,unicode},{f,156},{atom,utf8},{f,156}]}}.
  {label,155}.
    {test,is_eq_exact,{f,157},[{x,1},{atom,utf8}]}.
    {select_val,{x,2},
                {f,159},
                {list,[{atom,latin1},
                       {f,158},
                       {atom,unicode},
                       {f,156},
                       {atom,utf8},
                       {f,156}]}}.
  {label,156}.
    {line,[{location,"unicode.erl",413}]}.
    {call_ext_last,2,{extfunc,unicode,characters_to_binary,2},4}.
  {label,157}.
    {test,is_eq_exact,{f,159},[{x,2},{atom,latin1}]}.
  {label,158}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",417}]}.
    {call,1,{f,235}}. % i_trans_chk/1
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {move,{integer,255},{y,0}}.
    {move,{x,0},{y,2}}.
    {jump,{f,161}}.
  {label,159}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",418}]}.
    {call,1,{f,223}}. % i_trans/1
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_eq_exact,{f,160},[{y,2},{atom,latin1}]}.
    {move,{integer,255},{y,0}}.
    {move,{x,0},{y,2}}.
    {jump,{f,161}}.
  {label,160}.
    {move,{integer,1114111},{y,0}}.
    {move,{x,0},{y,2}}.
  {label,161}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"unicode.erl",420}]}.
    {call,1,{f,247}}. % o_trans/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_fun,1,any,
                     {t_union,none,none,none,
                         [{{3,{t_atom,[error]}},
                           {t_tuple,3,true,
                               #{1 => {t_atom,[error]},
                                 2 => {t_bitstring,8},
                                 3 => {t_cons,any,any}}}}],
                         {t_bitstring,8}}}}]}}.
    {test_heap,{alloc,[{words,3},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,405},0,0,{x,1},{list,[{y,2},{y,0},{x,0}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_bitstring,1}}}}],
                     {t_bitstring,1}}}]}}.
    {move,{literal,<<>>},{x,2}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,0},{y,2},{y,3}]}}.
    {line,[{location,"unicode.erl",422}]}.
    {call,3,{f,198}}. % ml_map/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_bitstring,1}}}}],
                     {t_bitstring,1}}}]}}.
    {test,is_binary,
          {f,162},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_bitstring,1}}}}],
                        {t_bitstring,1}}}]}.
    {deallocate,4}.
    return.
  {label,162}.
    {test,is_tuple,
          {f,165},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_bitstring,1}}}}],
                        {t_bitstring,1}}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},2 => {t_bitstring,1}}}}],
                none}},
        {f,165},
        {list,[3,{f,164},4,{f,163}]}}.
  {label,163}.
    {test_heap,4,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,164}.
    {deallocate,4}.
    return.
  {label,165}.
    {line,[{location,"unicode.erl",446}]}.
    {case_end,{x,0}}.


{function, cbv, 2, 167}.
  {label,166}.
    {line,[{location,"unicode.erl",456}]}.
    {func_info,{atom,unicode},{atom,cbv},2}.
  {label,167}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[utf8]},
                     none,none,
                     [{{2,{t_atom,[utf16]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[utf16]},
                             2 => {t_atom,[big,little]}}}},
                      {{2,{t_atom,[utf32]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[utf32]},
                             2 => {t_atom,[big,little]}}}}],
                     none}}]}}.
    {'%',{var_info,{x,1},[{type,{t_bs_matchable,1}},accepts_match_context]}}.
    {bs_start_match4,{atom,no_fail},2,{x,1},{x,1}}.
    {bs_get_position,{x,1},{x,2},2}.
    {test,bs_match_string,{f,173},[{x,1},2,{string,<<"À">>}]}.
    {test,bs_get_integer2,
          {f,173},
          3,
          [{x,1},
           {integer,1},
           1,
           {field_flags,[{anno,[456,{file,"unicode.erl"}]},unsigned,big]}],
          {x,3}}.
    {test,is_eq_exact,{f,168},[{x,3},{integer,0}]}.
    {test,bs_test_tail2,{f,173},[{x,1},5]}.
    {test,is_eq_exact,
          {f,174},
          [{tr,{x,0},
               {t_union,{t_atom,[utf8]},
                        none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {atom,utf8}]}.
    {jump,{f,193}}.
  {label,168}.
    {test,bs_get_integer2,
          {f,173},
          3,
          [{x,1},
           {integer,1},
           1,
           {field_flags,[{anno,[458,{file,"unicode.erl"}]},unsigned,big]}],
          {x,3}}.
    {test,is_eq_exact,{f,170},[{x,3},{integer,0}]}.
    {test,bs_skip_bits2,
          {f,173},
          [{x,1},
           {integer,4},
           1,
           {field_flags,[{anno,[458,{file,"unicode.erl"}]},unsigned,big]}]}.
    {bs_get_position,{x,1},{x,3},3}.
    {test,bs_test_unit,{f,173},[{x,1},8]}.
    {test,is_eq_exact,
          {f,174},
          [{tr,{x,0},
               {t_union,{t_atom,[utf8]},
                        none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {atom,utf8}]}.
    {test,bs_match_string,{f,169},[{x,1},2,{string,<<128>>}]}.
    {test,bs_test_tail2,{f,169},[{x,1},6]}.
    {move,{integer,1},{x,0}}.
    return.
  {label,169}.
    {bs_set_position,{x,1},{x,3}}.
    {test,bs_test_tail2,{f,195},[{x,1},0]}.
    {move,{integer,2},{x,0}}.
    return.
  {label,170}.
    {test,bs_match_string,{f,173},[{x,1},1,{string,<<0>>}]}.
    {test,bs_skip_bits2,
          {f,173},
          [{x,1},
           {integer,3},
           1,
           {field_flags,[{anno,[467,{file,"unicode.erl"}]},unsigned,big]}]}.
    {bs_get_position,{x,1},{x,3},3}.
    {test,bs_test_unit,{f,173},[{x,1},8]}.
    {test,is_eq_exact,
          {f,174},
          [{tr,{x,0},
               {t_union,{t_atom,[utf8]},
                        none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {atom,utf8}]}.
    {test,bs_match_string,{f,172},[{x,1},2,{string,<<128>>}]}.
    {test,bs_skip_bits2,
          {f,195},
          [{x,1},
           {integer,6},
           1,
           {field_flags,[{anno,[471,{file,"unicode.erl"}]},unsigned,big]}]}.
    {bs_get_position,{x,1},{x,0},4}.
    {test,bs_match_string,{f,171},[{x,1},2,{string,<<128>>}]}.
    {test,bs_test_tail2,{f,171},[{x,1},6]}.
    {move,{integer,1},{x,0}}.
    return.
  {label,171}.
    {bs_set_position,{x,1},{x,0}}.
    {test,bs_test_tail2,{f,172},[{x,1},0]}.
    {move,{integer,2},{x,0}}.
    return.
  {label,172}.
    {bs_set_position,{x,1},{x,3}}.
    {test,bs_test_tail2,{f,195},[{x,1},0]}.
    {move,{integer,3},{x,0}}.
    return.
  {label,173}.
    {test,is_ne_exact,
          {f,195},
          [{tr,{x,0},
               {t_union,{t_atom,[utf8]},
                        none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {atom,utf8}]}.
  {label,174}.
    {bs_set_position,{x,1},{x,2}}.
    {test,bs_get_integer2,
          {f,175},
          3,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[481,{file,"unicode.erl"}]},unsigned,big]}],
          {x,3}}.
    {test,bs_test_tail2,{f,175},[{x,1},0]}.
    {test,is_eq_exact,
          {f,175},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,big}}]}.
    {test,is_lt,{f,193},[{integer,215},{tr,{x,3},{t_integer,{0,255}}}]}.
    {test,is_lt,{f,193},[{tr,{x,3},{t_integer,{0,255}}},{integer,224}]}.
  {label,175}.
    {bs_set_position,{x,1},{x,2}}.
    {test,bs_get_integer2,
          {f,178},
          3,
          [{x,1},
           {integer,6},
           1,
           {field_flags,[{anno,[483,{file,"unicode.erl"}]},unsigned,big]}],
          {x,3}}.
    {test,is_eq_exact,{f,178},[{tr,{x,3},{t_integer,{0,63}}},{integer,54}]}.
    {test,bs_test_tail2,{f,176},[{x,1},2]}.
    {test,is_ne_exact,
          {f,188},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,big}}]}.
  {label,176}.
    {test,bs_skip_bits2,
          {f,178},
          [{x,1},
           {integer,10},
           1,
           {field_flags,[{anno,[485,{file,"unicode.erl"}]},unsigned,big]}]}.
    {bs_get_position,{x,1},{x,3},3}.
    {test,bs_match_string,{f,177},[{x,1},6,{string,<<"Ü">>}]}.
    {test,bs_test_tail2,{f,177},[{x,1},2]}.
    {test,is_eq_exact,
          {f,179},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,big}}]}.
    {jump,{f,193}}.
  {label,177}.
    {bs_set_position,{x,1},{x,3}}.
    {test,bs_test_tail2,{f,178},[{x,1},0]}.
    {test,is_eq_exact,
          {f,179},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,big}}]}.
    {jump,{f,190}}.
  {label,178}.
    {test,is_ne_exact,
          {f,195},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,big}}]}.
  {label,179}.
    {bs_set_position,{x,1},{x,2}}.
    {test,bs_skip_bits2,
          {f,182},
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[491,{file,"unicode.erl"}]},unsigned,big]}]}.
    {bs_get_position,{x,1},{x,3},3}.
    {test,bs_match_string,{f,181},[{x,1},6,{string,<<"Ø">>}]}.
    {test,bs_skip_bits2,
          {f,182},
          [{x,1},
           {integer,2},
           1,
           {field_flags,[{anno,[493,{file,"unicode.erl"}]},unsigned,big]}]}.
    {test,bs_test_tail2,{f,180},[{x,1},0]}.
    {test,is_eq_exact,
          {f,183},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,little}}]}.
    {jump,{f,190}}.
  {label,180}.
    {test,bs_test_tail2,{f,181},[{x,1},8]}.
    {test,is_eq_exact,
          {f,183},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,little}}]}.
    {jump,{f,193}}.
  {label,181}.
    {bs_set_position,{x,1},{x,3}}.
    {test,bs_test_tail2,{f,182},[{x,1},0]}.
    {test,is_eq_exact,
          {f,183},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,little}}]}.
    {jump,{f,193}}.
  {label,182}.
    {test,is_ne_exact,
          {f,195},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf16,little}}]}.
  {label,183}.
    {bs_set_position,{x,1},{x,2}}.
    {test,bs_match_string,{f,186},[{x,1},8,{string,<<0>>}]}.
    {test,bs_test_tail2,{f,184},[{x,1},0]}.
    {test,is_ne_exact,
          {f,188},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,big}}]}.
  {label,184}.
    {test,bs_get_integer2,
          {f,186},
          3,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[503,{file,"unicode.erl"}]},unsigned,big]}],
          {x,3}}.
    {test,bs_test_tail2,{f,185},[{x,1},0]}.
    {test,is_eq_exact,
          {f,187},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,big}}]}.
    {test,is_ge,{f,186},[{integer,16},{tr,{x,3},{t_integer,{0,255}}}]}.
    {jump,{f,190}}.
  {label,185}.
    {test,bs_get_integer2,
          {f,186},
          4,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[505,{file,"unicode.erl"}]},unsigned,big]}],
          {x,4}}.
    {test,bs_test_tail2,{f,186},[{x,1},0]}.
    {test,is_eq_exact,
          {f,187},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,big}}]}.
    {test,is_ge,{f,186},[{integer,16},{tr,{x,3},{t_integer,{0,255}}}]}.
    {test,is_ge,{f,193},[{integer,0},{tr,{x,3},{t_integer,{0,255}}}]}.
    {test,is_lt,{f,193},[{integer,215},{tr,{x,4},{t_integer,{0,255}}}]}.
    {test,is_lt,{f,193},[{tr,{x,4},{t_integer,{0,255}}},{integer,224}]}.
  {label,186}.
    {test,is_ne_exact,
          {f,195},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,big}}]}.
  {label,187}.
    {bs_set_position,{x,1},{x,2}}.
    {test,bs_get_integer2,
          {f,194},
          3,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[510,{file,"unicode.erl"}]},unsigned,big]}],
          {x,3}}.
    {test,bs_test_tail2,{f,189},[{x,1},0]}.
    {test,is_eq_exact,
          {f,189},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,little}}]}.
  {label,188}.
    {move,{integer,3},{x,0}}.
    return.
  {label,189}.
    {test,bs_get_integer2,
          {f,194},
          4,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[512,{file,"unicode.erl"}]},unsigned,big]}],
          {x,4}}.
    {bs_get_position,{x,1},{x,5},5}.
    {test,bs_test_tail2,{f,191},[{x,1},0]}.
    {test,is_eq_exact,
          {f,196},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,little}}]}.
  {label,190}.
    {move,{integer,2},{x,0}}.
    return.
  {label,191}.
    {test,is_eq_exact,{f,192},[{tr,{x,4},{t_integer,{0,255}}},{integer,255}]}.
    {test,bs_match_string,{f,192},[{x,1},8,{string,<<0>>}]}.
    {test,bs_test_tail2,{f,192},[{x,1},0]}.
    {test,is_eq_exact,
          {f,196},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,little}}]}.
    {select_val,{x,3},
                {f,192},
                {list,[{integer,254},{f,195},{integer,255},{f,195}]}}.
  {label,192}.
    {bs_set_position,{x,1},{x,5}}.
    {test,bs_get_integer2,
          {f,194},
          5,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[516,{file,"unicode.erl"}]},unsigned,big]}],
          {x,3}}.
    {test,bs_test_tail2,{f,194},[{x,1},0]}.
    {test,is_eq_exact,
          {f,196},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,little}}]}.
    {test,is_ge,{f,194},[{integer,16},{tr,{x,3},{t_integer,{0,255}}}]}.
    {test,is_ge,{f,193},[{integer,0},{tr,{x,3},{t_integer,{0,255}}}]}.
    {test,is_lt,{f,193},[{integer,215},{tr,{x,4},{t_integer,{0,255}}}]}.
    {test,is_ge,{f,194},[{tr,{x,4},{t_integer,{0,255}}},{integer,224}]}.
  {label,193}.
    {move,{integer,1},{x,0}}.
    return.
  {label,194}.
    {test,is_eq_exact,
          {f,196},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{2,{t_atom,[utf16]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf16]},
                                     2 => {t_atom,[big,little]}}}},
                         {{2,{t_atom,[utf32]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[utf32]},
                                     2 => {t_atom,[big,little]}}}}],
                        none}},
           {literal,{utf32,little}}]}.
  {label,195}.
    {move,{atom,false},{x,0}}.
    return.
  {label,196}.
    {bs_set_position,{x,1},{x,2}}.
    {bs_get_tail,{x,1},{x,1},2}.
    {jump,{f,166}}.


{function, ml_map, 3, 198}.
  {label,197}.
    {line,[{location,"unicode.erl",523}]}.
    {func_info,{atom,unicode},{atom,ml_map},3}.
  {label,198}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_fun,2,
                     {'-characters_to_binary_int/3-fun-0-',5},
                     {t_union,none,none,none,
                         [{{3,{t_atom,[error]}},
                           {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                          {{4,{t_atom,[incomplete]}},
                           {t_tuple,4,true,
                               #{1 => {t_atom,[incomplete]},
                                 2 => {t_bitstring,1}}}}],
                         {t_bitstring,1}}}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_union,none,none,none,
                     {t_tuple,2,true,
                         #{1 => {t_tuple,2,true,#{}},2 => {t_bitstring,1}}},
                     {t_bitstring,1}}}]}}.
    {test,is_nonempty_list,{f,210},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tuple,
          {f,199},
          [{tr,{x,2},
               {t_union,none,none,none,
                        {t_tuple,2,true,
                                 #{1 => {t_tuple,2,true,#{}},
                                   2 => {t_bitstring,1}}},
                        {t_bitstring,1}}}]}.
    {test,is_integer,{f,201},[{x,3}]}.
    {test_heap,6,3}.
    {get_tuple_element,{x,2},0,{x,1}}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,2},{x,0}]}}.
    return.
  {label,199}.
    {test,is_integer,{f,201},[{x,3}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {swap,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"unicode.erl",530}]}.
    {call_fun2,
        {f,405},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-characters_to_binary_int/3-fun-0-',5},
                {t_union,none,none,none,
                    [{{3,{t_atom,[error]}},
                      {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                     {{4,{t_atom,[incomplete]}},
                      {t_tuple,4,true,
                          #{1 => {t_atom,[incomplete]},
                            2 => {t_bitstring,1}}}}],
                    {t_bitstring,1}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_bitstring,1}}}}],
                     {t_bitstring,1}}}]}}.
    {test,is_binary,
          {f,200},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_bitstring,1}}}}],
                        {t_bitstring,1}}}]}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,198},2}. % ml_map/3
  {label,200}.
    {test,is_tuple,{f,216},[{x,0}]}.
    {test,test_arity,{f,216},[{x,0},3]}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,201}.
    {test,is_tuple,
          {f,203},
          [{tr,{x,2},
               {t_union,none,none,none,
                        {t_tuple,2,true,
                                 #{1 => {t_tuple,2,true,#{}},
                                   2 => {t_bitstring,1}}},
                        {t_bitstring,1}}}]}.
    {test,is_binary,{f,206},[{x,3}]}.
    {line,[{location,"unicode.erl",539}]}.
    {gc_bif,byte_size,{f,0},5,[{tr,{x,3},{t_bitstring,8}}],{x,0}}.
    {get_tuple_element,{x,2},0,{x,5}}.
    {get_tuple_element,{x,5},0,{x,6}}.
    {get_tuple_element,{x,5},1,{x,5}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {test,is_ge,{f,202},[{tr,{x,0},{t_integer,{0,288230376151711743}}},{x,5}]}.
    {bs_start_match4,{atom,no_fail},7,{x,3},{x,0}}.
    {test,bs_get_binary2,
          {f,217},
          7,
          [{x,0},
           {x,5},
           8,
           {field_flags,[{anno,[541,{file,"unicode.erl"}]},unsigned,big]}],
          {x,5}}.
    {bs_get_tail,{x,0},{x,0},7}.
    {line,[{location,"unicode.erl",542}]}.
    {bs_create_bin,{f,0},
                   4,7,8,
                   {x,3},
                   {list,[{atom,append},
                          1,8,nil,
                          {x,6},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,5},{t_bitstring,8}},
                          {atom,all}]}}.
    {put_list,{x,0},{x,4},{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    {call_only,3,{f,198}}. % ml_map/3
  {label,202}.
    {line,[{location,"unicode.erl",545}]}.
    {bs_create_bin,{f,0},
                   0,7,8,
                   {x,3},
                   {list,[{atom,append},
                          1,8,nil,
                          {x,6},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,3},{t_bitstring,8}},
                          {atom,all}]}}.
    {line,[{location,"unicode.erl",546}]}.
    {gc_bif,'-',
            {f,0},
            6,
            [{x,5},{tr,{x,0},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {test_heap,6,5}.
    {put_tuple2,{x,0},{list,[{x,3},{x,0}]}}.
    {put_tuple2,{x,2},{list,[{x,0},{x,2}]}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,198}}. % ml_map/3
  {label,203}.
    {test,is_binary,{f,206},[{x,3}]}.
    {line,[{location,"unicode.erl",549}]}.
    {gc_bif,byte_size,{f,0},5,[{tr,{x,3},{t_bitstring,8}}],{x,0}}.
    {test,is_lt,
          {f,204},
          [{integer,8192},{tr,{x,0},{t_integer,{0,288230376151711743}}}]}.
    {bs_start_match4,{atom,no_fail},5,{x,3},{x,0}}.
    {test,bs_get_binary2,
          {f,218},
          5,
          [{x,0},
           {integer,8192},
           8,
           {field_flags,[{anno,[550,{file,"unicode.erl"}]},unsigned,big]}],
          {x,5}}.
    {bs_get_tail,{x,0},{x,0},6}.
    {test_heap,4,6}.
    {put_list,{x,0},{x,4},{x,0}}.
    {put_list,{x,5},{x,0},{x,0}}.
    {call_only,3,{f,198}}. % ml_map/3
  {label,204}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {swap,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"unicode.erl",553}]}.
    {call_fun2,
        {f,405},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-characters_to_binary_int/3-fun-0-',5},
                {t_union,none,none,none,
                    [{{3,{t_atom,[error]}},
                      {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                     {{4,{t_atom,[incomplete]}},
                      {t_tuple,4,true,
                          #{1 => {t_atom,[incomplete]},
                            2 => {t_bitstring,1}}}}],
                    {t_bitstring,1}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_bitstring,1}}}}],
                     {t_bitstring,1}}}]}}.
    {test,is_binary,
          {f,205},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_bitstring,1}}}}],
                        {t_bitstring,1}}}]}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,198},2}. % ml_map/3
  {label,205}.
    {test,is_tuple,
          {f,219},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_bitstring,1}}}}],
                        {t_bitstring,1}}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},2 => {t_bitstring,1}}}}],
                none}},
        {f,219},
        {list,[3,{f,209},4,{f,208}]}}.
  {label,206}.
    {test,is_list,{f,212},[{x,3}]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"unicode.erl",562}]}.
    {call,3,{f,198}}. % ml_map/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_bitstring,1}}}}],
                     {t_bitstring,1}}}]}}.
    {test,is_binary,
          {f,207},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_bitstring,1}}}}],
                        {t_bitstring,1}}}]}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,198},2}. % ml_map/3
  {label,207}.
    {test,is_tuple,
          {f,220},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_bitstring,1}}}}],
                        {t_bitstring,1}}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},2 => {t_bitstring,1}}}}],
                none}},
        {f,220},
        {list,[3,{f,209},4,{f,208}]}}.
  {label,208}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_tuple2,{x,0},{list,[{x,2},{x,0}]}}.
    {put_tuple2,{x,2},{list,[{x,0},{x,1}]}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,198},2}. % ml_map/3
  {label,209}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,210}.
    {test,is_nil,{f,212},[{x,0}]}.
    {test,is_tuple,
          {f,211},
          [{tr,{x,2},
               {t_union,none,none,none,
                        {t_tuple,2,true,
                                 #{1 => {t_tuple,2,true,#{}},
                                   2 => {t_bitstring,1}}},
                        {t_bitstring,1}}}]}.
    {test_heap,5,3}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    return.
  {label,211}.
    {move,{x,2},{x,0}}.
    return.
  {label,212}.
    {test,is_tuple,
          {f,214},
          [{tr,{x,2},
               {t_union,none,none,none,
                        {t_tuple,2,true,
                                 #{1 => {t_tuple,2,true,#{}},
                                   2 => {t_bitstring,1}}},
                        {t_bitstring,1}}}]}.
    {test,is_binary,{f,197},[{x,0}]}.
    {line,[{location,"unicode.erl",571}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,0},{t_bitstring,8}}],{x,3}}.
    {get_tuple_element,{x,2},0,{x,4}}.
    {get_tuple_element,{x,4},0,{x,5}}.
    {get_tuple_element,{x,4},1,{x,4}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {test,is_ge,{f,213},[{tr,{x,3},{t_integer,{0,288230376151711743}}},{x,4}]}.
    {test_heap,4,6}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,5},{x,0},{x,0}}.
    {call_only,3,{f,198}}. % ml_map/3
  {label,213}.
    {line,[{location,"unicode.erl",575}]}.
    {bs_create_bin,{f,0},
                   0,6,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {x,5},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,0},{t_bitstring,8}},
                          {atom,all}]}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{x,4},{tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {test_heap,5,3}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,2},{x,0},{x,1}]}}.
    return.
  {label,214}.
    {test,is_binary,{f,197},[{x,0}]}.
    {line,[{location,"unicode.erl",577}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,0},{t_bitstring,8}}],{x,3}}.
    {test,is_lt,
          {f,215},
          [{integer,8192},{tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {bs_start_match4,{atom,no_fail},3,{x,0},{x,3}}.
    {test,bs_get_binary2,
          {f,221},
          4,
          [{x,3},
           {integer,8192},
           8,
           {field_flags,[{anno,[578,{file,"unicode.erl"}]},unsigned,big]}],
          {x,4}}.
    {bs_get_tail,{x,3},{x,0},5}.
    {test_heap,4,5}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,4},{x,0},{x,0}}.
    {call_only,3,{f,198}}. % ml_map/3
  {label,215}.
    {allocate,0,3}.
    {swap,{x,1},{x,2}}.
    {line,[{location,"unicode.erl",581}]}.
    {call_fun2,
        {f,405},
        2,
        {tr,{x,2},
            {t_fun,2,
                {'-characters_to_binary_int/3-fun-0-',5},
                {t_union,none,none,none,
                    [{{3,{t_atom,[error]}},
                      {t_tuple,3,true,#{1 => {t_atom,[error]}}}},
                     {{4,{t_atom,[incomplete]}},
                      {t_tuple,4,true,
                          #{1 => {t_atom,[incomplete]},
                            2 => {t_bitstring,1}}}}],
                    {t_bitstring,1}}}}}.
    {deallocate,0}.
    return.
  {label,216}.
    {line,[{location,"unicode.erl",530}]}.
    {case_end,{x,0}}.
  {label,217}.
    {line,[{location,"unicode.erl",541}]}.
    {badmatch,{x,3}}.
  {label,218}.
    {line,[{location,"unicode.erl",550}]}.
    {badmatch,{x,3}}.
  {label,219}.
    {line,[{location,"unicode.erl",553}]}.
    {case_end,{x,0}}.
  {label,220}.
    {line,[{location,"unicode.erl",562}]}.
    {case_end,{x,0}}.
  {label,221}.
    {line,[{location,"unicode.erl",578}]}.
    {badmatch,{x,0}}.


{function, i_trans, 1, 223}.
  {label,222}.
    {line,[{location,"unicode.erl",587}]}.
    {func_info,{atom,unicode},{atom,i_trans},1}.
  {label,223}.
    {test,is_tuple,{f,228},[{x,0}]}.
    {test,test_arity,{f,222},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,222},
                {list,[{atom,utf16},{f,226},{atom,utf32},{f,224}]}}.
  {label,224}.
    {select_val,{x,2},
                {f,222},
                {list,[{atom,big},{f,230},{atom,little},{f,225}]}}.
  {label,225}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,362},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,226}.
    {select_val,{x,2},
                {f,222},
                {list,[{atom,big},{f,231},{atom,little},{f,227}]}}.
  {label,227}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,342},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,228}.
    {select_val,{x,0},
                {f,222},
                {list,[{atom,latin1},
                       {f,233},
                       {atom,unicode},
                       {f,232},
                       {atom,utf16},
                       {f,231},
                       {atom,utf32},
                       {f,230},
                       {atom,utf8},
                       {f,229}]}}.
  {label,229}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,322},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,230}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,352},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,231}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,332},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,232}.
    {move,{atom,utf8},{x,0}}.
    {call_only,1,{f,223}}. % i_trans/1
  {label,233}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,403},0,0,{x,0},{list,[]}}.
    return.


{function, i_trans_chk, 1, 235}.
  {label,234}.
    {line,[{location,"unicode.erl",606}]}.
    {func_info,{atom,unicode},{atom,i_trans_chk},1}.
  {label,235}.
    {test,is_tuple,{f,240},[{x,0}]}.
    {test,test_arity,{f,234},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,234},
                {list,[{atom,utf16},{f,238},{atom,utf32},{f,236}]}}.
  {label,236}.
    {select_val,{x,2},
                {f,234},
                {list,[{atom,big},{f,242},{atom,little},{f,237}]}}.
  {label,237}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,313},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => nil,
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,238}.
    {select_val,{x,2},
                {f,234},
                {list,[{atom,big},{f,243},{atom,little},{f,239}]}}.
  {label,239}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,293},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,240}.
    {select_val,{x,0},
                {f,234},
                {list,[{atom,latin1},
                       {f,245},
                       {atom,unicode},
                       {f,244},
                       {atom,utf16},
                       {f,243},
                       {atom,utf32},
                       {f,242},
                       {atom,utf8},
                       {f,241}]}}.
  {label,241}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,271},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,242}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,304},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => nil,
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,243}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,282},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    return.
  {label,244}.
    {move,{atom,utf8},{x,0}}.
    {call_only,1,{f,235}}. % i_trans_chk/1
  {label,245}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,401},0,0,{x,0},{list,[]}}.
    return.


{function, o_trans, 1, 247}.
  {label,246}.
    {line,[{location,"unicode.erl",625}]}.
    {func_info,{atom,unicode},{atom,o_trans},1}.
  {label,247}.
    {test,is_tuple,{f,254},[{x,0}]}.
    {test,test_arity,{f,246},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,246},
                {list,[{atom,utf16},{f,251},{atom,utf32},{f,248}]}}.
  {label,248}.
    {select_val,{x,2},
                {f,246},
                {list,[{atom,big},{f,250},{atom,little},{f,249}]}}.
  {label,249}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,383},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    return.
  {label,250}.
    {move,{atom,utf32},{x,0}}.
    {call_only,1,{f,247}}. % o_trans/1
  {label,251}.
    {select_val,{x,2},
                {f,246},
                {list,[{atom,big},{f,253},{atom,little},{f,252}]}}.
  {label,252}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,379},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    return.
  {label,253}.
    {move,{atom,utf16},{x,0}}.
    {call_only,1,{f,247}}. % o_trans/1
  {label,254}.
    {select_val,{x,0},
                {f,246},
                {list,[{atom,latin1},
                       {f,259},
                       {atom,unicode},
                       {f,258},
                       {atom,utf16},
                       {f,257},
                       {atom,utf32},
                       {f,256},
                       {atom,utf8},
                       {f,255}]}}.
  {label,255}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,389},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    return.
  {label,256}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,397},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    return.
  {label,257}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,393},0,0,{x,0},{list,[]}}.
    {'%',
        {var_info,
            {x,0},
            [{fun_type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    return.
  {label,258}.
    {move,{atom,utf8},{x,0}}.
    {call_only,1,{f,247}}. % o_trans/1
  {label,259}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,387},0,0,{x,0},{list,[]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_bitstring,8}}]}}.
    return.


{function, do_o_binary, 2, 261}.
  {label,260}.
    {line,[{location,"unicode.erl",665}]}.
    {func_info,{atom,unicode},{atom,do_o_binary},2}.
  {label,261}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,{t_bitstring,1}}}]}}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"unicode.erl",666}]}.
    {call,2,{f,264}}. % do_o_binary2/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_cons,{t_bitstring,8},{t_bitstring,8}},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 =>
                                 {t_union,none,
                                     {t_cons,{t_bitstring,8},{t_bitstring,8}},
                                     none,none,
                                     {t_bitstring,8}},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,
        {f,262},
        [{tr,{x,0},
             {t_union,none,
                 {t_cons,{t_bitstring,8},{t_bitstring,8}},
                 none,
                 [{{3,{t_atom,[error]}},
                   {t_tuple,3,true,
                       #{1 => {t_atom,[error]},
                         2 =>
                             {t_union,none,
                                 {t_cons,{t_bitstring,8},{t_bitstring,8}},
                                 none,none,
                                 {t_bitstring,8}},
                         3 => {t_cons,any,any}}}}],
                 {t_bitstring,8}}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"unicode.erl",668}]}.
    {call_ext,1,{extfunc,erlang,iolist_to_binary,1}}.
    {test_heap,4,1}.
    {get_tuple_element,{y,0},2,{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,262}.
    {line,[{location,"unicode.erl",670}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},1}.


{function, do_o_binary2, 2, 264}.
  {label,263}.
    {line,[{location,"unicode.erl",675}]}.
    {func_info,{atom,unicode},{atom,do_o_binary2},2}.
  {label,264}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,{t_bitstring,1}}}]}}.
    {test,is_nonempty_list,{f,268},[{x,1}]}.
    {allocate,4,2}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {'catch',{y,3},{f,265}}.
    {move,{y,2},{x,1}}.
    {line,[{location,"unicode.erl",678}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,{t_bitstring,1}}}}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
  {label,265}.
    {catch_end,{y,3}}.
    {move,{x,0},{y,3}}.
    {test,is_tagged_tuple,{f,266},[{y,3},2,{atom,'EXIT'}]}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},{literal,<<>>},{y,1}]}}.
    {deallocate,4}.
    return.
  {label,266}.
    {test,is_binary,{f,269},[{y,3}]}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {line,[{scope,[0]},{location,"unicode.erl",682}]}.
    {call,2,{f,264}}. % do_o_binary2/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_cons,{t_bitstring,8},{t_bitstring,8}},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 =>
                                 {t_union,none,
                                     {t_cons,{t_bitstring,8},{t_bitstring,8}},
                                     none,none,
                                     {t_bitstring,8}},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    {test,is_tuple,
        {f,267},
        [{tr,{x,0},
             {t_union,none,
                 {t_cons,{t_bitstring,8},{t_bitstring,8}},
                 none,
                 [{{3,{t_atom,[error]}},
                   {t_tuple,3,true,
                       #{1 => {t_atom,[error]},
                         2 =>
                             {t_union,none,
                                 {t_cons,{t_bitstring,8},{t_bitstring,8}},
                                 none,none,
                                 {t_bitstring,8}},
                         3 => {t_cons,any,any}}}}],
                 {t_bitstring,8}}}]}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,3},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,267}.
    {test_heap,2,1}.
    {put_list,{y,3},{x,0},{x,0}}.
    {deallocate,4}.
    return.
  {label,268}.
    {test,is_nil,{f,263},[{x,1}]}.
    {move,{literal,<<>>},{x,0}}.
    return.
  {label,269}.
    {line,[{scope,[0]},{location,"unicode.erl",678}]}.
    {case_end,{y,3}}.


{function, do_i_utf8_chk, 1, 271}.
  {label,270}.
    {line,[{location,"unicode.erl",692}]}.
    {func_info,{atom,unicode},{atom,do_i_utf8_chk},1}.
  {label,271}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,278},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,272},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,272}.
    {test,bs_get_utf8,
          {f,277},
          2,
          [{x,1},
           {field_flags,[{anno,[694,{file,"unicode.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_test_unit,{f,277},[{x,1},8]}.
    {test,is_ge,{f,276},[{integer,255},{tr,{x,2},{t_integer,{0,1114111}}}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",695}]}.
    {call,1,{f,271}}. % do_i_utf8_chk/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,275},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,1}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[error]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,1}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8},
                        4 => {t_integer,{1,3}}}}}],
                none}},
        {f,275},
        {list,[3,{f,274},4,{f,273}]}}.
  {label,273}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,274}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,275}.
    {test,is_list,
          {f,280},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,1}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,276}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{x,0}]}}.
    return.
  {label,277}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,270},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{atom,utf8},{x,0}}.
    {line,[{location,"unicode.erl",706}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,279},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,278}.
    {test,is_binary,{f,270},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{atom,utf8},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,279},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,279}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,280}.
    {line,[{location,"unicode.erl",695}]}.
    {case_end,{x,0}}.


{function, do_i_utf16_big_chk, 1, 282}.
  {label,281}.
    {line,[{location,"unicode.erl",712}]}.
    {func_info,{atom,unicode},{atom,do_i_utf16_big_chk},1}.
  {label,282}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,289},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,283},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,283}.
    {test,bs_get_utf16,
          {f,288},
          2,
          [{x,1},
           {field_flags,[{anno,[714,{file,"unicode.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_test_unit,{f,288},[{x,1},8]}.
    {test,is_ge,{f,287},[{integer,255},{tr,{x,2},{t_integer,{0,1114111}}}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",715}]}.
    {call,1,{f,282}}. % do_i_utf16_big_chk/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,286},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,1}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[error]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,1}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8},
                        4 => {t_integer,{1,3}}}}}],
                none}},
        {f,286},
        {list,[3,{f,285},4,{f,284}]}}.
  {label,284}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,285}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,286}.
    {test,is_list,
          {f,291},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,1}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,287}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{x,0}]}}.
    return.
  {label,288}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,281},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,{utf16,big}},{x,0}}.
    {line,[{location,"unicode.erl",726}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,290},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,289}.
    {test,is_binary,{f,281},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{utf16,big}},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,290},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,290}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,291}.
    {line,[{location,"unicode.erl",715}]}.
    {case_end,{x,0}}.


{function, do_i_utf16_little_chk, 1, 293}.
  {label,292}.
    {line,[{location,"unicode.erl",732}]}.
    {func_info,{atom,unicode},{atom,do_i_utf16_little_chk},1}.
  {label,293}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,300},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,294},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,294}.
    {test,bs_get_utf16,
          {f,299},
          2,
          [{x,1},
           {field_flags,[{anno,[734,{file,"unicode.erl"}]},unsigned,little]}],
          {x,2}}.
    {test,bs_test_unit,{f,299},[{x,1},8]}.
    {test,is_ge,{f,298},[{integer,255},{tr,{x,2},{t_integer,{0,1114111}}}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",735}]}.
    {call,1,{f,293}}. % do_i_utf16_little_chk/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,297},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,1}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[error]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,1}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8},
                        4 => {t_integer,{1,3}}}}}],
                none}},
        {f,297},
        {list,[3,{f,296},4,{f,295}]}}.
  {label,295}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,296}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,297}.
    {test,is_list,
          {f,302},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,1}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,298}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{x,0}]}}.
    return.
  {label,299}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,292},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,{utf16,little}},{x,0}}.
    {line,[{location,"unicode.erl",746}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,2}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,301},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,2}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,300}.
    {test,is_binary,{f,292},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{utf16,little}},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,2}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,301},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,2}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,301}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,302}.
    {line,[{location,"unicode.erl",735}]}.
    {case_end,{x,0}}.


{function, do_i_utf32_big_chk, 1, 304}.
  {label,303}.
    {line,[{location,"unicode.erl",754}]}.
    {func_info,{atom,unicode},{atom,do_i_utf32_big_chk},1}.
  {label,304}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,309},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,305},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,305}.
    {test,bs_get_utf32,
          {f,308},
          2,
          [{x,1},
           {field_flags,[{anno,[756,{file,"unicode.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_test_unit,{f,308},[{x,1},8]}.
    {test,is_ge,{f,307},[{integer,255},{tr,{x,2},{t_integer,{0,1114111}}}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",757}]}.
    {call,1,{f,304}}. % do_i_utf32_big_chk/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => nil,
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,{f,306},[{x,0}]}.
    {test,test_arity,{f,306},[{x,0},3]}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,306}.
    {test,is_list,
          {f,311},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => nil,
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,307}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{x,0}]}}.
    return.
  {label,308}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,303},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,{utf32,big}},{x,0}}.
    {line,[{location,"unicode.erl",766}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,310},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,309}.
    {test,is_binary,{f,303},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{utf32,big}},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,310},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,310}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,311}.
    {line,[{location,"unicode.erl",757}]}.
    {case_end,{x,0}}.


{function, do_i_utf32_little_chk, 1, 313}.
  {label,312}.
    {line,[{location,"unicode.erl",772}]}.
    {func_info,{atom,unicode},{atom,do_i_utf32_little_chk},1}.
  {label,313}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,318},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,314},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,314}.
    {test,bs_get_utf32,
          {f,317},
          2,
          [{x,1},
           {field_flags,[{anno,[774,{file,"unicode.erl"}]},unsigned,little]}],
          {x,2}}.
    {test,bs_test_unit,{f,317},[{x,1},8]}.
    {test,is_ge,{f,316},[{integer,255},{tr,{x,2},{t_integer,{0,1114111}}}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",775}]}.
    {call,1,{f,313}}. % do_i_utf32_little_chk/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,1}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => nil,
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,{f,315},[{x,0}]}.
    {test,test_arity,{f,315},[{x,0},3]}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,315}.
    {test,is_list,
          {f,320},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => nil,
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,316}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{x,0}]}}.
    return.
  {label,317}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,312},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,{utf32,little}},{x,0}}.
    {line,[{location,"unicode.erl",784}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,319},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,318}.
    {test,is_binary,{f,312},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{utf32,little}},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,319},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,319}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,320}.
    {line,[{location,"unicode.erl",775}]}.
    {case_end,{x,0}}.


{function, do_i_utf8, 1, 322}.
  {label,321}.
    {line,[{location,"unicode.erl",794}]}.
    {func_info,{atom,unicode},{atom,do_i_utf8},1}.
  {label,322}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,328},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,323},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,323}.
    {test,bs_get_utf8,
          {f,327},
          2,
          [{x,1},
           {field_flags,[{anno,[796,{file,"unicode.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_test_unit,{f,327},[{x,1},8]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",797}]}.
    {call,1,{f,322}}. % do_i_utf8/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,326},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[error]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8},
                        4 => {t_integer,{1,3}}}}}],
                none}},
        {f,326},
        {list,[3,{f,325},4,{f,324}]}}.
  {label,324}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,325}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,326}.
    {test,is_list,
          {f,330},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,327}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,321},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{atom,utf8},{x,0}}.
    {line,[{location,"unicode.erl",806}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,329},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,328}.
    {test,is_binary,{f,321},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{atom,utf8},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,329},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,329}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,330}.
    {line,[{location,"unicode.erl",797}]}.
    {case_end,{x,0}}.


{function, do_i_utf16_big, 1, 332}.
  {label,331}.
    {line,[{location,"unicode.erl",813}]}.
    {func_info,{atom,unicode},{atom,do_i_utf16_big},1}.
  {label,332}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,338},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,333},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,333}.
    {test,bs_get_utf16,
          {f,337},
          2,
          [{x,1},
           {field_flags,[{anno,[815,{file,"unicode.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_test_unit,{f,337},[{x,1},8]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",816}]}.
    {call,1,{f,332}}. % do_i_utf16_big/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,336},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[error]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8},
                        4 => {t_integer,{1,3}}}}}],
                none}},
        {f,336},
        {list,[3,{f,335},4,{f,334}]}}.
  {label,334}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,335}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,336}.
    {test,is_list,
          {f,340},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,337}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,331},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,{utf16,big}},{x,0}}.
    {line,[{location,"unicode.erl",825}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,339},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,338}.
    {test,is_binary,{f,331},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{utf16,big}},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,339},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,339}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,340}.
    {line,[{location,"unicode.erl",816}]}.
    {case_end,{x,0}}.


{function, do_i_utf16_little, 1, 342}.
  {label,341}.
    {line,[{location,"unicode.erl",831}]}.
    {func_info,{atom,unicode},{atom,do_i_utf16_little},1}.
  {label,342}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,348},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,343},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,343}.
    {test,bs_get_utf16,
          {f,347},
          2,
          [{x,1},
           {field_flags,[{anno,[833,{file,"unicode.erl"}]},unsigned,little]}],
          {x,2}}.
    {test,bs_test_unit,{f,347},[{x,1},8]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",834}]}.
    {call,1,{f,342}}. % do_i_utf16_little/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,346},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[error]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8},
                        4 => {t_integer,{1,3}}}}}],
                none}},
        {f,346},
        {list,[3,{f,345},4,{f,344}]}}.
  {label,344}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,345}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,346}.
    {test,is_list,
          {f,350},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,347}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,341},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,{utf16,little}},{x,0}}.
    {line,[{location,"unicode.erl",843}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,2}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,349},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,2}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,348}.
    {test,is_binary,{f,341},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{utf16,little}},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,2}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,349},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,2}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,349}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,350}.
    {line,[{location,"unicode.erl",834}]}.
    {case_end,{x,0}}.


{function, do_i_utf32_big, 1, 352}.
  {label,351}.
    {line,[{location,"unicode.erl",851}]}.
    {func_info,{atom,unicode},{atom,do_i_utf32_big},1}.
  {label,352}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,358},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,353},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,353}.
    {test,bs_get_utf32,
          {f,357},
          2,
          [{x,1},
           {field_flags,[{anno,[853,{file,"unicode.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_test_unit,{f,357},[{x,1},8]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",854}]}.
    {call,1,{f,352}}. % do_i_utf32_big/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,356},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[error]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8},
                        4 => {t_integer,{1,3}}}}}],
                none}},
        {f,356},
        {list,[3,{f,355},4,{f,354}]}}.
  {label,354}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,355}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,356}.
    {test,is_list,
          {f,360},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,357}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,351},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,{utf32,big}},{x,0}}.
    {line,[{location,"unicode.erl",863}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,359},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,358}.
    {test,is_binary,{f,351},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{utf32,big}},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,359},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,359}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,360}.
    {line,[{location,"unicode.erl",854}]}.
    {case_end,{x,0}}.


{function, do_i_utf32_little, 1, 362}.
  {label,361}.
    {line,[{location,"unicode.erl",869}]}.
    {func_info,{atom,unicode},{atom,do_i_utf32_little},1}.
  {label,362}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,368},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_test_tail2,{f,363},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,363}.
    {test,bs_get_utf32,
          {f,367},
          2,
          [{x,1},
           {field_flags,[{anno,[871,{file,"unicode.erl"}]},unsigned,little]}],
          {x,2}}.
    {test,bs_test_unit,{f,367},[{x,1},8]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"unicode.erl",872}]}.
    {call,1,{f,362}}. % do_i_utf32_little/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,{t_integer,{0,1114111}},nil},
                     none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8}}}},
                      {{4,{t_atom,[incomplete]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[incomplete]},
                             2 => {t_list,{t_integer,{0,1114111}},nil},
                             3 => {t_bitstring,8},
                             4 => {t_integer,{1,3}}}}}],
                     none}}]}}.
    {test,is_tuple,
          {f,366},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {select_tuple_arity,
        {tr,{x,0},
            {t_union,none,none,none,
                [{{3,{t_atom,[error]}},
                  {t_tuple,3,true,
                      #{1 => {t_atom,[error]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8}}}},
                 {{4,{t_atom,[incomplete]}},
                  {t_tuple,4,true,
                      #{1 => {t_atom,[incomplete]},
                        2 => {t_list,{t_integer,{0,1114111}},nil},
                        3 => {t_bitstring,8},
                        4 => {t_integer,{1,3}}}}}],
                none}},
        {f,366},
        {list,[3,{f,365},4,{f,364}]}}.
  {label,364}.
    {test_heap,7,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,1},{x,2},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,365}.
    {test_heap,6,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,366}.
    {test,is_list,
          {f,370},
          [{tr,{x,0},
               {t_union,none,
                        {t_list,{t_integer,{0,1114111}},nil},
                        none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8}}}},
                         {{4,{t_atom,[incomplete]}},
                          {t_tuple,4,true,
                                   #{1 => {t_atom,[incomplete]},
                                     2 => {t_list,{t_integer,{0,1114111}},nil},
                                     3 => {t_bitstring,8},
                                     4 => {t_integer,{1,3}}}}}],
                        none}}]}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,367}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test,is_binary,{f,361},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{literal,{utf32,little}},{x,0}}.
    {line,[{location,"unicode.erl",881}]}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,369},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,368}.
    {test,is_binary,{f,361},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,{utf32,little}},{x,0}}.
    {call,2,{f,167}}. % cbv/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[false]},
                                   none,
                                   {t_integer,{1,3}},
                                   none,none}}]}}.
    {test,is_integer,
          {f,369},
          [{tr,{x,0},
               {t_union,{t_atom,[false]},none,{t_integer,{1,3}},none,none}}]}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},nil,{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,369}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,error},nil,{y,0}]}}.
    {deallocate,1}.
    return.
  {label,370}.
    {line,[{location,"unicode.erl",872}]}.
    {case_end,{x,0}}.


{function, error_type, 1, 372}.
  {label,371}.
    {line,[{location,"unicode.erl",888}]}.
    {func_info,{atom,unicode},{atom,error_type},1}.
  {label,372}.
    {test,is_eq_exact,{f,373},[{x,0},{atom,system_limit}]}.
    return.
  {label,373}.
    {move,{atom,badarg},{x,0}}.
    return.


{function, module_info, 0, 375}.
  {label,374}.
    {line,[]}.
    {func_info,{atom,unicode},{atom,module_info},0}.
  {label,375}.
    {move,{atom,unicode},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 377}.
  {label,376}.
    {line,[]}.
    {func_info,{atom,unicode},{atom,module_info},1}.
  {label,377}.
    {move,{x,0},{x,1}}.
    {move,{atom,unicode},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-o_trans/1-fun-6-', 1, 379}.
  {label,378}.
    {line,[{location,"unicode.erl",645}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-6-'},1}.
  {label,379}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,381},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_bitstring,1}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,261}}. % do_o_binary/2


{function, '-o_trans/1-fun-5-', 1, 381}.
  {label,380}.
    {line,[{location,"unicode.erl",646}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-5-'},1}.
  {label,381}.
    {line,[{location,"unicode.erl",647}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf16},
                          1,0,
                          {literal,[little]},
                          {x,0},
                          {atom,undefined}]}}.
    return.


{function, '-o_trans/1-fun-10-', 1, 383}.
  {label,382}.
    {line,[{location,"unicode.erl",659}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-10-'},1}.
  {label,383}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,385},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_bitstring,1}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,261}}. % do_o_binary/2


{function, '-o_trans/1-fun-9-', 1, 385}.
  {label,384}.
    {line,[{location,"unicode.erl",660}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-9-'},1}.
  {label,385}.
    {line,[{location,"unicode.erl",661}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf32},
                          1,0,
                          {literal,[little]},
                          {x,0},
                          {atom,undefined}]}}.
    return.


{function, '-o_trans/1-fun-0-', 1, 387}.
  {label,386}.
    {line,[{location,"unicode.erl",626}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-0-'},1}.
  {label,387}.
    {call_ext_only,1,{extfunc,erlang,list_to_binary,1}}.


{function, '-o_trans/1-fun-2-', 1, 389}.
  {label,388}.
    {line,[{location,"unicode.erl",630}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-2-'},1}.
  {label,389}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,391},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_bitstring,1}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,261}}. % do_o_binary/2


{function, '-o_trans/1-fun-1-', 1, 391}.
  {label,390}.
    {line,[{location,"unicode.erl",631}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-1-'},1}.
  {label,391}.
    {line,[{location,"unicode.erl",632}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf8},1,0,nil,{x,0},{atom,undefined}]}}.
    return.


{function, '-o_trans/1-fun-4-', 1, 393}.
  {label,392}.
    {line,[{location,"unicode.erl",637}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-4-'},1}.
  {label,393}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,395},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_bitstring,1}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,261}}. % do_o_binary/2


{function, '-o_trans/1-fun-3-', 1, 395}.
  {label,394}.
    {line,[{location,"unicode.erl",638}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-3-'},1}.
  {label,395}.
    {line,[{location,"unicode.erl",639}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf16},1,0,nil,{x,0},{atom,undefined}]}}.
    return.


{function, '-o_trans/1-fun-8-', 1, 397}.
  {label,396}.
    {line,[{location,"unicode.erl",651}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-8-'},1}.
  {label,397}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,399},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_bitstring,1}}]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,261}}. % do_o_binary/2


{function, '-o_trans/1-fun-7-', 1, 399}.
  {label,398}.
    {line,[{location,"unicode.erl",652}]}.
    {func_info,{atom,unicode},{atom,'-o_trans/1-fun-7-'},1}.
  {label,399}.
    {line,[{location,"unicode.erl",653}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf32},1,0,nil,{x,0},{atom,undefined}]}}.
    return.


{function, '-i_trans_chk/1-fun-0-', 1, 401}.
  {label,400}.
    {line,[{location,"unicode.erl",607}]}.
    {func_info,{atom,unicode},{atom,'-i_trans_chk/1-fun-0-'},1}.
  {label,401}.
    {call_ext_only,1,{extfunc,erlang,binary_to_list,1}}.


{function, '-i_trans/1-fun-0-', 1, 403}.
  {label,402}.
    {line,[{location,"unicode.erl",588}]}.
    {func_info,{atom,unicode},{atom,'-i_trans/1-fun-0-'},1}.
  {label,403}.
    {call_ext_only,1,{extfunc,erlang,binary_to_list,1}}.


{function, '-characters_to_binary_int/3-fun-0-', 5, 405}.
  {label,404}.
    {line,[{location,"unicode.erl",423}]}.
    {func_info,{atom,unicode},{atom,'-characters_to_binary_int/3-fun-0-'},5}.
  {label,405}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,{255,1114111}}}]}}.
    {'%',
        {var_info,
            {x,4},
            [{type,
                 {t_fun,1,any,
                     {t_union,none,none,none,
                         [{{3,{t_atom,[error]}},
                           {t_tuple,3,true,
                               #{1 => {t_atom,[error]},
                                 2 => {t_bitstring,8},
                                 3 => {t_cons,any,any}}}}],
                         {t_bitstring,8}}}}]}}.
    {test,is_binary,{f,409},[{x,0}]}.
    {allocate,4,5}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,4},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"unicode.erl",424}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{x,0},{y,1}}.
    {test,is_list,{f,406},[{x,0}]}.
    {move,{y,2},{x,1}}.
    {trim,3,1}.
    {line,[{location,"unicode.erl",426}]}.
    {call_fun2,
        {atom,safe},
        1,
        {tr,{x,1},
            {t_fun,1,any,
                {t_union,none,none,none,
                    [{{3,{t_atom,[error]}},
                      {t_tuple,3,true,
                          #{1 => {t_atom,[error]},
                            2 => {t_bitstring,8},
                            3 => {t_cons,any,any}}}}],
                    {t_bitstring,8}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    {line,[{location,"unicode.erl",427}]}.
    {bs_create_bin,
        {f,0},
        0,1,8,
        {x,0},
        {list,
            [{atom,append},
             1,8,nil,
             {y,0},
             {atom,all},
             {atom,binary},
             2,8,nil,
             {tr,{x,0},
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}},
             {atom,all}]}}.
    {deallocate,1}.
    return.
  {label,406}.
    {test,is_tuple,{f,412},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,412},
                        {list,[3,{f,408},4,{f,407}]}}.
  {label,407}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {test,is_eq_exact,{f,412},[{x,0},{atom,incomplete}]}.
    {get_tuple_element,{y,1},1,{x,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{y,2}}.
    {trim,2,2}.
    {line,[{location,"unicode.erl",432}]}.
    {call_fun2,
        {atom,safe},
        1,
        {tr,{x,1},
            {t_fun,1,any,
                {t_union,none,none,none,
                    [{{3,{t_atom,[error]}},
                      {t_tuple,3,true,
                          #{1 => {t_atom,[error]},
                            2 => {t_bitstring,8},
                            3 => {t_cons,any,any}}}}],
                    {t_bitstring,8}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    {line,[{location,"unicode.erl",433}]}.
    {bs_create_bin,
        {f,0},
        5,1,8,
        {x,0},
        {list,
            [{atom,append},
             1,8,nil,
             {y,1},
             {atom,all},
             {atom,binary},
             2,8,nil,
             {tr,{x,0},
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}},
             {atom,all}]}}.
    {get_tuple_element,{y,0},2,{x,1}}.
    {get_tuple_element,{y,0},3,{x,2}}.
    {put_tuple2,{x,0},{list,[{atom,incomplete},{x,0},{x,1},{x,2}]}}.
    {deallocate,2}.
    return.
  {label,408}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_tuple_element,{y,1},2,{y,0}}.
    {test,is_eq_exact,{f,412},[{x,0},{atom,error}]}.
    {get_tuple_element,{y,1},1,{x,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{y,2}}.
    {trim,2,2}.
    {line,[{location,"unicode.erl",429}]}.
    {call_fun2,
        {atom,safe},
        1,
        {tr,{x,1},
            {t_fun,1,any,
                {t_union,none,none,none,
                    [{{3,{t_atom,[error]}},
                      {t_tuple,3,true,
                          #{1 => {t_atom,[error]},
                            2 => {t_bitstring,8},
                            3 => {t_cons,any,any}}}}],
                    {t_bitstring,8}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    {line,[{location,"unicode.erl",430}]}.
    {bs_create_bin,
        {f,0},
        4,1,8,
        {x,0},
        {list,
            [{atom,append},
             1,8,nil,
             {y,1},
             {atom,all},
             {atom,binary},
             2,8,nil,
             {tr,{x,0},
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}},
             {atom,all}]}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,409}.
    {test,is_integer,{f,411},[{x,0}]}.
    {test,is_ge,
          {f,411},
          [{tr,{x,3},{t_integer,{255,1114111}}},{tr,{x,0},{t_integer,any}}]}.
    {allocate_heap,2,2,5}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{x,4},{x,1}}.
    {line,[{location,"unicode.erl",437}]}.
    {call_fun2,
        {atom,safe},
        1,
        {tr,{x,1},
            {t_fun,1,any,
                {t_union,none,none,none,
                    [{{3,{t_atom,[error]}},
                      {t_tuple,3,true,
                          #{1 => {t_atom,[error]},
                            2 => {t_bitstring,8},
                            3 => {t_cons,any,any}}}}],
                    {t_bitstring,8}}}}}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[error]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[error]},
                             2 => {t_bitstring,8},
                             3 => {t_cons,any,any}}}}],
                     {t_bitstring,8}}}]}}.
    {test,is_binary,
          {f,410},
          [{tr,{x,0},
               {t_union,none,none,none,
                        [{{3,{t_atom,[error]}},
                          {t_tuple,3,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_bitstring,8},
                                     3 => {t_cons,any,any}}}}],
                        {t_bitstring,8}}}]}.
    {line,[{location,"unicode.erl",439}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,0},{t_bitstring,8}},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,410}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nil,{f,413},[{x,1}]}.
    {test,is_eq_exact,{f,413},[{x,2},{tr,{y,0},{t_integer,any}}]}.
    {test_heap,6,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,error},{y,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,411}.
    {test_heap,6,2}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,1},{x,0}]}}.
    return.
  {label,412}.
    {line,[{location,"unicode.erl",424}]}.
    {case_end,{y,1}}.
  {label,413}.
    {line,[{location,"unicode.erl",437}]}.
    {case_end,{x,0}}.
