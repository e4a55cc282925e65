{module, 'Elixir.URI'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {append_query,2},
           {'char_reserved?',1},
           {'char_unescaped?',1},
           {'char_unreserved?',1},
           {decode,1},
           {decode_query,1},
           {decode_query,2},
           {decode_query,3},
           {decode_www_form,1},
           {default_port,1},
           {default_port,2},
           {encode,1},
           {encode,2},
           {encode_query,1},
           {encode_query,2},
           {encode_www_form,1},
           {merge,2},
           {module_info,0},
           {module_info,1},
           {new,1},
           {'new!',1},
           {parse,1},
           {query_decoder,1},
           {query_decoder,2},
           {to_string,1}]}.

{attributes, []}.

{labels, 230}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.URI'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => scheme,required => false},
                    #{field => authority,required => false},
                    #{field => userinfo,required => false},
                    #{field => host,required => false},
                    #{field => port,required => false},
                    #{field => path,required => false},
                    #{field => query,required => false},
                    #{field => fragment,required => false}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.URI'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {append_query,2},
                    {'char_reserved?',1},
                    {'char_unescaped?',1},
                    {'char_unreserved?',1},
                    {decode,1},
                    {decode_query,1},
                    {decode_query,2},
                    {decode_query,3},
                    {decode_www_form,1},
                    {default_port,1},
                    {default_port,2},
                    {encode,1},
                    {encode,2},
                    {encode_query,1},
                    {encode_query,2},
                    {encode_www_form,1},
                    {merge,2},
                    {new,1},
                    {'new!',1},
                    {parse,1},
                    {query_decoder,1},
                    {query_decoder,2},
                    {to_string,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<218,205,25,175,176,112,61,165,249,243,183,144,127,145,
                     100,196>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.URI'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,229}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 11}.
  {label,10}.
    {line,[{location,"lib/uri.ex",24}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'__struct__'},0}.
  {label,11}.
    {move,{literal,#{'__struct__' => 'Elixir.URI',authority => nil,
                     fragment => nil,host => nil,path => nil,port => nil,
                     query => nil,scheme => nil,userinfo => nil}},
          {x,0}}.
    return.


{function, '__struct__', 1, 13}.
  {label,12}.
    {line,[{location,"lib/uri.ex",24}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'__struct__'},1}.
  {label,13}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,223},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_map,any,any}}]}}.
    {move,{literal,#{'__struct__' => 'Elixir.URI',authority => nil,
                     fragment => nil,host => nil,path => nil,port => nil,
                     query => nil,scheme => nil,userinfo => nil}},
          {x,1}}.
    {line,[]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',reduce,3}}.


{function, append_query, 2, 15}.
  {label,14}.
    {line,[{location,"lib/uri.ex",964}]}.
    {func_info,{atom,'Elixir.URI'},{atom,append_query},2}.
  {label,15}.
    {test,is_map,{f,14},[{x,0}]}.
    {get_map_elements,{f,14},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,14},[{x,2},{atom,'Elixir.URI'}]}.
    {test,is_binary,{f,14},[{x,1}]}.
    {bif,map_get,{f,17},[{atom,query},{tr,{x,0},{t_map,any,any}}],{x,2}}.
    {test,is_ne_exact,{f,16},[{x,2},{atom,nil}]}.
    {test,is_eq_exact,{f,17},[{x,2},{literal,<<>>}]}.
  {label,16}.
    {line,[{location,"lib/uri.ex",965}]}.
    {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,query},{x,1}]}}.
    return.
  {label,17}.
    {get_map_elements,{f,22},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,query},{x,2}]}}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{literal,<<"&">>},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/uri.ex",969}]}.
    {call_ext,2,{extfunc,'Elixir.String','ends_with?',2}}.
    {select_val,{x,0},{f,20},{list,[{atom,false},{f,18},{atom,nil},{f,18}]}}.
  {label,18}.
    {get_map_elements,{f,19},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{atom,query},{x,0}]}}.
    {line,[{location,"lib/uri.ex",972}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {x,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"&">>},
                          {integer,1},
                          {atom,binary},
                          3,8,nil,
                          {tr,{y,0},{t_bitstring,8}},
                          {atom,all}]}}.
    {put_map_exact,{f,0},{y,1},{x,0},1,{list,[{atom,query},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,19}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,query},{y,1}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,20}.
    {get_map_elements,{f,21},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{atom,query},{x,0}]}}.
    {line,[{location,"lib/uri.ex",970}]}.
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
    {put_map_exact,{f,0},{y,1},{x,0},1,{list,[{atom,query},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,21}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,query},{y,1}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,22}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,query},{x,0}]}}.
    {line,[{location,"lib/uri.ex",969}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, 'char_reserved?', 1, 24}.
  {label,23}.
    {line,[{location,"lib/uri.ex",316}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'char_reserved?'},1}.
  {label,24}.
    {move,{literal,":/?#[]@!$&'()*+,;="},{x,1}}.
    {line,[{location,"lib/uri.ex",317}]}.
    {call_ext_only,2,{extfunc,lists,member,2}}.


{function, 'char_unescaped?', 1, 26}.
  {label,25}.
    {line,[{location,"lib/uri.ex",354}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'char_unescaped?'},1}.
  {label,26}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/uri.ex",355}]}.
    {call,1,{f,24}}. % 'char_reserved?'/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,27},[{x,0},{atom,true}]}.
    {deallocate,1}.
    return.
  {label,27}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,29},1}. % 'char_unreserved?'/1


{function, 'char_unreserved?', 1, 29}.
  {label,28}.
    {line,[{location,"lib/uri.ex",336}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'char_unreserved?'},1}.
  {label,29}.
    {test,is_integer,{f,32},[{x,0}]}.
    {test,is_ge,{f,31},[{tr,{x,0},{t_integer,any}},{integer,48}]}.
    {test,is_lt,{f,33},[{integer,57},{tr,{x,0},{t_integer,any}}]}.
    {test,is_ge,{f,30},[{tr,{x,0},{t_integer,any}},{integer,97}]}.
    {test,is_ge,{f,32},[{integer,122},{tr,{x,0},{t_integer,any}}]}.
    {jump,{f,33}}.
  {label,30}.
    {test,is_ge,{f,31},[{tr,{x,0},{t_integer,any}},{integer,65}]}.
    {test,is_ge,{f,32},[{integer,90},{tr,{x,0},{t_integer,any}}]}.
    {jump,{f,33}}.
  {label,31}.
    {test,is_eq_exact,{f,34},[{tr,{x,0},{t_integer,any}},{integer,45}]}.
    {jump,{f,33}}.
  {label,32}.
    {select_val,{x,0},
                {f,34},
                {list,[{integer,45},
                       {f,33},
                       {integer,95},
                       {f,33},
                       {integer,126},
                       {f,33}]}}.
  {label,33}.
    {move,{atom,true},{x,0}}.
    return.
  {label,34}.
    {bif,'=:=',{f,0},[{x,0},{integer,46}],{x,0}}.
    return.


{function, decode, 1, 36}.
  {label,35}.
    {line,[{location,"lib/uri.ex",434}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode},1}.
  {label,36}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {move,{atom,false},{x,2}}.
    {move,{literal,<<>>},{x,1}}.
    {call_only,3,{f,188}}. % unpercent/3


{function, decode_next_query_pair, 2, 38}.
  {label,37}.
    {line,[{location,"lib/uri.ex",272}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode_next_query_pair},2}.
  {label,38}.
    {test,is_eq_exact,{f,39},[{x,0},{literal,<<>>}]}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,39}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,1},{y,2}}.
    {move,{literal,<<"&">>},{x,1}}.
    {line,[{location,"lib/uri.ex",278}]}.
    {call_ext,2,{extfunc,binary,split,2}}.
    {test,is_nonempty_list,{f,44},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,40},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_nil,{f,44},[{x,2}]}.
    {move,{x,3},{y,1}}.
    {jump,{f,41}}.
  {label,40}.
    {test,is_nil,{f,44},[{x,2}]}.
    {move,{literal,<<>>},{y,1}}.
  {label,41}.
    {move,{x,1},{x,0}}.
    {move,{literal,<<"=">>},{x,1}}.
    {line,[{location,"lib/uri.ex",284}]}.
    {call_ext,2,{extfunc,binary,split,2}}.
    {test,is_nonempty_list,{f,43},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,42},[{x,2}]}.
    {get_list,{x,2},{y,0},{x,2}}.
    {test,is_nil,{f,43},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{y,2},{x,1}}.
    {line,[{location,"lib/uri.ex",286}]}.
    {call,2,{f,60}}. % decode_with_encoding/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {trim,1,2}.
    {move,{x,2},{x,0}}.
    {call,2,{f,60}}. % decode_with_encoding/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{y,1},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,42}.
    {test,is_nil,{f,43},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lib/uri.ex",289}]}.
    {call,2,{f,60}}. % decode_with_encoding/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{x,0},{literal,<<>>}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,43}.
    {line,[{location,"lib/uri.ex",284}]}.
    {case_end,{x,0}}.
  {label,44}.
    {line,[{location,"lib/uri.ex",278}]}.
    {case_end,{x,0}}.


{function, decode_query, 1, 46}.
  {label,45}.
    {line,[{location,"lib/uri.ex",193}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode_query},1}.
  {label,46}.
    {move,{atom,www_form},{x,2}}.
    {move,{literal,#{}},{x,1}}.
    {call_only,3,{f,50}}. % decode_query/3


{function, decode_query, 2, 48}.
  {label,47}.
    {line,[{location,"lib/uri.ex",193}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode_query},2}.
  {label,48}.
    {move,{atom,www_form},{x,2}}.
    {call_only,3,{f,50}}. % decode_query/3


{function, decode_query, 3, 50}.
  {label,49}.
    {line,[{location,"lib/uri.ex",195}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode_query},3}.
  {label,50}.
    {test,is_map,{f,52},[{x,1}]}.
    {get_map_elements,{f,51},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,3}]}}.
    {test,is_binary,{f,49},[{x,0}]}.
    {test,is_atom,{f,51},[{x,3}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{literal,<<"URI.decode_query/3 expects the second argument to be a map, other usage is deprecated">>},
          {x,0}}.
    {line,[{location,"lib/uri.ex",196}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,54},3}. % decode_query_into_dict/3
  {label,51}.
    {test,is_binary,{f,49},[{x,0}]}.
    {call_only,3,{f,57}}. % decode_query_into_map/3
  {label,52}.
    {test,is_binary,{f,49},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{literal,<<"URI.decode_query/3 expects the second argument to be a map, other usage is deprecated">>},
          {x,0}}.
    {line,[{location,"lib/uri.ex",208}]}.
    {call_ext,1,{extfunc,'Elixir.IO',warn,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,54},3}. % decode_query_into_dict/3


{function, decode_query_into_dict, 3, 54}.
  {label,53}.
    {line,[{location,"lib/uri.ex",225}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode_query_into_dict},3}.
  {label,54}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/uri.ex",226}]}.
    {call,2,{f,38}}. % decode_next_query_pair/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,
                         #{1 =>
                               {t_tuple,2,true,
                                   #{1 => {t_bitstring,1},
                                     2 => {t_bitstring,1}}}}},
                     none}}]}}.
    {test,is_tuple,
        {f,55},
        [{tr,{x,0},
             {t_union,
                 {t_atom,[nil]},
                 none,none,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,2,true,
                               #{1 => {t_bitstring,1},2 => {t_bitstring,1}}}}},
                 none}}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"lib/uri.ex",233}]}.
    {call_ext,3,{extfunc,'Elixir.Dict',put,3}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,54},2}. % decode_query_into_dict/3
  {label,55}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.


{function, decode_query_into_map, 3, 57}.
  {label,56}.
    {line,[{location,"lib/uri.ex",215}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode_query_into_map},3}.
  {label,57}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lib/uri.ex",216}]}.
    {call,2,{f,38}}. % decode_next_query_pair/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,
                         #{1 =>
                               {t_tuple,2,true,
                                   #{1 => {t_bitstring,1},
                                     2 => {t_bitstring,1}}}}},
                     none}}]}}.
    {test,is_tuple,
        {f,58},
        [{tr,{x,0},
             {t_union,
                 {t_atom,[nil]},
                 none,none,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,2,true,
                               #{1 => {t_bitstring,1},2 => {t_bitstring,1}}}}},
                 none}}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {put_map_assoc,{f,0},{y,1},{x,1},3,{list,[{x,2},{x,1}]}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,0},{x,2}}.
    {call_last,3,{f,57},2}. % decode_query_into_map/3
  {label,58}.
    {move,{y,1},{x,0}}.
    {deallocate,2}.
    return.


{function, decode_with_encoding, 2, 60}.
  {label,59}.
    {line,[{location,"lib/uri.ex",295}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode_with_encoding},2}.
  {label,60}.
    {select_val,{x,1},
                {f,59},
                {list,[{atom,rfc3986},{f,62},{atom,www_form},{f,61}]}}.
  {label,61}.
    {call_only,1,{f,64}}. % decode_www_form/1
  {label,62}.
    {call_only,1,{f,36}}. % decode/1


{function, decode_www_form, 1, 64}.
  {label,63}.
    {line,[{location,"lib/uri.ex",452}]}.
    {func_info,{atom,'Elixir.URI'},{atom,decode_www_form},1}.
  {label,64}.
    {test,is_binary,{f,63},[{x,0}]}.
    {move,{atom,true},{x,2}}.
    {move,{literal,<<>>},{x,1}}.
    {call_only,3,{f,188}}. % unpercent/3


{function, default_port, 1, 66}.
  {label,65}.
    {line,[{location,"lib/uri.ex",71}]}.
    {func_info,{atom,'Elixir.URI'},{atom,default_port},1}.
  {label,66}.
    {test,is_binary,{f,65},[{x,0}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,uri},{x,0}]}}.
    {move,{atom,nil},{x,1}}.
    {line,[{location,"lib/uri.ex",72}]}.
    {call_ext_only,2,{extfunc,elixir_config,get,2}}.


{function, default_port, 2, 68}.
  {label,67}.
    {line,[{location,"lib/uri.ex",88}]}.
    {func_info,{atom,'Elixir.URI'},{atom,default_port},2}.
  {label,68}.
    {test,is_binary,{f,67},[{x,0}]}.
    {test,is_integer,{f,67},[{x,1}]}.
    {test,is_ge,{f,67},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,uri},{x,0}]}}.
    {line,[{location,"lib/uri.ex",89}]}.
    {call_ext_only,2,{extfunc,elixir_config,put,2}}.


{function, encode, 1, 70}.
  {label,69}.
    {line,[{location,"lib/uri.ex",385}]}.
    {func_info,{atom,'Elixir.URI'},{atom,encode},1}.
  {label,70}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,26},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {call_only,2,{f,72}}. % encode/2


{function, encode, 2, 72}.
  {label,71}.
    {line,[{location,"lib/uri.ex",385}]}.
    {func_info,{atom,'Elixir.URI'},{atom,encode},2}.
  {label,72}.
    {test,is_binary,{f,71},[{x,0}]}.
    {test,is_function2,{f,71},[{x,1},{integer,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{integer,256},{x,0}}.
    bs_init_writable.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,220},2}. % '-encode/2-lbc$^0/2-0-'/3


{function, encode_kv_pair, 2, 74}.
  {label,73}.
    {line,[{location,"lib/uri.ex",139}]}.
    {func_info,{atom,'Elixir.URI'},{atom,encode_kv_pair},2}.
  {label,74}.
    {test,is_tuple,{f,73},[{x,0}]}.
    {test,test_arity,{f,73},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_list,{f,75},[{x,2}]}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/uri.ex",140}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"encode_query/2 keys cannot be lists, got: ">>},
                          {integer,42},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,75}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {test,is_list,{f,76},[{x,3}]}.
    {allocate,0,4}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lib/uri.ex",144}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"encode_query/2 values cannot be lists, got: ">>},
                          {integer,44},
                          {atom,binary},
                          2,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,76}.
    {select_val,{x,1},
                {f,73},
                {list,[{atom,rfc3986},{f,82},{atom,www_form},{f,77}]}}.
  {label,77}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {test,is_binary,{f,78},[{x,2}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,79}}.
  {label,78}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/uri.ex",153}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,79}.
    {call,1,{f,92}}. % encode_www_form/1
    {move,{x,0},{y,0}}.
    {test,is_binary,{f,80},[{y,1}]}.
    {move,{y,1},{x,0}}.
    {jump,{f,81}}.
  {label,80}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,81}.
    {call,1,{f,92}}. % encode_www_form/1
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"=">>},
                          {integer,1},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,2}.
    return.
  {label,82}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {test,is_binary,{f,83},[{x,2}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,84}}.
  {label,83}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/uri.ex",148}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,84}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,29},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {call,2,{f,72}}. % encode/2
    {move,{x,0},{y,0}}.
    {test,is_binary,{f,85},[{y,1}]}.
    {move,{y,1},{x,0}}.
    {jump,{f,86}}.
  {label,85}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lib/uri.ex",149}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,86}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,29},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {call,2,{f,72}}. % encode/2
    {line,[{location,"lib/uri.ex",148}]}.
    {bs_create_bin,{f,0},
                   0,1,8,
                   {x,0},
                   {list,[{atom,append},
                          1,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"=">>},
                          {integer,1},
                          {atom,binary},
                          3,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {deallocate,2}.
    return.


{function, encode_query, 1, 88}.
  {label,87}.
    {line,[{location,"lib/uri.ex",135}]}.
    {func_info,{atom,'Elixir.URI'},{atom,encode_query},1}.
  {label,88}.
    {move,{atom,www_form},{x,1}}.
    {call_only,2,{f,90}}. % encode_query/2


{function, encode_query, 2, 90}.
  {label,89}.
    {line,[{location,"lib/uri.ex",135}]}.
    {func_info,{atom,'Elixir.URI'},{atom,encode_query},2}.
  {label,90}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,218},0,0,{x,2},{list,[{x,1}]}}.
    {'%',{var_info,{x,2},[{fun_type,{t_bitstring,1}}]}}.
    {move,{literal,<<"&">>},{x,1}}.
    {line,[{location,"lib/uri.ex",136}]}.
    {call_ext_only,3,{extfunc,'Elixir.Enum',map_join,3}}.


{function, encode_www_form, 1, 92}.
  {label,91}.
    {line,[{location,"lib/uri.ex",404}]}.
    {func_info,{atom,'Elixir.URI'},{atom,encode_www_form},1}.
  {label,92}.
    {test,is_binary,{f,91},[{x,0}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{integer,256},{x,0}}.
    bs_init_writable.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,214},1}. % '-encode_www_form/1-lbc$^0/2-0-'/2


{function, hex, 1, 94}.
  {label,93}.
    {line,[{location,"lib/uri.ex",421}]}.
    {func_info,{atom,'Elixir.URI'},{atom,hex},1}.
  {label,94}.
    {'%',{var_info,{x,0},[{type,{t_integer,{0,15}}}]}}.
    {test,is_ge,{f,95},[{integer,9},{tr,{x,0},{t_integer,{0,15}}}]}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{0,15}}},{integer,48}],{x,0}}.
    return.
  {label,95}.
    {line,[{location,"lib/uri.ex",422}]}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{0,15}}},{integer,65}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},{t_integer,{65,80}}},{integer,10}],{x,0}}.
    return.


{function, merge, 2, 97}.
  {label,96}.
    {line,[{location,"lib/uri.ex",884}]}.
    {func_info,{atom,'Elixir.URI'},{atom,merge},2}.
  {label,97}.
    {test,is_map,{f,98},[{x,0}]}.
    {get_map_elements,{f,98},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,host},{x,3},{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,98},[{x,2},{atom,'Elixir.URI'}]}.
    {test,is_eq_exact,{f,98},[{x,3},{atom,nil}]}.
    {allocate,0,0}.
    {move,{literal,<<"you must merge onto an absolute URI">>},{x,0}}.
    {line,[{location,"lib/uri.ex",885}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,98}.
    {test,is_map,{f,117},[{x,1}]}.
    {get_map_elements,{f,106},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,106},[{x,2},{atom,'Elixir.URI'}]}.
    {get_map_elements,{f,100},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,scheme},{x,2}]}}.
    {test,is_ne_exact,{f,100},[{x,2},{atom,nil}]}.
    {get_map_elements,{f,99},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,path},{x,0}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/uri.ex",889}]}.
    {call,1,{f,171}}. % remove_dot_segments_from_path/1
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{atom,path},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,99}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,path},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,100}.
    {get_map_elements,{f,106},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,host},{x,2}]}}.
    {test,is_ne_exact,{f,106},[{x,2},{atom,nil}]}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {test,is_map,{f,101},[{x,0}]}.
    {get_map_elements,{f,101},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,scheme},{x,1}]}}.
    {move,{x,1},{y,0}}.
    {jump,{f,103}}.
  {label,101}.
    {test,is_atom,{f,105},[{x,0}]}.
    {select_val,{x,0},
                {f,102},
                {list,[{atom,false},
                       {f,105},
                       {atom,nil},
                       {f,105},
                       {atom,true},
                       {f,105}]}}.
  {label,102}.
    {move,{atom,scheme},{x,1}}.
    {line,[{location,"lib/uri.ex",893}]}.
    {apply,0}.
    {move,{x,0},{y,0}}.
  {label,103}.
    {get_map_elements,{f,104},
                      {tr,{y,1},{t_map,any,any}},
                      {list,[{atom,path},{x,0}]}}.
    {call,1,{f,171}}. % remove_dot_segments_from_path/1
    {put_map_exact,{f,0},
                   {y,1},
                   {x,0},
                   1,
                   {list,[{atom,path},{x,0},{atom,scheme},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,104}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,path},{y,1}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,105}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,scheme},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,106}.
    {test,is_map,{f,117},[{x,0}]}.
    {get_map_elements,{f,117},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,117},[{x,2},{atom,'Elixir.URI'}]}.
    {get_map_elements,{f,117},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,2}]}}.
    {test,is_eq_exact,{f,117},[{x,2},{atom,'Elixir.URI'}]}.
    {get_map_elements,{f,112},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,path},{x,2}]}}.
    {test,is_eq_exact,{f,112},[{x,2},{atom,nil}]}.
    {get_map_elements,{f,111},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,query},{x,2}]}}.
    {select_val,{x,2},
                {f,109},
                {list,[{atom,false},{f,107},{atom,nil},{f,107}]}}.
  {label,107}.
    {get_map_elements,{f,108},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,query},{x,2}]}}.
    {jump,{f,109}}.
  {label,108}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,query},{x,0}]}}.
    {line,[{location,"lib/uri.ex",897}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,109}.
    {get_map_elements,{f,110},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,fragment},{x,3}]}}.
    {put_map_exact,{f,0},
                   {x,0},
                   {x,0},
                   4,
                   {list,[{atom,fragment},{x,3},{atom,query},{x,2}]}}.
    return.
  {label,110}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,fragment},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,111}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,query},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,112}.
    {get_map_elements,{f,116},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,path},{x,2}]}}.
    {get_map_elements,{f,115},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,path},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/uri.ex",901}]}.
    {call,2,{f,119}}. % merge_paths/2
    {get_map_elements,{f,114},
                      {tr,{y,0},{t_map,any,any}},
                      {list,[{atom,query},{x,1}]}}.
    {get_map_elements,{f,113},
                      {tr,{y,0},{t_map,any,any}},
                      {list,[{atom,fragment},{x,2}]}}.
    {line,[{location,"lib/uri.ex",902}]}.
    {put_map_exact,{f,0},
                   {y,1},
                   {x,0},
                   3,
                   {list,[{atom,fragment},
                          {x,2},
                          {atom,path},
                          {x,0},
                          {atom,query},
                          {x,1}]}}.
    {deallocate,2}.
    return.
  {label,113}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,fragment},{y,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,114}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,query},{y,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},2}.
  {label,115}.
    {test_heap,4,2}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,path},{x,1}]}}.
    {line,[{location,"lib/uri.ex",901}]}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,116}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,badkey},{atom,path},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,117}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/uri.ex",906}]}.
    {call,1,{f,143}}. % parse/1
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,143}}. % parse/1
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,97},1}. % merge/2


{function, merge_paths, 2, 119}.
  {label,118}.
    {line,[{location,"lib/uri.ex",909}]}.
    {func_info,{atom,'Elixir.URI'},{atom,merge_paths},2}.
  {label,119}.
    {test,is_eq_exact,{f,120},[{x,0},{atom,nil}]}.
    {move,{literal,<<"/">>},{x,0}}.
    {call_only,2,{f,119}}. % merge_paths/2
  {label,120}.
    {test,bs_start_match3,{f,121},2,[{x,1}],{x,2}}.
    {test,bs_match_string,{f,121},[{x,2},8,{string,<<"/">>}]}.
    {test,bs_test_unit,{f,121},[{x,2},8]}.
    {move,{x,1},{x,0}}.
    {call_only,1,{f,171}}. % remove_dot_segments_from_path/1
  {label,121}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/uri.ex",913}]}.
    {call,1,{f,154}}. % path_to_segments/1
    {test,is_nonempty_list,{f,122},[{x,0}]}.
    {get_tl,{x,0},{y,0}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"lib/uri.ex",915}]}.
    {call,1,{f,154}}. % path_to_segments/1
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"lib/uri.ex",916}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,nil,{x,1}}.
    {line,[{location,"lib/uri.ex",917}]}.
    {call,2,{f,164}}. % remove_dot_segments/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{literal,<<"/">>},{x,1}}.
    {line,[{location,"lib/uri.ex",918}]}.
    {call_ext_last,2,{extfunc,'Elixir.Enum',join,2},0}.
  {label,122}.
    {line,[{location,"lib/uri.ex",913}]}.
    {badmatch,{x,0}}.


{function, new, 1, 124}.
  {label,123}.
    {line,[{location,"lib/uri.ex",585}]}.
    {func_info,{atom,'Elixir.URI'},{atom,new},1}.
  {label,124}.
    {test,is_map,{f,125},[{x,0}]}.
    {get_map_elements,{f,125},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,125},[{x,1},{atom,'Elixir.URI'}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    return.
  {label,125}.
    {test,is_binary,{f,123},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"lib/uri.ex",588}]}.
    {call_ext,1,{extfunc,uri_string,parse,1}}.
    {test,is_tuple,{f,127},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,128},
          [{tr,{x,0},{t_tuple,0,false,#{}}},3,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,128},[{x,1},{atom,invalid_uri}]}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_binary,{f,126},[{x,0}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,126}.
    {line,[{location,"lib/uri.ex",590}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,127}.
    {test,is_map,{f,128},[{x,0}]}.
    {line,[{location,"lib/uri.ex",589}]}.
    {call,1,{f,202}}. % uri_from_map/1
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,128}.
    {line,[{location,"lib/uri.ex",588}]}.
    {case_end,{x,0}}.


{function, 'new!', 1, 130}.
  {label,129}.
    {line,[{location,"lib/uri.ex",629}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'new!'},1}.
  {label,130}.
    {test,is_map,{f,131},[{x,0}]}.
    {get_map_elements,{f,131},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,131},[{x,1},{atom,'Elixir.URI'}]}.
    return.
  {label,131}.
    {test,is_binary,{f,129},[{x,0}]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"lib/uri.ex",632}]}.
    {call_ext,1,{extfunc,uri_string,parse,1}}.
    {test,is_tuple,{f,134},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,135},
          [{tr,{x,0},{t_tuple,0,false,#{}}},3,{atom,error}]}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{x,0},2,{y,0}}.
    {test,is_binary,{f,132},[{y,0}]}.
    {move,{y,0},{x,0}}.
    {jump,{f,133}}.
  {label,132}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"lib/uri.ex",637}]}.
    {call_ext,1,{extfunc,'Elixir.String.Chars',to_string,1}}.
  {label,133}.
    {test_heap,12,1}.
    {put_tuple2,{x,0},{list,[{atom,part},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,reason},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{literal,{action,parse}},{x,0},{x,0}}.
    {trim,2,0}.
    {call_ext,1,{extfunc,'Elixir.URI.Error',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,134}.
    {test,is_map,{f,135},[{x,0}]}.
    {call_last,1,{f,202},2}. % uri_from_map/1
  {label,135}.
    {line,[{location,"lib/uri.ex",632}]}.
    {case_end,{x,0}}.


{function, nilify, 1, 137}.
  {label,136}.
    {line,[{location,"lib/uri.ex",846}]}.
    {func_info,{atom,'Elixir.URI'},{atom,nilify},1}.
  {label,137}.
    {test,is_eq_exact,{f,138},[{x,0},{literal,<<>>}]}.
    {move,{atom,nil},{x,0}}.
    return.
  {label,138}.
    return.


{function, nilify_query, 1, 140}.
  {label,139}.
    {line,[{location,"lib/uri.ex",817}]}.
    {func_info,{atom,'Elixir.URI'},{atom,nilify_query},1}.
  {label,140}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,141},1,[{x,0}],{x,0}}.
    {test,bs_match_string,{f,141},[{x,0},8,{string,<<"?">>}]}.
    {test,bs_get_binary2,
          {f,141},
          1,
          [{x,0},
           {atom,all},
           8,
           {field_flags,[{anno,[817,{file,"lib/uri.ex"}]},unsigned,big]}],
          {x,0}}.
    return.
  {label,141}.
    {move,{atom,nil},{x,0}}.
    return.


{function, parse, 1, 143}.
  {label,142}.
    {line,[{location,"lib/uri.ex",765}]}.
    {func_info,{atom,'Elixir.URI'},{atom,parse},1}.
  {label,143}.
    {test,is_map,{f,144},[{x,0}]}.
    {get_map_elements,{f,144},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,'__struct__'},{x,1}]}}.
    {test,is_eq_exact,{f,144},[{x,1},{atom,'Elixir.URI'}]}.
    return.
  {label,144}.
    {test,is_binary,{f,142},[{x,0}]}.
    {allocate,6,1}.
    {init_yregs,{list,[{y,0},{y,1},{y,2},{y,3},{y,4},{y,5}]}}.
    {move,{x,0},{x,1}}.
    {move,{literal,#{'__struct__' => 'Elixir.Regex',opts => <<"i">>,
                     re_pattern =>
                         {re_pattern,9,0,0,
                                     <<69,82,67,80,41,1,0,0,17,0,0,0,1,128,0,
                                       0,255,255,255,255,255,255,255,255,0,0,
                                       0,0,0,0,9,0,0,0,64,0,0,0,0,0,0,0,0,0,0,
                                       0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
                                       131,0,229,27,146,133,0,82,0,1,133,0,72,
                                       0,2,110,0,0,0,0,0,0,0,0,254,255,255,7,
                                       254,255,255,7,0,0,0,0,0,0,0,0,0,0,0,0,
                                       0,0,0,0,110,0,0,0,0,0,104,255,3,254,
                                       255,255,7,254,255,255,7,0,0,0,0,0,0,0,
                                       0,0,0,0,0,0,0,0,0,106,120,0,72,30,58,
                                       120,0,82,146,133,0,51,0,3,30,47,30,47,
                                       133,0,39,0,4,111,255,255,255,255,247,
                                       127,255,127,255,255,255,255,255,255,
                                       255,255,255,255,255,255,255,255,255,
                                       255,255,255,255,255,255,255,255,255,98,
                                       120,0,39,120,0,51,133,0,39,0,5,111,255,
                                       255,255,255,247,255,255,127,255,255,
                                       255,255,255,255,255,255,255,255,255,
                                       255,255,255,255,255,255,255,255,255,
                                       255,255,255,255,106,120,0,39,146,133,0,
                                       17,0,6,30,63,133,0,7,0,7,81,35,120,0,7,
                                       120,0,17,146,133,0,17,0,8,30,35,133,0,
                                       7,0,9,94,12,120,0,7,120,0,17,120,0,229,
                                       0>>},
                     re_version => {<<"8.44 2020-02-12">>,little},
                     source =>
                         <<"^(([a-z][a-z0-9\\+\\-\\.]*):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?">>}},
          {x,0}}.
    {line,[{location,"lib/uri.ex",772}]}.
    {call_ext,2,{extfunc,'Elixir.Regex',run,2}}.
    {move,{integer,10},{x,1}}.
    {line,[{location,"lib/uri.ex",774}]}.
    {call_ext,2,{extfunc,'Elixir.Kernel.Utils',destructure,2}}.
    {test,is_nonempty_list,{f,152},[{x,0}]}.
    {get_tl,{x,0},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_tl,{x,1},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_list,{x,1},{y,5},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_list,{x,1},{y,4},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_tl,{x,1},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_list,{x,1},{y,3},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_tl,{x,1},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_tl,{x,1},{x,1}}.
    {test,is_nonempty_list,{f,152},[{x,1}]}.
    {get_list,{x,1},{y,2},{x,1}}.
    {test,is_nil,{f,152},[{x,1}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/uri.ex",797}]}.
    {call,1,{f,137}}. % nilify/1
    {swap,{y,5},{x,0}}.
    {line,[{location,"lib/uri.ex",798}]}.
    {call,1,{f,137}}. % nilify/1
    {swap,{y,3},{x,0}}.
    {line,[{location,"lib/uri.ex",799}]}.
    {call,1,{f,140}}. % nilify_query/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nil]},
                                   none,none,none,
                                   {t_bitstring,8}}}]}}.
    {swap,{y,4},{x,0}}.
    {line,[{location,"lib/uri.ex",800}]}.
    {call,1,{f,174}}. % split_authority/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,4,true,
                     #{1 =>
                           {t_union,
                               {t_atom,[nil]},
                               none,none,none,
                               {t_bitstring,8}}}}}]}}.
    {move,{x,0},{y,1}}.
    {select_val,{y,3},
                {f,145},
                {list,[{atom,false},{f,146},{atom,nil},{f,146}]}}.
  {label,145}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"lib/uri.ex",802}]}.
    {call_ext,1,{extfunc,'Elixir.String',downcase,1}}.
    {move,{x,0},{y,3}}.
  {label,146}.
    {get_tuple_element,{y,1},3,{y,0}}.
    {select_val,{y,0},
                {f,150},
                {list,[{atom,false},{f,147},{atom,nil},{f,147}]}}.
  {label,147}.
    {select_val,{y,3},
                {f,149},
                {list,[{atom,false},{f,148},{atom,nil},{f,148}]}}.
  {label,148}.
    {move,{y,3},{x,0}}.
    {jump,{f,151}}.
  {label,149}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{y,3},{x,0}}.
    {line,[{location,"lib/uri.ex",803}]}.
    {call,1,{f,66}}. % default_port/1
    {jump,{f,151}}.
  {label,150}.
    {move,{y,0},{x,0}}.
  {label,151}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {get_tuple_element,{y,1},2,{x,3}}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.URI'}},
                   {x,0},
                   4,
                   {list,[{atom,authority},
                          {x,1},
                          {atom,fragment},
                          {y,2},
                          {atom,host},
                          {x,3},
                          {atom,path},
                          {y,5},
                          {atom,port},
                          {x,0},
                          {atom,query},
                          {y,4},
                          {atom,scheme},
                          {y,3},
                          {atom,userinfo},
                          {x,2}]}}.
    {deallocate,6}.
    return.
  {label,152}.
    {line,[{location,"lib/uri.ex",774}]}.
    {badmatch,{x,0}}.


{function, path_to_segments, 1, 154}.
  {label,153}.
    {line,[{location,"lib/uri.ex",942}]}.
    {func_info,{atom,'Elixir.URI'},{atom,path_to_segments},1}.
  {label,154}.
    {allocate,0,1}.
    {move,{literal,<<"/">>},{x,1}}.
    {line,[{location,"lib/uri.ex",943}]}.
    {call_ext,2,{extfunc,'Elixir.String',split,2}}.
    {call_ext_last,1,{extfunc,'Elixir.Enum',reverse,1},0}.


{function, percent, 2, 156}.
  {label,155}.
    {line,[{location,"lib/uri.ex",413}]}.
    {func_info,{atom,'Elixir.URI'},{atom,percent},2}.
  {label,156}.
    {'%',{var_info,{x,0},[{type,{t_integer,{0,255}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lib/uri.ex",414}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,158},
                {list,[{atom,false},{f,157},{atom,nil},{f,157}]}}.
  {label,157}.
    {line,[{location,"lib/uri.ex",417}]}.
    {gc_bif,'bsr',{f,0},0,[{tr,{y,0},{t_integer,{0,255}}},{integer,4}],{x,0}}.
    {call,1,{f,94}}. % hex/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {gc_bif,'band',
            {f,0},
            1,
            [{tr,{y,0},{t_integer,{0,255}}},{integer,15}],
            {x,1}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,94}}. % hex/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"%">>},
                          {integer,1},
                          {atom,integer},
                          2,1,nil,
                          {tr,{y,0},{t_integer,any}},
                          {integer,8},
                          {atom,integer},
                          3,1,nil,
                          {tr,{x,0},{t_integer,any}},
                          {integer,8}]}}.
    {deallocate,1}.
    return.
  {label,158}.
    {line,[{location,"lib/uri.ex",415}]}.
    {bs_create_bin,{f,0},
                   0,0,1,
                   {x,0},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{y,0},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {deallocate,1}.
    return.


{function, query_decoder, 1, 160}.
  {label,159}.
    {line,[{location,"lib/uri.ex",268}]}.
    {func_info,{atom,'Elixir.URI'},{atom,query_decoder},1}.
  {label,160}.
    {move,{atom,www_form},{x,1}}.
    {call_only,2,{f,162}}. % query_decoder/2


{function, query_decoder, 2, 162}.
  {label,161}.
    {line,[{location,"lib/uri.ex",268}]}.
    {func_info,{atom,'Elixir.URI'},{atom,query_decoder},2}.
  {label,162}.
    {test,is_binary,{f,161},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,212},0,0,{x,1},{list,[{x,1}]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_union,
                     {t_atom,[nil]},
                     none,none,
                     {t_tuple,2,true,
                         #{1 =>
                               {t_tuple,2,true,
                                   #{1 => {t_bitstring,1},
                                     2 => {t_bitstring,1}}}}},
                     none}}]}}.
    {line,[{location,"lib/uri.ex",269}]}.
    {call_ext_only,2,{extfunc,'Elixir.Stream',unfold,2}}.


{function, remove_dot_segments, 2, 164}.
  {label,163}.
    {line,[{location,"lib/uri.ex",932}]}.
    {func_info,{atom,'Elixir.URI'},{atom,remove_dot_segments},2}.
  {label,164}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,166},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_eq_exact,{f,165},[{x,2},{literal,<<".">>}]}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,164}}. % remove_dot_segments/2
  {label,165}.
    {test,is_nonempty_list,{f,169},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_eq_exact,{f,168},[{x,4},{literal,<<"..">>}]}.
    {test,is_nonempty_list,{f,168},[{x,5}]}.
    {get_hd,{x,5},{x,4}}.
    {test,is_eq_exact,{f,168},[{x,4},{literal,<<"..">>}]}.
    {test_heap,2,4}.
    {put_list,{x,2},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,164}}. % remove_dot_segments/2
  {label,166}.
    {test,is_nil,{f,168},[{x,0}]}.
    {test,is_nonempty_list,{f,167},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,2}}.
    {test,is_nonempty_list,{f,167},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_eq_exact,{f,167},[{x,3},{literal,<<"..">>}]}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,2},{x,1}}.
    {move,nil,{x,0}}.
    {call_only,2,{f,164}}. % remove_dot_segments/2
  {label,167}.
    {move,{x,1},{x,0}}.
    return.
  {label,168}.
    {test,is_nonempty_list,{f,169},[{x,1}]}.
    {get_tl,{x,1},{x,2}}.
    {test,is_nonempty_list,{f,169},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {test,is_eq_exact,{f,169},[{x,3},{literal,<<"..">>}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,164}}. % remove_dot_segments/2
  {label,169}.
    {test,is_nonempty_list,{f,163},[{x,0}]}.
    {test_heap,2,2}.
    {get_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {call_only,2,{f,164}}. % remove_dot_segments/2


{function, remove_dot_segments_from_path, 1, 171}.
  {label,170}.
    {line,[{location,"lib/uri.ex",921}]}.
    {func_info,{atom,'Elixir.URI'},{atom,remove_dot_segments_from_path},1}.
  {label,171}.
    {test,is_eq_exact,{f,172},[{x,0},{atom,nil}]}.
    return.
  {label,172}.
    {allocate,0,1}.
    {line,[{location,"lib/uri.ex",927}]}.
    {call,1,{f,154}}. % path_to_segments/1
    {move,nil,{x,1}}.
    {line,[{location,"lib/uri.ex",928}]}.
    {call,2,{f,164}}. % remove_dot_segments/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{literal,<<"/">>},{x,1}}.
    {line,[{location,"lib/uri.ex",929}]}.
    {call_ext_last,2,{extfunc,'Elixir.Enum',join,2},0}.


{function, split_authority, 1, 174}.
  {label,173}.
    {line,[{location,"lib/uri.ex",824}]}.
    {func_info,{atom,'Elixir.URI'},{atom,split_authority},1}.
  {label,174}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,173},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_match_string,{f,182},[{x,1},16,{string,<<"//">>}]}.
    {test,bs_test_tail2,{f,175},[{x,1},0]}.
    {move,{literal,{<<>>,nil,<<>>,nil}},{x,0}}.
    return.
  {label,175}.
    {test,bs_get_binary2,
          {f,183},
          2,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[832,{file,"lib/uri.ex"}]},unsigned,big]}],
          {x,2}}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,2},{y,3}}.
    {move,{x,2},{x,1}}.
    {move,{literal,#{'__struct__' => 'Elixir.Regex',opts => <<>>,
                     re_pattern =>
                         {re_pattern,5,0,0,
                                     <<69,82,67,80,165,0,0,0,0,0,0,0,1,128,0,
                                       0,255,255,255,255,255,255,255,255,0,0,
                                       0,0,0,0,5,0,0,0,64,0,0,0,0,0,0,0,0,0,0,
                                       0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
                                       131,0,97,146,133,0,18,0,1,27,133,0,7,0,
                                       2,85,12,120,0,7,29,64,120,0,18,133,0,
                                       43,0,3,29,91,110,0,0,0,0,0,64,255,7,
                                       254,255,255,7,254,255,255,7,0,0,0,0,0,
                                       0,0,0,0,0,0,0,0,0,0,0,106,29,93,119,0,
                                       5,68,58,120,0,48,146,133,0,17,0,4,29,
                                       58,133,0,7,0,5,94,7,120,0,7,120,0,17,
                                       120,0,97,0>>},
                     re_version => {<<"8.44 2020-02-12">>,little},
                     source =>
                         <<"(^(.*)@)?(\\[[a-zA-Z0-9:.]*\\]|[^:]*)(:(\\d*))?">>}},
          {x,0}}.
    {line,[{location,"lib/uri.ex",834}]}.
    {call_ext,2,{extfunc,'Elixir.Regex',run,2}}.
    {move,{integer,6},{x,1}}.
    {line,[{location,"lib/uri.ex",836}]}.
    {call_ext,2,{extfunc,'Elixir.Kernel.Utils',destructure,2}}.
    {test,is_nonempty_list,{f,184},[{x,0}]}.
    {get_tl,{x,0},{x,1}}.
    {test,is_nonempty_list,{f,184},[{x,1}]}.
    {get_tl,{x,1},{x,1}}.
    {test,is_nonempty_list,{f,184},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_nonempty_list,{f,184},[{x,1}]}.
    {get_list,{x,1},{y,2},{x,1}}.
    {test,is_nonempty_list,{f,184},[{x,1}]}.
    {get_tl,{x,1},{x,1}}.
    {test,is_nonempty_list,{f,184},[{x,1}]}.
    {get_list,{x,1},{y,1},{x,1}}.
    {test,is_nil,{f,184},[{x,1}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/uri.ex",837}]}.
    {call,1,{f,137}}. % nilify/1
    {move,{x,0},{y,0}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lib/uri.ex",838}]}.
    {call,1,{f,137}}. % nilify/1
    {select_val,{x,0},
                {f,177},
                {list,[{atom,false},{f,176},{atom,nil},{f,176}]}}.
  {label,176}.
    {move,{atom,nil},{y,2}}.
    {jump,{f,178}}.
  {label,177}.
    {move,{literal,<<"[">>},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {call_ext,2,{extfunc,'Elixir.String',trim_leading,2}}.
    {move,{literal,<<"]">>},{x,1}}.
    {call_ext,2,{extfunc,'Elixir.String',trim_trailing,2}}.
    {move,{x,0},{y,2}}.
  {label,178}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lib/uri.ex",839}]}.
    {call,1,{f,137}}. % nilify/1
    {select_val,{x,0},
                {f,180},
                {list,[{atom,false},{f,179},{atom,nil},{f,179}]}}.
  {label,179}.
    {move,{atom,nil},{x,0}}.
    {jump,{f,181}}.
  {label,180}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,1,{extfunc,erlang,binary_to_integer,1}}.
  {label,181}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{y,3},{y,0},{y,2},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,182}.
    {test,bs_test_tail2,{f,183},[{x,1},0]}.
    {move,{literal,{nil,nil,nil,nil}},{x,0}}.
    return.
  {label,183}.
    {bs_set_position,{x,1},{x,0}}.
    {bs_get_tail,{x,1},{x,0},2}.
    {jump,{f,173}}.
  {label,184}.
    {line,[{location,"lib/uri.ex",836}]}.
    {badmatch,{x,0}}.


{function, to_string, 1, 186}.
  {label,185}.
    {line,[{location,"lib/uri.ex",864}]}.
    {func_info,{atom,'Elixir.URI'},{atom,to_string},1}.
  {label,186}.
    {call_ext_only,1,{extfunc,'Elixir.String.Chars.URI',to_string,1}}.


{function, unpercent, 3, 188}.
  {label,187}.
    {line,[{location,"lib/uri.ex",456}]}.
    {func_info,{atom,'Elixir.URI'},{atom,unpercent},3}.
  {label,188}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {'%',{var_info,{x,1},[{type,{t_bitstring,1}}]}}.
    {'%',{var_info,{x,2},[{type,{t_atom,[false,true]}}]}}.
    {test,bs_start_match3,{f,187},3,[{x,0}],{x,3}}.
    {bs_get_position,{x,3},{x,0},4}.
    {test,bs_get_integer2,
          {f,199},
          4,
          [{x,3},
           {integer,8},
           1,
           {field_flags,[{anno,[456,{file,"lib/uri.ex"}]},unsigned,big]}],
          {x,4}}.
    {bs_get_position,{x,3},{x,5},5}.
    {select_val,{x,4},
                {f,198},
                {list,[{integer,37},{f,190},{integer,43},{f,189}]}}.
  {label,189}.
    {test,bs_test_unit,{f,198},[{x,3},8]}.
    {test,is_eq_exact,{f,198},[{x,2},{atom,true}]}.
    {line,[{location,"lib/uri.ex",457}]}.
    {bs_create_bin,{f,0},
                   0,4,8,
                   {x,1},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{x,1},{t_bitstring,1}},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<" ">>},
                          {integer,1}]}}.
    {move,{atom,true},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,188}}. % unpercent/3
  {label,190}.
    {test,bs_test_unit,{f,198},[{x,3},8]}.
    {test,bs_get_integer2,
          {f,197},
          6,
          [{x,3},
           {integer,8},
           1,
           {field_flags,[{anno,[461,{file,"lib/uri.ex"}]},unsigned,big]}],
          {x,0}}.
    {test,bs_get_integer2,
          {f,197},
          6,
          [{x,3},
           {integer,8},
           1,
           {field_flags,[{anno,[461,{file,"lib/uri.ex"}]},unsigned,big]}],
          {x,4}}.
    {test,is_ge,{f,192},[{tr,{x,0},{t_integer,{0,255}}},{integer,65}]}.
    {test,is_ge,{f,191},[{integer,70},{tr,{x,0},{t_integer,{0,255}}}]}.
    {line,[{location,"lib/uri.ex",477}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,0},{t_integer,{0,255}}},{integer,65}],{x,0}}.
    {gc_bif,'+',{f,0},6,[{tr,{x,0},{t_integer,{-65,190}}},{integer,10}],{x,0}}.
    {jump,{f,193}}.
  {label,191}.
    {test,is_ge,{f,192},[{tr,{x,0},{t_integer,{0,255}}},{integer,97}]}.
    {test,is_ge,{f,197},[{integer,102},{tr,{x,0},{t_integer,{0,255}}}]}.
    {line,[{location,"lib/uri.ex",478}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,0},{t_integer,{0,255}}},{integer,97}],{x,0}}.
    {gc_bif,'+',{f,0},6,[{tr,{x,0},{t_integer,{-97,158}}},{integer,10}],{x,0}}.
    {jump,{f,193}}.
  {label,192}.
    {test,is_ge,{f,197},[{tr,{x,0},{t_integer,{0,255}}},{integer,48}]}.
    {test,is_ge,{f,197},[{integer,57},{tr,{x,0},{t_integer,{0,255}}}]}.
    {line,[{location,"lib/uri.ex",479}]}.
    {gc_bif,'-',{f,0},6,[{tr,{x,0},{t_integer,{0,255}}},{integer,48}],{x,0}}.
  {label,193}.
    {test,is_ge,{f,195},[{tr,{x,4},{t_integer,{0,255}}},{integer,65}]}.
    {test,is_ge,{f,194},[{integer,70},{tr,{x,4},{t_integer,{0,255}}}]}.
    {line,[{location,"lib/uri.ex",477}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,4},{t_integer,{0,255}}},{integer,65}],{x,4}}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},{t_integer,{-65,190}}},{integer,10}],{x,4}}.
    {jump,{f,196}}.
  {label,194}.
    {test,is_ge,{f,195},[{tr,{x,4},{t_integer,{0,255}}},{integer,97}]}.
    {test,is_ge,{f,197},[{integer,102},{tr,{x,4},{t_integer,{0,255}}}]}.
    {line,[{location,"lib/uri.ex",478}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,4},{t_integer,{0,255}}},{integer,97}],{x,4}}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},{t_integer,{-97,158}}},{integer,10}],{x,4}}.
    {jump,{f,196}}.
  {label,195}.
    {test,is_ge,{f,197},[{tr,{x,4},{t_integer,{0,255}}},{integer,48}]}.
    {test,is_ge,{f,197},[{integer,57},{tr,{x,4},{t_integer,{0,255}}}]}.
    {line,[{location,"lib/uri.ex",479}]}.
    {gc_bif,'-',{f,0},5,[{tr,{x,4},{t_integer,{0,255}}},{integer,48}],{x,4}}.
  {label,196}.
    {line,[{location,"lib/uri.ex",464}]}.
    {gc_bif,'bsl',{f,0},5,[{tr,{x,0},{t_integer,any}},{integer,4}],{x,0}}.
    {gc_bif,'+',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,any}},{tr,{x,4},{t_integer,any}}],
            {x,0}}.
    {bs_create_bin,{f,0},
                   0,4,8,
                   {x,1},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{x,1},{t_bitstring,1}},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{x,0},{t_integer,any}},
                          {integer,8}]}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,188}}. % unpercent/3
  {label,197}.
    {line,[{location,"lib/uri.ex",466}]}.
    {bs_create_bin,{f,0},
                   0,6,8,
                   {x,1},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{x,1},{t_bitstring,1}},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"%">>},
                          {integer,1}]}}.
    {bs_set_position,{x,3},{x,5}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,188}}. % unpercent/3
  {label,198}.
    {test,bs_test_unit,{f,200},[{x,3},8]}.
    {line,[{location,"lib/uri.ex",471}]}.
    {bs_create_bin,{f,0},
                   0,5,8,
                   {x,1},
                   {list,[{atom,append},
                          1,8,nil,
                          {tr,{x,1},{t_bitstring,1}},
                          {atom,all},
                          {atom,integer},
                          2,1,nil,
                          {tr,{x,4},{t_integer,{0,255}}},
                          {integer,8}]}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,188}}. % unpercent/3
  {label,199}.
    {test,bs_test_tail2,{f,200},[{x,3},0]}.
    {move,{x,1},{x,0}}.
    return.
  {label,200}.
    {bs_set_position,{x,3},{x,0}}.
    {bs_get_tail,{x,3},{x,0},4}.
    {jump,{f,187}}.


{function, uri_from_map, 1, 202}.
  {label,201}.
    {line,[{location,"lib/uri.ex",641}]}.
    {func_info,{atom,'Elixir.URI'},{atom,uri_from_map},1}.
  {label,202}.
    {'%',{var_info,{x,0},[{type,{t_map,any,any}}]}}.
    {get_map_elements,{f,203},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,path},{x,1}]}}.
    {test,is_eq_exact,{f,203},[{x,1},{literal,<<>>}]}.
    {put_map_exact,{f,0},{x,0},{x,0},1,{list,[{atom,path},{atom,nil}]}}.
    {call_only,1,{f,202}}. % uri_from_map/1
  {label,203}.
    {allocate,3,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,0},{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{literal,#{'__struct__' => 'Elixir.URI',authority => nil,
                     fragment => nil,host => nil,path => nil,port => nil,
                     query => nil,scheme => nil,userinfo => nil}},
          {x,0}}.
    {line,[{location,"lib/uri.ex",644}]}.
    {call_ext,2,{extfunc,maps,merge,2}}.
    {move,{x,0},{y,1}}.
    {get_map_elements,{f,206},
                      {tr,{y,2},{t_map,any,any}},
                      {list,[{atom,scheme},{x,0}]}}.
    {move,{atom,ascii},{x,1}}.
    {line,[{location,"lib/uri.ex",648}]}.
    {call_ext,2,{extfunc,'Elixir.String',downcase,2}}.
    {move,{x,0},{y,0}}.
    {test,has_map_fields,{f,204},{y,2},{list,[{atom,port}]}}.
    {line,[{location,"lib/uri.ex",652}]}.
    {put_map_exact,{f,0},{y,1},{x,0},1,{list,[{atom,scheme},{x,0}]}}.
    {deallocate,3}.
    return.
  {label,204}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lib/uri.ex",655}]}.
    {call,1,{f,66}}. % default_port/1
    {test,is_eq_exact,{f,205},[{x,0},{atom,nil}]}.
    {line,[{location,"lib/uri.ex",656}]}.
    {put_map_exact,{f,0},{y,1},{x,0},0,{list,[{atom,scheme},{y,0}]}}.
    {deallocate,3}.
    return.
  {label,205}.
    {line,[{location,"lib/uri.ex",657}]}.
    {put_map_exact,{f,0},
                   {y,1},
                   {x,0},
                   1,
                   {list,[{atom,port},{x,0},{atom,scheme},{y,0}]}}.
    {deallocate,3}.
    return.
  {label,206}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.


{function, module_info, 0, 208}.
  {label,207}.
    {line,[]}.
    {func_info,{atom,'Elixir.URI'},{atom,module_info},0}.
  {label,208}.
    {move,{atom,'Elixir.URI'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 210}.
  {label,209}.
    {line,[]}.
    {func_info,{atom,'Elixir.URI'},{atom,module_info},1}.
  {label,210}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.URI'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-query_decoder/2-fun-0-', 2, 212}.
  {label,211}.
    {line,[{location,"lib/uri.ex",269}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'-query_decoder/2-fun-0-'},2}.
  {label,212}.
    {call_only,2,{f,38}}. % decode_next_query_pair/2


{function, '-encode_www_form/1-lbc$^0/2-0-', 2, 214}.
  {label,213}.
    {line,[{location,"lib/uri.ex",405}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'-encode_www_form/1-lbc$^0/2-0-'},2}.
  {label,214}.
    {'%',{var_info,{x,0},[{type,{t_bs_matchable,8}},accepts_match_context]}}.
    {bs_start_match4,{atom,no_fail},2,{x,0},{x,0}}.
    {test,bs_get_integer2,
          {f,216},
          2,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[405,{file,"lib/uri.ex"}]},unsigned,big]}],
          {x,2}}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {make_fun3,{f,29},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lib/uri.ex",406}]}.
    {call,2,{f,156}}. % percent/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {test,is_eq_exact,
          {f,215},
          [{tr,{x,0},{t_bitstring,1}},{literal,<<"%20">>}]}.
    {move,{literal,<<"+">>},{x,0}}.
  {label,215}.
    {line,[{location,"lib/uri.ex",405}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,1},
                   {list,[{atom,private_append},
                          1,1,nil,
                          {y,1},
                          {atom,all},
                          {atom,binary},
                          2,1,nil,
                          {tr,{x,0},{t_bitstring,1}},
                          {atom,all}]}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,214},2}. % '-encode_www_form/1-lbc$^0/2-0-'/2
  {label,216}.
    {move,{x,1},{x,0}}.
    return.


{function, '-encode_query/2-fun-0-', 2, 218}.
  {label,217}.
    {line,[{location,"lib/uri.ex",136}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'-encode_query/2-fun-0-'},2}.
  {label,218}.
    {call_only,2,{f,74}}. % encode_kv_pair/2


{function, '-encode/2-lbc$^0/2-0-', 3, 220}.
  {label,219}.
    {line,[{location,"lib/uri.ex",387}]}.
    {func_info,{atom,'Elixir.URI'},{atom,'-encode/2-lbc$^0/2-0-'},3}.
  {label,220}.
    {'%',{var_info,{x,0},[{type,{t_bs_matchable,8}},accepts_match_context]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,1,any,any}}]}}.
    {bs_start_match4,{atom,no_fail},3,{x,0},{x,0}}.
    {test,bs_get_integer2,
          {f,221},
          3,
          [{x,0},
           {integer,8},
           1,
           {field_flags,[{anno,[387,{file,"lib/uri.ex"}]},unsigned,big]}],
          {x,3}}.
    {allocate,3,4}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,156}}. % percent/2
    {'%',{var_info,{x,0},[{type,{t_bitstring,1}}]}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,1},
                   {list,[{atom,private_append},
                          1,1,nil,
                          {y,1},
                          {atom,all},
                          {atom,binary},
                          2,1,nil,
                          {tr,{x,0},{t_bitstring,1}},
                          {atom,all}]}}.
    {move,{y,2},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,220},3}. % '-encode/2-lbc$^0/2-0-'/3
  {label,221}.
    {move,{x,1},{x,0}}.
    return.


{function, '-__struct__/1-fun-0-', 2, 223}.
  {label,222}.
    {line,[]}.
    {func_info,{atom,'Elixir.URI'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,223}.
    {test,is_tuple,{f,225},[{x,0}]}.
    {test,test_arity,{f,225},[{x,0},2]}.
    {test,is_map,{f,224},[{x,1}]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_exact,{f,0},{x,1},{x,0},3,{list,[{x,2},{x,0}]}}.
    return.
  {label,224}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,225}.
    {call_only,2,{f,227}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 227}.
  {label,226}.
    {line,[]}.
    {func_info,{atom,'Elixir.URI'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,227}.
    {jump,{f,226}}.


{function, '-inlined-__info__/1-', 1, 229}.
  {label,228}.
    {line,[]}.
    {func_info,{atom,'Elixir.URI'},{atom,'-inlined-__info__/1-'},1}.
  {label,229}.
    {jump,{f,228}}.
