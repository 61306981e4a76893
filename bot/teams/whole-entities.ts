import { createRequire } from 'node:module';

type Mapper = { type: { additionalProperties?: { type: { name: string } } } };

/**
 * Lets everything in an entity of a message reach Teams. Microsoft's connector writes three known fields of one and
 * drops the rest: it says "and what else there is" only where lists of entities are described, and its serializer
 * (`@azure/core-client` of late) looks at the description of the entity itself. Without this a citation goes out as
 * `{ type }`, and Teams refuses the whole message.
 */
export const sendWholeEntities = (): void => {
  // The SDK's own copy, wherever it is installed.
  const fromBotbuilder = createRequire(createRequire(import.meta.url).resolve('botbuilder'));
  const { Entity } = fromBotbuilder('botframework-connector/lib/connectorApi/models/mappers') as {
    Entity: Mapper;
  };
  Entity.type.additionalProperties = { type: { name: 'any' } };
};
