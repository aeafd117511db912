BEGIN TRANSACTION;
CREATE TABLE crmkit_address (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	purpose VARCHAR(40) NOT NULL, 
	lines VARCHAR(500) NOT NULL, 
	postcode VARCHAR(20), 
	city VARCHAR(120), 
	city_folded TEXT, 
	region VARCHAR(120), 
	country VARCHAR(2), 
	latitude BIGINT, 
	longitude BIGINT, 
	"primary" BOOLEAN NOT NULL, 
	valid_from DATE, 
	valid_until DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_address_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_address" VALUES('01a208e1f0e37000ac0e941f06ffcbae',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','home','cf41xlines','cf41xpostcode','cf41xcity','cf41xcity','cf41xregion','PL',41000000,41000000,1,'2026-02-11','2026-02-11');
INSERT INTO "crmkit_address" VALUES('01a208e1f0e67000ac50f4597814929c',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','work','cf42xlines','cf42xpostcode','cf42xcity','cf42xcity','cf42xregion','IL',42000000,42000000,0,'2026-02-12','2026-02-12');
INSERT INTO "crmkit_address" VALUES('01a208e1f0e77000a6e72adc9c9f585a',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','billing','cf43xlines','cf43xpostcode','cf43xcity','cf43xcity','cf43xregion','SA',43000000,43000000,1,'2026-02-13','2026-02-13');
INSERT INTO "crmkit_address" VALUES('01a208e1f0e870008bd8582d5e598d93',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','delivery','cf44xlines','cf44xpostcode','cf44xcity','cf44xcity','cf44xregion','US',44000000,44000000,0,'2026-02-14','2026-02-14');
INSERT INTO "crmkit_address" VALUES('01a208e1f0e97000b13e7103493a23ae',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','registered','cf45xlines','cf45xpostcode','cf45xcity','cf45xcity','cf45xregion','DE',45000000,45000000,1,'2026-02-15','2026-02-15');
CREATE TABLE crmkit_attachment (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	interaction CHAR(32) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	uri VARCHAR(2000) NOT NULL, 
	media_type VARCHAR(120) NOT NULL, 
	size BIGINT, 
	sha256 VARCHAR(64), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_interaction FOREIGN KEY(interaction) REFERENCES crmkit_interaction (id)
);
INSERT INTO "crmkit_attachment" VALUES('01a208e1f11f700096f2755eb07b8da4',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f1177000acfa9734bdbcd920','cf79xname','cf79xuri','cf79xmedia_type',79,'cf79xsha256');
CREATE TABLE crmkit_campaign (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	owner VARCHAR(191), 
	starts_on DATE, 
	ends_on DATE, 
	budget BIGINT, 
	budget_currency VARCHAR(3), 
	cost BIGINT, 
	cost_currency VARCHAR(3), 
	expected_revenue BIGINT, 
	expected_revenue_currency VARCHAR(3), 
	audience CHAR(32), 
	parent CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_campaign_audience FOREIGN KEY(audience) REFERENCES crmkit_segment (id), 
	CONSTRAINT fk_campaign_parent FOREIGN KEY(parent) REFERENCES crmkit_campaign (id)
);
INSERT INTO "crmkit_campaign" VALUES('01a208e1f0ea70009615d3eb165b212d',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf46xname','cf46xname','cf46xkind','planned','somebody','2026-02-16','2026-02-16',460000,'EUR',460000,'EUR',460000,'EUR','01a208e1f0dc7001858771322a4f5700',NULL);
INSERT INTO "crmkit_campaign" VALUES('01a208e1f0eb7000923169b094840fe8',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf47xname','cf47xname','cf47xkind','active','somebody','2026-02-17','2026-02-17',470000,'EUR',470000,'EUR',470000,'EUR','01a208e1f0de70009b0f54378fa4a6b5','01a208e1f0ea70009615d3eb165b212d');
INSERT INTO "crmkit_campaign" VALUES('01a208e1f0eb7001b16a7f8ded2f2aec',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf48xname','cf48xname','cf48xkind','completed','somebody','2026-02-18','2026-02-18',480000,'EUR',480000,'EUR',480000,'EUR','01a208e1f0dc7001858771322a4f5700','01a208e1f0ea70009615d3eb165b212d');
INSERT INTO "crmkit_campaign" VALUES('01a208e1f0ec70009348439d24db5006',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf49xname','cf49xname','cf49xkind','cancelled','somebody','2026-02-19','2026-02-19',490000,'EUR',490000,'EUR',490000,'EUR','01a208e1f0de70009b0f54378fa4a6b5','01a208e1f0ea70009615d3eb165b212d');
INSERT INTO "crmkit_campaign" VALUES('01a208e1f1c17000a0430e1a8e13142f',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'cf75xname','cf75xname','cf75xkind','planned','somebody','2026-01-26','2026-01-26',750000,'EUR',750000,'EUR',750000,'EUR',NULL,NULL);
INSERT INTO "crmkit_campaign" VALUES('01a208e1f1e37000afc65202661aee1b',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf26xname','cf26xname','cf26xkind','planned','somebody','2026-01-27','2026-01-27',260000,'EUR',260000,'EUR',260000,'EUR',NULL,NULL);
INSERT INTO "crmkit_campaign" VALUES('01a208e1f2067000950cf23e5b785c96',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf11xname','cf11xname','cf11xkind','planned','somebody','2026-01-12','2026-01-12',110000,'EUR',110000,'EUR',110000,'EUR',NULL,NULL);
INSERT INTO "crmkit_campaign" VALUES('01a208e1f32a7000b9ade02ddcae56ae',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf76xname','cf76xname','cf76xkind','planned','somebody','2026-01-27','2026-01-27',760000,'EUR',760000,'EUR',760000,'EUR',NULL,NULL);
CREATE TABLE crmkit_campaign_member (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	campaign CHAR(32) NOT NULL, 
	customer CHAR(32) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	responded BOOLEAN NOT NULL, 
	responded_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_campaign_member_campaign FOREIGN KEY(campaign) REFERENCES crmkit_campaign (id), 
	CONSTRAINT fk_campaign_member_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_campaign_member" VALUES('01a208e1f0f9700099a9f2576b532b01',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0ea70009615d3eb165b212d','01a208e1f0c37000b4485d9296539875','cf61xstatus',1,'2026-02-01T09:01:01.000000+00:00');
INSERT INTO "crmkit_campaign_member" VALUES('01a208e1f21970008b57d7ae0690a69b',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2067000950cf23e5b785c96','01a208e1f1fa7000bd5b30675bd9e2a3','responded',1,'2026-11-23T14:49:15.002172+00:00');
INSERT INTO "crmkit_campaign_member" VALUES('01a208e1f22470008aacfb68a6b38e0f',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2067000950cf23e5b785c96','01a208e1f1fb70008487da76bf2ddd95','responded',1,'2026-11-23T14:49:15.002172+00:00');
CREATE TABLE crmkit_combination (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	merge CHAR(32) NOT NULL, 
	entity_name VARCHAR(63) NOT NULL, 
	kept CHAR(32) NOT NULL, 
	gone CHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_combination_merge FOREIGN KEY(merge) REFERENCES crmkit_merge (id)
);
INSERT INTO "crmkit_combination" VALUES('01a208e1f0fb7000bdea3cb2fbc779bb',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0ef7000a51a9e5673622e9b','cf62xentity_name','e6ec3ba66c974c5da70077797224a34f','0d6ce8a30c294c43953c78e8b123efdc');
CREATE TABLE crmkit_commitment (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	what VARCHAR(500) NOT NULL, 
	owner VARCHAR(191), 
	due_on DATE, 
	status VARCHAR(40) NOT NULL, 
	settled_at VARCHAR(32), 
	late_since VARCHAR(32), 
	escalated BIGINT NOT NULL, 
	interaction CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_commitment_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_commitment_interaction FOREIGN KEY(interaction) REFERENCES crmkit_interaction (id)
);
INSERT INTO "crmkit_commitment" VALUES('01a208e1f1217000b32e0b7027aeb261',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf80xwhat','somebody','2026-01-31','open','2026-02-01T09:01:20.000000+00:00','2026-02-01T09:01:20.000000+00:00',80,'01a208e1f1177000acfa9734bdbcd920');
INSERT INTO "crmkit_commitment" VALUES('01a208e1f1237000a069742228f86826',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf81xwhat','somebody','2026-02-01','kept','2026-02-01T09:01:21.000000+00:00','2026-02-01T09:01:21.000000+00:00',81,'01a208e1f11970009ca703081dd43944');
INSERT INTO "crmkit_commitment" VALUES('01a208e1f1247000a03eff6dbd4c51ad',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf82xwhat','somebody','2026-02-02','broken','2026-02-01T09:01:22.000000+00:00','2026-02-01T09:01:22.000000+00:00',82,'01a208e1f11a7000831415c21dcd74df');
INSERT INTO "crmkit_commitment" VALUES('01a208e1f125700097a3c7dacf257734',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf83xwhat','somebody','2026-02-03','withdrawn','2026-02-01T09:01:23.000000+00:00','2026-02-01T09:01:23.000000+00:00',83,'01a208e1f1177000acfa9734bdbcd920');
CREATE TABLE crmkit_consumer (
	name VARCHAR(120) NOT NULL, 
	epoch INTEGER NOT NULL, 
	transaction_id BIGINT NOT NULL, 
	sequence BIGINT NOT NULL, 
	ahead JSON NOT NULL, 
	paused TEXT, 
	attempts INTEGER NOT NULL, 
	due_at VARCHAR(32), 
	error TEXT, 
	moved_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "crmkit_consumer" VALUES('freezer.listen',1,0,477,'[]',NULL,0,NULL,NULL,'2026-11-23T14:49:15.421697+00:00');
CREATE TABLE crmkit_contact_point (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	value VARCHAR(254) NOT NULL, 
	value_folded TEXT NOT NULL, 
	normal VARCHAR(254) NOT NULL, 
	normal_folded TEXT NOT NULL, 
	label VARCHAR(40), 
	"primary" BOOLEAN NOT NULL, 
	relationship CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_contact_point_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_contact_point_relationship FOREIGN KEY(relationship) REFERENCES crmkit_relationship (id)
);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f02170009191cc697deb8b54',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f0207000ab51df59916c3494','email','dana@example.com','dana@example.com','dana@example.com','dana@example.com',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f0fd7000b05a0bcb0fc3387a',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','email','cf63xvalue','cf63xvalue','cf63xvalue','cf63xvalue','cf63xlabel',1,'01a208e1f0f37000ade000282a460a79');
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f0fe70008b70dd3f1fbd4f37',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','phone','cf64xvalue','cf64xvalue','cf64xvalue','cf64xvalue','cf64xlabel',0,'01a208e1f0f47000b89f864555f5933e');
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f0ff7000b00c7c3449c10192',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','mobile','cf65xvalue','cf65xvalue','cf65xvalue','cf65xvalue','cf65xlabel',1,'01a208e1f0f37000ade000282a460a79');
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f100700085b9969257371f40',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','fax','cf66xvalue','cf66xvalue','cf66xvalue','cf66xvalue','cf66xlabel',0,'01a208e1f0f47000b89f864555f5933e');
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f1017000b3eb4f82c910c6bc',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','messenger','cf67xvalue','cf67xvalue','cf67xvalue','cf67xvalue','cf67xlabel',1,'01a208e1f0f37000ade000282a460a79');
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f10270008f30291922ee1681',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','web','cf68xvalue','cf68xvalue','cf68xvalue','cf68xvalue','cf68xlabel',0,'01a208e1f0f47000b89f864555f5933e');
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f1037000af2508bd0d7f8d64',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','other','cf69xvalue','cf69xvalue','cf69xvalue','cf69xvalue','cf69xlabel',1,'01a208e1f0f37000ade000282a460a79');
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f21770009d0ddc89adcebbb2',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','email','cf25x@example.org','cf25x@example.org','cf25x@example.org','cf25x@example.org',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f2187000935f03b3255d17e1',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','phone','+48220000025','+48220000025','+48220000025','+48220000025',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f2227000899c6955c564e5c2',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','email','cf28x@example.org','cf28x@example.org','cf28x@example.org','cf28x@example.org',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f2227001ad79b95ec1a3d7d2',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','phone','+48220000028','+48220000028','+48220000028','+48220000028',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f22c700080312eae8955d271',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','email','cf31x@example.org','cf31x@example.org','cf31x@example.org','cf31x@example.org',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f22c700192f4f1c0656d071d',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','phone','+48220000031','+48220000031','+48220000031','+48220000031',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f2357000b3d09faba6127ce8',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','email','cf34x@example.org','cf34x@example.org','cf34x@example.org','cf34x@example.org',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f2357001a0ffab9743db3940',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','phone','+48220000034','+48220000034','+48220000034','+48220000034',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f23b70009511bbe26f258d8b',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','email','cf35x@example.org','cf35x@example.org','cf35x@example.org','cf35x@example.org',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f23b70019b8bc427ffc0d376',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','phone','+48220000035','+48220000035','+48220000035','+48220000035',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f2447000b1f5b0cf165a5ea9',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','email','cf38x@example.org','cf38x@example.org','cf38x@example.org','cf38x@example.org',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f24470018996afc9febfa222',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','phone','+48220000038','+48220000038','+48220000038','+48220000038',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f24c7000b2b9d55235aee66d',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','email','cf41x@example.org','cf41x@example.org','cf41x@example.org','cf41x@example.org',NULL,0,NULL);
INSERT INTO "crmkit_contact_point" VALUES('01a208e1f24c7001b5059313d535df39',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','phone','+48220000041','+48220000041','+48220000041','+48220000041',NULL,0,NULL);
CREATE TABLE crmkit_contact_role (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	opportunity CHAR(32) NOT NULL, 
	customer CHAR(32) NOT NULL, 
	role VARCHAR(60) NOT NULL, 
	"primary" BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_contact_role_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_contact_role_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_contact_role" VALUES('01a208e1f0437000bdfa6411c16a8a37',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f03b7000ba2391142a1ef73c','01a208e1f0207000ab51df59916c3494','contact',1);
INSERT INTO "crmkit_contact_role" VALUES('01a208e1f1157000a332111195c4c663',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f10570009c5d07edd59a0ae4','01a208e1f0c37000b4485d9296539875','cf74xrole',1);
CREATE TABLE crmkit_core__customer_traits (
	id CHAR(32) NOT NULL, 
	interactions_last_on VARCHAR(32), 
	PRIMARY KEY (id)
)
 WITHOUT ROWID

;
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1efdb700081e75966fc2ae813',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1efe370009dbb0d640fead406',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1efe47000b72170ff4fdad4f1',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f0027000b2e8522f6e50a475','2026-11-23T14:49:14.498481+00:00');
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f0207000ab51df59916c3494',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f03770008088bb1f4dc27e82',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f0657000816c18d8d2f0ce43',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f0897000bb8ce7806ff37001',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f09370009ec9f7def31d28e6',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f0c37000b4485d9296539875','2026-02-01T09:01:16.000000+00:00');
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f12a7000a5edeb03ca3bcc60',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f1cb7000933de09402e5de80',NULL);
INSERT INTO "crmkit_core__customer_traits" VALUES('01a208e1f2f37000b29f018eebadd3bb',NULL);
CREATE TABLE crmkit_counter (
	name VARCHAR(80) NOT NULL, 
	period VARCHAR(10) NOT NULL, 
	last BIGINT NOT NULL, 
	PRIMARY KEY (name, period)
);
INSERT INTO "crmkit_counter" VALUES('invoice','',1);
CREATE TABLE crmkit_custom_field (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	entity_name VARCHAR(63) NOT NULL, 
	"key" VARCHAR(63) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	labels JSON NOT NULL, 
	helps JSON NOT NULL, 
	required BOOLEAN NOT NULL, 
	choices JSON NOT NULL, 
	retired JSON NOT NULL, 
	choice_labels JSON NOT NULL, 
	target VARCHAR(63), 
	"indexed" BOOLEAN NOT NULL, 
	"unique" BOOLEAN NOT NULL, 
	privacy VARCHAR(40) NOT NULL, 
	position BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1efc37000af76124319d1ecf3',1,'2026-11-23T14:49:14.434145+00:00','2026-11-23T14:49:14.434145+00:00',NULL,'customer','size','integer','{}','{}',0,'[]','[]','{}',NULL,1,0,'personal',1);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1f0c47001903fd28c7df8e6cb',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'customer','field_3','text','{}','{}',0,'[]','["cf3xretired"]','{}',NULL,0,0,'personal',3);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1f0c67000a42b2ff214c314ae',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'customer','field_4','text','{}','{}',0,'[]','["cf4xretired"]','{}',NULL,0,0,'personal',4);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1f0c770009c5560938dc1b27c',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'customer','field_5','text','{}','{}',0,'[]','["cf5xretired"]','{}',NULL,0,0,'personal',5);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1f0c87000bc599a7c596381be',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'customer','field_6','text','{}','{}',0,'[]','["cf6xretired"]','{}',NULL,0,0,'personal',6);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1f0c97000916a47eb49957e67',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'customer','field_7','text','{}','{}',0,'[]','["cf7xretired"]','{}',NULL,0,0,'personal',7);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1f0ca70008a99b4d9a41b33eb',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'customer','field_8','text','{}','{}',0,'[]','["cf8xretired"]','{}',NULL,0,0,'personal',8);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1f0cb700081a4e2c8fb80e986',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'customer','field_9','text','{}','{}',0,'[]','["cf9xretired"]','{}',NULL,0,0,'personal',9);
INSERT INTO "crmkit_custom_field" VALUES('01a208e1f0cc70008edac839162932e9',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'customer','field_10','text','{}','{}',0,'[]','["cf10xretired"]','{}',NULL,0,0,'personal',10);
CREATE TABLE crmkit_custom_value (
	record_id CHAR(32) NOT NULL, 
	field_id CHAR(32) NOT NULL, 
	text VARCHAR(255), 
	number BIGINT, 
	currency VARCHAR(3), 
	day DATE, 
	moment VARCHAR(32), 
	ref CHAR(32), 
	unique_value TEXT, 
	PRIMARY KEY (record_id, field_id)
);
INSERT INTO "crmkit_custom_value" VALUES('01a208e1efdb700081e75966fc2ae813','01a208e1efc37000af76124319d1ecf3',NULL,3,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE crmkit_customer (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	lifecycle VARCHAR(40) NOT NULL, 
	owner VARCHAR(191), 
	country VARCHAR(2), 
	language VARCHAR(35), 
	time_zone VARCHAR(64), 
	tags JSON NOT NULL, 
	source VARCHAR(120), 
	given_name VARCHAR(255), 
	family_name VARCHAR(255), 
	salutation VARCHAR(80), 
	sex VARCHAR(40), 
	birth_date DATE, 
	income BIGINT, 
	income_currency VARCHAR(3), 
	occupation VARCHAR(120), 
	website VARCHAR(255), 
	registration VARCHAR(64), 
	employees BIGINT, 
	custom JSON NOT NULL, 
	erased_at VARCHAR(32), 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_customer" VALUES('01a208e1efdb700081e75966fc2ae813',2,'2026-11-23T14:49:14.460256+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'Anna','anna','person','prospect','system:freezer','PL',NULL,NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"size": 3}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1efe370009dbb0d640fead406',2,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'Acme','acme','organisation','prospect','system:freezer',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1efe47000b72170ff4fdad4f1',2,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'Anna Nowak','anna nowak','person','prospect','system:freezer',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0027000b2e8522f6e50a475',2,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'Dana Levi','dana levi','person','prospect','system:freezer',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0207000ab51df59916c3494',2,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'Dana Levi','dana levi','person','contact','system:freezer',NULL,NULL,NULL,'[]','fair',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f03770008088bb1f4dc27e82',2,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'Beta Zakłady','beta zaklady','organisation','prospect','system:freezer',NULL,NULL,NULL,'[]','fair',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0657000816c18d8d2f0ce43',2,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'Anna','anna','person','prospect','system:freezer',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0897000bb8ce7806ff37001',3,'2026-11-23T14:49:14.633883+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'Acme','acme','person','customer','system:freezer',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f09370009ec9f7def31d28e6',2,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'Acme','acme','organisation','prospect','system:freezer',NULL,NULL,NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0c37000b4485d9296539875',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf1xname','cf1xname','person','customer',NULL,'PL','pl','UTC','["cf1xtags"]','cf1xsource','cf1xgiven_name','cf1xfamily_name','cf1xsalutation','female','2026-01-02',10000,'EUR','cf1xoccupation','cf1xwebsite','cf1xregistration',1,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0c47000b2b1bb4b0956d56f',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf2xname','cf2xname','person','customer',NULL,'PL','pl','UTC','["cf2xtags"]','cf2xsource','cf2xgiven_name','cf2xfamily_name','cf2xsalutation','female','2026-01-03',20000,'EUR','cf2xoccupation','cf2xwebsite','cf2xregistration',2,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0ce7000b9db1c69bcee2082',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf12xname','cf12xname','person','contact','somebody','PL','pl','UTC','["cf12xtags"]','cf12xsource','cf12xgiven_name','cf12xfamily_name','cf12xsalutation','female','2026-01-13',120000,'EUR','cf12xoccupation','cf12xwebsite','cf12xregistration',12,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0d070008350c31dfac0b24b',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf14xname','cf14xname','organisation','prospect','somebody','IL','he','Europe/Warsaw','["cf14xtags"]','cf14xsource','cf14xgiven_name','cf14xfamily_name','cf14xsalutation','male','2026-01-15',140000,'EUR','cf14xoccupation','cf14xwebsite','cf14xregistration',14,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0d27000a6bbaa0b64029f34',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf16xname','cf16xname','household','customer','somebody','SA','ar','Asia/Jerusalem','["cf16xtags"]','cf16xsource','cf16xgiven_name','cf16xfamily_name','cf16xsalutation','other','2026-01-17',160000,'EUR','cf16xoccupation','cf16xwebsite','cf16xregistration',16,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0d47000a83470569a73b857',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf18xname','cf18xname','person','former','somebody','US','en','America/New_York','["cf18xtags"]','cf18xsource','cf18xgiven_name','cf18xfamily_name','cf18xsalutation','female','2026-01-19',180000,'EUR','cf18xoccupation','cf18xwebsite','cf18xregistration',18,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f0d57001bceb61bc724d5b4d',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf20xname','cf20xname','organisation','partner','somebody','DE','pt-BR','UTC','["cf20xtags"]','cf20xsource','cf20xgiven_name','cf20xfamily_name','cf20xsalutation','male','2026-01-21',200000,'EUR','cf20xoccupation','cf20xwebsite','cf20xregistration',20,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f12a7000a5edeb03ca3bcc60',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'cf1xname','cf1xname','person','customer',NULL,'PL','pl','UTC','["cf1xtags"]','cf1xsource','cf1xgiven_name','cf1xfamily_name','cf1xsalutation','female','2026-01-02',10000,'EUR','cf1xoccupation','cf1xwebsite','cf1xregistration',1,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f12c7000831d61110cf3102b',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'cf2xname','cf2xname','person','customer',NULL,'PL','pl','UTC','["cf2xtags"]','cf2xsource','cf2xgiven_name','cf2xfamily_name','cf2xsalutation','female','2026-01-03',20000,'EUR','cf2xoccupation','cf2xwebsite','cf2xregistration',2,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f1cb7000933de09402e5de80',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf1xname','cf1xname','person','customer',NULL,'PL','pl','UTC','["cf1xtags"]','cf1xsource','cf1xgiven_name','cf1xfamily_name','cf1xsalutation','female','2026-01-02',10000,'EUR','cf1xoccupation','cf1xwebsite','cf1xregistration',1,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f1cc70008be86f90817916a3',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf2xname','cf2xname','person','customer',NULL,'PL','pl','UTC','["cf2xtags"]','cf2xsource','cf2xgiven_name','cf2xfamily_name','cf2xsalutation','female','2026-01-03',20000,'EUR','cf2xoccupation','cf2xwebsite','cf2xregistration',2,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f1fa7000bd5b30675bd9e2a3',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf1xname','cf1xname','person','customer',NULL,'PL','pl','UTC','["cf1xtags"]','cf1xsource','cf1xgiven_name','cf1xfamily_name','cf1xsalutation','female','2026-01-02',10000,'EUR','cf1xoccupation','cf1xwebsite','cf1xregistration',1,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f1fb70008487da76bf2ddd95',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf2xname','cf2xname','person','customer',NULL,'PL','pl','UTC','["cf2xtags"]','cf2xsource','cf2xgiven_name','cf2xfamily_name','cf2xsalutation','female','2026-01-03',20000,'EUR','cf2xoccupation','cf2xwebsite','cf2xregistration',2,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f26b7000b44dedf37de3efc2',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'cf1xname','cf1xname','person','customer',NULL,'PL','pl','UTC','["cf1xtags"]','cf1xsource','cf1xgiven_name','cf1xfamily_name','cf1xsalutation','female','2026-01-02',10000,'EUR','cf1xoccupation','cf1xwebsite','cf1xregistration',1,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f26c7000bc36b3138ba29c9d',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'cf2xname','cf2xname','person','customer',NULL,'PL','pl','UTC','["cf2xtags"]','cf2xsource','cf2xgiven_name','cf2xfamily_name','cf2xsalutation','female','2026-01-03',20000,'EUR','cf2xoccupation','cf2xwebsite','cf2xregistration',2,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f2e67000a8db0955964257c0',1,'2026-11-23T14:49:15.238310+00:00','2026-11-23T14:49:15.238310+00:00',NULL,'cf1xname','cf1xname','person','customer',NULL,'PL','pl','UTC','["cf1xtags"]','cf1xsource','cf1xgiven_name','cf1xfamily_name','cf1xsalutation','female','2026-01-02',10000,'EUR','cf1xoccupation','cf1xwebsite','cf1xregistration',1,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f2e77000890e678f18f31ed0',1,'2026-11-23T14:49:15.238310+00:00','2026-11-23T14:49:15.238310+00:00',NULL,'cf2xname','cf2xname','person','customer',NULL,'PL','pl','UTC','["cf2xtags"]','cf2xsource','cf2xgiven_name','cf2xfamily_name','cf2xsalutation','female','2026-01-03',20000,'EUR','cf2xoccupation','cf2xwebsite','cf2xregistration',2,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f2f37000b29f018eebadd3bb',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf1xname','cf1xname','person','customer',NULL,'PL','pl','UTC','["cf1xtags"]','cf1xsource','cf1xgiven_name','cf1xfamily_name','cf1xsalutation','female','2026-01-02',10000,'EUR','cf1xoccupation','cf1xwebsite','cf1xregistration',1,'{}',NULL);
INSERT INTO "crmkit_customer" VALUES('01a208e1f2f37001b7a737324603d65c',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf2xname','cf2xname','person','customer',NULL,'PL','pl','UTC','["cf2xtags"]','cf2xsource','cf2xgiven_name','cf2xfamily_name','cf2xsalutation','female','2026-01-03',20000,'EUR','cf2xoccupation','cf2xwebsite','cf2xregistration',2,'{}',NULL);
CREATE TABLE crmkit_delegation (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	owner VARCHAR(191) NOT NULL, 
	delegate VARCHAR(191) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	reason VARCHAR(255), 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_delegation" VALUES('01a208e1f0d67000a1ec78b0fda3f9b3',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'somebody','cf-heir','2026-01-22','2026-01-22','cf21xreason');
CREATE TABLE crmkit_employee (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	"key" VARCHAR(191) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	email VARCHAR(254), 
	email_folded TEXT, 
	phone VARCHAR(64), 
	team CHAR(32), 
	roles JSON NOT NULL, 
	skills JSON NOT NULL, 
	active BOOLEAN NOT NULL, 
	language VARCHAR(35), 
	time_zone VARCHAR(64), 
	calendar CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_employee_calendar FOREIGN KEY(calendar) REFERENCES crmkit_working_calendar (id), 
	CONSTRAINT fk_employee_team FOREIGN KEY(team) REFERENCES crmkit_team (id)
);
INSERT INTO "crmkit_employee" VALUES('01a208e1f0ec700191831737a69d6b34',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf-50','cf50xname','cf50xname','cf50x@example.org','cf50x@example.org','+48220000050','01a208e1f0de70018df4445a8580cbab','["cf50xroles"]','["cf50xskills"]',1,'pl','UTC','01a208e1f0e07000bce9a9cffd070903');
CREATE TABLE crmkit_exchange_rate (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	base VARCHAR(3) NOT NULL, 
	quote VARCHAR(3) NOT NULL, 
	valid_on DATE NOT NULL, 
	rate BIGINT NOT NULL, 
	source VARCHAR(80), 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_exchange_rate" VALUES('01a208e1f0d77000a964be649fbf4f8f',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'PLN','PLN','2026-01-23',2200000000,'cf22xsource');
CREATE TABLE crmkit_external_id (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	entity_name VARCHAR(63) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	system VARCHAR(80) NOT NULL, 
	"key" VARCHAR(191) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_external_id" VALUES('01a208e1efdd70009f91bca3e62e6638',1,'2026-11-23T14:49:14.460256+00:00','2026-11-23T14:49:14.460256+00:00',NULL,'customer','01a208e1efdb700081e75966fc2ae813','file','Anna');
INSERT INTO "crmkit_external_id" VALUES('01a208e1f0d970009fd62fda4ecea6a2',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf23xentity_name','7068a51f2e2547dd8ebe66e8fa779f2d','cf23xsystem','cf23xkey');
CREATE TABLE crmkit_held_entry (
	consumer VARCHAR(120) NOT NULL, 
	sequence BIGINT NOT NULL, 
	entity_name VARCHAR(63) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	due_at VARCHAR(32), 
	attempts INTEGER NOT NULL, 
	error TEXT, 
	held_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (consumer, sequence)
);
INSERT INTO "crmkit_held_entry" VALUES('freezer.listen',145,'exchange_rate','01a208e1f0d77000a964be649fbf4f8f','waiting','2026-11-23T14:49:26.139147+00:00',1,'Refused: not today','2026-11-23T14:49:15.421697+00:00');
CREATE TABLE crmkit_import_key (
	"key" CHAR(32) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE crmkit_import_rejected (
	run_id CHAR(32) NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (run_id, line)
);
INSERT INTO "crmkit_import_rejected" VALUES('01a208e1efd87000a067ac0880bd1690',3);
CREATE TABLE crmkit_import_run (
	id CHAR(32) NOT NULL, 
	unfinished VARCHAR(64), 
	digest VARCHAR(64) NOT NULL, 
	file VARCHAR(255) NOT NULL, 
	entity_name VARCHAR(63) NOT NULL, 
	options JSON NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	started_at VARCHAR(32) NOT NULL, 
	changed_at VARCHAR(32) NOT NULL, 
	rows BIGINT NOT NULL, 
	added BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	unchanged BIGINT NOT NULL, 
	rejected BIGINT NOT NULL, 
	skipped BIGINT NOT NULL, 
	errors_path TEXT NOT NULL, 
	errors_size BIGINT NOT NULL, 
	entries_after BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (unfinished)
);
INSERT INTO "crmkit_import_run" VALUES('01a208e1efd87000a067ac0880bd1690',NULL,'2ef19b05b80aee927dcd3f379c94d575c6b25d47bc8a664ea92bd501369306d1','people.csv','customer','{"table": "", "columns": ["name", "country", "custom.size"], "values": {}, "key_column": 0, "system": "file", "match": [], "policy": "overwrite", "type_column": null, "writing": {"dates": null, "decimal": null, "currency": "EUR", "time_zone": "UTC", "region": null, "yes": [], "no": []}}','system:freezer','finished','2026-11-23T14:49:14.454156+00:00','2026-11-23T14:49:14.466772+00:00',2,1,0,0,1,0,'',0,9);
CREATE TABLE crmkit_interaction (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32), 
	channel VARCHAR(40) NOT NULL, 
	direction VARCHAR(40) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	subject VARCHAR(255) NOT NULL, 
	subject_folded TEXT NOT NULL, 
	body TEXT NOT NULL, 
	outcome VARCHAR(120), 
	happened_at VARCHAR(32), 
	due_at VARCHAR(32), 
	minutes BIGINT, 
	owner VARCHAR(191), 
	opportunity CHAR(32), 
	thread VARCHAR(191), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_interaction_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_interaction_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_interaction" VALUES('01a208e1effc7000bef5e01fb2f347b7',1,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1efe370009dbb0d640fead406','task','internal','planned','Send an offer','send an offer','',NULL,'2026-11-23T14:49:14.467674+00:00',NULL,NULL,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f00870008870249cf12c5e7a',1,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.498481+00:00',NULL,'01a208e1f0027000b2e8522f6e50a475','phone','internal','done','it is broken','it is broken','',NULL,'2026-11-23T14:49:14.498481+00:00',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b57000858152656ad2364f',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1efdb700081e75966fc2ae813','visit','out','planned','All','all','',NULL,'2026-11-23T10:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b57002bd4c2e1e6721ef57',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1efe370009dbb0d640fead406','visit','out','planned','All','all','',NULL,'2026-11-24T09:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b570048b4256cb572e5eae',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1efe47000b72170ff4fdad4f1','visit','out','planned','All','all','',NULL,'2026-11-25T09:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b570068d3e5f18e95dc397',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0027000b2e8522f6e50a475','visit','out','planned','All','all','',NULL,'2026-11-25T10:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b57008a94bac50f00f1aba',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0207000ab51df59916c3494','visit','out','planned','All','all','',NULL,'2026-11-26T09:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b5700aa308b5d51fbc165a',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f03770008088bb1f4dc27e82','visit','out','planned','All','all','',NULL,'2026-11-26T10:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b5700c968a5a499ff2a183',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0657000816c18d8d2f0ce43','visit','out','planned','All','all','',NULL,'2026-11-27T09:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b5700eaa4db36f882013ff',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0897000bb8ce7806ff37001','visit','out','planned','All','all','',NULL,'2026-11-30T09:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f0b570109596f519ee83b610',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09370009ec9f7def31d28e6','visit','out','planned','All','all','',NULL,'2026-11-30T10:00:00.000000+00:00','2026-12-01T00:00:00.000000+00:00',60,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_interaction" VALUES('01a208e1f1177000acfa9734bdbcd920',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf75xchannel','in','planned','cf75xsubject','cf75xsubject','cf75xbody','cf75xoutcome','2026-02-01T09:01:15.000000+00:00','2026-02-01T09:01:15.000000+00:00',75,'somebody','01a208e1f10570009c5d07edd59a0ae4','cf75xthread');
INSERT INTO "crmkit_interaction" VALUES('01a208e1f11970009ca703081dd43944',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf76xchannel','out','done','cf76xsubject','cf76xsubject','cf76xbody','cf76xoutcome','2026-02-01T09:01:16.000000+00:00','2026-02-01T09:01:16.000000+00:00',76,'somebody','01a208e1f10a70008f3d7190e95497f0','cf76xthread');
INSERT INTO "crmkit_interaction" VALUES('01a208e1f11a7000831415c21dcd74df',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf77xchannel','internal','cancelled','cf77xsubject','cf77xsubject','cf77xbody','cf77xoutcome','2026-02-01T09:01:17.000000+00:00','2026-02-01T09:01:17.000000+00:00',77,'somebody','01a208e1f10e7000826967d87ff46300','cf77xthread');
INSERT INTO "crmkit_interaction" VALUES('01a208e1f1c870009e1fc27ddf60efea',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf71xchannel','in','planned','cf71xsubject','cf71xsubject','cf71xbody','cf71xoutcome','2026-02-01T09:01:11.000000+00:00','2026-02-01T09:01:11.000000+00:00',71,'somebody','01a208e1f1c27000b847f40ec4f6a299','cf71xthread');
INSERT INTO "crmkit_interaction" VALUES('01a208e1f1ed7000921f6773bcdba71d',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1cb7000933de09402e5de80','cf38xchannel','in','planned','cf38xsubject','cf38xsubject','cf38xbody','cf38xoutcome','2026-02-01T09:00:38.000000+00:00','2026-02-01T09:00:38.000000+00:00',38,'somebody','01a208e1f1e37001b27d774570d0ed97','cf38xthread');
INSERT INTO "crmkit_interaction" VALUES('01a208e1f38a7000b3ae34a15147d00f',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','cf173xchannel','in','planned','cf173xsubject','cf173xsubject','cf173xbody','cf173xoutcome','2026-02-01T09:02:53.000000+00:00','2026-02-01T09:02:53.000000+00:00',173,'somebody','01a208e1f32a7001bfd26a14e6d0e2df','cf173xthread');
CREATE TABLE crmkit_job (
	id CHAR(32) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	"key" VARCHAR(191), 
	payload JSON NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	due_at VARCHAR(32), 
	attempts INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	cause TEXT NOT NULL, 
	on_behalf_of VARCHAR(191), 
	error TEXT, 
	created_at VARCHAR(32) NOT NULL, 
	ended_at VARCHAR(32), 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_job" VALUES('01a208e1efc97000bebdcdf536320362','leads.escalate',NULL,'{}','waiting','2026-12-02T14:49:14.434145+00:00',0,0,'','system:freezer',NULL,'2026-11-23T14:49:14.434145+00:00',NULL);
CREATE TABLE crmkit_journal (
	sequence INTEGER NOT NULL, 
	epoch INTEGER NOT NULL, 
	transaction_id BIGINT NOT NULL, 
	moment VARCHAR(32) NOT NULL, 
	entity_name VARCHAR(63) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	action VARCHAR(20) NOT NULL, 
	actor_kind VARCHAR(20) NOT NULL, 
	actor_key VARCHAR(191) NOT NULL, 
	on_behalf_of VARCHAR(191), 
	cause TEXT NOT NULL, 
	head VARCHAR(64) NOT NULL, 
	data JSON NOT NULL, 
	PRIMARY KEY (sequence)
);
INSERT INTO "crmkit_journal" VALUES(1,1,0,'2026-11-23T14:49:14.373026+00:00','pipeline','01a208e1ef887000bcc4d07a21ec86b2',1,'add','system','core.upgrade',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.373026+00:00","updated_at":"2026-11-23T14:49:14.373026+00:00","removed_at":null,"name":"sales","title":"Sales"}');
INSERT INTO "crmkit_journal" VALUES(2,1,0,'2026-11-23T14:49:14.373026+00:00','stage','01a208e1ef897000919b7c90a154b434',1,'add','system','core.upgrade',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.373026+00:00","updated_at":"2026-11-23T14:49:14.373026+00:00","removed_at":null,"pipeline":"01a208e1ef887000bcc4d07a21ec86b2","name":"enquiry","title":"Enquiry","position":0,"probability":10,"category":"pipeline","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(3,1,0,'2026-11-23T14:49:14.373026+00:00','stage','01a208e1ef897001a230090b82ee89f9',1,'add','system','core.upgrade',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.373026+00:00","updated_at":"2026-11-23T14:49:14.373026+00:00","removed_at":null,"pipeline":"01a208e1ef887000bcc4d07a21ec86b2","name":"needs","title":"Needs understood","position":1,"probability":25,"category":"pipeline","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(4,1,0,'2026-11-23T14:49:14.373026+00:00','stage','01a208e1ef897002806a175155badbc2',1,'add','system','core.upgrade',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.373026+00:00","updated_at":"2026-11-23T14:49:14.373026+00:00","removed_at":null,"pipeline":"01a208e1ef887000bcc4d07a21ec86b2","name":"quote","title":"Quote sent","position":2,"probability":50,"category":"best_case","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(5,1,0,'2026-11-23T14:49:14.373026+00:00','stage','01a208e1ef8a70009014ed1b7a18436b',1,'add','system','core.upgrade',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.373026+00:00","updated_at":"2026-11-23T14:49:14.373026+00:00","removed_at":null,"pipeline":"01a208e1ef887000bcc4d07a21ec86b2","name":"negotiation","title":"Negotiation","position":3,"probability":75,"category":"commit","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(6,1,0,'2026-11-23T14:49:14.373026+00:00','stage','01a208e1ef8a70019ff262b333d227b8',1,'add','system','core.upgrade',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.373026+00:00","updated_at":"2026-11-23T14:49:14.373026+00:00","removed_at":null,"pipeline":"01a208e1ef887000bcc4d07a21ec86b2","name":"won","title":"Won","position":4,"probability":100,"category":"closed","outcome":"won"}');
INSERT INTO "crmkit_journal" VALUES(7,1,0,'2026-11-23T14:49:14.373026+00:00','stage','01a208e1ef8a700289a39a5249e44616',1,'add','system','core.upgrade',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.373026+00:00","updated_at":"2026-11-23T14:49:14.373026+00:00","removed_at":null,"pipeline":"01a208e1ef887000bcc4d07a21ec86b2","name":"lost","title":"Lost","position":5,"probability":0,"category":"omitted","outcome":"lost"}');
INSERT INTO "crmkit_journal" VALUES(8,1,0,'2026-11-23T14:49:14.434145+00:00','custom_field','01a208e1efc37000af76124319d1ecf3',1,'add','employee','system:freezer',NULL,'fields.define','0004','{"created_at":"2026-11-23T14:49:14.434145+00:00","updated_at":"2026-11-23T14:49:14.434145+00:00","removed_at":null,"entity_name":"customer","key":"size","kind":"integer","labels":{},"helps":{},"required":0,"choices":[],"retired":[],"choice_labels":{},"target":null,"indexed":1,"unique":0,"privacy":"personal","position":1}');
INSERT INTO "crmkit_journal" VALUES(9,1,0,'2026-11-23T14:49:14.434145+00:00','number_sequence','01a208e1efc77000aca952467d4094f3',1,'add','employee','system:freezer',NULL,'sequences.define','0004','{"created_at":"2026-11-23T14:49:14.434145+00:00","updated_at":"2026-11-23T14:49:14.434145+00:00","removed_at":null,"name":"invoice","pattern":"{number:05}","gapless":0,"reset":"never","start":1}');
INSERT INTO "crmkit_journal" VALUES(10,1,0,'2026-11-23T14:49:14.460256+00:00','customer','01a208e1efdb700081e75966fc2ae813',1,'add','employee','system:freezer',NULL,'import people.csv 01a208e1-efd8-7000-a067-ac0880bd1690','0004','{"created_at":"2026-11-23T14:49:14.460256+00:00","updated_at":"2026-11-23T14:49:14.460256+00:00","removed_at":null,"name":"Anna","kind":"person","lifecycle":"prospect","owner":null,"country":"PL","language":null,"time_zone":null,"tags":[],"source":null,"given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{"size":3},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(11,1,0,'2026-11-23T14:49:14.460256+00:00','external_id','01a208e1efdd70009f91bca3e62e6638',1,'add','employee','system:freezer',NULL,'import people.csv 01a208e1-efd8-7000-a067-ac0880bd1690','0004','{"created_at":"2026-11-23T14:49:14.460256+00:00","updated_at":"2026-11-23T14:49:14.460256+00:00","removed_at":null,"entity_name":"customer","record_id":"01a208e1efdb700081e75966fc2ae813","system":"file","key":"Anna"}');
INSERT INTO "crmkit_journal" VALUES(12,1,0,'2026-11-23T14:49:14.467674+00:00','customer','01a208e1efe370009dbb0d640fead406',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"name":"Acme","kind":"organisation","lifecycle":"prospect","owner":null,"country":null,"language":null,"time_zone":null,"tags":[],"source":null,"given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(13,1,0,'2026-11-23T14:49:14.467674+00:00','customer','01a208e1efe47000b72170ff4fdad4f1',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"name":"Anna Nowak","kind":"person","lifecycle":"prospect","owner":null,"country":null,"language":null,"time_zone":null,"tags":[],"source":null,"given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(14,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_account','01a208e1efe67000b4bc2528640f43e1',1,'add','employee','system:freezer',NULL,'key_accounts.designate','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"customer":"01a208e1efe370009dbb0d640fead406","owner":"system:freezer","since":"2026-11-23","until":null,"reason":""}');
INSERT INTO "crmkit_journal" VALUES(15,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_factor','01a208e1efe87000b9cd4b751498ae40',1,'add','employee','system:freezer',NULL,'key_accounts.set_health_model','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"trait":"interactions.count_90d","weight":100,"worst":0,"best":100000}');
INSERT INTO "crmkit_journal" VALUES(16,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_plan','01a208e1efef7000b8b1fe603588f0ac',1,'add','employee','system:freezer',NULL,'key_accounts.start_plan','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"customer":"01a208e1efe370009dbb0d640fead406","number":1,"status":"draft","title":"Grow","summary":"","strengths":"","weaknesses":"","chances":"","threats":"","strategy":"","starts_on":null,"ends_on":null,"base":null,"author":"system:freezer","approver":null,"proposed_at":null,"approved_at":null,"remark":""}');
INSERT INTO "crmkit_journal" VALUES(17,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_objective','01a208e1eff170008c2c98c12762ac31',1,'add','employee','system:freezer',NULL,'key_accounts.set_objective','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"plan":"01a208e1efef7000b8b1fe603588f0ac","title":"Visits","trait":null,"unit":"visits","currency":null,"reach":"group","start":0,"target":120000,"current":null,"due_on":null,"owner":null,"origin":null,"note":""}');
INSERT INTO "crmkit_journal" VALUES(18,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_plan','01a208e1efef7000b8b1fe603588f0ac',2,'change','employee','system:freezer',NULL,'key_accounts.propose','0001','{"status":["draft","proposed"],"proposed_at":[null,"2026-11-23T14:49:14.467674+00:00"]}');
INSERT INTO "crmkit_journal" VALUES(19,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_stakeholder','01a208e1eff6700097626f2fe048e077',1,'add','employee','system:freezer',NULL,'key_accounts.add_stakeholder','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"customer":"01a208e1efe370009dbb0d640fead406","person":"01a208e1efe47000b72170ff4fdad4f1","role":"decider","also":[],"influence":5,"attitude":"neutral","left_on":null,"note":""}');
INSERT INTO "crmkit_journal" VALUES(20,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_risk','01a208e1eff7700086185b0300813666',1,'add','employee','system:freezer',NULL,'key_accounts.add_risk','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"customer":"01a208e1efe370009dbb0d640fead406","title":"A rival undercuts us","probability":3,"impact":4,"status":"open","owner":"system:freezer","mitigation":"","due_on":null}');
INSERT INTO "crmkit_journal" VALUES(21,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_review','01a208e1eff97000acd2b67c0523f1bd',1,'add','employee','system:freezer',NULL,'key_accounts.plan_review','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"customer":"01a208e1efe370009dbb0d640fead406","planned_on":"2027-02-21","status":"planned","subject":"","owner":"system:freezer","held_at":null,"summary":"","reminded_at":null}');
INSERT INTO "crmkit_journal" VALUES(22,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_review','01a208e1eff97000acd2b67c0523f1bd',2,'change','employee','system:freezer',NULL,'key_accounts.hold_review','0001','{"status":["planned","held"],"held_at":[null,"2026-11-23T14:49:14.467674+00:00"],"summary":["","well"]}');
INSERT INTO "crmkit_journal" VALUES(23,1,0,'2026-11-23T14:49:14.467674+00:00','interaction','01a208e1effc7000bef5e01fb2f347b7',1,'add','employee','system:freezer',NULL,'key_accounts.hold_review','0004','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"customer":"01a208e1efe370009dbb0d640fead406","channel":"task","direction":"internal","status":"planned","subject":"Send an offer","body":"","outcome":null,"happened_at":"2026-11-23T14:49:14.467674+00:00","due_at":null,"minutes":null,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(24,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_decision','01a208e1f0007000a1c8f2c3453a9c80',1,'add','employee','system:freezer',NULL,'key_accounts.hold_review','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"review":"01a208e1eff97000acd2b67c0523f1bd","position":1,"interaction":"01a208e1effc7000bef5e01fb2f347b7"}');
INSERT INTO "crmkit_journal" VALUES(25,1,0,'2026-11-23T14:49:14.467674+00:00','key_accounts_review','01a208e1f0017000b98b693ac0ba042d',1,'add','employee','system:freezer',NULL,'key_accounts.hold_review','0001','{"created_at":"2026-11-23T14:49:14.467674+00:00","updated_at":"2026-11-23T14:49:14.467674+00:00","removed_at":null,"customer":"01a208e1efe370009dbb0d640fead406","planned_on":"2027-02-21","status":"planned","subject":"","owner":"system:freezer","held_at":null,"summary":"","reminded_at":null}');
INSERT INTO "crmkit_journal" VALUES(26,1,0,'2026-11-23T14:49:14.498481+00:00','customer','01a208e1f0027000b2e8522f6e50a475',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"name":"Dana Levi","kind":"person","lifecycle":"prospect","owner":null,"country":null,"language":null,"time_zone":null,"tags":[],"source":null,"given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(27,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_article','01a208e1f0027001b6684c55634ba908',1,'add','employee','system:freezer',NULL,'knowledge.write','0002','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"title":"How to return a kettle","body":"Bring it to any shop.","kind":"article","language":"en","keywords":[],"category":null,"audience":"internal","state":"draft","number":0,"published_at":null,"owner":"system:freezer","review_on":null,"asked_for":null,"original":null,"follows":0,"suits":null,"title_words":"how to return a kettle","body_words":"bring it to any shop"}');
INSERT INTO "crmkit_journal" VALUES(28,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_revision','01a208e1f0047000a1c3b37edc21f534',1,'add','employee','system:freezer',NULL,'knowledge.write','0002','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"article":"01a208e1f0027001b6684c55634ba908","number":1,"title":"How to return a kettle","body":"Bring it to any shop.","keywords":[],"note":"","state":"draft","follows":0,"author":"system:freezer","reviewer":null,"published_at":null}');
INSERT INTO "crmkit_journal" VALUES(29,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_article','01a208e1f0027001b6684c55634ba908',2,'change','employee','system:freezer',NULL,'knowledge.submit','0002','{"state":["draft","review"]}');
INSERT INTO "crmkit_journal" VALUES(30,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_revision','01a208e1f0047000a1c3b37edc21f534',2,'change','employee','system:freezer',NULL,'knowledge.submit','0002','{"state":["draft","review"]}');
INSERT INTO "crmkit_journal" VALUES(31,1,0,'2026-11-23T14:49:14.498481+00:00','interaction','01a208e1f00870008870249cf12c5e7a',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"customer":"01a208e1f0027000b2e8522f6e50a475","channel":"phone","direction":"internal","status":"done","subject":"it is broken","body":"","outcome":null,"happened_at":"2026-11-23T14:49:14.498481+00:00","due_at":null,"minutes":null,"owner":null,"opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(32,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_script','01a208e1f00a7000b08c07be7c1ee625',1,'add','employee','system:freezer',NULL,'knowledge.set_script','0002','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"name":"delivery","occasion":"call","language":"en","criterion":"True","priority":0,"state":"active","steps":{"start":{"say":"Did it arrive in time?","answers":[["yes","thanks"],["no","sorry"]]},"thanks":{"say":"Thank you.","end":"satisfied"},"sorry":{"say":"We are sorry.","end":"late"}},"number":1,"owner":null}');
INSERT INTO "crmkit_journal" VALUES(33,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_conversation','01a208e1f00c70009e3bf0901d610cdf',1,'add','employee','system:freezer',NULL,'knowledge.say','0002','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"interaction":"01a208e1f00870008870249cf12c5e7a","script":"01a208e1f00a7000b08c07be7c1ee625","number":1,"customer":"01a208e1f0027000b2e8522f6e50a475","said":{"steps":[{"step":"start","say":"Did it arrive in time?"},{"step":"sorry","say":"We are sorry."}]},"answers":["no"],"outcome":"late","said_at":"2026-11-23T14:49:14.498481+00:00"}');
INSERT INTO "crmkit_journal" VALUES(34,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_note','01a208e1f00d7000bd0501ac872ebb4f',1,'add','employee','system:freezer',NULL,'knowledge.note','0002','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"customer":"01a208e1f0027000b2e8522f6e50a475","kind":"works","content":"calls on Mondays","opportunity":null,"outcome":null,"reason":null,"noted_at":"2026-11-23T14:49:14.498481+00:00","author":"system:freezer","owner":"system:freezer"}');
INSERT INTO "crmkit_journal" VALUES(35,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_question','01a208e1f0117000908fad8deb8f20f7',1,'add','system','knowledge','system:freezer','knowledge.ask','0002','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"question":"zepsuty","words":"zepsuty","language":null,"how":"nothing","asked_at":"2026-11-23T14:49:14.498481+00:00","asked_by":"system:freezer","customer":"01a208e1f0027000b2e8522f6e50a475"}');
INSERT INTO "crmkit_journal" VALUES(36,1,0,'2026-11-23T14:49:14.498481+00:00','knowledge_answer','01a208e1f0147000a4a7f0ab0f8eca9c',1,'add','employee','system:freezer',NULL,'knowledge.answer_with','0002','{"created_at":"2026-11-23T14:49:14.498481+00:00","updated_at":"2026-11-23T14:49:14.498481+00:00","removed_at":null,"interaction":"01a208e1f00870008870249cf12c5e7a","article":"01a208e1f0027001b6684c55634ba908","number":0,"customer":"01a208e1f0027000b2e8522f6e50a475","answered_at":"2026-11-23T14:49:14.498481+00:00","answered_by":"system:freezer"}');
INSERT INTO "crmkit_journal" VALUES(37,1,0,'2026-11-23T14:49:14.518414+00:00','leads_queue','01a208e1f0177000b2a790a63077ae4d',1,'add','employee','system:freezer',NULL,'leads.set_queue','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"name":"web","members":["system:freezer","jan"],"team":null,"policy":"turn","quota":null,"period":"day","in_hours":0,"last":null,"dealt":0}');
INSERT INTO "crmkit_journal" VALUES(38,1,0,'2026-11-23T14:49:14.518414+00:00','leads_lead','01a208e1f018700099027c5da0cf61b5',1,'add','employee','system:freezer',NULL,'leads.capture','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"name":"Dana Levi","company":"Beta Zakłady","title":null,"email":"dana@example.com","phone":null,"country":null,"language":null,"source":"fair","campaign":null,"note":"","custom":{},"status":"new","status_since":"2026-11-23T14:49:14.518414+00:00","reason":null,"recycle_on":null,"queue":null,"owner":null,"assigned_at":null,"respond_by":null,"responded_at":null,"late_since":null,"duplicate_of":null,"customer":null,"organisation":null,"opportunity":null,"converted_at":null}');
INSERT INTO "crmkit_journal" VALUES(39,1,0,'2026-11-23T14:49:14.518414+00:00','customer','01a208e1f0207000ab51df59916c3494',1,'add','employee','system:freezer',NULL,'leads.capture > leads_lead.add','0004','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"name":"Dana Levi","kind":"person","lifecycle":"contact","owner":null,"country":null,"language":null,"time_zone":null,"tags":[],"source":"fair","given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(40,1,0,'2026-11-23T14:49:14.518414+00:00','leads_lead','01a208e1f018700099027c5da0cf61b5',2,'change','employee','system:freezer',NULL,'leads.capture > leads_lead.add','0001','{"customer":[null,"01a208e1f0207000ab51df59916c3494"]}');
INSERT INTO "crmkit_journal" VALUES(41,1,0,'2026-11-23T14:49:14.518414+00:00','contact_point','01a208e1f02170009191cc697deb8b54',1,'add','employee','system:freezer',NULL,'leads.capture > leads_lead.add > leads_lead.change','0004','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"customer":"01a208e1f0207000ab51df59916c3494","kind":"email","value":"dana@example.com","normal":"dana@example.com","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(42,1,0,'2026-11-23T14:49:14.518414+00:00','leads_lead','01a208e1f018700099027c5da0cf61b5',3,'change','employee','system:freezer',NULL,'leads.assign','0001','{"status":["new","assigned"],"queue":[null,"01a208e1f0177000b2a790a63077ae4d"],"owner":[null,"system:freezer"],"assigned_at":[null,"2026-11-23T14:49:14.518414+00:00"],"respond_by":[null,"2026-11-24T14:49:14.518414+00:00"]}');
INSERT INTO "crmkit_journal" VALUES(43,1,0,'2026-11-23T14:49:14.518414+00:00','customer','01a208e1f0207000ab51df59916c3494',2,'change','employee','system:freezer',NULL,'leads.assign > leads_lead.change','0004','{"owner":[null,"system:freezer"]}');
INSERT INTO "crmkit_journal" VALUES(44,1,0,'2026-11-23T14:49:14.518414+00:00','leads_passage','01a208e1f0307000bc165fb324cac814',1,'add','system','leads','system:freezer','leads.assign > leads_lead.change','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"lead":"01a208e1f018700099027c5da0cf61b5","left":"new","reached":"assigned","passed_at":"2026-11-23T14:49:14.518414+00:00","seconds":0}');
INSERT INTO "crmkit_journal" VALUES(45,1,0,'2026-11-23T14:49:14.518414+00:00','leads_assignment','01a208e1f0327000aca708c47bbfc1bf',1,'add','system','leads','system:freezer','leads.assign','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"queue":"01a208e1f0177000b2a790a63077ae4d","lead":"01a208e1f018700099027c5da0cf61b5","employee":"system:freezer","assigned_at":"2026-11-23T14:49:14.518414+00:00"}');
INSERT INTO "crmkit_journal" VALUES(46,1,0,'2026-11-23T14:49:14.518414+00:00','leads_queue','01a208e1f0177000b2a790a63077ae4d',2,'change','system','leads','system:freezer','leads.assign','0001','{"last":[null,"system:freezer"],"dealt":[0,1]}');
INSERT INTO "crmkit_journal" VALUES(47,1,0,'2026-11-23T14:49:14.518414+00:00','leads_lead','01a208e1f018700099027c5da0cf61b5',4,'change','employee','system:freezer',NULL,'leads.move','0001','{"status":["assigned","working"],"responded_at":[null,"2026-11-23T14:49:14.518414+00:00"]}');
INSERT INTO "crmkit_journal" VALUES(48,1,0,'2026-11-23T14:49:14.518414+00:00','leads_passage','01a208e1f035700095676be8fe9e02b5',1,'add','system','leads','system:freezer','leads.move > leads_lead.change','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"lead":"01a208e1f018700099027c5da0cf61b5","left":"assigned","reached":"working","passed_at":"2026-11-23T14:49:14.518414+00:00","seconds":0}');
INSERT INTO "crmkit_journal" VALUES(49,1,0,'2026-11-23T14:49:14.518414+00:00','customer','01a208e1f0207000ab51df59916c3494',2,'read','employee','system:freezer',NULL,'leads.convert','0004','{}');
INSERT INTO "crmkit_journal" VALUES(50,1,0,'2026-11-23T14:49:14.518414+00:00','customer','01a208e1f03770008088bb1f4dc27e82',1,'add','employee','system:freezer',NULL,'leads.convert','0004','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"name":"Beta Zakłady","kind":"organisation","lifecycle":"contact","owner":"system:freezer","country":null,"language":null,"time_zone":null,"tags":[],"source":"fair","given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(51,1,0,'2026-11-23T14:49:14.518414+00:00','relationship','01a208e1f03970009cb8e83bd754457d',1,'add','employee','system:freezer',NULL,'leads.convert','0004','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"customer":"01a208e1f03770008088bb1f4dc27e82","other":"01a208e1f0207000ab51df59916c3494","kind":"employee","title":null,"department":null,"valid_from":"2026-11-23","valid_until":null,"primary":0}');
INSERT INTO "crmkit_journal" VALUES(52,1,0,'2026-11-23T14:49:14.518414+00:00','customer','01a208e1f03770008088bb1f4dc27e82',2,'change','employee','system:freezer',NULL,'leads.convert','0004','{"lifecycle":["contact","prospect"]}');
INSERT INTO "crmkit_journal" VALUES(53,1,0,'2026-11-23T14:49:14.518414+00:00','opportunity','01a208e1f03b7000ba2391142a1ef73c',1,'add','employee','system:freezer',NULL,'leads.convert','0004','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"customer":"01a208e1f03770008088bb1f4dc27e82","name":"40 chairs","pipeline":"01a208e1ef887000bcc4d07a21ec86b2","stage":"01a208e1ef897000919b7c90a154b434","status":"open","amount":40000000,"amount_currency":"PLN","amount_overridden":0,"probability":10,"expected_close":null,"closed_on":null,"reason":null,"owner":"system:freezer","source":"fair","campaign":null,"next_step":null,"stage_since":"2026-11-23T14:49:14.518414+00:00"}');
INSERT INTO "crmkit_journal" VALUES(54,1,0,'2026-11-23T14:49:14.518414+00:00','sfa_stay','01a208e1f0427000bc0f64b130a266ff',1,'add','system','sfa','system:freezer','leads.convert > opportunity.add','0002','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"opportunity":"01a208e1f03b7000ba2391142a1ef73c","stage":"01a208e1ef897000919b7c90a154b434","status":"open","owner":"system:freezer","entered_at":"2026-11-23T14:49:14.518414+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(55,1,0,'2026-11-23T14:49:14.518414+00:00','contact_role','01a208e1f0437000bdfa6411c16a8a37',1,'add','employee','system:freezer',NULL,'leads.convert','0004','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"opportunity":"01a208e1f03b7000ba2391142a1ef73c","customer":"01a208e1f0207000ab51df59916c3494","role":"contact","primary":1}');
INSERT INTO "crmkit_journal" VALUES(56,1,0,'2026-11-23T14:49:14.518414+00:00','leads_lead','01a208e1f018700099027c5da0cf61b5',5,'change','employee','system:freezer',NULL,'leads.convert','0001','{"status":["working","converted"],"organisation":[null,"01a208e1f03770008088bb1f4dc27e82"],"opportunity":[null,"01a208e1f03b7000ba2391142a1ef73c"],"converted_at":[null,"2026-11-23T14:49:14.518414+00:00"]}');
INSERT INTO "crmkit_journal" VALUES(57,1,0,'2026-11-23T14:49:14.518414+00:00','leads_passage','01a208e1f05b7000a5a9015bc5dcbbe2',1,'add','system','leads','system:freezer','leads.convert > leads_lead.change','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"lead":"01a208e1f018700099027c5da0cf61b5","left":"working","reached":"converted","passed_at":"2026-11-23T14:49:14.518414+00:00","seconds":0}');
INSERT INTO "crmkit_journal" VALUES(58,1,0,'2026-11-23T14:49:14.518414+00:00','leads_conversion','01a208e1f05c7000aef6a3018438590d',1,'add','employee','system:freezer',NULL,'leads.convert','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"lead":"01a208e1f018700099027c5da0cf61b5","person":"01a208e1f0207000ab51df59916c3494","organisation":"01a208e1f03770008088bb1f4dc27e82","relationship":"01a208e1f03970009cb8e83bd754457d","opportunity":"01a208e1f03b7000ba2391142a1ef73c","carried":["name: Dana Levi (of the person)","company: Beta Zak\u0142ady (of the organisation)","email: dana@example.com (a contact point of Dana Levi)","source: fair (of Dana Levi)","source: fair (of Beta Zak\u0142ady)","owner: system:freezer (of the person)","owner: system:freezer (of the organisation)","relationships: 1 (of Dana Levi)","contact points: 1 (of Dana Levi)","contact roles: 1 (of Dana Levi)"],"listed":[],"undone_at":null,"kept":[]}');
INSERT INTO "crmkit_journal" VALUES(59,1,0,'2026-11-23T14:49:14.518414+00:00','leads_step','01a208e1f06070008ae0941eb42cfee5',1,'add','employee','system:freezer',NULL,'leads.convert','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"conversion":"01a208e1f05c7000aef6a3018438590d","position":0,"action":"added","entity_name":"customer","record_id":"01a208e1f03770008088bb1f4dc27e82","since":0,"until":2}');
INSERT INTO "crmkit_journal" VALUES(60,1,0,'2026-11-23T14:49:14.518414+00:00','leads_step','01a208e1f06070018885fc60a3d19663',1,'add','employee','system:freezer',NULL,'leads.convert','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"conversion":"01a208e1f05c7000aef6a3018438590d","position":1,"action":"added","entity_name":"relationship","record_id":"01a208e1f03970009cb8e83bd754457d","since":0,"until":1}');
INSERT INTO "crmkit_journal" VALUES(61,1,0,'2026-11-23T14:49:14.518414+00:00','leads_step','01a208e1f060700285f95c288aacaf65',1,'add','employee','system:freezer',NULL,'leads.convert','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"conversion":"01a208e1f05c7000aef6a3018438590d","position":2,"action":"added","entity_name":"opportunity","record_id":"01a208e1f03b7000ba2391142a1ef73c","since":0,"until":1}');
INSERT INTO "crmkit_journal" VALUES(62,1,0,'2026-11-23T14:49:14.518414+00:00','leads_step','01a208e1f0607003abc1c86bf82e1c30',1,'add','employee','system:freezer',NULL,'leads.convert','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"conversion":"01a208e1f05c7000aef6a3018438590d","position":3,"action":"added","entity_name":"contact_role","record_id":"01a208e1f0437000bdfa6411c16a8a37","since":0,"until":1}');
INSERT INTO "crmkit_journal" VALUES(63,1,0,'2026-11-23T14:49:14.518414+00:00','leads_step','01a208e1f060700482b1cc1e2879eeae',1,'add','employee','system:freezer',NULL,'leads.convert','0001','{"created_at":"2026-11-23T14:49:14.518414+00:00","updated_at":"2026-11-23T14:49:14.518414+00:00","removed_at":null,"conversion":"01a208e1f05c7000aef6a3018438590d","position":4,"action":"changed","entity_name":"leads_lead","record_id":"01a208e1f018700099027c5da0cf61b5","since":4,"until":5}');
INSERT INTO "crmkit_journal" VALUES(64,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_programme','01a208e1f06270008d33776e248ad441',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"key":"club","name":"Tea club","time_zone":"UTC","active":1,"pending_days":0,"expires_after":24,"point_value":null,"point_value_currency":null,"period":"year","period_months":12,"grace_days":30,"soft_landing":1}');
INSERT INTO "crmkit_journal" VALUES(65,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_tier','01a208e1f063700096fd224f0bc379f5',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"programme":"01a208e1f06270008d33776e248ad441","key":"silver","name":"Silver","rank":1,"threshold":100,"earn_factor":100}');
INSERT INTO "crmkit_journal" VALUES(66,1,0,'2026-11-23T14:49:14.594073+00:00','customer','01a208e1f0657000816c18d8d2f0ce43',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"name":"Anna","kind":"person","lifecycle":"prospect","owner":null,"country":null,"language":null,"time_zone":null,"tags":[],"source":null,"given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(67,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_wallet','01a208e1f0687000a603db3280840371',1,'add','system','loyalty','system:freezer','loyalty.join','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"customer":"01a208e1f0657000816c18d8d2f0ce43","programme":"01a208e1f06270008d33776e248ad441","available":0,"pending":0,"debt":0,"entries":0}');
INSERT INTO "crmkit_journal" VALUES(68,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_membership','01a208e1f06a7000becc183ff7ed3bb7',1,'add','system','loyalty','system:freezer','loyalty.join','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"customer":"01a208e1f0657000816c18d8d2f0ce43","programme":"01a208e1f06270008d33776e248ad441","wallet":"01a208e1f0687000a603db3280840371","joined_on":"2026-11-23","status":"active","tier":null,"tier_since":null,"tier_until":null,"qualifying":0,"review_on":null}');
INSERT INTO "crmkit_journal" VALUES(69,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_earning','01a208e1f0737000b303a51d4f0f9211',1,'add','system','loyalty','system:freezer','loyalty.earn','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"programme":"01a208e1f06270008d33776e248ad441","membership":"01a208e1f06a7000becc183ff7ed3bb7","source":"welcome","earned_on":"2026-11-23","points":120,"qualifying":120,"rate":null,"fixed":null,"factor":10000,"qualifying_factor":10000,"times":1,"rule_id":null,"record_id":null}');
INSERT INTO "crmkit_journal" VALUES(70,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_lot','01a208e1f073700293af4d57376b0a45',1,'add','system','loyalty','system:freezer','loyalty.earn','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"wallet":"01a208e1f0687000a603db3280840371","membership":"01a208e1f06a7000becc183ff7ed3bb7","earning":"01a208e1f0737000b303a51d4f0f9211","state":"available","left":0,"expired":0,"earned_on":"2026-11-23","matures_at":null,"expires_at":"2028-11-24T00:00:00.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(71,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_posting','01a208e1f07370019165e1dddb0aba5a',1,'add','system','loyalty','system:freezer','loyalty.earn','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"programme":"01a208e1f06270008d33776e248ad441","membership":"01a208e1f06a7000becc183ff7ed3bb7","customer":"01a208e1f0657000816c18d8d2f0ce43","kind":"earn","key":"earn:01a208e1-f073-7000-b303-a51d4f0f9211:1","points":120,"qualifying":120,"counts_on":"2026-11-23","booked_at":"2026-11-23T14:49:14.594073+00:00","reason":"","earning":"01a208e1f0737000b303a51d4f0f9211","undoes":null}');
INSERT INTO "crmkit_journal" VALUES(72,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_membership','01a208e1f06a7000becc183ff7ed3bb7',2,'change','system','loyalty','system:loyalty','loyalty.earn > loyalty_posting.add','0002','{"tier":[null,"01a208e1f063700096fd224f0bc379f5"],"tier_since":[null,"2026-11-23"],"tier_until":[null,"2027-12-31"],"qualifying":[0,120],"review_on":[null,"2027-01-01"]}');
INSERT INTO "crmkit_journal" VALUES(73,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_tier_move','01a208e1f0797000b1f32242e8a06e2f',1,'add','system','loyalty','system:loyalty','loyalty.earn > loyalty_posting.add','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"membership":"01a208e1f06a7000becc183ff7ed3bb7","customer":"01a208e1f0657000816c18d8d2f0ce43","before":null,"after":"01a208e1f063700096fd224f0bc379f5","kind":"up","qualifying":120,"moved_at":"2026-11-23T14:49:14.594073+00:00","reason":""}');
INSERT INTO "crmkit_journal" VALUES(74,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_entry','01a208e1f07370039b42fadded13647f',1,'add','system','loyalty','system:freezer','loyalty.earn','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"posting":"01a208e1f07370019165e1dddb0aba5a","wallet":"01a208e1f0687000a603db3280840371","lot":"01a208e1f073700293af4d57376b0a45","taken_from":"issued","put_into":"available","points":120,"booked_at":"2026-11-23T14:49:14.594073+00:00"}');
INSERT INTO "crmkit_journal" VALUES(75,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_wallet','01a208e1f0687000a603db3280840371',2,'change','system','loyalty','system:loyalty','loyalty.earn > loyalty_entry.add','0002','{"available":[0,120],"entries":[0,1]}');
INSERT INTO "crmkit_journal" VALUES(76,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_lot','01a208e1f073700293af4d57376b0a45',2,'change','system','loyalty','system:loyalty','loyalty.earn > loyalty_entry.add','0002','{"left":[0,120]}');
INSERT INTO "crmkit_journal" VALUES(77,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_posting','01a208e1f086700098a78faa3aea9bef',1,'add','system','loyalty','system:freezer','loyalty.spend','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"programme":"01a208e1f06270008d33776e248ad441","membership":"01a208e1f06a7000becc183ff7ed3bb7","customer":"01a208e1f0657000816c18d8d2f0ce43","kind":"spend","key":"spend:5897d439-0f69-4325-acb1-2a286dc6a5ac","points":-20,"qualifying":0,"counts_on":"2026-11-23","booked_at":"2026-11-23T14:49:14.594073+00:00","reason":"","earning":null,"undoes":null}');
INSERT INTO "crmkit_journal" VALUES(78,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_entry','01a208e1f08670018a2e60398b27b3e6',1,'add','system','loyalty','system:freezer','loyalty.spend','0002','{"created_at":"2026-11-23T14:49:14.594073+00:00","updated_at":"2026-11-23T14:49:14.594073+00:00","removed_at":null,"posting":"01a208e1f086700098a78faa3aea9bef","wallet":"01a208e1f0687000a603db3280840371","lot":"01a208e1f073700293af4d57376b0a45","taken_from":"available","put_into":"spent","points":20,"booked_at":"2026-11-23T14:49:14.594073+00:00"}');
INSERT INTO "crmkit_journal" VALUES(79,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_wallet','01a208e1f0687000a603db3280840371',3,'change','system','loyalty','system:loyalty','loyalty.spend > loyalty_entry.add','0002','{"available":[120,100],"entries":[1,2]}');
INSERT INTO "crmkit_journal" VALUES(80,1,0,'2026-11-23T14:49:14.594073+00:00','loyalty_lot','01a208e1f073700293af4d57376b0a45',3,'change','system','loyalty','system:loyalty','loyalty.spend > loyalty_entry.add','0002','{"left":[120,100]}');
INSERT INTO "crmkit_journal" VALUES(81,1,0,'2026-11-23T14:49:14.633883+00:00','customer','01a208e1f0897000bb8ce7806ff37001',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.633883+00:00","updated_at":"2026-11-23T14:49:14.633883+00:00","removed_at":null,"name":"Acme","kind":"person","lifecycle":"prospect","owner":null,"country":null,"language":null,"time_zone":null,"tags":[],"source":null,"given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(82,1,0,'2026-11-23T14:49:14.633883+00:00','purchases_purchase','01a208e1f08a7000a7ad75044c0b88dd',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.633883+00:00","updated_at":"2026-11-23T14:49:14.633883+00:00","removed_at":null,"customer":"01a208e1f0897000bb8ce7806ff37001","source":"till","key":"1","placed_at":"2026-03-01T00:00:00.000000+00:00","kind":"sale","total":null,"total_currency":null,"place":null,"payment_method":null,"purpose":null,"original":null,"placed_on":"2026-03-01","digest":""}');
INSERT INTO "crmkit_journal" VALUES(83,1,0,'2026-11-23T14:49:14.633883+00:00','customer','01a208e1f0897000bb8ce7806ff37001',2,'change','system','purchases','system:freezer','purchases_purchase.add','0004','{"lifecycle":["prospect","customer"]}');
INSERT INTO "crmkit_journal" VALUES(84,1,0,'2026-11-23T14:49:14.643160+00:00','customer','01a208e1f09370009ec9f7def31d28e6',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"name":"Acme","kind":"organisation","lifecycle":"prospect","owner":null,"country":null,"language":null,"time_zone":null,"tags":[],"source":null,"given_name":null,"family_name":null,"salutation":null,"sex":null,"birth_date":null,"income":null,"income_currency":null,"occupation":null,"website":null,"registration":null,"employees":null,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(85,1,0,'2026-11-23T14:49:14.643160+00:00','opportunity','01a208e1f0937001a47dd4b18a762658',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1f09370009ec9f7def31d28e6","name":"Chairs","pipeline":"01a208e1ef887000bcc4d07a21ec86b2","stage":"01a208e1ef897000919b7c90a154b434","status":"open","amount":40000000,"amount_currency":"EUR","amount_overridden":0,"probability":10,"expected_close":null,"closed_on":null,"reason":null,"owner":null,"source":null,"campaign":null,"next_step":null,"stage_since":"2026-11-23T14:49:14.643160+00:00"}');
INSERT INTO "crmkit_journal" VALUES(86,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_stay','01a208e1f0967000b3f3d1887a12af2a',1,'add','system','sfa','system:freezer','opportunity.add','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"opportunity":"01a208e1f0937001a47dd4b18a762658","stage":"01a208e1ef897000919b7c90a154b434","status":"open","owner":null,"entered_at":"2026-11-23T14:49:14.643160+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(87,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_stage_rule','01a208e1ef897002806a175155badbc2',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"required":["amount"],"max_days":30,"learned":0,"assumed":null}');
INSERT INTO "crmkit_journal" VALUES(88,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_territory','01a208e1f09c7000b6c8d358c8ddc5fb',1,'add','employee','system:freezer',NULL,'sfa.change_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"name":"All","parent":null,"criterion":"True","priority":100,"team":null}');
INSERT INTO "crmkit_journal" VALUES(89,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_territory_member','01a208e1f09e700086392e6ad70debe6',1,'add','employee','system:freezer',NULL,'sfa.change_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb","employee_key":"system:freezer"}');
INSERT INTO "crmkit_journal" VALUES(90,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1efdb700081e75966fc2ae813',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(91,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1efe370009dbb0d640fead406',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(92,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1efe47000b72170ff4fdad4f1',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(93,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1f0027000b2e8522f6e50a475',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(94,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1f0207000ab51df59916c3494',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(95,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1f03770008088bb1f4dc27e82',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(96,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1f0657000816c18d8d2f0ce43',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(97,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1f0897000bb8ce7806ff37001',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(98,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_place','01a208e1f09370009ec9f7def31d28e6',1,'add','system','sfa','system:freezer','sfa.apply_territories','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"territory":"01a208e1f09c7000b6c8d358c8ddc5fb"}');
INSERT INTO "crmkit_journal" VALUES(99,1,0,'2026-11-23T14:49:14.643160+00:00','customer','01a208e1efdb700081e75966fc2ae813',2,'change','system','sfa','system:freezer','sfa.apply_territories','0004','{"owner":[null,"system:freezer"]}');
INSERT INTO "crmkit_journal" VALUES(100,1,0,'2026-11-23T14:49:14.643160+00:00','customer','01a208e1efe370009dbb0d640fead406',2,'change','system','sfa','system:freezer','sfa.apply_territories','0004','{"owner":[null,"system:freezer"]}');
INSERT INTO "crmkit_journal" VALUES(101,1,0,'2026-11-23T14:49:14.643160+00:00','customer','01a208e1efe47000b72170ff4fdad4f1',2,'change','system','sfa','system:freezer','sfa.apply_territories','0004','{"owner":[null,"system:freezer"]}');
INSERT INTO "crmkit_journal" VALUES(102,1,0,'2026-11-23T14:49:14.643160+00:00','customer','01a208e1f0027000b2e8522f6e50a475',2,'change','system','sfa','system:freezer','sfa.apply_territories','0004','{"owner":[null,"system:freezer"]}');
INSERT INTO "crmkit_journal" VALUES(103,1,0,'2026-11-23T14:49:14.643160+00:00','customer','01a208e1f0657000816c18d8d2f0ce43',2,'change','system','sfa','system:freezer','sfa.apply_territories','0004','{"owner":[null,"system:freezer"]}');
INSERT INTO "crmkit_journal" VALUES(104,1,0,'2026-11-23T14:49:14.643160+00:00','customer','01a208e1f0897000bb8ce7806ff37001',3,'change','system','sfa','system:freezer','sfa.apply_territories','0004','{"owner":[null,"system:freezer"]}');
INSERT INTO "crmkit_journal" VALUES(105,1,0,'2026-11-23T14:49:14.643160+00:00','customer','01a208e1f09370009ec9f7def31d28e6',2,'change','system','sfa','system:freezer','sfa.apply_territories','0004','{"owner":[null,"system:freezer"]}');
INSERT INTO "crmkit_journal" VALUES(106,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_activity_plan','01a208e1f0ab7000a69c1c7bbfc22887',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"name":"All","criterion":"True","channel":"visit","every":"month","times":1,"minutes":60,"owner":null,"starts_on":"2026-11-23","ends_on":null,"active":1}');
INSERT INTO "crmkit_journal" VALUES(107,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b57000858152656ad2364f',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1efdb700081e75966fc2ae813","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-23T10:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(108,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b57002bd4c2e1e6721ef57',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1efe370009dbb0d640fead406","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-24T09:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(109,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b570048b4256cb572e5eae',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1efe47000b72170ff4fdad4f1","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-25T09:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(110,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b570068d3e5f18e95dc397',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1f0027000b2e8522f6e50a475","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-25T10:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(111,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b57008a94bac50f00f1aba',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1f0207000ab51df59916c3494","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-26T09:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(112,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b5700aa308b5d51fbc165a',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1f03770008088bb1f4dc27e82","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-26T10:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(113,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b5700c968a5a499ff2a183',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1f0657000816c18d8d2f0ce43","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-27T09:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(114,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b5700eaa4db36f882013ff',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1f0897000bb8ce7806ff37001","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-30T09:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(115,1,0,'2026-11-23T14:49:14.643160+00:00','interaction','01a208e1f0b570109596f519ee83b610',1,'add','system','sfa','system:freezer','sfa.plan_visits','0004','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"customer":"01a208e1f09370009ec9f7def31d28e6","channel":"visit","direction":"out","status":"planned","subject":"All","body":"","outcome":null,"happened_at":"2026-11-30T10:00:00.000000+00:00","due_at":"2026-12-01T00:00:00.000000+00:00","minutes":60,"owner":"system:freezer","opportunity":null,"thread":null}');
INSERT INTO "crmkit_journal" VALUES(116,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b570018f86192daa398ea1',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1efdb700081e75966fc2ae813","interaction":"01a208e1f0b57000858152656ad2364f","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(117,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b57003baaf52cf27d9195f',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1efe370009dbb0d640fead406","interaction":"01a208e1f0b57002bd4c2e1e6721ef57","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(118,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b57005aea81292ab211293',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1efe47000b72170ff4fdad4f1","interaction":"01a208e1f0b570048b4256cb572e5eae","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(119,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b570078473687ff39f8ecd',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1f0027000b2e8522f6e50a475","interaction":"01a208e1f0b570068d3e5f18e95dc397","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(120,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b57009ac9eac7ff4b4cd27',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1f0207000ab51df59916c3494","interaction":"01a208e1f0b57008a94bac50f00f1aba","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(121,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b5700bb38e3c1bee48027c',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1f03770008088bb1f4dc27e82","interaction":"01a208e1f0b5700aa308b5d51fbc165a","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(122,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b5700dbca3b143f3034556',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1f0657000816c18d8d2f0ce43","interaction":"01a208e1f0b5700c968a5a499ff2a183","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(123,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b5700f9eeafedbdc9f9a36',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1f0897000bb8ce7806ff37001","interaction":"01a208e1f0b5700eaa4db36f882013ff","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(124,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_planned_visit','01a208e1f0b5701187ee33d1eb005ae8',1,'add','system','sfa','system:freezer','sfa.plan_visits','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"plan":"01a208e1f0ab7000a69c1c7bbfc22887","customer":"01a208e1f09370009ec9f7def31d28e6","interaction":"01a208e1f0b570109596f519ee83b610","period":"2026-11-01","slot":0,"owner":"system:freezer","closed":0}');
INSERT INTO "crmkit_journal" VALUES(125,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_quota','01a208e1f0b970009ddb730bf6182f4d',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"measure":"won_amount","every":"year","starts_on":"2026-01-01","ends_on":"2026-12-31","employee_key":null,"team":null,"territory":null,"product_key":null,"channel":null,"amount":10000000,"amount_currency":"EUR","count":null,"scope":"won_amount|year|||||"}');
INSERT INTO "crmkit_journal" VALUES(126,1,0,'2026-11-23T14:49:14.643160+00:00','opportunity','01a208e1f0937001a47dd4b18a762658',2,'change','employee','system:freezer',NULL,'sfa.move','0004','{"stage":["01a208e1ef897000919b7c90a154b434","01a208e1ef897002806a175155badbc2"],"probability":[10,50]}');
INSERT INTO "crmkit_journal" VALUES(127,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_stay','01a208e1f0967000b3f3d1887a12af2a',2,'change','system','sfa','system:freezer','sfa.move > opportunity.change','0002','{"left_at":[null,"2026-11-23T14:49:14.643160+00:00"]}');
INSERT INTO "crmkit_journal" VALUES(128,1,0,'2026-11-23T14:49:14.643160+00:00','sfa_stay','01a208e1f0c170008988e7837acccab5',1,'add','system','sfa','system:freezer','sfa.move > opportunity.change','0002','{"created_at":"2026-11-23T14:49:14.643160+00:00","updated_at":"2026-11-23T14:49:14.643160+00:00","removed_at":null,"opportunity":"01a208e1f0937001a47dd4b18a762658","stage":"01a208e1ef897002806a175155badbc2","status":"open","owner":null,"entered_at":"2026-11-23T14:49:14.643160+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(129,1,0,'2026-11-23T14:49:14.690965+00:00','customer','01a208e1f0c37000b4485d9296539875',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf1xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf1xtags"],"source":"cf1xsource","given_name":"cf1xgiven_name","family_name":"cf1xfamily_name","salutation":"cf1xsalutation","sex":"female","birth_date":"2026-01-02","income":10000,"income_currency":"EUR","occupation":"cf1xoccupation","website":"cf1xwebsite","registration":"cf1xregistration","employees":1,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(130,1,0,'2026-11-23T14:49:14.690965+00:00','customer','01a208e1f0c47000b2b1bb4b0956d56f',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf2xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf2xtags"],"source":"cf2xsource","given_name":"cf2xgiven_name","family_name":"cf2xfamily_name","salutation":"cf2xsalutation","sex":"female","birth_date":"2026-01-03","income":20000,"income_currency":"EUR","occupation":"cf2xoccupation","website":"cf2xwebsite","registration":"cf2xregistration","employees":2,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(131,1,0,'2026-11-23T14:49:14.690965+00:00','custom_field','01a208e1f0c47001903fd28c7df8e6cb',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"customer","key":"field_3","kind":"text","labels":{},"helps":{},"required":0,"choices":[],"retired":["cf3xretired"],"choice_labels":{},"target":null,"indexed":0,"unique":0,"privacy":"personal","position":3}');
INSERT INTO "crmkit_journal" VALUES(132,1,0,'2026-11-23T14:49:14.690965+00:00','custom_field','01a208e1f0c67000a42b2ff214c314ae',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"customer","key":"field_4","kind":"text","labels":{},"helps":{},"required":0,"choices":[],"retired":["cf4xretired"],"choice_labels":{},"target":null,"indexed":0,"unique":0,"privacy":"personal","position":4}');
INSERT INTO "crmkit_journal" VALUES(133,1,0,'2026-11-23T14:49:14.690965+00:00','custom_field','01a208e1f0c770009c5560938dc1b27c',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"customer","key":"field_5","kind":"text","labels":{},"helps":{},"required":0,"choices":[],"retired":["cf5xretired"],"choice_labels":{},"target":null,"indexed":0,"unique":0,"privacy":"personal","position":5}');
INSERT INTO "crmkit_journal" VALUES(134,1,0,'2026-11-23T14:49:14.690965+00:00','custom_field','01a208e1f0c87000bc599a7c596381be',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"customer","key":"field_6","kind":"text","labels":{},"helps":{},"required":0,"choices":[],"retired":["cf6xretired"],"choice_labels":{},"target":null,"indexed":0,"unique":0,"privacy":"personal","position":6}');
INSERT INTO "crmkit_journal" VALUES(135,1,0,'2026-11-23T14:49:14.690965+00:00','custom_field','01a208e1f0c97000916a47eb49957e67',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"customer","key":"field_7","kind":"text","labels":{},"helps":{},"required":0,"choices":[],"retired":["cf7xretired"],"choice_labels":{},"target":null,"indexed":0,"unique":0,"privacy":"personal","position":7}');
INSERT INTO "crmkit_journal" VALUES(136,1,0,'2026-11-23T14:49:14.690965+00:00','custom_field','01a208e1f0ca70008a99b4d9a41b33eb',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"customer","key":"field_8","kind":"text","labels":{},"helps":{},"required":0,"choices":[],"retired":["cf8xretired"],"choice_labels":{},"target":null,"indexed":0,"unique":0,"privacy":"personal","position":8}');
INSERT INTO "crmkit_journal" VALUES(137,1,0,'2026-11-23T14:49:14.690965+00:00','custom_field','01a208e1f0cb700081a4e2c8fb80e986',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"customer","key":"field_9","kind":"text","labels":{},"helps":{},"required":0,"choices":[],"retired":["cf9xretired"],"choice_labels":{},"target":null,"indexed":0,"unique":0,"privacy":"personal","position":9}');
INSERT INTO "crmkit_journal" VALUES(138,1,0,'2026-11-23T14:49:14.690965+00:00','custom_field','01a208e1f0cc70008edac839162932e9',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"customer","key":"field_10","kind":"text","labels":{},"helps":{},"required":0,"choices":[],"retired":["cf10xretired"],"choice_labels":{},"target":null,"indexed":0,"unique":0,"privacy":"personal","position":10}');
INSERT INTO "crmkit_journal" VALUES(139,1,0,'2026-11-23T14:49:14.690965+00:00','customer','01a208e1f0ce7000b9db1c69bcee2082',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf12xname","kind":"person","lifecycle":"contact","owner":"somebody","country":"PL","language":"pl","time_zone":"UTC","tags":["cf12xtags"],"source":"cf12xsource","given_name":"cf12xgiven_name","family_name":"cf12xfamily_name","salutation":"cf12xsalutation","sex":"female","birth_date":"2026-01-13","income":120000,"income_currency":"EUR","occupation":"cf12xoccupation","website":"cf12xwebsite","registration":"cf12xregistration","employees":12,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(140,1,0,'2026-11-23T14:49:14.690965+00:00','customer','01a208e1f0d070008350c31dfac0b24b',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf14xname","kind":"organisation","lifecycle":"prospect","owner":"somebody","country":"IL","language":"he","time_zone":"Europe/Warsaw","tags":["cf14xtags"],"source":"cf14xsource","given_name":"cf14xgiven_name","family_name":"cf14xfamily_name","salutation":"cf14xsalutation","sex":"male","birth_date":"2026-01-15","income":140000,"income_currency":"EUR","occupation":"cf14xoccupation","website":"cf14xwebsite","registration":"cf14xregistration","employees":14,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(141,1,0,'2026-11-23T14:49:14.690965+00:00','customer','01a208e1f0d27000a6bbaa0b64029f34',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf16xname","kind":"household","lifecycle":"customer","owner":"somebody","country":"SA","language":"ar","time_zone":"Asia/Jerusalem","tags":["cf16xtags"],"source":"cf16xsource","given_name":"cf16xgiven_name","family_name":"cf16xfamily_name","salutation":"cf16xsalutation","sex":"other","birth_date":"2026-01-17","income":160000,"income_currency":"EUR","occupation":"cf16xoccupation","website":"cf16xwebsite","registration":"cf16xregistration","employees":16,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(142,1,0,'2026-11-23T14:49:14.690965+00:00','customer','01a208e1f0d47000a83470569a73b857',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf18xname","kind":"person","lifecycle":"former","owner":"somebody","country":"US","language":"en","time_zone":"America/New_York","tags":["cf18xtags"],"source":"cf18xsource","given_name":"cf18xgiven_name","family_name":"cf18xfamily_name","salutation":"cf18xsalutation","sex":"female","birth_date":"2026-01-19","income":180000,"income_currency":"EUR","occupation":"cf18xoccupation","website":"cf18xwebsite","registration":"cf18xregistration","employees":18,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(143,1,0,'2026-11-23T14:49:14.690965+00:00','customer','01a208e1f0d57001bceb61bc724d5b4d',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf20xname","kind":"organisation","lifecycle":"partner","owner":"somebody","country":"DE","language":"pt-BR","time_zone":"UTC","tags":["cf20xtags"],"source":"cf20xsource","given_name":"cf20xgiven_name","family_name":"cf20xfamily_name","salutation":"cf20xsalutation","sex":"male","birth_date":"2026-01-21","income":200000,"income_currency":"EUR","occupation":"cf20xoccupation","website":"cf20xwebsite","registration":"cf20xregistration","employees":20,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(144,1,0,'2026-11-23T14:49:14.690965+00:00','delegation','01a208e1f0d67000a1ec78b0fda3f9b3',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"owner":"somebody","delegate":"cf-heir","starts_on":"2026-01-22","ends_on":"2026-01-22","reason":"cf21xreason"}');
INSERT INTO "crmkit_journal" VALUES(145,1,0,'2026-11-23T14:49:14.690965+00:00','exchange_rate','01a208e1f0d77000a964be649fbf4f8f',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"base":"PLN","quote":"PLN","valid_on":"2026-01-23","rate":2200000000,"source":"cf22xsource"}');
INSERT INTO "crmkit_journal" VALUES(146,1,0,'2026-11-23T14:49:14.690965+00:00','external_id','01a208e1f0d970009fd62fda4ecea6a2',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"entity_name":"cf23xentity_name","record_id":"7068a51f2e2547dd8ebe66e8fa779f2d","system":"cf23xsystem","key":"cf23xkey"}');
INSERT INTO "crmkit_journal" VALUES(147,1,0,'2026-11-23T14:49:14.690965+00:00','number_sequence','01a208e1f0da7003bd4a61d747cf9576',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf29xname","pattern":"{number}","gapless":0,"reset":"never","start":1}');
INSERT INTO "crmkit_journal" VALUES(148,1,0,'2026-11-23T14:49:14.690965+00:00','number_sequence','01a208e1f0db70058e31d7c908f91e2d',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf35xname","pattern":"{number}","gapless":0,"reset":"never","start":1}');
INSERT INTO "crmkit_journal" VALUES(149,1,0,'2026-11-23T14:49:14.690965+00:00','pipeline','01a208e1f0dc7000be591c31713a0abc',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf36xname","title":"cf36xtitle"}');
INSERT INTO "crmkit_journal" VALUES(150,1,0,'2026-11-23T14:49:14.690965+00:00','segment','01a208e1f0dc7001858771322a4f5700',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf37xname","entity_name":"customer","criterion":"True","kind":"live","owner":"somebody","description":"cf37xdescription","frozen_at":"2026-02-01T09:00:37.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(151,1,0,'2026-11-23T14:49:14.690965+00:00','segment','01a208e1f0de70009b0f54378fa4a6b5',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf38xname","entity_name":"customer","criterion":"True","kind":"frozen","owner":"somebody","description":"cf38xdescription","frozen_at":"2026-02-01T09:00:38.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(152,1,0,'2026-11-23T14:49:14.690965+00:00','team','01a208e1f0de70018df4445a8580cbab',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf39xname","parent":null,"leader":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(153,1,0,'2026-11-23T14:49:14.690965+00:00','working_calendar','01a208e1f0e07000bce9a9cffd070903',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf40xname","time_zone":"UTC","hours":{"said":"cf40xhours"},"closed":["cf40xclosed"]}');
INSERT INTO "crmkit_journal" VALUES(154,1,0,'2026-11-23T14:49:14.690965+00:00','address','01a208e1f0e37000ac0e941f06ffcbae',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","purpose":"home","lines":"cf41xlines","postcode":"cf41xpostcode","city":"cf41xcity","region":"cf41xregion","country":"PL","latitude":41000000,"longitude":41000000,"primary":1,"valid_from":"2026-02-11","valid_until":"2026-02-11"}');
INSERT INTO "crmkit_journal" VALUES(155,1,0,'2026-11-23T14:49:14.690965+00:00','address','01a208e1f0e67000ac50f4597814929c',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","purpose":"work","lines":"cf42xlines","postcode":"cf42xpostcode","city":"cf42xcity","region":"cf42xregion","country":"IL","latitude":42000000,"longitude":42000000,"primary":0,"valid_from":"2026-02-12","valid_until":"2026-02-12"}');
INSERT INTO "crmkit_journal" VALUES(156,1,0,'2026-11-23T14:49:14.690965+00:00','address','01a208e1f0e77000a6e72adc9c9f585a',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","purpose":"billing","lines":"cf43xlines","postcode":"cf43xpostcode","city":"cf43xcity","region":"cf43xregion","country":"SA","latitude":43000000,"longitude":43000000,"primary":1,"valid_from":"2026-02-13","valid_until":"2026-02-13"}');
INSERT INTO "crmkit_journal" VALUES(157,1,0,'2026-11-23T14:49:14.690965+00:00','address','01a208e1f0e870008bd8582d5e598d93',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","purpose":"delivery","lines":"cf44xlines","postcode":"cf44xpostcode","city":"cf44xcity","region":"cf44xregion","country":"US","latitude":44000000,"longitude":44000000,"primary":0,"valid_from":"2026-02-14","valid_until":"2026-02-14"}');
INSERT INTO "crmkit_journal" VALUES(158,1,0,'2026-11-23T14:49:14.690965+00:00','address','01a208e1f0e97000b13e7103493a23ae',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","purpose":"registered","lines":"cf45xlines","postcode":"cf45xpostcode","city":"cf45xcity","region":"cf45xregion","country":"DE","latitude":45000000,"longitude":45000000,"primary":1,"valid_from":"2026-02-15","valid_until":"2026-02-15"}');
INSERT INTO "crmkit_journal" VALUES(159,1,0,'2026-11-23T14:49:14.690965+00:00','campaign','01a208e1f0ea70009615d3eb165b212d',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf46xname","kind":"cf46xkind","status":"planned","owner":"somebody","starts_on":"2026-02-16","ends_on":"2026-02-16","budget":460000,"budget_currency":"EUR","cost":460000,"cost_currency":"EUR","expected_revenue":460000,"expected_revenue_currency":"EUR","audience":"01a208e1f0dc7001858771322a4f5700","parent":null}');
INSERT INTO "crmkit_journal" VALUES(160,1,0,'2026-11-23T14:49:14.690965+00:00','campaign','01a208e1f0eb7000923169b094840fe8',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf47xname","kind":"cf47xkind","status":"active","owner":"somebody","starts_on":"2026-02-17","ends_on":"2026-02-17","budget":470000,"budget_currency":"EUR","cost":470000,"cost_currency":"EUR","expected_revenue":470000,"expected_revenue_currency":"EUR","audience":"01a208e1f0de70009b0f54378fa4a6b5","parent":"01a208e1f0ea70009615d3eb165b212d"}');
INSERT INTO "crmkit_journal" VALUES(161,1,0,'2026-11-23T14:49:14.690965+00:00','campaign','01a208e1f0eb7001b16a7f8ded2f2aec',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf48xname","kind":"cf48xkind","status":"completed","owner":"somebody","starts_on":"2026-02-18","ends_on":"2026-02-18","budget":480000,"budget_currency":"EUR","cost":480000,"cost_currency":"EUR","expected_revenue":480000,"expected_revenue_currency":"EUR","audience":"01a208e1f0dc7001858771322a4f5700","parent":"01a208e1f0ea70009615d3eb165b212d"}');
INSERT INTO "crmkit_journal" VALUES(162,1,0,'2026-11-23T14:49:14.690965+00:00','campaign','01a208e1f0ec70009348439d24db5006',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"name":"cf49xname","kind":"cf49xkind","status":"cancelled","owner":"somebody","starts_on":"2026-02-19","ends_on":"2026-02-19","budget":490000,"budget_currency":"EUR","cost":490000,"cost_currency":"EUR","expected_revenue":490000,"expected_revenue_currency":"EUR","audience":"01a208e1f0de70009b0f54378fa4a6b5","parent":"01a208e1f0ea70009615d3eb165b212d"}');
INSERT INTO "crmkit_journal" VALUES(163,1,0,'2026-11-23T14:49:14.690965+00:00','employee','01a208e1f0ec700191831737a69d6b34',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"key":"cf-50","name":"cf50xname","email":"cf50x@example.org","phone":"+48220000050","team":"01a208e1f0de70018df4445a8580cbab","roles":["cf50xroles"],"skills":["cf50xskills"],"active":1,"language":"pl","time_zone":"UTC","calendar":"01a208e1f0e07000bce9a9cffd070903"}');
INSERT INTO "crmkit_journal" VALUES(164,1,0,'2026-11-23T14:49:14.690965+00:00','merge','01a208e1f0ef7000a51a9e5673622e9b',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"survivor":"01a208e1f0c37000b4485d9296539875","loser":"01a208e1f0c47000b2b1bb4b0956d56f","chosen":{"said":"cf51xchosen"},"moved":{"said":"cf51xmoved"},"combined":{"said":"cf51xcombined"},"kept":{"said":"cf51xkept"},"after":51,"until":51,"undone_at":"2026-02-01T09:00:51.000000+00:00","ended":"cf51xended"}');
INSERT INTO "crmkit_journal" VALUES(165,1,0,'2026-11-23T14:49:14.690965+00:00','merge','01a208e1f0f170008c4597c4aebfa8b5',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"survivor":"01a208e1f0c47000b2b1bb4b0956d56f","loser":"01a208e1f0c37000b4485d9296539875","chosen":{"said":"cf52xchosen"},"moved":{"said":"cf52xmoved"},"combined":{"said":"cf52xcombined"},"kept":{"said":"cf52xkept"},"after":52,"until":52,"undone_at":"2026-02-01T09:00:52.000000+00:00","ended":"cf52xended"}');
INSERT INTO "crmkit_journal" VALUES(166,1,0,'2026-11-23T14:49:14.690965+00:00','relationship','01a208e1f0f37000ade000282a460a79',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","other":"01a208e1f0c47000b2b1bb4b0956d56f","kind":"cf53xkind","title":"cf53xtitle","department":"cf53xdepartment","valid_from":"2026-01-04","valid_until":"2026-01-04","primary":1}');
INSERT INTO "crmkit_journal" VALUES(167,1,0,'2026-11-23T14:49:14.690965+00:00','relationship','01a208e1f0f47000b89f864555f5933e',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c47000b2b1bb4b0956d56f","other":"01a208e1f0c37000b4485d9296539875","kind":"cf54xkind","title":"cf54xtitle","department":"cf54xdepartment","valid_from":"2026-01-05","valid_until":"2026-01-05","primary":0}');
INSERT INTO "crmkit_journal" VALUES(168,1,0,'2026-11-23T14:49:14.690965+00:00','segment_member','01a208e1f0f67000bb506f25f3540156',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"segment":"01a208e1f0dc7001858771322a4f5700","record_id":"df8c61e951824ebcb121f4482db6e8a1"}');
INSERT INTO "crmkit_journal" VALUES(169,1,0,'2026-11-23T14:49:14.690965+00:00','stage','01a208e1f0f67001ae6c703d063027c6',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"pipeline":"01a208e1f0dc7000be591c31713a0abc","name":"cf56xname","title":"cf56xtitle","position":56,"probability":56,"category":"omitted","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(170,1,0,'2026-11-23T14:49:14.690965+00:00','stage','01a208e1f0f77000acc0f1854b645004',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"pipeline":"01a208e1f0dc7000be591c31713a0abc","name":"cf57xname","title":"cf57xtitle","position":57,"probability":57,"category":"pipeline","outcome":"won"}');
INSERT INTO "crmkit_journal" VALUES(171,1,0,'2026-11-23T14:49:14.690965+00:00','stage','01a208e1f0f770018be99c54561afde2',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"pipeline":"01a208e1f0dc7000be591c31713a0abc","name":"cf58xname","title":"cf58xtitle","position":58,"probability":58,"category":"best_case","outcome":"lost"}');
INSERT INTO "crmkit_journal" VALUES(172,1,0,'2026-11-23T14:49:14.690965+00:00','stage','01a208e1f0f77002bcf33442a3b76688',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"pipeline":"01a208e1f0dc7000be591c31713a0abc","name":"cf59xname","title":"cf59xtitle","position":59,"probability":59,"category":"commit","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(173,1,0,'2026-11-23T14:49:14.690965+00:00','stage','01a208e1f0f87000a9140dd487b488dc',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"pipeline":"01a208e1f0dc7000be591c31713a0abc","name":"cf60xname","title":"cf60xtitle","position":60,"probability":60,"category":"closed","outcome":"won"}');
INSERT INTO "crmkit_journal" VALUES(174,1,0,'2026-11-23T14:49:14.690965+00:00','campaign_member','01a208e1f0f9700099a9f2576b532b01',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"campaign":"01a208e1f0ea70009615d3eb165b212d","customer":"01a208e1f0c37000b4485d9296539875","status":"cf61xstatus","responded":1,"responded_at":"2026-02-01T09:01:01.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(175,1,0,'2026-11-23T14:49:14.690965+00:00','combination','01a208e1f0fb7000bdea3cb2fbc779bb',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"merge":"01a208e1f0ef7000a51a9e5673622e9b","entity_name":"cf62xentity_name","kept":"e6ec3ba66c974c5da70077797224a34f","gone":"0d6ce8a30c294c43953c78e8b123efdc"}');
INSERT INTO "crmkit_journal" VALUES(176,1,0,'2026-11-23T14:49:14.690965+00:00','contact_point','01a208e1f0fd7000b05a0bcb0fc3387a',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","kind":"email","value":"cf63xvalue","normal":"cf63xvalue","label":"cf63xlabel","primary":1,"relationship":"01a208e1f0f37000ade000282a460a79"}');
INSERT INTO "crmkit_journal" VALUES(177,1,0,'2026-11-23T14:49:14.690965+00:00','contact_point','01a208e1f0fe70008b70dd3f1fbd4f37',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","kind":"phone","value":"cf64xvalue","normal":"cf64xvalue","label":"cf64xlabel","primary":0,"relationship":"01a208e1f0f47000b89f864555f5933e"}');
INSERT INTO "crmkit_journal" VALUES(178,1,0,'2026-11-23T14:49:14.690965+00:00','contact_point','01a208e1f0ff7000b00c7c3449c10192',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","kind":"mobile","value":"cf65xvalue","normal":"cf65xvalue","label":"cf65xlabel","primary":1,"relationship":"01a208e1f0f37000ade000282a460a79"}');
INSERT INTO "crmkit_journal" VALUES(179,1,0,'2026-11-23T14:49:14.690965+00:00','contact_point','01a208e1f100700085b9969257371f40',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","kind":"fax","value":"cf66xvalue","normal":"cf66xvalue","label":"cf66xlabel","primary":0,"relationship":"01a208e1f0f47000b89f864555f5933e"}');
INSERT INTO "crmkit_journal" VALUES(180,1,0,'2026-11-23T14:49:14.690965+00:00','contact_point','01a208e1f1017000b3eb4f82c910c6bc',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","kind":"messenger","value":"cf67xvalue","normal":"cf67xvalue","label":"cf67xlabel","primary":1,"relationship":"01a208e1f0f37000ade000282a460a79"}');
INSERT INTO "crmkit_journal" VALUES(181,1,0,'2026-11-23T14:49:14.690965+00:00','contact_point','01a208e1f10270008f30291922ee1681',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","kind":"web","value":"cf68xvalue","normal":"cf68xvalue","label":"cf68xlabel","primary":0,"relationship":"01a208e1f0f47000b89f864555f5933e"}');
INSERT INTO "crmkit_journal" VALUES(182,1,0,'2026-11-23T14:49:14.690965+00:00','contact_point','01a208e1f1037000af2508bd0d7f8d64',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","kind":"other","value":"cf69xvalue","normal":"cf69xvalue","label":"cf69xlabel","primary":1,"relationship":"01a208e1f0f37000ade000282a460a79"}');
INSERT INTO "crmkit_journal" VALUES(183,1,0,'2026-11-23T14:49:14.690965+00:00','opportunity','01a208e1f10570009c5d07edd59a0ae4',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","name":"cf70xname","pipeline":"01a208e1f0dc7000be591c31713a0abc","stage":"01a208e1f0f67001ae6c703d063027c6","status":"open","amount":700000,"amount_currency":"EUR","amount_overridden":1,"probability":56,"expected_close":"2026-01-21","closed_on":null,"reason":"cf70xreason","owner":"somebody","source":"cf70xsource","campaign":"01a208e1f0ea70009615d3eb165b212d","next_step":"cf70xnext_step","stage_since":"2026-11-23T14:49:14.690965+00:00"}');
INSERT INTO "crmkit_journal" VALUES(184,1,0,'2026-11-23T14:49:14.690965+00:00','sfa_stay','01a208e1f1097000a008ba5e2fbca0dd',1,'add','system','sfa','system:freezer','opportunity.add','0002','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"opportunity":"01a208e1f10570009c5d07edd59a0ae4","stage":"01a208e1f0f67001ae6c703d063027c6","status":"open","owner":"somebody","entered_at":"2026-11-23T14:49:14.690965+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(185,1,0,'2026-11-23T14:49:14.690965+00:00','opportunity','01a208e1f10a70008f3d7190e95497f0',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","name":"cf71xname","pipeline":"01a208e1f0dc7000be591c31713a0abc","stage":"01a208e1f0f77000acc0f1854b645004","status":"won","amount":710000,"amount_currency":"EUR","amount_overridden":0,"probability":57,"expected_close":"2026-01-22","closed_on":"2026-01-22","reason":"cf71xreason","owner":"somebody","source":"cf71xsource","campaign":"01a208e1f0eb7000923169b094840fe8","next_step":"cf71xnext_step","stage_since":"2026-11-23T14:49:14.690965+00:00"}');
INSERT INTO "crmkit_journal" VALUES(186,1,0,'2026-11-23T14:49:14.690965+00:00','sfa_stay','01a208e1f10d70008ca7f21dc80952d0',1,'add','system','sfa','system:freezer','opportunity.add','0002','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"opportunity":"01a208e1f10a70008f3d7190e95497f0","stage":"01a208e1f0f77000acc0f1854b645004","status":"won","owner":"somebody","entered_at":"2026-11-23T14:49:14.690965+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(187,1,0,'2026-11-23T14:49:14.690965+00:00','opportunity','01a208e1f10e7000826967d87ff46300',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","name":"cf72xname","pipeline":"01a208e1f0dc7000be591c31713a0abc","stage":"01a208e1f0f770018be99c54561afde2","status":"lost","amount":720000,"amount_currency":"EUR","amount_overridden":1,"probability":58,"expected_close":"2026-01-23","closed_on":"2026-01-23","reason":"cf72xreason","owner":"somebody","source":"cf72xsource","campaign":"01a208e1f0eb7001b16a7f8ded2f2aec","next_step":"cf72xnext_step","stage_since":"2026-11-23T14:49:14.690965+00:00"}');
INSERT INTO "crmkit_journal" VALUES(188,1,0,'2026-11-23T14:49:14.690965+00:00','sfa_stay','01a208e1f1107000afcff2008bf2fabb',1,'add','system','sfa','system:freezer','opportunity.add','0002','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"opportunity":"01a208e1f10e7000826967d87ff46300","stage":"01a208e1f0f770018be99c54561afde2","status":"lost","owner":"somebody","entered_at":"2026-11-23T14:49:14.690965+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(189,1,0,'2026-11-23T14:49:14.690965+00:00','touch','01a208e1f11270009299c7da19a07591',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","source":"cf73xsource","medium":"cf73xmedium","campaign":"01a208e1f0ea70009615d3eb165b212d","detail":"cf73xdetail","touched_at":"2026-02-01T09:01:13.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(190,1,0,'2026-11-23T14:49:14.690965+00:00','contact_role','01a208e1f1157000a332111195c4c663',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"opportunity":"01a208e1f10570009c5d07edd59a0ae4","customer":"01a208e1f0c37000b4485d9296539875","role":"cf74xrole","primary":1}');
INSERT INTO "crmkit_journal" VALUES(191,1,0,'2026-11-23T14:49:14.690965+00:00','interaction','01a208e1f1177000acfa9734bdbcd920',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","channel":"cf75xchannel","direction":"in","status":"planned","subject":"cf75xsubject","body":"cf75xbody","outcome":"cf75xoutcome","happened_at":"2026-02-01T09:01:15.000000+00:00","due_at":"2026-02-01T09:01:15.000000+00:00","minutes":75,"owner":"somebody","opportunity":"01a208e1f10570009c5d07edd59a0ae4","thread":"cf75xthread"}');
INSERT INTO "crmkit_journal" VALUES(192,1,0,'2026-11-23T14:49:14.690965+00:00','interaction','01a208e1f11970009ca703081dd43944',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","channel":"cf76xchannel","direction":"out","status":"done","subject":"cf76xsubject","body":"cf76xbody","outcome":"cf76xoutcome","happened_at":"2026-02-01T09:01:16.000000+00:00","due_at":"2026-02-01T09:01:16.000000+00:00","minutes":76,"owner":"somebody","opportunity":"01a208e1f10a70008f3d7190e95497f0","thread":"cf76xthread"}');
INSERT INTO "crmkit_journal" VALUES(193,1,0,'2026-11-23T14:49:14.690965+00:00','interaction','01a208e1f11a7000831415c21dcd74df',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","channel":"cf77xchannel","direction":"internal","status":"cancelled","subject":"cf77xsubject","body":"cf77xbody","outcome":"cf77xoutcome","happened_at":"2026-02-01T09:01:17.000000+00:00","due_at":"2026-02-01T09:01:17.000000+00:00","minutes":77,"owner":"somebody","opportunity":"01a208e1f10e7000826967d87ff46300","thread":"cf77xthread"}');
INSERT INTO "crmkit_journal" VALUES(194,1,0,'2026-11-23T14:49:14.690965+00:00','opportunity_line','01a208e1f11c70009bbf9bef7f027f2f',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"opportunity":"01a208e1f10570009c5d07edd59a0ae4","description":"cf78xdescription","product_key":"cf78xproduct_key","quantity":780000,"price":780000,"price_currency":"EUR"}');
INSERT INTO "crmkit_journal" VALUES(195,1,0,'2026-11-23T14:49:14.690965+00:00','attachment','01a208e1f11f700096f2755eb07b8da4',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"interaction":"01a208e1f1177000acfa9734bdbcd920","name":"cf79xname","uri":"cf79xuri","media_type":"cf79xmedia_type","size":79,"sha256":"cf79xsha256"}');
INSERT INTO "crmkit_journal" VALUES(196,1,0,'2026-11-23T14:49:14.690965+00:00','commitment','01a208e1f1217000b32e0b7027aeb261',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","what":"cf80xwhat","owner":"somebody","due_on":"2026-01-31","status":"open","settled_at":"2026-02-01T09:01:20.000000+00:00","late_since":"2026-02-01T09:01:20.000000+00:00","escalated":80,"interaction":"01a208e1f1177000acfa9734bdbcd920"}');
INSERT INTO "crmkit_journal" VALUES(197,1,0,'2026-11-23T14:49:14.690965+00:00','commitment','01a208e1f1237000a069742228f86826',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","what":"cf81xwhat","owner":"somebody","due_on":"2026-02-01","status":"kept","settled_at":"2026-02-01T09:01:21.000000+00:00","late_since":"2026-02-01T09:01:21.000000+00:00","escalated":81,"interaction":"01a208e1f11970009ca703081dd43944"}');
INSERT INTO "crmkit_journal" VALUES(198,1,0,'2026-11-23T14:49:14.690965+00:00','commitment','01a208e1f1247000a03eff6dbd4c51ad',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","what":"cf82xwhat","owner":"somebody","due_on":"2026-02-02","status":"broken","settled_at":"2026-02-01T09:01:22.000000+00:00","late_since":"2026-02-01T09:01:22.000000+00:00","escalated":82,"interaction":"01a208e1f11a7000831415c21dcd74df"}');
INSERT INTO "crmkit_journal" VALUES(199,1,0,'2026-11-23T14:49:14.690965+00:00','commitment','01a208e1f125700097a3c7dacf257734',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"customer":"01a208e1f0c37000b4485d9296539875","what":"cf83xwhat","owner":"somebody","due_on":"2026-02-03","status":"withdrawn","settled_at":"2026-02-01T09:01:23.000000+00:00","late_since":"2026-02-01T09:01:23.000000+00:00","escalated":83,"interaction":"01a208e1f1177000acfa9734bdbcd920"}');
INSERT INTO "crmkit_journal" VALUES(200,1,0,'2026-11-23T14:49:14.690965+00:00','participant','01a208e1f1277000b2241c9c526c9ea6',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.690965+00:00","updated_at":"2026-11-23T14:49:14.690965+00:00","removed_at":null,"interaction":"01a208e1f1177000acfa9734bdbcd920","customer":"01a208e1f0c37000b4485d9296539875","employee_key":"somebody","role":"cf84xrole"}');
INSERT INTO "crmkit_journal" VALUES(201,1,0,'2026-11-23T14:49:14.794591+00:00','customer','01a208e1f12a7000a5edeb03ca3bcc60',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"name":"cf1xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf1xtags"],"source":"cf1xsource","given_name":"cf1xgiven_name","family_name":"cf1xfamily_name","salutation":"cf1xsalutation","sex":"female","birth_date":"2026-01-02","income":10000,"income_currency":"EUR","occupation":"cf1xoccupation","website":"cf1xwebsite","registration":"cf1xregistration","employees":1,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(202,1,0,'2026-11-23T14:49:14.794591+00:00','customer','01a208e1f12c7000831d61110cf3102b',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"name":"cf2xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf2xtags"],"source":"cf2xsource","given_name":"cf2xgiven_name","family_name":"cf2xfamily_name","salutation":"cf2xsalutation","sex":"female","birth_date":"2026-01-03","income":20000,"income_currency":"EUR","occupation":"cf2xoccupation","website":"cf2xwebsite","registration":"cf2xregistration","employees":2,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(203,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_factor','01a208e1f12d7000a9a0af2f2f11b4d1',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"trait":"cf3xtrait","weight":4,"worst":0,"best":100000}');
INSERT INTO "crmkit_journal" VALUES(204,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_account','01a208e1f12e70009bc71c345ab9508b',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","owner":"somebody","since":"2026-01-05","until":"2026-01-05","reason":"cf4xreason"}');
INSERT INTO "crmkit_journal" VALUES(205,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_member','01a208e1f1307000a212ecedb3fd9b4b',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","member":"somebody","role":"manager"}');
INSERT INTO "crmkit_journal" VALUES(206,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_member','01a208e1f1317000ab1204901794cb45',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","member":"somebody","role":"sales"}');
INSERT INTO "crmkit_journal" VALUES(207,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_member','01a208e1f1327000adae40605084b7f2',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","member":"somebody","role":"service"}');
INSERT INTO "crmkit_journal" VALUES(208,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_member','01a208e1f132700194751cb170a6e293',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","member":"somebody","role":"technical"}');
INSERT INTO "crmkit_journal" VALUES(209,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_member','01a208e1f133700095ed0211f4750cba',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","member":"somebody","role":"sponsor"}');
INSERT INTO "crmkit_journal" VALUES(210,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_member','01a208e1f133700189f56319a51c2a9d',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","member":"somebody","role":"other"}');
INSERT INTO "crmkit_journal" VALUES(211,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_plan','01a208e1f1357000a22b9f402f60494b',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","number":12,"status":"draft","title":"cf11xtitle","summary":"cf11xsummary","strengths":"cf11xstrengths","weaknesses":"cf11xweaknesses","chances":"cf11xchances","threats":"cf11xthreats","strategy":"cf11xstrategy","starts_on":"2026-01-12","ends_on":"2026-01-12","base":null,"author":"somebody","approver":"somebody","proposed_at":"2026-02-01T09:00:11.000000+00:00","approved_at":"2026-02-01T09:00:11.000000+00:00","remark":"cf11xremark"}');
INSERT INTO "crmkit_journal" VALUES(212,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_plan','01a208e1f1367000a7af21360584ef41',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","number":13,"status":"proposed","title":"cf12xtitle","summary":"cf12xsummary","strengths":"cf12xstrengths","weaknesses":"cf12xweaknesses","chances":"cf12xchances","threats":"cf12xthreats","strategy":"cf12xstrategy","starts_on":"2026-01-13","ends_on":"2026-01-13","base":"01a208e1f1357000a22b9f402f60494b","author":"somebody","approver":"somebody","proposed_at":"2026-02-01T09:00:12.000000+00:00","approved_at":"2026-02-01T09:00:12.000000+00:00","remark":"cf12xremark"}');
INSERT INTO "crmkit_journal" VALUES(213,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_plan','01a208e1f1377000ba098b7d6337c1b3',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","number":14,"status":"approved","title":"cf13xtitle","summary":"cf13xsummary","strengths":"cf13xstrengths","weaknesses":"cf13xweaknesses","chances":"cf13xchances","threats":"cf13xthreats","strategy":"cf13xstrategy","starts_on":"2026-01-14","ends_on":"2026-01-14","base":"01a208e1f1357000a22b9f402f60494b","author":"somebody","approver":"somebody","proposed_at":"2026-02-01T09:00:13.000000+00:00","approved_at":"2026-02-01T09:00:13.000000+00:00","remark":"cf13xremark"}');
INSERT INTO "crmkit_journal" VALUES(214,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_plan','01a208e1f13770018d3bae67c7d7384c',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","number":15,"status":"superseded","title":"cf14xtitle","summary":"cf14xsummary","strengths":"cf14xstrengths","weaknesses":"cf14xweaknesses","chances":"cf14xchances","threats":"cf14xthreats","strategy":"cf14xstrategy","starts_on":"2026-01-15","ends_on":"2026-01-15","base":"01a208e1f1357000a22b9f402f60494b","author":"somebody","approver":"somebody","proposed_at":"2026-02-01T09:00:14.000000+00:00","approved_at":"2026-02-01T09:00:14.000000+00:00","remark":"cf14xremark"}');
INSERT INTO "crmkit_journal" VALUES(215,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_review','01a208e1f139700092f12a7fc94c8263',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","planned_on":"2026-01-16","status":"planned","subject":"cf15xsubject","owner":"somebody","held_at":null,"summary":"cf15xsummary","reminded_at":"2026-02-01T09:00:15.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(216,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_review','01a208e1f13a7000a841de6bf1ade817',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","planned_on":"2026-01-17","status":"planned","subject":"cf16xsubject","owner":"somebody","held_at":null,"summary":"cf16xsummary","reminded_at":"2026-02-01T09:00:16.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(217,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_review','01a208e1f13b7000b160fb0a287c053d',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","planned_on":"2026-01-18","status":"planned","subject":"cf17xsubject","owner":"somebody","held_at":null,"summary":"cf17xsummary","reminded_at":"2026-02-01T09:00:17.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(218,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_risk','01a208e1f13d7000b0e41b3c9c589c2a',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","title":"cf18xtitle","probability":5,"impact":5,"status":"open","owner":"somebody","mitigation":"cf18xmitigation","due_on":"2026-01-19"}');
INSERT INTO "crmkit_journal" VALUES(219,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_risk','01a208e1f13d7001a498c05cb8bc83eb',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","title":"cf19xtitle","probability":5,"impact":5,"status":"mitigated","owner":"somebody","mitigation":"cf19xmitigation","due_on":"2026-01-20"}');
INSERT INTO "crmkit_journal" VALUES(220,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_risk','01a208e1f13e7000ac7cf0f56b7daf54',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","title":"cf20xtitle","probability":5,"impact":5,"status":"occurred","owner":"somebody","mitigation":"cf20xmitigation","due_on":"2026-01-21"}');
INSERT INTO "crmkit_journal" VALUES(221,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_risk','01a208e1f13f7000adf88ac06608f216',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","title":"cf21xtitle","probability":5,"impact":5,"status":"closed","owner":"somebody","mitigation":"cf21xmitigation","due_on":"2026-01-22"}');
INSERT INTO "crmkit_journal" VALUES(222,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_score','01a208e1f1407000a3f659764df7d23d',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","scored_on":"2026-01-23","score":2200,"reasons":["cf22xreasons"]}');
INSERT INTO "crmkit_journal" VALUES(223,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_space','01a208e1f1437000b342eac1fdcb8547',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"unit":"01a208e1f12a7000a5edeb03ca3bcc60","family":"cf23xfamily","state":"have","competitor":"cf23xcompetitor","potential":230000,"potential_currency":"EUR","note":"cf23xnote"}');
INSERT INTO "crmkit_journal" VALUES(224,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_space','01a208e1f1447000aa8c745d326da214',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"unit":"01a208e1f12a7000a5edeb03ca3bcc60","family":"cf24xfamily","state":"open","competitor":"cf24xcompetitor","potential":240000,"potential_currency":"EUR","note":"cf24xnote"}');
INSERT INTO "crmkit_journal" VALUES(225,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_space','01a208e1f1457000aadae1526c1ce13f',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"unit":"01a208e1f12a7000a5edeb03ca3bcc60","family":"cf25xfamily","state":"competitor","competitor":"cf25xcompetitor","potential":250000,"potential_currency":"EUR","note":"cf25xnote"}');
INSERT INTO "crmkit_journal" VALUES(226,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_space','01a208e1f1467000b1b0fef0f64a4b6a',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"unit":"01a208e1f12a7000a5edeb03ca3bcc60","family":"cf26xfamily","state":"none","competitor":"cf26xcompetitor","potential":260000,"potential_currency":"EUR","note":"cf26xnote"}');
INSERT INTO "crmkit_journal" VALUES(227,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_stakeholder','01a208e1f147700093bc12c5b4b6f8e0',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","person":"01a208e1f12c7000831d61110cf3102b","role":"decider","also":[],"influence":5,"attitude":"opposed","left_on":"2026-01-28","note":"cf27xnote"}');
INSERT INTO "crmkit_journal" VALUES(228,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_stakeholder','01a208e1f1487000bb9eb61e22eaaf99',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12c7000831d61110cf3102b","person":"01a208e1f12a7000a5edeb03ca3bcc60","role":"influencer","also":[],"influence":5,"attitude":"sceptical","left_on":"2026-01-29","note":"cf28xnote"}');
INSERT INTO "crmkit_journal" VALUES(229,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_objective','01a208e1f1627000975968a2058dcc5a',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"plan":"01a208e1f1357000a22b9f402f60494b","title":"cf64xtitle","trait":null,"unit":"visits","currency":null,"reach":"group","start":0,"target":640000,"current":640000,"due_on":"2026-01-15","owner":"somebody","origin":null,"note":"cf64xnote"}');
INSERT INTO "crmkit_journal" VALUES(230,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_objective','01a208e1f16470008d31b4422a4a3562',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"plan":"01a208e1f1367000a7af21360584ef41","title":"cf65xtitle","trait":null,"unit":"visits","currency":null,"reach":"organisation","start":0,"target":650000,"current":650000,"due_on":"2026-01-16","owner":"somebody","origin":"01a208e1f1627000975968a2058dcc5a","note":"cf65xnote"}');
INSERT INTO "crmkit_journal" VALUES(231,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_tie','01a208e1f16570009f3dd4ff20224899',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"source":"01a208e1f147700093bc12c5b4b6f8e0","target":"01a208e1f147700093bc12c5b4b6f8e0","kind":"reports_to"}');
INSERT INTO "crmkit_journal" VALUES(232,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_tie','01a208e1f1b67000871a338a22a25c61',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"source":"01a208e1f1487000bb9eb61e22eaaf99","target":"01a208e1f1487000bb9eb61e22eaaf99","kind":"influences"}');
INSERT INTO "crmkit_journal" VALUES(233,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_tie','01a208e1f1b87000910c2cf6ad091132',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"source":"01a208e1f147700093bc12c5b4b6f8e0","target":"01a208e1f147700093bc12c5b4b6f8e0","kind":"trusts"}');
INSERT INTO "crmkit_journal" VALUES(234,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_tie','01a208e1f1b97000a710f2fdc39f215a',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"source":"01a208e1f1487000bb9eb61e22eaaf99","target":"01a208e1f1487000bb9eb61e22eaaf99","kind":"rivals"}');
INSERT INTO "crmkit_journal" VALUES(235,1,0,'2026-11-23T14:49:14.794591+00:00','pipeline','01a208e1f1bb70009ab9ae0bee5688ab',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"name":"cf73xname","title":"cf73xtitle"}');
INSERT INTO "crmkit_journal" VALUES(236,1,0,'2026-11-23T14:49:14.794591+00:00','stage','01a208e1f1bb7001888ebe5e5b15e69f',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"pipeline":"01a208e1f1bb70009ab9ae0bee5688ab","name":"cf74xname","title":"cf74xtitle","position":74,"probability":74,"category":"omitted","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(237,1,0,'2026-11-23T14:49:14.794591+00:00','campaign','01a208e1f1c17000a0430e1a8e13142f',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"name":"cf75xname","kind":"cf75xkind","status":"planned","owner":"somebody","starts_on":"2026-01-26","ends_on":"2026-01-26","budget":750000,"budget_currency":"EUR","cost":750000,"cost_currency":"EUR","expected_revenue":750000,"expected_revenue_currency":"EUR","audience":null,"parent":null}');
INSERT INTO "crmkit_journal" VALUES(238,1,0,'2026-11-23T14:49:14.794591+00:00','opportunity','01a208e1f1c27000b847f40ec4f6a299',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","name":"cf72xname","pipeline":"01a208e1f1bb70009ab9ae0bee5688ab","stage":"01a208e1f1bb7001888ebe5e5b15e69f","status":"open","amount":720000,"amount_currency":"EUR","amount_overridden":1,"probability":74,"expected_close":"2026-01-23","closed_on":null,"reason":"cf72xreason","owner":"somebody","source":"cf72xsource","campaign":"01a208e1f1c17000a0430e1a8e13142f","next_step":"cf72xnext_step","stage_since":"2026-11-23T14:49:14.794591+00:00"}');
INSERT INTO "crmkit_journal" VALUES(239,1,0,'2026-11-23T14:49:14.794591+00:00','sfa_stay','01a208e1f1c670008376c649f748f1c0',1,'add','system','sfa','system:freezer','opportunity.add','0002','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"opportunity":"01a208e1f1c27000b847f40ec4f6a299","stage":"01a208e1f1bb7001888ebe5e5b15e69f","status":"open","owner":"somebody","entered_at":"2026-11-23T14:49:14.794591+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(240,1,0,'2026-11-23T14:49:14.794591+00:00','interaction','01a208e1f1c870009e1fc27ddf60efea',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"customer":"01a208e1f12a7000a5edeb03ca3bcc60","channel":"cf71xchannel","direction":"in","status":"planned","subject":"cf71xsubject","body":"cf71xbody","outcome":"cf71xoutcome","happened_at":"2026-02-01T09:01:11.000000+00:00","due_at":"2026-02-01T09:01:11.000000+00:00","minutes":71,"owner":"somebody","opportunity":"01a208e1f1c27000b847f40ec4f6a299","thread":"cf71xthread"}');
INSERT INTO "crmkit_journal" VALUES(241,1,0,'2026-11-23T14:49:14.794591+00:00','key_accounts_decision','01a208e1f1c970008ea7691978f2f09a',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:14.794591+00:00","updated_at":"2026-11-23T14:49:14.794591+00:00","removed_at":null,"review":"01a208e1f139700092f12a7fc94c8263","position":71,"interaction":"01a208e1f1c870009e1fc27ddf60efea"}');
INSERT INTO "crmkit_journal" VALUES(242,1,0,'2026-11-23T14:49:14.955351+00:00','customer','01a208e1f1cb7000933de09402e5de80',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"name":"cf1xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf1xtags"],"source":"cf1xsource","given_name":"cf1xgiven_name","family_name":"cf1xfamily_name","salutation":"cf1xsalutation","sex":"female","birth_date":"2026-01-02","income":10000,"income_currency":"EUR","occupation":"cf1xoccupation","website":"cf1xwebsite","registration":"cf1xregistration","employees":1,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(243,1,0,'2026-11-23T14:49:14.955351+00:00','customer','01a208e1f1cc70008be86f90817916a3',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"name":"cf2xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf2xtags"],"source":"cf2xsource","given_name":"cf2xgiven_name","family_name":"cf2xfamily_name","salutation":"cf2xsalutation","sex":"female","birth_date":"2026-01-03","income":20000,"income_currency":"EUR","occupation":"cf2xoccupation","website":"cf2xwebsite","registration":"cf2xregistration","employees":2,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(244,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_category','01a208e1f1cd700097e29e991f701a1b',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"name":"cf3xname","parent":null,"position":3}');
INSERT INTO "crmkit_journal" VALUES(245,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_script','01a208e1f1ce70009586f31e3d45f265',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"name":"cf4xname","occasion":"cf4xoccasion","language":"pl","criterion":"True","priority":4,"state":"active","steps":{"start":{"say":"Did it arrive in time?","answers":[["yes","thanks"],["no","sorry"]]},"thanks":{"say":"Thank you.","end":"satisfied"},"sorry":{"say":"We are sorry.","end":"late"}},"number":5,"owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(246,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_script','01a208e1f1ce7001853d4fd57f018f6a',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"name":"cf5xname","occasion":"cf5xoccasion","language":"he","criterion":"True","priority":5,"state":"active","steps":{"start":{"say":"Did it arrive in time?","answers":[["yes","thanks"],["no","sorry"]]},"thanks":{"say":"Thank you.","end":"satisfied"},"sorry":{"say":"We are sorry.","end":"late"}},"number":6,"owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(247,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_script','01a208e1f1cf700088028feafaf99965',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"name":"cf6xname","occasion":"cf6xoccasion","language":"ar","criterion":"True","priority":6,"state":"active","steps":{"start":{"say":"Did it arrive in time?","answers":[["yes","thanks"],["no","sorry"]]},"thanks":{"say":"Thank you.","end":"satisfied"},"sorry":{"say":"We are sorry.","end":"late"}},"number":7,"owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(248,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_word','01a208e1f1d07000be388fb715842679',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"word":"cf7xword","backwards":"cf7xbackwards"}');
INSERT INTO "crmkit_journal" VALUES(249,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_article','01a208e1f1d17000aa46ff9029007f4a',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"title":"cf8xtitle","body":"cf8xbody","kind":"article","language":"pl","keywords":["cf8xkeywords"],"category":"01a208e1f1cd700097e29e991f701a1b","audience":"internal","state":"draft","number":8,"published_at":"2026-02-01T09:00:08.000000+00:00","owner":"somebody","review_on":"2026-01-09","asked_for":"2026-01-09","original":null,"follows":8,"suits":null,"title_words":"cf8xtitle cf8xkeywords","body_words":"cf8xbody"}');
INSERT INTO "crmkit_journal" VALUES(250,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_article','01a208e1f1d1700197fcf0f88f4c1321',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"title":"cf9xtitle","body":"cf9xbody","kind":"article","language":"he","keywords":["cf9xkeywords"],"category":"01a208e1f1cd700097e29e991f701a1b","audience":"partner","state":"draft","number":9,"published_at":"2026-02-01T09:00:09.000000+00:00","owner":"somebody","review_on":"2026-01-10","asked_for":"2026-01-10","original":"01a208e1f1d17000aa46ff9029007f4a","follows":9,"suits":null,"title_words":"cf9xtitle cf9xkeywords","body_words":"cf9xbody"}');
INSERT INTO "crmkit_journal" VALUES(251,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_article','01a208e1f1d270008c004e311c0d3f5b',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"title":"cf10xtitle","body":"cf10xbody","kind":"article","language":"ar","keywords":["cf10xkeywords"],"category":"01a208e1f1cd700097e29e991f701a1b","audience":"public","state":"draft","number":10,"published_at":"2026-02-01T09:00:10.000000+00:00","owner":"somebody","review_on":"2026-01-11","asked_for":"2026-01-11","original":"01a208e1f1d17000aa46ff9029007f4a","follows":10,"suits":null,"title_words":"cf10xtitle cf10xkeywords","body_words":"cf10xbody"}');
INSERT INTO "crmkit_journal" VALUES(252,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_article','01a208e1f1d27001bde2c50658deb0fc',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"title":"cf11xtitle","body":"cf11xbody","kind":"article","language":"en","keywords":["cf11xkeywords"],"category":"01a208e1f1cd700097e29e991f701a1b","audience":"internal","state":"draft","number":11,"published_at":"2026-02-01T09:00:11.000000+00:00","owner":"somebody","review_on":"2026-01-12","asked_for":"2026-01-12","original":"01a208e1f1d17000aa46ff9029007f4a","follows":11,"suits":null,"title_words":"cf11xtitle cf11xkeywords","body_words":"cf11xbody"}');
INSERT INTO "crmkit_journal" VALUES(253,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_article','01a208e1f1d370009e75b2a9bce92fc3',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"title":"cf12xtitle","body":"cf12xbody","kind":"article","language":"pt-BR","keywords":["cf12xkeywords"],"category":"01a208e1f1cd700097e29e991f701a1b","audience":"partner","state":"draft","number":12,"published_at":"2026-02-01T09:00:12.000000+00:00","owner":"somebody","review_on":"2026-01-13","asked_for":"2026-01-13","original":"01a208e1f1d17000aa46ff9029007f4a","follows":12,"suits":null,"title_words":"cf12xtitle cf12xkeywords","body_words":"cf12xbody"}');
INSERT INTO "crmkit_journal" VALUES(254,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_question','01a208e1f1d470008bb2000971758ec4',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"question":"cf13xquestion","words":"cf13xquestion","language":"pl","how":"all","asked_at":"2026-02-01T09:00:13.000000+00:00","asked_by":"somebody","customer":"01a208e1f1cb7000933de09402e5de80"}');
INSERT INTO "crmkit_journal" VALUES(255,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_question','01a208e1f1d67000bd876f49f4407165',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"question":"cf14xquestion","words":"cf14xquestion","language":"he","how":"similar","asked_at":"2026-02-01T09:00:14.000000+00:00","asked_by":"somebody","customer":"01a208e1f1cb7000933de09402e5de80"}');
INSERT INTO "crmkit_journal" VALUES(256,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_question','01a208e1f1d67001a290c872b98aaf0b',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"question":"cf15xquestion","words":"cf15xquestion","language":"ar","how":"any","asked_at":"2026-02-01T09:00:15.000000+00:00","asked_by":"somebody","customer":"01a208e1f1cb7000933de09402e5de80"}');
INSERT INTO "crmkit_journal" VALUES(257,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_question','01a208e1f1d7700082a39650d12dc6d9',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"question":"cf16xquestion","words":"cf16xquestion","language":"en","how":"nothing","asked_at":"2026-02-01T09:00:16.000000+00:00","asked_by":"somebody","customer":"01a208e1f1cb7000933de09402e5de80"}');
INSERT INTO "crmkit_journal" VALUES(258,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_revision','01a208e1f1d77001bdb7400e8dae75f8',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"article":"01a208e1f1d17000aa46ff9029007f4a","number":17,"title":"cf17xtitle","body":"cf17xbody","keywords":["cf17xkeywords"],"note":"cf17xnote","state":"draft","follows":17,"author":"somebody","reviewer":"somebody","published_at":"2026-02-01T09:00:17.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(259,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_revision','01a208e1f1d870008911518b150d3b9b',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"article":"01a208e1f1d1700197fcf0f88f4c1321","number":18,"title":"cf18xtitle","body":"cf18xbody","keywords":["cf18xkeywords"],"note":"cf18xnote","state":"draft","follows":18,"author":"somebody","reviewer":"somebody","published_at":"2026-02-01T09:00:18.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(260,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_revision','01a208e1f1d870018c7b11797e280b3f',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"article":"01a208e1f1d270008c004e311c0d3f5b","number":19,"title":"cf19xtitle","body":"cf19xbody","keywords":["cf19xkeywords"],"note":"cf19xnote","state":"draft","follows":19,"author":"somebody","reviewer":"somebody","published_at":"2026-02-01T09:00:19.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(261,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_revision','01a208e1f1d97000b6f5183bf5c1a316',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"article":"01a208e1f1d27001bde2c50658deb0fc","number":20,"title":"cf20xtitle","body":"cf20xbody","keywords":["cf20xkeywords"],"note":"cf20xnote","state":"draft","follows":20,"author":"somebody","reviewer":"somebody","published_at":"2026-02-01T09:00:20.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(262,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_vote','01a208e1f1da7000ad815ecff8bd70cd',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"article":"01a208e1f1d17000aa46ff9029007f4a","number":21,"helpful":1,"comment":"cf21xcomment","voter":"somebody","customer":"01a208e1f1cb7000933de09402e5de80"}');
INSERT INTO "crmkit_journal" VALUES(263,1,0,'2026-11-23T14:49:14.955351+00:00','pipeline','01a208e1f1dd70008be4523e840cbd53',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"name":"cf24xname","title":"cf24xtitle"}');
INSERT INTO "crmkit_journal" VALUES(264,1,0,'2026-11-23T14:49:14.955351+00:00','stage','01a208e1f1dd7001a799ae8499a13d4e',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"pipeline":"01a208e1f1dd70008be4523e840cbd53","name":"cf25xname","title":"cf25xtitle","position":25,"probability":25,"category":"omitted","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(265,1,0,'2026-11-23T14:49:14.955351+00:00','campaign','01a208e1f1e37000afc65202661aee1b',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"name":"cf26xname","kind":"cf26xkind","status":"planned","owner":"somebody","starts_on":"2026-01-27","ends_on":"2026-01-27","budget":260000,"budget_currency":"EUR","cost":260000,"cost_currency":"EUR","expected_revenue":260000,"expected_revenue_currency":"EUR","audience":null,"parent":null}');
INSERT INTO "crmkit_journal" VALUES(266,1,0,'2026-11-23T14:49:14.955351+00:00','opportunity','01a208e1f1e37001b27d774570d0ed97',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"customer":"01a208e1f1cb7000933de09402e5de80","name":"cf23xname","pipeline":"01a208e1f1dd70008be4523e840cbd53","stage":"01a208e1f1dd7001a799ae8499a13d4e","status":"open","amount":230000,"amount_currency":"EUR","amount_overridden":1,"probability":25,"expected_close":"2026-01-24","closed_on":null,"reason":"cf23xreason","owner":"somebody","source":"cf23xsource","campaign":"01a208e1f1e37000afc65202661aee1b","next_step":"cf23xnext_step","stage_since":"2026-11-23T14:49:14.955351+00:00"}');
INSERT INTO "crmkit_journal" VALUES(267,1,0,'2026-11-23T14:49:14.955351+00:00','sfa_stay','01a208e1f1e670008b768bb30d04f183',1,'add','system','sfa','system:freezer','opportunity.add','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"opportunity":"01a208e1f1e37001b27d774570d0ed97","stage":"01a208e1f1dd7001a799ae8499a13d4e","status":"open","owner":"somebody","entered_at":"2026-11-23T14:49:14.955351+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(268,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_note','01a208e1f1e7700090a07eeaa07a1e7d',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"customer":"01a208e1f1cb7000933de09402e5de80","kind":"works","content":"cf22xcontent","opportunity":"01a208e1f1e37001b27d774570d0ed97","outcome":"cf22xoutcome","reason":"cf22xreason","noted_at":"2026-02-01T09:00:22.000000+00:00","author":"somebody","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(269,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_note','01a208e1f1e97000b1e00ea6ce1a2824',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"customer":"01a208e1f1cb7000933de09402e5de80","kind":"avoid","content":"cf34xcontent","opportunity":"01a208e1f1e37001b27d774570d0ed97","outcome":"cf34xoutcome","reason":"cf34xreason","noted_at":"2026-02-01T09:00:34.000000+00:00","author":"somebody","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(270,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_note','01a208e1f1ea7000b4e5455ff5b07dfb',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"customer":"01a208e1f1cb7000933de09402e5de80","kind":"know","content":"cf35xcontent","opportunity":"01a208e1f1e37001b27d774570d0ed97","outcome":"cf35xoutcome","reason":"cf35xreason","noted_at":"2026-02-01T09:00:35.000000+00:00","author":"somebody","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(271,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_note','01a208e1f1eb7000befb529b99c50e29',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"customer":"01a208e1f1cb7000933de09402e5de80","kind":"lesson","content":"cf36xcontent","opportunity":"01a208e1f1e37001b27d774570d0ed97","outcome":"cf36xoutcome","reason":"cf36xreason","noted_at":"2026-02-01T09:00:36.000000+00:00","author":"somebody","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(272,1,0,'2026-11-23T14:49:14.955351+00:00','interaction','01a208e1f1ed7000921f6773bcdba71d',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"customer":"01a208e1f1cb7000933de09402e5de80","channel":"cf38xchannel","direction":"in","status":"planned","subject":"cf38xsubject","body":"cf38xbody","outcome":"cf38xoutcome","happened_at":"2026-02-01T09:00:38.000000+00:00","due_at":"2026-02-01T09:00:38.000000+00:00","minutes":38,"owner":"somebody","opportunity":"01a208e1f1e37001b27d774570d0ed97","thread":"cf38xthread"}');
INSERT INTO "crmkit_journal" VALUES(273,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_answer','01a208e1f1ef700083727f9df0e09934',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"interaction":"01a208e1f1ed7000921f6773bcdba71d","article":"01a208e1f1d17000aa46ff9029007f4a","number":37,"customer":"01a208e1f1cb7000933de09402e5de80","answered_at":"2026-02-01T09:00:37.000000+00:00","answered_by":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(274,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_conversation','01a208e1f1f270009b608cda87a0de94',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"interaction":"01a208e1f1ed7000921f6773bcdba71d","script":"01a208e1f1ce70009586f31e3d45f265","number":40,"customer":"01a208e1f1cb7000933de09402e5de80","said":{"said":"cf39xsaid"},"answers":["cf39xanswers"],"outcome":"cf39xoutcome","said_at":"2026-02-01T09:00:39.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(275,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_exit_item','01a208e1f1f5700085760580893308cc',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"leaver":"somebody","owner":"somebody","question":"cf40xquestion","customer":"01a208e1f1cb7000933de09402e5de80","status":"open","note":"01a208e1f1e7700090a07eeaa07a1e7d"}');
INSERT INTO "crmkit_journal" VALUES(276,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_exit_item','01a208e1f1f77000b130ba29e367c554',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"leaver":"somebody","owner":"somebody","question":"cf41xquestion","customer":"01a208e1f1cb7000933de09402e5de80","status":"answered","note":"01a208e1f1e97000b1e00ea6ce1a2824"}');
INSERT INTO "crmkit_journal" VALUES(277,1,0,'2026-11-23T14:49:14.955351+00:00','knowledge_exit_item','01a208e1f1f8700098d6681b9543140e',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:14.955351+00:00","updated_at":"2026-11-23T14:49:14.955351+00:00","removed_at":null,"leaver":"somebody","owner":"somebody","question":"cf42xquestion","customer":"01a208e1f1cb7000933de09402e5de80","status":"dropped","note":"01a208e1f1ea7000b4e5455ff5b07dfb"}');
INSERT INTO "crmkit_journal" VALUES(278,1,0,'2026-11-23T14:49:15.002172+00:00','customer','01a208e1f1fa7000bd5b30675bd9e2a3',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf1xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf1xtags"],"source":"cf1xsource","given_name":"cf1xgiven_name","family_name":"cf1xfamily_name","salutation":"cf1xsalutation","sex":"female","birth_date":"2026-01-02","income":10000,"income_currency":"EUR","occupation":"cf1xoccupation","website":"cf1xwebsite","registration":"cf1xregistration","employees":1,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(279,1,0,'2026-11-23T14:49:15.002172+00:00','customer','01a208e1f1fb70008487da76bf2ddd95',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf2xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf2xtags"],"source":"cf2xsource","given_name":"cf2xgiven_name","family_name":"cf2xfamily_name","salutation":"cf2xsalutation","sex":"female","birth_date":"2026-01-03","income":20000,"income_currency":"EUR","occupation":"cf2xoccupation","website":"cf2xwebsite","registration":"cf2xregistration","employees":2,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(280,1,0,'2026-11-23T14:49:15.002172+00:00','leads_frequency','01a208e1f1fb7001906457b88818b2a7',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"feature":"cf3xfeature","value":"cf3xvalue","won":3,"lost":3}');
INSERT INTO "crmkit_journal" VALUES(281,1,0,'2026-11-23T14:49:15.002172+00:00','leads_model','01a208e1f1fc70009ac0ac08a4c58c16',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf4xname","features":["cf4xfeatures"],"won":4,"lost":4}');
INSERT INTO "crmkit_journal" VALUES(282,1,0,'2026-11-23T14:49:15.002172+00:00','leads_points','01a208e1f1fd7000b41e82d435403b4d',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf5xname","criterion":"country == ''PL''","points":5,"active":0}');
INSERT INTO "crmkit_journal" VALUES(283,1,0,'2026-11-23T14:49:15.002172+00:00','team','01a208e1f1fe70009a2e022638dbeb19',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf7xname","parent":null,"leader":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(284,1,0,'2026-11-23T14:49:15.002172+00:00','leads_queue','01a208e1f2007000af328f2a5e9f8b8b',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf6xname","members":["cf6xmembers"],"team":"01a208e1f1fe70009a2e022638dbeb19","policy":"turn","quota":7,"period":"day","in_hours":1,"last":"somebody","dealt":6}');
INSERT INTO "crmkit_journal" VALUES(285,1,0,'2026-11-23T14:49:15.002172+00:00','leads_queue','01a208e1f2007001b1f7ae07d321a7c6',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf8xname","members":["cf8xmembers"],"team":"01a208e1f1fe70009a2e022638dbeb19","policy":"load","quota":9,"period":"week","in_hours":0,"last":"somebody","dealt":8}');
INSERT INTO "crmkit_journal" VALUES(286,1,0,'2026-11-23T14:49:15.002172+00:00','leads_queue','01a208e1f20070029ff3cbfeb95704f4',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf9xname","members":["cf9xmembers"],"team":"01a208e1f1fe70009a2e022638dbeb19","policy":"turn","quota":10,"period":"month","in_hours":1,"last":"somebody","dealt":9}');
INSERT INTO "crmkit_journal" VALUES(287,1,0,'2026-11-23T14:49:15.002172+00:00','campaign','01a208e1f2067000950cf23e5b785c96',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf11xname","kind":"cf11xkind","status":"planned","owner":"somebody","starts_on":"2026-01-12","ends_on":"2026-01-12","budget":110000,"budget_currency":"EUR","cost":110000,"cost_currency":"EUR","expected_revenue":110000,"expected_revenue_currency":"EUR","audience":null,"parent":null}');
INSERT INTO "crmkit_journal" VALUES(288,1,0,'2026-11-23T14:49:15.002172+00:00','leads_form','01a208e1f2067001b975a8e9c16a2826',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf10xname","title":"cf10xtitle","fields":["name","email"],"required":["email"],"honeypot":"website","consent":"cf10xconsent","double_opt_in":1,"confirm_hours":11,"most_per_hour":11,"source":"cf10xsource","campaign":"01a208e1f2067000950cf23e5b785c96","queue":"01a208e1f2007000af328f2a5e9f8b8b","active":1}');
INSERT INTO "crmkit_journal" VALUES(289,1,0,'2026-11-23T14:49:15.002172+00:00','leads_rule','01a208e1f2087000855caa3d9fd55be4',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf19xname","criterion":"country == ''PL''","queue":"01a208e1f2007000af328f2a5e9f8b8b","position":19,"active":1}');
INSERT INTO "crmkit_journal" VALUES(290,1,0,'2026-11-23T14:49:15.002172+00:00','pipeline','01a208e1f20c70009a041a1d93d28a30',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf22xname","title":"cf22xtitle"}');
INSERT INTO "crmkit_journal" VALUES(291,1,0,'2026-11-23T14:49:15.002172+00:00','stage','01a208e1f20c7001a39ca59eea6501a0',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"pipeline":"01a208e1f20c70009a041a1d93d28a30","name":"cf23xname","title":"cf23xtitle","position":23,"probability":23,"category":"omitted","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(292,1,0,'2026-11-23T14:49:15.002172+00:00','opportunity','01a208e1f20d7000a5642e345b0d03b1',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","name":"cf21xname","pipeline":"01a208e1f20c70009a041a1d93d28a30","stage":"01a208e1f20c7001a39ca59eea6501a0","status":"open","amount":210000,"amount_currency":"EUR","amount_overridden":1,"probability":23,"expected_close":"2026-01-22","closed_on":null,"reason":"cf21xreason","owner":"somebody","source":"cf21xsource","campaign":"01a208e1f2067000950cf23e5b785c96","next_step":"cf21xnext_step","stage_since":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(293,1,0,'2026-11-23T14:49:15.002172+00:00','sfa_stay','01a208e1f20f700089dee3d09a8e0ced',1,'add','system','sfa','system:freezer','opportunity.add','0002','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"opportunity":"01a208e1f20d7000a5642e345b0d03b1","stage":"01a208e1f20c7001a39ca59eea6501a0","status":"open","owner":"somebody","entered_at":"2026-11-23T14:49:15.002172+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(294,1,0,'2026-11-23T14:49:15.002172+00:00','leads_lead','01a208e1f2137000bdee08468acece18',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf25xname","company":"cf25xcompany","title":"cf25xtitle","email":"cf25x@example.org","phone":"+48220000025","country":"PL","language":"pl","source":"cf25xsource","campaign":"01a208e1f2067000950cf23e5b785c96","note":"cf25xnote","custom":{},"status":"assigned","status_since":"2026-11-23T14:49:15.002172+00:00","reason":"cf25xreason","recycle_on":null,"queue":"01a208e1f2007000af328f2a5e9f8b8b","owner":"somebody","assigned_at":"2026-11-23T14:49:15.002172+00:00","respond_by":"2026-11-24T14:49:15.002172+00:00","responded_at":null,"late_since":null,"duplicate_of":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","organisation":"01a208e1f1fb70008487da76bf2ddd95","opportunity":"01a208e1f20d7000a5642e345b0d03b1","converted_at":null}');
INSERT INTO "crmkit_journal" VALUES(295,1,0,'2026-11-23T14:49:15.002172+00:00','touch','01a208e1f21670008052cfbe5cde4fad',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","source":"cf25xsource","medium":null,"campaign":"01a208e1f2067000950cf23e5b785c96","detail":null,"touched_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(296,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f21770009d0ddc89adcebbb2',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","kind":"email","value":"cf25x@example.org","normal":"cf25x@example.org","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(297,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f2187000935f03b3255d17e1',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","kind":"phone","value":"+48220000025","normal":"+48220000025","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(298,1,0,'2026-11-23T14:49:15.002172+00:00','campaign_member','01a208e1f21970008b57d7ae0690a69b',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"campaign":"01a208e1f2067000950cf23e5b785c96","customer":"01a208e1f1fa7000bd5b30675bd9e2a3","status":"responded","responded":1,"responded_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(299,1,0,'2026-11-23T14:49:15.002172+00:00','leads_lead','01a208e1f21f7000b93f2e45046c7824',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf28xname","company":"cf28xcompany","title":"cf28xtitle","email":"cf28x@example.org","phone":"+48220000028","country":"IL","language":"he","source":"cf28xsource","campaign":"01a208e1f2067000950cf23e5b785c96","note":"cf28xnote","custom":{},"status":"assigned","status_since":"2026-11-23T14:49:15.002172+00:00","reason":"cf28xreason","recycle_on":null,"queue":"01a208e1f2007001b1f7ae07d321a7c6","owner":"somebody","assigned_at":"2026-11-23T14:49:15.002172+00:00","respond_by":"2026-11-24T14:49:15.002172+00:00","responded_at":null,"late_since":null,"duplicate_of":"01a208e1f2137000bdee08468acece18","customer":"01a208e1f1fb70008487da76bf2ddd95","organisation":"01a208e1f1fa7000bd5b30675bd9e2a3","opportunity":"01a208e1f20d7000a5642e345b0d03b1","converted_at":null}');
INSERT INTO "crmkit_journal" VALUES(300,1,0,'2026-11-23T14:49:15.002172+00:00','touch','01a208e1f22170009f5d55bf0e4a1c65',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","source":"cf28xsource","medium":null,"campaign":"01a208e1f2067000950cf23e5b785c96","detail":null,"touched_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(301,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f2227000899c6955c564e5c2',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","kind":"email","value":"cf28x@example.org","normal":"cf28x@example.org","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(302,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f2227001ad79b95ec1a3d7d2',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","kind":"phone","value":"+48220000028","normal":"+48220000028","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(303,1,0,'2026-11-23T14:49:15.002172+00:00','campaign_member','01a208e1f22470008aacfb68a6b38e0f',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"campaign":"01a208e1f2067000950cf23e5b785c96","customer":"01a208e1f1fb70008487da76bf2ddd95","status":"responded","responded":1,"responded_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(304,1,0,'2026-11-23T14:49:15.002172+00:00','leads_lead','01a208e1f229700088dc23e1fd571491',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf31xname","company":"cf31xcompany","title":"cf31xtitle","email":"cf31x@example.org","phone":"+48220000031","country":"SA","language":"ar","source":"cf31xsource","campaign":"01a208e1f2067000950cf23e5b785c96","note":"cf31xnote","custom":{},"status":"working","status_since":"2026-11-23T14:49:15.002172+00:00","reason":"cf31xreason","recycle_on":null,"queue":"01a208e1f20070029ff3cbfeb95704f4","owner":"somebody","assigned_at":null,"respond_by":null,"responded_at":"2026-11-23T14:49:15.002172+00:00","late_since":null,"duplicate_of":"01a208e1f2137000bdee08468acece18","customer":"01a208e1f1fa7000bd5b30675bd9e2a3","organisation":"01a208e1f1fb70008487da76bf2ddd95","opportunity":"01a208e1f20d7000a5642e345b0d03b1","converted_at":null}');
INSERT INTO "crmkit_journal" VALUES(305,1,0,'2026-11-23T14:49:15.002172+00:00','touch','01a208e1f22b700093fc2fd114a485a2',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","source":"cf31xsource","medium":null,"campaign":"01a208e1f2067000950cf23e5b785c96","detail":null,"touched_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(306,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f22c700080312eae8955d271',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","kind":"email","value":"cf31x@example.org","normal":"cf31x@example.org","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(307,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f22c700192f4f1c0656d071d',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","kind":"phone","value":"+48220000031","normal":"+48220000031","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(308,1,0,'2026-11-23T14:49:15.002172+00:00','leads_lead','01a208e1f2317001bc0706db3385bcac',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf34xname","company":"cf34xcompany","title":"cf34xtitle","email":"cf34x@example.org","phone":"+48220000034","country":"US","language":"en","source":"cf34xsource","campaign":"01a208e1f2067000950cf23e5b785c96","note":"cf34xnote","custom":{},"status":"qualified","status_since":"2026-11-23T14:49:15.002172+00:00","reason":"cf34xreason","recycle_on":null,"queue":"01a208e1f2007000af328f2a5e9f8b8b","owner":"somebody","assigned_at":null,"respond_by":null,"responded_at":"2026-11-23T14:49:15.002172+00:00","late_since":null,"duplicate_of":"01a208e1f2137000bdee08468acece18","customer":"01a208e1f1fb70008487da76bf2ddd95","organisation":"01a208e1f1fa7000bd5b30675bd9e2a3","opportunity":"01a208e1f20d7000a5642e345b0d03b1","converted_at":null}');
INSERT INTO "crmkit_journal" VALUES(309,1,0,'2026-11-23T14:49:15.002172+00:00','touch','01a208e1f2347000b60deca942e9c3fb',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","source":"cf34xsource","medium":null,"campaign":"01a208e1f2067000950cf23e5b785c96","detail":null,"touched_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(310,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f2357000b3d09faba6127ce8',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","kind":"email","value":"cf34x@example.org","normal":"cf34x@example.org","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(311,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f2357001a0ffab9743db3940',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","kind":"phone","value":"+48220000034","normal":"+48220000034","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(312,1,0,'2026-11-23T14:49:15.002172+00:00','leads_lead','01a208e1f2387000a24897038887a30d',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf35xname","company":"cf35xcompany","title":"cf35xtitle","email":"cf35x@example.org","phone":"+48220000035","country":"DE","language":"pt-BR","source":"cf35xsource","campaign":"01a208e1f2067000950cf23e5b785c96","note":"cf35xnote","custom":{"said":"cf35xcustom"},"status":"converted","status_since":"2026-02-01T09:00:35.000000+00:00","reason":"cf35xreason","recycle_on":"2026-02-05","queue":"01a208e1f2007001b1f7ae07d321a7c6","owner":"somebody","assigned_at":"2026-02-01T09:00:35.000000+00:00","respond_by":"2026-02-01T09:00:35.000000+00:00","responded_at":"2026-02-01T09:00:35.000000+00:00","late_since":"2026-02-01T09:00:35.000000+00:00","duplicate_of":"01a208e1f2137000bdee08468acece18","customer":"01a208e1f1fa7000bd5b30675bd9e2a3","organisation":"01a208e1f1fb70008487da76bf2ddd95","opportunity":"01a208e1f20d7000a5642e345b0d03b1","converted_at":"2026-02-01T09:00:35.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(313,1,0,'2026-11-23T14:49:15.002172+00:00','touch','01a208e1f23a70009f0add1b7d485b53',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","source":"cf35xsource","medium":null,"campaign":"01a208e1f2067000950cf23e5b785c96","detail":null,"touched_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(314,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f23b70009511bbe26f258d8b',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","kind":"email","value":"cf35x@example.org","normal":"cf35x@example.org","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(315,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f23b70019b8bc427ffc0d376',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","kind":"phone","value":"+48220000035","normal":"+48220000035","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(316,1,0,'2026-11-23T14:49:15.002172+00:00','leads_lead','01a208e1f240700081aa72475d712212',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf38xname","company":"cf38xcompany","title":"cf38xtitle","email":"cf38x@example.org","phone":"+48220000038","country":"PL","language":"pl","source":"cf38xsource","campaign":"01a208e1f2067000950cf23e5b785c96","note":"cf38xnote","custom":{},"status":"unqualified","status_since":"2026-11-23T14:49:15.002172+00:00","reason":"cf38xreason","recycle_on":null,"queue":"01a208e1f20070029ff3cbfeb95704f4","owner":"somebody","assigned_at":null,"respond_by":null,"responded_at":null,"late_since":null,"duplicate_of":"01a208e1f2137000bdee08468acece18","customer":"01a208e1f1fb70008487da76bf2ddd95","organisation":"01a208e1f1fa7000bd5b30675bd9e2a3","opportunity":"01a208e1f20d7000a5642e345b0d03b1","converted_at":null}');
INSERT INTO "crmkit_journal" VALUES(317,1,0,'2026-11-23T14:49:15.002172+00:00','touch','01a208e1f2427000801ff59136d326c9',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","source":"cf38xsource","medium":null,"campaign":"01a208e1f2067000950cf23e5b785c96","detail":null,"touched_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(318,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f2447000b1f5b0cf165a5ea9',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","kind":"email","value":"cf38x@example.org","normal":"cf38x@example.org","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(319,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f24470018996afc9febfa222',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fb70008487da76bf2ddd95","kind":"phone","value":"+48220000038","normal":"+48220000038","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(320,1,0,'2026-11-23T14:49:15.002172+00:00','leads_lead','01a208e1f2487000b45dfdbff2cd8721',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"name":"cf41xname","company":"cf41xcompany","title":"cf41xtitle","email":"cf41x@example.org","phone":"+48220000041","country":"IL","language":"he","source":"cf41xsource","campaign":"01a208e1f2067000950cf23e5b785c96","note":"cf41xnote","custom":{},"status":"assigned","status_since":"2026-11-23T14:49:15.002172+00:00","reason":"cf41xreason","recycle_on":null,"queue":"01a208e1f2007000af328f2a5e9f8b8b","owner":"somebody","assigned_at":"2026-11-23T14:49:15.002172+00:00","respond_by":"2026-11-24T14:49:15.002172+00:00","responded_at":null,"late_since":null,"duplicate_of":"01a208e1f2137000bdee08468acece18","customer":"01a208e1f1fa7000bd5b30675bd9e2a3","organisation":"01a208e1f1fb70008487da76bf2ddd95","opportunity":"01a208e1f20d7000a5642e345b0d03b1","converted_at":null}');
INSERT INTO "crmkit_journal" VALUES(321,1,0,'2026-11-23T14:49:15.002172+00:00','touch','01a208e1f24a70009fb72fd164ea9def',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","source":"cf41xsource","medium":null,"campaign":"01a208e1f2067000950cf23e5b785c96","detail":null,"touched_at":"2026-11-23T14:49:15.002172+00:00"}');
INSERT INTO "crmkit_journal" VALUES(322,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f24c7000b2b9d55235aee66d',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","kind":"email","value":"cf41x@example.org","normal":"cf41x@example.org","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(323,1,0,'2026-11-23T14:49:15.002172+00:00','contact_point','01a208e1f24c7001b5059313d535df39',1,'add','employee','system:freezer',NULL,'leads_lead.add','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","kind":"phone","value":"+48220000041","normal":"+48220000041","label":null,"primary":0,"relationship":null}');
INSERT INTO "crmkit_journal" VALUES(324,1,0,'2026-11-23T14:49:15.002172+00:00','leads_assignment','01a208e1f24f70009b49adb820bd7b7d',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"queue":"01a208e1f2007000af328f2a5e9f8b8b","lead":"01a208e1f2137000bdee08468acece18","employee":"somebody","assigned_at":"2026-02-01T09:00:42.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(325,1,0,'2026-11-23T14:49:15.002172+00:00','relationship','01a208e1f25170009be70418be3db9db',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"customer":"01a208e1f1fa7000bd5b30675bd9e2a3","other":"01a208e1f1fb70008487da76bf2ddd95","kind":"cf44xkind","title":"cf44xtitle","department":"cf44xdepartment","valid_from":"2026-02-14","valid_until":"2026-02-14","primary":1}');
INSERT INTO "crmkit_journal" VALUES(326,1,0,'2026-11-23T14:49:15.002172+00:00','leads_conversion','01a208e1f2537000b46a5cf859f9546c',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f2137000bdee08468acece18","person":"01a208e1f1fa7000bd5b30675bd9e2a3","organisation":"01a208e1f1fb70008487da76bf2ddd95","relationship":"01a208e1f25170009be70418be3db9db","opportunity":"01a208e1f20d7000a5642e345b0d03b1","carried":["cf43xcarried"],"listed":["cf43xlisted"],"undone_at":"2026-02-01T09:00:43.000000+00:00","kept":["cf43xkept"]}');
INSERT INTO "crmkit_journal" VALUES(327,1,0,'2026-11-23T14:49:15.002172+00:00','leads_conversion','01a208e1f2557000bd203545bfbc18fe',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f21f7000b93f2e45046c7824","person":"01a208e1f1fb70008487da76bf2ddd95","organisation":"01a208e1f1fa7000bd5b30675bd9e2a3","relationship":"01a208e1f25170009be70418be3db9db","opportunity":"01a208e1f20d7000a5642e345b0d03b1","carried":["cf45xcarried"],"listed":["cf45xlisted"],"undone_at":"2026-02-01T09:00:45.000000+00:00","kept":["cf45xkept"]}');
INSERT INTO "crmkit_journal" VALUES(328,1,0,'2026-11-23T14:49:15.002172+00:00','leads_lesson','01a208e1f2577000b4551eddbcbbc289',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f2137000bdee08468acece18","won":1,"values":{"said":"cf46xvalues"}}');
INSERT INTO "crmkit_journal" VALUES(329,1,0,'2026-11-23T14:49:15.002172+00:00','leads_passage','01a208e1f2587000a113494669a8615e',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f2137000bdee08468acece18","left":"new","reached":"new","passed_at":"2026-02-01T09:00:47.000000+00:00","seconds":47}');
INSERT INTO "crmkit_journal" VALUES(330,1,0,'2026-11-23T14:49:15.002172+00:00','leads_passage','01a208e1f2597000af86f200bb7389cc',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f21f7000b93f2e45046c7824","left":"assigned","reached":"assigned","passed_at":"2026-02-01T09:00:48.000000+00:00","seconds":48}');
INSERT INTO "crmkit_journal" VALUES(331,1,0,'2026-11-23T14:49:15.002172+00:00','leads_passage','01a208e1f25a7000ad29715358515ff9',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f229700088dc23e1fd571491","left":"working","reached":"working","passed_at":"2026-02-01T09:00:49.000000+00:00","seconds":49}');
INSERT INTO "crmkit_journal" VALUES(332,1,0,'2026-11-23T14:49:15.002172+00:00','leads_passage','01a208e1f25b700089a547d4348d69d9',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f2317001bc0706db3385bcac","left":"qualified","reached":"qualified","passed_at":"2026-02-01T09:00:50.000000+00:00","seconds":50}');
INSERT INTO "crmkit_journal" VALUES(333,1,0,'2026-11-23T14:49:15.002172+00:00','leads_passage','01a208e1f25b70018a41f79776f4b491',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f2387000a24897038887a30d","left":"converted","reached":"converted","passed_at":"2026-02-01T09:00:51.000000+00:00","seconds":51}');
INSERT INTO "crmkit_journal" VALUES(334,1,0,'2026-11-23T14:49:15.002172+00:00','leads_passage','01a208e1f25c700086b1f8e7423bad25',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f240700081aa72475d712212","left":"unqualified","reached":"unqualified","passed_at":"2026-02-01T09:00:52.000000+00:00","seconds":52}');
INSERT INTO "crmkit_journal" VALUES(335,1,0,'2026-11-23T14:49:15.002172+00:00','leads_passage','01a208e1f25c700186a8e554ccd28aa2',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"lead":"01a208e1f2487000b45dfdbff2cd8721","left":"recycled","reached":"recycled","passed_at":"2026-02-01T09:00:53.000000+00:00","seconds":53}');
INSERT INTO "crmkit_journal" VALUES(336,1,0,'2026-11-23T14:49:15.002172+00:00','leads_score','01a208e1f2137000bdee08468acece18',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"points":54,"grade":"c","log_odds":54000000,"probability":540000,"factors":{"said":"cf54xfactors"}}');
INSERT INTO "crmkit_journal" VALUES(337,1,0,'2026-11-23T14:49:15.002172+00:00','leads_submission','01a208e1f25f70009e3c12667453aed2',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"form":"01a208e1f2067001b975a8e9c16a2826","state":"accepted","values":{"said":"cf55xvalues"},"email":"cf55xemail","client":"cf55xclient","consent":"cf55xconsent","token_hash":"cf55xtoken_hash","expires_at":"2026-02-01T09:00:55.000000+00:00","confirmed_at":"2026-02-01T09:00:55.000000+00:00","lead":"01a208e1f2137000bdee08468acece18","customer":"01a208e1f1fa7000bd5b30675bd9e2a3"}');
INSERT INTO "crmkit_journal" VALUES(338,1,0,'2026-11-23T14:49:15.002172+00:00','leads_submission','01a208e1f2647000b66a8783f29c3a6b',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"form":"01a208e1f2067001b975a8e9c16a2826","state":"held","values":{"said":"cf56xvalues"},"email":"cf56xemail","client":"cf56xclient","consent":"cf56xconsent","token_hash":"cf56xtoken_hash","expires_at":"2026-02-01T09:00:56.000000+00:00","confirmed_at":"2026-02-01T09:00:56.000000+00:00","lead":"01a208e1f21f7000b93f2e45046c7824","customer":"01a208e1f1fa7000bd5b30675bd9e2a3"}');
INSERT INTO "crmkit_journal" VALUES(339,1,0,'2026-11-23T14:49:15.002172+00:00','leads_submission','01a208e1f265700098a11397a32b242d',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"form":"01a208e1f2067001b975a8e9c16a2826","state":"expired","values":{"said":"cf57xvalues"},"email":"cf57xemail","client":"cf57xclient","consent":"cf57xconsent","token_hash":"cf57xtoken_hash","expires_at":"2026-02-01T09:00:57.000000+00:00","confirmed_at":"2026-02-01T09:00:57.000000+00:00","lead":"01a208e1f229700088dc23e1fd571491","customer":"01a208e1f1fa7000bd5b30675bd9e2a3"}');
INSERT INTO "crmkit_journal" VALUES(340,1,0,'2026-11-23T14:49:15.002172+00:00','leads_submission','01a208e1f267700087fc032db60ff0d3',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"form":"01a208e1f2067001b975a8e9c16a2826","state":"caught","values":{"said":"cf58xvalues"},"email":"cf58xemail","client":"cf58xclient","consent":"cf58xconsent","token_hash":"cf58xtoken_hash","expires_at":"2026-02-01T09:00:58.000000+00:00","confirmed_at":"2026-02-01T09:00:58.000000+00:00","lead":"01a208e1f2317001bc0706db3385bcac","customer":"01a208e1f1fa7000bd5b30675bd9e2a3"}');
INSERT INTO "crmkit_journal" VALUES(341,1,0,'2026-11-23T14:49:15.002172+00:00','leads_step','01a208e1f2687000b0ff1de23823c8c1',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"conversion":"01a208e1f2537000b46a5cf859f9546c","position":59,"action":"added","entity_name":"cf59xentity_name","record_id":"5f8e0f7606a24ceba59e0383eec7b24b","since":59,"until":59}');
INSERT INTO "crmkit_journal" VALUES(342,1,0,'2026-11-23T14:49:15.002172+00:00','leads_step','01a208e1f2697000b3a86d5d0d464796',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"conversion":"01a208e1f2557000bd203545bfbc18fe","position":60,"action":"changed","entity_name":"cf60xentity_name","record_id":"76492575929942be8f83e33b7afbb6c5","since":60,"until":60}');
INSERT INTO "crmkit_journal" VALUES(343,1,0,'2026-11-23T14:49:15.002172+00:00','leads_step','01a208e1f26970019ba6785aa697c100',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.002172+00:00","updated_at":"2026-11-23T14:49:15.002172+00:00","removed_at":null,"conversion":"01a208e1f2537000b46a5cf859f9546c","position":61,"action":"merged","entity_name":"cf61xentity_name","record_id":"c3ca045821d340f0a20a0547070ca4a9","since":61,"until":61}');
INSERT INTO "crmkit_journal" VALUES(344,1,0,'2026-11-23T14:49:15.114925+00:00','customer','01a208e1f26b7000b44dedf37de3efc2',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"name":"cf1xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf1xtags"],"source":"cf1xsource","given_name":"cf1xgiven_name","family_name":"cf1xfamily_name","salutation":"cf1xsalutation","sex":"female","birth_date":"2026-01-02","income":10000,"income_currency":"EUR","occupation":"cf1xoccupation","website":"cf1xwebsite","registration":"cf1xregistration","employees":1,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(345,1,0,'2026-11-23T14:49:15.114925+00:00','customer','01a208e1f26c7000bc36b3138ba29c9d',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"name":"cf2xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf2xtags"],"source":"cf2xsource","given_name":"cf2xgiven_name","family_name":"cf2xfamily_name","salutation":"cf2xsalutation","sex":"female","birth_date":"2026-01-03","income":20000,"income_currency":"EUR","occupation":"cf2xoccupation","website":"cf2xwebsite","registration":"cf2xregistration","employees":2,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(346,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_programme','01a208e1f26c7001bc715aa44c782224',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"key":"cf3xkey","name":"cf3xname","time_zone":"UTC","active":1,"pending_days":3,"expires_after":4,"point_value":null,"point_value_currency":null,"period":"year","period_months":4,"grace_days":3,"soft_landing":1}');
INSERT INTO "crmkit_journal" VALUES(347,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_programme','01a208e1f26d7000a7624345658acd17',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"key":"cf4xkey","name":"cf4xname","time_zone":"Europe/Warsaw","active":0,"pending_days":4,"expires_after":5,"point_value":null,"point_value_currency":null,"period":"rolling","period_months":5,"grace_days":4,"soft_landing":0}');
INSERT INTO "crmkit_journal" VALUES(348,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_rule','01a208e1f26d7001a4ecbb8b88dada7d',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","name":"cf5xname","entity_name":"interaction","criterion":"True","customer_field":"customer","moment_field":"created_at","fixed":5,"rate":0,"amount_field":null,"currency":"cf5","original_field":null,"qualifies":1,"starts_on":"2026-01-06","ends_on":"2026-01-06","active":1,"broken_since":"2026-02-01T09:00:05.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(349,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_tier','01a208e1f26e70009963ce577f903ae9',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","key":"cf6xkey","name":"cf6xname","rank":6,"threshold":6,"earn_factor":600}');
INSERT INTO "crmkit_journal" VALUES(350,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"customer":"01a208e1f26b7000b44dedf37de3efc2","programme":"01a208e1f26c7001bc715aa44c782224","available":7,"pending":7,"debt":7,"entries":7}');
INSERT INTO "crmkit_journal" VALUES(351,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_boost','01a208e1f2767000925110d365927024',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","name":"cf8xname","factor":900,"starts_on":"2026-03-01","ends_on":"2026-03-01","segment":null,"rule":"01a208e1f26d7001a4ecbb8b88dada7d","qualifies":1}');
INSERT INTO "crmkit_journal" VALUES(352,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_membership','01a208e1f2797000839407599045e057',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"customer":"01a208e1f26b7000b44dedf37de3efc2","programme":"01a208e1f26c7001bc715aa44c782224","wallet":"01a208e1f2707000ac5cd794bea8c91d","joined_on":"2026-01-17","status":"active","tier":"01a208e1f26e70009963ce577f903ae9","tier_since":"2026-01-17","tier_until":"2026-01-17","qualifying":16,"review_on":"2026-01-17"}');
INSERT INTO "crmkit_journal" VALUES(353,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_membership','01a208e1f27c7000ac919b6b53cc83e4',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"customer":"01a208e1f26b7000b44dedf37de3efc2","programme":"01a208e1f26d7000a7624345658acd17","wallet":"01a208e1f2707000ac5cd794bea8c91d","joined_on":"2026-01-18","status":"left","tier":"01a208e1f26e70009963ce577f903ae9","tier_since":"2026-01-18","tier_until":"2026-01-18","qualifying":17,"review_on":"2026-01-18"}');
INSERT INTO "crmkit_journal" VALUES(354,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_privilege','01a208e1f27e7000803d3ee4deae0206',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","name":"cf18xname","kind":"service","tier":"01a208e1f26e70009963ce577f903ae9","percent":1800,"applies_to":"cf18xapplies_to","starts_on":"2026-01-19","ends_on":"2026-01-19"}');
INSERT INTO "crmkit_journal" VALUES(355,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_privilege','01a208e1f27f7000b569cee21566395e',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26d7000a7624345658acd17","name":"cf19xname","kind":"discount","tier":"01a208e1f26e70009963ce577f903ae9","percent":1900,"applies_to":"cf19xapplies_to","starts_on":"2026-01-20","ends_on":"2026-01-20"}');
INSERT INTO "crmkit_journal" VALUES(356,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_reward','01a208e1f27f7001a0b919f530dc1777',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","key":"cf20xkey","name":"cf20xname","cost":20,"value":200000,"value_currency":"EUR","percent":2000,"tier":"01a208e1f26e70009963ce577f903ae9","stock":20,"valid_days":21,"starts_on":"2026-01-21","ends_on":"2026-01-21","active":1}');
INSERT INTO "crmkit_journal" VALUES(357,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_earning','01a208e1f28170008376bf367a2d1047',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","membership":"01a208e1f2797000839407599045e057","source":"cf21xsource","earned_on":"2026-01-22","points":21,"qualifying":21,"rate":210000,"fixed":21,"factor":210000,"qualifying_factor":210000,"times":21,"rule_id":"2d2ee17a189b415194c27b0eba56ac2c","record_id":"819762df1d844f869c07a6f6f32d3565"}');
INSERT INTO "crmkit_journal" VALUES(358,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_tier_move','01a208e1f2837000a29c3220b3b5a490',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","before":"01a208e1f26e70009963ce577f903ae9","after":"01a208e1f26e70009963ce577f903ae9","kind":"up","qualifying":22,"moved_at":"2026-02-01T09:00:22.000000+00:00","reason":"cf22xreason"}');
INSERT INTO "crmkit_journal" VALUES(359,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_tier_move','01a208e1f283700180257339ea8b8ac1',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"membership":"01a208e1f27c7000ac919b6b53cc83e4","customer":"01a208e1f26b7000b44dedf37de3efc2","before":"01a208e1f26e70009963ce577f903ae9","after":"01a208e1f26e70009963ce577f903ae9","kind":"down","qualifying":23,"moved_at":"2026-02-01T09:00:23.000000+00:00","reason":"cf23xreason"}');
INSERT INTO "crmkit_journal" VALUES(360,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_tier_move','01a208e1f28470008e4237e14c4d48e3',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","before":"01a208e1f26e70009963ce577f903ae9","after":"01a208e1f26e70009963ce577f903ae9","kind":"renewed","qualifying":24,"moved_at":"2026-02-01T09:00:24.000000+00:00","reason":"cf24xreason"}');
INSERT INTO "crmkit_journal" VALUES(361,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_tier_move','01a208e1f2857000ac315ad570061d9e',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"membership":"01a208e1f27c7000ac919b6b53cc83e4","customer":"01a208e1f26b7000b44dedf37de3efc2","before":"01a208e1f26e70009963ce577f903ae9","after":"01a208e1f26e70009963ce577f903ae9","kind":"set","qualifying":25,"moved_at":"2026-02-01T09:00:25.000000+00:00","reason":"cf25xreason"}');
INSERT INTO "crmkit_journal" VALUES(362,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f28570018b46a56fc5d56064',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"wallet":"01a208e1f2707000ac5cd794bea8c91d","membership":"01a208e1f2797000839407599045e057","earning":"01a208e1f28170008376bf367a2d1047","state":"pending","left":26,"expired":26,"earned_on":"2026-01-27","matures_at":"2026-02-01T09:00:26.000000+00:00","expires_at":"2026-02-01T09:00:26.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(363,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f2867000af4dddc50fffbe8a',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"wallet":"01a208e1f2707000ac5cd794bea8c91d","membership":"01a208e1f27c7000ac919b6b53cc83e4","earning":"01a208e1f28170008376bf367a2d1047","state":"available","left":27,"expired":27,"earned_on":"2026-01-28","matures_at":"2026-02-01T09:00:27.000000+00:00","expires_at":"2026-02-01T09:00:27.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(364,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f2877000b7b6b18a28e08995',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"wallet":"01a208e1f2707000ac5cd794bea8c91d","membership":"01a208e1f2797000839407599045e057","earning":"01a208e1f28170008376bf367a2d1047","state":"closed","left":28,"expired":28,"earned_on":"2026-01-29","matures_at":"2026-02-01T09:00:28.000000+00:00","expires_at":"2026-02-01T09:00:28.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(365,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_posting','01a208e1f28970008c4c4ee07ea3019d',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","kind":"earn","key":"cf29xkey","points":29,"qualifying":29,"counts_on":"2026-01-30","booked_at":"2026-02-01T09:00:29.000000+00:00","reason":"cf29xreason","earning":"01a208e1f28170008376bf367a2d1047","undoes":null}');
INSERT INTO "crmkit_journal" VALUES(366,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_membership','01a208e1f2797000839407599045e057',2,'change','system','loyalty','system:freezer','loyalty_posting.add','0002','{"tier_until":["2026-01-17","2027-12-31"],"qualifying":[16,29],"review_on":["2026-01-17","2027-01-01"]}');
INSERT INTO "crmkit_journal" VALUES(367,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_tier_move','01a208e1f28b70009819139e2a753bec',1,'add','system','loyalty','system:freezer','loyalty_posting.add','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","before":"01a208e1f26e70009963ce577f903ae9","after":"01a208e1f26e70009963ce577f903ae9","kind":"renewed","qualifying":29,"moved_at":"2026-11-23T14:49:15.114925+00:00","reason":""}');
INSERT INTO "crmkit_journal" VALUES(368,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_posting','01a208e1f2987000a55e43d6c5026202',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26d7000a7624345658acd17","membership":"01a208e1f27c7000ac919b6b53cc83e4","customer":"01a208e1f26b7000b44dedf37de3efc2","kind":"mature","key":"cf33xkey","points":33,"qualifying":0,"counts_on":"2026-02-03","booked_at":"2026-02-01T09:00:33.000000+00:00","reason":"cf33xreason","earning":"01a208e1f28170008376bf367a2d1047","undoes":"01a208e1f28970008c4c4ee07ea3019d"}');
INSERT INTO "crmkit_journal" VALUES(369,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_posting','01a208e1f29a70009c0dfb2e9cc8f4ea',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","kind":"expire","key":"cf34xkey","points":34,"qualifying":34,"counts_on":"2026-02-04","booked_at":"2026-02-01T09:00:34.000000+00:00","reason":"cf34xreason","earning":"01a208e1f28170008376bf367a2d1047","undoes":"01a208e1f28970008c4c4ee07ea3019d"}');
INSERT INTO "crmkit_journal" VALUES(370,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_membership','01a208e1f2797000839407599045e057',3,'change','system','loyalty','system:freezer','loyalty_posting.add','0002','{"qualifying":[29,63]}');
INSERT INTO "crmkit_journal" VALUES(371,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_posting','01a208e1f2aa7000992e8e616fe4bb83',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26d7000a7624345658acd17","membership":"01a208e1f27c7000ac919b6b53cc83e4","customer":"01a208e1f26b7000b44dedf37de3efc2","kind":"spend","key":"cf38xkey","points":38,"qualifying":0,"counts_on":"2026-02-08","booked_at":"2026-02-01T09:00:38.000000+00:00","reason":"cf38xreason","earning":"01a208e1f28170008376bf367a2d1047","undoes":"01a208e1f28970008c4c4ee07ea3019d"}');
INSERT INTO "crmkit_journal" VALUES(372,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_posting','01a208e1f2ab7000ac43902f43e1e8ee',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","kind":"refund","key":"cf39xkey","points":39,"qualifying":39,"counts_on":"2026-02-09","booked_at":"2026-02-01T09:00:39.000000+00:00","reason":"cf39xreason","earning":"01a208e1f28170008376bf367a2d1047","undoes":"01a208e1f28970008c4c4ee07ea3019d"}');
INSERT INTO "crmkit_journal" VALUES(373,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_membership','01a208e1f2797000839407599045e057',4,'change','system','loyalty','system:freezer','loyalty_posting.add','0002','{"qualifying":[63,102]}');
INSERT INTO "crmkit_journal" VALUES(374,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_posting','01a208e1f2b97000a6d15c6fbfb80027',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26d7000a7624345658acd17","membership":"01a208e1f27c7000ac919b6b53cc83e4","customer":"01a208e1f26b7000b44dedf37de3efc2","kind":"reverse","key":"cf43xkey","points":43,"qualifying":0,"counts_on":"2026-02-13","booked_at":"2026-02-01T09:00:43.000000+00:00","reason":"cf43xreason","earning":"01a208e1f28170008376bf367a2d1047","undoes":"01a208e1f28970008c4c4ee07ea3019d"}');
INSERT INTO "crmkit_journal" VALUES(375,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_posting','01a208e1f2ba7000a89b48ce2645aca6',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26c7001bc715aa44c782224","membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","kind":"send","key":"cf44xkey","points":44,"qualifying":44,"counts_on":"2026-02-14","booked_at":"2026-02-01T09:00:44.000000+00:00","reason":"cf44xreason","earning":"01a208e1f28170008376bf367a2d1047","undoes":"01a208e1f28970008c4c4ee07ea3019d"}');
INSERT INTO "crmkit_journal" VALUES(376,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_membership','01a208e1f2797000839407599045e057',5,'change','system','loyalty','system:freezer','loyalty_posting.add','0002','{"qualifying":[102,146]}');
INSERT INTO "crmkit_journal" VALUES(377,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_posting','01a208e1f2c97000b8146b6f8680702b',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"programme":"01a208e1f26d7000a7624345658acd17","membership":"01a208e1f27c7000ac919b6b53cc83e4","customer":"01a208e1f26b7000b44dedf37de3efc2","kind":"receive","key":"cf48xkey","points":48,"qualifying":0,"counts_on":"2026-02-18","booked_at":"2026-02-01T09:00:48.000000+00:00","reason":"cf48xreason","earning":"01a208e1f28170008376bf367a2d1047","undoes":"01a208e1f28970008c4c4ee07ea3019d"}');
INSERT INTO "crmkit_journal" VALUES(378,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_entry','01a208e1f2ca7000804f15cc0d51fd1c',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"posting":"01a208e1f28970008c4c4ee07ea3019d","wallet":"01a208e1f2707000ac5cd794bea8c91d","lot":"01a208e1f28570018b46a56fc5d56064","taken_from":"issued","put_into":"available","points":50,"booked_at":"2026-02-01T09:00:49.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(379,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',2,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"available":[7,57],"entries":[7,8]}');
INSERT INTO "crmkit_journal" VALUES(380,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f28570018b46a56fc5d56064',2,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"state":["pending","available"],"left":[26,76]}');
INSERT INTO "crmkit_journal" VALUES(381,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_entry','01a208e1f2cd700080df6af32f3ba62e',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"posting":"01a208e1f2987000a55e43d6c5026202","wallet":"01a208e1f2707000ac5cd794bea8c91d","lot":"01a208e1f2867000af4dddc50fffbe8a","taken_from":"issued","put_into":"available","points":51,"booked_at":"2026-02-01T09:00:50.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(382,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',3,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"available":[57,108],"entries":[8,9]}');
INSERT INTO "crmkit_journal" VALUES(383,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f2867000af4dddc50fffbe8a',2,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"left":[27,78]}');
INSERT INTO "crmkit_journal" VALUES(384,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_entry','01a208e1f2cf7000878073779dae9f7e',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"posting":"01a208e1f29a70009c0dfb2e9cc8f4ea","wallet":"01a208e1f2707000ac5cd794bea8c91d","lot":"01a208e1f2877000b7b6b18a28e08995","taken_from":"issued","put_into":"available","points":52,"booked_at":"2026-02-01T09:00:51.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(385,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',4,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"available":[108,160],"entries":[9,10]}');
INSERT INTO "crmkit_journal" VALUES(386,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f2877000b7b6b18a28e08995',2,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"state":["closed","available"],"left":[28,80]}');
INSERT INTO "crmkit_journal" VALUES(387,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_entry','01a208e1f2d27000a42933f3c97abd78',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"posting":"01a208e1f2aa7000992e8e616fe4bb83","wallet":"01a208e1f2707000ac5cd794bea8c91d","lot":"01a208e1f28570018b46a56fc5d56064","taken_from":"issued","put_into":"available","points":53,"booked_at":"2026-02-01T09:00:52.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(388,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',5,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"available":[160,213],"entries":[10,11]}');
INSERT INTO "crmkit_journal" VALUES(389,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f28570018b46a56fc5d56064',3,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"left":[76,129]}');
INSERT INTO "crmkit_journal" VALUES(390,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_entry','01a208e1f2d47000b9af4aeb94652027',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"posting":"01a208e1f2ab7000ac43902f43e1e8ee","wallet":"01a208e1f2707000ac5cd794bea8c91d","lot":"01a208e1f2867000af4dddc50fffbe8a","taken_from":"issued","put_into":"available","points":54,"booked_at":"2026-02-01T09:00:53.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(391,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',6,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"available":[213,267],"entries":[11,12]}');
INSERT INTO "crmkit_journal" VALUES(392,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f2867000af4dddc50fffbe8a',3,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"left":[78,132]}');
INSERT INTO "crmkit_journal" VALUES(393,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_entry','01a208e1f2d67000bd8affb282c3a723',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"posting":"01a208e1f2b97000a6d15c6fbfb80027","wallet":"01a208e1f2707000ac5cd794bea8c91d","lot":"01a208e1f2877000b7b6b18a28e08995","taken_from":"issued","put_into":"available","points":55,"booked_at":"2026-02-01T09:00:54.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(394,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',7,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"available":[267,322],"entries":[12,13]}');
INSERT INTO "crmkit_journal" VALUES(395,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f2877000b7b6b18a28e08995',3,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"left":[80,135]}');
INSERT INTO "crmkit_journal" VALUES(396,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_entry','01a208e1f2d8700098593c397cb0961b',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"posting":"01a208e1f2ba7000a89b48ce2645aca6","wallet":"01a208e1f2707000ac5cd794bea8c91d","lot":"01a208e1f28570018b46a56fc5d56064","taken_from":"issued","put_into":"available","points":56,"booked_at":"2026-02-01T09:00:55.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(397,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',8,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"available":[322,378],"entries":[13,14]}');
INSERT INTO "crmkit_journal" VALUES(398,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f28570018b46a56fc5d56064',4,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"left":[129,185]}');
INSERT INTO "crmkit_journal" VALUES(399,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_entry','01a208e1f2da700080fe6b2ad567c7df',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"posting":"01a208e1f2c97000b8146b6f8680702b","wallet":"01a208e1f2707000ac5cd794bea8c91d","lot":"01a208e1f2867000af4dddc50fffbe8a","taken_from":"issued","put_into":"available","points":57,"booked_at":"2026-02-01T09:00:56.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(400,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_wallet','01a208e1f2707000ac5cd794bea8c91d',9,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"available":[378,435],"entries":[14,15]}');
INSERT INTO "crmkit_journal" VALUES(401,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_lot','01a208e1f2867000af4dddc50fffbe8a',4,'change','system','loyalty','system:freezer','loyalty_entry.add','0002','{"left":[132,189]}');
INSERT INTO "crmkit_journal" VALUES(402,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_voucher','01a208e1f2de7000b746954087f6d68f',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"reward":"01a208e1f27f7001a0b919f530dc1777","membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","key":"cf57xkey","code_hash":"cf57xcode_hash","hint":"cf57","value":570000,"value_currency":"EUR","percent":5700,"status":"issued","posting":"01a208e1f28970008c4c4ee07ea3019d","issued_at":"2026-02-01T09:00:57.000000+00:00","expires_at":"2026-02-01T09:00:57.000000+00:00","used_at":"2026-02-01T09:00:57.000000+00:00","used_for":"cf57xused_for"}');
INSERT INTO "crmkit_journal" VALUES(403,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_voucher','01a208e1f2e17000bb711877da5ad29e',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"reward":"01a208e1f27f7001a0b919f530dc1777","membership":"01a208e1f27c7000ac919b6b53cc83e4","customer":"01a208e1f26b7000b44dedf37de3efc2","key":"cf58xkey","code_hash":"cf58xcode_hash","hint":"cf58","value":580000,"value_currency":"EUR","percent":5800,"status":"used","posting":"01a208e1f2987000a55e43d6c5026202","issued_at":"2026-02-01T09:00:58.000000+00:00","expires_at":"2026-02-01T09:00:58.000000+00:00","used_at":"2026-02-01T09:00:58.000000+00:00","used_for":"cf58xused_for"}');
INSERT INTO "crmkit_journal" VALUES(404,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_voucher','01a208e1f2e270009600b789a1af9227',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"reward":"01a208e1f27f7001a0b919f530dc1777","membership":"01a208e1f2797000839407599045e057","customer":"01a208e1f26b7000b44dedf37de3efc2","key":"cf59xkey","code_hash":"cf59xcode_hash","hint":"cf59","value":590000,"value_currency":"EUR","percent":5900,"status":"cancelled","posting":"01a208e1f29a70009c0dfb2e9cc8f4ea","issued_at":"2026-02-01T09:00:59.000000+00:00","expires_at":"2026-02-01T09:00:59.000000+00:00","used_at":"2026-02-01T09:00:59.000000+00:00","used_for":"cf59xused_for"}');
INSERT INTO "crmkit_journal" VALUES(405,1,0,'2026-11-23T14:49:15.114925+00:00','loyalty_voucher','01a208e1f2e37000875b23f11f22fa68',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.114925+00:00","updated_at":"2026-11-23T14:49:15.114925+00:00","removed_at":null,"reward":"01a208e1f27f7001a0b919f530dc1777","membership":"01a208e1f27c7000ac919b6b53cc83e4","customer":"01a208e1f26b7000b44dedf37de3efc2","key":"cf60xkey","code_hash":"cf60xcode_hash","hint":"cf60","value":600000,"value_currency":"EUR","percent":6000,"status":"expired","posting":"01a208e1f2aa7000992e8e616fe4bb83","issued_at":"2026-02-01T09:01:00.000000+00:00","expires_at":"2026-02-01T09:01:00.000000+00:00","used_at":"2026-02-01T09:01:00.000000+00:00","used_for":"cf60xused_for"}');
INSERT INTO "crmkit_journal" VALUES(406,1,0,'2026-11-23T14:49:15.238310+00:00','customer','01a208e1f2e67000a8db0955964257c0',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.238310+00:00","updated_at":"2026-11-23T14:49:15.238310+00:00","removed_at":null,"name":"cf1xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf1xtags"],"source":"cf1xsource","given_name":"cf1xgiven_name","family_name":"cf1xfamily_name","salutation":"cf1xsalutation","sex":"female","birth_date":"2026-01-02","income":10000,"income_currency":"EUR","occupation":"cf1xoccupation","website":"cf1xwebsite","registration":"cf1xregistration","employees":1,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(407,1,0,'2026-11-23T14:49:15.238310+00:00','customer','01a208e1f2e77000890e678f18f31ed0',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.238310+00:00","updated_at":"2026-11-23T14:49:15.238310+00:00","removed_at":null,"name":"cf2xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf2xtags"],"source":"cf2xsource","given_name":"cf2xgiven_name","family_name":"cf2xfamily_name","salutation":"cf2xsalutation","sex":"female","birth_date":"2026-01-03","income":20000,"income_currency":"EUR","occupation":"cf2xoccupation","website":"cf2xwebsite","registration":"cf2xregistration","employees":2,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(408,1,0,'2026-11-23T14:49:15.238310+00:00','purchases_family','01a208e1f2e870008975129dd5c11cf2',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.238310+00:00","updated_at":"2026-11-23T14:49:15.238310+00:00","removed_at":null,"name":"cf3xname","parent":null}');
INSERT INTO "crmkit_journal" VALUES(409,1,0,'2026-11-23T14:49:15.238310+00:00','purchases_product','01a208e1f2e9700094065af89788ff0b',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.238310+00:00","updated_at":"2026-11-23T14:49:15.238310+00:00","removed_at":null,"code":"cf4xcode","name":"cf4xname","family":"01a208e1f2e870008975129dd5c11cf2","price":40000,"price_currency":"EUR","active":1}');
INSERT INTO "crmkit_journal" VALUES(410,1,0,'2026-11-23T14:49:15.238310+00:00','purchases_purchase','01a208e1f2eb700098abf7ba98856554',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.238310+00:00","updated_at":"2026-11-23T14:49:15.238310+00:00","removed_at":null,"customer":"01a208e1f2e67000a8db0955964257c0","source":"cf5xsource","key":"cf5xkey","placed_at":"2026-02-01T09:00:05.000000+00:00","kind":"sale","total":50000,"total_currency":"EUR","place":"cf5xplace","payment_method":"cf5xpayment_method","purpose":"cf5xpurpose","original":null,"placed_on":"2026-02-01","digest":"cf5xdigest"}');
INSERT INTO "crmkit_journal" VALUES(411,1,0,'2026-11-23T14:49:15.238310+00:00','purchases_purchase','01a208e1f2ee7000a165346a6a3d8101',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.238310+00:00","updated_at":"2026-11-23T14:49:15.238310+00:00","removed_at":null,"customer":"01a208e1f2e67000a8db0955964257c0","source":"cf6xsource","key":"cf6xkey","placed_at":"2026-02-01T09:00:06.000000+00:00","kind":"sale","total":60000,"total_currency":"EUR","place":"cf6xplace","payment_method":"cf6xpayment_method","purpose":"cf6xpurpose","original":null,"placed_on":"2026-02-01","digest":"cf6xdigest"}');
INSERT INTO "crmkit_journal" VALUES(412,1,0,'2026-11-23T14:49:15.238310+00:00','purchases_line','01a208e1f2f0700086083327aa890003',1,'add','employee','system:freezer',NULL,'','0001','{"created_at":"2026-11-23T14:49:15.238310+00:00","updated_at":"2026-11-23T14:49:15.238310+00:00","removed_at":null,"purchase":"01a208e1f2eb700098abf7ba98856554","product":"01a208e1f2e9700094065af89788ff0b","description":"cf7xdescription","quantity":70000,"price":70000,"price_currency":"EUR","total":70000,"total_currency":"EUR"}');
INSERT INTO "crmkit_journal" VALUES(413,1,0,'2026-11-23T14:49:15.250878+00:00','customer','01a208e1f2f37000b29f018eebadd3bb',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf1xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf1xtags"],"source":"cf1xsource","given_name":"cf1xgiven_name","family_name":"cf1xfamily_name","salutation":"cf1xsalutation","sex":"female","birth_date":"2026-01-02","income":10000,"income_currency":"EUR","occupation":"cf1xoccupation","website":"cf1xwebsite","registration":"cf1xregistration","employees":1,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(414,1,0,'2026-11-23T14:49:15.250878+00:00','customer','01a208e1f2f37001b7a737324603d65c',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf2xname","kind":"person","lifecycle":"customer","owner":null,"country":"PL","language":"pl","time_zone":"UTC","tags":["cf2xtags"],"source":"cf2xsource","given_name":"cf2xgiven_name","family_name":"cf2xfamily_name","salutation":"cf2xsalutation","sex":"female","birth_date":"2026-01-03","income":20000,"income_currency":"EUR","occupation":"cf2xoccupation","website":"cf2xwebsite","registration":"cf2xregistration","employees":2,"custom":{},"erased_at":null}');
INSERT INTO "crmkit_journal" VALUES(415,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_activity_plan','01a208e1f2f470008dac605ba486d83a',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf3xname","criterion":"True","channel":"cf3xchannel","every":"week","times":1,"minutes":8,"owner":"somebody","starts_on":"2026-01-04","ends_on":null,"active":1}');
INSERT INTO "crmkit_journal" VALUES(416,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_activity_plan','01a208e1f2f5700087214d2fcc402ff8',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf4xname","criterion":"True","channel":"cf4xchannel","every":"month","times":1,"minutes":9,"owner":"somebody","starts_on":"2026-01-05","ends_on":null,"active":1}');
INSERT INTO "crmkit_journal" VALUES(417,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_activity_plan','01a208e1f2f5700187af81da9294677a',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf5xname","criterion":"True","channel":"cf5xchannel","every":"quarter","times":1,"minutes":10,"owner":"somebody","starts_on":"2026-01-06","ends_on":null,"active":1}');
INSERT INTO "crmkit_journal" VALUES(418,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_activity_plan','01a208e1f2f6700089e3641d96800eba',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf6xname","criterion":"True","channel":"cf6xchannel","every":"year","times":1,"minutes":11,"owner":"somebody","starts_on":"2026-01-07","ends_on":null,"active":1}');
INSERT INTO "crmkit_journal" VALUES(419,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_calendar_feed','01a208e1f2f77000ad2ed49039aef16a',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"employee_key":"somebody","name":"cf7xname","digest":"0000000000000000000000000000000000000000000000000000000000000007","revoked_at":"2026-02-01T09:00:07.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(420,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_competitor','01a208e1f2f87000b3db2b724e22ce1b',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf8xname","website":"cf8xwebsite","country":"PL","profile":"cf8xprofile","strategy":"cf8xstrategy","strengths":["cf8xstrengths"],"weaknesses":["cf8xweaknesses"]}');
INSERT INTO "crmkit_journal" VALUES(421,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event_rule','01a208e1f2fb7000b8e4de6244e86dd8',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf14xname","kind":"project_announced","criterion":"True","work":"interaction","mode":"suggest","title":"cf14xtitle","channel":"phone","assignee":"somebody","days":7,"active":1}');
INSERT INTO "crmkit_journal" VALUES(422,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event_rule','01a208e1f2fe7001820ed8fe3a76a640',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf20xname","kind":"contract_ending","criterion":"True","work":"interaction","mode":"suggest","title":"cf20xtitle","channel":"phone","assignee":"somebody","days":7,"active":1}');
INSERT INTO "crmkit_journal" VALUES(423,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event_rule','01a208e1f3007001a93db57ef63e9795',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf26xname","kind":"competitor_failing","criterion":"True","work":"interaction","mode":"suggest","title":"cf26xtitle","channel":"phone","assignee":"somebody","days":7,"active":1}');
INSERT INTO "crmkit_journal" VALUES(424,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event_rule','01a208e1f3037000a716b4f648183a92',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf32xname","kind":"budget_date","criterion":"True","work":"interaction","mode":"suggest","title":"cf32xtitle","channel":"phone","assignee":"somebody","days":7,"active":1}');
INSERT INTO "crmkit_journal" VALUES(425,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event_rule','01a208e1f305700184164956df3db513',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf38xname","kind":"need_changed","criterion":"True","work":"interaction","mode":"suggest","title":"cf38xtitle","channel":"phone","assignee":"somebody","days":7,"active":1}');
INSERT INTO "crmkit_journal" VALUES(426,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event_rule','01a208e1f30770019d9011c335be1d69',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf44xname","kind":"person_changed","criterion":"True","work":"interaction","mode":"suggest","title":"cf44xtitle","channel":"phone","assignee":"somebody","days":7,"active":1}');
INSERT INTO "crmkit_journal" VALUES(427,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event_rule','01a208e1f30970028bd21ff33969e1ba',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf50xname","kind":"other","criterion":"True","work":"interaction","mode":"suggest","title":"cf50xtitle","channel":"phone","assignee":"somebody","days":7,"active":1}');
INSERT INTO "crmkit_journal" VALUES(428,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_judgement','01a208e1f30a7000b8e57e241011ea3d',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"owner":"somebody","starts_on":"2026-01-02","ends_on":"2026-01-02","kind":"own","amount":510000,"amount_currency":"EUR","judge":"somebody","note":"cf51xnote"}');
INSERT INTO "crmkit_journal" VALUES(429,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_judgement','01a208e1f30b7000bebc66d5c810ab22',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"owner":"somebody","starts_on":"2026-01-03","ends_on":"2026-01-03","kind":"manager","amount":520000,"amount_currency":"EUR","judge":"somebody","note":"cf52xnote"}');
INSERT INTO "crmkit_journal" VALUES(430,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_reason','01a208e1f30b7001bfbb600995cbd340',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"outcome":"won","name":"cf53xname"}');
INSERT INTO "crmkit_journal" VALUES(431,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_reason','01a208e1f30c700097b39dd0c58a13d8',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"outcome":"lost","name":"cf54xname"}');
INSERT INTO "crmkit_journal" VALUES(432,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_snapshot','01a208e1f30c70018aa51999f9e59809',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"taken_at":"2026-02-01T09:00:55.000000+00:00","taken_on":"2026-01-06","deals":55,"note":"cf55xnote"}');
INSERT INTO "crmkit_journal" VALUES(433,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_competitor_product','01a208e1f30d70008df0173a84bd0236',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"competitor":"01a208e1f2f87000b3db2b724e22ce1b","name":"cf56xname","price":560000,"price_currency":"EUR","against":"cf56xagainst","note":"cf56xnote"}');
INSERT INTO "crmkit_journal" VALUES(434,1,0,'2026-11-23T14:49:15.250878+00:00','pipeline','01a208e1f30f7000a3972b3dd405598f',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf58xname","title":"cf58xtitle"}');
INSERT INTO "crmkit_journal" VALUES(435,1,0,'2026-11-23T14:49:15.250878+00:00','team','01a208e1f30f7001bb1ff9f3ce214d0c',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf59xname","parent":null,"leader":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(436,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_pipeline_rule','01a208e1f30f7000a3972b3dd405598f',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"team":"01a208e1f30f7001bb1ff9f3ce214d0c"}');
INSERT INTO "crmkit_journal" VALUES(437,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_territory','01a208e1f3127000b8bfaf4eebf4c8a3',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf60xname","parent":null,"criterion":"True","priority":60,"team":"01a208e1f30f7001bb1ff9f3ce214d0c"}');
INSERT INTO "crmkit_journal" VALUES(438,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_wish','01a208e1f31570009c5ab8374218ae61',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","topic":"cf61xtopic","normal":"cf61xtopic","detail":"cf61xdetail","sku":"cf61xsku","region":"cf61xregion","quantity":610000,"status":"open","wished_on":"2026-01-12","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(439,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_wish','01a208e1f31770008b857f352645fe0a',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","topic":"cf62xtopic","normal":"cf62xtopic","detail":"cf62xdetail","sku":"cf62xsku","region":"cf62xregion","quantity":620000,"status":"planned","wished_on":"2026-01-13","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(440,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_wish','01a208e1f31970009ff9504da1cc06d5',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","topic":"cf63xtopic","normal":"cf63xtopic","detail":"cf63xdetail","sku":"cf63xsku","region":"cf63xregion","quantity":630000,"status":"offered","wished_on":"2026-01-14","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(441,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_wish','01a208e1f31a7000ae7386dfbd5e68a3',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","topic":"cf64xtopic","normal":"cf64xtopic","detail":"cf64xdetail","sku":"cf64xsku","region":"cf64xregion","quantity":640000,"status":"declined","wished_on":"2026-01-15","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(442,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_place','01a208e1f2f37000b29f018eebadd3bb',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"territory":"01a208e1f3127000b8bfaf4eebf4c8a3"}');
INSERT INTO "crmkit_journal" VALUES(443,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_quota','01a208e1f31c700087220f578e3ebc3f',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"measure":"won_count","every":"month","starts_on":"2026-01-01","ends_on":"2026-01-31","employee_key":null,"team":null,"territory":null,"product_key":"P-66","channel":null,"amount":null,"amount_currency":null,"count":5,"scope":"won_count|month||||P-66|"}');
INSERT INTO "crmkit_journal" VALUES(444,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_quota','01a208e1f31e7000b74ef347208952a4',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"measure":"won_count","every":"month","starts_on":"2026-01-01","ends_on":"2026-01-31","employee_key":null,"team":null,"territory":null,"product_key":"P-67","channel":null,"amount":null,"amount_currency":null,"count":5,"scope":"won_count|month||||P-67|"}');
INSERT INTO "crmkit_journal" VALUES(445,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_quota','01a208e1f31f7000bba53972267640c1',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"measure":"won_count","every":"month","starts_on":"2026-01-01","ends_on":"2026-01-31","employee_key":null,"team":null,"territory":null,"product_key":"P-68","channel":null,"amount":null,"amount_currency":null,"count":5,"scope":"won_count|month||||P-68|"}');
INSERT INTO "crmkit_journal" VALUES(446,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_quota','01a208e1f3207000ade764e81d319828',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"measure":"won_count","every":"month","starts_on":"2026-01-01","ends_on":"2026-01-31","employee_key":null,"team":null,"territory":null,"product_key":"P-69","channel":null,"amount":null,"amount_currency":null,"count":5,"scope":"won_count|month||||P-69|"}');
INSERT INTO "crmkit_journal" VALUES(447,1,0,'2026-11-23T14:49:15.250878+00:00','stage','01a208e1f3217000acb8a1471eb848ef',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"pipeline":"01a208e1f30f7000a3972b3dd405598f","name":"cf71xname","title":"cf71xtitle","position":71,"probability":71,"category":"omitted","outcome":"open"}');
INSERT INTO "crmkit_journal" VALUES(448,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_stage_rule','01a208e1f3217000acb8a1471eb848ef',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"required":["amount"],"max_days":70,"learned":1,"assumed":70}');
INSERT INTO "crmkit_journal" VALUES(449,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_territory_member','01a208e1f3227000a6015431991be874',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"territory":"01a208e1f3127000b8bfaf4eebf4c8a3","employee_key":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(450,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_transition','01a208e1f3227001a438ede8b081d3b5',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"from_stage":"01a208e1f3217000acb8a1471eb848ef","to_stage":"01a208e1f3217000acb8a1471eb848ef"}');
INSERT INTO "crmkit_journal" VALUES(451,1,0,'2026-11-23T14:49:15.250878+00:00','campaign','01a208e1f32a7000b9ade02ddcae56ae',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"name":"cf76xname","kind":"cf76xkind","status":"planned","owner":"somebody","starts_on":"2026-01-27","ends_on":"2026-01-27","budget":760000,"budget_currency":"EUR","cost":760000,"cost_currency":"EUR","expected_revenue":760000,"expected_revenue_currency":"EUR","audience":null,"parent":null}');
INSERT INTO "crmkit_journal" VALUES(452,1,0,'2026-11-23T14:49:15.250878+00:00','opportunity','01a208e1f32a7001bfd26a14e6d0e2df',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","name":"cf75xname","pipeline":"01a208e1f30f7000a3972b3dd405598f","stage":"01a208e1f3217000acb8a1471eb848ef","status":"open","amount":750000,"amount_currency":"EUR","amount_overridden":1,"probability":71,"expected_close":"2026-01-26","closed_on":null,"reason":"cf75xreason","owner":"somebody","source":"cf75xsource","campaign":"01a208e1f32a7000b9ade02ddcae56ae","next_step":"cf75xnext_step","stage_since":"2026-11-23T14:49:15.250878+00:00"}');
INSERT INTO "crmkit_journal" VALUES(453,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_stay','01a208e1f33170009aabaab505cade0c',1,'add','system','sfa','system:freezer','opportunity.add','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","stage":"01a208e1f3217000acb8a1471eb848ef","status":"open","owner":"somebody","entered_at":"2026-11-23T14:49:15.250878+00:00","left_at":null}');
INSERT INTO "crmkit_journal" VALUES(454,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_deal','01a208e1f32a7001bfd26a14e6d0e2df',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"category":"omitted","next_step_on":"2026-01-25","recurring":740000,"recurring_currency":"EUR","every":"month","term_months":75,"mrr":740000,"mrr_currency":"EUR"}');
INSERT INTO "crmkit_journal" VALUES(455,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_encounter','01a208e1f334700089687a5ef820e3f7',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","competitor":"01a208e1f2f87000b3db2b724e22ce1b","standing":"suspected","note":"cf84xnote"}');
INSERT INTO "crmkit_journal" VALUES(456,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event','01a208e1f34870008e3c9e0c0daa2d7a',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","kind":"project_announced","note":"cf113xnote","happens_on":"2026-01-14","reported_on":"2026-01-14","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","competitor":"01a208e1f2f87000b3db2b724e22ce1b","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(457,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f34e7000b4dd73bd21e1160c',1,'add','system','sfa','system:freezer','sfa_event.add','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f34870008e3c9e0c0daa2d7a","rule":"01a208e1f2fb7000b8e4de6244e86dd8","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"interaction","title":"cf14xtitle","channel":"phone","due_on":"2026-11-23","assignee":"somebody","status":"open","reason":null,"interaction":null,"opportunity":null}');
INSERT INTO "crmkit_journal" VALUES(458,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event','01a208e1f35170008840d3785f492b71',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","kind":"contract_ending","note":"cf114xnote","happens_on":"2026-01-15","reported_on":"2026-01-15","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","competitor":"01a208e1f2f87000b3db2b724e22ce1b","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(459,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f353700095a0af79157d1c39',1,'add','system','sfa','system:freezer','sfa_event.add','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f35170008840d3785f492b71","rule":"01a208e1f2fe7001820ed8fe3a76a640","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"interaction","title":"cf20xtitle","channel":"phone","due_on":"2026-11-23","assignee":"somebody","status":"open","reason":null,"interaction":null,"opportunity":null}');
INSERT INTO "crmkit_journal" VALUES(460,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event','01a208e1f3557000b7d4beaf8b76e9c4',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","kind":"competitor_failing","note":"cf115xnote","happens_on":"2026-01-16","reported_on":"2026-01-16","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","competitor":"01a208e1f2f87000b3db2b724e22ce1b","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(461,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f3577000b3e4f046d692fa62',1,'add','system','sfa','system:freezer','sfa_event.add','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f3557000b7d4beaf8b76e9c4","rule":"01a208e1f3007001a93db57ef63e9795","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"interaction","title":"cf26xtitle","channel":"phone","due_on":"2026-11-23","assignee":"somebody","status":"open","reason":null,"interaction":null,"opportunity":null}');
INSERT INTO "crmkit_journal" VALUES(462,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event','01a208e1f3597000b08261013e6af6aa',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","kind":"budget_date","note":"cf116xnote","happens_on":"2026-01-17","reported_on":"2026-01-17","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","competitor":"01a208e1f2f87000b3db2b724e22ce1b","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(463,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f35b70009bc875951be152ad',1,'add','system','sfa','system:freezer','sfa_event.add','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f3597000b08261013e6af6aa","rule":"01a208e1f3037000a716b4f648183a92","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"interaction","title":"cf32xtitle","channel":"phone","due_on":"2026-11-23","assignee":"somebody","status":"open","reason":null,"interaction":null,"opportunity":null}');
INSERT INTO "crmkit_journal" VALUES(464,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event','01a208e1f35c700096031d7cd102d6de',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","kind":"need_changed","note":"cf117xnote","happens_on":"2026-01-18","reported_on":"2026-01-18","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","competitor":"01a208e1f2f87000b3db2b724e22ce1b","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(465,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f35f7000b37aae3d616652de',1,'add','system','sfa','system:freezer','sfa_event.add','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f35c700096031d7cd102d6de","rule":"01a208e1f305700184164956df3db513","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"interaction","title":"cf38xtitle","channel":"phone","due_on":"2026-11-23","assignee":"somebody","status":"open","reason":null,"interaction":null,"opportunity":null}');
INSERT INTO "crmkit_journal" VALUES(466,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event','01a208e1f3607000a8242b42f8693779',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","kind":"person_changed","note":"cf118xnote","happens_on":"2026-01-19","reported_on":"2026-01-19","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","competitor":"01a208e1f2f87000b3db2b724e22ce1b","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(467,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f3637000add0fe679d86036f',1,'add','system','sfa','system:freezer','sfa_event.add','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f3607000a8242b42f8693779","rule":"01a208e1f30770019d9011c335be1d69","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"interaction","title":"cf44xtitle","channel":"phone","due_on":"2026-11-23","assignee":"somebody","status":"open","reason":null,"interaction":null,"opportunity":null}');
INSERT INTO "crmkit_journal" VALUES(468,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_event','01a208e1f3647000a2aa8232aa882392',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","kind":"other","note":"cf119xnote","happens_on":"2026-01-20","reported_on":"2026-01-20","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","competitor":"01a208e1f2f87000b3db2b724e22ce1b","owner":"somebody"}');
INSERT INTO "crmkit_journal" VALUES(469,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f36770008a0fb3dcfa64a579',1,'add','system','sfa','system:freezer','sfa_event.add','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f3647000a2aa8232aa882392","rule":"01a208e1f30970028bd21ff33969e1ba","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"interaction","title":"cf50xtitle","channel":"phone","due_on":"2026-11-23","assignee":"somebody","status":"open","reason":null,"interaction":null,"opportunity":null}');
INSERT INTO "crmkit_journal" VALUES(470,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_interest','01a208e1f3687000923fc648fe09fbea',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","description":"cf120xdescription","sku":"cf120xsku","quantity":1200000,"product_id":null}');
INSERT INTO "crmkit_journal" VALUES(471,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_snapshot_line','01a208e1f36a7000bade053a8690d3d1',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"snapshot":"01a208e1f30c70018aa51999f9e59809","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","owner":"somebody","category":"omitted","probability":100,"amount":1210000,"amount_currency":"EUR","expected_close":"2026-01-22","opened_at":"2026-02-01T09:02:01.000000+00:00"}');
INSERT INTO "crmkit_journal" VALUES(472,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_split','01a208e1f37f700081c372bdcf5d1668',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","employee":"somebody","share":10000,"amount":1500000,"amount_currency":"EUR","closed":1}');
INSERT INTO "crmkit_journal" VALUES(473,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_split','01a208e1f37f700081c372bdcf5d1668',2,'change','system','sfa','system:freezer','sfa_split.add','0002','{"amount":[1500000,750000],"amount_currency":["EUR","EUR"],"closed":[true,false]}');
INSERT INTO "crmkit_journal" VALUES(474,1,0,'2026-11-23T14:49:15.250878+00:00','interaction','01a208e1f38a7000b3ae34a15147d00f',1,'add','employee','system:freezer',NULL,'','0004','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"customer":"01a208e1f2f37000b29f018eebadd3bb","channel":"cf173xchannel","direction":"in","status":"planned","subject":"cf173xsubject","body":"cf173xbody","outcome":"cf173xoutcome","happened_at":"2026-02-01T09:02:53.000000+00:00","due_at":"2026-02-01T09:02:53.000000+00:00","minutes":173,"owner":"somebody","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df","thread":"cf173xthread"}');
INSERT INTO "crmkit_journal" VALUES(475,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_planned_visit','01a208e1f3927000aa3c8797ed5ec877',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"plan":"01a208e1f2f470008dac605ba486d83a","customer":"01a208e1f2f37000b29f018eebadd3bb","interaction":"01a208e1f38a7000b3ae34a15147d00f","period":"2026-01-23","slot":172,"owner":"somebody","closed":1}');
INSERT INTO "crmkit_journal" VALUES(476,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f3967000b191280595bccae7',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f35170008840d3785f492b71","rule":"01a208e1f2fe7001820ed8fe3a76a640","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"opportunity","title":"cf181xtitle","channel":"cf181xchannel","due_on":"2026-02-01","assignee":"somebody","status":"accepted","reason":"cf181xreason","interaction":"01a208e1f38a7000b3ae34a15147d00f","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df"}');
INSERT INTO "crmkit_journal" VALUES(477,1,0,'2026-11-23T14:49:15.250878+00:00','sfa_suggestion','01a208e1f39970009d07a6f60c9ef74d',1,'add','employee','system:freezer',NULL,'','0002','{"created_at":"2026-11-23T14:49:15.250878+00:00","updated_at":"2026-11-23T14:49:15.250878+00:00","removed_at":null,"event":"01a208e1f3557000b7d4beaf8b76e9c4","rule":"01a208e1f3007001a93db57ef63e9795","customer":"01a208e1f2f37000b29f018eebadd3bb","work":"interaction","title":"cf182xtitle","channel":"cf182xchannel","due_on":"2026-02-02","assignee":"somebody","status":"dismissed","reason":"cf182xreason","interaction":"01a208e1f38a7000b3ae34a15147d00f","opportunity":"01a208e1f32a7001bfd26a14e6d0e2df"}');
CREATE TABLE crmkit_key_accounts_account (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	owner VARCHAR(191), 
	since DATE, 
	until DATE, 
	reason VARCHAR(500) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_account_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_key_accounts_account" VALUES('01a208e1efe67000b4bc2528640f43e1',1,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1efe370009dbb0d640fead406','system:freezer','2026-11-23',NULL,'');
INSERT INTO "crmkit_key_accounts_account" VALUES('01a208e1f12e70009bc71c345ab9508b',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','somebody','2026-01-05','2026-01-05','cf4xreason');
CREATE TABLE crmkit_key_accounts_decision (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	review CHAR(32) NOT NULL, 
	position BIGINT NOT NULL, 
	interaction CHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_decision_interaction FOREIGN KEY(interaction) REFERENCES crmkit_interaction (id), 
	CONSTRAINT fk_key_accounts_decision_review FOREIGN KEY(review) REFERENCES crmkit_key_accounts_review (id)
);
INSERT INTO "crmkit_key_accounts_decision" VALUES('01a208e1f0007000a1c8f2c3453a9c80',1,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1eff97000acd2b67c0523f1bd',1,'01a208e1effc7000bef5e01fb2f347b7');
INSERT INTO "crmkit_key_accounts_decision" VALUES('01a208e1f1c970008ea7691978f2f09a',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f139700092f12a7fc94c8263',71,'01a208e1f1c870009e1fc27ddf60efea');
CREATE TABLE crmkit_key_accounts_factor (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	trait VARCHAR(120) NOT NULL, 
	weight BIGINT NOT NULL, 
	worst BIGINT NOT NULL, 
	best BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_key_accounts_factor" VALUES('01a208e1efe87000b9cd4b751498ae40',1,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'interactions.count_90d',100,0,100000);
INSERT INTO "crmkit_key_accounts_factor" VALUES('01a208e1f12d7000a9a0af2f2f11b4d1',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'cf3xtrait',4,0,100000);
CREATE TABLE crmkit_key_accounts_member (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	member VARCHAR(191) NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_member_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_key_accounts_member" VALUES('01a208e1f1307000a212ecedb3fd9b4b',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','somebody','manager');
INSERT INTO "crmkit_key_accounts_member" VALUES('01a208e1f1317000ab1204901794cb45',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','somebody','sales');
INSERT INTO "crmkit_key_accounts_member" VALUES('01a208e1f1327000adae40605084b7f2',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','somebody','service');
INSERT INTO "crmkit_key_accounts_member" VALUES('01a208e1f132700194751cb170a6e293',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','somebody','technical');
INSERT INTO "crmkit_key_accounts_member" VALUES('01a208e1f133700095ed0211f4750cba',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','somebody','sponsor');
INSERT INTO "crmkit_key_accounts_member" VALUES('01a208e1f133700189f56319a51c2a9d',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','somebody','other');
CREATE TABLE crmkit_key_accounts_objective (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	"plan" CHAR(32) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	trait VARCHAR(120), 
	unit VARCHAR(40), 
	currency VARCHAR(3), 
	reach VARCHAR(40) NOT NULL, 
	start BIGINT NOT NULL, 
	target BIGINT NOT NULL, 
	current BIGINT, 
	due_on DATE, 
	owner VARCHAR(191), 
	origin CHAR(32), 
	note VARCHAR(2000) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_objective_origin FOREIGN KEY(origin) REFERENCES crmkit_key_accounts_objective (id), 
	CONSTRAINT fk_key_accounts_objective_plan FOREIGN KEY("plan") REFERENCES crmkit_key_accounts_plan (id)
);
INSERT INTO "crmkit_key_accounts_objective" VALUES('01a208e1eff170008c2c98c12762ac31',1,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1efef7000b8b1fe603588f0ac','Visits',NULL,'visits',NULL,'group',0,120000,NULL,NULL,NULL,NULL,'');
INSERT INTO "crmkit_key_accounts_objective" VALUES('01a208e1f1627000975968a2058dcc5a',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f1357000a22b9f402f60494b','cf64xtitle',NULL,'visits',NULL,'group',0,640000,640000,'2026-01-15','somebody',NULL,'cf64xnote');
INSERT INTO "crmkit_key_accounts_objective" VALUES('01a208e1f16470008d31b4422a4a3562',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f1367000a7af21360584ef41','cf65xtitle',NULL,'visits',NULL,'organisation',0,650000,650000,'2026-01-16','somebody','01a208e1f1627000975968a2058dcc5a','cf65xnote');
CREATE TABLE crmkit_key_accounts_plan (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	summary TEXT NOT NULL, 
	strengths TEXT NOT NULL, 
	weaknesses TEXT NOT NULL, 
	chances TEXT NOT NULL, 
	threats TEXT NOT NULL, 
	strategy TEXT NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	base CHAR(32), 
	author VARCHAR(191), 
	approver VARCHAR(191), 
	proposed_at VARCHAR(32), 
	approved_at VARCHAR(32), 
	remark VARCHAR(2000) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_plan_base FOREIGN KEY(base) REFERENCES crmkit_key_accounts_plan (id), 
	CONSTRAINT fk_key_accounts_plan_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_key_accounts_plan" VALUES('01a208e1efef7000b8b1fe603588f0ac',2,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1efe370009dbb0d640fead406',1,'proposed','Grow','','','','','','',NULL,NULL,NULL,'system:freezer',NULL,'2026-11-23T14:49:14.467674+00:00',NULL,'');
INSERT INTO "crmkit_key_accounts_plan" VALUES('01a208e1f1357000a22b9f402f60494b',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60',12,'draft','cf11xtitle','cf11xsummary','cf11xstrengths','cf11xweaknesses','cf11xchances','cf11xthreats','cf11xstrategy','2026-01-12','2026-01-12',NULL,'somebody','somebody','2026-02-01T09:00:11.000000+00:00','2026-02-01T09:00:11.000000+00:00','cf11xremark');
INSERT INTO "crmkit_key_accounts_plan" VALUES('01a208e1f1367000a7af21360584ef41',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60',13,'proposed','cf12xtitle','cf12xsummary','cf12xstrengths','cf12xweaknesses','cf12xchances','cf12xthreats','cf12xstrategy','2026-01-13','2026-01-13','01a208e1f1357000a22b9f402f60494b','somebody','somebody','2026-02-01T09:00:12.000000+00:00','2026-02-01T09:00:12.000000+00:00','cf12xremark');
INSERT INTO "crmkit_key_accounts_plan" VALUES('01a208e1f1377000ba098b7d6337c1b3',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60',14,'approved','cf13xtitle','cf13xsummary','cf13xstrengths','cf13xweaknesses','cf13xchances','cf13xthreats','cf13xstrategy','2026-01-14','2026-01-14','01a208e1f1357000a22b9f402f60494b','somebody','somebody','2026-02-01T09:00:13.000000+00:00','2026-02-01T09:00:13.000000+00:00','cf13xremark');
INSERT INTO "crmkit_key_accounts_plan" VALUES('01a208e1f13770018d3bae67c7d7384c',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60',15,'superseded','cf14xtitle','cf14xsummary','cf14xstrengths','cf14xweaknesses','cf14xchances','cf14xthreats','cf14xstrategy','2026-01-15','2026-01-15','01a208e1f1357000a22b9f402f60494b','somebody','somebody','2026-02-01T09:00:14.000000+00:00','2026-02-01T09:00:14.000000+00:00','cf14xremark');
CREATE TABLE crmkit_key_accounts_review (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	planned_on DATE NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	subject VARCHAR(200) NOT NULL, 
	owner VARCHAR(191), 
	held_at VARCHAR(32), 
	summary TEXT NOT NULL, 
	reminded_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_review_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_key_accounts_review" VALUES('01a208e1eff97000acd2b67c0523f1bd',2,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1efe370009dbb0d640fead406','2027-02-21','held','','system:freezer','2026-11-23T14:49:14.467674+00:00','well',NULL);
INSERT INTO "crmkit_key_accounts_review" VALUES('01a208e1f0017000b98b693ac0ba042d',1,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1efe370009dbb0d640fead406','2027-02-21','planned','','system:freezer',NULL,'',NULL);
INSERT INTO "crmkit_key_accounts_review" VALUES('01a208e1f139700092f12a7fc94c8263',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','2026-01-16','planned','cf15xsubject','somebody',NULL,'cf15xsummary','2026-02-01T09:00:15.000000+00:00');
INSERT INTO "crmkit_key_accounts_review" VALUES('01a208e1f13a7000a841de6bf1ade817',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','2026-01-17','planned','cf16xsubject','somebody',NULL,'cf16xsummary','2026-02-01T09:00:16.000000+00:00');
INSERT INTO "crmkit_key_accounts_review" VALUES('01a208e1f13b7000b160fb0a287c053d',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','2026-01-18','planned','cf17xsubject','somebody',NULL,'cf17xsummary','2026-02-01T09:00:17.000000+00:00');
CREATE TABLE crmkit_key_accounts_risk (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	probability BIGINT NOT NULL, 
	impact BIGINT NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	owner VARCHAR(191), 
	mitigation TEXT NOT NULL, 
	due_on DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_risk_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_key_accounts_risk" VALUES('01a208e1eff7700086185b0300813666',1,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1efe370009dbb0d640fead406','A rival undercuts us',3,4,'open','system:freezer','',NULL);
INSERT INTO "crmkit_key_accounts_risk" VALUES('01a208e1f13d7000b0e41b3c9c589c2a',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf18xtitle',5,5,'open','somebody','cf18xmitigation','2026-01-19');
INSERT INTO "crmkit_key_accounts_risk" VALUES('01a208e1f13d7001a498c05cb8bc83eb',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf19xtitle',5,5,'mitigated','somebody','cf19xmitigation','2026-01-20');
INSERT INTO "crmkit_key_accounts_risk" VALUES('01a208e1f13e7000ac7cf0f56b7daf54',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf20xtitle',5,5,'occurred','somebody','cf20xmitigation','2026-01-21');
INSERT INTO "crmkit_key_accounts_risk" VALUES('01a208e1f13f7000adf88ac06608f216',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf21xtitle',5,5,'closed','somebody','cf21xmitigation','2026-01-22');
CREATE TABLE crmkit_key_accounts_score (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	scored_on DATE NOT NULL, 
	score BIGINT NOT NULL, 
	reasons JSON NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_score_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_key_accounts_score" VALUES('01a208e1f1407000a3f659764df7d23d',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','2026-01-23',2200,'["cf22xreasons"]');
CREATE TABLE crmkit_key_accounts_space (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	unit CHAR(32) NOT NULL, 
	family VARCHAR(120) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	competitor VARCHAR(200), 
	potential BIGINT, 
	potential_currency VARCHAR(3), 
	note VARCHAR(2000) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_space_unit FOREIGN KEY(unit) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_key_accounts_space" VALUES('01a208e1f1437000b342eac1fdcb8547',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf23xfamily','have','cf23xcompetitor',230000,'EUR','cf23xnote');
INSERT INTO "crmkit_key_accounts_space" VALUES('01a208e1f1447000aa8c745d326da214',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf24xfamily','open','cf24xcompetitor',240000,'EUR','cf24xnote');
INSERT INTO "crmkit_key_accounts_space" VALUES('01a208e1f1457000aadae1526c1ce13f',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf25xfamily','competitor','cf25xcompetitor',250000,'EUR','cf25xnote');
INSERT INTO "crmkit_key_accounts_space" VALUES('01a208e1f1467000b1b0fef0f64a4b6a',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf26xfamily','none','cf26xcompetitor',260000,'EUR','cf26xnote');
CREATE TABLE crmkit_key_accounts_stakeholder (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	person CHAR(32) NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	also JSON NOT NULL, 
	influence BIGINT NOT NULL, 
	attitude VARCHAR(40) NOT NULL, 
	left_on DATE, 
	note TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_stakeholder_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_key_accounts_stakeholder_person FOREIGN KEY(person) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_key_accounts_stakeholder" VALUES('01a208e1eff6700097626f2fe048e077',1,'2026-11-23T14:49:14.467674+00:00','2026-11-23T14:49:14.467674+00:00',NULL,'01a208e1efe370009dbb0d640fead406','01a208e1efe47000b72170ff4fdad4f1','decider','[]',5,'neutral',NULL,'');
INSERT INTO "crmkit_key_accounts_stakeholder" VALUES('01a208e1f147700093bc12c5b4b6f8e0',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','01a208e1f12c7000831d61110cf3102b','decider','[]',5,'opposed','2026-01-28','cf27xnote');
INSERT INTO "crmkit_key_accounts_stakeholder" VALUES('01a208e1f1487000bb9eb61e22eaaf99',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12c7000831d61110cf3102b','01a208e1f12a7000a5edeb03ca3bcc60','influencer','[]',5,'sceptical','2026-01-29','cf28xnote');
CREATE TABLE crmkit_key_accounts_tie (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	source CHAR(32) NOT NULL, 
	target CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_key_accounts_tie_source FOREIGN KEY(source) REFERENCES crmkit_key_accounts_stakeholder (id), 
	CONSTRAINT fk_key_accounts_tie_target FOREIGN KEY(target) REFERENCES crmkit_key_accounts_stakeholder (id)
);
INSERT INTO "crmkit_key_accounts_tie" VALUES('01a208e1f16570009f3dd4ff20224899',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f147700093bc12c5b4b6f8e0','01a208e1f147700093bc12c5b4b6f8e0','reports_to');
INSERT INTO "crmkit_key_accounts_tie" VALUES('01a208e1f1b67000871a338a22a25c61',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f1487000bb9eb61e22eaaf99','01a208e1f1487000bb9eb61e22eaaf99','influences');
INSERT INTO "crmkit_key_accounts_tie" VALUES('01a208e1f1b87000910c2cf6ad091132',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f147700093bc12c5b4b6f8e0','01a208e1f147700093bc12c5b4b6f8e0','trusts');
INSERT INTO "crmkit_key_accounts_tie" VALUES('01a208e1f1b97000a710f2fdc39f215a',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f1487000bb9eb61e22eaaf99','01a208e1f1487000bb9eb61e22eaaf99','rivals');
CREATE TABLE crmkit_key_accounts_version (
	version_num VARCHAR(64) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "crmkit_key_accounts_version" VALUES('0001');
CREATE TABLE crmkit_knowledge_answer (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	interaction CHAR(32) NOT NULL, 
	article CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	customer CHAR(32), 
	answered_at VARCHAR(32), 
	answered_by VARCHAR(191), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_answer_article FOREIGN KEY(article) REFERENCES crmkit_knowledge_article (id), 
	CONSTRAINT fk_knowledge_answer_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_knowledge_answer_interaction FOREIGN KEY(interaction) REFERENCES crmkit_interaction (id)
);
INSERT INTO "crmkit_knowledge_answer" VALUES('01a208e1f0147000a4a7f0ab0f8eca9c',1,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.498481+00:00',NULL,'01a208e1f00870008870249cf12c5e7a','01a208e1f0027001b6684c55634ba908',0,'01a208e1f0027000b2e8522f6e50a475','2026-11-23T14:49:14.498481+00:00','system:freezer');
INSERT INTO "crmkit_knowledge_answer" VALUES('01a208e1f1ef700083727f9df0e09934',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1ed7000921f6773bcdba71d','01a208e1f1d17000aa46ff9029007f4a',37,'01a208e1f1cb7000933de09402e5de80','2026-02-01T09:00:37.000000+00:00','somebody');
CREATE TABLE crmkit_knowledge_article (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	title VARCHAR(255) NOT NULL, 
	title_folded TEXT NOT NULL, 
	body TEXT NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	language VARCHAR(35), 
	keywords JSON NOT NULL, 
	category CHAR(32), 
	audience VARCHAR(40) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	number BIGINT NOT NULL, 
	published_at VARCHAR(32), 
	owner VARCHAR(191), 
	review_on DATE, 
	asked_for DATE, 
	original CHAR(32), 
	follows BIGINT NOT NULL, 
	suits VARCHAR(2000), 
	title_words TEXT NOT NULL, 
	body_words TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_article_category FOREIGN KEY(category) REFERENCES crmkit_knowledge_category (id), 
	CONSTRAINT fk_knowledge_article_original FOREIGN KEY(original) REFERENCES crmkit_knowledge_article (id)
);
INSERT INTO "crmkit_knowledge_article" VALUES('01a208e1f0027001b6684c55634ba908',2,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.498481+00:00',NULL,'How to return a kettle','how to return a kettle','Bring it to any shop.','article','en','[]',NULL,'internal','review',0,NULL,'system:freezer',NULL,NULL,NULL,0,NULL,'how to return a kettle','bring it to any shop');
INSERT INTO "crmkit_knowledge_article" VALUES('01a208e1f1d17000aa46ff9029007f4a',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf8xtitle','cf8xtitle','cf8xbody','article','pl','["cf8xkeywords"]','01a208e1f1cd700097e29e991f701a1b','internal','draft',8,'2026-02-01T09:00:08.000000+00:00','somebody','2026-01-09','2026-01-09',NULL,8,NULL,'cf8xtitle cf8xkeywords','cf8xbody');
INSERT INTO "crmkit_knowledge_article" VALUES('01a208e1f1d1700197fcf0f88f4c1321',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf9xtitle','cf9xtitle','cf9xbody','article','he','["cf9xkeywords"]','01a208e1f1cd700097e29e991f701a1b','partner','draft',9,'2026-02-01T09:00:09.000000+00:00','somebody','2026-01-10','2026-01-10','01a208e1f1d17000aa46ff9029007f4a',9,NULL,'cf9xtitle cf9xkeywords','cf9xbody');
INSERT INTO "crmkit_knowledge_article" VALUES('01a208e1f1d270008c004e311c0d3f5b',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf10xtitle','cf10xtitle','cf10xbody','article','ar','["cf10xkeywords"]','01a208e1f1cd700097e29e991f701a1b','public','draft',10,'2026-02-01T09:00:10.000000+00:00','somebody','2026-01-11','2026-01-11','01a208e1f1d17000aa46ff9029007f4a',10,NULL,'cf10xtitle cf10xkeywords','cf10xbody');
INSERT INTO "crmkit_knowledge_article" VALUES('01a208e1f1d27001bde2c50658deb0fc',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf11xtitle','cf11xtitle','cf11xbody','article','en','["cf11xkeywords"]','01a208e1f1cd700097e29e991f701a1b','internal','draft',11,'2026-02-01T09:00:11.000000+00:00','somebody','2026-01-12','2026-01-12','01a208e1f1d17000aa46ff9029007f4a',11,NULL,'cf11xtitle cf11xkeywords','cf11xbody');
INSERT INTO "crmkit_knowledge_article" VALUES('01a208e1f1d370009e75b2a9bce92fc3',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf12xtitle','cf12xtitle','cf12xbody','article','pt-BR','["cf12xkeywords"]','01a208e1f1cd700097e29e991f701a1b','partner','draft',12,'2026-02-01T09:00:12.000000+00:00','somebody','2026-01-13','2026-01-13','01a208e1f1d17000aa46ff9029007f4a',12,NULL,'cf12xtitle cf12xkeywords','cf12xbody');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','crmkit_knowledge_article_fts','crmkit_knowledge_article_fts',0,'CREATE VIRTUAL TABLE crmkit_knowledge_article_fts USING fts5(
    id, language, title, body,
    tokenize = "unicode61 remove_diacritics 0 categories ''L* N* M* Co''"
)');
CREATE TABLE 'crmkit_knowledge_article_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO "crmkit_knowledge_article_fts_config" VALUES('rank','bm25(0.0, 0.0, 8.0, 1.0)');
INSERT INTO "crmkit_knowledge_article_fts_config" VALUES('version',4);
CREATE TABLE 'crmkit_knowledge_article_fts_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3);
CREATE TABLE 'crmkit_knowledge_article_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO "crmkit_knowledge_article_fts_data" VALUES(1,X'');
INSERT INTO "crmkit_knowledge_article_fts_data" VALUES(10,X'00000001000000');
CREATE TABLE 'crmkit_knowledge_article_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'crmkit_knowledge_article_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE crmkit_knowledge_category (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(120) NOT NULL, 
	name_folded TEXT NOT NULL, 
	parent CHAR(32), 
	position BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_category_parent FOREIGN KEY(parent) REFERENCES crmkit_knowledge_category (id)
);
INSERT INTO "crmkit_knowledge_category" VALUES('01a208e1f1cd700097e29e991f701a1b',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf3xname','cf3xname',NULL,3);
CREATE TABLE crmkit_knowledge_conversation (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	interaction CHAR(32) NOT NULL, 
	script CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	customer CHAR(32), 
	said JSON NOT NULL, 
	answers JSON NOT NULL, 
	outcome VARCHAR(120), 
	said_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_conversation_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_knowledge_conversation_interaction FOREIGN KEY(interaction) REFERENCES crmkit_interaction (id), 
	CONSTRAINT fk_knowledge_conversation_script FOREIGN KEY(script) REFERENCES crmkit_knowledge_script (id)
);
INSERT INTO "crmkit_knowledge_conversation" VALUES('01a208e1f00c70009e3bf0901d610cdf',1,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.498481+00:00',NULL,'01a208e1f00870008870249cf12c5e7a','01a208e1f00a7000b08c07be7c1ee625',1,'01a208e1f0027000b2e8522f6e50a475','{"steps": [{"step": "start", "say": "Did it arrive in time?"}, {"step": "sorry", "say": "We are sorry."}]}','["no"]','late','2026-11-23T14:49:14.498481+00:00');
INSERT INTO "crmkit_knowledge_conversation" VALUES('01a208e1f1f270009b608cda87a0de94',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1ed7000921f6773bcdba71d','01a208e1f1ce70009586f31e3d45f265',40,'01a208e1f1cb7000933de09402e5de80','{"said": "cf39xsaid"}','["cf39xanswers"]','cf39xoutcome','2026-02-01T09:00:39.000000+00:00');
CREATE TABLE crmkit_knowledge_exit_item (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	leaver VARCHAR(191), 
	owner VARCHAR(191), 
	question VARCHAR(500) NOT NULL, 
	customer CHAR(32), 
	status VARCHAR(40) NOT NULL, 
	note CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_exit_item_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_knowledge_exit_item_note FOREIGN KEY(note) REFERENCES crmkit_knowledge_note (id)
);
INSERT INTO "crmkit_knowledge_exit_item" VALUES('01a208e1f1f5700085760580893308cc',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'somebody','somebody','cf40xquestion','01a208e1f1cb7000933de09402e5de80','open','01a208e1f1e7700090a07eeaa07a1e7d');
INSERT INTO "crmkit_knowledge_exit_item" VALUES('01a208e1f1f77000b130ba29e367c554',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'somebody','somebody','cf41xquestion','01a208e1f1cb7000933de09402e5de80','answered','01a208e1f1e97000b1e00ea6ce1a2824');
INSERT INTO "crmkit_knowledge_exit_item" VALUES('01a208e1f1f8700098d6681b9543140e',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'somebody','somebody','cf42xquestion','01a208e1f1cb7000933de09402e5de80','dropped','01a208e1f1ea7000b4e5455ff5b07dfb');
CREATE TABLE crmkit_knowledge_note (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32), 
	kind VARCHAR(40) NOT NULL, 
	content TEXT NOT NULL, 
	content_folded TEXT NOT NULL, 
	opportunity CHAR(32), 
	outcome VARCHAR(40), 
	reason VARCHAR(255), 
	noted_at VARCHAR(32), 
	author VARCHAR(191), 
	owner VARCHAR(191), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_note_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_knowledge_note_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_knowledge_note" VALUES('01a208e1f00d7000bd0501ac872ebb4f',1,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.498481+00:00',NULL,'01a208e1f0027000b2e8522f6e50a475','works','calls on Mondays','calls on mondays',NULL,NULL,NULL,'2026-11-23T14:49:14.498481+00:00','system:freezer','system:freezer');
INSERT INTO "crmkit_knowledge_note" VALUES('01a208e1f1e7700090a07eeaa07a1e7d',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1cb7000933de09402e5de80','works','cf22xcontent','cf22xcontent','01a208e1f1e37001b27d774570d0ed97','cf22xoutcome','cf22xreason','2026-02-01T09:00:22.000000+00:00','somebody','somebody');
INSERT INTO "crmkit_knowledge_note" VALUES('01a208e1f1e97000b1e00ea6ce1a2824',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1cb7000933de09402e5de80','avoid','cf34xcontent','cf34xcontent','01a208e1f1e37001b27d774570d0ed97','cf34xoutcome','cf34xreason','2026-02-01T09:00:34.000000+00:00','somebody','somebody');
INSERT INTO "crmkit_knowledge_note" VALUES('01a208e1f1ea7000b4e5455ff5b07dfb',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1cb7000933de09402e5de80','know','cf35xcontent','cf35xcontent','01a208e1f1e37001b27d774570d0ed97','cf35xoutcome','cf35xreason','2026-02-01T09:00:35.000000+00:00','somebody','somebody');
INSERT INTO "crmkit_knowledge_note" VALUES('01a208e1f1eb7000befb529b99c50e29',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1cb7000933de09402e5de80','lesson','cf36xcontent','cf36xcontent','01a208e1f1e37001b27d774570d0ed97','cf36xoutcome','cf36xreason','2026-02-01T09:00:36.000000+00:00','somebody','somebody');
CREATE TABLE crmkit_knowledge_question (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	question VARCHAR(500) NOT NULL, 
	words VARCHAR(255) NOT NULL, 
	language VARCHAR(35), 
	how VARCHAR(40) NOT NULL, 
	asked_at VARCHAR(32), 
	asked_by VARCHAR(191), 
	customer CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_question_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_knowledge_question" VALUES('01a208e1f0117000908fad8deb8f20f7',1,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.498481+00:00',NULL,'zepsuty','zepsuty',NULL,'nothing','2026-11-23T14:49:14.498481+00:00','system:freezer','01a208e1f0027000b2e8522f6e50a475');
INSERT INTO "crmkit_knowledge_question" VALUES('01a208e1f1d470008bb2000971758ec4',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf13xquestion','cf13xquestion','pl','all','2026-02-01T09:00:13.000000+00:00','somebody','01a208e1f1cb7000933de09402e5de80');
INSERT INTO "crmkit_knowledge_question" VALUES('01a208e1f1d67000bd876f49f4407165',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf14xquestion','cf14xquestion','he','similar','2026-02-01T09:00:14.000000+00:00','somebody','01a208e1f1cb7000933de09402e5de80');
INSERT INTO "crmkit_knowledge_question" VALUES('01a208e1f1d67001a290c872b98aaf0b',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf15xquestion','cf15xquestion','ar','any','2026-02-01T09:00:15.000000+00:00','somebody','01a208e1f1cb7000933de09402e5de80');
INSERT INTO "crmkit_knowledge_question" VALUES('01a208e1f1d7700082a39650d12dc6d9',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf16xquestion','cf16xquestion','en','nothing','2026-02-01T09:00:16.000000+00:00','somebody','01a208e1f1cb7000933de09402e5de80');
CREATE TABLE crmkit_knowledge_revision (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	article CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	title VARCHAR(255) NOT NULL, 
	body TEXT NOT NULL, 
	keywords JSON NOT NULL, 
	note VARCHAR(500) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	follows BIGINT NOT NULL, 
	author VARCHAR(191), 
	reviewer VARCHAR(191), 
	published_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_revision_article FOREIGN KEY(article) REFERENCES crmkit_knowledge_article (id)
);
INSERT INTO "crmkit_knowledge_revision" VALUES('01a208e1f0047000a1c3b37edc21f534',2,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.498481+00:00',NULL,'01a208e1f0027001b6684c55634ba908',1,'How to return a kettle','Bring it to any shop.','[]','','review',0,'system:freezer',NULL,NULL);
INSERT INTO "crmkit_knowledge_revision" VALUES('01a208e1f1d77001bdb7400e8dae75f8',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1d17000aa46ff9029007f4a',17,'cf17xtitle','cf17xbody','["cf17xkeywords"]','cf17xnote','draft',17,'somebody','somebody','2026-02-01T09:00:17.000000+00:00');
INSERT INTO "crmkit_knowledge_revision" VALUES('01a208e1f1d870008911518b150d3b9b',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1d1700197fcf0f88f4c1321',18,'cf18xtitle','cf18xbody','["cf18xkeywords"]','cf18xnote','draft',18,'somebody','somebody','2026-02-01T09:00:18.000000+00:00');
INSERT INTO "crmkit_knowledge_revision" VALUES('01a208e1f1d870018c7b11797e280b3f',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1d270008c004e311c0d3f5b',19,'cf19xtitle','cf19xbody','["cf19xkeywords"]','cf19xnote','draft',19,'somebody','somebody','2026-02-01T09:00:19.000000+00:00');
INSERT INTO "crmkit_knowledge_revision" VALUES('01a208e1f1d97000b6f5183bf5c1a316',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1d27001bde2c50658deb0fc',20,'cf20xtitle','cf20xbody','["cf20xkeywords"]','cf20xnote','draft',20,'somebody','somebody','2026-02-01T09:00:20.000000+00:00');
CREATE TABLE crmkit_knowledge_script (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(120) NOT NULL, 
	name_folded TEXT NOT NULL, 
	occasion VARCHAR(80) NOT NULL, 
	language VARCHAR(35), 
	criterion TEXT NOT NULL, 
	priority BIGINT NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	steps JSON NOT NULL, 
	number BIGINT NOT NULL, 
	owner VARCHAR(191), 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_knowledge_script" VALUES('01a208e1f00a7000b08c07be7c1ee625',1,'2026-11-23T14:49:14.498481+00:00','2026-11-23T14:49:14.498481+00:00',NULL,'delivery','delivery','call','en','True',0,'active','{"start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"say": "Thank you.", "end": "satisfied"}, "sorry": {"say": "We are sorry.", "end": "late"}}',1,NULL);
INSERT INTO "crmkit_knowledge_script" VALUES('01a208e1f1ce70009586f31e3d45f265',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf4xname','cf4xname','cf4xoccasion','pl','True',4,'active','{"start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"say": "Thank you.", "end": "satisfied"}, "sorry": {"say": "We are sorry.", "end": "late"}}',5,'somebody');
INSERT INTO "crmkit_knowledge_script" VALUES('01a208e1f1ce7001853d4fd57f018f6a',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf5xname','cf5xname','cf5xoccasion','he','True',5,'active','{"start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"say": "Thank you.", "end": "satisfied"}, "sorry": {"say": "We are sorry.", "end": "late"}}',6,'somebody');
INSERT INTO "crmkit_knowledge_script" VALUES('01a208e1f1cf700088028feafaf99965',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf6xname','cf6xname','cf6xoccasion','ar','True',6,'active','{"start": {"say": "Did it arrive in time?", "answers": [["yes", "thanks"], ["no", "sorry"]]}, "thanks": {"say": "Thank you.", "end": "satisfied"}, "sorry": {"say": "We are sorry.", "end": "late"}}',7,'somebody');
CREATE TABLE crmkit_knowledge_version (
	version_num VARCHAR(64) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "crmkit_knowledge_version" VALUES('0002');
CREATE TABLE crmkit_knowledge_vote (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	article CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	helpful BOOLEAN NOT NULL, 
	comment VARCHAR(1000) NOT NULL, 
	voter VARCHAR(191), 
	customer CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_knowledge_vote_article FOREIGN KEY(article) REFERENCES crmkit_knowledge_article (id), 
	CONSTRAINT fk_knowledge_vote_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_knowledge_vote" VALUES('01a208e1f1da7000ad815ecff8bd70cd',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1d17000aa46ff9029007f4a',21,1,'cf21xcomment','somebody','01a208e1f1cb7000933de09402e5de80');
CREATE TABLE crmkit_knowledge_word (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	word VARCHAR(60) NOT NULL, 
	backwards VARCHAR(60) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_knowledge_word" VALUES('01a208e1f1d07000be388fb715842679',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf7xword','cf7xbackwards');
CREATE TABLE crmkit_leads_assignment (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	queue CHAR(32) NOT NULL, 
	lead CHAR(32) NOT NULL, 
	employee VARCHAR(191) NOT NULL, 
	assigned_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_assignment_lead FOREIGN KEY(lead) REFERENCES crmkit_leads_lead (id), 
	CONSTRAINT fk_leads_assignment_queue FOREIGN KEY(queue) REFERENCES crmkit_leads_queue (id)
);
INSERT INTO "crmkit_leads_assignment" VALUES('01a208e1f0327000aca708c47bbfc1bf',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f0177000b2a790a63077ae4d','01a208e1f018700099027c5da0cf61b5','system:freezer','2026-11-23T14:49:14.518414+00:00');
INSERT INTO "crmkit_leads_assignment" VALUES('01a208e1f24f70009b49adb820bd7b7d',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2007000af328f2a5e9f8b8b','01a208e1f2137000bdee08468acece18','somebody','2026-02-01T09:00:42.000000+00:00');
CREATE TABLE crmkit_leads_conversion (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	lead CHAR(32) NOT NULL, 
	person CHAR(32), 
	organisation CHAR(32), 
	relationship CHAR(32), 
	opportunity CHAR(32), 
	carried JSON NOT NULL, 
	listed JSON NOT NULL, 
	undone_at VARCHAR(32), 
	kept JSON NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_conversion_lead FOREIGN KEY(lead) REFERENCES crmkit_leads_lead (id), 
	CONSTRAINT fk_leads_conversion_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id), 
	CONSTRAINT fk_leads_conversion_organisation FOREIGN KEY(organisation) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_leads_conversion_person FOREIGN KEY(person) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_leads_conversion_relationship FOREIGN KEY(relationship) REFERENCES crmkit_relationship (id)
);
INSERT INTO "crmkit_leads_conversion" VALUES('01a208e1f05c7000aef6a3018438590d',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f018700099027c5da0cf61b5','01a208e1f0207000ab51df59916c3494','01a208e1f03770008088bb1f4dc27e82','01a208e1f03970009cb8e83bd754457d','01a208e1f03b7000ba2391142a1ef73c','["name: Dana Levi (of the person)", "company: Beta Zak\u0142ady (of the organisation)", "email: dana@example.com (a contact point of Dana Levi)", "source: fair (of Dana Levi)", "source: fair (of Beta Zak\u0142ady)", "owner: system:freezer (of the person)", "owner: system:freezer (of the organisation)", "relationships: 1 (of Dana Levi)", "contact points: 1 (of Dana Levi)", "contact roles: 1 (of Dana Levi)"]','[]',NULL,'[]');
INSERT INTO "crmkit_leads_conversion" VALUES('01a208e1f2537000b46a5cf859f9546c',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2137000bdee08468acece18','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f1fb70008487da76bf2ddd95','01a208e1f25170009be70418be3db9db','01a208e1f20d7000a5642e345b0d03b1','["cf43xcarried"]','["cf43xlisted"]','2026-02-01T09:00:43.000000+00:00','["cf43xkept"]');
INSERT INTO "crmkit_leads_conversion" VALUES('01a208e1f2557000bd203545bfbc18fe',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f21f7000b93f2e45046c7824','01a208e1f1fb70008487da76bf2ddd95','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f25170009be70418be3db9db','01a208e1f20d7000a5642e345b0d03b1','["cf45xcarried"]','["cf45xlisted"]','2026-02-01T09:00:45.000000+00:00','["cf45xkept"]');
CREATE TABLE crmkit_leads_form (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(80) NOT NULL, 
	title VARCHAR(255) NOT NULL, 
	fields JSON NOT NULL, 
	required JSON NOT NULL, 
	honeypot VARCHAR(80) NOT NULL, 
	consent TEXT NOT NULL, 
	double_opt_in BOOLEAN NOT NULL, 
	confirm_hours BIGINT NOT NULL, 
	most_per_hour BIGINT NOT NULL, 
	source VARCHAR(120), 
	campaign CHAR(32), 
	queue CHAR(32), 
	active BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_form_campaign FOREIGN KEY(campaign) REFERENCES crmkit_campaign (id), 
	CONSTRAINT fk_leads_form_queue FOREIGN KEY(queue) REFERENCES crmkit_leads_queue (id)
);
INSERT INTO "crmkit_leads_form" VALUES('01a208e1f2067001b975a8e9c16a2826',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf10xname','cf10xtitle','["name", "email"]','["email"]','website','cf10xconsent',1,11,11,'cf10xsource','01a208e1f2067000950cf23e5b785c96','01a208e1f2007000af328f2a5e9f8b8b',1);
CREATE TABLE crmkit_leads_frequency (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	feature VARCHAR(80) NOT NULL, 
	value VARCHAR(191) NOT NULL, 
	won BIGINT NOT NULL, 
	lost BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_leads_frequency" VALUES('01a208e1f1fb7001906457b88818b2a7',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf3xfeature','cf3xvalue',3,3);
CREATE TABLE crmkit_leads_lead (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	company VARCHAR(255), 
	company_folded TEXT, 
	title VARCHAR(120), 
	email VARCHAR(254), 
	email_folded TEXT, 
	phone VARCHAR(64), 
	country VARCHAR(2), 
	language VARCHAR(35), 
	source VARCHAR(120), 
	campaign CHAR(32), 
	note TEXT NOT NULL, 
	custom JSON NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	status_since VARCHAR(32), 
	reason VARCHAR(255), 
	recycle_on DATE, 
	queue CHAR(32), 
	owner VARCHAR(191), 
	assigned_at VARCHAR(32), 
	respond_by VARCHAR(32), 
	responded_at VARCHAR(32), 
	late_since VARCHAR(32), 
	duplicate_of CHAR(32), 
	customer CHAR(32), 
	organisation CHAR(32), 
	opportunity CHAR(32), 
	converted_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_lead_campaign FOREIGN KEY(campaign) REFERENCES crmkit_campaign (id), 
	CONSTRAINT fk_leads_lead_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_leads_lead_duplicate_of FOREIGN KEY(duplicate_of) REFERENCES crmkit_leads_lead (id), 
	CONSTRAINT fk_leads_lead_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id), 
	CONSTRAINT fk_leads_lead_organisation FOREIGN KEY(organisation) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_leads_lead_queue FOREIGN KEY(queue) REFERENCES crmkit_leads_queue (id)
);
INSERT INTO "crmkit_leads_lead" VALUES('01a208e1f018700099027c5da0cf61b5',5,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'Dana Levi','dana levi','Beta Zakłady','beta zaklady',NULL,'dana@example.com','dana@example.com',NULL,NULL,NULL,'fair',NULL,'','{}','converted','2026-11-23T14:49:14.518414+00:00',NULL,NULL,'01a208e1f0177000b2a790a63077ae4d','system:freezer','2026-11-23T14:49:14.518414+00:00','2026-11-24T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,NULL,'01a208e1f0207000ab51df59916c3494','01a208e1f03770008088bb1f4dc27e82','01a208e1f03b7000ba2391142a1ef73c','2026-11-23T14:49:14.518414+00:00');
INSERT INTO "crmkit_leads_lead" VALUES('01a208e1f2137000bdee08468acece18',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf25xname','cf25xname','cf25xcompany','cf25xcompany','cf25xtitle','cf25x@example.org','cf25x@example.org','+48220000025','PL','pl','cf25xsource','01a208e1f2067000950cf23e5b785c96','cf25xnote','{}','assigned','2026-11-23T14:49:15.002172+00:00','cf25xreason',NULL,'01a208e1f2007000af328f2a5e9f8b8b','somebody','2026-11-23T14:49:15.002172+00:00','2026-11-24T14:49:15.002172+00:00',NULL,NULL,NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f1fb70008487da76bf2ddd95','01a208e1f20d7000a5642e345b0d03b1',NULL);
INSERT INTO "crmkit_leads_lead" VALUES('01a208e1f21f7000b93f2e45046c7824',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf28xname','cf28xname','cf28xcompany','cf28xcompany','cf28xtitle','cf28x@example.org','cf28x@example.org','+48220000028','IL','he','cf28xsource','01a208e1f2067000950cf23e5b785c96','cf28xnote','{}','assigned','2026-11-23T14:49:15.002172+00:00','cf28xreason',NULL,'01a208e1f2007001b1f7ae07d321a7c6','somebody','2026-11-23T14:49:15.002172+00:00','2026-11-24T14:49:15.002172+00:00',NULL,NULL,'01a208e1f2137000bdee08468acece18','01a208e1f1fb70008487da76bf2ddd95','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f20d7000a5642e345b0d03b1',NULL);
INSERT INTO "crmkit_leads_lead" VALUES('01a208e1f229700088dc23e1fd571491',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf31xname','cf31xname','cf31xcompany','cf31xcompany','cf31xtitle','cf31x@example.org','cf31x@example.org','+48220000031','SA','ar','cf31xsource','01a208e1f2067000950cf23e5b785c96','cf31xnote','{}','working','2026-11-23T14:49:15.002172+00:00','cf31xreason',NULL,'01a208e1f20070029ff3cbfeb95704f4','somebody',NULL,NULL,'2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2137000bdee08468acece18','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f1fb70008487da76bf2ddd95','01a208e1f20d7000a5642e345b0d03b1',NULL);
INSERT INTO "crmkit_leads_lead" VALUES('01a208e1f2317001bc0706db3385bcac',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf34xname','cf34xname','cf34xcompany','cf34xcompany','cf34xtitle','cf34x@example.org','cf34x@example.org','+48220000034','US','en','cf34xsource','01a208e1f2067000950cf23e5b785c96','cf34xnote','{}','qualified','2026-11-23T14:49:15.002172+00:00','cf34xreason',NULL,'01a208e1f2007000af328f2a5e9f8b8b','somebody',NULL,NULL,'2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2137000bdee08468acece18','01a208e1f1fb70008487da76bf2ddd95','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f20d7000a5642e345b0d03b1',NULL);
INSERT INTO "crmkit_leads_lead" VALUES('01a208e1f2387000a24897038887a30d',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf35xname','cf35xname','cf35xcompany','cf35xcompany','cf35xtitle','cf35x@example.org','cf35x@example.org','+48220000035','DE','pt-BR','cf35xsource','01a208e1f2067000950cf23e5b785c96','cf35xnote','{"said": "cf35xcustom"}','converted','2026-02-01T09:00:35.000000+00:00','cf35xreason','2026-02-05','01a208e1f2007001b1f7ae07d321a7c6','somebody','2026-02-01T09:00:35.000000+00:00','2026-02-01T09:00:35.000000+00:00','2026-02-01T09:00:35.000000+00:00','2026-02-01T09:00:35.000000+00:00','01a208e1f2137000bdee08468acece18','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f1fb70008487da76bf2ddd95','01a208e1f20d7000a5642e345b0d03b1','2026-02-01T09:00:35.000000+00:00');
INSERT INTO "crmkit_leads_lead" VALUES('01a208e1f240700081aa72475d712212',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf38xname','cf38xname','cf38xcompany','cf38xcompany','cf38xtitle','cf38x@example.org','cf38x@example.org','+48220000038','PL','pl','cf38xsource','01a208e1f2067000950cf23e5b785c96','cf38xnote','{}','unqualified','2026-11-23T14:49:15.002172+00:00','cf38xreason',NULL,'01a208e1f20070029ff3cbfeb95704f4','somebody',NULL,NULL,NULL,NULL,'01a208e1f2137000bdee08468acece18','01a208e1f1fb70008487da76bf2ddd95','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f20d7000a5642e345b0d03b1',NULL);
INSERT INTO "crmkit_leads_lead" VALUES('01a208e1f2487000b45dfdbff2cd8721',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf41xname','cf41xname','cf41xcompany','cf41xcompany','cf41xtitle','cf41x@example.org','cf41x@example.org','+48220000041','IL','he','cf41xsource','01a208e1f2067000950cf23e5b785c96','cf41xnote','{}','assigned','2026-11-23T14:49:15.002172+00:00','cf41xreason',NULL,'01a208e1f2007000af328f2a5e9f8b8b','somebody','2026-11-23T14:49:15.002172+00:00','2026-11-24T14:49:15.002172+00:00',NULL,NULL,'01a208e1f2137000bdee08468acece18','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f1fb70008487da76bf2ddd95','01a208e1f20d7000a5642e345b0d03b1',NULL);
CREATE TABLE crmkit_leads_lesson (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	lead CHAR(32) NOT NULL, 
	won BOOLEAN NOT NULL, 
	"values" JSON NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_lesson_lead FOREIGN KEY(lead) REFERENCES crmkit_leads_lead (id)
);
INSERT INTO "crmkit_leads_lesson" VALUES('01a208e1f2577000b4551eddbcbbc289',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2137000bdee08468acece18',1,'{"said": "cf46xvalues"}');
CREATE TABLE crmkit_leads_model (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(40) NOT NULL, 
	features JSON NOT NULL, 
	won BIGINT NOT NULL, 
	lost BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_leads_model" VALUES('01a208e1f1fc70009ac0ac08a4c58c16',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf4xname','["cf4xfeatures"]',4,4);
CREATE TABLE crmkit_leads_passage (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	lead CHAR(32) NOT NULL, 
	"left" VARCHAR(40) NOT NULL, 
	reached VARCHAR(40) NOT NULL, 
	passed_at VARCHAR(32) NOT NULL, 
	seconds BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_passage_lead FOREIGN KEY(lead) REFERENCES crmkit_leads_lead (id)
);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f0307000bc165fb324cac814',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f018700099027c5da0cf61b5','new','assigned','2026-11-23T14:49:14.518414+00:00',0);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f035700095676be8fe9e02b5',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f018700099027c5da0cf61b5','assigned','working','2026-11-23T14:49:14.518414+00:00',0);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f05b7000a5a9015bc5dcbbe2',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f018700099027c5da0cf61b5','working','converted','2026-11-23T14:49:14.518414+00:00',0);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f2587000a113494669a8615e',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2137000bdee08468acece18','new','new','2026-02-01T09:00:47.000000+00:00',47);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f2597000af86f200bb7389cc',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f21f7000b93f2e45046c7824','assigned','assigned','2026-02-01T09:00:48.000000+00:00',48);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f25a7000ad29715358515ff9',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f229700088dc23e1fd571491','working','working','2026-02-01T09:00:49.000000+00:00',49);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f25b700089a547d4348d69d9',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2317001bc0706db3385bcac','qualified','qualified','2026-02-01T09:00:50.000000+00:00',50);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f25b70018a41f79776f4b491',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2387000a24897038887a30d','converted','converted','2026-02-01T09:00:51.000000+00:00',51);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f25c700086b1f8e7423bad25',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f240700081aa72475d712212','unqualified','unqualified','2026-02-01T09:00:52.000000+00:00',52);
INSERT INTO "crmkit_leads_passage" VALUES('01a208e1f25c700186a8e554ccd28aa2',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2487000b45dfdbff2cd8721','recycled','recycled','2026-02-01T09:00:53.000000+00:00',53);
CREATE TABLE crmkit_leads_points (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(80) NOT NULL, 
	criterion TEXT NOT NULL, 
	points BIGINT NOT NULL, 
	active BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_leads_points" VALUES('01a208e1f1fd7000b41e82d435403b4d',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf5xname','country == ''PL''',5,0);
CREATE TABLE crmkit_leads_queue (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(80) NOT NULL, 
	members JSON NOT NULL, 
	team CHAR(32), 
	policy VARCHAR(40) NOT NULL, 
	quota BIGINT, 
	period VARCHAR(40) NOT NULL, 
	in_hours BOOLEAN NOT NULL, 
	last VARCHAR(191), 
	dealt BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_queue_team FOREIGN KEY(team) REFERENCES crmkit_team (id)
);
INSERT INTO "crmkit_leads_queue" VALUES('01a208e1f0177000b2a790a63077ae4d',2,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'web','["system:freezer", "jan"]',NULL,'turn',NULL,'day',0,'system:freezer',1);
INSERT INTO "crmkit_leads_queue" VALUES('01a208e1f2007000af328f2a5e9f8b8b',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf6xname','["cf6xmembers"]','01a208e1f1fe70009a2e022638dbeb19','turn',7,'day',1,'somebody',6);
INSERT INTO "crmkit_leads_queue" VALUES('01a208e1f2007001b1f7ae07d321a7c6',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf8xname','["cf8xmembers"]','01a208e1f1fe70009a2e022638dbeb19','load',9,'week',0,'somebody',8);
INSERT INTO "crmkit_leads_queue" VALUES('01a208e1f20070029ff3cbfeb95704f4',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf9xname','["cf9xmembers"]','01a208e1f1fe70009a2e022638dbeb19','turn',10,'month',1,'somebody',9);
CREATE TABLE crmkit_leads_rule (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(80) NOT NULL, 
	criterion TEXT NOT NULL, 
	queue CHAR(32) NOT NULL, 
	position BIGINT NOT NULL, 
	active BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_rule_queue FOREIGN KEY(queue) REFERENCES crmkit_leads_queue (id)
);
INSERT INTO "crmkit_leads_rule" VALUES('01a208e1f2087000855caa3d9fd55be4',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf19xname','country == ''PL''','01a208e1f2007000af328f2a5e9f8b8b',19,1);
CREATE TABLE crmkit_leads_score (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	points BIGINT NOT NULL, 
	grade VARCHAR(1), 
	log_odds BIGINT, 
	probability BIGINT, 
	factors JSON NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_score_id FOREIGN KEY(id) REFERENCES crmkit_leads_lead (id)
);
INSERT INTO "crmkit_leads_score" VALUES('01a208e1f2137000bdee08468acece18',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,54,'c',54000000,540000,'{"said": "cf54xfactors"}');
CREATE TABLE crmkit_leads_step (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	conversion CHAR(32) NOT NULL, 
	position BIGINT NOT NULL, 
	action VARCHAR(40) NOT NULL, 
	entity_name VARCHAR(63) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_step_conversion FOREIGN KEY(conversion) REFERENCES crmkit_leads_conversion (id)
);
INSERT INTO "crmkit_leads_step" VALUES('01a208e1f06070008ae0941eb42cfee5',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f05c7000aef6a3018438590d',0,'added','customer','01a208e1f03770008088bb1f4dc27e82',0,2);
INSERT INTO "crmkit_leads_step" VALUES('01a208e1f06070018885fc60a3d19663',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f05c7000aef6a3018438590d',1,'added','relationship','01a208e1f03970009cb8e83bd754457d',0,1);
INSERT INTO "crmkit_leads_step" VALUES('01a208e1f060700285f95c288aacaf65',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f05c7000aef6a3018438590d',2,'added','opportunity','01a208e1f03b7000ba2391142a1ef73c',0,1);
INSERT INTO "crmkit_leads_step" VALUES('01a208e1f0607003abc1c86bf82e1c30',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f05c7000aef6a3018438590d',3,'added','contact_role','01a208e1f0437000bdfa6411c16a8a37',0,1);
INSERT INTO "crmkit_leads_step" VALUES('01a208e1f060700482b1cc1e2879eeae',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f05c7000aef6a3018438590d',4,'changed','leads_lead','01a208e1f018700099027c5da0cf61b5',4,5);
INSERT INTO "crmkit_leads_step" VALUES('01a208e1f2687000b0ff1de23823c8c1',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2537000b46a5cf859f9546c',59,'added','cf59xentity_name','5f8e0f7606a24ceba59e0383eec7b24b',59,59);
INSERT INTO "crmkit_leads_step" VALUES('01a208e1f2697000b3a86d5d0d464796',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2557000bd203545bfbc18fe',60,'changed','cf60xentity_name','76492575929942be8f83e33b7afbb6c5',60,60);
INSERT INTO "crmkit_leads_step" VALUES('01a208e1f26970019ba6785aa697c100',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2537000b46a5cf859f9546c',61,'merged','cf61xentity_name','c3ca045821d340f0a20a0547070ca4a9',61,61);
CREATE TABLE crmkit_leads_submission (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	form CHAR(32) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	"values" JSON NOT NULL, 
	email VARCHAR(254), 
	client VARCHAR(191), 
	consent TEXT NOT NULL, 
	token_hash VARCHAR(64), 
	expires_at VARCHAR(32), 
	confirmed_at VARCHAR(32), 
	lead CHAR(32), 
	customer CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_leads_submission_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_leads_submission_form FOREIGN KEY(form) REFERENCES crmkit_leads_form (id), 
	CONSTRAINT fk_leads_submission_lead FOREIGN KEY(lead) REFERENCES crmkit_leads_lead (id)
);
INSERT INTO "crmkit_leads_submission" VALUES('01a208e1f25f70009e3c12667453aed2',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2067001b975a8e9c16a2826','accepted','{"said": "cf55xvalues"}','cf55xemail','cf55xclient','cf55xconsent','cf55xtoken_hash','2026-02-01T09:00:55.000000+00:00','2026-02-01T09:00:55.000000+00:00','01a208e1f2137000bdee08468acece18','01a208e1f1fa7000bd5b30675bd9e2a3');
INSERT INTO "crmkit_leads_submission" VALUES('01a208e1f2647000b66a8783f29c3a6b',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2067001b975a8e9c16a2826','held','{"said": "cf56xvalues"}','cf56xemail','cf56xclient','cf56xconsent','cf56xtoken_hash','2026-02-01T09:00:56.000000+00:00','2026-02-01T09:00:56.000000+00:00','01a208e1f21f7000b93f2e45046c7824','01a208e1f1fa7000bd5b30675bd9e2a3');
INSERT INTO "crmkit_leads_submission" VALUES('01a208e1f265700098a11397a32b242d',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2067001b975a8e9c16a2826','expired','{"said": "cf57xvalues"}','cf57xemail','cf57xclient','cf57xconsent','cf57xtoken_hash','2026-02-01T09:00:57.000000+00:00','2026-02-01T09:00:57.000000+00:00','01a208e1f229700088dc23e1fd571491','01a208e1f1fa7000bd5b30675bd9e2a3');
INSERT INTO "crmkit_leads_submission" VALUES('01a208e1f267700087fc032db60ff0d3',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f2067001b975a8e9c16a2826','caught','{"said": "cf58xvalues"}','cf58xemail','cf58xclient','cf58xconsent','cf58xtoken_hash','2026-02-01T09:00:58.000000+00:00','2026-02-01T09:00:58.000000+00:00','01a208e1f2317001bc0706db3385bcac','01a208e1f1fa7000bd5b30675bd9e2a3');
CREATE TABLE crmkit_leads_version (
	version_num VARCHAR(64) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "crmkit_leads_version" VALUES('0001');
CREATE TABLE crmkit_loyalty_boost (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	programme CHAR(32) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	factor BIGINT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	segment CHAR(32), 
	rule CHAR(32), 
	qualifies BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_boost_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id), 
	CONSTRAINT fk_loyalty_boost_rule FOREIGN KEY(rule) REFERENCES crmkit_loyalty_rule (id), 
	CONSTRAINT fk_loyalty_boost_segment FOREIGN KEY(segment) REFERENCES crmkit_segment (id)
);
INSERT INTO "crmkit_loyalty_boost" VALUES('01a208e1f2767000925110d365927024',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','cf8xname',900,'2026-03-01','2026-03-01',NULL,'01a208e1f26d7001a4ecbb8b88dada7d',1);
CREATE TABLE crmkit_loyalty_earning (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	programme CHAR(32) NOT NULL, 
	membership CHAR(32) NOT NULL, 
	source VARCHAR(191) NOT NULL, 
	earned_on DATE NOT NULL, 
	points BIGINT NOT NULL, 
	qualifying BIGINT NOT NULL, 
	rate BIGINT, 
	fixed BIGINT, 
	factor BIGINT NOT NULL, 
	qualifying_factor BIGINT NOT NULL, 
	times BIGINT NOT NULL, 
	rule_id CHAR(32), 
	record_id CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_earning_membership FOREIGN KEY(membership) REFERENCES crmkit_loyalty_membership (id), 
	CONSTRAINT fk_loyalty_earning_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id)
);
INSERT INTO "crmkit_loyalty_earning" VALUES('01a208e1f0737000b303a51d4f0f9211',1,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f06270008d33776e248ad441','01a208e1f06a7000becc183ff7ed3bb7','welcome','2026-11-23',120,120,NULL,NULL,10000,10000,1,NULL,NULL);
INSERT INTO "crmkit_loyalty_earning" VALUES('01a208e1f28170008376bf367a2d1047',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','01a208e1f2797000839407599045e057','cf21xsource','2026-01-22',21,21,210000,21,210000,210000,21,'2d2ee17a189b415194c27b0eba56ac2c','819762df1d844f869c07a6f6f32d3565');
CREATE TABLE crmkit_loyalty_entry (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	posting CHAR(32) NOT NULL, 
	wallet CHAR(32) NOT NULL, 
	lot CHAR(32), 
	taken_from VARCHAR(40) NOT NULL, 
	put_into VARCHAR(40) NOT NULL, 
	points BIGINT NOT NULL, 
	booked_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_entry_lot FOREIGN KEY(lot) REFERENCES crmkit_loyalty_lot (id), 
	CONSTRAINT fk_loyalty_entry_posting FOREIGN KEY(posting) REFERENCES crmkit_loyalty_posting (id), 
	CONSTRAINT fk_loyalty_entry_wallet FOREIGN KEY(wallet) REFERENCES crmkit_loyalty_wallet (id)
);
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f07370039b42fadded13647f',1,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f07370019165e1dddb0aba5a','01a208e1f0687000a603db3280840371','01a208e1f073700293af4d57376b0a45','issued','available',120,'2026-11-23T14:49:14.594073+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f08670018a2e60398b27b3e6',1,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f086700098a78faa3aea9bef','01a208e1f0687000a603db3280840371','01a208e1f073700293af4d57376b0a45','available','spent',20,'2026-11-23T14:49:14.594073+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f2ca7000804f15cc0d51fd1c',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f28970008c4c4ee07ea3019d','01a208e1f2707000ac5cd794bea8c91d','01a208e1f28570018b46a56fc5d56064','issued','available',50,'2026-02-01T09:00:49.000000+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f2cd700080df6af32f3ba62e',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2987000a55e43d6c5026202','01a208e1f2707000ac5cd794bea8c91d','01a208e1f2867000af4dddc50fffbe8a','issued','available',51,'2026-02-01T09:00:50.000000+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f2cf7000878073779dae9f7e',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f29a70009c0dfb2e9cc8f4ea','01a208e1f2707000ac5cd794bea8c91d','01a208e1f2877000b7b6b18a28e08995','issued','available',52,'2026-02-01T09:00:51.000000+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f2d27000a42933f3c97abd78',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2aa7000992e8e616fe4bb83','01a208e1f2707000ac5cd794bea8c91d','01a208e1f28570018b46a56fc5d56064','issued','available',53,'2026-02-01T09:00:52.000000+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f2d47000b9af4aeb94652027',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2ab7000ac43902f43e1e8ee','01a208e1f2707000ac5cd794bea8c91d','01a208e1f2867000af4dddc50fffbe8a','issued','available',54,'2026-02-01T09:00:53.000000+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f2d67000bd8affb282c3a723',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2b97000a6d15c6fbfb80027','01a208e1f2707000ac5cd794bea8c91d','01a208e1f2877000b7b6b18a28e08995','issued','available',55,'2026-02-01T09:00:54.000000+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f2d8700098593c397cb0961b',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2ba7000a89b48ce2645aca6','01a208e1f2707000ac5cd794bea8c91d','01a208e1f28570018b46a56fc5d56064','issued','available',56,'2026-02-01T09:00:55.000000+00:00');
INSERT INTO "crmkit_loyalty_entry" VALUES('01a208e1f2da700080fe6b2ad567c7df',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2c97000b8146b6f8680702b','01a208e1f2707000ac5cd794bea8c91d','01a208e1f2867000af4dddc50fffbe8a','issued','available',57,'2026-02-01T09:00:56.000000+00:00');
CREATE TABLE crmkit_loyalty_lot (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	wallet CHAR(32) NOT NULL, 
	membership CHAR(32) NOT NULL, 
	earning CHAR(32), 
	state VARCHAR(40) NOT NULL, 
	"left" BIGINT NOT NULL, 
	expired BIGINT NOT NULL, 
	earned_on DATE NOT NULL, 
	matures_at VARCHAR(32), 
	expires_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_lot_earning FOREIGN KEY(earning) REFERENCES crmkit_loyalty_earning (id), 
	CONSTRAINT fk_loyalty_lot_membership FOREIGN KEY(membership) REFERENCES crmkit_loyalty_membership (id), 
	CONSTRAINT fk_loyalty_lot_wallet FOREIGN KEY(wallet) REFERENCES crmkit_loyalty_wallet (id)
);
INSERT INTO "crmkit_loyalty_lot" VALUES('01a208e1f073700293af4d57376b0a45',3,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f0687000a603db3280840371','01a208e1f06a7000becc183ff7ed3bb7','01a208e1f0737000b303a51d4f0f9211','available',100,0,'2026-11-23',NULL,'2028-11-24T00:00:00.000000+00:00');
INSERT INTO "crmkit_loyalty_lot" VALUES('01a208e1f28570018b46a56fc5d56064',4,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2707000ac5cd794bea8c91d','01a208e1f2797000839407599045e057','01a208e1f28170008376bf367a2d1047','available',185,26,'2026-01-27','2026-02-01T09:00:26.000000+00:00','2026-02-01T09:00:26.000000+00:00');
INSERT INTO "crmkit_loyalty_lot" VALUES('01a208e1f2867000af4dddc50fffbe8a',4,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2707000ac5cd794bea8c91d','01a208e1f27c7000ac919b6b53cc83e4','01a208e1f28170008376bf367a2d1047','available',189,27,'2026-01-28','2026-02-01T09:00:27.000000+00:00','2026-02-01T09:00:27.000000+00:00');
INSERT INTO "crmkit_loyalty_lot" VALUES('01a208e1f2877000b7b6b18a28e08995',3,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2707000ac5cd794bea8c91d','01a208e1f2797000839407599045e057','01a208e1f28170008376bf367a2d1047','available',135,28,'2026-01-29','2026-02-01T09:00:28.000000+00:00','2026-02-01T09:00:28.000000+00:00');
CREATE TABLE crmkit_loyalty_membership (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	programme CHAR(32) NOT NULL, 
	wallet CHAR(32) NOT NULL, 
	joined_on DATE NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	tier CHAR(32), 
	tier_since DATE, 
	tier_until DATE, 
	qualifying BIGINT NOT NULL, 
	review_on DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_membership_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_loyalty_membership_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id), 
	CONSTRAINT fk_loyalty_membership_tier FOREIGN KEY(tier) REFERENCES crmkit_loyalty_tier (id), 
	CONSTRAINT fk_loyalty_membership_wallet FOREIGN KEY(wallet) REFERENCES crmkit_loyalty_wallet (id)
);
INSERT INTO "crmkit_loyalty_membership" VALUES('01a208e1f06a7000becc183ff7ed3bb7',2,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f0657000816c18d8d2f0ce43','01a208e1f06270008d33776e248ad441','01a208e1f0687000a603db3280840371','2026-11-23','active','01a208e1f063700096fd224f0bc379f5','2026-11-23','2027-12-31',120,'2027-01-01');
INSERT INTO "crmkit_loyalty_membership" VALUES('01a208e1f2797000839407599045e057',5,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26b7000b44dedf37de3efc2','01a208e1f26c7001bc715aa44c782224','01a208e1f2707000ac5cd794bea8c91d','2026-01-17','active','01a208e1f26e70009963ce577f903ae9','2026-01-17','2027-12-31',146,'2027-01-01');
INSERT INTO "crmkit_loyalty_membership" VALUES('01a208e1f27c7000ac919b6b53cc83e4',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26b7000b44dedf37de3efc2','01a208e1f26d7000a7624345658acd17','01a208e1f2707000ac5cd794bea8c91d','2026-01-18','left','01a208e1f26e70009963ce577f903ae9','2026-01-18','2026-01-18',17,'2026-01-18');
CREATE TABLE crmkit_loyalty_posting (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	programme CHAR(32) NOT NULL, 
	membership CHAR(32) NOT NULL, 
	customer CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	"key" VARCHAR(191) NOT NULL, 
	points BIGINT NOT NULL, 
	qualifying BIGINT NOT NULL, 
	counts_on DATE NOT NULL, 
	booked_at VARCHAR(32) NOT NULL, 
	reason VARCHAR(255) NOT NULL, 
	earning CHAR(32), 
	undoes CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_posting_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_loyalty_posting_earning FOREIGN KEY(earning) REFERENCES crmkit_loyalty_earning (id), 
	CONSTRAINT fk_loyalty_posting_membership FOREIGN KEY(membership) REFERENCES crmkit_loyalty_membership (id), 
	CONSTRAINT fk_loyalty_posting_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id), 
	CONSTRAINT fk_loyalty_posting_undoes FOREIGN KEY(undoes) REFERENCES crmkit_loyalty_posting (id)
);
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f07370019165e1dddb0aba5a',1,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f06270008d33776e248ad441','01a208e1f06a7000becc183ff7ed3bb7','01a208e1f0657000816c18d8d2f0ce43','earn','earn:01a208e1-f073-7000-b303-a51d4f0f9211:1',120,120,'2026-11-23','2026-11-23T14:49:14.594073+00:00','','01a208e1f0737000b303a51d4f0f9211',NULL);
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f086700098a78faa3aea9bef',1,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f06270008d33776e248ad441','01a208e1f06a7000becc183ff7ed3bb7','01a208e1f0657000816c18d8d2f0ce43','spend','spend:5897d439-0f69-4325-acb1-2a286dc6a5ac',-20,0,'2026-11-23','2026-11-23T14:49:14.594073+00:00','',NULL,NULL);
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f28970008c4c4ee07ea3019d',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','earn','cf29xkey',29,29,'2026-01-30','2026-02-01T09:00:29.000000+00:00','cf29xreason','01a208e1f28170008376bf367a2d1047',NULL);
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f2987000a55e43d6c5026202',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26d7000a7624345658acd17','01a208e1f27c7000ac919b6b53cc83e4','01a208e1f26b7000b44dedf37de3efc2','mature','cf33xkey',33,0,'2026-02-03','2026-02-01T09:00:33.000000+00:00','cf33xreason','01a208e1f28170008376bf367a2d1047','01a208e1f28970008c4c4ee07ea3019d');
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f29a70009c0dfb2e9cc8f4ea',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','expire','cf34xkey',34,34,'2026-02-04','2026-02-01T09:00:34.000000+00:00','cf34xreason','01a208e1f28170008376bf367a2d1047','01a208e1f28970008c4c4ee07ea3019d');
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f2aa7000992e8e616fe4bb83',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26d7000a7624345658acd17','01a208e1f27c7000ac919b6b53cc83e4','01a208e1f26b7000b44dedf37de3efc2','spend','cf38xkey',38,0,'2026-02-08','2026-02-01T09:00:38.000000+00:00','cf38xreason','01a208e1f28170008376bf367a2d1047','01a208e1f28970008c4c4ee07ea3019d');
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f2ab7000ac43902f43e1e8ee',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','refund','cf39xkey',39,39,'2026-02-09','2026-02-01T09:00:39.000000+00:00','cf39xreason','01a208e1f28170008376bf367a2d1047','01a208e1f28970008c4c4ee07ea3019d');
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f2b97000a6d15c6fbfb80027',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26d7000a7624345658acd17','01a208e1f27c7000ac919b6b53cc83e4','01a208e1f26b7000b44dedf37de3efc2','reverse','cf43xkey',43,0,'2026-02-13','2026-02-01T09:00:43.000000+00:00','cf43xreason','01a208e1f28170008376bf367a2d1047','01a208e1f28970008c4c4ee07ea3019d');
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f2ba7000a89b48ce2645aca6',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','send','cf44xkey',44,44,'2026-02-14','2026-02-01T09:00:44.000000+00:00','cf44xreason','01a208e1f28170008376bf367a2d1047','01a208e1f28970008c4c4ee07ea3019d');
INSERT INTO "crmkit_loyalty_posting" VALUES('01a208e1f2c97000b8146b6f8680702b',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26d7000a7624345658acd17','01a208e1f27c7000ac919b6b53cc83e4','01a208e1f26b7000b44dedf37de3efc2','receive','cf48xkey',48,0,'2026-02-18','2026-02-01T09:00:48.000000+00:00','cf48xreason','01a208e1f28170008376bf367a2d1047','01a208e1f28970008c4c4ee07ea3019d');
CREATE TABLE crmkit_loyalty_privilege (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	programme CHAR(32) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	tier CHAR(32), 
	percent BIGINT, 
	applies_to VARCHAR(120) NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_privilege_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id), 
	CONSTRAINT fk_loyalty_privilege_tier FOREIGN KEY(tier) REFERENCES crmkit_loyalty_tier (id)
);
INSERT INTO "crmkit_loyalty_privilege" VALUES('01a208e1f27e7000803d3ee4deae0206',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','cf18xname','service','01a208e1f26e70009963ce577f903ae9',1800,'cf18xapplies_to','2026-01-19','2026-01-19');
INSERT INTO "crmkit_loyalty_privilege" VALUES('01a208e1f27f7000b569cee21566395e',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26d7000a7624345658acd17','cf19xname','discount','01a208e1f26e70009963ce577f903ae9',1900,'cf19xapplies_to','2026-01-20','2026-01-20');
CREATE TABLE crmkit_loyalty_programme (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	"key" VARCHAR(40) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	active BOOLEAN NOT NULL, 
	pending_days BIGINT NOT NULL, 
	expires_after BIGINT, 
	point_value BIGINT, 
	point_value_currency VARCHAR(3), 
	period VARCHAR(40) NOT NULL, 
	period_months BIGINT NOT NULL, 
	grace_days BIGINT NOT NULL, 
	soft_landing BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_loyalty_programme" VALUES('01a208e1f06270008d33776e248ad441',1,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'club','Tea club','UTC',1,0,24,NULL,NULL,'year',12,30,1);
INSERT INTO "crmkit_loyalty_programme" VALUES('01a208e1f26c7001bc715aa44c782224',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'cf3xkey','cf3xname','UTC',1,3,4,NULL,NULL,'year',4,3,1);
INSERT INTO "crmkit_loyalty_programme" VALUES('01a208e1f26d7000a7624345658acd17',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'cf4xkey','cf4xname','Europe/Warsaw',0,4,5,NULL,NULL,'rolling',5,4,0);
CREATE TABLE crmkit_loyalty_reward (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	programme CHAR(32) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	cost BIGINT NOT NULL, 
	value BIGINT, 
	value_currency VARCHAR(3), 
	percent BIGINT, 
	tier CHAR(32), 
	stock BIGINT, 
	valid_days BIGINT, 
	starts_on DATE, 
	ends_on DATE, 
	active BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_reward_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id), 
	CONSTRAINT fk_loyalty_reward_tier FOREIGN KEY(tier) REFERENCES crmkit_loyalty_tier (id)
);
INSERT INTO "crmkit_loyalty_reward" VALUES('01a208e1f27f7001a0b919f530dc1777',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','cf20xkey','cf20xname',20,200000,'EUR',2000,'01a208e1f26e70009963ce577f903ae9',20,21,'2026-01-21','2026-01-21',1);
CREATE TABLE crmkit_loyalty_rule (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	programme CHAR(32) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	entity_name VARCHAR(63) NOT NULL, 
	criterion TEXT NOT NULL, 
	customer_field VARCHAR(63) NOT NULL, 
	moment_field VARCHAR(63) NOT NULL, 
	fixed BIGINT NOT NULL, 
	rate BIGINT NOT NULL, 
	amount_field VARCHAR(63), 
	currency VARCHAR(3), 
	original_field VARCHAR(63), 
	qualifies BOOLEAN NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	active BOOLEAN NOT NULL, 
	broken_since VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_rule_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id)
);
INSERT INTO "crmkit_loyalty_rule" VALUES('01a208e1f26d7001a4ecbb8b88dada7d',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','cf5xname','interaction','True','customer','created_at',5,0,NULL,'cf5',NULL,1,'2026-01-06','2026-01-06',1,'2026-02-01T09:00:05.000000+00:00');
CREATE TABLE crmkit_loyalty_tier (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	programme CHAR(32) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	rank BIGINT NOT NULL, 
	threshold BIGINT NOT NULL, 
	earn_factor BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_tier_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id)
);
INSERT INTO "crmkit_loyalty_tier" VALUES('01a208e1f063700096fd224f0bc379f5',1,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f06270008d33776e248ad441','silver','Silver',1,100,100);
INSERT INTO "crmkit_loyalty_tier" VALUES('01a208e1f26e70009963ce577f903ae9',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26c7001bc715aa44c782224','cf6xkey','cf6xname',6,6,600);
CREATE TABLE crmkit_loyalty_tier_move (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	membership CHAR(32) NOT NULL, 
	customer CHAR(32) NOT NULL, 
	"before" CHAR(32), 
	"after" CHAR(32), 
	kind VARCHAR(40) NOT NULL, 
	qualifying BIGINT NOT NULL, 
	moved_at VARCHAR(32) NOT NULL, 
	reason VARCHAR(255) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_tier_move_after FOREIGN KEY("after") REFERENCES crmkit_loyalty_tier (id), 
	CONSTRAINT fk_loyalty_tier_move_before FOREIGN KEY("before") REFERENCES crmkit_loyalty_tier (id), 
	CONSTRAINT fk_loyalty_tier_move_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_loyalty_tier_move_membership FOREIGN KEY(membership) REFERENCES crmkit_loyalty_membership (id)
);
INSERT INTO "crmkit_loyalty_tier_move" VALUES('01a208e1f0797000b1f32242e8a06e2f',1,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f06a7000becc183ff7ed3bb7','01a208e1f0657000816c18d8d2f0ce43',NULL,'01a208e1f063700096fd224f0bc379f5','up',120,'2026-11-23T14:49:14.594073+00:00','');
INSERT INTO "crmkit_loyalty_tier_move" VALUES('01a208e1f2837000a29c3220b3b5a490',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','01a208e1f26e70009963ce577f903ae9','01a208e1f26e70009963ce577f903ae9','up',22,'2026-02-01T09:00:22.000000+00:00','cf22xreason');
INSERT INTO "crmkit_loyalty_tier_move" VALUES('01a208e1f283700180257339ea8b8ac1',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f27c7000ac919b6b53cc83e4','01a208e1f26b7000b44dedf37de3efc2','01a208e1f26e70009963ce577f903ae9','01a208e1f26e70009963ce577f903ae9','down',23,'2026-02-01T09:00:23.000000+00:00','cf23xreason');
INSERT INTO "crmkit_loyalty_tier_move" VALUES('01a208e1f28470008e4237e14c4d48e3',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','01a208e1f26e70009963ce577f903ae9','01a208e1f26e70009963ce577f903ae9','renewed',24,'2026-02-01T09:00:24.000000+00:00','cf24xreason');
INSERT INTO "crmkit_loyalty_tier_move" VALUES('01a208e1f2857000ac315ad570061d9e',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f27c7000ac919b6b53cc83e4','01a208e1f26b7000b44dedf37de3efc2','01a208e1f26e70009963ce577f903ae9','01a208e1f26e70009963ce577f903ae9','set',25,'2026-02-01T09:00:25.000000+00:00','cf25xreason');
INSERT INTO "crmkit_loyalty_tier_move" VALUES('01a208e1f28b70009819139e2a753bec',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','01a208e1f26e70009963ce577f903ae9','01a208e1f26e70009963ce577f903ae9','renewed',29,'2026-11-23T14:49:15.114925+00:00','');
CREATE TABLE crmkit_loyalty_version (
	version_num VARCHAR(64) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "crmkit_loyalty_version" VALUES('0002');
CREATE TABLE crmkit_loyalty_voucher (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	reward CHAR(32) NOT NULL, 
	membership CHAR(32) NOT NULL, 
	customer CHAR(32) NOT NULL, 
	"key" VARCHAR(191) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	hint VARCHAR(4) NOT NULL, 
	value BIGINT, 
	value_currency VARCHAR(3), 
	percent BIGINT, 
	status VARCHAR(40) NOT NULL, 
	posting CHAR(32), 
	issued_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32), 
	used_at VARCHAR(32), 
	used_for VARCHAR(191), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_voucher_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_loyalty_voucher_membership FOREIGN KEY(membership) REFERENCES crmkit_loyalty_membership (id), 
	CONSTRAINT fk_loyalty_voucher_posting FOREIGN KEY(posting) REFERENCES crmkit_loyalty_posting (id), 
	CONSTRAINT fk_loyalty_voucher_reward FOREIGN KEY(reward) REFERENCES crmkit_loyalty_reward (id)
);
INSERT INTO "crmkit_loyalty_voucher" VALUES('01a208e1f2de7000b746954087f6d68f',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f27f7001a0b919f530dc1777','01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','cf57xkey','cf57xcode_hash','cf57',570000,'EUR',5700,'issued','01a208e1f28970008c4c4ee07ea3019d','2026-02-01T09:00:57.000000+00:00','2026-02-01T09:00:57.000000+00:00','2026-02-01T09:00:57.000000+00:00','cf57xused_for');
INSERT INTO "crmkit_loyalty_voucher" VALUES('01a208e1f2e17000bb711877da5ad29e',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f27f7001a0b919f530dc1777','01a208e1f27c7000ac919b6b53cc83e4','01a208e1f26b7000b44dedf37de3efc2','cf58xkey','cf58xcode_hash','cf58',580000,'EUR',5800,'used','01a208e1f2987000a55e43d6c5026202','2026-02-01T09:00:58.000000+00:00','2026-02-01T09:00:58.000000+00:00','2026-02-01T09:00:58.000000+00:00','cf58xused_for');
INSERT INTO "crmkit_loyalty_voucher" VALUES('01a208e1f2e270009600b789a1af9227',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f27f7001a0b919f530dc1777','01a208e1f2797000839407599045e057','01a208e1f26b7000b44dedf37de3efc2','cf59xkey','cf59xcode_hash','cf59',590000,'EUR',5900,'cancelled','01a208e1f29a70009c0dfb2e9cc8f4ea','2026-02-01T09:00:59.000000+00:00','2026-02-01T09:00:59.000000+00:00','2026-02-01T09:00:59.000000+00:00','cf59xused_for');
INSERT INTO "crmkit_loyalty_voucher" VALUES('01a208e1f2e37000875b23f11f22fa68',1,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f27f7001a0b919f530dc1777','01a208e1f27c7000ac919b6b53cc83e4','01a208e1f26b7000b44dedf37de3efc2','cf60xkey','cf60xcode_hash','cf60',600000,'EUR',6000,'expired','01a208e1f2aa7000992e8e616fe4bb83','2026-02-01T09:01:00.000000+00:00','2026-02-01T09:01:00.000000+00:00','2026-02-01T09:01:00.000000+00:00','cf60xused_for');
CREATE TABLE crmkit_loyalty_wallet (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	programme CHAR(32) NOT NULL, 
	available BIGINT NOT NULL, 
	pending BIGINT NOT NULL, 
	debt BIGINT NOT NULL, 
	entries BIGINT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_loyalty_wallet_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_loyalty_wallet_programme FOREIGN KEY(programme) REFERENCES crmkit_loyalty_programme (id)
);
INSERT INTO "crmkit_loyalty_wallet" VALUES('01a208e1f0687000a603db3280840371',3,'2026-11-23T14:49:14.594073+00:00','2026-11-23T14:49:14.594073+00:00',NULL,'01a208e1f0657000816c18d8d2f0ce43','01a208e1f06270008d33776e248ad441',100,0,0,2);
INSERT INTO "crmkit_loyalty_wallet" VALUES('01a208e1f2707000ac5cd794bea8c91d',9,'2026-11-23T14:49:15.114925+00:00','2026-11-23T14:49:15.114925+00:00',NULL,'01a208e1f26b7000b44dedf37de3efc2','01a208e1f26c7001bc715aa44c782224',435,7,7,15);
CREATE TABLE crmkit_merge (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	survivor CHAR(32) NOT NULL, 
	loser CHAR(32) NOT NULL, 
	chosen JSON NOT NULL, 
	moved JSON NOT NULL, 
	combined JSON NOT NULL, 
	kept JSON NOT NULL, 
	"after" BIGINT NOT NULL, 
	until BIGINT NOT NULL, 
	undone_at VARCHAR(32), 
	ended VARCHAR(255), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_merge_loser FOREIGN KEY(loser) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_merge_survivor FOREIGN KEY(survivor) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_merge" VALUES('01a208e1f0ef7000a51a9e5673622e9b',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','01a208e1f0c47000b2b1bb4b0956d56f','{"said": "cf51xchosen"}','{"said": "cf51xmoved"}','{"said": "cf51xcombined"}','{"said": "cf51xkept"}',51,51,'2026-02-01T09:00:51.000000+00:00','cf51xended');
INSERT INTO "crmkit_merge" VALUES('01a208e1f0f170008c4597c4aebfa8b5',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c47000b2b1bb4b0956d56f','01a208e1f0c37000b4485d9296539875','{"said": "cf52xchosen"}','{"said": "cf52xmoved"}','{"said": "cf52xcombined"}','{"said": "cf52xkept"}',52,52,'2026-02-01T09:00:52.000000+00:00','cf52xended');
CREATE TABLE crmkit_number_sequence (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(80) NOT NULL, 
	pattern VARCHAR(120) NOT NULL, 
	gapless BOOLEAN NOT NULL, 
	reset VARCHAR(40) NOT NULL, 
	start BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_number_sequence" VALUES('01a208e1efc77000aca952467d4094f3',1,'2026-11-23T14:49:14.434145+00:00','2026-11-23T14:49:14.434145+00:00',NULL,'invoice','{number:05}',0,'never',1);
INSERT INTO "crmkit_number_sequence" VALUES('01a208e1f0da7003bd4a61d747cf9576',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf29xname','{number}',0,'never',1);
INSERT INTO "crmkit_number_sequence" VALUES('01a208e1f0db70058e31d7c908f91e2d',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf35xname','{number}',0,'never',1);
CREATE TABLE crmkit_opportunity (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	pipeline CHAR(32), 
	stage CHAR(32), 
	status VARCHAR(40) NOT NULL, 
	amount BIGINT, 
	amount_currency VARCHAR(3), 
	amount_overridden BOOLEAN NOT NULL, 
	probability BIGINT, 
	expected_close DATE, 
	closed_on DATE, 
	reason VARCHAR(255), 
	owner VARCHAR(191), 
	source VARCHAR(120), 
	campaign CHAR(32), 
	next_step VARCHAR(255), 
	stage_since VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_opportunity_campaign FOREIGN KEY(campaign) REFERENCES crmkit_campaign (id), 
	CONSTRAINT fk_opportunity_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_opportunity_pipeline FOREIGN KEY(pipeline) REFERENCES crmkit_pipeline (id), 
	CONSTRAINT fk_opportunity_stage FOREIGN KEY(stage) REFERENCES crmkit_stage (id)
);
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f03b7000ba2391142a1ef73c',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f03770008088bb1f4dc27e82','40 chairs','40 chairs','01a208e1ef887000bcc4d07a21ec86b2','01a208e1ef897000919b7c90a154b434','open',40000000,'PLN',0,10,NULL,NULL,NULL,'system:freezer','fair',NULL,NULL,'2026-11-23T14:49:14.518414+00:00');
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f0937001a47dd4b18a762658',2,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09370009ec9f7def31d28e6','Chairs','chairs','01a208e1ef887000bcc4d07a21ec86b2','01a208e1ef897002806a175155badbc2','open',40000000,'EUR',0,50,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-23T14:49:14.643160+00:00');
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f10570009c5d07edd59a0ae4',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf70xname','cf70xname','01a208e1f0dc7000be591c31713a0abc','01a208e1f0f67001ae6c703d063027c6','open',700000,'EUR',1,56,'2026-01-21',NULL,'cf70xreason','somebody','cf70xsource','01a208e1f0ea70009615d3eb165b212d','cf70xnext_step','2026-11-23T14:49:14.690965+00:00');
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f10a70008f3d7190e95497f0',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf71xname','cf71xname','01a208e1f0dc7000be591c31713a0abc','01a208e1f0f77000acc0f1854b645004','won',710000,'EUR',0,57,'2026-01-22','2026-01-22','cf71xreason','somebody','cf71xsource','01a208e1f0eb7000923169b094840fe8','cf71xnext_step','2026-11-23T14:49:14.690965+00:00');
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f10e7000826967d87ff46300',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf72xname','cf72xname','01a208e1f0dc7000be591c31713a0abc','01a208e1f0f770018be99c54561afde2','lost',720000,'EUR',1,58,'2026-01-23','2026-01-23','cf72xreason','somebody','cf72xsource','01a208e1f0eb7001b16a7f8ded2f2aec','cf72xnext_step','2026-11-23T14:49:14.690965+00:00');
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f1c27000b847f40ec4f6a299',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f12a7000a5edeb03ca3bcc60','cf72xname','cf72xname','01a208e1f1bb70009ab9ae0bee5688ab','01a208e1f1bb7001888ebe5e5b15e69f','open',720000,'EUR',1,74,'2026-01-23',NULL,'cf72xreason','somebody','cf72xsource','01a208e1f1c17000a0430e1a8e13142f','cf72xnext_step','2026-11-23T14:49:14.794591+00:00');
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f1e37001b27d774570d0ed97',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1cb7000933de09402e5de80','cf23xname','cf23xname','01a208e1f1dd70008be4523e840cbd53','01a208e1f1dd7001a799ae8499a13d4e','open',230000,'EUR',1,25,'2026-01-24',NULL,'cf23xreason','somebody','cf23xsource','01a208e1f1e37000afc65202661aee1b','cf23xnext_step','2026-11-23T14:49:14.955351+00:00');
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f20d7000a5642e345b0d03b1',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','cf21xname','cf21xname','01a208e1f20c70009a041a1d93d28a30','01a208e1f20c7001a39ca59eea6501a0','open',210000,'EUR',1,23,'2026-01-22',NULL,'cf21xreason','somebody','cf21xsource','01a208e1f2067000950cf23e5b785c96','cf21xnext_step','2026-11-23T14:49:15.002172+00:00');
INSERT INTO "crmkit_opportunity" VALUES('01a208e1f32a7001bfd26a14e6d0e2df',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','cf75xname','cf75xname','01a208e1f30f7000a3972b3dd405598f','01a208e1f3217000acb8a1471eb848ef','open',750000,'EUR',1,71,'2026-01-26',NULL,'cf75xreason','somebody','cf75xsource','01a208e1f32a7000b9ade02ddcae56ae','cf75xnext_step','2026-11-23T14:49:15.250878+00:00');
CREATE TABLE crmkit_opportunity_line (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	opportunity CHAR(32) NOT NULL, 
	description VARCHAR(255) NOT NULL, 
	product_key VARCHAR(191), 
	quantity BIGINT NOT NULL, 
	price BIGINT NOT NULL, 
	price_currency VARCHAR(3) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_opportunity_line_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_opportunity_line" VALUES('01a208e1f11c70009bbf9bef7f027f2f',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f10570009c5d07edd59a0ae4','cf78xdescription','cf78xproduct_key',780000,780000,'EUR');
CREATE TABLE crmkit_participant (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	interaction CHAR(32) NOT NULL, 
	customer CHAR(32), 
	employee_key VARCHAR(191), 
	role VARCHAR(40) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_participant_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_participant_interaction FOREIGN KEY(interaction) REFERENCES crmkit_interaction (id)
);
INSERT INTO "crmkit_participant" VALUES('01a208e1f1277000b2241c9c526c9ea6',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f1177000acfa9734bdbcd920','01a208e1f0c37000b4485d9296539875','somebody','cf84xrole');
CREATE TABLE crmkit_pipeline (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(80) NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_pipeline" VALUES('01a208e1ef887000bcc4d07a21ec86b2',1,'2026-11-23T14:49:14.373026+00:00','2026-11-23T14:49:14.373026+00:00',NULL,'sales','Sales');
INSERT INTO "crmkit_pipeline" VALUES('01a208e1f0dc7000be591c31713a0abc',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf36xname','cf36xtitle');
INSERT INTO "crmkit_pipeline" VALUES('01a208e1f1bb70009ab9ae0bee5688ab',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'cf73xname','cf73xtitle');
INSERT INTO "crmkit_pipeline" VALUES('01a208e1f1dd70008be4523e840cbd53',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'cf24xname','cf24xtitle');
INSERT INTO "crmkit_pipeline" VALUES('01a208e1f20c70009a041a1d93d28a30',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf22xname','cf22xtitle');
INSERT INTO "crmkit_pipeline" VALUES('01a208e1f30f7000a3972b3dd405598f',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf58xname','cf58xtitle');
CREATE TABLE crmkit_purchases__customer_traits (
	id CHAR(32) NOT NULL, 
	purchases_last_on DATE, 
	purchases_count BIGINT DEFAULT 0, 
	purchases_count_12m BIGINT DEFAULT 0, 
	purchases_count_12m_until VARCHAR(32), 
	purchases_total JSON, 
	purchases_total_12m JSON, 
	purchases_total_12m_until VARCHAR(32), 
	PRIMARY KEY (id)
)
 WITHOUT ROWID

;
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1efdb700081e75966fc2ae813',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1efe370009dbb0d640fead406',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1efe47000b72170ff4fdad4f1',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0027000b2e8522f6e50a475',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0207000ab51df59916c3494',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f03770008088bb1f4dc27e82',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0657000816c18d8d2f0ce43',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0897000bb8ce7806ff37001','2026-03-01',1,1,'2026-03-01T00:00:00.000000+00:00','{}','{}',NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f09370009ec9f7def31d28e6',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0c37000b4485d9296539875',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0c47000b2b1bb4b0956d56f',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0ce7000b9db1c69bcee2082',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0d070008350c31dfac0b24b',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0d27000a6bbaa0b64029f34',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0d47000a83470569a73b857',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f0d57001bceb61bc724d5b4d',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f12a7000a5edeb03ca3bcc60',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f12c7000831d61110cf3102b',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f1cb7000933de09402e5de80',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f1cc70008be86f90817916a3',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f1fa7000bd5b30675bd9e2a3',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f1fb70008487da76bf2ddd95',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f26b7000b44dedf37de3efc2',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f26c7000bc36b3138ba29c9d',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f2e67000a8db0955964257c0','2026-02-01',2,2,'2026-02-01T09:00:05.000000+00:00','{"EUR":110000}','{"EUR":110000}','2026-02-01T09:00:05.000000+00:00');
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f2e77000890e678f18f31ed0',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f2f37000b29f018eebadd3bb',NULL,0,0,NULL,NULL,NULL,NULL);
INSERT INTO "crmkit_purchases__customer_traits" VALUES('01a208e1f2f37001b7a737324603d65c',NULL,0,0,NULL,NULL,NULL,NULL);
CREATE TABLE crmkit_purchases_family (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(120) NOT NULL, 
	name_folded TEXT NOT NULL, 
	parent CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_purchases_family_parent FOREIGN KEY(parent) REFERENCES crmkit_purchases_family (id)
);
INSERT INTO "crmkit_purchases_family" VALUES('01a208e1f2e870008975129dd5c11cf2',1,'2026-11-23T14:49:15.238310+00:00','2026-11-23T14:49:15.238310+00:00',NULL,'cf3xname','cf3xname',NULL);
CREATE TABLE crmkit_purchases_line (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	purchase CHAR(32) NOT NULL, 
	product CHAR(32), 
	description VARCHAR(255) NOT NULL, 
	description_folded TEXT NOT NULL, 
	quantity BIGINT NOT NULL, 
	price BIGINT NOT NULL, 
	price_currency VARCHAR(3) NOT NULL, 
	total BIGINT NOT NULL, 
	total_currency VARCHAR(3) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_purchases_line_product FOREIGN KEY(product) REFERENCES crmkit_purchases_product (id), 
	CONSTRAINT fk_purchases_line_purchase FOREIGN KEY(purchase) REFERENCES crmkit_purchases_purchase (id)
);
INSERT INTO "crmkit_purchases_line" VALUES('01a208e1f2f0700086083327aa890003',1,'2026-11-23T14:49:15.238310+00:00','2026-11-23T14:49:15.238310+00:00',NULL,'01a208e1f2eb700098abf7ba98856554','01a208e1f2e9700094065af89788ff0b','cf7xdescription','cf7xdescription',70000,70000,'EUR',70000,'EUR');
CREATE TABLE crmkit_purchases_product (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	code VARCHAR(80) NOT NULL, 
	code_folded TEXT NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	family CHAR(32), 
	price BIGINT, 
	price_currency VARCHAR(3), 
	active BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_purchases_product_family FOREIGN KEY(family) REFERENCES crmkit_purchases_family (id)
);
INSERT INTO "crmkit_purchases_product" VALUES('01a208e1f2e9700094065af89788ff0b',1,'2026-11-23T14:49:15.238310+00:00','2026-11-23T14:49:15.238310+00:00',NULL,'cf4xcode','cf4xcode','cf4xname','cf4xname','01a208e1f2e870008975129dd5c11cf2',40000,'EUR',1);
CREATE TABLE crmkit_purchases_purchase (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	source VARCHAR(80) NOT NULL, 
	"key" VARCHAR(191) NOT NULL, 
	placed_at VARCHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	total BIGINT, 
	total_currency VARCHAR(3), 
	place VARCHAR(120), 
	payment_method VARCHAR(40), 
	purpose VARCHAR(255), 
	original CHAR(32), 
	placed_on DATE, 
	digest VARCHAR(64) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_purchases_purchase_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_purchases_purchase_original FOREIGN KEY(original) REFERENCES crmkit_purchases_purchase (id)
);
INSERT INTO "crmkit_purchases_purchase" VALUES('01a208e1f08a7000a7ad75044c0b88dd',1,'2026-11-23T14:49:14.633883+00:00','2026-11-23T14:49:14.633883+00:00',NULL,'01a208e1f0897000bb8ce7806ff37001','till','1','2026-03-01T00:00:00.000000+00:00','sale',NULL,NULL,NULL,NULL,NULL,NULL,'2026-03-01','');
INSERT INTO "crmkit_purchases_purchase" VALUES('01a208e1f2eb700098abf7ba98856554',1,'2026-11-23T14:49:15.238310+00:00','2026-11-23T14:49:15.238310+00:00',NULL,'01a208e1f2e67000a8db0955964257c0','cf5xsource','cf5xkey','2026-02-01T09:00:05.000000+00:00','sale',50000,'EUR','cf5xplace','cf5xpayment_method','cf5xpurpose',NULL,'2026-02-01','cf5xdigest');
INSERT INTO "crmkit_purchases_purchase" VALUES('01a208e1f2ee7000a165346a6a3d8101',1,'2026-11-23T14:49:15.238310+00:00','2026-11-23T14:49:15.238310+00:00',NULL,'01a208e1f2e67000a8db0955964257c0','cf6xsource','cf6xkey','2026-02-01T09:00:06.000000+00:00','sale',60000,'EUR','cf6xplace','cf6xpayment_method','cf6xpurpose',NULL,'2026-02-01','cf6xdigest');
CREATE TABLE crmkit_purchases_version (
	version_num VARCHAR(64) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "crmkit_purchases_version" VALUES('0001');
CREATE TABLE crmkit_relationship (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	other CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	title VARCHAR(120), 
	department VARCHAR(120), 
	valid_from DATE, 
	valid_until DATE, 
	"primary" BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_relationship_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_relationship_other FOREIGN KEY(other) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_relationship" VALUES('01a208e1f03970009cb8e83bd754457d',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f03770008088bb1f4dc27e82','01a208e1f0207000ab51df59916c3494','employee',NULL,NULL,'2026-11-23',NULL,0);
INSERT INTO "crmkit_relationship" VALUES('01a208e1f0f37000ade000282a460a79',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','01a208e1f0c47000b2b1bb4b0956d56f','cf53xkind','cf53xtitle','cf53xdepartment','2026-01-04','2026-01-04',1);
INSERT INTO "crmkit_relationship" VALUES('01a208e1f0f47000b89f864555f5933e',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c47000b2b1bb4b0956d56f','01a208e1f0c37000b4485d9296539875','cf54xkind','cf54xtitle','cf54xdepartment','2026-01-05','2026-01-05',0);
INSERT INTO "crmkit_relationship" VALUES('01a208e1f25170009be70418be3db9db',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f1fb70008487da76bf2ddd95','cf44xkind','cf44xtitle','cf44xdepartment','2026-02-14','2026-02-14',1);
CREATE TABLE crmkit_schedule (
	name VARCHAR(120) NOT NULL, 
	schedule TEXT NOT NULL, 
	due_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "crmkit_schedule" VALUES('core.escalate_commitments','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('core.follow_merges','Every(interval=datetime.timedelta(seconds=300)) UTC','2026-11-23T14:50:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('core.forget_jobs','Cron(expression=''17 3 * * *'', time_zone=None) UTC','2026-11-24T03:17:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('core.renew_traits','Every(interval=datetime.timedelta(seconds=300)) UTC','2026-11-23T14:50:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('key_accounts.remind','Cron(expression=''40 3 * * *'', time_zone=None) UTC','2026-11-24T03:40:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('key_accounts.score','Cron(expression=''20 3 * * *'', time_zone=None) UTC','2026-11-24T03:20:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('knowledge.plan_reviews','Cron(expression=''0 5 * * *'', time_zone=None) UTC','2026-11-24T05:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('leads.distribute','Every(interval=datetime.timedelta(seconds=300)) UTC','2026-11-23T14:50:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('leads.escalate','Every(interval=datetime.timedelta(seconds=300)) UTC','2026-11-23T14:50:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('leads.expire','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('leads.learn','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('leads.recycle','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('leads.score','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('leads.take_back','Every(interval=datetime.timedelta(seconds=300)) UTC','2026-11-23T14:50:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('loyalty.expire_vouchers','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('loyalty.heal_rules','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('loyalty.review_tiers','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('loyalty.settle','Every(interval=datetime.timedelta(seconds=3600)) UTC','2026-11-23T15:00:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('sfa.learn_probabilities','Cron(expression=''35 3 1 * *'', time_zone=None) UTC','2026-12-01T03:35:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('sfa.place_customers','Cron(expression=''20 1 * * *'', time_zone=None) UTC','2026-11-24T01:20:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('sfa.plan_visits','Cron(expression=''40 1 * * *'', time_zone=None) UTC','2026-11-24T01:40:00.000000+00:00');
INSERT INTO "crmkit_schedule" VALUES('sfa.take_snapshot','Cron(expression=''5 4 * * 1'', time_zone=None) UTC','2026-11-30T04:05:00.000000+00:00');
CREATE TABLE crmkit_search (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	entity_name VARCHAR(63) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	subject_id CHAR(32) NOT NULL, 
	source VARCHAR(127) NOT NULL, 
	text TEXT NOT NULL
);
INSERT INTO "crmkit_search" VALUES(1,'customer','01a208e1efdb700081e75966fc2ae813','01a208e1efdb700081e75966fc2ae813','customer.name','anna');
INSERT INTO "crmkit_search" VALUES(2,'customer','01a208e1efdd70009f91bca3e62e6638','01a208e1efdb700081e75966fc2ae813','external_id.key','anna');
INSERT INTO "crmkit_search" VALUES(3,'customer','01a208e1efe370009dbb0d640fead406','01a208e1efe370009dbb0d640fead406','customer.name','acme');
INSERT INTO "crmkit_search" VALUES(4,'customer','01a208e1efe47000b72170ff4fdad4f1','01a208e1efe47000b72170ff4fdad4f1','customer.name','anna nowak');
INSERT INTO "crmkit_search" VALUES(5,'customer','01a208e1f0027000b2e8522f6e50a475','01a208e1f0027000b2e8522f6e50a475','customer.name','dana levi');
INSERT INTO "crmkit_search" VALUES(6,'knowledge_article','01a208e1f0027001b6684c55634ba908','01a208e1f0027001b6684c55634ba908','knowledge_article.title','how to return a kettle');
INSERT INTO "crmkit_search" VALUES(7,'knowledge_script','01a208e1f00a7000b08c07be7c1ee625','01a208e1f00a7000b08c07be7c1ee625','knowledge_script.name','delivery');
INSERT INTO "crmkit_search" VALUES(8,'leads_lead','01a208e1f018700099027c5da0cf61b5','01a208e1f018700099027c5da0cf61b5','leads_lead.name','dana levi');
INSERT INTO "crmkit_search" VALUES(9,'customer','01a208e1f0207000ab51df59916c3494','01a208e1f0207000ab51df59916c3494','customer.name','dana levi');
INSERT INTO "crmkit_search" VALUES(10,'customer','01a208e1f02170009191cc697deb8b54','01a208e1f0207000ab51df59916c3494','contact_point.normal','dana@example.com');
INSERT INTO "crmkit_search" VALUES(11,'customer','01a208e1f03770008088bb1f4dc27e82','01a208e1f03770008088bb1f4dc27e82','customer.name','beta zaklady');
INSERT INTO "crmkit_search" VALUES(12,'opportunity','01a208e1f03b7000ba2391142a1ef73c','01a208e1f03b7000ba2391142a1ef73c','opportunity.name','40 chairs');
INSERT INTO "crmkit_search" VALUES(13,'customer','01a208e1f0657000816c18d8d2f0ce43','01a208e1f0657000816c18d8d2f0ce43','customer.name','anna');
INSERT INTO "crmkit_search" VALUES(14,'customer','01a208e1f0897000bb8ce7806ff37001','01a208e1f0897000bb8ce7806ff37001','customer.name','acme');
INSERT INTO "crmkit_search" VALUES(15,'customer','01a208e1f09370009ec9f7def31d28e6','01a208e1f09370009ec9f7def31d28e6','customer.name','acme');
INSERT INTO "crmkit_search" VALUES(16,'opportunity','01a208e1f0937001a47dd4b18a762658','01a208e1f0937001a47dd4b18a762658','opportunity.name','chairs');
INSERT INTO "crmkit_search" VALUES(17,'sfa_territory','01a208e1f09c7000b6c8d358c8ddc5fb','01a208e1f09c7000b6c8d358c8ddc5fb','sfa_territory.name','all');
INSERT INTO "crmkit_search" VALUES(18,'sfa_activity_plan','01a208e1f0ab7000a69c1c7bbfc22887','01a208e1f0ab7000a69c1c7bbfc22887','sfa_activity_plan.name','all');
INSERT INTO "crmkit_search" VALUES(19,'customer','01a208e1f0c37000b4485d9296539875','01a208e1f0c37000b4485d9296539875','customer.name','cf1xname');
INSERT INTO "crmkit_search" VALUES(20,'customer','01a208e1f0c47000b2b1bb4b0956d56f','01a208e1f0c47000b2b1bb4b0956d56f','customer.name','cf2xname');
INSERT INTO "crmkit_search" VALUES(21,'customer','01a208e1f0ce7000b9db1c69bcee2082','01a208e1f0ce7000b9db1c69bcee2082','customer.name','cf12xname');
INSERT INTO "crmkit_search" VALUES(22,'customer','01a208e1f0d070008350c31dfac0b24b','01a208e1f0d070008350c31dfac0b24b','customer.name','cf14xname');
INSERT INTO "crmkit_search" VALUES(23,'customer','01a208e1f0d27000a6bbaa0b64029f34','01a208e1f0d27000a6bbaa0b64029f34','customer.name','cf16xname');
INSERT INTO "crmkit_search" VALUES(24,'customer','01a208e1f0d47000a83470569a73b857','01a208e1f0d47000a83470569a73b857','customer.name','cf18xname');
INSERT INTO "crmkit_search" VALUES(25,'customer','01a208e1f0d57001bceb61bc724d5b4d','01a208e1f0d57001bceb61bc724d5b4d','customer.name','cf20xname');
INSERT INTO "crmkit_search" VALUES(26,'cf23xentity_name','01a208e1f0d970009fd62fda4ecea6a2','7068a51f2e2547dd8ebe66e8fa779f2d','external_id.key','cf23xkey');
INSERT INTO "crmkit_search" VALUES(27,'segment','01a208e1f0dc7001858771322a4f5700','01a208e1f0dc7001858771322a4f5700','segment.name','cf37xname');
INSERT INTO "crmkit_search" VALUES(28,'segment','01a208e1f0de70009b0f54378fa4a6b5','01a208e1f0de70009b0f54378fa4a6b5','segment.name','cf38xname');
INSERT INTO "crmkit_search" VALUES(29,'team','01a208e1f0de70018df4445a8580cbab','01a208e1f0de70018df4445a8580cbab','team.name','cf39xname');
INSERT INTO "crmkit_search" VALUES(30,'campaign','01a208e1f0ea70009615d3eb165b212d','01a208e1f0ea70009615d3eb165b212d','campaign.name','cf46xname');
INSERT INTO "crmkit_search" VALUES(31,'campaign','01a208e1f0eb7000923169b094840fe8','01a208e1f0eb7000923169b094840fe8','campaign.name','cf47xname');
INSERT INTO "crmkit_search" VALUES(32,'campaign','01a208e1f0eb7001b16a7f8ded2f2aec','01a208e1f0eb7001b16a7f8ded2f2aec','campaign.name','cf48xname');
INSERT INTO "crmkit_search" VALUES(33,'campaign','01a208e1f0ec70009348439d24db5006','01a208e1f0ec70009348439d24db5006','campaign.name','cf49xname');
INSERT INTO "crmkit_search" VALUES(34,'employee','01a208e1f0ec700191831737a69d6b34','01a208e1f0ec700191831737a69d6b34','employee.name','cf50xname');
INSERT INTO "crmkit_search" VALUES(35,'employee','01a208e1f0ec700191831737a69d6b34','01a208e1f0ec700191831737a69d6b34','employee.email','cf50x@example.org');
INSERT INTO "crmkit_search" VALUES(36,'customer','01a208e1f0fd7000b05a0bcb0fc3387a','01a208e1f0c37000b4485d9296539875','contact_point.normal','cf63xvalue');
INSERT INTO "crmkit_search" VALUES(37,'customer','01a208e1f0fe70008b70dd3f1fbd4f37','01a208e1f0c37000b4485d9296539875','contact_point.normal','cf64xvalue');
INSERT INTO "crmkit_search" VALUES(38,'customer','01a208e1f0ff7000b00c7c3449c10192','01a208e1f0c37000b4485d9296539875','contact_point.normal','cf65xvalue');
INSERT INTO "crmkit_search" VALUES(39,'customer','01a208e1f100700085b9969257371f40','01a208e1f0c37000b4485d9296539875','contact_point.normal','cf66xvalue');
INSERT INTO "crmkit_search" VALUES(40,'customer','01a208e1f1017000b3eb4f82c910c6bc','01a208e1f0c37000b4485d9296539875','contact_point.normal','cf67xvalue');
INSERT INTO "crmkit_search" VALUES(41,'customer','01a208e1f10270008f30291922ee1681','01a208e1f0c37000b4485d9296539875','contact_point.normal','cf68xvalue');
INSERT INTO "crmkit_search" VALUES(42,'customer','01a208e1f1037000af2508bd0d7f8d64','01a208e1f0c37000b4485d9296539875','contact_point.normal','cf69xvalue');
INSERT INTO "crmkit_search" VALUES(43,'opportunity','01a208e1f10570009c5d07edd59a0ae4','01a208e1f10570009c5d07edd59a0ae4','opportunity.name','cf70xname');
INSERT INTO "crmkit_search" VALUES(44,'opportunity','01a208e1f10a70008f3d7190e95497f0','01a208e1f10a70008f3d7190e95497f0','opportunity.name','cf71xname');
INSERT INTO "crmkit_search" VALUES(45,'opportunity','01a208e1f10e7000826967d87ff46300','01a208e1f10e7000826967d87ff46300','opportunity.name','cf72xname');
INSERT INTO "crmkit_search" VALUES(46,'customer','01a208e1f12a7000a5edeb03ca3bcc60','01a208e1f12a7000a5edeb03ca3bcc60','customer.name','cf1xname');
INSERT INTO "crmkit_search" VALUES(47,'customer','01a208e1f12c7000831d61110cf3102b','01a208e1f12c7000831d61110cf3102b','customer.name','cf2xname');
INSERT INTO "crmkit_search" VALUES(48,'campaign','01a208e1f1c17000a0430e1a8e13142f','01a208e1f1c17000a0430e1a8e13142f','campaign.name','cf75xname');
INSERT INTO "crmkit_search" VALUES(49,'opportunity','01a208e1f1c27000b847f40ec4f6a299','01a208e1f1c27000b847f40ec4f6a299','opportunity.name','cf72xname');
INSERT INTO "crmkit_search" VALUES(50,'customer','01a208e1f1cb7000933de09402e5de80','01a208e1f1cb7000933de09402e5de80','customer.name','cf1xname');
INSERT INTO "crmkit_search" VALUES(51,'customer','01a208e1f1cc70008be86f90817916a3','01a208e1f1cc70008be86f90817916a3','customer.name','cf2xname');
INSERT INTO "crmkit_search" VALUES(52,'knowledge_category','01a208e1f1cd700097e29e991f701a1b','01a208e1f1cd700097e29e991f701a1b','knowledge_category.name','cf3xname');
INSERT INTO "crmkit_search" VALUES(53,'knowledge_script','01a208e1f1ce70009586f31e3d45f265','01a208e1f1ce70009586f31e3d45f265','knowledge_script.name','cf4xname');
INSERT INTO "crmkit_search" VALUES(54,'knowledge_script','01a208e1f1ce7001853d4fd57f018f6a','01a208e1f1ce7001853d4fd57f018f6a','knowledge_script.name','cf5xname');
INSERT INTO "crmkit_search" VALUES(55,'knowledge_script','01a208e1f1cf700088028feafaf99965','01a208e1f1cf700088028feafaf99965','knowledge_script.name','cf6xname');
INSERT INTO "crmkit_search" VALUES(56,'knowledge_article','01a208e1f1d17000aa46ff9029007f4a','01a208e1f1d17000aa46ff9029007f4a','knowledge_article.title','cf8xtitle');
INSERT INTO "crmkit_search" VALUES(57,'knowledge_article','01a208e1f1d1700197fcf0f88f4c1321','01a208e1f1d1700197fcf0f88f4c1321','knowledge_article.title','cf9xtitle');
INSERT INTO "crmkit_search" VALUES(58,'knowledge_article','01a208e1f1d270008c004e311c0d3f5b','01a208e1f1d270008c004e311c0d3f5b','knowledge_article.title','cf10xtitle');
INSERT INTO "crmkit_search" VALUES(59,'knowledge_article','01a208e1f1d27001bde2c50658deb0fc','01a208e1f1d27001bde2c50658deb0fc','knowledge_article.title','cf11xtitle');
INSERT INTO "crmkit_search" VALUES(60,'knowledge_article','01a208e1f1d370009e75b2a9bce92fc3','01a208e1f1d370009e75b2a9bce92fc3','knowledge_article.title','cf12xtitle');
INSERT INTO "crmkit_search" VALUES(61,'campaign','01a208e1f1e37000afc65202661aee1b','01a208e1f1e37000afc65202661aee1b','campaign.name','cf26xname');
INSERT INTO "crmkit_search" VALUES(62,'opportunity','01a208e1f1e37001b27d774570d0ed97','01a208e1f1e37001b27d774570d0ed97','opportunity.name','cf23xname');
INSERT INTO "crmkit_search" VALUES(63,'customer','01a208e1f1fa7000bd5b30675bd9e2a3','01a208e1f1fa7000bd5b30675bd9e2a3','customer.name','cf1xname');
INSERT INTO "crmkit_search" VALUES(64,'customer','01a208e1f1fb70008487da76bf2ddd95','01a208e1f1fb70008487da76bf2ddd95','customer.name','cf2xname');
INSERT INTO "crmkit_search" VALUES(65,'team','01a208e1f1fe70009a2e022638dbeb19','01a208e1f1fe70009a2e022638dbeb19','team.name','cf7xname');
INSERT INTO "crmkit_search" VALUES(66,'campaign','01a208e1f2067000950cf23e5b785c96','01a208e1f2067000950cf23e5b785c96','campaign.name','cf11xname');
INSERT INTO "crmkit_search" VALUES(67,'opportunity','01a208e1f20d7000a5642e345b0d03b1','01a208e1f20d7000a5642e345b0d03b1','opportunity.name','cf21xname');
INSERT INTO "crmkit_search" VALUES(68,'leads_lead','01a208e1f2137000bdee08468acece18','01a208e1f2137000bdee08468acece18','leads_lead.name','cf25xname');
INSERT INTO "crmkit_search" VALUES(69,'customer','01a208e1f21770009d0ddc89adcebbb2','01a208e1f1fa7000bd5b30675bd9e2a3','contact_point.normal','cf25x@example.org');
INSERT INTO "crmkit_search" VALUES(70,'customer','01a208e1f2187000935f03b3255d17e1','01a208e1f1fa7000bd5b30675bd9e2a3','contact_point.normal','+48220000025
48220000025');
INSERT INTO "crmkit_search" VALUES(71,'leads_lead','01a208e1f21f7000b93f2e45046c7824','01a208e1f21f7000b93f2e45046c7824','leads_lead.name','cf28xname');
INSERT INTO "crmkit_search" VALUES(72,'customer','01a208e1f2227000899c6955c564e5c2','01a208e1f1fb70008487da76bf2ddd95','contact_point.normal','cf28x@example.org');
INSERT INTO "crmkit_search" VALUES(73,'customer','01a208e1f2227001ad79b95ec1a3d7d2','01a208e1f1fb70008487da76bf2ddd95','contact_point.normal','+48220000028
48220000028');
INSERT INTO "crmkit_search" VALUES(74,'leads_lead','01a208e1f229700088dc23e1fd571491','01a208e1f229700088dc23e1fd571491','leads_lead.name','cf31xname');
INSERT INTO "crmkit_search" VALUES(75,'customer','01a208e1f22c700080312eae8955d271','01a208e1f1fa7000bd5b30675bd9e2a3','contact_point.normal','cf31x@example.org');
INSERT INTO "crmkit_search" VALUES(76,'customer','01a208e1f22c700192f4f1c0656d071d','01a208e1f1fa7000bd5b30675bd9e2a3','contact_point.normal','+48220000031
48220000031');
INSERT INTO "crmkit_search" VALUES(77,'leads_lead','01a208e1f2317001bc0706db3385bcac','01a208e1f2317001bc0706db3385bcac','leads_lead.name','cf34xname');
INSERT INTO "crmkit_search" VALUES(78,'customer','01a208e1f2357000b3d09faba6127ce8','01a208e1f1fb70008487da76bf2ddd95','contact_point.normal','cf34x@example.org');
INSERT INTO "crmkit_search" VALUES(79,'customer','01a208e1f2357001a0ffab9743db3940','01a208e1f1fb70008487da76bf2ddd95','contact_point.normal','+48220000034
48220000034');
INSERT INTO "crmkit_search" VALUES(80,'leads_lead','01a208e1f2387000a24897038887a30d','01a208e1f2387000a24897038887a30d','leads_lead.name','cf35xname');
INSERT INTO "crmkit_search" VALUES(81,'customer','01a208e1f23b70009511bbe26f258d8b','01a208e1f1fa7000bd5b30675bd9e2a3','contact_point.normal','cf35x@example.org');
INSERT INTO "crmkit_search" VALUES(82,'customer','01a208e1f23b70019b8bc427ffc0d376','01a208e1f1fa7000bd5b30675bd9e2a3','contact_point.normal','+48220000035
48220000035');
INSERT INTO "crmkit_search" VALUES(83,'leads_lead','01a208e1f240700081aa72475d712212','01a208e1f240700081aa72475d712212','leads_lead.name','cf38xname');
INSERT INTO "crmkit_search" VALUES(84,'customer','01a208e1f2447000b1f5b0cf165a5ea9','01a208e1f1fb70008487da76bf2ddd95','contact_point.normal','cf38x@example.org');
INSERT INTO "crmkit_search" VALUES(85,'customer','01a208e1f24470018996afc9febfa222','01a208e1f1fb70008487da76bf2ddd95','contact_point.normal','+48220000038
48220000038');
INSERT INTO "crmkit_search" VALUES(86,'leads_lead','01a208e1f2487000b45dfdbff2cd8721','01a208e1f2487000b45dfdbff2cd8721','leads_lead.name','cf41xname');
INSERT INTO "crmkit_search" VALUES(87,'customer','01a208e1f24c7000b2b9d55235aee66d','01a208e1f1fa7000bd5b30675bd9e2a3','contact_point.normal','cf41x@example.org');
INSERT INTO "crmkit_search" VALUES(88,'customer','01a208e1f24c7001b5059313d535df39','01a208e1f1fa7000bd5b30675bd9e2a3','contact_point.normal','+48220000041
48220000041');
INSERT INTO "crmkit_search" VALUES(89,'customer','01a208e1f26b7000b44dedf37de3efc2','01a208e1f26b7000b44dedf37de3efc2','customer.name','cf1xname');
INSERT INTO "crmkit_search" VALUES(90,'customer','01a208e1f26c7000bc36b3138ba29c9d','01a208e1f26c7000bc36b3138ba29c9d','customer.name','cf2xname');
INSERT INTO "crmkit_search" VALUES(91,'customer','01a208e1f2e67000a8db0955964257c0','01a208e1f2e67000a8db0955964257c0','customer.name','cf1xname');
INSERT INTO "crmkit_search" VALUES(92,'customer','01a208e1f2e77000890e678f18f31ed0','01a208e1f2e77000890e678f18f31ed0','customer.name','cf2xname');
INSERT INTO "crmkit_search" VALUES(93,'purchases_family','01a208e1f2e870008975129dd5c11cf2','01a208e1f2e870008975129dd5c11cf2','purchases_family.name','cf3xname');
INSERT INTO "crmkit_search" VALUES(94,'purchases_product','01a208e1f2e9700094065af89788ff0b','01a208e1f2e9700094065af89788ff0b','purchases_product.code','cf4xcode');
INSERT INTO "crmkit_search" VALUES(95,'purchases_product','01a208e1f2e9700094065af89788ff0b','01a208e1f2e9700094065af89788ff0b','purchases_product.name','cf4xname');
INSERT INTO "crmkit_search" VALUES(96,'customer','01a208e1f2f37000b29f018eebadd3bb','01a208e1f2f37000b29f018eebadd3bb','customer.name','cf1xname');
INSERT INTO "crmkit_search" VALUES(97,'customer','01a208e1f2f37001b7a737324603d65c','01a208e1f2f37001b7a737324603d65c','customer.name','cf2xname');
INSERT INTO "crmkit_search" VALUES(98,'sfa_activity_plan','01a208e1f2f470008dac605ba486d83a','01a208e1f2f470008dac605ba486d83a','sfa_activity_plan.name','cf3xname');
INSERT INTO "crmkit_search" VALUES(99,'sfa_activity_plan','01a208e1f2f5700087214d2fcc402ff8','01a208e1f2f5700087214d2fcc402ff8','sfa_activity_plan.name','cf4xname');
INSERT INTO "crmkit_search" VALUES(100,'sfa_activity_plan','01a208e1f2f5700187af81da9294677a','01a208e1f2f5700187af81da9294677a','sfa_activity_plan.name','cf5xname');
INSERT INTO "crmkit_search" VALUES(101,'sfa_activity_plan','01a208e1f2f6700089e3641d96800eba','01a208e1f2f6700089e3641d96800eba','sfa_activity_plan.name','cf6xname');
INSERT INTO "crmkit_search" VALUES(102,'sfa_competitor','01a208e1f2f87000b3db2b724e22ce1b','01a208e1f2f87000b3db2b724e22ce1b','sfa_competitor.name','cf8xname');
INSERT INTO "crmkit_search" VALUES(103,'sfa_competitor_product','01a208e1f30d70008df0173a84bd0236','01a208e1f30d70008df0173a84bd0236','sfa_competitor_product.name','cf56xname');
INSERT INTO "crmkit_search" VALUES(104,'team','01a208e1f30f7001bb1ff9f3ce214d0c','01a208e1f30f7001bb1ff9f3ce214d0c','team.name','cf59xname');
INSERT INTO "crmkit_search" VALUES(105,'sfa_territory','01a208e1f3127000b8bfaf4eebf4c8a3','01a208e1f3127000b8bfaf4eebf4c8a3','sfa_territory.name','cf60xname');
INSERT INTO "crmkit_search" VALUES(106,'campaign','01a208e1f32a7000b9ade02ddcae56ae','01a208e1f32a7000b9ade02ddcae56ae','campaign.name','cf76xname');
INSERT INTO "crmkit_search" VALUES(107,'opportunity','01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f32a7001bfd26a14e6d0e2df','opportunity.name','cf75xname');
INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','crmkit_search_fts','crmkit_search_fts',0,'CREATE VIRTUAL TABLE crmkit_search_fts USING fts5(
    text, content = ''crmkit_search'', content_rowid = ''id'', tokenize = ''trigram''
)');
CREATE TABLE 'crmkit_search_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO "crmkit_search_fts_config" VALUES('version',4);
CREATE TABLE 'crmkit_search_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO "crmkit_search_fts_data" VALUES(1,X'');
INSERT INTO "crmkit_search_fts_data" VALUES(10,X'00000000000000');
CREATE TABLE 'crmkit_search_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE crmkit_search_fts_gone (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE 'crmkit_search_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE crmkit_segment (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	entity_name VARCHAR(63) NOT NULL, 
	criterion TEXT NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	owner VARCHAR(191), 
	description VARCHAR(2000) NOT NULL, 
	frozen_at VARCHAR(32), 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_segment" VALUES('01a208e1f0dc7001858771322a4f5700',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf37xname','cf37xname','customer','True','live','somebody','cf37xdescription','2026-02-01T09:00:37.000000+00:00');
INSERT INTO "crmkit_segment" VALUES('01a208e1f0de70009b0f54378fa4a6b5',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf38xname','cf38xname','customer','True','frozen','somebody','cf38xdescription','2026-02-01T09:00:38.000000+00:00');
CREATE TABLE crmkit_segment_member (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	segment CHAR(32) NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_segment_member_segment FOREIGN KEY(segment) REFERENCES crmkit_segment (id)
);
INSERT INTO "crmkit_segment_member" VALUES('01a208e1f0f67000bb506f25f3540156',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0dc7001858771322a4f5700','df8c61e951824ebcb121f4482db6e8a1');
CREATE TABLE crmkit_sfa_activity_plan (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(120) NOT NULL, 
	name_folded TEXT NOT NULL, 
	criterion TEXT NOT NULL, 
	channel VARCHAR(40) NOT NULL, 
	every VARCHAR(40) NOT NULL, 
	times BIGINT NOT NULL, 
	minutes BIGINT NOT NULL, 
	owner VARCHAR(191), 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	active BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_sfa_activity_plan" VALUES('01a208e1f0ab7000a69c1c7bbfc22887',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'All','all','True','visit','month',1,60,NULL,'2026-11-23',NULL,1);
INSERT INTO "crmkit_sfa_activity_plan" VALUES('01a208e1f2f470008dac605ba486d83a',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf3xname','cf3xname','True','cf3xchannel','week',1,8,'somebody','2026-01-04',NULL,1);
INSERT INTO "crmkit_sfa_activity_plan" VALUES('01a208e1f2f5700087214d2fcc402ff8',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf4xname','cf4xname','True','cf4xchannel','month',1,9,'somebody','2026-01-05',NULL,1);
INSERT INTO "crmkit_sfa_activity_plan" VALUES('01a208e1f2f5700187af81da9294677a',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf5xname','cf5xname','True','cf5xchannel','quarter',1,10,'somebody','2026-01-06',NULL,1);
INSERT INTO "crmkit_sfa_activity_plan" VALUES('01a208e1f2f6700089e3641d96800eba',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf6xname','cf6xname','True','cf6xchannel','year',1,11,'somebody','2026-01-07',NULL,1);
CREATE TABLE crmkit_sfa_calendar_feed (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	employee_key VARCHAR(191) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	revoked_at VARCHAR(32), 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_sfa_calendar_feed" VALUES('01a208e1f2f77000ad2ed49039aef16a',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'somebody','cf7xname','0000000000000000000000000000000000000000000000000000000000000007','2026-02-01T09:00:07.000000+00:00');
CREATE TABLE crmkit_sfa_competitor (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	website VARCHAR(255), 
	country VARCHAR(2), 
	profile TEXT NOT NULL, 
	strategy TEXT NOT NULL, 
	strengths JSON NOT NULL, 
	weaknesses JSON NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_sfa_competitor" VALUES('01a208e1f2f87000b3db2b724e22ce1b',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf8xname','cf8xname','cf8xwebsite','PL','cf8xprofile','cf8xstrategy','["cf8xstrengths"]','["cf8xweaknesses"]');
CREATE TABLE crmkit_sfa_competitor_product (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	competitor CHAR(32) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	price BIGINT, 
	price_currency VARCHAR(3), 
	against VARCHAR(191), 
	note VARCHAR(2000) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_competitor_product_competitor FOREIGN KEY(competitor) REFERENCES crmkit_sfa_competitor (id)
);
INSERT INTO "crmkit_sfa_competitor_product" VALUES('01a208e1f30d70008df0173a84bd0236',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f87000b3db2b724e22ce1b','cf56xname','cf56xname',560000,'EUR','cf56xagainst','cf56xnote');
CREATE TABLE crmkit_sfa_deal (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	category VARCHAR(40), 
	next_step_on DATE, 
	recurring BIGINT, 
	recurring_currency VARCHAR(3), 
	every VARCHAR(40) NOT NULL, 
	term_months BIGINT, 
	mrr BIGINT, 
	mrr_currency VARCHAR(3), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_deal_id FOREIGN KEY(id) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_sfa_deal" VALUES('01a208e1f32a7001bfd26a14e6d0e2df',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'omitted','2026-01-25',740000,'EUR','month',75,740000,'EUR');
CREATE TABLE crmkit_sfa_encounter (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	opportunity CHAR(32) NOT NULL, 
	competitor CHAR(32) NOT NULL, 
	standing VARCHAR(40) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_encounter_competitor FOREIGN KEY(competitor) REFERENCES crmkit_sfa_competitor (id), 
	CONSTRAINT fk_sfa_encounter_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_sfa_encounter" VALUES('01a208e1f334700089687a5ef820e3f7',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f2f87000b3db2b724e22ce1b','suspected','cf84xnote');
CREATE TABLE crmkit_sfa_event (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	happens_on DATE, 
	reported_on DATE, 
	opportunity CHAR(32), 
	competitor CHAR(32), 
	owner VARCHAR(191), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_event_competitor FOREIGN KEY(competitor) REFERENCES crmkit_sfa_competitor (id), 
	CONSTRAINT fk_sfa_event_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_sfa_event_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_sfa_event" VALUES('01a208e1f34870008e3c9e0c0daa2d7a',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','project_announced','cf113xnote','2026-01-14','2026-01-14','01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f2f87000b3db2b724e22ce1b','somebody');
INSERT INTO "crmkit_sfa_event" VALUES('01a208e1f35170008840d3785f492b71',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','contract_ending','cf114xnote','2026-01-15','2026-01-15','01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f2f87000b3db2b724e22ce1b','somebody');
INSERT INTO "crmkit_sfa_event" VALUES('01a208e1f3557000b7d4beaf8b76e9c4',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','competitor_failing','cf115xnote','2026-01-16','2026-01-16','01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f2f87000b3db2b724e22ce1b','somebody');
INSERT INTO "crmkit_sfa_event" VALUES('01a208e1f3597000b08261013e6af6aa',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','budget_date','cf116xnote','2026-01-17','2026-01-17','01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f2f87000b3db2b724e22ce1b','somebody');
INSERT INTO "crmkit_sfa_event" VALUES('01a208e1f35c700096031d7cd102d6de',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','need_changed','cf117xnote','2026-01-18','2026-01-18','01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f2f87000b3db2b724e22ce1b','somebody');
INSERT INTO "crmkit_sfa_event" VALUES('01a208e1f3607000a8242b42f8693779',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','person_changed','cf118xnote','2026-01-19','2026-01-19','01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f2f87000b3db2b724e22ce1b','somebody');
INSERT INTO "crmkit_sfa_event" VALUES('01a208e1f3647000a2aa8232aa882392',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','other','cf119xnote','2026-01-20','2026-01-20','01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f2f87000b3db2b724e22ce1b','somebody');
CREATE TABLE crmkit_sfa_event_rule (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(120) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	criterion TEXT NOT NULL, 
	work VARCHAR(40) NOT NULL, 
	mode VARCHAR(40) NOT NULL, 
	title VARCHAR(255) NOT NULL, 
	channel VARCHAR(40) NOT NULL, 
	assignee VARCHAR(191), 
	days BIGINT NOT NULL, 
	active BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_sfa_event_rule" VALUES('01a208e1f2fb7000b8e4de6244e86dd8',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf14xname','project_announced','True','interaction','suggest','cf14xtitle','phone','somebody',7,1);
INSERT INTO "crmkit_sfa_event_rule" VALUES('01a208e1f2fe7001820ed8fe3a76a640',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf20xname','contract_ending','True','interaction','suggest','cf20xtitle','phone','somebody',7,1);
INSERT INTO "crmkit_sfa_event_rule" VALUES('01a208e1f3007001a93db57ef63e9795',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf26xname','competitor_failing','True','interaction','suggest','cf26xtitle','phone','somebody',7,1);
INSERT INTO "crmkit_sfa_event_rule" VALUES('01a208e1f3037000a716b4f648183a92',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf32xname','budget_date','True','interaction','suggest','cf32xtitle','phone','somebody',7,1);
INSERT INTO "crmkit_sfa_event_rule" VALUES('01a208e1f305700184164956df3db513',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf38xname','need_changed','True','interaction','suggest','cf38xtitle','phone','somebody',7,1);
INSERT INTO "crmkit_sfa_event_rule" VALUES('01a208e1f30770019d9011c335be1d69',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf44xname','person_changed','True','interaction','suggest','cf44xtitle','phone','somebody',7,1);
INSERT INTO "crmkit_sfa_event_rule" VALUES('01a208e1f30970028bd21ff33969e1ba',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf50xname','other','True','interaction','suggest','cf50xtitle','phone','somebody',7,1);
CREATE TABLE crmkit_sfa_interest (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	opportunity CHAR(32) NOT NULL, 
	description VARCHAR(255) NOT NULL, 
	description_folded TEXT NOT NULL, 
	sku VARCHAR(191), 
	quantity BIGINT NOT NULL, 
	product_id CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_interest_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_sfa_interest" VALUES('01a208e1f3687000923fc648fe09fbea',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f32a7001bfd26a14e6d0e2df','cf120xdescription','cf120xdescription','cf120xsku',1200000,NULL);
CREATE TABLE crmkit_sfa_judgement (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	owner VARCHAR(191) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	amount BIGINT NOT NULL, 
	amount_currency VARCHAR(3) NOT NULL, 
	judge VARCHAR(191) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_sfa_judgement" VALUES('01a208e1f30a7000b8e57e241011ea3d',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'somebody','2026-01-02','2026-01-02','own',510000,'EUR','somebody','cf51xnote');
INSERT INTO "crmkit_sfa_judgement" VALUES('01a208e1f30b7000bebc66d5c810ab22',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'somebody','2026-01-03','2026-01-03','manager',520000,'EUR','somebody','cf52xnote');
CREATE TABLE crmkit_sfa_pipeline_rule (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	team CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_pipeline_rule_id FOREIGN KEY(id) REFERENCES crmkit_pipeline (id), 
	CONSTRAINT fk_sfa_pipeline_rule_team FOREIGN KEY(team) REFERENCES crmkit_team (id)
);
INSERT INTO "crmkit_sfa_pipeline_rule" VALUES('01a208e1f30f7000a3972b3dd405598f',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f30f7001bb1ff9f3ce214d0c');
CREATE TABLE crmkit_sfa_place (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	territory CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_place_id FOREIGN KEY(id) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_sfa_place_territory FOREIGN KEY(territory) REFERENCES crmkit_sfa_territory (id)
);
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1efdb700081e75966fc2ae813',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1efe370009dbb0d640fead406',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1efe47000b72170ff4fdad4f1',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1f0027000b2e8522f6e50a475',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1f0207000ab51df59916c3494',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1f03770008088bb1f4dc27e82',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1f0657000816c18d8d2f0ce43',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1f0897000bb8ce7806ff37001',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1f09370009ec9f7def31d28e6',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb');
INSERT INTO "crmkit_sfa_place" VALUES('01a208e1f2f37000b29f018eebadd3bb',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f3127000b8bfaf4eebf4c8a3');
CREATE TABLE crmkit_sfa_planned_visit (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	"plan" CHAR(32) NOT NULL, 
	customer CHAR(32) NOT NULL, 
	interaction CHAR(32) NOT NULL, 
	period DATE NOT NULL, 
	slot BIGINT NOT NULL, 
	owner VARCHAR(191), 
	closed BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_planned_visit_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_sfa_planned_visit_interaction FOREIGN KEY(interaction) REFERENCES crmkit_interaction (id), 
	CONSTRAINT fk_sfa_planned_visit_plan FOREIGN KEY("plan") REFERENCES crmkit_sfa_activity_plan (id)
);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b570018f86192daa398ea1',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1efdb700081e75966fc2ae813','01a208e1f0b57000858152656ad2364f','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b57003baaf52cf27d9195f',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1efe370009dbb0d640fead406','01a208e1f0b57002bd4c2e1e6721ef57','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b57005aea81292ab211293',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1efe47000b72170ff4fdad4f1','01a208e1f0b570048b4256cb572e5eae','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b570078473687ff39f8ecd',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1f0027000b2e8522f6e50a475','01a208e1f0b570068d3e5f18e95dc397','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b57009ac9eac7ff4b4cd27',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1f0207000ab51df59916c3494','01a208e1f0b57008a94bac50f00f1aba','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b5700bb38e3c1bee48027c',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1f03770008088bb1f4dc27e82','01a208e1f0b5700aa308b5d51fbc165a','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b5700dbca3b143f3034556',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1f0657000816c18d8d2f0ce43','01a208e1f0b5700c968a5a499ff2a183','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b5700f9eeafedbdc9f9a36',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1f0897000bb8ce7806ff37001','01a208e1f0b5700eaa4db36f882013ff','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f0b5701187ee33d1eb005ae8',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0ab7000a69c1c7bbfc22887','01a208e1f09370009ec9f7def31d28e6','01a208e1f0b570109596f519ee83b610','2026-11-01',0,'system:freezer',0);
INSERT INTO "crmkit_sfa_planned_visit" VALUES('01a208e1f3927000aa3c8797ed5ec877',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f470008dac605ba486d83a','01a208e1f2f37000b29f018eebadd3bb','01a208e1f38a7000b3ae34a15147d00f','2026-01-23',172,'somebody',1);
CREATE TABLE crmkit_sfa_quota (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	measure VARCHAR(40) NOT NULL, 
	every VARCHAR(40) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	employee_key VARCHAR(191), 
	team CHAR(32), 
	territory CHAR(32), 
	product_key VARCHAR(191), 
	channel VARCHAR(40), 
	amount BIGINT, 
	amount_currency VARCHAR(3), 
	count BIGINT, 
	scope VARCHAR(600) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_quota_team FOREIGN KEY(team) REFERENCES crmkit_team (id), 
	CONSTRAINT fk_sfa_quota_territory FOREIGN KEY(territory) REFERENCES crmkit_sfa_territory (id)
);
INSERT INTO "crmkit_sfa_quota" VALUES('01a208e1f0b970009ddb730bf6182f4d',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'won_amount','year','2026-01-01','2026-12-31',NULL,NULL,NULL,NULL,NULL,10000000,'EUR',NULL,'won_amount|year|||||');
INSERT INTO "crmkit_sfa_quota" VALUES('01a208e1f31c700087220f578e3ebc3f',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'won_count','month','2026-01-01','2026-01-31',NULL,NULL,NULL,'P-66',NULL,NULL,NULL,5,'won_count|month||||P-66|');
INSERT INTO "crmkit_sfa_quota" VALUES('01a208e1f31e7000b74ef347208952a4',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'won_count','month','2026-01-01','2026-01-31',NULL,NULL,NULL,'P-67',NULL,NULL,NULL,5,'won_count|month||||P-67|');
INSERT INTO "crmkit_sfa_quota" VALUES('01a208e1f31f7000bba53972267640c1',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'won_count','month','2026-01-01','2026-01-31',NULL,NULL,NULL,'P-68',NULL,NULL,NULL,5,'won_count|month||||P-68|');
INSERT INTO "crmkit_sfa_quota" VALUES('01a208e1f3207000ade764e81d319828',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'won_count','month','2026-01-01','2026-01-31',NULL,NULL,NULL,'P-69',NULL,NULL,NULL,5,'won_count|month||||P-69|');
CREATE TABLE crmkit_sfa_reason (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	outcome VARCHAR(40) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_sfa_reason" VALUES('01a208e1f30b7001bfbb600995cbd340',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'won','cf53xname');
INSERT INTO "crmkit_sfa_reason" VALUES('01a208e1f30c700097b39dd0c58a13d8',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'lost','cf54xname');
CREATE TABLE crmkit_sfa_snapshot (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	taken_at VARCHAR(32) NOT NULL, 
	taken_on DATE NOT NULL, 
	deals BIGINT NOT NULL, 
	note VARCHAR(255) NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_sfa_snapshot" VALUES('01a208e1f30c70018aa51999f9e59809',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'2026-02-01T09:00:55.000000+00:00','2026-01-06',55,'cf55xnote');
CREATE TABLE crmkit_sfa_snapshot_line (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	snapshot CHAR(32) NOT NULL, 
	opportunity CHAR(32) NOT NULL, 
	owner VARCHAR(191), 
	category VARCHAR(40) NOT NULL, 
	probability BIGINT NOT NULL, 
	amount BIGINT, 
	amount_currency VARCHAR(3), 
	expected_close DATE, 
	opened_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_snapshot_line_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id), 
	CONSTRAINT fk_sfa_snapshot_line_snapshot FOREIGN KEY(snapshot) REFERENCES crmkit_sfa_snapshot (id)
);
INSERT INTO "crmkit_sfa_snapshot_line" VALUES('01a208e1f36a7000bade053a8690d3d1',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f30c70018aa51999f9e59809','01a208e1f32a7001bfd26a14e6d0e2df','somebody','omitted',100,1210000,'EUR','2026-01-22','2026-02-01T09:02:01.000000+00:00');
CREATE TABLE crmkit_sfa_split (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	opportunity CHAR(32) NOT NULL, 
	employee VARCHAR(191) NOT NULL, 
	share BIGINT NOT NULL, 
	amount BIGINT, 
	amount_currency VARCHAR(3), 
	closed BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_split_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id)
);
INSERT INTO "crmkit_sfa_split" VALUES('01a208e1f37f700081c372bdcf5d1668',2,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f32a7001bfd26a14e6d0e2df','somebody',10000,750000,'EUR',0);
CREATE TABLE crmkit_sfa_stage_rule (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	required JSON NOT NULL, 
	max_days BIGINT, 
	learned BOOLEAN NOT NULL, 
	assumed BIGINT, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_stage_rule_id FOREIGN KEY(id) REFERENCES crmkit_stage (id)
);
INSERT INTO "crmkit_sfa_stage_rule" VALUES('01a208e1ef897002806a175155badbc2',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'["amount"]',30,0,NULL);
INSERT INTO "crmkit_sfa_stage_rule" VALUES('01a208e1f3217000acb8a1471eb848ef',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'["amount"]',70,1,70);
CREATE TABLE crmkit_sfa_stay (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	opportunity CHAR(32) NOT NULL, 
	stage CHAR(32), 
	status VARCHAR(40) NOT NULL, 
	owner VARCHAR(191), 
	entered_at VARCHAR(32) NOT NULL, 
	left_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_stay_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id), 
	CONSTRAINT fk_sfa_stay_stage FOREIGN KEY(stage) REFERENCES crmkit_stage (id)
);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f0427000bc0f64b130a266ff',1,'2026-11-23T14:49:14.518414+00:00','2026-11-23T14:49:14.518414+00:00',NULL,'01a208e1f03b7000ba2391142a1ef73c','01a208e1ef897000919b7c90a154b434','open','system:freezer','2026-11-23T14:49:14.518414+00:00',NULL);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f0967000b3f3d1887a12af2a',2,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0937001a47dd4b18a762658','01a208e1ef897000919b7c90a154b434','open',NULL,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00');
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f0c170008988e7837acccab5',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f0937001a47dd4b18a762658','01a208e1ef897002806a175155badbc2','open',NULL,'2026-11-23T14:49:14.643160+00:00',NULL);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f1097000a008ba5e2fbca0dd',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f10570009c5d07edd59a0ae4','01a208e1f0f67001ae6c703d063027c6','open','somebody','2026-11-23T14:49:14.690965+00:00',NULL);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f10d70008ca7f21dc80952d0',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f10a70008f3d7190e95497f0','01a208e1f0f77000acc0f1854b645004','won','somebody','2026-11-23T14:49:14.690965+00:00',NULL);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f1107000afcff2008bf2fabb',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f10e7000826967d87ff46300','01a208e1f0f770018be99c54561afde2','lost','somebody','2026-11-23T14:49:14.690965+00:00',NULL);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f1c670008376c649f748f1c0',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f1c27000b847f40ec4f6a299','01a208e1f1bb7001888ebe5e5b15e69f','open','somebody','2026-11-23T14:49:14.794591+00:00',NULL);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f1e670008b768bb30d04f183',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1e37001b27d774570d0ed97','01a208e1f1dd7001a799ae8499a13d4e','open','somebody','2026-11-23T14:49:14.955351+00:00',NULL);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f20f700089dee3d09a8e0ced',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f20d7000a5642e345b0d03b1','01a208e1f20c7001a39ca59eea6501a0','open','somebody','2026-11-23T14:49:15.002172+00:00',NULL);
INSERT INTO "crmkit_sfa_stay" VALUES('01a208e1f33170009aabaab505cade0c',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f32a7001bfd26a14e6d0e2df','01a208e1f3217000acb8a1471eb848ef','open','somebody','2026-11-23T14:49:15.250878+00:00',NULL);
CREATE TABLE crmkit_sfa_suggestion (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	event CHAR(32) NOT NULL, 
	rule CHAR(32), 
	customer CHAR(32) NOT NULL, 
	work VARCHAR(40) NOT NULL, 
	title VARCHAR(255) NOT NULL, 
	channel VARCHAR(40) NOT NULL, 
	due_on DATE, 
	assignee VARCHAR(191), 
	status VARCHAR(40) NOT NULL, 
	reason VARCHAR(255), 
	interaction CHAR(32), 
	opportunity CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_suggestion_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id), 
	CONSTRAINT fk_sfa_suggestion_event FOREIGN KEY(event) REFERENCES crmkit_sfa_event (id), 
	CONSTRAINT fk_sfa_suggestion_interaction FOREIGN KEY(interaction) REFERENCES crmkit_interaction (id), 
	CONSTRAINT fk_sfa_suggestion_opportunity FOREIGN KEY(opportunity) REFERENCES crmkit_opportunity (id), 
	CONSTRAINT fk_sfa_suggestion_rule FOREIGN KEY(rule) REFERENCES crmkit_sfa_event_rule (id)
);
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f34e7000b4dd73bd21e1160c',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f34870008e3c9e0c0daa2d7a','01a208e1f2fb7000b8e4de6244e86dd8','01a208e1f2f37000b29f018eebadd3bb','interaction','cf14xtitle','phone','2026-11-23','somebody','open',NULL,NULL,NULL);
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f353700095a0af79157d1c39',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f35170008840d3785f492b71','01a208e1f2fe7001820ed8fe3a76a640','01a208e1f2f37000b29f018eebadd3bb','interaction','cf20xtitle','phone','2026-11-23','somebody','open',NULL,NULL,NULL);
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f3577000b3e4f046d692fa62',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f3557000b7d4beaf8b76e9c4','01a208e1f3007001a93db57ef63e9795','01a208e1f2f37000b29f018eebadd3bb','interaction','cf26xtitle','phone','2026-11-23','somebody','open',NULL,NULL,NULL);
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f35b70009bc875951be152ad',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f3597000b08261013e6af6aa','01a208e1f3037000a716b4f648183a92','01a208e1f2f37000b29f018eebadd3bb','interaction','cf32xtitle','phone','2026-11-23','somebody','open',NULL,NULL,NULL);
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f35f7000b37aae3d616652de',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f35c700096031d7cd102d6de','01a208e1f305700184164956df3db513','01a208e1f2f37000b29f018eebadd3bb','interaction','cf38xtitle','phone','2026-11-23','somebody','open',NULL,NULL,NULL);
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f3637000add0fe679d86036f',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f3607000a8242b42f8693779','01a208e1f30770019d9011c335be1d69','01a208e1f2f37000b29f018eebadd3bb','interaction','cf44xtitle','phone','2026-11-23','somebody','open',NULL,NULL,NULL);
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f36770008a0fb3dcfa64a579',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f3647000a2aa8232aa882392','01a208e1f30970028bd21ff33969e1ba','01a208e1f2f37000b29f018eebadd3bb','interaction','cf50xtitle','phone','2026-11-23','somebody','open',NULL,NULL,NULL);
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f3967000b191280595bccae7',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f35170008840d3785f492b71','01a208e1f2fe7001820ed8fe3a76a640','01a208e1f2f37000b29f018eebadd3bb','opportunity','cf181xtitle','cf181xchannel','2026-02-01','somebody','accepted','cf181xreason','01a208e1f38a7000b3ae34a15147d00f','01a208e1f32a7001bfd26a14e6d0e2df');
INSERT INTO "crmkit_sfa_suggestion" VALUES('01a208e1f39970009d07a6f60c9ef74d',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f3557000b7d4beaf8b76e9c4','01a208e1f3007001a93db57ef63e9795','01a208e1f2f37000b29f018eebadd3bb','interaction','cf182xtitle','cf182xchannel','2026-02-02','somebody','dismissed','cf182xreason','01a208e1f38a7000b3ae34a15147d00f','01a208e1f32a7001bfd26a14e6d0e2df');
CREATE TABLE crmkit_sfa_territory (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(120) NOT NULL, 
	name_folded TEXT NOT NULL, 
	parent CHAR(32), 
	criterion TEXT NOT NULL, 
	priority BIGINT NOT NULL, 
	team CHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_territory_parent FOREIGN KEY(parent) REFERENCES crmkit_sfa_territory (id), 
	CONSTRAINT fk_sfa_territory_team FOREIGN KEY(team) REFERENCES crmkit_team (id)
);
INSERT INTO "crmkit_sfa_territory" VALUES('01a208e1f09c7000b6c8d358c8ddc5fb',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'All','all',NULL,'True',100,NULL);
INSERT INTO "crmkit_sfa_territory" VALUES('01a208e1f3127000b8bfaf4eebf4c8a3',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf60xname','cf60xname',NULL,'True',60,'01a208e1f30f7001bb1ff9f3ce214d0c');
CREATE TABLE crmkit_sfa_territory_member (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	territory CHAR(32) NOT NULL, 
	employee_key VARCHAR(191) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_territory_member_territory FOREIGN KEY(territory) REFERENCES crmkit_sfa_territory (id)
);
INSERT INTO "crmkit_sfa_territory_member" VALUES('01a208e1f09e700086392e6ad70debe6',1,'2026-11-23T14:49:14.643160+00:00','2026-11-23T14:49:14.643160+00:00',NULL,'01a208e1f09c7000b6c8d358c8ddc5fb','system:freezer');
INSERT INTO "crmkit_sfa_territory_member" VALUES('01a208e1f3227000a6015431991be874',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f3127000b8bfaf4eebf4c8a3','somebody');
CREATE TABLE crmkit_sfa_transition (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	from_stage CHAR(32) NOT NULL, 
	to_stage CHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_transition_from_stage FOREIGN KEY(from_stage) REFERENCES crmkit_stage (id), 
	CONSTRAINT fk_sfa_transition_to_stage FOREIGN KEY(to_stage) REFERENCES crmkit_stage (id)
);
INSERT INTO "crmkit_sfa_transition" VALUES('01a208e1f3227001a438ede8b081d3b5',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f3217000acb8a1471eb848ef','01a208e1f3217000acb8a1471eb848ef');
CREATE TABLE crmkit_sfa_version (
	version_num VARCHAR(64) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "crmkit_sfa_version" VALUES('0002');
CREATE TABLE crmkit_sfa_wish (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	topic VARCHAR(120) NOT NULL, 
	normal VARCHAR(255) NOT NULL, 
	detail VARCHAR(2000) NOT NULL, 
	sku VARCHAR(191), 
	region VARCHAR(120), 
	quantity BIGINT NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	wished_on DATE, 
	owner VARCHAR(191), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_sfa_wish_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_sfa_wish" VALUES('01a208e1f31570009c5ab8374218ae61',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','cf61xtopic','cf61xtopic','cf61xdetail','cf61xsku','cf61xregion',610000,'open','2026-01-12','somebody');
INSERT INTO "crmkit_sfa_wish" VALUES('01a208e1f31770008b857f352645fe0a',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','cf62xtopic','cf62xtopic','cf62xdetail','cf62xsku','cf62xregion',620000,'planned','2026-01-13','somebody');
INSERT INTO "crmkit_sfa_wish" VALUES('01a208e1f31970009ff9504da1cc06d5',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','cf63xtopic','cf63xtopic','cf63xdetail','cf63xsku','cf63xregion',630000,'offered','2026-01-14','somebody');
INSERT INTO "crmkit_sfa_wish" VALUES('01a208e1f31a7000ae7386dfbd5e68a3',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f2f37000b29f018eebadd3bb','cf64xtopic','cf64xtopic','cf64xdetail','cf64xsku','cf64xregion',640000,'declined','2026-01-15','somebody');
CREATE TABLE crmkit_stage (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	pipeline CHAR(32) NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	title VARCHAR(120) NOT NULL, 
	position BIGINT NOT NULL, 
	probability BIGINT NOT NULL, 
	category VARCHAR(40) NOT NULL, 
	outcome VARCHAR(40) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT fk_stage_pipeline FOREIGN KEY(pipeline) REFERENCES crmkit_pipeline (id)
);
INSERT INTO "crmkit_stage" VALUES('01a208e1ef897000919b7c90a154b434',1,'2026-11-23T14:49:14.373026+00:00','2026-11-23T14:49:14.373026+00:00',NULL,'01a208e1ef887000bcc4d07a21ec86b2','enquiry','Enquiry',0,10,'pipeline','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1ef897001a230090b82ee89f9',1,'2026-11-23T14:49:14.373026+00:00','2026-11-23T14:49:14.373026+00:00',NULL,'01a208e1ef887000bcc4d07a21ec86b2','needs','Needs understood',1,25,'pipeline','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1ef897002806a175155badbc2',1,'2026-11-23T14:49:14.373026+00:00','2026-11-23T14:49:14.373026+00:00',NULL,'01a208e1ef887000bcc4d07a21ec86b2','quote','Quote sent',2,50,'best_case','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1ef8a70009014ed1b7a18436b',1,'2026-11-23T14:49:14.373026+00:00','2026-11-23T14:49:14.373026+00:00',NULL,'01a208e1ef887000bcc4d07a21ec86b2','negotiation','Negotiation',3,75,'commit','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1ef8a70019ff262b333d227b8',1,'2026-11-23T14:49:14.373026+00:00','2026-11-23T14:49:14.373026+00:00',NULL,'01a208e1ef887000bcc4d07a21ec86b2','won','Won',4,100,'closed','won');
INSERT INTO "crmkit_stage" VALUES('01a208e1ef8a700289a39a5249e44616',1,'2026-11-23T14:49:14.373026+00:00','2026-11-23T14:49:14.373026+00:00',NULL,'01a208e1ef887000bcc4d07a21ec86b2','lost','Lost',5,0,'omitted','lost');
INSERT INTO "crmkit_stage" VALUES('01a208e1f0f67001ae6c703d063027c6',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0dc7000be591c31713a0abc','cf56xname','cf56xtitle',56,56,'omitted','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1f0f77000acc0f1854b645004',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0dc7000be591c31713a0abc','cf57xname','cf57xtitle',57,57,'pipeline','won');
INSERT INTO "crmkit_stage" VALUES('01a208e1f0f770018be99c54561afde2',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0dc7000be591c31713a0abc','cf58xname','cf58xtitle',58,58,'best_case','lost');
INSERT INTO "crmkit_stage" VALUES('01a208e1f0f77002bcf33442a3b76688',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0dc7000be591c31713a0abc','cf59xname','cf59xtitle',59,59,'commit','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1f0f87000a9140dd487b488dc',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0dc7000be591c31713a0abc','cf60xname','cf60xtitle',60,60,'closed','won');
INSERT INTO "crmkit_stage" VALUES('01a208e1f1bb7001888ebe5e5b15e69f',1,'2026-11-23T14:49:14.794591+00:00','2026-11-23T14:49:14.794591+00:00',NULL,'01a208e1f1bb70009ab9ae0bee5688ab','cf74xname','cf74xtitle',74,74,'omitted','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1f1dd7001a799ae8499a13d4e',1,'2026-11-23T14:49:14.955351+00:00','2026-11-23T14:49:14.955351+00:00',NULL,'01a208e1f1dd70008be4523e840cbd53','cf25xname','cf25xtitle',25,25,'omitted','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1f20c7001a39ca59eea6501a0',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f20c70009a041a1d93d28a30','cf23xname','cf23xtitle',23,23,'omitted','open');
INSERT INTO "crmkit_stage" VALUES('01a208e1f3217000acb8a1471eb848ef',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'01a208e1f30f7000a3972b3dd405598f','cf71xname','cf71xtitle',71,71,'omitted','open');
CREATE TABLE crmkit_state (
	"key" VARCHAR(80) NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "crmkit_state" VALUES('search_index','trigrams');
INSERT INTO "crmkit_state" VALUES('searched fields','campaign.name contact_point.normal customer.name employee.email employee.name external_id.key knowledge_article.title knowledge_category.name knowledge_script.name leads_lead.name opportunity.name purchases_family.name purchases_product.code purchases_product.name segment.name sfa_activity_plan.name sfa_competitor.name sfa_competitor_product.name sfa_territory.name team.name');
INSERT INTO "crmkit_state" VALUES('traits crmkit_core__customer_traits','564ff2f1bb11671d92662490cc1a8f81b73d6646e158771571fc83fb08772b8e');
INSERT INTO "crmkit_state" VALUES('traits crmkit_purchases__customer_traits','8aa6949818645a8873156d5e89a6d60830e3ab1c99a094c28ba7ffee8c3b10d5');
INSERT INTO "crmkit_state" VALUES('custom fields','0d6bb9e61685453ca82ef428ab908bf9');
CREATE TABLE crmkit_team (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(255) NOT NULL, 
	name_folded TEXT NOT NULL, 
	parent CHAR(32), 
	leader VARCHAR(191), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_team_parent FOREIGN KEY(parent) REFERENCES crmkit_team (id)
);
INSERT INTO "crmkit_team" VALUES('01a208e1f0de70018df4445a8580cbab',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf39xname','cf39xname',NULL,'somebody');
INSERT INTO "crmkit_team" VALUES('01a208e1f1fe70009a2e022638dbeb19',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'cf7xname','cf7xname',NULL,'somebody');
INSERT INTO "crmkit_team" VALUES('01a208e1f30f7001bb1ff9f3ce214d0c',1,'2026-11-23T14:49:15.250878+00:00','2026-11-23T14:49:15.250878+00:00',NULL,'cf59xname','cf59xname',NULL,'somebody');
CREATE TABLE crmkit_touch (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	customer CHAR(32) NOT NULL, 
	source VARCHAR(120) NOT NULL, 
	medium VARCHAR(120), 
	campaign CHAR(32), 
	detail VARCHAR(500), 
	touched_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT fk_touch_campaign FOREIGN KEY(campaign) REFERENCES crmkit_campaign (id), 
	CONSTRAINT fk_touch_customer FOREIGN KEY(customer) REFERENCES crmkit_customer (id)
);
INSERT INTO "crmkit_touch" VALUES('01a208e1f11270009299c7da19a07591',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'01a208e1f0c37000b4485d9296539875','cf73xsource','cf73xmedium','01a208e1f0ea70009615d3eb165b212d','cf73xdetail','2026-02-01T09:01:13.000000+00:00');
INSERT INTO "crmkit_touch" VALUES('01a208e1f21670008052cfbe5cde4fad',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','cf25xsource',NULL,'01a208e1f2067000950cf23e5b785c96',NULL,'2026-11-23T14:49:15.002172+00:00');
INSERT INTO "crmkit_touch" VALUES('01a208e1f22170009f5d55bf0e4a1c65',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','cf28xsource',NULL,'01a208e1f2067000950cf23e5b785c96',NULL,'2026-11-23T14:49:15.002172+00:00');
INSERT INTO "crmkit_touch" VALUES('01a208e1f22b700093fc2fd114a485a2',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','cf31xsource',NULL,'01a208e1f2067000950cf23e5b785c96',NULL,'2026-11-23T14:49:15.002172+00:00');
INSERT INTO "crmkit_touch" VALUES('01a208e1f2347000b60deca942e9c3fb',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','cf34xsource',NULL,'01a208e1f2067000950cf23e5b785c96',NULL,'2026-11-23T14:49:15.002172+00:00');
INSERT INTO "crmkit_touch" VALUES('01a208e1f23a70009f0add1b7d485b53',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','cf35xsource',NULL,'01a208e1f2067000950cf23e5b785c96',NULL,'2026-11-23T14:49:15.002172+00:00');
INSERT INTO "crmkit_touch" VALUES('01a208e1f2427000801ff59136d326c9',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fb70008487da76bf2ddd95','cf38xsource',NULL,'01a208e1f2067000950cf23e5b785c96',NULL,'2026-11-23T14:49:15.002172+00:00');
INSERT INTO "crmkit_touch" VALUES('01a208e1f24a70009fb72fd164ea9def',1,'2026-11-23T14:49:15.002172+00:00','2026-11-23T14:49:15.002172+00:00',NULL,'01a208e1f1fa7000bd5b30675bd9e2a3','cf41xsource',NULL,'01a208e1f2067000950cf23e5b785c96',NULL,'2026-11-23T14:49:15.002172+00:00');
CREATE TABLE crmkit_version (
	version_num VARCHAR(64) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "crmkit_version" VALUES('0004');
CREATE TABLE crmkit_working_calendar (
	id CHAR(32) NOT NULL, 
	version BIGINT NOT NULL, 
	created_at VARCHAR(32), 
	updated_at VARCHAR(32), 
	removed_at VARCHAR(32), 
	name VARCHAR(255) NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	hours JSON NOT NULL, 
	closed JSON NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "crmkit_working_calendar" VALUES('01a208e1f0e07000bce9a9cffd070903',1,'2026-11-23T14:49:14.690965+00:00','2026-11-23T14:49:14.690965+00:00',NULL,'cf40xname','UTC','{"said": "cf40xhours"}','["cf40xclosed"]');
CREATE INDEX ix_customer_lifecycle ON crmkit_customer (lifecycle);
CREATE INDEX ix_customer_owner ON crmkit_customer (owner);
CREATE INDEX ix_delegation_delegate_ends_on ON crmkit_delegation (delegate, ends_on);
CREATE UNIQUE INDEX uq_exchange_rate_base_quote_valid_on ON crmkit_exchange_rate (base, quote, valid_on) WHERE removed_at IS NULL;
CREATE INDEX ix_external_id_record_id ON crmkit_external_id (record_id);
CREATE UNIQUE INDEX uq_external_id_system_entity_name_key ON crmkit_external_id (system, entity_name, "key") WHERE removed_at IS NULL;
CREATE INDEX ix_held_entry_due_at ON crmkit_held_entry (consumer, due_at);
CREATE INDEX ix_held_entry_record ON crmkit_held_entry (consumer, record_id);
CREATE INDEX ix_job_due_at_id ON crmkit_job (due_at, id);
CREATE UNIQUE INDEX uq_job_name_key ON crmkit_job (name, "key") WHERE "key" IS NOT NULL;
CREATE INDEX ix_journal_record_id_version ON crmkit_journal (record_id, version);
CREATE INDEX ix_search_entity_name_subject_id ON crmkit_search (entity_name, subject_id);
CREATE INDEX ix_search_record_id ON crmkit_search (record_id);
CREATE UNIQUE INDEX uq_team_name ON crmkit_team (name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_working_calendar_name ON crmkit_working_calendar (name) WHERE removed_at IS NULL;
CREATE INDEX ix_address_customer ON crmkit_address (customer);
CREATE INDEX ix_employee_key ON crmkit_employee ("key");
CREATE INDEX ix_employee_team ON crmkit_employee (team);
CREATE UNIQUE INDEX uq_employee_key ON crmkit_employee ("key") WHERE removed_at IS NULL;
CREATE INDEX ix_relationship_customer ON crmkit_relationship (customer);
CREATE INDEX ix_relationship_other ON crmkit_relationship (other);
CREATE INDEX ix_contact_point_customer ON crmkit_contact_point (customer);
CREATE INDEX ix_contact_point_normal ON crmkit_contact_point (normal);
CREATE INDEX ix_contact_point_relationship ON crmkit_contact_point (relationship);
CREATE UNIQUE INDEX uq_pipeline_name ON crmkit_pipeline (name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_segment_name ON crmkit_segment (name) WHERE removed_at IS NULL;
CREATE INDEX ix_campaign_status ON crmkit_campaign (status);
CREATE UNIQUE INDEX uq_segment_member_segment_record_id ON crmkit_segment_member (segment, record_id) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_stage_pipeline_name ON crmkit_stage (pipeline, name) WHERE removed_at IS NULL;
CREATE INDEX ix_campaign_member_campaign_status ON crmkit_campaign_member (campaign, status);
CREATE INDEX ix_campaign_member_customer_responded_at_id ON crmkit_campaign_member (customer, responded_at, id);
CREATE UNIQUE INDEX uq_campaign_member_campaign_customer ON crmkit_campaign_member (campaign, customer) WHERE removed_at IS NULL;
CREATE INDEX ix_opportunity_customer_closed_on_id ON crmkit_opportunity (customer, closed_on, id);
CREATE INDEX ix_opportunity_customer_created_at_id ON crmkit_opportunity (customer, created_at, id);
CREATE INDEX ix_opportunity_owner_status ON crmkit_opportunity (owner, status);
CREATE INDEX ix_opportunity_stage ON crmkit_opportunity (stage);
CREATE INDEX ix_opportunity_status_expected_close ON crmkit_opportunity (status, expected_close);
CREATE INDEX ix_touch_customer_touched_at_id ON crmkit_touch (customer, touched_at, id);
CREATE INDEX ix_contact_role_customer ON crmkit_contact_role (customer);
CREATE INDEX ix_contact_role_opportunity ON crmkit_contact_role (opportunity);
CREATE INDEX ix_interaction_customer_happened_at_id ON crmkit_interaction (customer, happened_at, id);
CREATE INDEX ix_interaction_opportunity_happened_at_id ON crmkit_interaction (opportunity, happened_at, id);
CREATE INDEX ix_interaction_owner_due_at ON crmkit_interaction (owner, due_at);
CREATE INDEX ix_interaction_thread ON crmkit_interaction (thread);
CREATE INDEX ix_opportunity_line_opportunity ON crmkit_opportunity_line (opportunity);
CREATE INDEX ix_attachment_interaction ON crmkit_attachment (interaction);
CREATE INDEX ix_commitment_customer_created_at_id ON crmkit_commitment (customer, created_at, id);
CREATE INDEX ix_commitment_owner_status ON crmkit_commitment (owner, status);
CREATE INDEX ix_commitment_status_due_on ON crmkit_commitment (status, due_on);
CREATE INDEX ix_participant_customer ON crmkit_participant (customer);
CREATE INDEX ix_participant_interaction ON crmkit_participant (interaction);
CREATE TRIGGER crmkit_search_added AFTER INSERT ON crmkit_search WHEN new.id % 256 = 0 BEGIN
    INSERT INTO crmkit_search_fts (crmkit_search_fts, rowid, text)
    SELECT 'delete', id, text FROM crmkit_search_fts_gone;
    DELETE FROM crmkit_search_fts_gone;
    INSERT INTO crmkit_search_fts (rowid, text) SELECT id, text FROM crmkit_search
    WHERE id > (SELECT coalesce(max(id), 0) FROM crmkit_search_fts_docsize);
END;
CREATE TRIGGER crmkit_search_removed AFTER DELETE ON crmkit_search
WHEN old.id <= (SELECT max(id) FROM crmkit_search_fts_docsize) BEGIN
    INSERT OR IGNORE INTO crmkit_search_fts_gone (id, text) VALUES (old.id, old.text);
END;
CREATE TRIGGER crmkit_search_changed AFTER UPDATE OF text ON crmkit_search
WHEN old.id <= (SELECT max(id) FROM crmkit_search_fts_docsize) BEGIN
    INSERT INTO crmkit_search_fts_gone (id, text) VALUES (old.id, old.text);
    INSERT INTO crmkit_search (entity_name, record_id, subject_id, source, text)
    VALUES (new.entity_name, new.record_id, new.subject_id, new.source, new.text);
    DELETE FROM crmkit_search WHERE id = old.id;
END;
CREATE UNIQUE INDEX uq_custom_field_entity_name_key ON crmkit_custom_field (entity_name, "key") WHERE removed_at IS NULL;
CREATE INDEX ix_custom_value_day ON crmkit_custom_value (field_id, day) WHERE day IS NOT NULL;
CREATE INDEX ix_custom_value_moment ON crmkit_custom_value (field_id, moment) WHERE moment IS NOT NULL;
CREATE INDEX ix_custom_value_number ON crmkit_custom_value (field_id, number) WHERE number IS NOT NULL;
CREATE INDEX ix_custom_value_ref ON crmkit_custom_value (field_id, ref) WHERE ref IS NOT NULL;
CREATE INDEX ix_custom_value_text ON crmkit_custom_value (field_id, text) WHERE text IS NOT NULL;
CREATE UNIQUE INDEX uq_custom_value ON crmkit_custom_value (field_id, unique_value);
CREATE UNIQUE INDEX uq_number_sequence_name ON crmkit_number_sequence (name) WHERE removed_at IS NULL;
CREATE INDEX ix_merge_loser ON crmkit_merge (loser);
CREATE INDEX ix_merge_survivor ON crmkit_merge (survivor);
CREATE INDEX ix_combination_gone ON crmkit_combination (gone);
CREATE INDEX ix_combination_merge ON crmkit_combination (merge);
CREATE UNIQUE INDEX uq_leads_frequency_feature_value ON crmkit_leads_frequency (feature, value) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_leads_model_name ON crmkit_leads_model (name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_leads_points_name ON crmkit_leads_points (name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_leads_queue_name ON crmkit_leads_queue (name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_leads_form_name ON crmkit_leads_form (name) WHERE removed_at IS NULL;
CREATE INDEX ix_leads_rule_queue ON crmkit_leads_rule (queue);
CREATE UNIQUE INDEX uq_leads_rule_name ON crmkit_leads_rule (name) WHERE removed_at IS NULL;
CREATE INDEX ix_leads_lead_company_folded_name_folded ON crmkit_leads_lead (company_folded, name_folded);
CREATE INDEX ix_leads_lead_created_at_source_status ON crmkit_leads_lead (created_at, source, status);
CREATE INDEX ix_leads_lead_customer_created_at_id ON crmkit_leads_lead (customer, created_at, id);
CREATE INDEX ix_leads_lead_opportunity ON crmkit_leads_lead (opportunity);
CREATE INDEX ix_leads_lead_organisation ON crmkit_leads_lead (organisation);
CREATE INDEX ix_leads_lead_owner_status ON crmkit_leads_lead (owner, status);
CREATE INDEX ix_leads_lead_status_owner ON crmkit_leads_lead (status, owner);
CREATE INDEX ix_leads_lead_status_respond_by ON crmkit_leads_lead (status, respond_by);
CREATE INDEX ix_leads_assignment_lead ON crmkit_leads_assignment (lead);
CREATE INDEX ix_leads_assignment_queue_assigned_at_employee ON crmkit_leads_assignment (queue, assigned_at, employee);
CREATE INDEX ix_leads_conversion_lead ON crmkit_leads_conversion (lead);
CREATE INDEX ix_leads_conversion_organisation_created_at_id ON crmkit_leads_conversion (organisation, created_at, id);
CREATE INDEX ix_leads_conversion_person_created_at_id ON crmkit_leads_conversion (person, created_at, id);
CREATE UNIQUE INDEX uq_leads_lesson_lead ON crmkit_leads_lesson (lead) WHERE removed_at IS NULL;
CREATE INDEX ix_leads_passage_lead ON crmkit_leads_passage (lead);
CREATE INDEX ix_leads_passage_passed_at_left_seconds ON crmkit_leads_passage (passed_at, "left", seconds);
CREATE INDEX ix_leads_score_points ON crmkit_leads_score (points);
CREATE INDEX ix_leads_submission_customer ON crmkit_leads_submission (customer);
CREATE INDEX ix_leads_submission_form_client_created_at ON crmkit_leads_submission (form, client, created_at);
CREATE INDEX ix_leads_submission_form_email_created_at ON crmkit_leads_submission (form, email, created_at);
CREATE INDEX ix_leads_submission_lead ON crmkit_leads_submission (lead);
CREATE INDEX ix_leads_submission_state_created_at ON crmkit_leads_submission (state, created_at);
CREATE UNIQUE INDEX uq_leads_submission_token_hash ON crmkit_leads_submission (token_hash) WHERE removed_at IS NULL;
CREATE INDEX ix_leads_step_conversion_position ON crmkit_leads_step (conversion, position);
CREATE UNIQUE INDEX uq_loyalty_programme_key ON crmkit_loyalty_programme ("key") WHERE removed_at IS NULL;
CREATE INDEX ix_loyalty_rule_entity_name ON crmkit_loyalty_rule (entity_name);
CREATE UNIQUE INDEX uq_loyalty_rule_programme_name ON crmkit_loyalty_rule (programme, name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_loyalty_tier_programme_key ON crmkit_loyalty_tier (programme, "key") WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_loyalty_tier_programme_threshold ON crmkit_loyalty_tier (programme, threshold) WHERE removed_at IS NULL;
CREATE INDEX ix_loyalty_wallet_programme ON crmkit_loyalty_wallet (programme);
CREATE UNIQUE INDEX uq_loyalty_wallet_customer_programme ON crmkit_loyalty_wallet (customer, programme) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_loyalty_boost_programme_name ON crmkit_loyalty_boost (programme, name) WHERE removed_at IS NULL;
CREATE INDEX ix_loyalty_membership_programme_review_on ON crmkit_loyalty_membership (programme, review_on);
CREATE INDEX ix_loyalty_membership_tier ON crmkit_loyalty_membership (tier);
CREATE INDEX ix_loyalty_membership_wallet ON crmkit_loyalty_membership (wallet);
CREATE UNIQUE INDEX uq_loyalty_membership_customer_programme ON crmkit_loyalty_membership (customer, programme) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_loyalty_privilege_programme_name ON crmkit_loyalty_privilege (programme, name) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_loyalty_reward_programme_key ON crmkit_loyalty_reward (programme, "key") WHERE removed_at IS NULL;
CREATE INDEX ix_loyalty_earning_membership ON crmkit_loyalty_earning (membership);
CREATE INDEX ix_loyalty_earning_rule_id ON crmkit_loyalty_earning (rule_id);
CREATE UNIQUE INDEX uq_loyalty_earning_programme_source ON crmkit_loyalty_earning (programme, source) WHERE removed_at IS NULL;
CREATE INDEX ix_loyalty_tier_move_customer_moved_at_id ON crmkit_loyalty_tier_move (customer, moved_at, id);
CREATE INDEX ix_loyalty_tier_move_membership ON crmkit_loyalty_tier_move (membership);
CREATE INDEX ix_loyalty_tier_move_moved_at ON crmkit_loyalty_tier_move (moved_at);
CREATE INDEX ix_loyalty_lot_earning ON crmkit_loyalty_lot (earning);
CREATE INDEX ix_loyalty_lot_membership ON crmkit_loyalty_lot (membership);
CREATE INDEX ix_loyalty_lot_state_expires_at_id ON crmkit_loyalty_lot (state, expires_at, id);
CREATE INDEX ix_loyalty_lot_state_matures_at_id ON crmkit_loyalty_lot (state, matures_at, id);
CREATE INDEX ix_loyalty_lot_wallet_state ON crmkit_loyalty_lot (wallet, state);
CREATE INDEX ix_loyalty_posting_customer_booked_at_id ON crmkit_loyalty_posting (customer, booked_at, id);
CREATE INDEX ix_loyalty_posting_earning ON crmkit_loyalty_posting (earning);
CREATE INDEX ix_loyalty_posting_membership_counts_on ON crmkit_loyalty_posting (membership, counts_on);
CREATE INDEX ix_loyalty_posting_undoes ON crmkit_loyalty_posting (undoes);
CREATE UNIQUE INDEX uq_loyalty_posting_programme_key ON crmkit_loyalty_posting (programme, "key") WHERE removed_at IS NULL;
CREATE INDEX ix_loyalty_entry_lot ON crmkit_loyalty_entry (lot);
CREATE INDEX ix_loyalty_entry_posting ON crmkit_loyalty_entry (posting);
CREATE INDEX ix_loyalty_entry_wallet_booked_at ON crmkit_loyalty_entry (wallet, booked_at);
CREATE INDEX ix_loyalty_voucher_customer_issued_at_id ON crmkit_loyalty_voucher (customer, issued_at, id);
CREATE INDEX ix_loyalty_voucher_membership ON crmkit_loyalty_voucher (membership);
CREATE INDEX ix_loyalty_voucher_reward ON crmkit_loyalty_voucher (reward);
CREATE INDEX ix_loyalty_voucher_status_expires_at_id ON crmkit_loyalty_voucher (status, expires_at, id);
CREATE UNIQUE INDEX uq_loyalty_voucher_code_hash ON crmkit_loyalty_voucher (code_hash) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_loyalty_voucher_membership_key ON crmkit_loyalty_voucher (membership, "key") WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_purchases_family_name ON crmkit_purchases_family (name) WHERE removed_at IS NULL;
CREATE INDEX ix_purchases_product_family ON crmkit_purchases_product (family);
CREATE UNIQUE INDEX uq_purchases_product_code ON crmkit_purchases_product (code) WHERE removed_at IS NULL;
CREATE INDEX ix_purchases_purchase_customer_placed_at_id ON crmkit_purchases_purchase (customer, placed_at, id);
CREATE INDEX ix_purchases_purchase_original ON crmkit_purchases_purchase (original);
CREATE INDEX ix_purchases_purchase_placed_at ON crmkit_purchases_purchase (placed_at);
CREATE UNIQUE INDEX uq_purchases_purchase_source_key ON crmkit_purchases_purchase (source, "key") WHERE removed_at IS NULL;
CREATE INDEX ix_purchases_line_product ON crmkit_purchases_line (product);
CREATE INDEX ix_purchases_line_purchase ON crmkit_purchases_line (purchase);
CREATE UNIQUE INDEX uq_key_accounts_factor_trait ON crmkit_key_accounts_factor (trait) WHERE removed_at IS NULL;
CREATE INDEX ix_key_accounts_account_owner ON crmkit_key_accounts_account (owner);
CREATE UNIQUE INDEX uq_key_accounts_account_customer ON crmkit_key_accounts_account (customer) WHERE removed_at IS NULL;
CREATE INDEX ix_key_accounts_member_customer ON crmkit_key_accounts_member (customer);
CREATE INDEX ix_key_accounts_member_member ON crmkit_key_accounts_member (member);
CREATE INDEX ix_key_accounts_plan_customer_approved_at_id ON crmkit_key_accounts_plan (customer, approved_at, id);
CREATE INDEX ix_key_accounts_plan_customer_number ON crmkit_key_accounts_plan (customer, number);
CREATE INDEX ix_key_accounts_review_customer_held_at_id ON crmkit_key_accounts_review (customer, held_at, id);
CREATE INDEX ix_key_accounts_review_status_planned_on ON crmkit_key_accounts_review (status, planned_on);
CREATE INDEX ix_key_accounts_risk_customer_created_at_id ON crmkit_key_accounts_risk (customer, created_at, id);
CREATE INDEX ix_key_accounts_risk_status_due_on ON crmkit_key_accounts_risk (status, due_on);
CREATE UNIQUE INDEX uq_key_accounts_score_customer_scored_on ON crmkit_key_accounts_score (customer, scored_on) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_key_accounts_space_unit_family ON crmkit_key_accounts_space (unit, family) WHERE removed_at IS NULL;
CREATE INDEX ix_key_accounts_stakeholder_person ON crmkit_key_accounts_stakeholder (person);
CREATE UNIQUE INDEX uq_key_accounts_stakeholder_customer_person ON crmkit_key_accounts_stakeholder (customer, person) WHERE removed_at IS NULL;
CREATE INDEX ix_key_accounts_objective_owner_due_on ON crmkit_key_accounts_objective (owner, due_on);
CREATE INDEX ix_key_accounts_objective_plan ON crmkit_key_accounts_objective ("plan");
CREATE INDEX ix_key_accounts_tie_source ON crmkit_key_accounts_tie (source);
CREATE INDEX ix_key_accounts_tie_target ON crmkit_key_accounts_tie (target);
CREATE INDEX ix_key_accounts_decision_interaction ON crmkit_key_accounts_decision (interaction);
CREATE INDEX ix_key_accounts_decision_review ON crmkit_key_accounts_decision (review);
CREATE UNIQUE INDEX uq_sfa_activity_plan_name ON crmkit_sfa_activity_plan (name) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_calendar_feed_employee_key ON crmkit_sfa_calendar_feed (employee_key);
CREATE UNIQUE INDEX uq_sfa_calendar_feed_digest ON crmkit_sfa_calendar_feed (digest) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX uq_sfa_competitor_name ON crmkit_sfa_competitor (name) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_event_rule_kind ON crmkit_sfa_event_rule (kind);
CREATE UNIQUE INDEX uq_sfa_event_rule_name ON crmkit_sfa_event_rule (name) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_judgement_starts_on_ends_on_owner ON crmkit_sfa_judgement (starts_on, ends_on, owner);
CREATE UNIQUE INDEX uq_sfa_reason_outcome_name ON crmkit_sfa_reason (outcome, name) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_snapshot_taken_at ON crmkit_sfa_snapshot (taken_at);
CREATE INDEX ix_sfa_competitor_product_competitor ON crmkit_sfa_competitor_product (competitor);
CREATE INDEX ix_sfa_territory_parent ON crmkit_sfa_territory (parent);
CREATE UNIQUE INDEX uq_sfa_territory_name ON crmkit_sfa_territory (name) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_wish_customer_wished_on_id ON crmkit_sfa_wish (customer, wished_on, id);
CREATE INDEX ix_sfa_wish_owner_status ON crmkit_sfa_wish (owner, status);
CREATE INDEX ix_sfa_wish_region_normal ON crmkit_sfa_wish (region, normal);
CREATE INDEX ix_sfa_place_territory ON crmkit_sfa_place (territory);
CREATE INDEX ix_sfa_quota_employee_key ON crmkit_sfa_quota (employee_key);
CREATE INDEX ix_sfa_quota_starts_on_ends_on ON crmkit_sfa_quota (starts_on, ends_on);
CREATE UNIQUE INDEX uq_sfa_quota_scope_starts_on ON crmkit_sfa_quota (scope, starts_on) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_territory_member_employee_key ON crmkit_sfa_territory_member (employee_key);
CREATE INDEX ix_sfa_territory_member_territory ON crmkit_sfa_territory_member (territory);
CREATE INDEX ix_sfa_transition_to_stage ON crmkit_sfa_transition (to_stage);
CREATE UNIQUE INDEX uq_sfa_transition_from_stage_to_stage ON crmkit_sfa_transition (from_stage, to_stage) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_encounter_competitor_opportunity ON crmkit_sfa_encounter (competitor, opportunity);
CREATE INDEX ix_sfa_encounter_opportunity ON crmkit_sfa_encounter (opportunity);
CREATE UNIQUE INDEX uq_sfa_encounter_opportunity_competitor ON crmkit_sfa_encounter (opportunity, competitor) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_event_competitor ON crmkit_sfa_event (competitor);
CREATE INDEX ix_sfa_event_customer_reported_on_id ON crmkit_sfa_event (customer, reported_on, id);
CREATE INDEX ix_sfa_event_kind_happens_on ON crmkit_sfa_event (kind, happens_on);
CREATE INDEX ix_sfa_event_opportunity ON crmkit_sfa_event (opportunity);
CREATE INDEX ix_sfa_interest_opportunity ON crmkit_sfa_interest (opportunity);
CREATE INDEX ix_sfa_interest_sku ON crmkit_sfa_interest (sku);
CREATE INDEX ix_sfa_snapshot_line_opportunity ON crmkit_sfa_snapshot_line (opportunity);
CREATE INDEX ix_sfa_snapshot_line_snapshot_expected_close ON crmkit_sfa_snapshot_line (snapshot, expected_close);
CREATE UNIQUE INDEX uq_sfa_snapshot_line_snapshot_opportunity ON crmkit_sfa_snapshot_line (snapshot, opportunity) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_split_employee_opportunity ON crmkit_sfa_split (employee, opportunity);
CREATE INDEX ix_sfa_split_opportunity ON crmkit_sfa_split (opportunity);
CREATE INDEX ix_sfa_stay_opportunity_entered_at_id ON crmkit_sfa_stay (opportunity, entered_at, id);
CREATE INDEX ix_sfa_stay_stage_opportunity ON crmkit_sfa_stay (stage, opportunity);
CREATE INDEX ix_sfa_planned_visit_interaction ON crmkit_sfa_planned_visit (interaction);
CREATE INDEX ix_sfa_planned_visit_owner_period ON crmkit_sfa_planned_visit (owner, period);
CREATE INDEX ix_sfa_planned_visit_plan_period ON crmkit_sfa_planned_visit ("plan", period);
CREATE UNIQUE INDEX uq_sfa_planned_visit_plan_customer_period_slot ON crmkit_sfa_planned_visit ("plan", customer, period, slot) WHERE removed_at IS NULL;
CREATE INDEX ix_sfa_suggestion_assignee_status ON crmkit_sfa_suggestion (assignee, status);
CREATE INDEX ix_sfa_suggestion_customer ON crmkit_sfa_suggestion (customer);
CREATE INDEX ix_sfa_suggestion_event ON crmkit_sfa_suggestion (event);
CREATE INDEX ix_knowledge_category_parent ON crmkit_knowledge_category (parent);
CREATE UNIQUE INDEX uq_knowledge_category_parent_name ON crmkit_knowledge_category (parent, name) WHERE removed_at IS NULL;
CREATE INDEX ix_knowledge_script_occasion_state ON crmkit_knowledge_script (occasion, state);
CREATE UNIQUE INDEX uq_knowledge_script_name_language ON crmkit_knowledge_script (name, language) WHERE removed_at IS NULL;
CREATE INDEX ix_knowledge_word_backwards ON crmkit_knowledge_word (backwards);
CREATE UNIQUE INDEX uq_knowledge_word_word ON crmkit_knowledge_word (word) WHERE removed_at IS NULL;
CREATE INDEX ix_knowledge_article_category ON crmkit_knowledge_article (category);
CREATE INDEX ix_knowledge_article_original ON crmkit_knowledge_article (original);
CREATE INDEX ix_knowledge_article_owner_state ON crmkit_knowledge_article (owner, state);
CREATE INDEX ix_knowledge_article_published_at ON crmkit_knowledge_article (published_at);
CREATE INDEX ix_knowledge_article_state_review_on ON crmkit_knowledge_article (state, review_on);
CREATE UNIQUE INDEX uq_knowledge_article_original_language ON crmkit_knowledge_article (original, language) WHERE removed_at IS NULL;
CREATE INDEX ix_knowledge_question_asked_at_id ON crmkit_knowledge_question (asked_at, id);
CREATE INDEX ix_knowledge_question_words ON crmkit_knowledge_question (words);
CREATE INDEX ix_knowledge_revision_author_state ON crmkit_knowledge_revision (author, state);
CREATE UNIQUE INDEX uq_knowledge_revision_article_number ON crmkit_knowledge_revision (article, number) WHERE removed_at IS NULL;
CREATE INDEX ix_knowledge_vote_article ON crmkit_knowledge_vote (article);
CREATE UNIQUE INDEX uq_knowledge_vote_article_number_voter ON crmkit_knowledge_vote (article, number, voter) WHERE removed_at IS NULL;
CREATE INDEX ix_knowledge_note_customer_noted_at_id ON crmkit_knowledge_note (customer, noted_at, id);
CREATE INDEX ix_knowledge_note_kind_noted_at ON crmkit_knowledge_note (kind, noted_at);
CREATE INDEX ix_knowledge_note_opportunity ON crmkit_knowledge_note (opportunity);
CREATE INDEX ix_knowledge_note_owner ON crmkit_knowledge_note (owner);
CREATE INDEX ix_knowledge_answer_article ON crmkit_knowledge_answer (article);
CREATE INDEX ix_knowledge_answer_customer_answered_at_id ON crmkit_knowledge_answer (customer, answered_at, id);
CREATE UNIQUE INDEX uq_knowledge_answer_interaction_article ON crmkit_knowledge_answer (interaction, article) WHERE removed_at IS NULL;
CREATE INDEX ix_knowledge_conversation_customer_said_at_id ON crmkit_knowledge_conversation (customer, said_at, id);
CREATE INDEX ix_knowledge_conversation_interaction ON crmkit_knowledge_conversation (interaction);
CREATE INDEX ix_knowledge_conversation_script ON crmkit_knowledge_conversation (script);
CREATE INDEX ix_knowledge_exit_item_customer ON crmkit_knowledge_exit_item (customer);
CREATE INDEX ix_knowledge_exit_item_leaver_status ON crmkit_knowledge_exit_item (leaver, status);
CREATE INDEX ix_knowledge_exit_item_note ON crmkit_knowledge_exit_item (note);
CREATE INDEX ix_knowledge_exit_item_owner_status ON crmkit_knowledge_exit_item (owner, status);
CREATE TRIGGER crmkit_knowledge_article_added AFTER INSERT ON crmkit_knowledge_article BEGIN

    INSERT INTO crmkit_knowledge_article_fts (id, language, title, body)
    SELECT new.id, char(57344) || replace(lower(new.language), '-', '') || ' ' || char(57344) || substr(lower(new.language), 1, instr(lower(new.language) || '-', '-') - 1), new.title_words, new.body_words
    WHERE new.state = 'published' AND new.removed_at IS NULL;

END;
CREATE TRIGGER crmkit_knowledge_article_changed
AFTER UPDATE OF title_words, body_words, language, state, removed_at ON crmkit_knowledge_article
WHEN old.state = 'published' OR new.state = 'published' BEGIN

    DELETE FROM crmkit_knowledge_article_fts WHERE rowid IN (
        SELECT rowid FROM crmkit_knowledge_article_fts
        WHERE crmkit_knowledge_article_fts MATCH 'id : "' || old.id || '"'
    );

    INSERT INTO crmkit_knowledge_article_fts (id, language, title, body)
    SELECT new.id, char(57344) || replace(lower(new.language), '-', '') || ' ' || char(57344) || substr(lower(new.language), 1, instr(lower(new.language) || '-', '-') - 1), new.title_words, new.body_words
    WHERE new.state = 'published' AND new.removed_at IS NULL;

END;
CREATE TRIGGER crmkit_knowledge_article_deleted AFTER DELETE ON crmkit_knowledge_article
WHEN old.state = 'published' BEGIN

    DELETE FROM crmkit_knowledge_article_fts WHERE rowid IN (
        SELECT rowid FROM crmkit_knowledge_article_fts
        WHERE crmkit_knowledge_article_fts MATCH 'id : "' || old.id || '"'
    );

END;
PRAGMA writable_schema=OFF;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('crmkit_search',107);
COMMIT;
