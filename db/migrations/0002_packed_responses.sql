CREATE TABLE `packed_responses` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`cells` blob NOT NULL,
	FOREIGN KEY (`sequence`) REFERENCES `responses`(`sequence`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `responses_pages`;--> statement-breakpoint
CREATE INDEX `responses_pages` ON `responses` (`wave`,`sequence`,`status`,`excluded`);--> statement-breakpoint
ALTER TABLE `changes` ADD `response_sequence` integer;