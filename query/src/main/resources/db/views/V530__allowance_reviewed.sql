-- The look at an 緊急閲覧 that somebody allowed to themselves has a number of its own: deadlines are
-- filled again from the first event on.
truncate views.deadline, views.deadline_book;
delete from views.progress where view = 'deadlines';
delete from views.token where processorname = 'deadlines';
