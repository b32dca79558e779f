-- Contracts now say whether each month is reported, and each month since they began is due: what is
-- due is filled again from the first event on.
truncate views.deadline, views.deadline_book;
delete from views.progress where view = 'deadlines';
delete from views.token where processorname = 'deadlines';
