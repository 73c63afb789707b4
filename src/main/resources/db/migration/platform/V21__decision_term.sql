-- The term to issue the disposition is one parameter with its unit; how it was counted stood in a parameter of its own.
update platform.parameter set kind = 'TERM', unit = 'from-registration' where code = 'VMI_DECISION_DAYS';

update platform.parameter_value days set value = days.value || ' ' || counted.value
from platform.parameter_value counted
where days.code = 'VMI_DECISION_DAYS' and days.value ~ '^[1-9][0-9]{0,3}$'
  and counted.code = 'VMI_DECISION_DAYS_COUNTED' and counted.value <> '' and counted.withdrawn_at is null
  and daterange(days.valid_from, days.valid_to, '[]') && daterange(counted.valid_from, counted.valid_to, '[]');
-- days that nobody said how to count were never a term; withdrawn ones only tell what was once entered
update platform.parameter_value set value = value || ' DAYS'
where code = 'VMI_DECISION_DAYS' and value ~ '^[1-9][0-9]{0,3}$' and withdrawn_at is not null;
update platform.parameter_value set value = '', standing = 'TO_BE_SET',
  source = left(source || '; ' || value || ' zile, fără a se spune cum se numără', 300)
where code = 'VMI_DECISION_DAYS' and value <> '' and value !~ ' ';

delete from platform.parameter_value where code = 'VMI_DECISION_DAYS_COUNTED';
delete from platform.parameter where code = 'VMI_DECISION_DAYS_COUNTED';
