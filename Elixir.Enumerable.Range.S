{module, 'Elixir.Enumerable.Range'}.  %% version = 0

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
                           {for,'Elixir.Range'}]}]}.

{labels, 60}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,'__info__'},1}.
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
    {move,{atom,'Elixir.Enumerable.Range'},{x,0}}.
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
    {move,{atom,'Elixir.Enumerable.Range'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,9}.
    {call_only,1,{f,59}}. % '-inlined-__info__/1-'/1


{function, '__impl__', 1, 11}.
  {label,10}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,'__impl__'},1}.
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
    {move,{atom,'Elixir.Enumerable.Range'},{x,0}}.
    return.
  {label,13}.
    {move,{atom,'Elixir.Enumerable'},{x,0}}.
    return.
  {label,14}.
    {move,{atom,'Elixir.Range'},{x,0}}.
    return.
  {label,15}.
    {call_only,1,{f,57}}. % '-inlined-__impl__/1-'/1


{function, count, 1, 17}.
  {label,16}.
    {line,[{location,"lib/range.ex",414}]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,count},1}.
  {label,17}.
    {allocate,0,1}.
    {line,[{location,"lib/range.ex",415}]}.
    {call_ext,1,{extfunc,'Elixir.Range',size,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.


{function, 'member?', 2, 19}.
  {label,18}.
    {line,[{location,"lib/range.ex",390}]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,'member?'},2}.
  {label,19}.
    {test,is_map,{f,26},[{x,0}]}.
    {get_map_elements,{f,26},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,26},[{x,2},{atom,'Elixir.Range'}]}.
    {get_map_elements,{f,23},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},{x,2}]}}.
    {test,is_integer,{f,26},[{x,1}]}.
    {allocate,4,5}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,1},{y,3}}.
    {line,[{location,"lib/range.ex",392}]}.
    {call_ext,1,{extfunc,'Elixir.Range',size,1}}.
    {test,is_eq,{f,20},[{x,0},{integer,0}]}.
    {move,{literal,{ok,false}},{x,0}}.
    {deallocate,4}.
    return.
  {label,20}.
    {test,is_ge,{f,21},[{y,2},{y,1}]}.
    {test,is_ge,{f,22},[{tr,{y,3},{t_integer,any}},{y,1}]}.
    {test,is_ge,{f,22},[{y,2},{tr,{y,3},{t_integer,any}}]}.
    {line,[{location,"lib/range.ex",396}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,3},{t_integer,any}},{y,1}],{x,0}}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},number},{y,0}],{x,0}}.
    {test_heap,3,1}.
    {bif,'=:=',{f,0},[{tr,{x,0},{t_integer,any}},{integer,0}],{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,21}.
    {test,is_ge,{f,22},[{tr,{y,3},{t_integer,any}},{y,2}]}.
    {test,is_ge,{f,22},[{y,1},{tr,{y,3},{t_integer,any}}]}.
    {line,[{location,"lib/range.ex",399}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,3},{t_integer,any}},{y,1}],{x,0}}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},number},{y,0}],{x,0}}.
    {test_heap,3,1}.
    {bif,'=:=',{f,0},[{tr,{x,0},{t_integer,any}},{integer,0}],{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,22}.
    {move,{literal,{ok,false}},{x,0}}.
    {deallocate,4}.
    return.
  {label,23}.
    {test,is_integer,{f,26},[{x,1}]}.
    {test,is_ge,{f,24},[{x,4},{x,3}]}.
    {move,{integer,1},{x,2}}.
    {jump,{f,25}}.
  {label,24}.
    {move,{integer,-1},{x,2}}.
  {label,25}.
    {put_map_assoc,{f,0},{x,0},{x,0},3,{list,[{atom,step},{x,2}]}}.
    {call_only,2,{f,19}}. % 'member?'/2
  {label,26}.
    {move,{literal,{ok,false}},{x,0}}.
    return.


{function, reduce, 3, 28}.
  {label,27}.
    {line,[{location,"lib/range.ex",362}]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,reduce},3}.
  {label,28}.
    {test,is_map,{f,27},[{x,0}]}.
    {get_map_elements,{f,27},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,last},
                             {x,5},
                             {atom,first},
                             {x,4},
                             {atom,'__struct__'},
                             {x,3}]}}.
    {test,is_eq_exact,{f,27},[{x,3},{atom,'Elixir.Range'}]}.
    {get_map_elements,{f,29},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},{x,3}]}}.
    {move,{x,4},{x,0}}.
    {move,{x,3},{x,4}}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,5},{x,1}}.
    {call_only,5,{f,33}}. % reduce/5
  {label,29}.
    {test,is_ge,{f,30},[{x,5},{x,4}]}.
    {move,{integer,1},{x,3}}.
    {jump,{f,31}}.
  {label,30}.
    {move,{integer,-1},{x,3}}.
  {label,31}.
    {put_map_assoc,{f,0},{x,0},{x,0},4,{list,[{atom,step},{x,3}]}}.
    {call_only,3,{f,28}}. % reduce/3


{function, reduce, 5, 33}.
  {label,32}.
    {line,[{location,"lib/range.ex",372}]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,reduce},5}.
  {label,33}.
    {test,is_tuple,{f,32},[{x,2}]}.
    {test,test_arity,{f,32},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,5}}.
    {get_tuple_element,{x,2},1,{x,6}}.
    {select_val,{x,5},
                {f,32},
                {list,[{atom,cont},
                       {f,36},
                       {atom,halt},
                       {f,35},
                       {atom,suspend},
                       {f,34}]}}.
  {label,34}.
    {test_heap,{alloc,[{words,8},{floats,0},{funs,1}]},7}.
    {make_fun3,{f,55},0,0,{x,0},{list,[{x,0},{x,1},{x,3},{x,4}]}}.
    {'%',
     {var_info,
      {x,0},
      [{fun_type,
        {t_union,none,none,none,
         [{{2,{t_atom,[done]}},{t_tuple,2,true,#{1 => {t_atom,[done]}}}},
          {{2,{t_atom,[halted]}},{t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
          {{3,{t_atom,[suspended]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[suspended]},
              3 =>
               {t_fun,1,
                {'-reduce/5-fun-0-',5},
                {t_union,none,none,none,
                 [{{2,{t_atom,[done]}},
                   {t_tuple,2,true,#{1 => {t_atom,[done]}}}},
                  {{2,{t_atom,[halted]}},
                   {t_tuple,2,true,#{1 => {t_atom,[halted]}}}},
                  {{3,{t_atom,[suspended]}},
                   {t_tuple,3,true,
                    #{1 => {t_atom,[suspended]},
                      3 =>
                       {t_fun,1,
                        {'-reduce/5-fun-0-',5},
                        {t_tuple,0,false,#{}}}}}}],
                 none}}}}}],
         none}}]}}.
    {put_tuple2,{x,0},{list,[{atom,suspended},{x,6},{x,0}]}}.
    return.
  {label,35}.
    {test_heap,3,7}.
    {put_tuple2,{x,0},{list,[{atom,halted},{x,6}]}}.
    return.
  {label,36}.
    {test,is_lt,{f,37},[{integer,0},{x,4}]}.
    {test,is_lt,{f,38},[{x,1},{x,0}]}.
  {label,37}.
    {test,is_lt,{f,39},[{x,4},{integer,0}]}.
    {test,is_ge,{f,39},[{x,0},{x,1}]}.
  {label,38}.
    {line,[{location,"lib/range.ex",383}]}.
    {gc_bif,'+',{f,0},7,[{x,0},{x,4}],{x,2}}.
    {allocate,4,7}.
    {move,{x,2},{y,0}}.
    {move,{x,4},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,3},{x,2}}.
    {move,{x,6},{x,1}}.
    {call_fun,2}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,4}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,5,{f,33},4}. % reduce/5
  {label,39}.
    {test_heap,3,7}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,6}]}}.
    return.


{function, slice, 1, 41}.
  {label,40}.
    {line,[{location,"lib/range.ex",418}]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,slice},1}.
  {label,41}.
    {test,is_map,{f,40},[{x,0}]}.
    {get_map_elements,{f,40},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,last},
                             {x,3},
                             {atom,first},
                             {x,2},
                             {atom,'__struct__'},
                             {x,1}]}}.
    {test,is_eq_exact,{f,40},[{x,1},{atom,'Elixir.Range'}]}.
    {get_map_elements,{f,42},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},{x,1}]}}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{y,1}}.
    {line,[{location,"lib/range.ex",419}]}.
    {call_ext,1,{extfunc,'Elixir.Range',size,1}}.
    {test_heap,{alloc,[{words,6},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,53},0,0,{x,1},{list,[{y,1},{y,0}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_list,number,nil}}]}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0},{x,1}]}}.
    {deallocate,2}.
    return.
  {label,42}.
    {test,is_ge,{f,43},[{x,3},{x,2}]}.
    {move,{integer,1},{x,1}}.
    {jump,{f,44}}.
  {label,43}.
    {move,{integer,-1},{x,1}}.
  {label,44}.
    {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{atom,step},{x,1}]}}.
    {call_only,1,{f,41}}. % slice/1


{function, slice, 3, 46}.
  {label,45}.
    {line,[{location,"lib/range.ex",428}]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,slice},3}.
  {label,46}.
    {'%',{var_info,{x,0},[{type,number}]}}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_eq_exact,{f,47},[{x,2},{integer,0}]}.
    {move,nil,{x,0}}.
    return.
  {label,47}.
    {line,[{location,"lib/range.ex",429}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},number},{tr,{x,1},number}],{x,3}}.
    {gc_bif,'-',{f,0},4,[{x,2},{integer,1}],{x,2}}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,3},{x,0}}.
    {call,3,{f,46}}. % slice/3
    {'%',{var_info,{x,0},[{type,{t_list,number,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, module_info, 0, 49}.
  {label,48}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,module_info},0}.
  {label,49}.
    {move,{atom,'Elixir.Enumerable.Range'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 51}.
  {label,50}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,module_info},1}.
  {label,51}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Enumerable.Range'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-slice/1-fun-0-', 5, 53}.
  {label,52}.
    {line,[{location,"lib/range.ex",419}]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,'-slice/1-fun-0-'},5}.
  {label,53}.
    {gc_bif,'*',{f,0},5,[{x,0},{x,4}],{x,0}}.
    {gc_bif,'+',{f,0},5,[{x,3},{tr,{x,0},number}],{x,0}}.
    {gc_bif,'+',{f,0},5,[{tr,{x,4},number},{x,2}],{x,2}}.
    {gc_bif,'-',{f,0},3,[{tr,{x,2},number},{integer,1}],{x,2}}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,46}}. % slice/3


{function, '-reduce/5-fun-0-', 5, 55}.
  {label,54}.
    {line,[{location,"lib/range.ex",377}]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},{atom,'-reduce/5-fun-0-'},5}.
  {label,55}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,5,{f,33}}. % reduce/5


{function, '-inlined-__impl__/1-', 1, 57}.
  {label,56}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},
               {atom,'-inlined-__impl__/1-'},
               1}.
  {label,57}.
    {jump,{f,56}}.


{function, '-inlined-__info__/1-', 1, 59}.
  {label,58}.
    {line,[]}.
    {func_info,{atom,'Elixir.Enumerable.Range'},
               {atom,'-inlined-__info__/1-'},
               1}.
  {label,59}.
    {jump,{f,58}}.
