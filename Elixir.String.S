{module, 'Elixir.String'}.  %% version = 0

{exports, [{'__info__',1},
           {at,2},
           {bag_distance,2},
           {capitalize,1},
           {capitalize,2},
           {chunk,2},
           {codepoints,1},
           {'contains?',2},
           {downcase,1},
           {downcase,2},
           {duplicate,2},
           {'ends_with?',2},
           {'equivalent?',2},
           {first,1},
           {graphemes,1},
           {jaro_distance,2},
           {last,1},
           {length,1},
           {ljust,2},
           {ljust,3},
           {lstrip,1},
           {lstrip,2},
           {'match?',2},
           {module_info,0},
           {module_info,1},
           {myers_difference,2},
           {next_codepoint,1},
           {next_grapheme,1},
           {next_grapheme_size,1},
           {normalize,2},
           {pad_leading,2},
           {pad_leading,3},
           {pad_trailing,2},
           {pad_trailing,3},
           {'printable?',1},
           {'printable?',2},
           {replace,3},
           {replace,4},
           {replace_leading,3},
           {replace_prefix,3},
           {replace_suffix,3},
           {replace_trailing,3},
           {reverse,1},
           {rjust,2},
           {rjust,3},
           {rstrip,1},
           {rstrip,2},
           {slice,2},
           {slice,3},
           {split,1},
           {split,2},
           {split,3},
           {split_at,2},
           {splitter,2},
           {splitter,3},
           {'starts_with?',2},
           {strip,1},
           {strip,2},
           {to_atom,1},
           {to_char_list,1},
           {to_charlist,1},
           {to_existing_atom,1},
           {to_float,1},
           {to_integer,1},
           {to_integer,2},
           {trim,1},
           {trim,2},
           {trim_leading,1},
           {trim_leading,2},
           {trim_trailing,1},
           {trim_trailing,2},
           {upcase,1},
           {upcase,2},
           {'valid?',1},
           {'valid_character?',1}]}.

{attributes, []}.

{labels, 589}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.String'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.String'},{x,0}}.
    return.
  {label,5}.
    {move,nil,{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{at,2},
                    {bag_distance,2},
                    {capitalize,1},
                    {capitalize,2},
                    {chunk,2},
                    {codepoints,1},
                    {'contains?',2},
                    {downcase,1},
                    {downcase,2},
                    {duplicate,2},
                    {'ends_with?',2},
                    {'equivalent?',2},
                    {first,1},
                    {graphemes,1},
                    {jaro_distance,2},
                    {last,1},
                    {length,1},
                    {ljust,2},
                    {ljust,3},
                    {lstrip,1},
                    {lstrip,2},
                    {'match?',2},
                    {myers_difference,2},
                    {next_codepoint,1},
                    {next_grapheme,1},
                    {next_grapheme_size,1},
                    {normalize,2},
                    {pad_leading,2},
                    {pad_leading,3},
                    {pad_trailing,2},
                    {pad_trailing,3},
                    {'printable?',1},
                    {'printable?',2},
                    {replace,3},
                    {replace,4},
                    {replace_leading,3},
                    {replace_prefix,3},
                    {replace_suffix,3},
                    {replace_trailing,3},
                    {reverse,1},
                    {rjust,2},
                    {rjust,3},
                    {rstrip,1},
                    {rstrip,2},
                    {slice,2},
                    {slice,3},
                    {split,1},
                    {split,2},
                    {split,3},
                    {split_at,2},
                    {splitter,2},
                    {splitter,3},
                    {'starts_with?',2},
                    {strip,1},
                    {strip,2},
                    {to_atom,1},
                    {to_char_list,1},
                    {to_charlist,1},
                    {to_existing_atom,1},
                    {to_float,1},
                    {to_integer,1},
                    {to_integer,2},
                    {trim,1},
                    {trim,2},
                    {trim_leading,1},
                    {trim_leading,2},
                    {trim_trailing,1},
                    {trim_trailing,2},
                    {upcase,1},
                    {upcase,2},
                    {'valid?',1},
                    {'valid_character?',1}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<41,87,135,135,85,251,128,202,77,184,8,240,7,139,206,228>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{ljust,2},<<"Use String.pad_trailing/2 instead">>},
                    {{ljust,3},
                     <<"Use String.pad_trailing/3 with a binary padding instead">>},
                    {{lstrip,1},<<"Use String.trim_leading/1 instead">>},
                    {{lstrip,2},
                     <<"Use String.trim_leading/2 with a binary as second argument instead">>},
                    {{next_grapheme_size,1},
                     <<"Use String.next_grapheme/1 instead">>},
                    {{rjust,2},<<"Use String.pad_leading/2 instead">>},
                    {{rjust,3},
                     <<"Use String.pad_leading/3 with a binary padding instead">>},
                    {{rstrip,1},<<"Use String.trim_trailing/1 instead">>},
                    {{rstrip,2},
                     <<"Use String.trim_trailing/2 with a binary as second argument instead">>},
                    {{strip,1},<<"Use String.trim/1 instead">>},
                    {{strip,2},
                     <<"Use String.trim/2 with a binary second argument instead">>},
                    {{to_char_list,1},<<"Use String.to_charlist/1 instead">>},
                    {{'valid_character?',1},
                     <<"Use String.valid?/1 instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.String'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,580}}. % '-inlined-__info__/1-'/1


{function, acc_bytes, 3, 12}.
  {label,11}.
    {line,[{location,"lib/string.ex",2299}]}.
    {func_info,{atom,'Elixir.String'},{atom,acc_bytes},3}.
  {label,12}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_integer,any},nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"lib/string.ex",2300}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,15},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {test,is_integer,{f,13},[{x,0}]}.
    {line,[{location,"lib/string.ex",2889}]}.
    {call,1,{f,66}}. % codepoint_byte_size/1
    {'%',{var_info,{x,0},[{type,{t_integer,{1,4}}}]}}.
    {jump,{f,14}}.
  {label,13}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"lib/string.ex",2890}]}.
    {call,2,{f,186}}. % grapheme_byte_size/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
  {label,14}.
    {line,[{location,"lib/string.ex",2301}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,2,2}.
    {put_list,{x,0},{y,2},{x,0}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,12},3}. % acc_bytes/3
  {label,15}.
    {test,is_tuple,{f,16},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,17},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,17},2,[{x,1}],{x,1}}.
    {test,bs_skip_bits2,
          {f,17},
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[2303,{file,"lib/string.ex"}]},unsigned,big]}]}.
    {bs_get_tail,{x,1},{x,0},2}.
    {line,[{location,"lib/string.ex",2303}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,2,2}.
    {put_list,{integer,1},{y,2},{x,2}}.
    {swap,{x,1},{x,2}}.
    {call_last,3,{f,12},3}. % acc_bytes/3
  {label,16}.
    {test,is_nil,{f,17},[{x,0}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,2},{y,1}]}}.
    {deallocate,3}.
    return.
  {label,17}.
    {line,[{location,"lib/string.ex",2300}]}.
    {case_end,{x,0}}.


{function, add_if_negative, 2, 19}.
  {label,18}.
    {line,[{location,"lib/string.ex",2307}]}.
    {func_info,{atom,'Elixir.String'},{atom,add_if_negative},2}.
  {label,19}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_lt,{f,20},[{x,0},{integer,0}]}.
    {gc_bif,'+',{f,0},2,[{x,0},{tr,{x,1},{t_integer,any}}],{x,0}}.
    return.
  {label,20}.
    return.


{function, at, 2, 22}.
  {label,21}.
    {line,[{location,"lib/string.ex",2050}]}.
    {func_info,{atom,'Elixir.String'},{atom,at},2}.
  {label,22}.
    {test,is_binary,{f,21},[{x,0}]}.
    {test,is_integer,{f,21},[{x,1}]}.
    {test,is_ge,{f,23},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {call_only,2,{f,87}}. % do_at/2
  {label,23}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/string.ex",2055}]}.
    {call,1,{f,219}}. % length/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {gc_bif,'+',
            {f,0},
            1,
            [{tr,{x,0},{t_integer,any}},{tr,{y,0},{t_integer,any}}],
            {x,0}}.
    {test,is_ge,{f,24},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,87},2}. % do_at/2
  {label,24}.
    {move,{atom,nil},{x,0}}.
    {deallocate,2}.
    return.


{function, bag_difference, 2, 26}.
  {label,25}.
    {line,[{location,"lib/string.ex",2723}]}.
    {func_info,{atom,'Elixir.String'},{atom,bag_difference},2}.
  {label,26}.
    {'%',{var_info,{x,0},[{type,{t_map,any,{t_integer,any}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,any,{t_integer,any}}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,574},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,number}]}}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"lib/string.ex",2724}]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, bag_distance, 2, 28}.
  {label,27}.
    {line,[{location,"lib/string.ex",2695}]}.
    {func_info,{atom,'Elixir.String'},{atom,bag_distance},2}.
  {label,28}.
    {test,is_ne_exact,{f,29},[{x,1},{literal,<<>>}]}.
    {test,is_eq_exact,{f,30},[{x,0},{literal,<<>>}]}.
  {label,29}.
    {move,{float,0.0},{x,0}}.
    return.
  {label,30}.
    {test,is_binary,{f,27},[{x,0}]}.
    {test,is_binary,{f,27},[{x,1}]}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,1},{y,3}}.
    {move,{integer,0},{x,2}}.
    {move,{literal,#{}},{x,1}}.
    {line,[{location,"lib/string.ex",2699}]}.
    {call,3,{f,490}}. % string_to_bag/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_map,any,{t_integer,any}},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},1,{y,2}}.
    {swap,{y,3},{x,0}}.
    {move,{integer,0},{x,2}}.
    {move,{literal,#{}},{x,1}}.
    {line,[{location,"lib/string.ex",2700}]}.
    {call,3,{f,490}}. % string_to_bag/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_map,any,{t_integer,any}},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {get_tuple_element,{y,3},0,{y,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/string.ex",2702}]}.
    {call,2,{f,26}}. % bag_difference/2
    {move,{y,1},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,0},{y,1}}.
    {trim,1,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/string.ex",2703}]}.
    {call,2,{f,26}}. % bag_difference/2
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,1}}.
    {trim,2,1}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"lib/string.ex",2705}]}.
    {fconv,{y,0},{fr,0}}.
    {fconv,{x,0},{fr,1}}.
    {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {fmove,{float,1.0},{fr,1}}.
    {bif,fsub,{f,0},[{fr,1},{fr,0}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {deallocate,1}.
    return.


{function, bag_store, 2, 32}.
  {label,31}.
    {line,[{location,"lib/string.ex",2716}]}.
    {func_info,{atom,'Elixir.String'},{atom,bag_store},2}.
  {label,32}.
    {'%',{var_info,{x,0},[{type,{t_map,any,{t_integer,any}}}]}}.
    {get_map_elements,{f,33},
                      {tr,{x,0},{t_map,any,{t_integer,any}}},
                      {list,[{x,1},{x,2}]}}.
    {line,[{location,"lib/string.ex",2718}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {put_map_exact,{f,0},{x,0},{x,0},3,{list,[{x,1},{x,2}]}}.
    return.
  {label,33}.
    {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{x,1},{integer,1}]}}.
    return.


{function, build_filler, 5, 35}.
  {label,34}.
    {line,[{location,"lib/string.ex",1394}]}.
    {func_info,{atom,'Elixir.String'},{atom,build_filler},5}.
  {label,35}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_cons,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',
        {var_info,
            {x,4},
            [{type,
                 {t_list,
                     {t_list,
                         {t_list,
                             {t_list,{t_list,any,any},{t_bitstring,8}},
                             {t_bitstring,8}},
                         {t_bitstring,8}},
                     {t_bitstring,8}}}]}}.
    {test,is_eq_exact,{f,36},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,4},{x,0}}.
    return.
  {label,36}.
    {test,is_nonempty_list,{f,38},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,2}}.
    {test,is_binary,{f,37},[{x,5}]}.
    {line,[{location,"lib/string.ex",1411}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {gc_bif,'+',{f,0},6,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,5},{x,4}}.
    {call_only,5,{f,35}}. % build_filler/5
  {label,37}.
    {allocate,0,6}.
    {move,{x,5},{x,0}}.
    {line,[{location,"lib/string.ex",1415}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"expected a string padding element, got: ">>},
                          {integer,40},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,38}.
    {test,is_nil,{f,34},[{x,2}]}.
    {line,[{location,"lib/string.ex",1398}]}.
    {gc_bif,'rem',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,2}}.
    {allocate,3,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{integer,0},{x,3}}.
    {move,nil,{x,4}}.
    {move,{x,2},{x,0}}.
    {move,{x,1},{x,2}}.
    {line,[{location,"lib/string.ex",1399}]}.
    {call,5,{f,35}}. % build_filler/5
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_list,any,{t_union,none,nil,none,none,{t_bitstring,8}}}}]}}.
    {swap,{y,0},{x,0}}.
    {line,[{location,"lib/string.ex",1403}]}.
    {call_ext,1,{extfunc,erlang,iolist_to_binary,1}}.
    {line,[{location,"lib/string.ex",1404}]}.
    {gc_bif,'div',
            {f,0},
            1,
            [{tr,{y,2},{t_integer,any}},{tr,{y,1},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test,is_ge,{f,39},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/string.ex",1690}]}.
    {call_ext,2,{extfunc,binary,copy,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,39}.
    {call_last,2,{f,582},3}. % '-inlined-duplicate/2-'/2


{function, byte_size_remaining_at, 2, 41}.
  {label,40}.
    {line,[{location,"lib/string.ex",2868}]}.
    {func_info,{atom,'Elixir.String'},{atom,byte_size_remaining_at},2}.
  {label,41}.
    {test,is_eq_exact,{f,42},[{x,1},{integer,0}]}.
    {call_only,1,{f,48}}. % byte_size_unicode/1
  {label,42}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/string.ex",2873}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,43},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {test,is_ne_exact,{f,45},[{x,0},nil]}.
    {line,[{location,"lib/string.ex",2875}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {call_last,2,{f,41},1}. % byte_size_remaining_at/2
  {label,43}.
    {test,is_tuple,{f,44},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,46},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,46},2,[{x,1}],{x,1}}.
    {test,bs_skip_bits2,
          {f,46},
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[2877,{file,"lib/string.ex"}]},unsigned,big]}]}.
    {bs_get_tail,{x,1},{x,0},2}.
    {line,[{location,"lib/string.ex",2877}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {call_last,2,{f,41},1}. % byte_size_remaining_at/2
  {label,44}.
    {test,is_nil,{f,46},[{x,0}]}.
  {label,45}.
    {move,{integer,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,46}.
    {line,[{location,"lib/string.ex",2873}]}.
    {case_end,{x,0}}.


{function, byte_size_unicode, 1, 48}.
  {label,47}.
    {line,[{location,"lib/string.ex",2864}]}.
    {func_info,{atom,'Elixir.String'},{atom,byte_size_unicode},1}.
  {label,48}.
    {test,is_binary,{f,49},[{x,0}]}.
    {gc_bif,byte_size,{f,0},1,[{tr,{x,0},{t_bitstring,8}}],{x,0}}.
    return.
  {label,49}.
    {test,is_nonempty_list,{f,47},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_nil,{f,50},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {call_only,1,{f,48}}. % byte_size_unicode/1
  {label,50}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",2866}]}.
    {call,1,{f,48}}. % byte_size_unicode/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,48}}. % byte_size_unicode/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {gc_bif,'+',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {deallocate,1}.
    return.


{function, capitalize, 1, 52}.
  {label,51}.
    {line,[{location,"lib/string.ex",943}]}.
    {func_info,{atom,'Elixir.String'},{atom,capitalize},1}.
  {label,52}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {move,{atom,default},{x,1}}.
    {call_only,2,{f,54}}. % capitalize/2


{function, capitalize, 2, 54}.
  {label,53}.
    {line,[{location,"lib/string.ex",945}]}.
    {func_info,{atom,'Elixir.String'},{atom,capitalize},2}.
  {label,54}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,58},2,[{x,0}],{x,2}}.
    {bs_get_position,{x,2},{x,0},3}.
    {test,bs_get_integer2,
          {f,57},
          3,
          [{x,2},
           {integer,8},
           1,
           {field_flags,[{anno,[945,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,3}}.
    {test,bs_get_binary2,
          {f,57},
          4,
          [{x,2},
           {atom,all},
           8,
           {field_flags,[{anno,[945,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,4}}.
    {test,is_eq_exact,{f,57},[{x,1},{atom,ascii}]}.
    {allocate,1,5}.
    {init_yregs,{list,[{y,0}]}}.
    {test,is_ge,{f,55},[{tr,{x,3},{t_integer,{0,255}}},{integer,97}]}.
    {test,is_ge,{f,55},[{integer,122},{tr,{x,3},{t_integer,{0,255}}}]}.
    {line,[{location,"lib/string.ex",946}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,3},{t_integer,{0,255}}},{integer,32}],{x,0}}.
    {move,{x,0},{y,0}}.
    {jump,{f,56}}.
  {label,55}.
    {move,{x,3},{y,0}}.
  {label,56}.
    {move,{atom,ascii},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/string.ex",947}]}.
    {call,2,{f,154}}. % downcase/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{y,0},{t_integer,any}},
                          {integer,8},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,0},{t_bitstring,8}},
                          {atom,all}]}}.
    {deallocate,1}.
    return.
  {label,57}.
    {bs_set_position,{x,2},{x,0}}.
    {bs_get_tail,{x,2},{x,0},3}.
    {test,is_binary,{f,53},[{tr,{x,0},{t_bitstring,1}}]}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/string.ex",951}]}.
    {call_ext,2,{extfunc,'Elixir.String.Unicode',titlecase_once,2}}.
    {test,is_tuple,{f,59},[{x,0}]}.
    {test,test_arity,{f,59},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/string.ex",952}]}.
    {call,2,{f,154}}. % downcase/2
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,1}.
    return.
  {label,58}.
    {test,is_binary,{f,53},[{x,0}]}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/string.ex",951}]}.
    {call_ext,2,{extfunc,'Elixir.String.Unicode',titlecase_once,2}}.
    {test,is_tuple,{f,59},[{x,0}]}.
    {test,test_arity,{f,59},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/string.ex",952}]}.
    {call,2,{f,154}}. % downcase/2
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,1}.
    return.
  {label,59}.
    {line,[{location,"lib/string.ex",951}]}.
    {badmatch,{x,0}}.


{function, chunk, 2, 61}.
  {label,60}.
    {line,[{location,"lib/string.ex",1852}]}.
    {func_info,{atom,'Elixir.String'},{atom,chunk},2}.
  {label,61}.
    {test,is_eq_exact,{f,62},[{x,0},{literal,<<>>}]}.
    {move,nil,{x,0}}.
    return.
  {label,62}.
    {test,is_binary,{f,60},[{x,0}]}.
    {select_val,{x,1},
                {f,60},
                {list,[{atom,printable},{f,63},{atom,valid},{f,63}]}}.
  {label,63}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/string.ex",1855}]}.
    {call,1,{f,259}}. % next_codepoint/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,
                         #{1 => {t_bitstring,1},2 => {t_bitstring,8}}},
                     none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,
          {f,64},
          [{tr,{x,0},
               {t_union,{t_atom,[nil]},
                        none,none,
                        {t_tuple,2,true,
                                 #{1 => {t_bitstring,1},2 => {t_bitstring,8}}},
                        none}}]}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/string.ex",1856}]}.
    {call,1,{f,240}}. % make_chunk_pred/1
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,{t_atom,[false,true]}}}]}}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {move,{x,0},{y,1}}.
    {swap,{x,0},{x,1}}.
    {trim,1,2}.
    {line,[{location,"lib/string.ex",1857}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,{t_atom,[false,true]}}}}.
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,89},2}. % do_chunk/3
  {label,64}.
    {line,[{location,"lib/string.ex",1855}]}.
    {badmatch,{atom,nil}}.


{function, codepoint_byte_size, 1, 66}.
  {label,65}.
    {line,[{location,"lib/string.ex",2881}]}.
    {func_info,{atom,'Elixir.String'},{atom,codepoint_byte_size},1}.
  {label,66}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,67},[{integer,127},{tr,{x,0},{t_integer,any}}]}.
    {move,{integer,1},{x,0}}.
    return.
  {label,67}.
    {test,is_ge,{f,68},[{integer,2047},{tr,{x,0},{t_integer,any}}]}.
    {move,{integer,2},{x,0}}.
    return.
  {label,68}.
    {test,is_ge,{f,69},[{integer,65535},{tr,{x,0},{t_integer,any}}]}.
    {move,{integer,3},{x,0}}.
    return.
  {label,69}.
    {move,{integer,4},{x,0}}.
    return.


{function, codepoints, 1, 71}.
  {label,70}.
    {line,[{location,"lib/string.ex",1720}]}.
    {func_info,{atom,'Elixir.String'},{atom,codepoints},1}.
  {label,71}.
    {test,is_binary,{f,70},[{x,0}]}.
    {call_only,1,{f,97}}. % do_codepoints/1


{function, 'contains?', 2, 73}.
  {label,72}.
    {line,[{location,"lib/string.ex",2490}]}.
    {func_info,{atom,'Elixir.String'},{atom,'contains?'},2}.
  {label,73}.
    {test,is_binary,{f,72},[{x,0}]}.
    {test,is_list,{f,74},[{x,1}]}.
    {line,[{location,"lib/string.ex",2491}]}.
    {gc_bif,byte_size,{f,0},2,[{tr,{x,0},{t_bitstring,8}}],{x,2}}.
    {move,nil,{x,3}}.
    {swap,{x,1},{x,2}}.
    {call_only,4,{f,226}}. % 'list_contains?'/4
  {label,74}.
    {test,is_eq_exact,{f,75},[{x,1},{literal,<<>>}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,75}.
    {allocate,0,2}.
    {line,[{location,"lib/string.ex",2495}]}.
    {call_ext,2,{extfunc,binary,match,2}}.
    {bif,'=/=',{f,0},[{x,0},{atom,nomatch}],{x,0}}.
    {deallocate,0}.
    return.


{function, decrement, 1, 77}.
  {label,76}.
    {line,[{location,"lib/string.ex",353}]}.
    {func_info,{atom,'Elixir.String'},{atom,decrement},1}.
  {label,77}.
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {test,is_eq_exact,
          {f,78},
          [{tr,{x,0},
               {t_union,{t_atom,[infinity]},none,{t_integer,any},none,none}},
           {atom,infinity}]}.
    return.
  {label,78}.
    {line,[{location,"lib/string.ex",354}]}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    return.


{function, detect, 3, 80}.
  {label,79}.
    {line,[{location,"lib/string.ex",2809}]}.
    {func_info,{atom,'Elixir.String'},{atom,detect},3}.
  {label,80}.
    {'%',{var_info,{x,2},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {line,[{location,"lib/string.ex",2810}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,2}}.
    {move,nil,{x,4}}.
    {move,{integer,0},{x,3}}.
    {call_only,5,{f,82}}. % detect/5


{function, detect, 5, 82}.
  {label,81}.
    {line,[{location,"lib/string.ex",2813}]}.
    {func_info,{atom,'Elixir.String'},{atom,detect},5}.
  {label,82}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_ne_exact,{f,85},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {test,is_nonempty_list,{f,84},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,1}}.
    {test,is_eq_exact,{f,83},[{x,5},{x,0}]}.
    {allocate_heap,1,2,5}.
    {move,{x,3},{y,0}}.
    {put_list,{atom,nil},{x,1},{x,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lib/string.ex",2816}]}.
    {call_ext,2,{extfunc,'Elixir.Enum',reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,83}.
    {line,[{location,"lib/string.ex",2819}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {gc_bif,'+',{f,0},6,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,3}}.
    {test_heap,2,6}.
    {put_list,{x,5},{x,4},{x,4}}.
    {call_only,5,{f,82}}. % detect/5
  {label,84}.
    {test,is_nil,{f,81},[{x,1}]}.
  {label,85}.
    {move,{atom,nil},{x,0}}.
    return.


{function, do_at, 2, 87}.
  {label,86}.
    {line,[{location,"lib/string.ex",2063}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_at},2}.
  {label,87}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/string.ex",2064}]}.
    {call,2,{f,41}}. % byte_size_remaining_at/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {line,[{location,"lib/string.ex",2067}]}.
    {gc_bif,byte_size,{f,0},1,[{tr,{y,0},{t_bitstring,8}}],{x,1}}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{0,288230376151711743}}},
             {tr,{x,0},{t_integer,any}}],
            {x,1}}.
    {gc_bif,binary_part,
            {f,0},
            2,
            [{tr,{y,0},{t_bitstring,8}},
             {tr,{x,1},{t_integer,any}},
             {tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {call_last,1,{f,180},1}. % first/1


{function, do_chunk, 3, 89}.
  {label,88}.
    {line,[{location,"lib/string.ex",1860}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_chunk},3}.
  {label,89}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}},accepts_match_context]}}.
    {'%',{var_info,{x,1},[{type,{t_atom,[false,true]}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,{t_atom,[false,true]}}}]}}.
    {move,{x,1},{x,3}}.
    {move,{x,2},{x,4}}.
    {move,{literal,<<>>},{x,2}}.
    {move,nil,{x,1}}.
    {call_only,5,{f,91}}. % do_chunk/5


{function, do_chunk, 5, 91}.
  {label,90}.
    {line,[{location,"lib/string.ex",1862}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_chunk},5}.
  {label,91}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}},accepts_match_context]}}.
    {'%',{var_info,{x,1},[{type,{t_list,{t_bitstring,1},nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,1}}]}}.
    {'%',{var_info,{x,3},[{type,{t_atom,[false,true]}}]}}.
    {'%',{var_info,{x,4},[{type,{t_fun,1,any,{t_atom,[false,true]}}}]}}.
    {bs_start_match4,{atom,no_fail},5,{x,0},{x,0}}.
    {test,bs_test_tail2,{f,93},[{x,0},0]}.
    {test,is_eq_exact,{f,92},[{tr,{x,2},{t_bitstring,1}},{literal,<<>>}]}.
    {move,{x,1},{x,0}}.
    {call_ext_only,1,{extfunc,'Elixir.Enum',reverse,1}}.
  {label,92}.
    {test_heap,2,3}.
    {put_list,{x,2},nil,{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/string.ex",1864}]}.
    {call_ext_only,2,{extfunc,'Elixir.Enum',reverse,2}}.
  {label,93}.
    {allocate,6,5}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,2},{y,4}}.
    {move,{x,1},{y,5}}.
    {line,[{location,"lib/string.ex",1867}]}.
    {call,1,{f,259}}. % next_codepoint/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,
                         #{1 => {t_bitstring,1},2 => {t_bitstring,8}}},
                     none}}]}}.
    {test,is_tuple,
          {f,95},
          [{tr,{x,0},
               {t_union,{t_atom,[nil]},
                        none,none,
                        {t_tuple,2,true,
                                 #{1 => {t_bitstring,1},2 => {t_bitstring,8}}},
                        none}}]}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/string.ex",1869}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,{t_atom,[false,true]}}}}.
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,
          {f,94},
          [{tr,{x,0},{t_atom,[false,true]}},{tr,{y,3},{t_atom,[false,true]}}]}.
    {line,[{location,"lib/string.ex",1872}]}.
    {bs_create_bin,{f,0},
                   0,0,8,
                   {x,2},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{y,4},{t_bitstring,1}},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{y,1},{t_bitstring,1}},
                          {atom,all}]}}.
    {move,{y,2},{x,4}}.
    {move,{y,3},{x,3}}.
    {move,{y,5},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,91},6}. % do_chunk/5
  {label,94}.
    {test_heap,2,0}.
    {bif,'not',{f,0},[{y,3}],{x,3}}.
    {put_list,{y,4},{y,5},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,4}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,91},6}. % do_chunk/5
  {label,95}.
    {line,[{location,"lib/string.ex",1867}]}.
    {badmatch,{atom,nil}}.


{function, do_codepoints, 1, 97}.
  {label,96}.
    {line,[{location,"lib/string.ex",1724}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_codepoints},1}.
  {label,97}.
    {'%',{var_info,{x,0},[{type,{t_bs_matchable,8}},accepts_match_context]}}.
    {bs_start_match4,{atom,no_fail},1,{x,0},{x,0}}.
    {test,bs_get_utf8,
          {f,98},
          1,
          [{x,0},
           {field_flags,[{anno,[1724,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {line,[{location,"lib/string.ex",1725}]}.
    {bs_create_bin,{f,0},
                   0,2,1,
                   {x,1},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,1},{t_integer,{0,1114111}}},
                          {atom,undefined}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,97}}. % do_codepoints/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_bitstring,1},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,98}.
    {test,bs_get_integer2,
          {f,99},
          1,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[1728,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {line,[{location,"lib/string.ex",1729}]}.
    {bs_create_bin,{f,0},
                   0,2,1,
                   {x,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,1},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,97}}. % do_codepoints/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_bitstring,1},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,99}.
    {test,bs_test_tail2,{f,100},[{x,0},0]}.
    {move,nil,{x,0}}.
    return.
  {label,100}.
    {bs_get_tail,{x,0},{x,0},1}.
    {jump,{f,96}}.


{function, do_empty_splitter, 2, 102}.
  {label,101}.
    {line,[{location,"lib/string.ex",606}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_empty_splitter},2}.
  {label,102}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {test,is_eq_exact,{f,103},[{x,0},{literal,<<>>}]}.
    {move,{literal,{<<>>,nomatch}},{x,0}}.
    return.
  {label,103}.
    {select_val,{x,0},
                {f,106},
                {list,[{atom,match},{f,105},{atom,nomatch},{f,104}]}}.
  {label,104}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,105}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{literal,<<>>},{x,1}]}}.
    return.
  {label,106}.
    {test,is_binary,{f,112},[{x,0}]}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/string.ex",1931}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,110},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {test,is_nil,{f,108},[{y,0}]}.
    {test,is_integer,{f,107},[{x,0}]}.
    {line,[{location,"lib/string.ex",2886}]}.
    {bs_create_bin,{f,0},
                   3,1,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,0},{t_integer,any}},
                          {atom,undefined}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {deallocate,1}.
    return.
  {label,107}.
    {trim,1,0}.
    {line,[{location,"lib/string.ex",2887}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {deallocate,0}.
    return.
  {label,108}.
    {test,is_integer,{f,109},[{x,0}]}.
    {line,[{location,"lib/string.ex",2886}]}.
    {bs_create_bin,{f,0},
                   3,1,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,0},{t_integer,any}},
                          {atom,undefined}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,109}.
    {line,[{location,"lib/string.ex",2887}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,110}.
    {test,is_tuple,{f,111},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,113},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,113},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,113},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[1935,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_tail,{x,1},{x,0},3}.
    {line,[{location,"lib/string.ex",1935}]}.
    {bs_create_bin,{f,0},
                   3,3,1,
                   {x,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,111}.
    {test,is_nil,{f,113},[{x,0}]}.
    {move,{atom,nil},{x,0}}.
    {deallocate,1}.
    return.
  {label,112}.
    {call_only,1,{f,586}}. % '-inlined-next_grapheme/1-'/1
  {label,113}.
    {line,[{location,"lib/string.ex",1931}]}.
    {case_end,{x,0}}.


{function, do_graphemes, 1, 115}.
  {label,114}.
    {line,[{location,"lib/string.ex",1904}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_graphemes},1}.
  {label,115}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/string.ex",1905}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,118},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,1}}.
    {test,is_integer,{f,116},[{x,0}]}.
    {line,[{location,"lib/string.ex",2886}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,0},{t_integer,any}},
                          {atom,undefined}]}}.
    {move,{x,0},{y,0}}.
    {jump,{f,117}}.
  {label,116}.
    {line,[{location,"lib/string.ex",2887}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {move,{x,0},{y,0}}.
  {label,117}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/string.ex",1906}]}.
    {call,1,{f,115}}. % do_graphemes/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,118}.
    {test,is_tuple,{f,119},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,120},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,120},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,120},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[1908,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_tail,{x,1},{x,0},3}.
    {line,[{location,"lib/string.ex",1908}]}.
    {bs_create_bin,{f,0},
                   0,3,1,
                   {y,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {call,1,{f,115}}. % do_graphemes/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,119}.
    {test,is_nil,{f,120},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,120}.
    {line,[{location,"lib/string.ex",1905}]}.
    {case_end,{x,0}}.


{function, do_last, 2, 122}.
  {label,121}.
    {line,[{location,"lib/string.ex",1998}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_last},2}.
  {label,122}.
    {test,is_nonempty_list,{f,123},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{y,0},{x,0}}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,122},1}. % do_last/2
  {label,123}.
    {test,is_tuple,{f,124},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,121},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,bs_start_match3,{f,121},3,[{x,2}],{x,2}}.
    {test,bs_get_integer2,
          {f,121},
          3,
          [{x,2},
           {integer,8},
           1,
           {field_flags,[{anno,[2001,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,3}}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {bs_get_tail,{x,2},{x,0},3}.
    {line,[{location,"lib/string.ex",2001}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {call_last,2,{f,122},1}. % do_last/2
  {label,124}.
    {test,is_nil,{f,121},[{x,0}]}.
    {test,is_binary,{f,125},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,125}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,0}}.
    {line,[{location,"lib/string.ex",2000}]}.
    {call_ext_only,1,{extfunc,unicode,characters_to_binary,1}}.


{function, do_replace, 4, 127}.
  {label,126}.
    {line,[{location,"lib/string.ex",1609}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_replace},4}.
  {label,127}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,3},[{type,number}]}}.
    {test,is_nonempty_list,{f,130},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_tuple,{f,126},[{x,4}]}.
    {test,test_arity,{f,126},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,1}}.
    {line,[{location,"lib/string.ex",1614}]}.
    {gc_bif,'-',{f,0},6,[{x,1},{tr,{x,3},number}],{x,6}}.
    {gc_bif,binary_part,
            {f,0},
            7,
            [{tr,{x,0},{t_bitstring,8}},{tr,{x,3},number},{tr,{x,6},number}],
            {x,3}}.
    {allocate,7,6}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,5},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_tuple_element,{x,4},1,{y,1}}.
    {test,is_binary,{f,128},[{x,2}]}.
    {move,{y,5},{y,0}}.
    {jump,{f,129}}.
  {label,128}.
    {line,[{location,"lib/string.ex",1620}]}.
    {gc_bif,binary_part,
            {f,0},
            3,
            [{tr,{x,0},{t_bitstring,8}},{tr,{x,1},number},{y,1}],
            {x,0}}.
    {move,{x,2},{x,1}}.
    {call_fun,1}.
    {move,{x,0},{y,0}}.
  {label,129}.
    {line,[{location,"lib/string.ex",1623}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,3},number},{y,1}],{x,3}}.
    {move,{y,4},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,6},{x,0}}.
    {move,{y,0},{y,6}}.
    {move,{y,2},{y,5}}.
    {trim,5,2}.
    {call,4,{f,127}}. % do_replace/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,130}.
    {test,is_nil,{f,126},[{x,1}]}.
    {line,[{location,"lib/string.ex",1610}]}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,8}}],{x,1}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,1},{t_integer,{0,288230376151711743}}},{tr,{x,3},number}],
            {x,1}}.
    {gc_bif,binary_part,
            {f,0},
            4,
            [{tr,{x,0},{t_bitstring,8}},{tr,{x,3},number},{tr,{x,1},number}],
            {x,0}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, do_reverse, 2, 132}.
  {label,131}.
    {line,[{location,"lib/string.ex",1661}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_reverse},2}.
  {label,132}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,133},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{y,0},{x,0}}.
    {line,[{location,"lib/string.ex",1662}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test_heap,2,1}.
    {put_list,{y,0},{y,1},{x,1}}.
    {call_last,2,{f,132},2}. % do_reverse/2
  {label,133}.
    {test,is_tuple,{f,134},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,131},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,bs_start_match3,{f,131},3,[{x,2}],{x,2}}.
    {test,bs_get_integer2,
          {f,131},
          3,
          [{x,2},
           {integer,8},
           1,
           {field_flags,[{anno,[1667,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,3}}.
    {allocate,2,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {bs_get_tail,{x,2},{y,0},3}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",1668}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {move,nil,{x,1}}.
    {call,2,{f,132}}. % do_reverse/2
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,1},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,134}.
    {test,is_nil,{f,131},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",1665}]}.
    {call_ext_only,1,{extfunc,unicode,characters_to_binary,1}}.


{function, do_slice, 3, 136}.
  {label,135}.
    {line,[{location,"lib/string.ex",2127}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_slice},3}.
  {label,136}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/string.ex",2128}]}.
    {call,2,{f,41}}. % byte_size_remaining_at/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {line,[{location,"lib/string.ex",2129}]}.
    {gc_bif,byte_size,{f,0},1,[{tr,{y,1},{t_bitstring,8}}],{x,1}}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{0,288230376151711743}}},
             {tr,{x,0},{t_integer,any}}],
            {x,1}}.
    {gc_bif,binary_part,
            {f,0},
            2,
            [{tr,{y,1},{t_bitstring,8}},
             {tr,{x,1},{t_integer,any}},
             {tr,{x,0},{t_integer,any}}],
            {y,1}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/string.ex",2131}]}.
    {call,2,{f,41}}. % byte_size_remaining_at/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {line,[{location,"lib/string.ex",2132}]}.
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {gc_bif,binary_part,
            {f,0},
            1,
            [{tr,{y,1},{t_bitstring,8}},
             {integer,0},
             {tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {deallocate,2}.
    return.


{function, do_split_at, 2, 138}.
  {label,137}.
    {line,[{location,"lib/string.ex",674}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_split_at},2}.
  {label,138}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/string.ex",675}]}.
    {call,2,{f,41}}. % byte_size_remaining_at/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {line,[{location,"lib/string.ex",676}]}.
    {gc_bif,byte_size,{f,0},1,[{tr,{y,0},{t_bitstring,8}}],{x,1}}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{0,288230376151711743}}},
             {tr,{x,0},{t_integer,any}}],
            {x,1}}.
    {bs_start_match4,{atom,no_fail},2,{y,0},{x,2}}.
    {test,bs_get_binary2,
          {f,139},
          3,
          [{x,2},
           {x,1},
           8,
           {field_flags,[{anno,[677,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {test,bs_get_binary2,
          {f,139},
          3,
          [{x,2},
           {x,0},
           8,
           {field_flags,[{anno,[677,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,0}}.
    {test,bs_test_tail2,{f,139},[{x,2},0]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,139}.
    {line,[{location,"lib/string.ex",677}]}.
    {badmatch,{y,0}}.


{function, do_splitter, 3, 141}.
  {label,140}.
    {line,[{location,"lib/string.ex",611}]}.
    {func_info,{atom,'Elixir.String'},{atom,do_splitter},3}.
  {label,141}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,144},3,[{x,0}],{x,3}}.
    {test,bs_test_tail2,{f,143},[{x,3},0]}.
    {select_val,{x,2},
                {f,143},
                {list,[{atom,false},{f,142},{atom,true},{f,145}]}}.
  {label,142}.
    {move,{literal,{<<>>,nomatch}},{x,0}}.
    return.
  {label,143}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {bs_get_tail,{x,3},{x,0},4}.
    {line,[{location,"lib/string.ex",616}]}.
    {call_ext,2,{extfunc,binary,split,2}}.
    {test,is_nonempty_list,{f,150},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_eq_exact,{f,148},[{x,1},{literal,<<>>}]}.
    {jump,{f,147}}.
  {label,144}.
    {test,is_eq_exact,{f,146},[{x,0},{atom,nomatch}]}.
  {label,145}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,146}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call_ext,2,{extfunc,binary,split,2}}.
    {test,is_nonempty_list,{f,150},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_eq_exact,{f,148},[{x,1},{literal,<<>>}]}.
  {label,147}.
    {test,is_nonempty_list,{f,149},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_nil,{f,148},[{x,4}]}.
    {test,is_eq_exact,{f,148},[{y,0},{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{atom,true},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_last,3,{f,141},2}. % do_splitter/3
  {label,148}.
    {test,is_nonempty_list,{f,149},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nil,{f,150},[{x,2}]}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{x,1},{x,3}]}}.
    {deallocate,2}.
    return.
  {label,149}.
    {test,is_nil,{f,150},[{x,2}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{atom,nomatch}]}}.
    {deallocate,2}.
    return.
  {label,150}.
    {case_end,{x,0}}.


{function, downcase, 1, 152}.
  {label,151}.
    {line,[{location,"lib/string.ex",897}]}.
    {func_info,{atom,'Elixir.String'},{atom,downcase},1}.
  {label,152}.
    {move,{atom,default},{x,1}}.
    {call_only,2,{f,154}}. % downcase/2


{function, downcase, 2, 154}.
  {label,153}.
    {line,[{location,"lib/string.ex",899}]}.
    {func_info,{atom,'Elixir.String'},{atom,downcase},2}.
  {label,154}.
    {test,is_eq_exact,{f,155},[{x,0},{literal,<<>>}]}.
    return.
  {label,155}.
    {select_val,{x,1},
                {f,158},
                {list,[{atom,ascii},{f,157},{atom,default},{f,156}]}}.
  {label,156}.
    {test,is_binary,{f,153},[{x,0}]}.
    {move,{atom,default},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/string.ex",904}]}.
    {call_ext_only,3,{extfunc,'Elixir.String.Unicode',downcase,3}}.
  {label,157}.
    {test,is_binary,{f,153},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/string.ex",908}]}.
    {call,1,{f,161}}. % downcase_ascii/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,any},nil}}]}}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.
  {label,158}.
    {test,is_binary,{f,153},[{x,0}]}.
    {select_val,{x,1},
                {f,153},
                {list,[{atom,greek},{f,159},{atom,turkic},{f,159}]}}.
  {label,159}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/string.ex",912}]}.
    {call_ext_only,3,{extfunc,'Elixir.String.Unicode',downcase,3}}.


{function, downcase_ascii, 1, 161}.
  {label,160}.
    {line,[{location,"lib/string.ex",915}]}.
    {func_info,{atom,'Elixir.String'},{atom,downcase_ascii},1}.
  {label,161}.
    {'%',{var_info,{x,0},[{type,{t_bs_matchable,8}},accepts_match_context]}}.
    {bs_start_match4,{atom,no_fail},1,{x,0},{x,0}}.
    {test,bs_get_integer2,
          {f,163},
          1,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[915,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {test,is_ge,{f,162},[{tr,{x,1},{t_integer,{0,255}}},{integer,65}]}.
    {test,is_ge,{f,162},[{integer,90},{tr,{x,1},{t_integer,{0,255}}}]}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/string.ex",916}]}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,{0,255}}},{integer,32}],{y,0}}.
    {call,1,{f,161}}. % downcase_ascii/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,any},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,162}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/string.ex",918}]}.
    {call,1,{f,161}}. % downcase_ascii/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,any},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,163}.
    {test,bs_test_tail2,{f,164},[{x,0},0]}.
    {move,nil,{x,0}}.
    return.
  {label,164}.
    {bs_get_tail,{x,0},{x,0},1}.
    {jump,{f,160}}.


{function, drop, 2, 166}.
  {label,165}.
    {line,[{location,"lib/string.ex",2289}]}.
    {func_info,{atom,'Elixir.String'},{atom,drop},2}.
  {label,166}.
    {test,is_eq_exact,{f,167},[{x,1},{integer,1}]}.
    return.
  {label,167}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/string.ex",2292}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,168},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {line,[{location,"lib/string.ex",2293}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {call_last,2,{f,166},1}. % drop/2
  {label,168}.
    {test,is_tuple,{f,169},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,170},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,170},2,[{x,1}],{x,1}}.
    {test,bs_skip_bits2,
          {f,170},
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[2295,{file,"lib/string.ex"}]},unsigned,big]}]}.
    {bs_get_tail,{x,1},{x,0},2}.
    {line,[{location,"lib/string.ex",2295}]}.
    {gc_bif,'-',{f,0},1,[{y,0},{integer,1}],{x,1}}.
    {call_last,2,{f,166},1}. % drop/2
  {label,169}.
    {test,is_nil,{f,170},[{x,0}]}.
    {move,{literal,<<>>},{x,0}}.
    {deallocate,1}.
    return.
  {label,170}.
    {line,[{location,"lib/string.ex",2292}]}.
    {case_end,{x,0}}.


{function, duplicate, 2, 172}.
  {label,171}.
    {line,[{location,"lib/string.ex",1689}]}.
    {func_info,{atom,'Elixir.String'},{atom,duplicate},2}.
  {label,172}.
    {test,is_binary,{f,171},[{x,0}]}.
    {test,is_integer,{f,171},[{x,1}]}.
    {test,is_ge,{f,171},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/string.ex",1690}]}.
    {call_ext_only,2,{extfunc,binary,copy,2}}.


{function, 'ends_with?', 2, 174}.
  {label,173}.
    {line,[{location,"lib/string.ex",2394}]}.
    {func_info,{atom,'Elixir.String'},{atom,'ends_with?'},2}.
  {label,174}.
    {test,is_binary,{f,173},[{x,0}]}.
    {test,is_binary,{f,176},[{x,1}]}.
    {line,[{location,"lib/string.ex",2395}]}.
    {gc_bif,byte_size,{f,0},2,[{tr,{x,0},{t_bitstring,8}}],{x,2}}.
    {line,[{location,"lib/string.ex",2405}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,3}}.
    {test,is_ge,
          {f,175},
          [{tr,{x,2},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {line,[{location,"lib/string.ex",2408}]}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,2},{t_integer,{0,288230376151711743}}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,2}}.
    {gc_bif,binary_part,
            {f,0},
            4,
            [{tr,{x,0},{t_bitstring,8}},
             {tr,{x,2},{t_integer,{-288230376151711743,288230376151711743}}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {bif,'=:=',
         {f,0},
         [{tr,{x,1},{t_bitstring,8}},{tr,{x,0},{t_bitstring,8}}],
         {x,0}}.
    return.
  {label,175}.
    {move,{atom,false},{x,0}}.
    return.
  {label,176}.
    {test,is_list,{f,173},[{x,1}]}.
    {line,[{location,"lib/string.ex",2399}]}.
    {gc_bif,byte_size,{f,0},2,[{tr,{x,0},{t_bitstring,8}}],{x,2}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,570},0,0,{x,0},{list,[{x,0},{x,2}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/string.ex",2400}]}.
    {call_ext_only,2,{extfunc,'Elixir.Enum','any?',2}}.


{function, 'equivalent?', 2, 178}.
  {label,177}.
    {line,[{location,"lib/string.ex",709}]}.
    {func_info,{atom,'Elixir.String'},{atom,'equivalent?'},2}.
  {label,178}.
    {test,is_binary,{f,177},[{x,0}]}.
    {test,is_binary,{f,177},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{atom,nfd},{x,1}}.
    {line,[{location,"lib/string.ex",710}]}.
    {call,2,{f,280}}. % normalize/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {swap,{y,0},{x,0}}.
    {move,{atom,nfd},{x,1}}.
    {call,2,{f,280}}. % normalize/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {bif,'=:=',
         {f,0},
         [{tr,{y,0},{t_bitstring,1}},{tr,{x,0},{t_bitstring,1}}],
         {x,0}}.
    {deallocate,1}.
    return.


{function, first, 1, 180}.
  {label,179}.
    {line,[{location,"lib/string.ex",1968}]}.
    {func_info,{atom,'Elixir.String'},{atom,first},1}.
  {label,180}.
    {test,is_binary,{f,179},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/string.ex",1969}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,182},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    {test,is_integer,{f,181},[{x,0}]}.
    {line,[{location,"lib/string.ex",2886}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,0},{t_integer,any}},
                          {atom,undefined}]}}.
    {deallocate,0}.
    return.
  {label,181}.
    {line,[{location,"lib/string.ex",2887}]}.
    {call_ext_last,1,{extfunc,unicode,characters_to_binary,1},0}.
  {label,182}.
    {test,is_tuple,{f,183},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,184},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,184},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,184},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[1972,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {line,[{location,"lib/string.ex",1972}]}.
    {bs_create_bin,{f,0},
                   0,2,1,
                   {x,0},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,1},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {deallocate,0}.
    return.
  {label,183}.
    {test,is_nil,{f,184},[{x,0}]}.
    {move,{atom,nil},{x,0}}.
    {deallocate,0}.
    return.
  {label,184}.
    {line,[{location,"lib/string.ex",1969}]}.
    {case_end,{x,0}}.


{function, grapheme_byte_size, 2, 186}.
  {label,185}.
    {line,[{location,"lib/string.ex",2892}]}.
    {func_info,{atom,'Elixir.String'},{atom,grapheme_byte_size},2}.
  {label,186}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,191},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_ge,{f,187},[{integer,127},{x,2}]}.
    {move,{integer,1},{x,2}}.
    {jump,{f,190}}.
  {label,187}.
    {test,is_ge,{f,188},[{integer,2047},{x,2}]}.
    {move,{integer,2},{x,2}}.
    {jump,{f,190}}.
  {label,188}.
    {test,is_ge,{f,189},[{integer,65535},{x,2}]}.
    {move,{integer,3},{x,2}}.
    {jump,{f,190}}.
  {label,189}.
    {move,{integer,4},{x,2}}.
  {label,190}.
    {line,[{location,"lib/string.ex",2893}]}.
    {gc_bif,'+',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,{1,4}}}],
            {x,1}}.
    {call_only,2,{f,186}}. % grapheme_byte_size/2
  {label,191}.
    {test,is_nil,{f,185},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, graphemes, 1, 193}.
  {label,192}.
    {line,[{location,"lib/string.ex",1902}]}.
    {func_info,{atom,'Elixir.String'},{atom,graphemes},1}.
  {label,193}.
    {test,is_binary,{f,192},[{x,0}]}.
    {call_only,1,{f,115}}. % do_graphemes/1


{function, graphemes_and_length, 3, 195}.
  {label,194}.
    {line,[{location,"lib/string.ex",2901}]}.
    {func_info,{atom,'Elixir.String'},{atom,graphemes_and_length},3}.
  {label,195}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/string.ex",2902}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,196},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",2904}]}.
    {gc_bif,'+',{f,0},2,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,2,3}.
    {put_list,{x,1},{y,1},{x,1}}.
    {call_last,3,{f,195},2}. % graphemes_and_length/3
  {label,196}.
    {test,is_tuple,{f,197},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,198},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,198},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,198},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[2909,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_tail,{x,1},{x,0},3}.
    {line,[{location,"lib/string.ex",2910}]}.
    {bs_create_bin,{f,0},
                   0,3,1,
                   {x,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {gc_bif,'+',{f,0},2,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,2,3}.
    {put_list,{x,1},{y,1},{x,1}}.
    {call_last,3,{f,195},2}. % graphemes_and_length/3
  {label,197}.
    {test,is_nil,{f,198},[{x,0}]}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/string.ex",2907}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,198}.
    {line,[{location,"lib/string.ex",2902}]}.
    {case_end,{x,0}}.


{function, intersperse_bin, 3, 200}.
  {label,199}.
    {line,[{location,"lib/string.ex",1581}]}.
    {func_info,{atom,'Elixir.String'},{atom,intersperse_bin},3}.
  {label,200}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/string.ex",1582}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,201},[{x,0}]}.
    {test_heap,4,1}.
    {get_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,1},{y,2},{x,1}}.
    {put_list,{y,3},{x,1},{x,2}}.
    {move,{y,3},{x,1}}.
    {call_last,3,{f,200},4}. % intersperse_bin/3
  {label,201}.
    {test,is_tuple,{f,202},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,203},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,203},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,203},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[1589,{file,"lib/string.ex"}]},unsigned,big]}],
          {y,1}}.
    {bs_get_tail,{x,1},{y,0},2}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,3}.
    {line,[{location,"lib/string.ex",2915}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {test_heap,2,1}.
    {put_list,{y,2},nil,{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/string.ex",1591}]}.
    {call,3,{f,200}}. % intersperse_bin/3
    {line,[{location,"lib/string.ex",1590}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,202}.
    {test,is_nil,{f,203},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {trim,4,0}.
    {line,[{location,"lib/string.ex",2915}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,unicode,characters_to_binary,1},0}.
  {label,203}.
    {line,[{location,"lib/string.ex",1582}]}.
    {case_end,{x,0}}.


{function, intersperse_fun, 3, 205}.
  {label,204}.
    {line,[{location,"lib/string.ex",1595}]}.
    {func_info,{atom,'Elixir.String'},{atom,intersperse_fun},3}.
  {label,205}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/string.ex",1596}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,206},[{x,0}]}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,3},{x,1}}.
    {move,{literal,<<>>},{x,0}}.
    {line,[{location,"lib/string.ex",1598}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,4,1}.
    {put_list,{y,1},{y,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,205},4}. % intersperse_fun/3
  {label,206}.
    {test,is_tuple,{f,207},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,208},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,208},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,208},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[1603,{file,"lib/string.ex"}]},unsigned,big]}],
          {y,1}}.
    {bs_get_tail,{x,1},{y,0},2}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/string.ex",2915}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {move,{x,0},{y,2}}.
    {move,{y,3},{x,1}}.
    {move,{literal,<<>>},{x,0}}.
    {line,[{location,"lib/string.ex",1605}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,2,2}.
    {call,3,{f,205}}. % intersperse_fun/3
    {line,[{location,"lib/string.ex",1604}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,1},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,207}.
    {test,is_nil,{f,208},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {trim,4,0}.
    {line,[{location,"lib/string.ex",2915}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,unicode,characters_to_binary,1},0}.
  {label,208}.
    {line,[{location,"lib/string.ex",1596}]}.
    {case_end,{x,0}}.


{function, jaro_distance, 2, 210}.
  {label,209}.
    {line,[{location,"lib/string.ex",2759}]}.
    {func_info,{atom,'Elixir.String'},{atom,jaro_distance},2}.
  {label,210}.
    {test,is_eq_exact,{f,211},[{x,1},{x,0}]}.
    {move,{float,1.0},{x,0}}.
    return.
  {label,211}.
    {test,is_ne_exact,{f,212},[{x,1},{literal,<<>>}]}.
    {test,is_eq_exact,{f,213},[{x,0},{literal,<<>>}]}.
  {label,212}.
    {move,{float,0.0},{x,0}}.
    return.
  {label,213}.
    {test,is_binary,{f,209},[{x,0}]}.
    {test,is_binary,{f,209},[{x,1}]}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{integer,0},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/string.ex",2899}]}.
    {call,3,{f,195}}. % graphemes_and_length/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_integer,any}}}}]}}.
    {swap,{y,1},{x,0}}.
    {move,{integer,0},{x,2}}.
    {move,nil,{x,1}}.
    {call,3,{f,195}}. % graphemes_and_length/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {get_tuple_element,{y,1},0,{x,0}}.
    {get_tuple_element,{y,1},1,{y,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lib/string.ex",2767}]}.
    {call,4,{f,245}}. % match/4
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,214},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{float,0.0},{x,0}}.
    {deallocate,2}.
    return.
  {label,214}.
    {line,[{location,"lib/string.ex",2772}]}.
    {fconv,{tr,{x,1},{t_integer,any}},{fr,0}}.
    {fconv,{tr,{y,1},{t_integer,any}},{fr,1}}.
    {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,1}}.
    {fconv,{tr,{y,0},{t_integer,any}},{fr,2}}.
    {bif,fdiv,{f,0},[{fr,0},{fr,2}],{fr,0}}.
    {bif,fadd,{f,0},[{fr,1},{fr,0}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},2}.
    {fmove,{fr,0},{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {fconv,{tr,{x,0},{t_integer,any}},{fr,0}}.
    {fconv,{tr,{x,1},{t_integer,any}},{fr,1}}.
    {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {fmove,{x,2},{fr,1}}.
    {bif,fadd,{f,0},[{fr,1},{fr,0}],{fr,0}}.
    {fmove,{float,3.0},{fr,1}}.
    {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {deallocate,2}.
    return.


{function, last, 1, 216}.
  {label,215}.
    {line,[{location,"lib/string.ex",1995}]}.
    {func_info,{atom,'Elixir.String'},{atom,last},1}.
  {label,216}.
    {test,is_eq_exact,{f,217},[{x,0},{literal,<<>>}]}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,217}.
    {test,is_binary,{f,215},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/string.ex",1996}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {move,{atom,nil},{x,1}}.
    {call_last,2,{f,122},0}. % do_last/2


{function, length, 1, 219}.
  {label,218}.
    {line,[{location,"lib/string.ex",2016}]}.
    {func_info,{atom,'Elixir.String'},{atom,length},1}.
  {label,219}.
    {test,is_binary,{f,218},[{x,0}]}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,221}}. % length/2


{function, length, 2, 221}.
  {label,220}.
    {line,[{location,"lib/string.ex",2018}]}.
    {func_info,{atom,'Elixir.String'},{atom,length},2}.
  {label,221}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/string.ex",2019}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,222},[{x,0}]}.
    {get_tl,{x,0},{x,0}}.
    {line,[{location,"lib/string.ex",2020}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,1}}.
    {call_last,2,{f,221},1}. % length/2
  {label,222}.
    {test,is_tuple,{f,223},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,224},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,224},2,[{x,1}],{x,1}}.
    {test,bs_skip_bits2,
          {f,224},
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[2022,{file,"lib/string.ex"}]},unsigned,big]}]}.
    {bs_get_tail,{x,1},{x,0},2}.
    {line,[{location,"lib/string.ex",2022}]}.
    {gc_bif,'+',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,1}}.
    {call_last,2,{f,221},1}. % length/2
  {label,223}.
    {test,is_nil,{f,224},[{x,0}]}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,224}.
    {line,[{location,"lib/string.ex",2019}]}.
    {case_end,{x,0}}.


{function, 'list_contains?', 4, 226}.
  {label,225}.
    {line,[{location,"lib/string.ex",2498}]}.
    {func_info,{atom,'Elixir.String'},{atom,'list_contains?'},4}.
  {label,226}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,{0,288230376151711743}}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,{t_bitstring,1},nil}}]}}.
    {test,is_nonempty_list,{f,229},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {line,[{location,"lib/string.ex",2499}]}.
    {gc_bif,byte_size,{f,0},5,[{x,4}],{x,5}}.
    {test,is_eq_exact,
          {f,227},
          [{tr,{x,5},{t_integer,{0,288230376151711743}}},{integer,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,227}.
    {test,is_lt,
          {f,228},
          [{tr,{x,1},{t_integer,{0,288230376151711743}}},
           {tr,{x,5},{t_integer,{1,288230376151711743}}}]}.
    {call_only,4,{f,226}}. % 'list_contains?'/4
  {label,228}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,226}}. % 'list_contains?'/4
  {label,229}.
    {test,is_nil,{f,225},[{x,2}]}.
    {test,is_nil,{f,230},[{tr,{x,3},{t_list,{t_bitstring,1},nil}}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,230}.
    {allocate,0,4}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lib/string.ex",2510}]}.
    {call_ext,2,{extfunc,binary,match,2}}.
    {bif,'=/=',{f,0},[{x,0},{atom,nomatch}],{x,0}}.
    {deallocate,0}.
    return.


{function, ljust, 2, 232}.
  {label,231}.
    {line,[{location,"lib/string.ex",1432}]}.
    {func_info,{atom,'Elixir.String'},{atom,ljust},2}.
  {label,232}.
    {move,{integer,32},{x,2}}.
    {call_only,3,{f,234}}. % ljust/3


{function, ljust, 3, 234}.
  {label,233}.
    {line,[{location,"lib/string.ex",1438}]}.
    {func_info,{atom,'Elixir.String'},{atom,ljust},3}.
  {label,234}.
    {test,is_integer,{f,233},[{x,2}]}.
    {test,is_integer,{f,233},[{x,1}]}.
    {test,is_ge,{f,233},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/string.ex",1439}]}.
    {bs_create_bin,{f,0},
                   2,3,1,
                   {x,2},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,2},{t_integer,any}},
                          {atom,undefined}]}}.
    {put_list,{x,2},nil,{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,trailing},{x,0}}.
    {call_only,4,{f,294}}. % pad/4


{function, lstrip, 1, 236}.
  {label,235}.
    {line,[{location,"lib/string.ex",1178}]}.
    {func_info,{atom,'Elixir.String'},{atom,lstrip},1}.
  {label,236}.
    {call_ext_only,1,{extfunc,'Elixir.String.Break',trim_leading,1}}.


{function, lstrip, 2, 238}.
  {label,237}.
    {line,[{location,"lib/string.ex",1182}]}.
    {func_info,{atom,'Elixir.String'},{atom,lstrip},2}.
  {label,238}.
    {test,is_integer,{f,237},[{x,1}]}.
    {line,[{location,"lib/string.ex",1183}]}.
    {bs_create_bin,{f,0},
                   0,2,1,
                   {x,1},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,1},{t_integer,any}},
                          {atom,undefined}]}}.
    {move,{literal,<<>>},{x,2}}.
    {call_only,3,{f,363}}. % replace_leading/3


{function, make_chunk_pred, 1, 240}.
  {label,239}.
    {line,[{location,"lib/string.ex",1876}]}.
    {func_info,{atom,'Elixir.String'},{atom,make_chunk_pred},1}.
  {label,240}.
    {'%',{var_info,{x,0},[{type,{t_atom,[printable,valid]}}]}}.
    {test,is_eq_exact,{f,241},[{x,0},{atom,valid}]}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,546},0,0,{x,0},{list,[]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.
  {label,241}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,312},0,0,{x,0},{list,[]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    return.


{function, match, 3, 243}.
  {label,242}.
    {line,[{location,"lib/string.ex",2784}]}.
    {func_info,{atom,'Elixir.String'},{atom,match},3}.
  {label,243}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test_heap,3,3}.
    {put_tuple2,{x,2},{list,[{integer,0},{x,2}]}}.
    {move,{integer,0},{x,4}}.
    {move,{literal,{0,0,-1}},{x,3}}.
    {call_only,5,{f,248}}. % match/5


{function, match, 4, 245}.
  {label,244}.
    {line,[{location,"lib/string.ex",2776}]}.
    {func_info,{atom,'Elixir.String'},{atom,match},4}.
  {label,245}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_lt,
          {f,246},
          [{tr,{x,1},{t_integer,any}},{tr,{x,3},{t_integer,any}}]}.
    {line,[{location,"lib/string.ex",2778}]}.
    {gc_bif,'div',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,2}],{x,1}}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,243}}. % match/3
  {label,246}.
    {line,[{location,"lib/string.ex",2780}]}.
    {gc_bif,'div',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,2}],{x,1}}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,243}}. % match/3


{function, match, 5, 248}.
  {label,247}.
    {line,[{location,"lib/string.ex",2788}]}.
    {func_info,{atom,'Elixir.String'},{atom,match},5}.
  {label,248}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any},
                                     3 => {t_integer,any}}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,250},[{x,0}]}.
    {allocate,3,5}.
    {move,{x,4},{y,1}}.
    {move,{x,2},{y,2}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"lib/string.ex",2789}]}.
    {call,5,{f,499}}. % submatch/5
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{2 =>
                           {t_tuple,3,true,
                               #{1 => {t_integer,any},
                                 2 => {t_integer,any},
                                 3 => {t_integer,any}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_tuple_element,{y,2},0,{x,2}}.
    {get_tuple_element,{y,2},1,{x,3}}.
    {test,is_eq_exact,
          {f,249},
          [{tr,{x,3},{t_integer,any}},{tr,{x,2},{t_integer,any}}]}.
    {line,[{location,"lib/string.ex",2792}]}.
    {bif,tl,{f,0},[{x,1}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{y,1},{t_integer,any}},{integer,1}],{x,4}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,248},3}. % match/5
  {label,249}.
    {line,[{location,"lib/string.ex",2793}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {gc_bif,'+',{f,0},4,[{tr,{y,1},{t_integer,any}},{integer,1}],{x,4}}.
    {test_heap,3,5}.
    {put_tuple2,{x,2},{list,[{x,2},{x,3}]}}.
    {move,{x,0},{x,3}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,248},3}. % match/5
  {label,250}.
    {test_heap,3,4}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {get_tuple_element,{x,3},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, 'match?', 2, 252}.
  {label,251}.
    {line,[{location,"lib/string.ex",2429}]}.
    {func_info,{atom,'Elixir.String'},{atom,'match?'},2}.
  {label,252}.
    {test,is_binary,{f,251},[{x,0}]}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/string.ex",2430}]}.
    {call_ext_only,2,{extfunc,'Elixir.Regex','match?',2}}.


{function, maybe_compile_pattern, 1, 254}.
  {label,253}.
    {line,[{location,"lib/string.ex",623}]}.
    {func_info,{atom,'Elixir.String'},{atom,maybe_compile_pattern},1}.
  {label,254}.
    {test,is_tuple,{f,255},[{x,0}]}.
    return.
  {label,255}.
    {line,[{location,"lib/string.ex",624}]}.
    {call_ext_only,1,{extfunc,binary,compile_pattern,1}}.


{function, myers_difference, 2, 257}.
  {label,256}.
    {line,[{location,"lib/string.ex",2844}]}.
    {func_info,{atom,'Elixir.String'},{atom,myers_difference},2}.
  {label,257}.
    {test,is_binary,{f,256},[{x,0}]}.
    {test,is_binary,{f,256},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/string.ex",1902}]}.
    {call,1,{f,115}}. % do_graphemes/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,115}}. % do_graphemes/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"lib/string.ex",2846}]}.
    {call_ext,2,{extfunc,'Elixir.List',myers_difference,2}}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,568},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{2 => {t_bitstring,8}}}}]}}.
    {line,[{location,"lib/string.ex",2847}]}.
    {call_ext_last,2,{extfunc,'Elixir.Enum',map,2},0}.


{function, next_codepoint, 1, 259}.
  {label,258}.
    {line,[{location,"lib/string.ex",1776}]}.
    {func_info,{atom,'Elixir.String'},{atom,next_codepoint},1}.
  {label,259}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,258},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_get_utf8,
          {f,260},
          2,
          [{x,1},
           {field_flags,[{anno,[1776,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_get_binary2,
          {f,260},
          3,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[1776,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,3}}.
    {bs_create_bin,{f,0},
                   3,4,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,2},{t_integer,{0,1114111}}},
                          {atom,undefined}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,3}]}}.
    return.
  {label,260}.
    {bs_set_position,{x,1},{x,0}}.
    {test,bs_get_integer2,
          {f,261},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[1777,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_get_binary2,
          {f,261},
          3,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[1777,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,3}}.
    {line,[{location,"lib/string.ex",1777}]}.
    {bs_create_bin,{f,0},
                   3,4,1,
                   {x,0},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,3}]}}.
    return.
  {label,261}.
    {bs_set_position,{x,1},{x,0}}.
    {test,bs_test_tail2,{f,262},[{x,1},0]}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,262}.
    {bs_get_tail,{x,1},{x,0},2}.
    {jump,{f,258}}.


{function, next_grapheme, 1, 264}.
  {label,263}.
    {line,[{location,"lib/string.ex",1930}]}.
    {func_info,{atom,'Elixir.String'},{atom,next_grapheme},1}.
  {label,264}.
    {test,is_binary,{f,263},[{x,0}]}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/string.ex",1931}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,268},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {test,is_nil,{f,266},[{y,0}]}.
    {test,is_integer,{f,265},[{x,0}]}.
    {line,[{location,"lib/string.ex",2886}]}.
    {bs_create_bin,{f,0},
                   3,1,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,0},{t_integer,any}},
                          {atom,undefined}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {deallocate,1}.
    return.
  {label,265}.
    {trim,1,0}.
    {line,[{location,"lib/string.ex",2887}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {deallocate,0}.
    return.
  {label,266}.
    {test,is_integer,{f,267},[{x,0}]}.
    {line,[{location,"lib/string.ex",2886}]}.
    {bs_create_bin,{f,0},
                   3,1,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,0},{t_integer,any}},
                          {atom,undefined}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,267}.
    {line,[{location,"lib/string.ex",2887}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,268}.
    {test,is_tuple,{f,269},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,270},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,270},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,270},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[1935,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_tail,{x,1},{x,0},3}.
    {line,[{location,"lib/string.ex",1935}]}.
    {bs_create_bin,{f,0},
                   3,3,1,
                   {x,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,269}.
    {test,is_nil,{f,270},[{x,0}]}.
    {move,{atom,nil},{x,0}}.
    {deallocate,1}.
    return.
  {label,270}.
    {line,[{location,"lib/string.ex",1931}]}.
    {case_end,{x,0}}.


{function, next_grapheme_size, 1, 272}.
  {label,271}.
    {line,[{location,"lib/string.ex",1942}]}.
    {func_info,{atom,'Elixir.String'},{atom,next_grapheme_size},1}.
  {label,272}.
    {test,is_binary,{f,271},[{x,0}]}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/string.ex",1943}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,276},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,0}}.
    {test,is_nil,{f,274},[{y,0}]}.
    {test,is_integer,{f,273},[{x,0}]}.
    {trim,1,0}.
    {line,[{location,"lib/string.ex",2889}]}.
    {call,1,{f,66}}. % codepoint_byte_size/1
    {'%',{var_info,{x,0},[{type,{t_integer,{1,4}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {deallocate,0}.
    return.
  {label,273}.
    {move,{integer,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/string.ex",2890}]}.
    {call,2,{f,186}}. % grapheme_byte_size/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {deallocate,0}.
    return.
  {label,274}.
    {test,is_integer,{f,275},[{x,0}]}.
    {line,[{location,"lib/string.ex",2889}]}.
    {call,1,{f,66}}. % codepoint_byte_size/1
    {'%',{var_info,{x,0},[{type,{t_integer,{1,4}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,275}.
    {move,{integer,0},{x,1}}.
    {line,[{location,"lib/string.ex",2890}]}.
    {call,2,{f,186}}. % grapheme_byte_size/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,276}.
    {test,is_tuple,{f,277},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,278},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,278},2,[{x,1}],{x,1}}.
    {test,bs_skip_bits2,
          {f,278},
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[1947,{file,"lib/string.ex"}]},unsigned,big]}]}.
    {bs_get_tail,{x,1},{x,0},2}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{integer,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,277}.
    {test,is_nil,{f,278},[{x,0}]}.
    {move,{atom,nil},{x,0}}.
    {deallocate,1}.
    return.
  {label,278}.
    {line,[{location,"lib/string.ex",1943}]}.
    {case_end,{x,0}}.


{function, normalize, 2, 280}.
  {label,279}.
    {line,[{location,"lib/string.ex",765}]}.
    {func_info,{atom,'Elixir.String'},{atom,normalize},2}.
  {label,280}.
    {select_val,{x,1},
                {f,279},
                {list,[{atom,nfc},
                       {f,287},
                       {atom,nfd},
                       {f,285},
                       {atom,nfkc},
                       {f,283},
                       {atom,nfkd},
                       {f,281}]}}.
  {label,281}.
    {test,is_binary,{f,279},[{x,0}]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/string.ex",780}]}.
    {call_ext,1,{extfunc,unicode,characters_to_nfkd_binary,1}}.
    {test,is_binary,{f,282},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,282}.
    {test,is_tagged_tuple,{f,289},[{x,0},3,{atom,error}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,bs_start_match3,{f,289},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,289},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[782,{file,"lib/string.ex"}]},unsigned,big]}],
          {y,0}}.
    {test,bs_get_binary2,
          {f,289},
          2,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[782,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {move,{x,1},{x,0}}.
    {move,{atom,nfkd},{x,1}}.
    {line,[{location,"lib/string.ex",782}]}.
    {call,2,{f,280}}. % normalize/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          3,8,nil,
                          {tr,{x,0},{t_bitstring,1}},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,283}.
    {test,is_binary,{f,279},[{x,0}]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/string.ex",787}]}.
    {call_ext,1,{extfunc,unicode,characters_to_nfkc_binary,1}}.
    {test,is_binary,{f,284},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,284}.
    {test,is_tagged_tuple,{f,290},[{x,0},3,{atom,error}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,bs_start_match3,{f,290},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,290},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[789,{file,"lib/string.ex"}]},unsigned,big]}],
          {y,0}}.
    {test,bs_get_binary2,
          {f,290},
          2,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[789,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {move,{x,1},{x,0}}.
    {move,{atom,nfkc},{x,1}}.
    {line,[{location,"lib/string.ex",789}]}.
    {call,2,{f,280}}. % normalize/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          3,8,nil,
                          {tr,{x,0},{t_bitstring,1}},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,285}.
    {test,is_binary,{f,279},[{x,0}]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/string.ex",766}]}.
    {call_ext,1,{extfunc,unicode,characters_to_nfd_binary,1}}.
    {test,is_binary,{f,286},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,286}.
    {test,is_tagged_tuple,{f,291},[{x,0},3,{atom,error}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,bs_start_match3,{f,291},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,291},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[768,{file,"lib/string.ex"}]},unsigned,big]}],
          {y,0}}.
    {test,bs_get_binary2,
          {f,291},
          2,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[768,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {move,{x,1},{x,0}}.
    {move,{atom,nfd},{x,1}}.
    {line,[{location,"lib/string.ex",768}]}.
    {call,2,{f,280}}. % normalize/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          3,8,nil,
                          {tr,{x,0},{t_bitstring,1}},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,287}.
    {test,is_binary,{f,279},[{x,0}]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/string.ex",773}]}.
    {call_ext,1,{extfunc,unicode,characters_to_nfc_binary,1}}.
    {test,is_binary,{f,288},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,288}.
    {test,is_tagged_tuple,{f,292},[{x,0},3,{atom,error}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,bs_start_match3,{f,292},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,292},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[775,{file,"lib/string.ex"}]},unsigned,big]}],
          {y,0}}.
    {test,bs_get_binary2,
          {f,292},
          2,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[775,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {move,{x,1},{x,0}}.
    {move,{atom,nfc},{x,1}}.
    {line,[{location,"lib/string.ex",775}]}.
    {call,2,{f,280}}. % normalize/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          3,8,nil,
                          {tr,{x,0},{t_bitstring,1}},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,289}.
    {line,[{location,"lib/string.ex",780}]}.
    {case_end,{x,0}}.
  {label,290}.
    {line,[{location,"lib/string.ex",787}]}.
    {case_end,{x,0}}.
  {label,291}.
    {line,[{location,"lib/string.ex",766}]}.
    {case_end,{x,0}}.
  {label,292}.
    {line,[{location,"lib/string.ex",773}]}.
    {case_end,{x,0}}.


{function, pad, 4, 294}.
  {label,293}.
    {line,[{location,"lib/string.ex",1378}]}.
    {func_info,{atom,'Elixir.String'},{atom,pad},4}.
  {label,294}.
    {'%',{var_info,{x,0},[{type,{t_atom,[leading,trailing]}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,any}}]}}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",1379}]}.
    {call,1,{f,219}}. % length/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_ge,
          {f,295},
          [{tr,{x,0},{t_integer,any}},{tr,{y,1},{t_integer,any}}]}.
    {move,{y,2},{x,0}}.
    {deallocate,4}.
    return.
  {label,295}.
    {line,[{location,"lib/string.ex",1384}]}.
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {move,{integer,0},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,nil,{x,4}}.
    {move,{y,0},{x,1}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {call,5,{f,35}}. % build_filler/5
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_list,any,{t_union,none,nil,none,none,{t_bitstring,8}}}}]}}.
    {test,is_eq_exact,{f,296},[{y,3},{atom,trailing}]}.
    {test_heap,2,1}.
    {put_list,{y,2},{x,0},{x,0}}.
    {jump,{f,297}}.
  {label,296}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,2},{x,0}}.
  {label,297}.
    {line,[{location,"lib/string.ex",1390}]}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},4}.


{function, pad_leading, 2, 299}.
  {label,298}.
    {line,[{location,"lib/string.ex",1325}]}.
    {func_info,{atom,'Elixir.String'},{atom,pad_leading},2}.
  {label,299}.
    {move,{literal,[<<" ">>]},{x,2}}.
    {call_only,3,{f,301}}. % pad_leading/3


{function, pad_leading, 3, 301}.
  {label,300}.
    {line,[{location,"lib/string.ex",1327}]}.
    {func_info,{atom,'Elixir.String'},{atom,pad_leading},3}.
  {label,301}.
    {test,is_binary,{f,302},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/string.ex",1902}]}.
    {call,1,{f,115}}. % do_graphemes/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,301},2}. % pad_leading/3
  {label,302}.
    {test,is_nonempty_list,{f,300},[{x,2}]}.
    {test,is_binary,{f,300},[{x,0}]}.
    {test,is_integer,{f,300},[{x,1}]}.
    {test,is_ge,{f,300},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,leading},{x,0}}.
    {call_only,4,{f,294}}. % pad/4


{function, pad_trailing, 2, 304}.
  {label,303}.
    {line,[{location,"lib/string.ex",1367}]}.
    {func_info,{atom,'Elixir.String'},{atom,pad_trailing},2}.
  {label,304}.
    {move,{literal,[<<" ">>]},{x,2}}.
    {call_only,3,{f,306}}. % pad_trailing/3


{function, pad_trailing, 3, 306}.
  {label,305}.
    {line,[{location,"lib/string.ex",1369}]}.
    {func_info,{atom,'Elixir.String'},{atom,pad_trailing},3}.
  {label,306}.
    {test,is_binary,{f,307},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/string.ex",1902}]}.
    {call,1,{f,115}}. % do_graphemes/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,306},2}. % pad_trailing/3
  {label,307}.
    {test,is_nonempty_list,{f,305},[{x,2}]}.
    {test,is_binary,{f,305},[{x,0}]}.
    {test,is_integer,{f,305},[{x,1}]}.
    {test,is_ge,{f,305},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,trailing},{x,0}}.
    {call_only,4,{f,294}}. % pad/4


{function, parts_to_index, 1, 309}.
  {label,308}.
    {line,[{location,"lib/string.ex",523}]}.
    {func_info,{atom,'Elixir.String'},{atom,parts_to_index},1}.
  {label,309}.
    {test,is_eq_exact,{f,310},[{x,0},{atom,infinity}]}.
    {move,{integer,0},{x,0}}.
    return.
  {label,310}.
    {test,is_integer,{f,308},[{x,0}]}.
    {test,is_lt,{f,308},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    return.


{function, 'printable?', 1, 312}.
  {label,311}.
    {line,[{location,"lib/string.ex",320}]}.
    {func_info,{atom,'Elixir.String'},{atom,'printable?'},1}.
  {label,312}.
    {move,{atom,infinity},{x,1}}.
    {call_only,2,{f,314}}. % 'printable?'/2


{function, 'printable?', 2, 314}.
  {label,313}.
    {line,[{location,"lib/string.ex",320}]}.
    {func_info,{atom,'Elixir.String'},{atom,'printable?'},2}.
  {label,314}.
    {test,is_binary,{f,313},[{x,0}]}.
    {test,is_ne_exact,{f,315},[{x,1},{atom,infinity}]}.
    {test,is_integer,{f,313},[{x,1}]}.
    {test,is_ge,{f,313},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
  {label,315}.
    {call_only,2,{f,320}}. % 'recur_printable?'/2


{function, proceed, 2, 317}.
  {label,316}.
    {line,[{location,"lib/string.ex",2821}]}.
    {func_info,{atom,'Elixir.String'},{atom,proceed},2}.
  {label,317}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any},
                                     3 => {t_integer,any}}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_lt,
          {f,318},
          [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"lib/string.ex",2823}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,0}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,1}],{x,2}}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2},{x,1}]}}.
    return.
  {label,318}.
    {line,[{location,"lib/string.ex",2825}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{x,0},{x,3},{x,1}]}}.
    return.


{function, 'recur_printable?', 2, 320}.
  {label,319}.
    {line,[{location,"lib/string.ex",327}]}.
    {func_info,{atom,'Elixir.String'},{atom,'recur_printable?'},2}.
  {label,320}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {test,is_eq_exact,
          {f,321},
          [{tr,{x,1},
               {t_union,{t_atom,[infinity]},none,{t_integer,any},none,none}},
           {integer,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,321}.
    {bs_start_match4,{atom,no_fail},2,{x,0},{x,0}}.
    {bs_get_position,{x,0},{x,2},2}.
    {test,bs_test_tail2,{f,322},[{x,0},0]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,322}.
    {test,bs_get_integer2,
          {f,325},
          3,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[331,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,3}}.
    {select_val,{x,3},
                {f,325},
                {list,[{integer,7},
                       {f,324},
                       {integer,8},
                       {f,324},
                       {integer,9},
                       {f,324},
                       {integer,10},
                       {f,324},
                       {integer,11},
                       {f,324},
                       {integer,12},
                       {f,324},
                       {integer,13},
                       {f,324},
                       {integer,27},
                       {f,324},
                       {integer,32},
                       {f,323},
                       {integer,33},
                       {f,323},
                       {integer,34},
                       {f,323},
                       {integer,35},
                       {f,323},
                       {integer,36},
                       {f,323},
                       {integer,37},
                       {f,323},
                       {integer,38},
                       {f,323},
                       {integer,39},
                       {f,323},
                       {integer,40},
                       {f,323},
                       {integer,41},
                       {f,323},
                       {integer,42},
                       {f,323},
                       {integer,43},
                       {f,323},
                       {integer,44},
                       {f,323},
                       {integer,45},
                       {f,323},
                       {integer,46},
                       {f,323},
                       {integer,47},
                       {f,323},
                       {integer,48},
                       {f,323},
                       {integer,49},
                       {f,323},
                       {integer,50},
                       {f,323},
                       {integer,51},
                       {f,323},
                       {integer,52},
                       {f,323},
                       {integer,53},
                       {f,323},
                       {integer,54},
                       {f,323},
                       {integer,55},
                       {f,323},
                       {integer,56},
                       {f,323},
                       {integer,57},
                       {f,323},
                       {integer,58},
                       {f,323},
                       {integer,59},
                       {f,323},
                       {integer,60},
                       {f,323},
                       {integer,61},
                       {f,323},
                       {integer,62},
                       {f,323},
                       {integer,63},
                       {f,323},
                       {integer,64},
                       {f,323},
                       {integer,65},
                       {f,323},
                       {integer,66},
                       {f,323},
                       {integer,67},
                       {f,323},
                       {integer,68},
                       {f,323},
                       {integer,69},
                       {f,323},
                       {integer,70},
                       {f,323},
                       {integer,71},
                       {f,323},
                       {integer,72},
                       {f,323},
                       {integer,73},
                       {f,323},
                       {integer,74},
                       {f,323},
                       {integer,75},
                       {f,323},
                       {integer,76},
                       {f,323},
                       {integer,77},
                       {f,323},
                       {integer,78},
                       {f,323},
                       {integer,79},
                       {f,323},
                       {integer,80},
                       {f,323},
                       {integer,81},
                       {f,323},
                       {integer,82},
                       {f,323},
                       {integer,83},
                       {f,323},
                       {integer,84},
                       {f,323},
                       {integer,85},
                       {f,323},
                       {integer,86},
                       {f,323},
                       {integer,87},
                       {f,323},
                       {integer,88},
                       {f,323},
                       {integer,89},
                       {f,323},
                       {integer,90},
                       {f,323},
                       {integer,91},
                       {f,323},
                       {integer,92},
                       {f,323},
                       {integer,93},
                       {f,323},
                       {integer,94},
                       {f,323},
                       {integer,95},
                       {f,323},
                       {integer,96},
                       {f,323},
                       {integer,97},
                       {f,323},
                       {integer,98},
                       {f,323},
                       {integer,99},
                       {f,323},
                       {integer,100},
                       {f,323},
                       {integer,101},
                       {f,323},
                       {integer,102},
                       {f,323},
                       {integer,103},
                       {f,323},
                       {integer,104},
                       {f,323},
                       {integer,105},
                       {f,323},
                       {integer,106},
                       {f,323},
                       {integer,107},
                       {f,323},
                       {integer,108},
                       {f,323},
                       {integer,109},
                       {f,323},
                       {integer,110},
                       {f,323},
                       {integer,111},
                       {f,323},
                       {integer,112},
                       {f,323},
                       {integer,113},
                       {f,323},
                       {integer,114},
                       {f,323},
                       {integer,115},
                       {f,323},
                       {integer,116},
                       {f,323},
                       {integer,117},
                       {f,323},
                       {integer,118},
                       {f,323},
                       {integer,119},
                       {f,323},
                       {integer,120},
                       {f,323},
                       {integer,121},
                       {f,323},
                       {integer,122},
                       {f,323},
                       {integer,123},
                       {f,323},
                       {integer,124},
                       {f,323},
                       {integer,125},
                       {f,323},
                       {integer,126},
                       {f,323},
                       {integer,127},
                       {f,324}]}}.
  {label,323}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {bs_get_tail,{x,0},{y,0},2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",332}]}.
    {call,1,{f,77}}. % decrement/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,320},1}. % 'recur_printable?'/2
  {label,324}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {bs_get_tail,{x,0},{y,0},2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",338}]}.
    {call,1,{f,77}}. % decrement/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,320},1}. % 'recur_printable?'/2
  {label,325}.
    {bs_set_position,{x,0},{x,2}}.
    {test,bs_get_utf8,
          {f,327},
          2,
          [{x,0},
           {field_flags,[{anno,[342,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_tail,{x,0},{x,0},3}.
    {test,is_ge,{f,327},[{tr,{x,2},{t_integer,{0,1114111}}},{integer,160}]}.
    {test,is_lt,{f,326},[{integer,55295},{tr,{x,2},{t_integer,{0,1114111}}}]}.
    {test,is_ge,{f,327},[{tr,{x,2},{t_integer,{0,1114111}}},{integer,57344}]}.
    {test,is_lt,{f,326},[{integer,65533},{tr,{x,2},{t_integer,{0,1114111}}}]}.
    {test,is_ge,{f,327},[{tr,{x,2},{t_integer,{0,1114111}}},{integer,65536}]}.
  {label,326}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",346}]}.
    {call,1,{f,77}}. % decrement/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[infinity]},
                                   none,
                                   {t_integer,any},
                                   none,none}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,320},1}. % 'recur_printable?'/2
  {label,327}.
    {move,{atom,false},{x,0}}.
    return.


{function, replace, 3, 329}.
  {label,328}.
    {line,[{location,"lib/string.ex",1521}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace},3}.
  {label,329}.
    {move,nil,{x,3}}.
    {call_only,4,{f,331}}. % replace/4


{function, replace, 4, 331}.
  {label,330}.
    {line,[{location,"lib/string.ex",1521}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace},4}.
  {label,331}.
    {test,is_binary,{f,330},[{x,0}]}.
    {test,is_binary,{f,332},[{x,2}]}.
    {jump,{f,333}}.
  {label,332}.
    {test,is_function2,{f,330},[{x,2},{integer,1}]}.
  {label,333}.
    {test,is_list,{f,330},[{x,3}]}.
    {call_only,4,{f,335}}. % replace_guarded/4


{function, replace_guarded, 4, 335}.
  {label,334}.
    {line,[{location,"lib/string.ex",1528}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace_guarded},4}.
  {label,335}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},[accepts_match_context]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,any}}]}}.
    {test,bs_start_match3,{f,350},4,[{x,1}],{x,4}}.
    {test,bs_test_tail2,{f,341},[{x,4},0]}.
    {test,is_ne_exact,{f,352},[{x,2},{literal,<<>>}]}.
    {test,is_binary,{f,338},[{x,2}]}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{atom,global},{x,1}}.
    {move,{atom,true},{x,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/string.ex",1542}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {select_val,{x,0},
                {f,337},
                {list,[{atom,false},{f,336},{atom,nil},{f,336}]}}.
  {label,336}.
    {line,[{location,"lib/string.ex",1545}]}.
    {bs_create_bin,{f,0},
                   0,0,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{y,0},{t_bitstring,8}},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{y,1},{t_bitstring,8}},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,337}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,200},2}. % intersperse_bin/3
  {label,338}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{atom,global},{x,1}}.
    {move,{atom,true},{x,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/string.ex",1550}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {select_val,{x,0},
                {f,340},
                {list,[{atom,false},{f,339},{atom,nil},{f,339}]}}.
  {label,339}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {move,{literal,<<>>},{x,0}}.
    {line,[{location,"lib/string.ex",1553}]}.
    {call_fun,1}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},1}.
  {label,340}.
    {move,{y,0},{x,1}}.
    {move,{literal,<<>>},{x,0}}.
    {line,[{location,"lib/string.ex",1551}]}.
    {call_fun,1}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,205},2}. % intersperse_fun/3
  {label,341}.
    {allocate,5,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{atom,insert_replaced},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/string.ex",1558}]}.
    {call_ext,2,{extfunc,'Elixir.Keyword',get,2}}.
    {move,{x,0},{y,0}}.
    {select_val,{x,0},
                {f,347},
                {list,[{atom,false},{f,342},{atom,nil},{f,342}]}}.
  {label,342}.
    {move,{atom,global},{x,1}}.
    {move,{atom,true},{x,2}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,0},{y,2}]}}.
    {line,[{location,"lib/string.ex",1568}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {select_val,{x,0},
                {f,345},
                {list,[{atom,false},{f,343},{atom,nil},{f,343}]}}.
  {label,343}.
    {bs_get_tail,{y,1},{x,1},0}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/string.ex",1571}]}.
    {call_ext,2,{extfunc,binary,match,2}}.
    {test,is_eq_exact,{f,344},[{x,0},{atom,nomatch}]}.
    {move,nil,{x,1}}.
    {jump,{f,346}}.
  {label,344}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {jump,{f,346}}.
  {label,345}.
    {bs_get_tail,{y,1},{x,1},0}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/string.ex",1569}]}.
    {call_ext,2,{extfunc,binary,matches,2}}.
    {move,{x,0},{x,1}}.
  {label,346}.
    {move,{y,3},{x,2}}.
    {move,{integer,0},{x,3}}.
    {move,{y,4},{x,0}}.
    {trim,5,0}.
    {line,[{location,"lib/string.ex",1577}]}.
    {call,4,{f,127}}. % do_replace/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.
  {label,347}.
    {move,{literal,<<"String.replace/4 with :insert_replaced option is deprecated. Please use :binary.replace/4 instead or pass an anonymous function as replacement">>},
          {x,0}}.
    {line,[{location,"lib/string.ex",1559}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{atom,global},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/string.ex",1564}]}.
    {call_ext,2,{extfunc,'Elixir.Keyword',get,2}}.
    {test,is_eq_exact,{f,348},[{x,0},{atom,false}]}.
    {move,nil,{x,0}}.
    {jump,{f,349}}.
  {label,348}.
    {move,{literal,[global]},{x,0}}.
  {label,349}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{atom,insert_replaced},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {bs_get_tail,{y,1},{x,1},1}.
    {move,{y,3},{x,2}}.
    {move,{x,0},{x,3}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/string.ex",1565}]}.
    {call_ext_last,4,{extfunc,binary,replace,4},5}.
  {label,350}.
    {test,is_map,{f,351},[{x,1}]}.
    {get_map_elements,{f,353},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,4}]}}.
    {test,is_eq_exact,{f,353},[{x,4},{atom,'Elixir.Regex'}]}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/string.ex",1529}]}.
    {call_ext_only,4,{extfunc,'Elixir.Regex',replace,4}}.
  {label,351}.
    {test,is_nil,{f,353},[{x,1}]}.
  {label,352}.
    return.
  {label,353}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{atom,insert_replaced},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/string.ex",1558}]}.
    {call_ext,2,{extfunc,'Elixir.Keyword',get,2}}.
    {move,{x,0},{y,0}}.
    {select_val,{x,0},
                {f,359},
                {list,[{atom,false},{f,354},{atom,nil},{f,354}]}}.
  {label,354}.
    {move,{atom,global},{x,1}}.
    {move,{atom,true},{x,2}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/string.ex",1568}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {select_val,{x,0},
                {f,357},
                {list,[{atom,false},{f,355},{atom,nil},{f,355}]}}.
  {label,355}.
    {move,{y,3},{x,1}}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/string.ex",1571}]}.
    {call_ext,2,{extfunc,binary,match,2}}.
    {test,is_eq_exact,{f,356},[{x,0},{atom,nomatch}]}.
    {move,nil,{x,1}}.
    {jump,{f,358}}.
  {label,356}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {jump,{f,358}}.
  {label,357}.
    {move,{y,3},{x,1}}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/string.ex",1569}]}.
    {call_ext,2,{extfunc,binary,matches,2}}.
    {move,{x,0},{x,1}}.
  {label,358}.
    {move,{y,2},{x,2}}.
    {move,{integer,0},{x,3}}.
    {move,{y,4},{x,0}}.
    {trim,5,0}.
    {line,[{location,"lib/string.ex",1577}]}.
    {call,4,{f,127}}. % do_replace/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.
  {label,359}.
    {move,{literal,<<"String.replace/4 with :insert_replaced option is deprecated. Please use :binary.replace/4 instead or pass an anonymous function as replacement">>},
          {x,0}}.
    {line,[{location,"lib/string.ex",1559}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{atom,global},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/string.ex",1564}]}.
    {call_ext,2,{extfunc,'Elixir.Keyword',get,2}}.
    {test,is_eq_exact,{f,360},[{x,0},{atom,false}]}.
    {move,nil,{x,0}}.
    {jump,{f,361}}.
  {label,360}.
    {move,{literal,[global]},{x,0}}.
  {label,361}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{atom,insert_replaced},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {line,[{location,"lib/string.ex",1565}]}.
    {call_ext_last,4,{extfunc,binary,replace,4},5}.


{function, replace_leading, 3, 363}.
  {label,362}.
    {line,[{location,"lib/string.ex",991}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace_leading},3}.
  {label,363}.
    {test,is_binary,{f,362},[{x,0}]}.
    {test,is_binary,{f,362},[{x,1}]}.
    {test,is_binary,{f,362},[{x,2}]}.
    {test,is_eq_exact,{f,364},[{tr,{x,1},{t_bitstring,8}},{literal,<<>>}]}.
    {allocate,0,0}.
    {move,{literal,<<"cannot use an empty string as the match to replace">>},
          {x,0}}.
    {line,[{location,"lib/string.ex",994}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,364}.
    {line,[{location,"lib/string.ex",997}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,3}}.
    {line,[{location,"lib/string.ex",998}]}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,8}}],{x,4}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,4},{t_integer,{0,288230376151711743}}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,4}}.
    {move,{integer,0},{x,5}}.
    {call_only,6,{f,366}}. % replace_leading/6


{function, replace_leading, 6, 366}.
  {label,365}.
    {line,[{location,"lib/string.ex",1002}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace_leading},6}.
  {label,366}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,{0,288230376151711743}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,368},[{tr,{x,4},{t_integer,any}},{integer,0}]}.
    {bs_start_match4,{atom,no_fail},6,{x,0},{x,6}}.
    {test,bs_get_binary2,
          {f,367},
          7,
          [{x,6},
           {x,3},
           8,
           {field_flags,[{anno,[1005,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,7}}.
    {bs_get_tail,{x,6},{x,6},8}.
    {test,is_eq_exact,
          {f,367},
          [{tr,{x,7},{t_bitstring,8}},{tr,{x,1},{t_bitstring,8}}]}.
    {line,[{location,"lib/string.ex",1011}]}.
    {gc_bif,'-',
            {f,0},
            7,
            [{tr,{x,4},{t_integer,any}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {line,[{location,"lib/string.ex",1012}]}.
    {gc_bif,'+',{f,0},7,[{tr,{x,5},{t_integer,any}},{integer,1}],{x,5}}.
    {move,{x,0},{x,4}}.
    {move,{x,6},{x,0}}.
    {call_only,6,{f,366}}. % replace_leading/6
  {label,367}.
    {test,is_ge,{f,371},[{tr,{x,5},{t_integer,any}},{integer,0}]}.
    {allocate,1,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/string.ex",1690}]}.
    {call_ext,2,{extfunc,binary,copy,2}}.
    {test,is_eq_exact,{f,370},[{x,0},{literal,<<>>}]}.
    {jump,{f,369}}.
  {label,368}.
    {test,is_ge,{f,371},[{tr,{x,5},{t_integer,any}},{integer,0}]}.
    {allocate,1,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,binary,copy,2}}.
    {test,is_eq_exact,{f,370},[{x,0},{literal,<<>>}]}.
  {label,369}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,370}.
    {line,[{location,"lib/string.ex",1171}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{y,0},{t_bitstring,8}},
                          {atom,all}]}}.
    {deallocate,1}.
    return.
  {label,371}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,582}}. % '-inlined-duplicate/2-'/2


{function, replace_prefix, 3, 373}.
  {label,372}.
    {line,[{location,"lib/string.ex",1112}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace_prefix},3}.
  {label,373}.
    {test,is_binary,{f,372},[{x,0}]}.
    {test,is_binary,{f,372},[{x,1}]}.
    {test,is_binary,{f,372},[{x,2}]}.
    {line,[{location,"lib/string.ex",1114}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,3}}.
    {bs_start_match4,{atom,no_fail},4,{x,0},{x,4}}.
    {test,bs_get_binary2,
          {f,375},
          5,
          [{x,4},
           {x,3},
           8,
           {field_flags,[{anno,[1117,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,3}}.
    {bs_get_tail,{x,4},{x,4},5}.
    {test,is_eq_exact,
          {f,375},
          [{tr,{x,3},{t_bitstring,8}},{tr,{x,1},{t_bitstring,8}}]}.
    {test,is_eq_exact,{f,374},[{tr,{x,2},{t_bitstring,8}},{literal,<<>>}]}.
    {move,{x,4},{x,0}}.
    return.
  {label,374}.
    {line,[{location,"lib/string.ex",1171}]}.
    {bs_create_bin,{f,0},
                   0,5,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{x,2},{t_bitstring,8}},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,4},{t_bitstring,8}},
                          {atom,all}]}}.
    return.
  {label,375}.
    return.


{function, replace_suffix, 3, 377}.
  {label,376}.
    {line,[{location,"lib/string.ex",1154}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace_suffix},3}.
  {label,377}.
    {test,is_binary,{f,376},[{x,0}]}.
    {test,is_binary,{f,376},[{x,1}]}.
    {test,is_binary,{f,376},[{x,2}]}.
    {line,[{location,"lib/string.ex",1156}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,3}}.
    {line,[{location,"lib/string.ex",1157}]}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,8}}],{x,4}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,4},{t_integer,{0,288230376151711743}}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,3}}.
    {bs_start_match4,{atom,no_fail},4,{x,0},{x,4}}.
    {test,bs_get_binary2,
          {f,379},
          5,
          [{x,4},
           {x,3},
           8,
           {field_flags,[{anno,[1160,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,3}}.
    {bs_get_tail,{x,4},{x,4},5}.
    {test,is_eq_exact,
          {f,379},
          [{tr,{x,4},{t_bitstring,8}},{tr,{x,1},{t_bitstring,8}}]}.
    {test,is_eq_exact,{f,378},[{tr,{x,2},{t_bitstring,8}},{literal,<<>>}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,378}.
    {line,[{location,"lib/string.ex",1174}]}.
    {bs_create_bin,{f,0},
                   0,4,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{x,3},{t_bitstring,8}},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,2},{t_bitstring,8}},
                          {atom,all}]}}.
    return.
  {label,379}.
    return.


{function, replace_trailing, 3, 381}.
  {label,380}.
    {line,[{location,"lib/string.ex",1050}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace_trailing},3}.
  {label,381}.
    {test,is_binary,{f,380},[{x,0}]}.
    {test,is_binary,{f,380},[{x,1}]}.
    {test,is_binary,{f,380},[{x,2}]}.
    {test,is_eq_exact,{f,382},[{tr,{x,1},{t_bitstring,8}},{literal,<<>>}]}.
    {allocate,0,0}.
    {move,{literal,<<"cannot use an empty string as the match to replace">>},
          {x,0}}.
    {line,[{location,"lib/string.ex",1053}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,382}.
    {line,[{location,"lib/string.ex",1056}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,3}}.
    {line,[{location,"lib/string.ex",1057}]}.
    {gc_bif,byte_size,{f,0},4,[{tr,{x,0},{t_bitstring,8}}],{x,4}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,4},{t_integer,{0,288230376151711743}}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,4}}.
    {move,{integer,0},{x,5}}.
    {swap,{x,3},{x,4}}.
    {call_only,6,{f,384}}. % replace_trailing/6


{function, replace_trailing, 6, 384}.
  {label,383}.
    {line,[{location,"lib/string.ex",1061}]}.
    {func_info,{atom,'Elixir.String'},{atom,replace_trailing},6}.
  {label,384}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_integer,{0,288230376151711743}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_integer,any}}]}}.
    {test,is_ge,{f,386},[{tr,{x,3},{t_integer,any}},{integer,0}]}.
    {bs_start_match4,{atom,no_fail},6,{x,0},{x,6}}.
    {test,bs_get_binary2,
          {f,385},
          7,
          [{x,6},
           {x,3},
           8,
           {field_flags,[{anno,[1064,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,7}}.
    {bs_get_tail,{x,6},{x,6},8}.
    {test,is_eq_exact,
          {f,385},
          [{tr,{x,6},{t_bitstring,8}},{tr,{x,1},{t_bitstring,8}}]}.
    {line,[{location,"lib/string.ex",1069}]}.
    {gc_bif,'-',
            {f,0},
            8,
            [{tr,{x,3},{t_integer,any}},
             {tr,{x,4},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {line,[{location,"lib/string.ex",1071}]}.
    {gc_bif,'+',{f,0},8,[{tr,{x,5},{t_integer,any}},{integer,1}],{x,5}}.
    {move,{x,0},{x,3}}.
    {move,{x,7},{x,0}}.
    {call_only,6,{f,384}}. % replace_trailing/6
  {label,385}.
    {test,is_ge,{f,389},[{tr,{x,5},{t_integer,any}},{integer,0}]}.
    {allocate,1,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/string.ex",1690}]}.
    {call_ext,2,{extfunc,binary,copy,2}}.
    {test,is_eq_exact,{f,388},[{x,0},{literal,<<>>}]}.
    {jump,{f,387}}.
  {label,386}.
    {test,is_ge,{f,389},[{tr,{x,5},{t_integer,any}},{integer,0}]}.
    {allocate,1,6}.
    {move,{x,0},{y,0}}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,binary,copy,2}}.
    {test,is_eq_exact,{f,388},[{x,0},{literal,<<>>}]}.
  {label,387}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,388}.
    {line,[{location,"lib/string.ex",1174}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{y,0},{t_bitstring,8}},
                          {atom,all},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,1}.
    return.
  {label,389}.
    {move,{x,5},{x,1}}.
    {move,{x,2},{x,0}}.
    {call_only,2,{f,582}}. % '-inlined-duplicate/2-'/2


{function, reverse, 1, 391}.
  {label,390}.
    {line,[{location,"lib/string.ex",1657}]}.
    {func_info,{atom,'Elixir.String'},{atom,reverse},1}.
  {label,391}.
    {test,is_binary,{f,390},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/string.ex",1658}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,132},0}. % do_reverse/2


{function, rjust, 2, 393}.
  {label,392}.
    {line,[{location,"lib/string.ex",1420}]}.
    {func_info,{atom,'Elixir.String'},{atom,rjust},2}.
  {label,393}.
    {move,{integer,32},{x,2}}.
    {call_only,3,{f,395}}. % rjust/3


{function, rjust, 3, 395}.
  {label,394}.
    {line,[{location,"lib/string.ex",1426}]}.
    {func_info,{atom,'Elixir.String'},{atom,rjust},3}.
  {label,395}.
    {test,is_integer,{f,394},[{x,2}]}.
    {test,is_integer,{f,394},[{x,1}]}.
    {test,is_ge,{f,394},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/string.ex",1427}]}.
    {bs_create_bin,{f,0},
                   2,3,1,
                   {x,2},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,2},{t_integer,any}},
                          {atom,undefined}]}}.
    {put_list,{x,2},nil,{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,leading},{x,0}}.
    {call_only,4,{f,294}}. % pad/4


{function, rstrip, 1, 397}.
  {label,396}.
    {line,[{location,"lib/string.ex",957}]}.
    {func_info,{atom,'Elixir.String'},{atom,rstrip},1}.
  {label,397}.
    {call_ext_only,1,{extfunc,'Elixir.String.Break',trim_trailing,1}}.


{function, rstrip, 2, 399}.
  {label,398}.
    {line,[{location,"lib/string.ex",961}]}.
    {func_info,{atom,'Elixir.String'},{atom,rstrip},2}.
  {label,399}.
    {test,is_integer,{f,398},[{x,1}]}.
    {line,[{location,"lib/string.ex",962}]}.
    {bs_create_bin,{f,0},
                   0,2,1,
                   {x,1},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,1},{t_integer,any}},
                          {atom,undefined}]}}.
    {move,{literal,<<>>},{x,2}}.
    {call_only,3,{f,381}}. % replace_trailing/3


{function, slice, 2, 401}.
  {label,400}.
    {line,[{location,"lib/string.ex",2195}]}.
    {func_info,{atom,'Elixir.String'},{atom,slice},2}.
  {label,401}.
    {test,is_map,{f,400},[{x,1}]}.
    {get_map_elements,{f,400},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,400},[{x,2},{atom,'Elixir.Range'}]}.
    {get_map_elements,{f,404},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,step},{x,2}]}}.
    {test,is_binary,{f,400},[{x,0}]}.
    {test,is_lt,{f,402},[{integer,0},{x,2}]}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,3}}.
    {move,{x,4},{x,2}}.
    {call_only,4,{f,421}}. % slice_range/4
  {label,402}.
    {test,is_eq,{f,403},[{x,2},{integer,-1}]}.
    {test,is_lt,{f,403},[{x,4},{x,3}]}.
    {move,{x,4},{x,2}}.
    {move,{x,3},{x,1}}.
    {move,{integer,1},{x,3}}.
    {call_only,4,{f,421}}. % slice_range/4
  {label,403}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",2206}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"String.slice/2 does not accept ranges with negative steps, got: ">>},
                          {integer,64},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {line,[{location,"lib/string.ex",2205}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,404}.
    {test,is_binary,{f,400},[{x,0}]}.
    {test,is_ge,{f,405},[{x,4},{x,3}]}.
    {move,{integer,1},{x,2}}.
    {jump,{f,406}}.
  {label,405}.
    {move,{integer,-1},{x,2}}.
  {label,406}.
    {put_map_assoc,{f,0},{x,1},{x,1},3,{list,[{atom,step},{x,2}]}}.
    {call_only,2,{f,401}}. % slice/2


{function, slice, 3, 408}.
  {label,407}.
    {line,[{location,"lib/string.ex",2110}]}.
    {func_info,{atom,'Elixir.String'},{atom,slice},3}.
  {label,408}.
    {test,is_eq_exact,{f,409},[{x,2},{integer,0}]}.
    {move,{literal,<<>>},{x,0}}.
    return.
  {label,409}.
    {test,is_binary,{f,407},[{x,0}]}.
    {test,is_integer,{f,407},[{x,1}]}.
    {test,is_integer,{f,407},[{x,2}]}.
    {test,is_ge,{f,410},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,407},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {call_only,3,{f,136}}. % do_slice/3
  {label,410}.
    {test,is_ge,{f,407},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"lib/string.ex",2123}]}.
    {call,1,{f,219}}. % length/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {gc_bif,'+',
            {f,0},
            1,
            [{tr,{x,0},{t_integer,any}},{tr,{y,1},{t_integer,any}}],
            {x,0}}.
    {move,{integer,0},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,136},3}. % do_slice/3


{function, slice_every, 3, 412}.
  {label,411}.
    {line,[{location,"lib/string.ex",2266}]}.
    {func_info,{atom,'Elixir.String'},{atom,slice_every},3}.
  {label,412}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_eq_exact,{f,413},[{x,2},{integer,1}]}.
    return.
  {label,413}.
    {move,nil,{x,3}}.
    {call_only,4,{f,415}}. % slice_every/4


{function, slice_every, 4, 415}.
  {label,414}.
    {line,[{location,"lib/string.ex",2269}]}.
    {func_info,{atom,'Elixir.String'},{atom,slice_every},4}.
  {label,415}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_lt,{f,418},[{integer,0},{tr,{x,1},number}]}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {line,[{location,"lib/string.ex",2270}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,416},[{x,0}]}.
    {get_list,{x,0},{y,1},{x,0}}.
    {move,{y,3},{x,1}}.
    {line,[{location,"lib/string.ex",2273}]}.
    {call,2,{f,166}}. % drop/2
    {line,[{location,"lib/string.ex",2274}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,4},number},{y,3}],{x,1}}.
    {test_heap,2,2}.
    {put_list,{y,1},{y,2},{x,3}}.
    {move,{y,3},{x,2}}.
    {call_last,4,{f,415},5}. % slice_every/4
  {label,416}.
    {test,is_tuple,{f,417},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,419},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,419},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,419},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[2279,{file,"lib/string.ex"}]},unsigned,big]}],
          {y,1}}.
    {bs_get_tail,{x,1},{y,0},2}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/string.ex",2915}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {move,{y,0},{x,2}}.
    {move,{x,0},{y,2}}.
    {move,{y,3},{x,1}}.
    {trim,1,4}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/string.ex",2281}]}.
    {call,2,{f,166}}. % drop/2
    {gc_bif,'-',{f,0},1,[{tr,{y,3},number},{y,2}],{x,1}}.
    {move,nil,{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,0},{y,3}}.
    {move,{y,1},{y,2}}.
    {trim,2,2}.
    {call,4,{f,415}}. % slice_every/4
    {line,[{location,"lib/string.ex",2280}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,1},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,417}.
    {test,is_nil,{f,419},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {trim,5,0}.
    {line,[{location,"lib/string.ex",2915}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,unicode,characters_to_binary,1},0}.
  {label,418}.
    {allocate,0,4}.
    {move,{x,3},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,unicode,characters_to_binary,1},0}.
  {label,419}.
    {line,[{location,"lib/string.ex",2270}]}.
    {case_end,{x,0}}.


{function, slice_range, 4, 421}.
  {label,420}.
    {line,[{location,"lib/string.ex",2217}]}.
    {func_info,{atom,'Elixir.String'},{atom,slice_range},4}.
  {label,421}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {test,is_eq_exact,{f,422},[{tr,{x,0},{t_bitstring,8}},{literal,<<>>}]}.
    return.
  {label,422}.
    {test,is_ge,{f,427},[{x,1},{integer,0}]}.
    {test,is_ge,{f,423},[{x,2},{integer,0}]}.
    {test,is_lt,{f,423},[{x,2},{x,1}]}.
    {move,{literal,<<>>},{x,0}}.
    return.
  {label,423}.
    {allocate,6,4}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {line,[{location,"lib/string.ex",2224}]}.
    {call,2,{f,41}}. % byte_size_remaining_at/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {line,[{location,"lib/string.ex",2225}]}.
    {gc_bif,byte_size,{f,0},1,[{tr,{y,5},{t_bitstring,8}}],{x,1}}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{0,288230376151711743}}},
             {tr,{x,0},{t_integer,any}}],
            {x,1}}.
    {gc_bif,binary_part,
            {f,0},
            2,
            [{tr,{y,5},{t_bitstring,8}},
             {tr,{x,1},{t_integer,any}},
             {tr,{x,0},{t_integer,any}}],
            {y,1}}.
    {move,{x,0},{y,0}}.
    {test,is_eq,{f,424},[{y,3},{integer,-1}]}.
    {line,[{location,"lib/string.ex",2229}]}.
    {gc_bif,byte_size,{f,0},0,[{tr,{y,1},{t_bitstring,8}}],{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,412},6}. % slice_every/3
  {label,424}.
    {test,is_ge,{f,426},[{y,3},{integer,0}]}.
    {test,is_eq,{f,425},[{y,2},{integer,1}]}.
    {line,[{location,"lib/string.ex",2232}]}.
    {gc_bif,'-',{f,0},0,[{y,3},{y,4}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,1}}.
    {move,{y,0},{y,5}}.
    {move,{y,1},{y,4}}.
    {trim,4,2}.
    {move,{y,0},{x,0}}.
    {call,2,{f,41}}. % byte_size_remaining_at/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {line,[{location,"lib/string.ex",2233}]}.
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {gc_bif,binary_part,
            {f,0},
            1,
            [{tr,{y,0},{t_bitstring,8}},
             {integer,0},
             {tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {deallocate,2}.
    return.
  {label,425}.
    {line,[{location,"lib/string.ex",2236}]}.
    {gc_bif,'-',{f,0},0,[{y,3},{y,4}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,412},6}. % slice_every/3
  {label,426}.
    {move,{integer,0},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,1},{x,0}}.
    {move,{y,2},{y,4}}.
    {trim,4,2}.
    {line,[{location,"lib/string.ex",2240}]}.
    {call,3,{f,429}}. % slice_range_negative/3
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {line,[{location,"lib/string.ex",2241}]}.
    {gc_bif,byte_size,{f,0},1,[{tr,{y,1},{t_bitstring,8}}],{x,1}}.
    {move,{y,0},{x,2}}.
    {call_last,3,{f,412},2}. % slice_every/3
  {label,427}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/string.ex",2247}]}.
    {call,3,{f,429}}. % slice_range_negative/3
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {line,[{location,"lib/string.ex",2248}]}.
    {gc_bif,byte_size,{f,0},1,[{tr,{y,1},{t_bitstring,8}}],{x,1}}.
    {move,{y,0},{x,2}}.
    {call_last,3,{f,412},2}. % slice_every/3


{function, slice_range_negative, 3, 429}.
  {label,428}.
    {line,[{location,"lib/string.ex",2251}]}.
    {func_info,{atom,'Elixir.String'},{atom,slice_range_negative},3}.
  {label,429}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}}]}}.
    {allocate,5,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{integer,0},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/string.ex",2252}]}.
    {call,3,{f,12}}. % acc_bytes/3
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,{t_integer,any},nil},
                                     2 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/string.ex",2253}]}.
    {call,2,{f,19}}. % add_if_negative/2
    {move,{integer,0},{x,1}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {move,{y,2},{x,2}}.
    {move,{x,0},{y,3}}.
    {move,{y,0},{x,1}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/string.ex",2254}]}.
    {call,2,{f,19}}. % add_if_negative/2
    {test,is_ge,{f,430},[{x,0},{y,3}]}.
    {test,is_lt,{f,431},[{tr,{y,0},{t_integer,any}},{y,3}]}.
  {label,430}.
    {move,{literal,<<>>},{x,0}}.
    {deallocate,5}.
    return.
  {label,431}.
    {line,[{location,"lib/string.ex",2259}]}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
    {move,{y,0},{x,1}}.
    {call_ext,2,{extfunc,erlang,min,2}}.
    {line,[{location,"lib/string.ex",2260}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},{t_integer,any}},{x,0}],{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,0}}.
    {trim,2,3}.
    {call_ext,2,{extfunc,'Elixir.Enum',drop,2}}.
    {line,[{location,"lib/string.ex",2261}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{y,1}],{x,2}}.
    {move,{integer,0},{x,1}}.
    {trim,2,1}.
    {call,3,{f,453}}. % split_bytes/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => number}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"lib/string.ex",2262}]}.
    {gc_bif,binary_part,
            {f,0},
            2,
            [{tr,{y,0},{t_bitstring,8}},{x,0},{tr,{x,1},number}],
            {x,0}}.
    {deallocate,1}.
    return.


{function, split, 1, 433}.
  {label,432}.
    {line,[{location,"lib/string.ex",378}]}.
    {func_info,{atom,'Elixir.String'},{atom,split},1}.
  {label,433}.
    {call_ext_only,1,{extfunc,'Elixir.String.Break',split,1}}.


{function, split, 2, 435}.
  {label,434}.
    {line,[{location,"lib/string.ex",477}]}.
    {func_info,{atom,'Elixir.String'},{atom,split},2}.
  {label,435}.
    {move,nil,{x,2}}.
    {call_only,3,{f,437}}. % split/3


{function, split, 3, 437}.
  {label,436}.
    {line,[{location,"lib/string.ex",479}]}.
    {func_info,{atom,'Elixir.String'},{atom,split},3}.
  {label,437}.
    {test,is_eq_exact,{f,439},[{x,1},{literal,<<>>}]}.
    {test,is_binary,{f,436},[{x,0}]}.
    {test,is_list,{f,436},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{atom,parts},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,infinity},{x,2}}.
    {line,[{location,"lib/string.ex",484}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {line,[{location,"lib/string.ex",485}]}.
    {call,1,{f,309}}. % parts_to_index/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {swap,{y,0},{x,0}}.
    {move,{atom,false},{x,2}}.
    {move,{atom,trim},{x,1}}.
    {line,[{location,"lib/string.ex",486}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {test,is_eq_exact,{f,438},[{x,0},{atom,false}]}.
    {test,is_ne_exact,{f,438},[{tr,{y,0},{t_integer,any}},{integer,1}]}.
    {line,[{location,"lib/string.ex",489}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{atom,false},{x,1}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {call,3,{f,462}}. % split_empty/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{literal,<<>>},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,438}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,462},2}. % split_empty/3
  {label,439}.
    {test,is_map,{f,440},[{x,1}]}.
    {get_map_elements,{f,443},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_eq_exact,{f,443},[{x,3},{atom,'Elixir.Regex'}]}.
    {test,is_binary,{f,436},[{x,0}]}.
    {test,is_list,{f,436},[{x,2}]}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/string.ex",480}]}.
    {call_ext_only,3,{extfunc,'Elixir.Regex',split,3}}.
  {label,440}.
    {test,is_nil,{f,443},[{x,1}]}.
    {test,is_binary,{f,436},[{x,0}]}.
    {test,is_list,{f,436},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {test,is_eq_exact,{f,442},[{tr,{x,0},{t_bitstring,8}},{literal,<<>>}]}.
    {move,{atom,trim},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,false},{x,2}}.
    {line,[{location,"lib/string.ex",496}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {select_val,{x,0},
                {f,441},
                {list,[{atom,false},{f,442},{atom,nil},{f,442}]}}.
  {label,441}.
    {move,nil,{x,0}}.
    {deallocate,1}.
    return.
  {label,442}.
    {test_heap,2,0}.
    {put_list,{y,0},nil,{x,0}}.
    {deallocate,1}.
    return.
  {label,443}.
    {test,is_binary,{f,436},[{x,0}]}.
    {test,is_list,{f,436},[{x,2}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{atom,parts},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,infinity},{x,2}}.
    {line,[{location,"lib/string.ex",504}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {swap,{y,1},{x,0}}.
    {move,{atom,false},{x,2}}.
    {move,{atom,trim},{x,1}}.
    {line,[{location,"lib/string.ex",505}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {move,{x,0},{y,0}}.
    {test,is_atom,{f,446},[{y,1}]}.
    {test,is_eq_exact,{f,447},[{tr,{y,1},{t_atom,any}},{atom,infinity}]}.
    {select_val,{x,0},
                {f,447},
                {list,[{atom,false},{f,445},{atom,true},{f,444}]}}.
  {label,444}.
    {move,{y,2},{x,1}}.
    {move,{literal,[global,trim_all]},{x,2}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/string.ex",512}]}.
    {call_ext_last,3,{extfunc,binary,split,3},4}.
  {label,445}.
    {move,{y,2},{x,1}}.
    {move,{literal,[global]},{x,2}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/string.ex",509}]}.
    {call_ext_last,3,{extfunc,binary,split,3},4}.
  {label,446}.
    {test,is_eq_exact,{f,447},[{y,1},{integer,2}]}.
    {test,is_eq_exact,{f,447},[{x,0},{atom,false}]}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/string.ex",515}]}.
    {call_ext_last,2,{extfunc,binary,split,2},4}.
  {label,447}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/string.ex",518}]}.
    {call,1,{f,254}}. % maybe_compile_pattern/1
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,3}.
    {line,[{location,"lib/string.ex",519}]}.
    {call,1,{f,309}}. % parts_to_index/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,457},3}. % split_each/4


{function, split_at, 2, 449}.
  {label,448}.
    {line,[{location,"lib/string.ex",659}]}.
    {func_info,{atom,'Elixir.String'},{atom,split_at},2}.
  {label,449}.
    {test,is_binary,{f,448},[{x,0}]}.
    {test,is_integer,{f,448},[{x,1}]}.
    {test,is_ge,{f,450},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {call_only,2,{f,138}}. % do_split_at/2
  {label,450}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/string.ex",666}]}.
    {call,1,{f,219}}. % length/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {gc_bif,'+',
            {f,0},
            1,
            [{tr,{x,0},{t_integer,any}},{tr,{y,0},{t_integer,any}}],
            {x,0}}.
    {test,is_ge,{f,451},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,138},2}. % do_split_at/2
  {label,451}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{literal,<<>>},{y,1}]}}.
    {deallocate,2}.
    return.


{function, split_bytes, 3, 453}.
  {label,452}.
    {line,[{location,"lib/string.ex",2310}]}.
    {func_info,{atom,'Elixir.String'},{atom,split_bytes},3}.
  {label,453}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {'%',{var_info,{x,2},[{type,number}]}}.
    {test,is_eq_exact,{f,454},[{tr,{x,2},number},{integer,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,'Elixir.Enum',sum,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,454}.
    {test,is_nonempty_list,{f,455},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {line,[{location,"lib/string.ex",2312}]}.
    {gc_bif,'+',{f,0},4,[{x,3},{tr,{x,1},number}],{x,1}}.
    {gc_bif,'-',{f,0},3,[{tr,{x,2},number},{integer,1}],{x,2}}.
    {call_only,3,{f,453}}. % split_bytes/3
  {label,455}.
    {test,is_nil,{f,452},[{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},{integer,0}]}}.
    return.


{function, split_each, 4, 457}.
  {label,456}.
    {line,[{location,"lib/string.ex",538}]}.
    {func_info,{atom,'Elixir.String'},{atom,split_each},4}.
  {label,457}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,458},[{x,0},{literal,<<>>}]}.
    {test,is_eq_exact,{f,458},[{x,2},{atom,true}]}.
    {test,is_eq_exact,{f,459},[{tr,{x,3},{t_integer,any}},{integer,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,458}.
    {test,is_eq_exact,{f,459},[{tr,{x,3},{t_integer,any}},{integer,1}]}.
    {test,is_binary,{f,459},[{x,0}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.
  {label,459}.
    {allocate,4,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/string.ex",542}]}.
    {call,3,{f,141}}. % do_splitter/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,
                                   {t_tuple,2,true,#{}},
                                   none}}]}}.
    {test,is_tuple,
          {f,460},
          [{tr,{x,0},
               {t_union,{t_atom,[nil]},none,none,{t_tuple,2,true,#{}},none}}]}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {line,[{location,"lib/string.ex",543}]}.
    {gc_bif,'-',{f,0},1,[{tr,{y,1},{t_integer,any}},{integer,1}],{x,3}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {call,4,{f,457}}. % split_each/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,460}.
    {move,nil,{x,0}}.
    {deallocate,4}.
    return.


{function, split_empty, 3, 462}.
  {label,461}.
    {line,[{location,"lib/string.ex",526}]}.
    {func_info,{atom,'Elixir.String'},{atom,split_empty},3}.
  {label,462}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,463},[{x,0},{literal,<<>>}]}.
    {test,is_eq_exact,{f,463},[{x,1},{atom,true}]}.
    {test,is_eq_exact,{f,464},[{tr,{x,2},{t_integer,any}},{integer,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,463}.
    {test,is_eq_exact,{f,464},[{tr,{x,2},{t_integer,any}},{integer,1}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.
  {label,464}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/string.ex",530}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,470},[{x,0}]}.
    {get_list,{x,0},{x,0},{y,1}}.
    {test,is_nil,{f,467},[{y,1}]}.
    {test,is_integer,{f,465},[{x,0}]}.
    {line,[{location,"lib/string.ex",2886}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,0},{t_integer,any}},
                          {atom,undefined}]}}.
    {move,{x,0},{y,1}}.
    {jump,{f,466}}.
  {label,465}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/string.ex",2887}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {move,{x,0},{y,1}}.
  {label,466}.
    {line,[{location,"lib/string.ex",531}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {move,{literal,<<>>},{x,0}}.
    {call,3,{f,462}}. % split_empty/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,467}.
    {test,is_integer,{f,468},[{x,0}]}.
    {line,[{location,"lib/string.ex",2886}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,utf8},
                          1,0,nil,
                          {tr,{x,0},{t_integer,any}},
                          {atom,undefined}]}}.
    {move,{x,0},{y,0}}.
    {jump,{f,469}}.
  {label,468}.
    {line,[{location,"lib/string.ex",2887}]}.
    {call_ext,1,{extfunc,unicode,characters_to_binary,1}}.
    {move,{x,0},{y,0}}.
  {label,469}.
    {line,[{location,"lib/string.ex",532}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {call,3,{f,462}}. % split_empty/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,470}.
    {test,is_tuple,{f,471},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,472},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,472},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,472},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[534,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_tail,{x,1},{x,0},3}.
    {line,[{location,"lib/string.ex",534}]}.
    {bs_create_bin,{f,0},
                   0,3,1,
                   {y,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {gc_bif,'-',{f,0},1,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {call,3,{f,462}}. % split_empty/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,471}.
    {test,is_nil,{f,472},[{x,0}]}.
    {move,{y,3},{x,1}}.
    {move,{integer,1},{x,2}}.
    {move,{literal,<<>>},{x,0}}.
    {call_last,3,{f,462},4}. % split_empty/3
  {label,472}.
    {line,[{location,"lib/string.ex",530}]}.
    {case_end,{x,0}}.


{function, splitter, 2, 474}.
  {label,473}.
    {line,[{location,"lib/string.ex",582}]}.
    {func_info,{atom,'Elixir.String'},{atom,splitter},2}.
  {label,474}.
    {move,nil,{x,2}}.
    {call_only,3,{f,476}}. % splitter/3


{function, splitter, 3, 476}.
  {label,475}.
    {line,[{location,"lib/string.ex",584}]}.
    {func_info,{atom,'Elixir.String'},{atom,splitter},3}.
  {label,476}.
    {test,is_eq_exact,{f,479},[{x,1},{literal,<<>>}]}.
    {test,is_binary,{f,475},[{x,0}]}.
    {test,is_list,{f,475},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{atom,trim},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,false},{x,2}}.
    {line,[{location,"lib/string.ex",585}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {select_val,{x,0},
                {f,478},
                {list,[{atom,false},{f,477},{atom,nil},{f,477}]}}.
  {label,477}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,566},0,0,{x,1},{list,[{y,0}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,#{}},
                     none}}]}}.
    {move,{atom,match},{x,0}}.
    {line,[{location,"lib/string.ex",588}]}.
    {call_ext_last,2,{extfunc,'Elixir.Stream',unfold,2},1}.
  {label,478}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
    {make_fun3,{f,264},0,0,{x,1},{list,[]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,#{}},
                     none}}]}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/string.ex",586}]}.
    {call_ext_last,2,{extfunc,'Elixir.Stream',unfold,2},1}.
  {label,479}.
    {test,is_nil,{f,482},[{x,1}]}.
    {test,is_binary,{f,475},[{x,0}]}.
    {test,is_list,{f,475},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {test,is_eq_exact,{f,481},[{tr,{x,0},{t_bitstring,8}},{literal,<<>>}]}.
    {move,{atom,trim},{x,1}}.
    {move,{x,2},{x,0}}.
    {move,{atom,false},{x,2}}.
    {line,[{location,"lib/string.ex",593}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {select_val,{x,0},
                {f,480},
                {list,[{atom,false},{f,481},{atom,nil},{f,481}]}}.
  {label,480}.
    {move,{integer,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/string.ex",594}]}.
    {call_ext_last,2,{extfunc,'Elixir.Stream',duplicate,2},1}.
  {label,481}.
    {move,{integer,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lib/string.ex",596}]}.
    {call_ext_last,2,{extfunc,'Elixir.Stream',duplicate,2},1}.
  {label,482}.
    {test,is_binary,{f,475},[{x,0}]}.
    {test,is_list,{f,475},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/string.ex",601}]}.
    {call,1,{f,254}}. % maybe_compile_pattern/1
    {swap,{y,0},{x,0}}.
    {move,{atom,false},{x,2}}.
    {move,{atom,trim},{x,1}}.
    {line,[{location,"lib/string.ex",602}]}.
    {call_ext,3,{extfunc,'Elixir.Keyword',get,3}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,564},0,0,{x,1},{list,[{y,0},{x,0}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,#{}},
                     none}}]}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/string.ex",603}]}.
    {call_ext_last,2,{extfunc,'Elixir.Stream',unfold,2},2}.


{function, 'starts_with?', 2, 484}.
  {label,483}.
    {line,[{location,"lib/string.ex",2346}]}.
    {func_info,{atom,'Elixir.String'},{atom,'starts_with?'},2}.
  {label,484}.
    {test,is_binary,{f,483},[{x,0}]}.
    {test,is_binary,{f,486},[{x,1}]}.
    {line,[{location,"lib/string.ex",2347}]}.
    {gc_bif,byte_size,{f,0},2,[{tr,{x,0},{t_bitstring,8}}],{x,2}}.
    {line,[{location,"lib/string.ex",2362}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,1},{t_bitstring,8}}],{x,3}}.
    {test,is_ge,
          {f,485},
          [{tr,{x,2},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {line,[{location,"lib/string.ex",2365}]}.
    {gc_bif,binary_part,
            {f,0},
            4,
            [{tr,{x,0},{t_bitstring,8}},
             {integer,0},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {bif,'=:=',
         {f,0},
         [{tr,{x,1},{t_bitstring,8}},{tr,{x,0},{t_bitstring,8}}],
         {x,0}}.
    return.
  {label,485}.
    {move,{atom,false},{x,0}}.
    return.
  {label,486}.
    {test,is_list,{f,487},[{x,1}]}.
    {line,[{location,"lib/string.ex",2351}]}.
    {gc_bif,byte_size,{f,0},2,[{tr,{x,0},{t_bitstring,8}}],{x,2}}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},3}.
    {make_fun3,{f,560},0,0,{x,0},{list,[{x,0},{x,2}]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/string.ex",2352}]}.
    {call_ext_only,2,{extfunc,'Elixir.Enum','any?',2}}.
  {label,487}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{literal,<<"compiled patterns are deprecated in starts_with?">>},
          {x,0}}.
    {line,[{location,"lib/string.ex",2356}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/string.ex",2357}]}.
    {call_ext,2,{extfunc,binary,match,2}}.
    {test,is_tuple,{f,488},[{x,0}]}.
    {test,test_arity,{f,488},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{integer,0}],{x,0}}.
    {deallocate,2}.
    return.
  {label,488}.
    {move,{atom,false},{x,0}}.
    {deallocate,2}.
    return.


{function, string_to_bag, 3, 490}.
  {label,489}.
    {line,[{location,"lib/string.ex",2708}]}.
    {func_info,{atom,'Elixir.String'},{atom,string_to_bag},3}.
  {label,490}.
    {'%',{var_info,{x,1},[{type,{t_map,any,{t_integer,any}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {line,[{location,"lib/string.ex",2709}]}.
    {call_ext,1,{extfunc,unicode_util,gc,1}}.
    {test,is_nonempty_list,{f,491},[{x,0}]}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/string.ex",2710}]}.
    {call,2,{f,32}}. % bag_store/2
    {'%',{var_info,{x,0},[{type,{t_map,any,{t_integer,any}}}]}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,490},2}. % string_to_bag/3
  {label,491}.
    {test,is_tuple,{f,492},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,493},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,bs_start_match3,{f,493},2,[{x,1}],{x,1}}.
    {test,bs_get_integer2,
          {f,493},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[2712,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,2}}.
    {bs_get_tail,{x,1},{y,0},3}.
    {line,[{location,"lib/string.ex",2712}]}.
    {bs_create_bin,{f,0},
                   0,3,1,
                   {x,1},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {call,2,{f,32}}. % bag_store/2
    {'%',{var_info,{x,0},[{type,{t_map,any,{t_integer,any}}}]}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,490},2}. % string_to_bag/3
  {label,492}.
    {test,is_nil,{f,493},[{x,0}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,2},{y,1}]}}.
    {deallocate,3}.
    return.
  {label,493}.
    {line,[{location,"lib/string.ex",2709}]}.
    {case_end,{x,0}}.


{function, strip, 1, 495}.
  {label,494}.
    {line,[{location,"lib/string.ex",1188}]}.
    {func_info,{atom,'Elixir.String'},{atom,strip},1}.
  {label,495}.
    {call_only,1,{f,520}}. % trim/1


{function, strip, 2, 497}.
  {label,496}.
    {line,[{location,"lib/string.ex",1194}]}.
    {func_info,{atom,'Elixir.String'},{atom,strip},2}.
  {label,497}.
    {line,[{location,"lib/string.ex",1195}]}.
    {bs_create_bin,{f,0},
                   0,2,1,
                   {x,1},
                   {list,[{atom,utf8},1,0,nil,{x,1},{atom,undefined}]}}.
    {call_only,2,{f,522}}. % trim/2


{function, submatch, 5, 499}.
  {label,498}.
    {line,[{location,"lib/string.ex",2799}]}.
    {func_info,{atom,'Elixir.String'},{atom,submatch},5}.
  {label,499}.
    {'%',{var_info,{x,2},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any}}}}]}}.
    {'%',{var_info,{x,3},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any},
                                     3 => {t_integer,any}}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_integer,any}}]}}.
    {allocate,4,5}.
    {move,{x,4},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/string.ex",2800}]}.
    {call,3,{f,80}}. % detect/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,
                                   {t_tuple,2,true,#{1 => {t_integer,any}}},
                                   none}}]}}.
    {test,is_tuple,
          {f,500},
          [{tr,{x,0},
               {t_union,{t_atom,[nil]},
                        none,none,
                        {t_tuple,2,true,#{1 => {t_integer,any}}},
                        none}}]}.
    {get_tuple_element,{y,2},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,3}}.
    {line,[{location,"lib/string.ex",2805}]}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{y,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,1}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {gc_bif,'+',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,1}}.
    {move,{y,1},{x,0}}.
    {trim,3,1}.
    {call,2,{f,317}}. % proceed/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any},
                                     3 => {t_integer,any}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,500}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,3},{y,1}]}}.
    {deallocate,4}.
    return.


{function, to_atom, 1, 502}.
  {label,501}.
    {line,[{location,"lib/string.ex",2564}]}.
    {func_info,{atom,'Elixir.String'},{atom,to_atom},1}.
  {label,502}.
    {test,is_binary,{f,501},[{x,0}]}.
    {move,{atom,utf8},{x,1}}.
    {line,[{location,"lib/string.ex",2565}]}.
    {call_ext_only,2,{extfunc,erlang,binary_to_atom,2}}.


{function, to_char_list, 1, 504}.
  {label,503}.
    {line,[{location,"lib/string.ex",2853}]}.
    {func_info,{atom,'Elixir.String'},{atom,to_char_list},1}.
  {label,504}.
    {call_ext_only,1,{extfunc,'Elixir.String',to_charlist,1}}.


{function, to_charlist, 1, 506}.
  {label,505}.
    {line,[{location,"lib/string.ex",2529}]}.
    {func_info,{atom,'Elixir.String'},{atom,to_charlist},1}.
  {label,506}.
    {test,is_binary,{f,505},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/string.ex",2530}]}.
    {call_ext,1,{extfunc,unicode,characters_to_list,1}}.
    {test,is_list,{f,507},[{x,0}]}.
    {deallocate,0}.
    return.
  {label,507}.
    {test,is_tuple,{f,510},[{x,0}]}.
    {test,test_arity,{f,510},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {select_val,{x,1},
                {f,510},
                {list,[{atom,error},{f,509},{atom,incomplete},{f,508}]}}.
  {label,508}.
    {test_heap,10,4}.
    {put_tuple2,{x,0},{list,[{atom,rest},{x,3}]}}.
    {put_list,{x,0},{literal,[{kind,incomplete}]},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,encoded},{x,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {line,[{location,"lib/string.ex",2538}]}.
    {call_ext,1,{extfunc,'Elixir.UnicodeConversionError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,509}.
    {test_heap,10,4}.
    {put_tuple2,{x,0},{list,[{atom,rest},{x,3}]}}.
    {put_list,{x,0},{literal,[{kind,invalid}]},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,encoded},{x,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {line,[{location,"lib/string.ex",2535}]}.
    {call_ext,1,{extfunc,'Elixir.UnicodeConversionError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,510}.
    {line,[{location,"lib/string.ex",2530}]}.
    {case_end,{x,0}}.


{function, to_existing_atom, 1, 512}.
  {label,511}.
    {line,[{location,"lib/string.ex",2593}]}.
    {func_info,{atom,'Elixir.String'},{atom,to_existing_atom},1}.
  {label,512}.
    {test,is_binary,{f,511},[{x,0}]}.
    {move,{atom,utf8},{x,1}}.
    {line,[{location,"lib/string.ex",2594}]}.
    {call_ext_only,2,{extfunc,erlang,binary_to_existing_atom,2}}.


{function, to_float, 1, 514}.
  {label,513}.
    {line,[{location,"lib/string.ex",2661}]}.
    {func_info,{atom,'Elixir.String'},{atom,to_float},1}.
  {label,514}.
    {test,is_binary,{f,513},[{x,0}]}.
    {line,[{location,"lib/string.ex",2662}]}.
    {call_ext_only,1,{extfunc,erlang,binary_to_float,1}}.


{function, to_integer, 1, 516}.
  {label,515}.
    {line,[{location,"lib/string.ex",2619}]}.
    {func_info,{atom,'Elixir.String'},{atom,to_integer},1}.
  {label,516}.
    {test,is_binary,{f,515},[{x,0}]}.
    {line,[{location,"lib/string.ex",2620}]}.
    {call_ext_only,1,{extfunc,erlang,binary_to_integer,1}}.


{function, to_integer, 2, 518}.
  {label,517}.
    {line,[{location,"lib/string.ex",2635}]}.
    {func_info,{atom,'Elixir.String'},{atom,to_integer},2}.
  {label,518}.
    {test,is_binary,{f,517},[{x,0}]}.
    {test,is_integer,{f,517},[{x,1}]}.
    {line,[{location,"lib/string.ex",2636}]}.
    {call_ext_only,2,{extfunc,erlang,binary_to_integer,2}}.


{function, trim, 1, 520}.
  {label,519}.
    {line,[{location,"lib/string.ex",1271}]}.
    {func_info,{atom,'Elixir.String'},{atom,trim},1}.
  {label,520}.
    {test,is_binary,{f,519},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/string.ex",1273}]}.
    {call,1,{f,524}}. % trim_leading/1
    {call_last,1,{f,528},0}. % trim_trailing/1


{function, trim, 2, 522}.
  {label,521}.
    {line,[{location,"lib/string.ex",1288}]}.
    {func_info,{atom,'Elixir.String'},{atom,trim},2}.
  {label,522}.
    {test,is_binary,{f,521},[{x,0}]}.
    {test,is_binary,{f,521},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/string.ex",1290}]}.
    {call,2,{f,526}}. % trim_leading/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,530},1}. % trim_trailing/2


{function, trim_leading, 1, 524}.
  {label,523}.
    {line,[{location,"lib/string.ex",1209}]}.
    {func_info,{atom,'Elixir.String'},{atom,trim_leading},1}.
  {label,524}.
    {call_ext_only,1,{extfunc,'Elixir.String.Break',trim_leading,1}}.


{function, trim_leading, 2, 526}.
  {label,525}.
    {line,[{location,"lib/string.ex",1224}]}.
    {func_info,{atom,'Elixir.String'},{atom,trim_leading},2}.
  {label,526}.
    {test,is_binary,{f,525},[{x,0}]}.
    {test,is_binary,{f,525},[{x,1}]}.
    {move,{literal,<<>>},{x,2}}.
    {call_only,3,{f,363}}. % replace_leading/3


{function, trim_trailing, 1, 528}.
  {label,527}.
    {line,[{location,"lib/string.ex",1240}]}.
    {func_info,{atom,'Elixir.String'},{atom,trim_trailing},1}.
  {label,528}.
    {call_ext_only,1,{extfunc,'Elixir.String.Break',trim_trailing,1}}.


{function, trim_trailing, 2, 530}.
  {label,529}.
    {line,[{location,"lib/string.ex",1255}]}.
    {func_info,{atom,'Elixir.String'},{atom,trim_trailing},2}.
  {label,530}.
    {test,is_binary,{f,529},[{x,0}]}.
    {test,is_binary,{f,529},[{x,1}]}.
    {move,{literal,<<>>},{x,2}}.
    {call_only,3,{f,381}}. % replace_trailing/3


{function, upcase, 1, 532}.
  {label,531}.
    {line,[{location,"lib/string.ex",829}]}.
    {func_info,{atom,'Elixir.String'},{atom,upcase},1}.
  {label,532}.
    {move,{atom,default},{x,1}}.
    {call_only,2,{f,534}}. % upcase/2


{function, upcase, 2, 534}.
  {label,533}.
    {line,[{location,"lib/string.ex",831}]}.
    {func_info,{atom,'Elixir.String'},{atom,upcase},2}.
  {label,534}.
    {test,is_eq_exact,{f,535},[{x,0},{literal,<<>>}]}.
    return.
  {label,535}.
    {select_val,{x,1},
                {f,538},
                {list,[{atom,ascii},{f,537},{atom,default},{f,536}]}}.
  {label,536}.
    {test,is_binary,{f,533},[{x,0}]}.
    {move,{atom,default},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/string.ex",836}]}.
    {call_ext_only,3,{extfunc,'Elixir.String.Unicode',upcase,3}}.
  {label,537}.
    {test,is_binary,{f,533},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/string.ex",840}]}.
    {call,1,{f,541}}. % upcase_ascii/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,any},nil}}]}}.
    {call_ext_last,1,{extfunc,erlang,iolist_to_binary,1},0}.
  {label,538}.
    {test,is_binary,{f,533},[{x,0}]}.
    {select_val,{x,1},
                {f,533},
                {list,[{atom,greek},{f,539},{atom,turkic},{f,539}]}}.
  {label,539}.
    {move,{x,1},{x,2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/string.ex",844}]}.
    {call_ext_only,3,{extfunc,'Elixir.String.Unicode',upcase,3}}.


{function, upcase_ascii, 1, 541}.
  {label,540}.
    {line,[{location,"lib/string.ex",847}]}.
    {func_info,{atom,'Elixir.String'},{atom,upcase_ascii},1}.
  {label,541}.
    {'%',{var_info,{x,0},[{type,{t_bs_matchable,8}},accepts_match_context]}}.
    {bs_start_match4,{atom,no_fail},1,{x,0},{x,0}}.
    {test,bs_get_integer2,
          {f,543},
          1,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[847,{file,"lib/string.ex"}]},unsigned,big]}],
          {x,1}}.
    {test,is_ge,{f,542},[{tr,{x,1},{t_integer,{0,255}}},{integer,97}]}.
    {test,is_ge,{f,542},[{integer,122},{tr,{x,1},{t_integer,{0,255}}}]}.
    {allocate,1,2}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/string.ex",848}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,{0,255}}},{integer,32}],{y,0}}.
    {call,1,{f,541}}. % upcase_ascii/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,any},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,542}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/string.ex",850}]}.
    {call,1,{f,541}}. % upcase_ascii/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_integer,any},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,543}.
    {test,bs_test_tail2,{f,544},[{x,0},0]}.
    {move,nil,{x,0}}.
    return.
  {label,544}.
    {bs_get_tail,{x,0},{x,0},1}.
    {jump,{f,540}}.


{function, 'valid?', 1, 546}.
  {label,545}.
    {line,[{location,"lib/string.ex",1804}]}.
    {func_info,{atom,'Elixir.String'},{atom,'valid?'},1}.
  {label,546}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,547},1,[{x,0}],{x,0}}.
    {test,bs_test_unit,{f,547},[{x,0},8]}.
    {call_only,1,{f,552}}. % 'valid_utf8?'/1
  {label,547}.
    {move,{atom,false},{x,0}}.
    return.


{function, 'valid_character?', 1, 549}.
  {label,548}.
    {line,[{location,"lib/string.ex",1813}]}.
    {func_info,{atom,'Elixir.String'},{atom,'valid_character?'},1}.
  {label,549}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,550},1,[{x,0}],{x,0}}.
    {bs_get_position,{x,0},{x,1},1}.
    {test,bs_skip_utf8,
          {f,550},
          [{x,0},
           2,
           {field_flags,[{anno,[1815,{file,"lib/string.ex"}]},unsigned,big]}]}.
    {test,bs_test_tail2,{f,550},[{x,0},0]}.
    {bs_set_position,{x,0},{x,1}}.
    {call_only,1,{f,546}}. % 'valid?'/1
  {label,550}.
    {move,{atom,false},{x,0}}.
    return.


{function, 'valid_utf8?', 1, 552}.
  {label,551}.
    {line,[{location,"lib/string.ex",1807}]}.
    {func_info,{atom,'Elixir.String'},{atom,'valid_utf8?'},1}.
  {label,552}.
    {'%',{var_info,{x,0},[{type,{t_bs_context,8}},accepts_match_context]}}.
    {bs_start_match4,{atom,resume},1,{x,0},{x,0}}.
    {test,bs_skip_utf8,
          {f,553},
          [{x,0},
           1,
           {field_flags,[{anno,[1807,{file,"lib/string.ex"}]},unsigned,big]}]}.
    {call_only,1,{f,552}}. % 'valid_utf8?'/1
  {label,553}.
    {test,bs_test_tail2,{f,554},[{x,0},0]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,554}.
    {move,{atom,false},{x,0}}.
    return.


{function, module_info, 0, 556}.
  {label,555}.
    {line,[]}.
    {func_info,{atom,'Elixir.String'},{atom,module_info},0}.
  {label,556}.
    {move,{atom,'Elixir.String'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 558}.
  {label,557}.
    {line,[]}.
    {func_info,{atom,'Elixir.String'},{atom,module_info},1}.
  {label,558}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.String'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-starts_with?/2-fun-0-', 3, 560}.
  {label,559}.
    {line,[{location,"lib/string.ex",2352}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-starts_with?/2-fun-0-'},3}.
  {label,560}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,{0,288230376151711743}}}]}}.
    {test,is_binary,{f,562},[{x,0}]}.
    {line,[{location,"lib/string.ex",2362}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,0},{t_bitstring,8}}],{x,3}}.
    {test,is_ge,
          {f,561},
          [{tr,{x,2},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {line,[{location,"lib/string.ex",2365}]}.
    {gc_bif,binary_part,
            {f,0},
            4,
            [{tr,{x,1},{t_bitstring,8}},
             {integer,0},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {bif,'=:=',
         {f,0},
         [{tr,{x,0},{t_bitstring,8}},{tr,{x,1},{t_bitstring,8}}],
         {x,0}}.
    return.
  {label,561}.
    {move,{atom,false},{x,0}}.
    return.
  {label,562}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,588}}. % '-inlined-starts_with_string?/3-'/3


{function, '-splitter/3-fun-2-', 3, 564}.
  {label,563}.
    {line,[{location,"lib/string.ex",603}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-splitter/3-fun-2-'},3}.
  {label,564}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {call_only,3,{f,141}}. % do_splitter/3


{function, '-splitter/3-fun-0-', 2, 566}.
  {label,565}.
    {line,[{location,"lib/string.ex",588}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-splitter/3-fun-0-'},2}.
  {label,566}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {call_only,2,{f,102}}. % do_empty_splitter/2


{function, '-myers_difference/2-fun-0-', 1, 568}.
  {label,567}.
    {line,[{location,"lib/string.ex",2847}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-myers_difference/2-fun-0-'},1}.
  {label,568}.
    {test,is_tuple,{f,567},[{x,0}]}.
    {test,test_arity,{f,567},[{x,0},2]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {call_ext,1,{extfunc,erlang,iolist_to_binary,1}}.
    {test_heap,3,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.


{function, '-ends_with?/2-fun-0-', 3, 570}.
  {label,569}.
    {line,[{location,"lib/string.ex",2400}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-ends_with?/2-fun-0-'},3}.
  {label,570}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,8}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,{0,288230376151711743}}}]}}.
    {test,is_binary,{f,572},[{x,0}]}.
    {line,[{location,"lib/string.ex",2405}]}.
    {gc_bif,byte_size,{f,0},3,[{tr,{x,0},{t_bitstring,8}}],{x,3}}.
    {test,is_ge,
          {f,571},
          [{tr,{x,2},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {line,[{location,"lib/string.ex",2408}]}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,2},{t_integer,{0,288230376151711743}}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,2}}.
    {gc_bif,binary_part,
            {f,0},
            4,
            [{tr,{x,1},{t_bitstring,8}},
             {tr,{x,2},{t_integer,{-288230376151711743,288230376151711743}}},
             {tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {bif,'=:=',
         {f,0},
         [{tr,{x,0},{t_bitstring,8}},{tr,{x,1},{t_bitstring,8}}],
         {x,0}}.
    return.
  {label,571}.
    {move,{atom,false},{x,0}}.
    return.
  {label,572}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,584}}. % '-inlined-ends_with_string?/3-'/3


{function, '-bag_difference/2-fun-0-', 3, 574}.
  {label,573}.
    {line,[{location,"lib/string.ex",2724}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-bag_difference/2-fun-0-'},3}.
  {label,574}.
    {'%',{var_info,{x,2},[{type,{t_map,any,{t_integer,any}}}]}}.
    {test,is_tuple,{f,576},[{x,0}]}.
    {test,test_arity,{f,576},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {get_map_elements,{f,575},
                      {tr,{x,2},{t_map,any,{t_integer,any}}},
                      {list,[{x,3},{x,2}]}}.
    {line,[{location,"lib/string.ex",2726}]}.
    {gc_bif,'-',{f,0},3,[{x,0},{tr,{x,2},{t_integer,any}}],{x,0}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{integer,0},{x,1}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {gc_bif,'+',{f,0},1,[{y,0},{x,0}],{x,0}}.
    {deallocate,1}.
    return.
  {label,575}.
    {line,[{location,"lib/string.ex",2727}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{x,0}],{x,0}}.
    return.
  {label,576}.
    {call_only,2,{f,578}}. % '-bag_difference/2-inlined-0-'/2


{function, '-bag_difference/2-inlined-0-', 2, 578}.
  {label,577}.
    {line,[{location,"lib/string.ex",2724}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-bag_difference/2-inlined-0-'},2}.
  {label,578}.
    {jump,{f,577}}.


{function, '-inlined-__info__/1-', 1, 580}.
  {label,579}.
    {line,[]}.
    {func_info,{atom,'Elixir.String'},{atom,'-inlined-__info__/1-'},1}.
  {label,580}.
    {jump,{f,579}}.


{function, '-inlined-duplicate/2-', 2, 582}.
  {label,581}.
    {line,[{location,"lib/string.ex",1689}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-inlined-duplicate/2-'},2}.
  {label,582}.
    {jump,{f,581}}.


{function, '-inlined-ends_with_string?/3-', 3, 584}.
  {label,583}.
    {line,[{location,"lib/string.ex",2404}]}.
    {func_info,{atom,'Elixir.String'},
               {atom,'-inlined-ends_with_string?/3-'},
               3}.
  {label,584}.
    {jump,{f,583}}.


{function, '-inlined-next_grapheme/1-', 1, 586}.
  {label,585}.
    {line,[{location,"lib/string.ex",1930}]}.
    {func_info,{atom,'Elixir.String'},{atom,'-inlined-next_grapheme/1-'},1}.
  {label,586}.
    {jump,{f,585}}.


{function, '-inlined-starts_with_string?/3-', 3, 588}.
  {label,587}.
    {line,[{location,"lib/string.ex",2361}]}.
    {func_info,{atom,'Elixir.String'},
               {atom,'-inlined-starts_with_string?/3-'},
               3}.
  {label,588}.
    {jump,{f,587}}.
