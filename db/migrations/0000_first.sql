CREATE TABLE `arrivals` (
	`response` text PRIMARY KEY NOT NULL,
	`minute` text NOT NULL,
	FOREIGN KEY (`response`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `arrivals_minute` ON `arrivals` (`minute`);--> statement-breakpoint
CREATE TABLE `break_offs` (
	`wave` text NOT NULL,
	`section` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`wave`, `section`)
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`wave` text NOT NULL,
	`response` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`wave` text NOT NULL,
	`section` text NOT NULL,
	`withdrawal` text,
	`resume` text,
	`message` text NOT NULL,
	`updated_on` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `drafts_wave` ON `drafts` (`wave`);--> statement-breakpoint
CREATE INDEX `drafts_withdrawal` ON `drafts` (`withdrawal`);--> statement-breakpoint
CREATE INDEX `drafts_resume` ON `drafts` (`resume`);--> statement-breakpoint
CREATE TABLE `endings` (
	`wave` text NOT NULL,
	`day` text NOT NULL,
	`ending` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`wave`, `day`, `ending`)
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`expires` integer NOT NULL,
	`used` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `quarantine` (
	`id` text NOT NULL,
	`digest` text NOT NULL,
	`body` blob NOT NULL,
	`received_on` text NOT NULL,
	PRIMARY KEY(`id`, `digest`),
	FOREIGN KEY (`id`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `questionnaires` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`hash` text NOT NULL,
	`definition` text NOT NULL,
	PRIMARY KEY(`id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `responses` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`wave` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`locale` text NOT NULL,
	`mode` text NOT NULL,
	`status` text NOT NULL,
	`received_on` text NOT NULL,
	`started` text,
	`duration_s` integer NOT NULL,
	`answers` text NOT NULL,
	`paradata` text NOT NULL,
	`flags` text NOT NULL,
	`last_section` text,
	`digest` text NOT NULL,
	`content_hash` text NOT NULL,
	`withdrawal` text,
	`access` text,
	`excluded` text,
	FOREIGN KEY (`wave`) REFERENCES `waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `responses_id` ON `responses` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `responses_access` ON `responses` (`wave`,`access`);--> statement-breakpoint
CREATE INDEX `responses_withdrawal` ON `responses` (`withdrawal`);--> statement-breakpoint
CREATE INDEX `responses_pages` ON `responses` (`wave`,`sequence`,`status`);--> statement-breakpoint
CREATE INDEX `responses_counts` ON `responses` (`wave`,`status`,`flags`,`excluded`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`name` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`hash` text NOT NULL,
	`created_on` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_unique` ON `tokens` (`hash`);--> statement-breakpoint
CREATE TABLE `waves` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`settings` text NOT NULL,
	`hash` text,
	`created_on` text NOT NULL,
	`opened_on` text,
	`closed_on` text,
	FOREIGN KEY (`questionnaire`,`version`) REFERENCES `questionnaires`(`id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `withdrawn` (
	`hash` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`provider` text NOT NULL,
	`researcher` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`researcher`) REFERENCES `researchers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `credentials_researcher` ON `credentials` (`researcher`);--> statement-breakpoint
CREATE TABLE `researchers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`role` text NOT NULL,
	`disabled` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `researchers_email_unique` ON `researchers` (`email`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`researcher` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`researcher`) REFERENCES `researchers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_researcher` ON `sessions` (`researcher`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);