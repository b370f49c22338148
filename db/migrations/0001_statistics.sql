CREATE TABLE `field_log` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`day` text NOT NULL,
	`last_day` text,
	`crossing` text NOT NULL,
	`text` text NOT NULL,
	`source` text NOT NULL,
	`written_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `margin_sets` (
	`wave` text NOT NULL,
	`number` integer NOT NULL,
	`imported_on` text NOT NULL,
	`cells` text NOT NULL,
	PRIMARY KEY(`wave`, `number`),
	FOREIGN KEY (`wave`) REFERENCES `waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `methods` (
	`wave` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`changed_on` text NOT NULL,
	FOREIGN KEY (`wave`) REFERENCES `waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `recodes` (
	`questionnaire` text NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	PRIMARY KEY(`questionnaire`, `name`)
);
--> statement-breakpoint
CREATE TABLE `release_pictures` (
	`release` integer NOT NULL,
	`figure` text NOT NULL,
	`locale` text NOT NULL,
	`png` blob NOT NULL,
	PRIMARY KEY(`release`, `figure`, `locale`),
	FOREIGN KEY (`release`) REFERENCES `releases`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `releases` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`wave` text NOT NULL,
	`published_on` text NOT NULL,
	`title` text NOT NULL,
	`data_version` integer NOT NULL,
	`weight` text NOT NULL,
	`weight_run` integer,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`counts` text NOT NULL,
	FOREIGN KEY (`wave`) REFERENCES `waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `weight_runs` (
	`wave` text NOT NULL,
	`number` integer NOT NULL,
	`margin_set` integer NOT NULL,
	`made_on` text NOT NULL,
	`settings` text NOT NULL,
	`through` integer NOT NULL,
	`data_version` integer NOT NULL,
	`variables` text NOT NULL,
	`classes` text NOT NULL,
	`report` text NOT NULL,
	PRIMARY KEY(`wave`, `number`),
	FOREIGN KEY (`wave`,`margin_set`) REFERENCES `margin_sets`(`wave`,`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- changes: waves.settings
-- A planned wave says how its respondents are found; opened ones keep the settings that their hash was made of.
UPDATE waves SET settings = json_set(settings, '$.sampling', 'opt-in') WHERE state = 'planned';
