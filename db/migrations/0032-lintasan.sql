-- what a target is to reach by the end of each quarter: four figures in order, null where a quarter follows the one before
alter table indikator add column lintasan jsonb
  check (jsonb_typeof(lintasan) = 'array' and jsonb_array_length(lintasan) = 4
    and not jsonb_path_exists(lintasan, '$[*] ? (@.type() != "number" && @.type() != "null")') and not jsonb_path_exists(lintasan, '$[*] ? (@ < 0)'));
