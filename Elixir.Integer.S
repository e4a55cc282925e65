{module, 'Elixir.Integer'}.  %% version = 0

{exports, [{'MACRO-is_even',2},
           {'MACRO-is_odd',2},
           {'__info__',1},
           {digits,1},
           {digits,2},
           {extended_gcd,2},
           {floor_div,2},
           {gcd,2},
           {mod,2},
           {module_info,0},
           {module_info,1},
           {parse,1},
           {parse,2},
           {pow,2},
           {to_char_list,1},
           {to_char_list,2},
           {to_charlist,1},
           {to_charlist,2},
           {to_string,1},
           {to_string,2},
           {undigits,1},
           {undigits,2}]}.

{attributes, []}.

{labels, 130}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Integer'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Integer'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{is_even,1},{is_odd,1}]},{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{digits,1},
                    {digits,2},
                    {extended_gcd,2},
                    {floor_div,2},
                    {gcd,2},
                    {mod,2},
                    {parse,1},
                    {parse,2},
                    {pow,2},
                    {to_char_list,1},
                    {to_char_list,2},
                    {to_charlist,1},
                    {to_charlist,2},
                    {to_string,1},
                    {to_string,2},
                    {undigits,1},
                    {undigits,2}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<114,25,244,171,215,126,114,102,51,217,103,206,252,94,153,
                     157>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{to_char_list,1},<<"Use Integer.to_charlist/1 instead">>},
                    {{to_char_list,2},
                     <<"Use Integer.to_charlist/2 instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Integer'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,129}}. % '-inlined-__info__/1-'/1


{function, count_digits, 2, 12}.
  {label,11}.
    {line,[{location,"lib/integer.ex",290}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,count_digits},2}.
  {label,12}.
    {'%',{var_info,{x,0},[{type,{t_bitstring,8}},accepts_match_context]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {bs_start_match4,{atom,no_fail},2,{x,0},{x,0}}.
    {bs_get_position,{x,0},{x,2},2}.
    {test,bs_get_integer2,
          {f,15},
          3,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[290,{file,"lib/integer.ex"}]},unsigned,big]}],
          {x,3}}.
    {select_val,{x,3},{f,15},{list,[{integer,43},{f,13},{integer,45},{f,13}]}}.
  {label,13}.
    {allocate,0,2}.
    {move,{integer,1},{x,2}}.
    {line,[{location,"lib/integer.ex",291}]}.
    {call,3,{f,17}}. % count_digits_nosign/3
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,14},[{tr,{x,0},{t_integer,any}},{integer,1}]}.
    {move,{integer,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,14}.
    {deallocate,0}.
    return.
  {label,15}.
    {bs_set_position,{x,0},{x,2}}.
    {move,{integer,0},{x,2}}.
    {call_only,3,{f,17}}. % count_digits_nosign/3


{function, count_digits_nosign, 3, 17}.
  {label,16}.
    {line,[{location,"lib/integer.ex",307}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,count_digits_nosign},3}.
  {label,17}.
    {'%',{var_info,{x,0},[{type,{t_bs_context,8}},accepts_match_context]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {bs_start_match4,{atom,resume},3,{x,0},{x,0}}.
    {test,bs_get_integer2,
          {f,55},
          3,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[307,{file,"lib/integer.ex"}]},unsigned,big]}],
          {x,3}}.
    {select_val,{x,3},
                {f,55},
                {list,[{integer,48},
                       {f,53},
                       {integer,49},
                       {f,52},
                       {integer,50},
                       {f,51},
                       {integer,51},
                       {f,50},
                       {integer,52},
                       {f,49},
                       {integer,53},
                       {f,48},
                       {integer,54},
                       {f,47},
                       {integer,55},
                       {f,46},
                       {integer,56},
                       {f,45},
                       {integer,57},
                       {f,44},
                       {integer,65},
                       {f,43},
                       {integer,66},
                       {f,42},
                       {integer,67},
                       {f,41},
                       {integer,68},
                       {f,40},
                       {integer,69},
                       {f,39},
                       {integer,70},
                       {f,38},
                       {integer,71},
                       {f,37},
                       {integer,72},
                       {f,36},
                       {integer,73},
                       {f,35},
                       {integer,74},
                       {f,34},
                       {integer,75},
                       {f,33},
                       {integer,76},
                       {f,32},
                       {integer,77},
                       {f,31},
                       {integer,78},
                       {f,30},
                       {integer,79},
                       {f,29},
                       {integer,80},
                       {f,28},
                       {integer,81},
                       {f,27},
                       {integer,82},
                       {f,26},
                       {integer,83},
                       {f,25},
                       {integer,84},
                       {f,24},
                       {integer,85},
                       {f,23},
                       {integer,86},
                       {f,22},
                       {integer,87},
                       {f,21},
                       {integer,88},
                       {f,20},
                       {integer,89},
                       {f,19},
                       {integer,90},
                       {f,18},
                       {integer,97},
                       {f,43},
                       {integer,98},
                       {f,42},
                       {integer,99},
                       {f,41},
                       {integer,100},
                       {f,40},
                       {integer,101},
                       {f,39},
                       {integer,102},
                       {f,38},
                       {integer,103},
                       {f,37},
                       {integer,104},
                       {f,36},
                       {integer,105},
                       {f,35},
                       {integer,106},
                       {f,34},
                       {integer,107},
                       {f,33},
                       {integer,108},
                       {f,32},
                       {integer,109},
                       {f,31},
                       {integer,110},
                       {f,30},
                       {integer,111},
                       {f,29},
                       {integer,112},
                       {f,28},
                       {integer,113},
                       {f,27},
                       {integer,114},
                       {f,26},
                       {integer,115},
                       {f,25},
                       {integer,116},
                       {f,24},
                       {integer,117},
                       {f,23},
                       {integer,118},
                       {f,22},
                       {integer,119},
                       {f,21},
                       {integer,120},
                       {f,20},
                       {integer,121},
                       {f,19},
                       {integer,122},
                       {f,18}]}}.
  {label,18}.
    {test,is_lt,{f,55},[{integer,35},{x,1}]}.
    {jump,{f,54}}.
  {label,19}.
    {test,is_lt,{f,55},[{integer,34},{x,1}]}.
    {jump,{f,54}}.
  {label,20}.
    {test,is_lt,{f,55},[{integer,33},{x,1}]}.
    {jump,{f,54}}.
  {label,21}.
    {test,is_lt,{f,55},[{integer,32},{x,1}]}.
    {jump,{f,54}}.
  {label,22}.
    {test,is_lt,{f,55},[{integer,31},{x,1}]}.
    {jump,{f,54}}.
  {label,23}.
    {test,is_lt,{f,55},[{integer,30},{x,1}]}.
    {jump,{f,54}}.
  {label,24}.
    {test,is_lt,{f,55},[{integer,29},{x,1}]}.
    {jump,{f,54}}.
  {label,25}.
    {test,is_lt,{f,55},[{integer,28},{x,1}]}.
    {jump,{f,54}}.
  {label,26}.
    {test,is_lt,{f,55},[{integer,27},{x,1}]}.
    {jump,{f,54}}.
  {label,27}.
    {test,is_lt,{f,55},[{integer,26},{x,1}]}.
    {jump,{f,54}}.
  {label,28}.
    {test,is_lt,{f,55},[{integer,25},{x,1}]}.
    {jump,{f,54}}.
  {label,29}.
    {test,is_lt,{f,55},[{integer,24},{x,1}]}.
    {jump,{f,54}}.
  {label,30}.
    {test,is_lt,{f,55},[{integer,23},{x,1}]}.
    {jump,{f,54}}.
  {label,31}.
    {test,is_lt,{f,55},[{integer,22},{x,1}]}.
    {jump,{f,54}}.
  {label,32}.
    {test,is_lt,{f,55},[{integer,21},{x,1}]}.
    {jump,{f,54}}.
  {label,33}.
    {test,is_lt,{f,55},[{integer,20},{x,1}]}.
    {jump,{f,54}}.
  {label,34}.
    {test,is_lt,{f,55},[{integer,19},{x,1}]}.
    {jump,{f,54}}.
  {label,35}.
    {test,is_lt,{f,55},[{integer,18},{x,1}]}.
    {jump,{f,54}}.
  {label,36}.
    {test,is_lt,{f,55},[{integer,17},{x,1}]}.
    {jump,{f,54}}.
  {label,37}.
    {test,is_lt,{f,55},[{integer,16},{x,1}]}.
    {jump,{f,54}}.
  {label,38}.
    {test,is_lt,{f,55},[{integer,15},{x,1}]}.
    {jump,{f,54}}.
  {label,39}.
    {test,is_lt,{f,55},[{integer,14},{x,1}]}.
    {jump,{f,54}}.
  {label,40}.
    {test,is_lt,{f,55},[{integer,13},{x,1}]}.
    {jump,{f,54}}.
  {label,41}.
    {test,is_lt,{f,55},[{integer,12},{x,1}]}.
    {jump,{f,54}}.
  {label,42}.
    {test,is_lt,{f,55},[{integer,11},{x,1}]}.
    {jump,{f,54}}.
  {label,43}.
    {test,is_lt,{f,55},[{integer,10},{x,1}]}.
    {jump,{f,54}}.
  {label,44}.
    {test,is_lt,{f,55},[{integer,9},{x,1}]}.
    {jump,{f,54}}.
  {label,45}.
    {test,is_lt,{f,55},[{integer,8},{x,1}]}.
    {jump,{f,54}}.
  {label,46}.
    {test,is_lt,{f,55},[{integer,7},{x,1}]}.
    {jump,{f,54}}.
  {label,47}.
    {test,is_lt,{f,55},[{integer,6},{x,1}]}.
    {jump,{f,54}}.
  {label,48}.
    {test,is_lt,{f,55},[{integer,5},{x,1}]}.
    {jump,{f,54}}.
  {label,49}.
    {test,is_lt,{f,55},[{integer,4},{x,1}]}.
    {jump,{f,54}}.
  {label,50}.
    {test,is_lt,{f,55},[{integer,3},{x,1}]}.
    {jump,{f,54}}.
  {label,51}.
    {test,is_lt,{f,55},[{integer,2},{x,1}]}.
    {jump,{f,54}}.
  {label,52}.
    {test,is_lt,{f,55},[{integer,1},{x,1}]}.
    {jump,{f,54}}.
  {label,53}.
    {test,is_lt,{f,55},[{integer,0},{x,1}]}.
  {label,54}.
    {line,[{location,"lib/integer.ex",309}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {call_only,3,{f,17}}. % count_digits_nosign/3
  {label,55}.
    {move,{x,2},{x,0}}.
    return.


{function, digits, 1, 57}.
  {label,56}.
    {line,[{location,"lib/integer.ex",190}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,digits},1}.
  {label,57}.
    {move,{integer,10},{x,1}}.
    {call_only,2,{f,59}}. % digits/2


{function, digits, 2, 59}.
  {label,58}.
    {line,[{location,"lib/integer.ex",190}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,digits},2}.
  {label,59}.
    {test,is_integer,{f,58},[{x,0}]}.
    {test,is_integer,{f,58},[{x,1}]}.
    {test,is_ge,{f,58},[{tr,{x,1},{t_integer,any}},{integer,2}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,61}}. % do_digits/3


{function, do_digits, 3, 61}.
  {label,60}.
    {line,[{location,"lib/integer.ex",195}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,do_digits},3}.
  {label,61}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,{t_integer,any},nil}}]}}.
    {gc_bif,abs,{f,62},3,[{tr,{x,0},{t_integer,any}}],{x,3}}.
    {test,is_lt,
          {f,62},
          [{tr,{x,3},{t_integer,any}},{tr,{x,1},{t_integer,any}}]}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.
  {label,62}.
    {line,[{location,"lib/integer.ex",198}]}.
    {gc_bif,'div',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,3}}.
    {gc_bif,'rem',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,0}}.
    {test_heap,2,4}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,61}}. % do_digits/3


{function, do_undigits, 3, 64}.
  {label,63}.
    {line,[{location,"lib/integer.ex",223}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,do_undigits},3}.
  {label,64}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,66},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_integer,{f,63},[{x,3}]}.
    {test,is_ge,
          {f,65},
          [{tr,{x,3},{t_integer,any}},{tr,{x,1},{t_integer,any}}]}.
    {allocate,1,4}.
    {move,{x,1},{y,0}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/integer.ex",226}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid digit ">>},
                          {integer,14},
                          {atom,binary},
                          2,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" in base ">>},
                          {integer,9},
                          {atom,binary},
                          4,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,65}.
    {line,[{location,"lib/integer.ex",229}]}.
    {gc_bif,'*',
            {f,0},
            5,
            [{tr,{x,2},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'+',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,64}}. % do_undigits/3
  {label,66}.
    {test,is_nil,{f,63},[{x,0}]}.
    {move,{x,2},{x,0}}.
    return.


{function, extended_gcd, 2, 68}.
  {label,67}.
    {line,[{location,"lib/integer.ex",464}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,extended_gcd},2}.
  {label,68}.
    {test,is_eq_exact,{f,70},[{x,0},{integer,0}]}.
    {test,is_eq_exact,{f,69},[{x,1},{integer,0}]}.
    {move,{literal,{0,0,0}},{x,0}}.
    return.
  {label,69}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{x,1},{integer,0},{integer,1}]}}.
    return.
  {label,70}.
    {test,is_eq_exact,{f,71},[{x,1},{integer,0}]}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{x,0},{integer,1},{integer,0}]}}.
    return.
  {label,71}.
    {test,is_integer,{f,67},[{x,0}]}.
    {test,is_integer,{f,67},[{x,1}]}.
    {move,{integer,1},{x,4}}.
    {move,{integer,1},{x,3}}.
    {move,{integer,0},{x,5}}.
    {move,{integer,0},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,6,{f,73}}. % extended_gcd/6


{function, extended_gcd, 6, 73}.
  {label,72}.
    {line,[{location,"lib/integer.ex",472}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,extended_gcd},6}.
  {label,73}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,4},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,5},[{type,{t_integer,any}}]}}.
    {line,[{location,"lib/integer.ex",473}]}.
    {gc_bif,'div',
            {f,0},
            6,
            [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,6}}.
    {line,[{location,"lib/integer.ex",475}]}.
    {gc_bif,'*',
            {f,0},
            7,
            [{tr,{x,6},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,7}}.
    {gc_bif,'-',
            {f,0},
            8,
            [{tr,{x,1},{t_integer,any}},{tr,{x,7},{t_integer,any}}],
            {x,1}}.
    {test,is_eq_exact,{f,75},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_lt,{f,74},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test_heap,4,5}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2},{x,4}]}}.
    return.
  {label,74}.
    {test,is_lt,{f,75},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/integer.ex",477}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,0},{t_integer,any}}],{x,0}}.
    {gc_bif,'-',{f,0},5,[{tr,{x,2},{t_integer,any}}],{x,1}}.
    {gc_bif,'-',{f,0},5,[{tr,{x,4},{t_integer,any}}],{x,2}}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{x,2}]}}.
    return.
  {label,75}.
    {line,[{location,"lib/integer.ex",478}]}.
    {gc_bif,'*',
            {f,0},
            7,
            [{tr,{x,6},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,7}}.
    {gc_bif,'-',
            {f,0},
            8,
            [{tr,{x,3},{t_integer,any}},{tr,{x,7},{t_integer,any}}],
            {x,3}}.
    {gc_bif,'*',
            {f,0},
            7,
            [{tr,{x,6},{t_integer,any}},{tr,{x,4},{t_integer,any}}],
            {x,6}}.
    {gc_bif,'-',
            {f,0},
            7,
            [{tr,{x,5},{t_integer,any}},{tr,{x,6},{t_integer,any}}],
            {x,5}}.
    {swap,{x,4},{x,5}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,0},{x,1}}.
    {call_only,6,{f,73}}. % extended_gcd/6


{function, floor_div, 2, 77}.
  {label,76}.
    {line,[{location,"lib/integer.ex",163}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,floor_div},2}.
  {label,77}.
    {line,[{location,"lib/integer.ex",164}]}.
    {gc_bif,'*',{f,0},2,[{x,0},{x,1}],{x,2}}.
    {test,is_lt,{f,78},[{tr,{x,2},number},{integer,0}]}.
    {gc_bif,'rem',{f,0},2,[{tr,{x,0},number},{tr,{x,1},number}],{x,2}}.
    {test,is_ne_exact,{f,78},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/integer.ex",165}]}.
    {gc_bif,'div',
            {f,0},
            2,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    return.
  {label,78}.
    {line,[{location,"lib/integer.ex",167}]}.
    {gc_bif,'div',{f,0},2,[{tr,{x,0},number},{tr,{x,1},number}],{x,0}}.
    return.


{function, gcd, 2, 80}.
  {label,79}.
    {line,[{location,"lib/integer.ex",422}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,gcd},2}.
  {label,80}.
    {test,is_integer,{f,79},[{x,0}]}.
    {test,is_integer,{f,79},[{x,1}]}.
    {line,[{location,"lib/integer.ex",423}]}.
    {gc_bif,abs,{f,0},2,[{tr,{x,0},{t_integer,any}}],{x,0}}.
    {gc_bif,abs,{f,0},2,[{tr,{x,1},{t_integer,any}}],{x,1}}.
    {call_only,2,{f,82}}. % gcd_positive/2


{function, gcd_positive, 2, 82}.
  {label,81}.
    {line,[{location,"lib/integer.ex",426}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,gcd_positive},2}.
  {label,82}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,83},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,83}.
    {test,is_eq_exact,{f,84},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    return.
  {label,84}.
    {line,[{location,"lib/integer.ex",428}]}.
    {gc_bif,'rem',
            {f,0},
            2,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,0}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,82}}. % gcd_positive/2


{function, 'MACRO-is_even', 2, 86}.
  {label,85}.
    {line,[{location,"lib/integer.ex",65}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,'MACRO-is_even'},2}.
  {label,86}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {line,[]}.
    {call_ext,1,{extfunc,'Elixir.Macro.Env','in_guard?',1}}.
    {select_val,{x,0},{f,89},{list,[{atom,false},{f,88},{atom,true},{f,87}]}}.
  {label,87}.
    {test_heap,26,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,0},{literal,[1]},{x,1}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'band']}},nil,{x,1}]}}.
    {put_list,{x,1},{literal,[0]},{x,1}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'==']}},nil,{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,is_integer]}},nil,{x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,88}.
    {test_heap,20,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'{}'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{'{}',[],[{arg1,[],'Elixir'}]}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,{x,0},
              {literal,[{{'.',[],[erlang,'andalso']},
                         [],
                         [{{'.',[],[erlang,is_integer]},
                           [],
                           [{arg1,[],'Elixir'}]},
                          {{'.',[],[erlang,'==']},
                           [],
                           [{{'.',[],[erlang,'band']},
                             [],
                             [{arg1,[],'Elixir'},1]},
                            0]}]}]},
              {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,89}.
    {case_end,{x,0}}.


{function, 'MACRO-is_odd', 2, 91}.
  {label,90}.
    {line,[{location,"lib/integer.ex",40}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,'MACRO-is_odd'},2}.
  {label,91}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,elixir_env,to_caller,1}}.
    {line,[]}.
    {call_ext,1,{extfunc,'Elixir.Macro.Env','in_guard?',1}}.
    {select_val,{x,0},{f,94},{list,[{atom,false},{f,93},{atom,true},{f,92}]}}.
  {label,92}.
    {test_heap,26,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,0},{literal,[1]},{x,1}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'band']}},nil,{x,1}]}}.
    {put_list,{x,1},{literal,[1]},{x,1}}.
    {put_tuple2,{x,1},{list,[{literal,{'.',[],[erlang,'==']}},nil,{x,1}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,is_integer]}},nil,{x,0}]}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{literal,{'.',[],[erlang,'andalso']}},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,93}.
    {test_heap,20,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'{}'},nil,{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{literal,{'{}',[],[{arg1,[],'Elixir'}]}},{x,0},{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'='},nil,{x,0}]}}.
    {put_list,{x,0},
              {literal,[{{'.',[],[erlang,'andalso']},
                         [],
                         [{{'.',[],[erlang,is_integer]},
                           [],
                           [{arg1,[],'Elixir'}]},
                          {{'.',[],[erlang,'==']},
                           [],
                           [{{'.',[],[erlang,'band']},
                             [],
                             [{arg1,[],'Elixir'},1]},
                            1]}]}]},
              {x,0}}.
    {put_tuple2,{x,0},{list,[{atom,'__block__'},nil,{x,0}]}}.
    {deallocate,1}.
    return.
  {label,94}.
    {case_end,{x,0}}.


{function, mod, 2, 96}.
  {label,95}.
    {line,[{location,"lib/integer.ex",129}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,mod},2}.
  {label,96}.
    {line,[{location,"lib/integer.ex",130}]}.
    {gc_bif,'rem',{f,0},2,[{x,0},{x,1}],{x,0}}.
    {line,[{location,"lib/integer.ex",132}]}.
    {gc_bif,'*',
            {f,0},
            2,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,2}}.
    {test,is_lt,{f,97},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/integer.ex",133}]}.
    {gc_bif,'+',
            {f,0},
            2,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,0}}.
    return.
  {label,97}.
    return.


{function, parse, 1, 99}.
  {label,98}.
    {line,[{location,"lib/integer.ex",273}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,parse},1}.
  {label,99}.
    {move,{integer,10},{x,1}}.
    {call_only,2,{f,101}}. % parse/2


{function, parse, 2, 101}.
  {label,100}.
    {line,[{location,"lib/integer.ex",275}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,parse},2}.
  {label,101}.
    {test,is_integer,{f,103},[{x,1}]}.
    {test,is_ge,{f,103},[{tr,{x,1},{t_integer,any}},{integer,2}]}.
    {test,is_ge,{f,103},[{integer,36},{tr,{x,1},{t_integer,any}}]}.
    {test,is_binary,{f,100},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"lib/integer.ex",280}]}.
    {call,2,{f,12}}. % count_digits/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,102},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{atom,error},{x,0}}.
    {deallocate,2}.
    return.
  {label,102}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/integer.ex",285}]}.
    {call_ext,2,{extfunc,erlang,split_binary,2}}.
    {move,{x,0},{y,1}}.
    {test,is_tuple,{f,104},[{x,0}]}.
    {test,test_arity,{f,104},[{x,0},2]}.
    {get_tuple_element,{y,1},0,{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {line,[{location,"lib/integer.ex",286}]}.
    {call_ext,2,{extfunc,erlang,binary_to_integer,2}}.
    {test_heap,3,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,1}.
    return.
  {label,103}.
    {allocate,0,2}.
    {move,{x,1},{x,0}}.
    {line,[{location,"lib/integer.ex",276}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"invalid base ">>},
                          {integer,13},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,104}.
    {line,[{location,"lib/integer.ex",285}]}.
    {badmatch,{y,1}}.


{function, pow, 2, 106}.
  {label,105}.
    {line,[{location,"lib/integer.ex",105}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,pow},2}.
  {label,106}.
    {test,is_integer,{f,105},[{x,0}]}.
    {test,is_integer,{f,105},[{x,1}]}.
    {test,is_lt,{f,107},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{atom,badarith},{x,0}}.
    {line,[{location,"lib/integer.ex",106}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.
  {label,107}.
    {line,[{location,"lib/integer.ex",107}]}.
    {call_ext_only,2,{extfunc,'Elixir.Kernel','**',2}}.


{function, to_char_list, 1, 109}.
  {label,108}.
    {line,[{location,"lib/integer.ex",484}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,to_char_list},1}.
  {label,109}.
    {call_ext_only,1,{extfunc,erlang,integer_to_list,1}}.


{function, to_char_list, 2, 111}.
  {label,110}.
    {line,[{location,"lib/integer.ex",488}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,to_char_list},2}.
  {label,111}.
    {call_ext_only,2,{extfunc,erlang,integer_to_list,2}}.


{function, to_charlist, 1, 113}.
  {label,112}.
    {line,[{location,"lib/integer.ex",387}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,to_charlist},1}.
  {label,113}.
    {move,{integer,10},{x,1}}.
    {call_only,2,{f,115}}. % to_charlist/2


{function, to_charlist, 2, 115}.
  {label,114}.
    {line,[{location,"lib/integer.ex",387}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,to_charlist},2}.
  {label,115}.
    {line,[{location,"lib/integer.ex",388}]}.
    {call_ext_only,2,{extfunc,erlang,integer_to_list,2}}.


{function, to_string, 1, 117}.
  {label,116}.
    {line,[{location,"lib/integer.ex",349}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,to_string},1}.
  {label,117}.
    {move,{integer,10},{x,1}}.
    {call_only,2,{f,119}}. % to_string/2


{function, to_string, 2, 119}.
  {label,118}.
    {line,[{location,"lib/integer.ex",349}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,to_string},2}.
  {label,119}.
    {line,[{location,"lib/integer.ex",350}]}.
    {call_ext_only,2,{extfunc,erlang,integer_to_binary,2}}.


{function, undigits, 1, 121}.
  {label,120}.
    {line,[{location,"lib/integer.ex",219}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,undigits},1}.
  {label,121}.
    {move,{integer,10},{x,1}}.
    {call_only,2,{f,123}}. % undigits/2


{function, undigits, 2, 123}.
  {label,122}.
    {line,[{location,"lib/integer.ex",219}]}.
    {func_info,{atom,'Elixir.Integer'},{atom,undigits},2}.
  {label,123}.
    {test,is_list,{f,122},[{x,0}]}.
    {test,is_integer,{f,122},[{x,1}]}.
    {test,is_ge,{f,122},[{tr,{x,1},{t_integer,any}},{integer,2}]}.
    {move,{integer,0},{x,2}}.
    {call_only,3,{f,64}}. % do_undigits/3


{function, module_info, 0, 125}.
  {label,124}.
    {line,[]}.
    {func_info,{atom,'Elixir.Integer'},{atom,module_info},0}.
  {label,125}.
    {move,{atom,'Elixir.Integer'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 127}.
  {label,126}.
    {line,[]}.
    {func_info,{atom,'Elixir.Integer'},{atom,module_info},1}.
  {label,127}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Integer'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-inlined-__info__/1-', 1, 129}.
  {label,128}.
    {line,[]}.
    {func_info,{atom,'Elixir.Integer'},{atom,'-inlined-__info__/1-'},1}.
  {label,129}.
    {jump,{f,128}}.
