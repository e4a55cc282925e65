{module, 'Elixir.Range'}.  %% version = 0

{exports, [{'__info__',1},
           {'__struct__',0},
           {'__struct__',1},
           {'disjoint?',2},
           {module_info,0},
           {module_info,1},
           {new,2},
           {new,3},
           {'range?',1},
           {shift,2},
           {size,1}]}.

{attributes, []}.

{labels, 60}.


{function, '__info__', 1, 2}.
  {label,1}.
    {line,[]}.
    {func_info,{atom,'Elixir.Range'},{atom,'__info__'},1}.
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
    {move,{literal,[#{field => first,required => true},
                    #{field => last,required => true},
                    #{field => step,required => true}]},
          {x,0}}.
    return.
  {label,4}.
    {move,{atom,'Elixir.Range'},{x,0}}.
    return.
  {label,5}.
    {move,nil,{x,0}}.
    return.
  {label,6}.
    {move,{literal,[{'__struct__',0},
                    {'__struct__',1},
                    {'disjoint?',2},
                    {new,2},
                    {new,3},
                    {'range?',1},
                    {shift,2},
                    {size,1}]},
          {x,0}}.
    return.
  {label,7}.
    {move,{literal,<<245,27,106,52,231,164,23,209,182,133,184,158,194,107,27,
                     169>>},
          {x,0}}.
    return.
  {label,8}.
    {move,{literal,[{{'range?',1},
                     <<"Pattern match on first..last//step instead">>}]},
          {x,0}}.
    return.
  {label,9}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Range'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
  {label,10}.
    {call_only,1,{f,59}}. % '-inlined-__info__/1-'/1


{function, '__struct__', 0, 12}.
  {label,11}.
    {line,[{location,"lib/range.ex",160}]}.
    {func_info,{atom,'Elixir.Range'},{atom,'__struct__'},0}.
  {label,12}.
    {move,{literal,#{'__struct__' => 'Elixir.Range',first => nil,last => nil,
                     step => nil}},
          {x,0}}.
    return.


{function, '__struct__', 1, 14}.
  {label,13}.
    {line,[{location,"lib/range.ex",160}]}.
    {func_info,{atom,'Elixir.Range'},{atom,'__struct__'},1}.
  {label,14}.
    {allocate_heap,1,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {make_fun3,{f,53},0,0,{x,2},{list,[]}}.
    {'%',{var_info,{x,2},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_map,any,any}}}}]}}.
    {move,{literal,{#{'__struct__' => 'Elixir.Range',first => nil,last => nil,
                      step => nil},
                    [first,last,step]}},
          {x,1}}.
    {line,[]}.
    {call_ext,3,{extfunc,'Elixir.Enum',reduce,3}}.
    {test,is_tuple,{f,16},[{x,0}]}.
    {test,test_arity,{f,16},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_nil,{f,15},[{y,0}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {deallocate,1}.
    return.
  {label,15}.
    {move,{atom,'Elixir.Range'},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"the following keys must also be given when building struct ">>},
                          {integer,59},
                          {atom,binary},
                          3,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<": ">>},
                          {integer,2},
                          {atom,binary},
                          5,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.
  {label,16}.
    {badmatch,{x,0}}.


{function, 'disjoint?', 2, 18}.
  {label,17}.
    {line,[{location,"lib/range.ex",318}]}.
    {func_info,{atom,'Elixir.Range'},{atom,'disjoint?'},2}.
  {label,18}.
    {test,is_map,{f,17},[{x,0}]}.
    {get_map_elements,{f,17},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,17},[{x,2},{atom,'Elixir.Range'}]}.
    {test,is_map,{f,17},[{x,1}]}.
    {get_map_elements,{f,17},
                      {tr,{x,1},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,8},
                             {atom,last},
                             {x,7},
                             {atom,first},
                             {x,6},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,17},[{x,2},{atom,'Elixir.Range'}]}.
    {allocate,10,9}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,6},{y,3}}.
    {move,{x,7},{y,4}}.
    {move,{x,8},{y,5}}.
    {move,{x,3},{y,6}}.
    {move,{x,4},{y,7}}.
    {move,{x,5},{y,8}}.
    {move,{x,1},{y,9}}.
    {line,[{location,"lib/range.ex",319}]}.
    {call,1,{f,41}}. % size/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_ne_exact,{f,24},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{y,9},{x,0}}.
    {init_yregs,{list,[{y,9}]}}.
    {call,1,{f,41}}. % size/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_ne_exact,{f,24},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_lt,{f,19},[{y,7},{y,6}]}.
    {line,[{location,"lib/range.ex",351}]}.
    {gc_bif,'-',{f,0},0,[{y,8}],{x,0}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,7},{y,6},{x,0}]}}.
    {jump,{f,20}}.
  {label,19}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{y,6},{y,7},{y,8}]}}.
  {label,20}.
    {test,is_lt,{f,21},[{y,4},{y,3}]}.
    {gc_bif,'-',{f,0},1,[{y,5}],{x,1}}.
    {test_heap,4,2}.
    {put_tuple2,{x,1},{list,[{y,4},{y,3},{x,1}]}}.
    {jump,{f,22}}.
  {label,21}.
    {test_heap,4,1}.
    {put_tuple2,{x,1},{list,[{y,3},{y,4},{y,5}]}}.
  {label,22}.
    {get_tuple_element,{x,0},0,{y,9}}.
    {get_tuple_element,{x,1},1,{y,8}}.
    {test,is_ge,{f,24},[{y,8},{y,9}]}.
    {get_tuple_element,{x,1},0,{y,7}}.
    {get_tuple_element,{x,0},1,{y,6}}.
    {test,is_ge,{f,24},[{y,6},{y,7}]}.
    {get_tuple_element,{x,0},2,{y,5}}.
    {line,[{location,"lib/range.ex",329}]}.
    {gc_bif,abs,{f,0},2,[{y,5}],{x,0}}.
    {get_tuple_element,{x,1},2,{y,4}}.
    {test,is_eq,{f,23},[{tr,{x,0},number},{integer,1}]}.
    {gc_bif,abs,{f,0},0,[{y,4}],{x,0}}.
    {test,is_eq,{f,23},[{tr,{x,0},number},{integer,1}]}.
    {move,{atom,false},{x,0}}.
    {deallocate,10}.
    return.
  {label,23}.
    {line,[{location,"lib/range.ex",336}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,5},number}],{x,0}}.
    {move,{y,4},{x,1}}.
    {init_yregs,{list,[{y,3}]}}.
    {call_ext,2,{extfunc,'Elixir.Integer',extended_gcd,2}}.
    {move,{x,0},{y,3}}.
    {test,is_tuple,{f,26},[{x,0}]}.
    {test,test_arity,{f,26},[{x,0},3]}.
    {line,[{location,"lib/range.ex",337}]}.
    {gc_bif,'-',{f,0},0,[{y,9},{y,7}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{y,4}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},number},{tr,{y,5},number}],{y,2}}.
    {line,[{location,"lib/range.ex",338}]}.
    {gc_bif,'-',{f,0},0,[{tr,{y,2},number}],{x,0}}.
    {fconv,{tr,{x,0},number},{fr,0}}.
    {fconv,{tr,{y,5},number},{fr,1}}.
    {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,1}}.
    {get_tuple_element,{y,3},1,{y,1}}.
    {fconv,{y,1},{fr,2}}.
    {bif,fmul,{f,0},[{fr,1},{fr,2}],{fr,1}}.
    {line,[{location,"lib/range.ex",339}]}.
    {fconv,{tr,{y,4},number},{fr,2}}.
    {bif,fdiv,{f,0},[{fr,0},{fr,2}],{fr,0}}.
    {get_tuple_element,{y,3},2,{y,0}}.
    {fconv,{y,0},{fr,2}}.
    {bif,fmul,{f,0},[{fr,0},{fr,2}],{fr,0}}.
    {test_heap,{alloc,[{words,0},{floats,2},{funs,0}]},0}.
    {fmove,{fr,0},{x,0}}.
    {fmove,{fr,1},{x,1}}.
    {line,[{location,"lib/range.ex",340}]}.
    {gc_bif,floor,{f,0},2,[{tr,{x,1},number}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {gc_bif,floor,{f,0},2,[{tr,{x,0},number}],{x,0}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {line,[{location,"lib/range.ex",341}]}.
    {gc_bif,'*',{f,0},1,[{tr,{y,2},number},{tr,{y,1},number}],{x,1}}.
    {gc_bif,'*',{f,0},2,[{x,0},{tr,{y,4},number}],{x,2}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},number},{tr,{x,2},number}],{x,1}}.
    {get_tuple_element,{y,3},0,{x,2}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,1},number},{x,2}],{x,1}}.
    {gc_bif,'-',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {line,[{location,"lib/range.ex",342}]}.
    {gc_bif,'*',{f,0},3,[{tr,{y,2},number},{tr,{y,0},number}],{x,3}}.
    {gc_bif,'*',{f,0},4,[{tr,{x,0},number},{tr,{y,5},number}],{x,0}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},number},{tr,{x,0},number}],{x,0}}.
    {gc_bif,'div',
            {f,0},
            3,
            [{tr,{x,0},number},{tr,{x,2},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'-',{f,0},2,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test,is_ge,{f,24},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {line,[{location,"lib/range.ex",344}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{tr,{y,5},number}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{y,9},number},{tr,{x,1},number}],{x,1}}.
    {test,is_ge,{f,24},[{y,6},{tr,{x,1},number}]}.
    {test,is_lt,{f,25},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
  {label,24}.
    {move,{atom,true},{x,0}}.
    {deallocate,10}.
    return.
  {label,25}.
    {line,[{location,"lib/range.ex",345}]}.
    {gc_bif,'*',{f,0},1,[{tr,{x,0},{t_integer,any}},{tr,{y,4},number}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,7},number},{tr,{x,0},number}],{x,0}}.
    {bif,'>',{f,0},[{tr,{x,0},number},{y,8}],{x,0}}.
    {deallocate,10}.
    return.
  {label,26}.
    {line,[{location,"lib/range.ex",336}]}.
    {badmatch,{y,3}}.


{function, new, 2, 28}.
  {label,27}.
    {line,[{location,"lib/range.ex",186}]}.
    {func_info,{atom,'Elixir.Range'},{atom,new},2}.
  {label,28}.
    {test,is_integer,{f,31},[{x,0}]}.
    {test,is_integer,{f,31},[{x,1}]}.
    {test,is_ge,
          {f,29},
          [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
    {move,{integer,1},{x,2}}.
    {jump,{f,30}}.
  {label,29}.
    {move,{integer,-1},{x,2}}.
  {label,30}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Range'}},
                   {x,0},
                   3,
                   {list,[{atom,first},
                          {x,0},
                          {atom,last},
                          {x,1},
                          {atom,step},
                          {x,2}]}}.
    return.
  {label,31}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lib/range.ex",195}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/range.ex",194}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"ranges (first..last) expect both sides to be integers, got: ">>},
                          {integer,60},
                          {atom,binary},
                          3,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"..">>},
                          {integer,2},
                          {atom,binary},
                          5,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,1,0}.
    {line,[{location,"lib/range.ex",193}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, new, 3, 33}.
  {label,32}.
    {line,[{location,"lib/range.ex",209}]}.
    {func_info,{atom,'Elixir.Range'},{atom,new},3}.
  {label,33}.
    {test,is_integer,{f,34},[{x,0}]}.
    {test,is_integer,{f,34},[{x,1}]}.
    {test,is_integer,{f,34},[{x,2}]}.
    {test,is_ne_exact,{f,34},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {put_map_assoc,{f,0},
                   {literal,#{'__struct__' => 'Elixir.Range'}},
                   {x,0},
                   3,
                   {list,[{atom,first},
                          {x,0},
                          {atom,last},
                          {x,1},
                          {atom,step},
                          {x,2}]}}.
    return.
  {label,34}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"lib/range.ex",217}]}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,1},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,'Elixir.Kernel',inspect,1}}.
    {line,[{location,"lib/range.ex",216}]}.
    {bs_create_bin,{f,0},
                   0,1,1,
                   {x,0},
                   {list,[{atom,string},
                          0,8,nil,
                          {string,<<"ranges (first..last//step) expect both sides to be integers and the step to be a non-zero integer, got: ">>},
                          {integer,104},
                          {atom,binary},
                          3,8,nil,
                          {y,1},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"..">>},
                          {integer,2},
                          {atom,binary},
                          5,8,nil,
                          {y,0},
                          {atom,all},
                          {atom,string},
                          0,8,nil,
                          {string,<<"//">>},
                          {integer,2},
                          {atom,binary},
                          7,8,nil,
                          {x,0},
                          {atom,all}]}}.
    {trim,2,0}.
    {line,[{location,"lib/range.ex",215}]}.
    {call_ext,1,{extfunc,'Elixir.ArgumentError',exception,1}}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, 'range?', 1, 36}.
  {label,35}.
    {line,[{location,"lib/range.ex",357}]}.
    {func_info,{atom,'Elixir.Range'},{atom,'range?'},1}.
  {label,36}.
    {test,is_map,{f,37},[{x,0}]}.
    {get_map_elements,{f,37},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,last},
                             {x,0},
                             {atom,first},
                             {x,2},
                             {atom,'__struct__'},
                             {x,1}]}}.
    {test,is_eq_exact,{f,37},[{x,1},{atom,'Elixir.Range'}]}.
    {test,is_integer,{f,37},[{x,2}]}.
    {bif,is_integer,{f,0},[{x,0}],{x,0}}.
    return.
  {label,37}.
    {move,{atom,false},{x,0}}.
    return.


{function, shift, 2, 39}.
  {label,38}.
    {line,[{location,"lib/range.ex",272}]}.
    {func_info,{atom,'Elixir.Range'},{atom,shift},2}.
  {label,39}.
    {test,is_map,{f,38},[{x,0}]}.
    {get_map_elements,{f,38},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},
                             {x,5},
                             {atom,last},
                             {x,4},
                             {atom,first},
                             {x,3},
                             {atom,'__struct__'},
                             {x,2}]}}.
    {test,is_eq_exact,{f,38},[{x,2},{atom,'Elixir.Range'}]}.
    {test,is_integer,{f,38},[{x,3}]}.
    {test,is_integer,{f,38},[{x,4}]}.
    {test,is_integer,{f,38},[{x,5}]}.
    {test,is_integer,{f,38},[{x,1}]}.
    {line,[{location,"lib/range.ex",275}]}.
    {gc_bif,'*',
            {f,0},
            6,
            [{tr,{x,1},{t_integer,any}},{tr,{x,5},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'+',
            {f,0},
            6,
            [{tr,{x,3},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'+',
            {f,0},
            6,
            [{tr,{x,4},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,0}}.
    {move,{x,5},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,33}}. % new/3


{function, size, 1, 41}.
  {label,40}.
    {line,[{location,"lib/range.ex",248}]}.
    {func_info,{atom,'Elixir.Range'},{atom,size},1}.
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
    {get_map_elements,{f,45},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,step},{x,1}]}}.
    {test,is_lt,{f,42},[{integer,0},{x,1}]}.
    {test,is_ge,{f,43},[{x,3},{x,2}]}.
  {label,42}.
    {test,is_lt,{f,44},[{x,1},{integer,0}]}.
    {test,is_lt,{f,44},[{x,2},{x,3}]}.
  {label,43}.
    {move,{integer,0},{x,0}}.
    return.
  {label,44}.
    {line,[{location,"lib/range.ex",250}]}.
    {gc_bif,'-',{f,0},4,[{x,3},{x,2}],{x,0}}.
    {gc_bif,'div',{f,0},2,[{tr,{x,0},number},{x,1}],{x,0}}.
    {gc_bif,abs,{f,0},1,[{tr,{x,0},{t_integer,any}}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    return.
  {label,45}.
    {test,is_ge,{f,46},[{x,3},{x,2}]}.
    {move,{integer,1},{x,1}}.
    {jump,{f,47}}.
  {label,46}.
    {move,{integer,-1},{x,1}}.
  {label,47}.
    {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{atom,step},{x,1}]}}.
    {call_only,1,{f,41}}. % size/1


{function, module_info, 0, 49}.
  {label,48}.
    {line,[]}.
    {func_info,{atom,'Elixir.Range'},{atom,module_info},0}.
  {label,49}.
    {move,{atom,'Elixir.Range'},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 51}.
  {label,50}.
    {line,[]}.
    {func_info,{atom,'Elixir.Range'},{atom,module_info},1}.
  {label,51}.
    {move,{x,0},{x,1}}.
    {move,{atom,'Elixir.Range'},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-__struct__/1-fun-0-', 2, 53}.
  {label,52}.
    {line,[]}.
    {func_info,{atom,'Elixir.Range'},{atom,'-__struct__/1-fun-0-'},2}.
  {label,53}.
    {test,is_tuple,{f,55},[{x,0}]}.
    {test,test_arity,{f,55},[{x,0},2]}.
    {test,is_tuple,{f,55},[{x,1}]}.
    {test,test_arity,{f,55},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,2}}.
    {test,is_map,{f,54},[{x,2}]}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_map_exact,{f,0},{x,2},{x,0},4,{list,[{x,3},{x,0}]}}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,1},1,{x,0}}.
    {move,{x,3},{x,1}}.
    {call_ext,2,{extfunc,'Elixir.List',delete,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,54}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,2}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
  {label,55}.
    {call_only,2,{f,57}}. % '-__struct__/1-inlined-0-'/2


{function, '-__struct__/1-inlined-0-', 2, 57}.
  {label,56}.
    {line,[]}.
    {func_info,{atom,'Elixir.Range'},{atom,'-__struct__/1-inlined-0-'},2}.
  {label,57}.
    {jump,{f,56}}.


{function, '-inlined-__info__/1-', 1, 59}.
  {label,58}.
    {line,[]}.
    {func_info,{atom,'Elixir.Range'},{atom,'-inlined-__info__/1-'},1}.
  {label,59}.
    {jump,{f,58}}.
