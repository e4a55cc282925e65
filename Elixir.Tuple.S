{module, 'Elixir.Tuple'}.  %% version = 0

{exports, [{'__info__',1},
           {append,2},
           {delete_at,2},
           {duplicate,2},
           {insert_at,3},
           {module_info,0},
           {module_info,1},
           {product,1},
           {sum,1},
           {to_list,1}]}.

{attributes, []}.

{labels, 36}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Tuple'},{x,0}}.
    return.
  {label,5}.
    {move,{literal,[{append,2},
                    {delete_at,2},
                    {duplicate,2},
                    {insert_at,3},
                    {product,1},
                    {sum,1},
                    {to_list,1}]},
          {x,0}}.
    return.
  {label,6}.
    {move,{literal,<<191,15,184,16,150,82,118,167,92,11,188,14,158,63,96,71>>},
          {x,0}}.
    return.
  {label,7}.
    {move,nil,{x,0}}.
    return.
  {label,8}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Tuple'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,35}}. % '-inlined-__info__/1-'/1


{function, append, 2, 11}.
  {label,10}.
    {line,[{location,"lib/tuple.ex",106}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,append},2}.
  {label,11}.
    {line,[{location,"lib/tuple.ex",107}]}.
    {call_ext_only,2,{extfunc,erlang,append_element,2}}.


{function, delete_at, 2, 13}.
  {label,12}.
    {line,[{location,"lib/tuple.ex",127}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,delete_at},2}.
  {label,13}.
    {test,is_integer,{f,12},[{x,1}]}.
    {test,is_ge,{f,12},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/tuple.ex",128}]}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,erlang,delete_element,2}}.


{function, duplicate, 2, 15}.
  {label,14}.
    {line,[{location,"lib/tuple.ex",63}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,duplicate},2}.
  {label,15}.
    {test,is_integer,{f,14},[{x,1}]}.
    {test,is_ge,{f,14},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lib/tuple.ex",64}]}.
    {call_ext_only,2,{extfunc,erlang,make_tuple,2}}.


{function, insert_at, 3, 17}.
  {label,16}.
    {line,[{location,"lib/tuple.ex",86}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,insert_at},3}.
  {label,17}.
    {test,is_integer,{f,16},[{x,1}]}.
    {test,is_ge,{f,16},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/tuple.ex",87}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,3,{extfunc,erlang,insert_element,3}}.


{function, product, 1, 19}.
  {label,18}.
    {line,[{location,"lib/tuple.ex",164}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,product},1}.
  {label,19}.
    {bif,tuple_size,{f,0},[{x,0}],{x,1}}.
    {call_only,2,{f,21}}. % product/2


{function, product, 2, 21}.
  {label,20}.
    {line,[{location,"lib/tuple.ex",166}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,product},2}.
  {label,21}.
    {'%',{var_info,{x,0},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,22},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{integer,1},{x,0}}.
    return.
  {label,22}.
    {line,[{location,"lib/tuple.ex",167}]}.
    {bif,element,
         {f,0},
         [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_tuple,0,false,#{}}}],
         {x,2}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{1,16777215}}},{integer,1}],
            {x,1}}.
    {call,2,{f,21}}. % product/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'*',{f,0},1,[{y,0},{tr,{x,0},number}],{x,0}}.
    {deallocate,1}.
    return.


{function, sum, 1, 24}.
  {label,23}.
    {line,[{location,"lib/tuple.ex",145}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,sum},1}.
  {label,24}.
    {bif,tuple_size,{f,0},[{x,0}],{x,1}}.
    {call_only,2,{f,26}}. % sum/2


{function, sum, 2, 26}.
  {label,25}.
    {line,[{location,"lib/tuple.ex",147}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,sum},2}.
  {label,26}.
    {'%',{var_info,{x,0},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,27},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {move,{integer,0},{x,0}}.
    return.
  {label,27}.
    {line,[{location,"lib/tuple.ex",148}]}.
    {bif,element,
         {f,0},
         [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_tuple,0,false,#{}}}],
         {x,2}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{1,16777215}}},{integer,1}],
            {x,1}}.
    {call,2,{f,26}}. % sum/2
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'+',{f,0},1,[{y,0},{tr,{x,0},number}],{x,0}}.
    {deallocate,1}.
    return.


{function, to_list, 1, 29}.
  {label,28}.
    {line,[{location,"lib/tuple.ex",184}]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,to_list},1}.
  {label,29}.
    {line,[{location,"lib/tuple.ex",185}]}.
    {call_ext_only,1,{extfunc,erlang,tuple_to_list,1}}.


{function, module_info, 0, 31}.
  {label,30}.
    {line,[]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,module_info},0}.
  {label,31}.
    {move,{atom,'Elixir.Tuple'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 33}.
  {label,32}.
    {line,[]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,module_info},1}.
  {label,33}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Tuple'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-inlined-__info__/1-', 1, 35}.
  {label,34}.
    {line,[]}.
    {func_info,{atom,'Elixir.Tuple'},{atom,'-inlined-__info__/1-'},1}.
  {label,35}.
    {jump,{f,34}}.
