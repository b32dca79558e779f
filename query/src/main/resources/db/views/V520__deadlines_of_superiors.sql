-- Looks of superiors are due for labels changed by one, and end what was due for acts of any stream:
-- both tables are filled again from the first event on.
truncate views.deadline, views.deadline_book;
delete from views.progress where view = 'deadlines';
delete from views.token where processorname = 'deadlines';
