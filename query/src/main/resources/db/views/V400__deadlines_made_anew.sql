-- The books of deadlines remember more than before (contracts, months asked for, agendas): both
-- tables are filled again from the first event on.
truncate views.deadline, views.deadline_book;
delete from views.progress where view = 'deadlines';
delete from views.token where processorname = 'deadlines';
